/** Whether the attached data, printed again by the same browser build, gives the same file: the strongest check. */

import type { Source } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import { type BrowserBuild, browserBuild } from '../../browser/index.ts';
import { readAllFontFiles } from '../../io/fonts/index.ts';
import { overlayTemplates, packageVersion, readSchemaFiles, readTemplateFiles } from '../../io/package-files.ts';
import { type Manifest, type Masukan, masukan } from '../../outputs/manifest.ts';
import { composePage } from '../../outputs/page.ts';
import { pdf as output } from '../../outputs/pdf.ts';
import { type Check, differs, type Finding, same, unchecked } from './check.ts';
import type { Surroundings } from './evidence.ts';

export const bytes: Check = async (evidence, earlier) => {
  if ([...earlier.values()].includes('differs') && evidence.seal.state !== 'extended') {
    return unchecked({
      id: 'tidak dicetak ulang: sudah ada yang berbeda',
      en: 'not printed again: something differs already',
    });
  }
  const { pdf, manifest, sources, recompiled, environment, progress } = evidence;
  const made = recompiled();
  if (!manifest || !made?.ok)
    return notCompared('tidak ada data yang dapat dicetak ulang', 'there is no data to print');
  const program = await otherProgram(manifest, made.value.project.templat);
  if (program) return program;
  const browser = await findBrowser(evidence);
  if (!browser) return notCompared('tidak ada peramban di komputer ini', 'there is no browser on this machine');
  const { nama, sistem } = manifest.peramban;
  if (browser.name !== nama || browser.system !== sistem) {
    return notCompared(
      `laporan dicetak ${nama} (${sistem}), di sini ${browser.name} (${browser.system})`,
      `the report was printed by ${nama} (${sistem}), here is ${browser.name} (${browser.system})`,
    );
  }
  progress({ id: 'mencetak ulang dari data terlampir …', en: 'printing again from the attached data …' });
  const { source_date_epoch: sourceDateEpoch, sumber, hanya } = manifest.opsi;
  const printed = await output.make({
    assessment: made.value,
    sources,
    attachesSources: sumber,
    version: manifest.lkj,
    page: () => composePage(made.value, hanya),
    environment,
    progress,
    ...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
    ...(hanya === undefined ? {} : { hanya }),
  });
  if (areEqual(pdf.subarray(0, printed.length), printed) && pdf.length > printed.length) {
    return same(
      `dicetak ulang dengan ${nama}: sama sampai akhir bagian aslinya; ${pdf.length - printed.length} byte di belakangnya bukan dari lkj`,
      `printed again by ${nama}: the same to the end of the original; the ${pdf.length - printed.length} bytes behind it are not from lkj`,
    );
  }
  return areEqual(pdf, printed)
    ? same(
        `dicetak ulang dengan ${nama}: sama sampai byte terakhir`,
        `printed again by ${nama}: the same to the last byte`,
      )
    : differs({
        id: 'cetakan ulang dari data terlampir menghasilkan berkas lain',
        en: 'printing the attached data again gives another file',
      });
};

function notCompared(id: string, en: string): Finding {
  return unchecked({ id: `byte tidak dibandingkan: ${id}`, en: `bytes were not compared: ${en}` });
}

/** Another lkj prints other bytes without anybody having changed the report. */
async function otherProgram(
  { lkj, templat, skema, huruf }: Manifest,
  own: readonly Source[],
): Promise<Finding | undefined> {
  const [version, ours, schemas] = await Promise.all([packageVersion(), readTemplateFiles(), readSchemaFiles()]);
  const templates = overlayTemplates(ours, own);
  const fonts = new Map(readAllFontFiles().map((file) => [file.path, masukan(file).sha256]));
  const details = [
    ...(version === lkj ? [] : [{ id: `lkj ${lkj}, di sini ${version}`, en: `lkj ${lkj}, here is ${version}` }]),
    ...otherFiles(templat, new Map(templates.map((file) => [file.path, masukan(file).sha256]))),
    ...otherFiles(skema, new Map(schemas.map((file) => [file.path, masukan(file).sha256]))),
    ...otherFiles(huruf, new Map([...fonts].filter(([path]) => huruf.some((file) => file.path === path)))),
  ];
  if (details.length === 0) return undefined;
  return unchecked(
    {
      id: 'byte tidak dibandingkan: laporan dibuat dengan lkj yang lain',
      en: 'bytes were not compared: the report was made with another lkj',
    },
    details,
  );
}

function otherFiles(noted: readonly Masukan[], here: ReadonlyMap<string, string>) {
  const then = new Map(noted.map(({ path, sha256 }) => [path, sha256]));
  const paths = [...new Set([...then.keys(), ...here.keys()])].filter((path) => then.get(path) !== here.get(path));
  return paths.map((path) => ({ id: `${path} lain`, en: `${path} is another` }));
}

/** Who names a browser that does not work is told so; who has none is not to blame. */
async function findBrowser({ environment, progress }: Surroundings): Promise<BrowserBuild | undefined> {
  try {
    return await browserBuild({ environment }, progress);
  } catch (error) {
    if (error instanceof UserError && error.exitCode === 3 && !environment.LKJ_BROWSER) return undefined;
    throw error;
  }
}

function areEqual(a: Uint8Array, b: string | Uint8Array): boolean {
  return b instanceof Uint8Array && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
