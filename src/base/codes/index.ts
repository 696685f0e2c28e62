/** Every code of a finding that is no rule, explained. A stage can use no code that has no entry here. */
import { cetak } from './cetak.ts';
import type { Explained } from './explained.ts';
import { linkBerkas } from './link-berkas.ts';
import { linkNilai } from './link-nilai.ts';
import { linkRenstra } from './link-renstra.ts';
import { lint } from './lint.ts';
import { rekap } from './rekap.ts';
import { schema } from './schema.ts';
import { yaml } from './yaml.ts';

export type { Explained } from './explained.ts';

const catalogue = { yaml, schema, link: { ...linkBerkas, ...linkNilai, ...linkRenstra }, lint, cetak, rekap } as const;

/** The codes of a stage, without its prefix. */
export type CodeOf<Stage extends keyof typeof catalogue> = keyof (typeof catalogue)[Stage] & string;

/** By the whole code, `stage/kebab-case`, in the order of the pipeline. */
export const codes: ReadonlyMap<string, Explained> = new Map(
  Object.entries(catalogue).flatMap(([stage, entries]) =>
    Object.entries<Explained>(entries).map(([code, explained]) => [`${stage}/${code}`, explained] as const),
  ),
);
