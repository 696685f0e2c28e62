/** Why two reports are not compared: an id of what changed names several things. */

import type { Text } from '../../base/diagnostic.ts';
import { UserError } from '../../base/user-error.ts';
import { messages } from '../../data/link/messages/index.ts';
import { pemilikSemua } from '../../figures/assess/index.ts';
import { mendua } from '../../figures/kutipan.ts';
import type { World } from '../../io/world.ts';
import type { Hal } from '../../jobs/diff/index.ts';
import { tell } from '../findings.ts';
import type { Asal } from './side.ts';

/** Tells it where the data can be mended. Throws UserError 1 for a finished report, which is all that is at hand of its data. */
export async function refuse(doubtful: ReadonlyMap<string, readonly Hal[]>, dari: Asal, world: World): Promise<void> {
  if ('produk' in dari) throw inProduct(doubtful, dari.produk);
  const { assessment, folder, sources } = dari;
  const pemilik = pemilikSemua(assessment);
  const findings = [...doubtful.keys()].map((id) =>
    mendua(
      undefined,
      id,
      pemilik.filter((satu) => satu.id === id),
    ),
  );
  await tell(findings, { sources, data: folder, world });
}

function inProduct(doubtful: ReadonlyMap<string, readonly Hal[]>, produk: string): UserError {
  const said = [...doubtful].map(([id, hal]) => messages.idMendua(id, hal));
  const all = (language: keyof Text) => `${produk}: ${said.map(({ message }) => message[language]).join('; ')}`;
  const hint: Text = {
    id: 'beri salah satunya id lain dalam data, lalu buat lagi laporannya',
    en: 'give one of them another id in the data, then build the report anew',
  };
  return new UserError(1, { id: all('id'), en: all('en') }, hint);
}
