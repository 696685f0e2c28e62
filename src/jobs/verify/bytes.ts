/** Whether the attached data, printed again by the same browser build, gives the same file: the strongest check. */
import { defined } from '../../base/defined.ts';
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Source } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import { type BrowserBuild, browserBuild } from '../../browser/index.ts';
import { readAllFontFiles } from '../../io/fonts/index.ts';
import { overlayTemplates, packageVersion, readSchemaFiles, readTemplateFiles } from '../../io/package-files.ts';
import { type Manifest, type Masukan, masukan } from '../../outputs/manifest.ts';
import { composePage } from '../../outputs/page.ts';
import { pdf as output } from '../../outputs/pdf.ts';
import { digestOf, openGiven } from '../../pdf/index.ts';
import { type Check, differs, type Finding, same, unchecked } from './check.ts';
import type { Surroundings } from './evidence.ts';
import { type Claim, claimOf } from './released.ts';

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
  const browser = await findBrowser(evidence);
  if (!browser)
    return notCompared('tidak ada peramban di komputer ini', 'there is no browser on this machine', program);
  const { nama, sistem } = manifest.peramban;
  if (browser.name !== nama || browser.system !== sistem) {
    return notCompared(
      `laporan dicetak ${quoted(nama)} (${quoted(sistem)}), di sini ${browser.name} (${browser.system})`,
      `the report was printed by ${quoted(nama)} (${quoted(sistem)}), here is ${browser.name} (${browser.system})`,
      program,
    );
  }
  progress({ id: 'mencetak ulang dari data terlampir …', en: 'printing again from the attached data …' });
  const { source_date_epoch: sourceDateEpoch, sumber, hanya } = manifest.opsi;
  const printing = output.make({
    assessment: made.value,
    sources,
    attachesSources: sumber,
    version: manifest.lkj,
    page: () => composePage(made.value, hanya),
    environment,
    progress,
    ...defined({ sourceDateEpoch, hanya }),
  });
  // What another lkj has printed need not be what this one prints at all.
  const printed = await (program ? printing.catch(unlessOurs) : printing);
  if (!(printed instanceof Uint8Array) || !startsWith(pdf, printed)) {
    return program ? withPages(program, manifest, printed) : another;
  }
  return pdf.length > printed.length
    ? same(
        `dicetak ulang dengan ${nama}: sama sampai akhir bagian aslinya; ${pdf.length - printed.length} byte di belakangnya bukan dari lkj`,
        `printed again by ${nama}: the same to the end of the original; the ${pdf.length - printed.length} bytes behind it are not from lkj`,
      )
    : same(
        `dicetak ulang dengan ${nama}: sama sampai byte terakhir`,
        `printed again by ${nama}: the same to the last byte`,
      );
};

const another = differs({
  id: 'cetakan ulang dari data terlampir menghasilkan berkas lain',
  en: 'printing the attached data again gives another file',
});

/** `program` is told with it, where that was another too. */
function notCompared(id: string, en: string, program?: Finding): Finding {
  const text = program ? { id: `${program.text.id}; ${id}`, en: `${program.text.en}; ${en}` } : { id, en };
  return unchecked(text, program?.details ?? []);
}

/** Which pages this lkj prints otherwise, for people to look at: the other lkj may have printed them so, or nobody. */
async function withPages({ text, details }: Finding, { isi }: Manifest, printed: unknown): Promise<Finding> {
  if (!(printed instanceof Uint8Array)) return unchecked(text, details);
  const digest = await digestOf((await openGiven(printed)).document);
  const different = isi.halaman.flatMap((hash, index): Text[] =>
    hash === digest.pages[index]
      ? []
      : [
          {
            id: `halaman PDF ke-${index + 1} lain daripada yang dicetak lkj ini`,
            en: `page ${index + 1} of the PDF is another than this lkj prints`,
          },
        ],
  );
  const [count, all] = [different.length, isi.halaman.length];
  const isSame = digest.document === isi.dokumen && count === 0;
  const told = {
    id: isSame ? 'cetakan ulangnya tampak sama' : `cetakan ulangnya lain pada ${count} dari ${all} halaman`,
    en: isSame ? 'printed again it looks the same' : `printed again it is another on ${count} of ${all} pages`,
  };
  return unchecked({ id: `${text.id}; ${told.id}`, en: `${text.en}; ${told.en}` }, [...different, ...details]);
}

function unlessOurs(error: unknown): undefined {
  if (!(error instanceof UserError) || error.exitCode === 3) throw error;
}

/** Another lkj prints other bytes without anybody having changed the report. */
export async function otherProgram(
  { lkj, templat, skema, huruf }: Manifest,
  own: readonly Source[],
): Promise<Finding | undefined> {
  const [version, ours, schemas] = await Promise.all([packageVersion(), readTemplateFiles(), readSchemaFiles()]);
  const templates = overlayTemplates(ours, own);
  const fonts = new Map(readAllFontFiles().map((file) => [file.path, masukan(file).sha256]));
  const details = [
    ...otherFiles(templat, new Map(templates.map((file) => [file.path, masukan(file).sha256]))),
    ...otherFiles(skema, new Map(schemas.map((file) => [file.path, masukan(file).sha256]))),
    ...otherFiles(huruf, new Map([...fonts].filter(([path]) => huruf.some((file) => file.path === path)))),
  ];
  const name = quoted(lkj);
  const claim = claimOf(lkj, version);
  if (claim !== 'ours') {
    const [id, en] = HERE[claim];
    const text = {
      id: `manifes mengaku dibuat dengan lkj ${name}, ${id}; di sini lkj ${version}`,
      en: `the manifest claims to be made with lkj ${name}, ${en}; here is lkj ${version}`,
    };
    return unchecked(text, details);
  }
  if (details.length === 0) return undefined;
  return unchecked(
    {
      id: `manifes mengaku dibuat dengan lkj ${name} yang templat, skema, atau hurufnya lain daripada di sini`,
      en: `the manifest claims to be made with an lkj ${name} whose templates, schemas or fonts are others than here`,
    },
    details,
  );
}

const HERE: Readonly<Record<Exclude<Claim, 'ours'>, readonly [id: string, en: string]>> = {
  released: ['versi yang sudah terbit', 'a released version'],
  newer: ['yang lebih baru', 'which is newer'],
  foreign: ['versi yang tidak pernah terbit', 'a version that was never released'],
};

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

function startsWith(pdf: Uint8Array, printed: Uint8Array): boolean {
  return Buffer.compare(pdf.subarray(0, printed.length), printed) === 0;
}
