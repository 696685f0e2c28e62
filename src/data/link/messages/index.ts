/** What the link stage says, in both languages: one entry for each finding. */
import { type Diagnostic, galat } from '../../../base/diagnostic.ts';
import { berkas } from './berkas.ts';
import { bobot } from './bobot.ts';
import { gaya } from './gaya.ts';
import { nilai } from './nilai.ts';
import { organisasi } from './organisasi.ts';
import { rasio } from './rasio.ts';
import { rencana } from './rencana.ts';
import { rujukan } from './rujukan.ts';
import { setelan } from './setelan.ts';
import { tampilan } from './tampilan.ts';

export const messages = {
  ...berkas,
  ...rujukan,
  ...nilai,
  ...setelan,
  ...tampilan,
  ...gaya,
  ...organisasi,
  ...rasio,
  ...rencana,
  ...bobot,
};

/** A file that should be there; the place is its beginning. */
export function missing(file: string, content = messages.berkasTidakAda(file)): Diagnostic {
  return galat({ file, line: 1, column: 1, endLine: 1, endColumn: 1 }, content);
}
