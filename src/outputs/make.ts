/** Makes the products asked for and puts them in their folder: all of them, or none. */

import type { Assessment, Periode } from '../assess/index.ts';
import { packageVersion } from '../io/package-files.ts';
import { join, relativePath } from '../io/place.ts';
import type { World } from '../io/world.ts';
import { commitAll, openProduct, type Product } from '../io/write.ts';
import type { Formulir } from '../link/index.ts';
import type { Source } from '../source.ts';
import { UserError } from '../user-error.ts';
import { type Format, outputs } from './index.ts';

/** Which products are wanted, and where. */
export interface Wanted {
  readonly formats: readonly Format[];
  readonly out: string;
  /** The form that is made alone; absent for the whole report. */
  readonly hanya?: Formulir;
  /** The data files behind the assessment. */
  readonly sources: readonly Source[];
  /** Whether the PDF carries them. */
  readonly attachesSources: boolean;
  /** Seconds that printing may take; by the size of the report when left out. */
  readonly timeoutSeconds?: number;
}

/** Writes `out/lkj-<tahun>-tw<n>.<ext>`, or `-tahunan`, for each format and prints the paths; a form adds its name. */
export async function makeProducts(assessment: Assessment, wanted: Wanted, world: World): Promise<void> {
  const { formats, out, sources, attachesSources, hanya, timeoutSeconds } = wanted;
  const sourceDateEpoch = readEpoch(world.environment.SOURCE_DATE_EPOCH);
  const opened: { readonly path: string; readonly product: Product; readonly format: Format }[] = [];
  try {
    for (const format of formats) {
      const { ekstensi, seluruhnya } = await outputs[format]();
      const name = productName(assessment.periode, seluruhnya ? undefined : hanya);
      const path = join(out, `${name}.${ekstensi}`);
      opened.push({ path, format, product: await openProduct(path) });
    }
    const page = once(async () => (await import('./page.ts')).composePage(assessment, hanya));
    const version = await packageVersion();
    const contents: (string | Uint8Array)[] = [];
    for (const { format, path, product } of opened) {
      world.progress({ id: `menyusun ${path} …`, en: `making ${path} …` });
      const output = await outputs[format]();
      contents.push(
        await output.make({
          assessment,
          sources,
          attachesSources,
          version,
          page,
          previous: product.previous,
          environment: world.environment,
          progress: world.progress,
          ...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
          ...(hanya === undefined ? {} : { hanya }),
          ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
        }),
      );
    }
    await commitAll(opened.map(({ product }, index) => ({ product, content: contents[index] ?? '' })));
  } finally {
    await Promise.all(opened.map(({ product }) => product.discard()));
  }
  for (const { path } of opened) world.print(relativePath(world.folder, path));
}

/** `lkj-2019-tw2`, `lkj-2019-tahunan-pengukuran`. */
function productName({ tahun, triwulan, tahunan }: Periode, hanya: Formulir | undefined): string {
  return [`lkj-${tahun}-${tahunan ? 'tahunan' : `tw${triwulan}`}`, ...(hanya ? [hanya] : [])].join('-');
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Source: reproducible-builds.org, SOURCE_DATE_EPOCH: whole seconds since 1970. */
export function readEpoch(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,11}$/.test(text)) return Number(text);
  throw new UserError(
    2,
    {
      id: `SOURCE_DATE_EPOCH berisi «${text}»; seharusnya jumlah detik sejak 1970`,
      en: `SOURCE_DATE_EPOCH holds «${text}»; expected seconds since 1970`,
    },
    { id: 'contoh: SOURCE_DATE_EPOCH=1562544000', en: 'example: SOURCE_DATE_EPOCH=1562544000' },
  );
}
