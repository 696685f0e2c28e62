/** Makes the products asked for and puts them in their folder: all of them, or none. */
import { once } from '../base/once.ts';
import type { Assessment } from '../figures/assess/index.ts';
import { sha256 } from '../io/hash.ts';
import { packageVersion } from '../io/package-files.ts';
import { join } from '../io/place.ts';
import type { Standing } from '../io/standing.ts';
import { writeTogether } from '../io/write.ts';
import { type Format, outputs, productName } from './index.ts';
import type { Bahan } from './output.ts';
import type { Page } from './page.ts';

/** Which products are wanted, where, and whom to tell what takes time. */
export interface Wanted extends Omit<Bahan, 'assessment' | 'version' | 'page' | 'meanwhile'> {
  readonly formats: readonly Format[];
  readonly out: string;
}

/** A product that was written. */
export interface Written extends Standing {
  readonly name: string;
}

/** Writes `out/lkj-<tahun>-tw<n>.<ext>`, or `-tahunan`, for each format; a form adds its name. */
export async function makeProducts(
  assessment: Assessment,
  page: () => Promise<Page>,
  wanted: Wanted,
): Promise<readonly Written[]> {
  const { formats, out, hanya, progress } = wanted;
  const named = formats.map((format) => {
    const name = productName(assessment.periode, hanya, format);
    return { name, format, path: join(out, name) };
  });
  const version = await packageVersion();
  const written = new Map<string, Standing>();
  await writeTogether(named, (opened) =>
    inOrder(opened, async ({ name, format, path, product }, meanwhile) => {
      progress({ id: `menyusun ${path} …`, en: `making ${path} …` });
      const output = await outputs[format]();
      const content = await output.make({ ...wanted, assessment, version, page, meanwhile });
      // It is on its way to the disk while the next is made; whether it came there is told when all are.
      product.write(content).catch(() => undefined);
      written.set(name, measured(content));
      return content;
    }),
  );
  return named.flatMap(({ name }) => {
    const standing = written.get(name);
    return standing ? [{ name, ...standing }] : [];
  });
}

/** The PDF is begun first, for the others can be made while the browser prints it; what is wrong with it is told first. */
async function inOrder<T extends { readonly format: Format }, Made>(
  all: readonly T[],
  make: (one: T, meanwhile: () => Promise<unknown>) => Promise<Made>,
): Promise<readonly Made[]> {
  const nothing = async () => undefined;
  const others = once(async () => {
    const made = new Map<T, Made>();
    for (const one of all) if (one.format !== 'pdf') made.set(one, await make(one, nothing));
    return made;
  });
  const printed = new Map<T, Made>();
  for (const one of all) if (one.format === 'pdf') printed.set(one, await make(one, others));
  const made = new Map([...printed, ...(await others())]);
  return all.flatMap((one) => made.get(one) ?? []);
}

function measured(content: string | Uint8Array): Standing {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { ukuran: bytes.length, sha256: sha256(bytes) };
}
