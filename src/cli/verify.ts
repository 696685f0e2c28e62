/** `lkj verify`: whether a report's PDF still is what its own data gives. */
import { quoted } from '../base/quote.ts';
import { UserError } from '../base/user-error.ts';
import type { World } from '../io/world.ts';
import type { Result } from '../jobs/verify/index.ts';
import type { Command, ExitCode } from './command.ts';
import { option, readTextOrJson, textOrJsonOption } from './options.ts';
import { checkSealOptions, sealOptions } from './verify/seal-options.ts';

/** Far above any report; a file that is larger is a mistake. */
const LARGEST_PDF = 200_000_000;

export const verify: Command = {
  name: 'verify',
  summary: {
    id: 'memeriksa PDF laporan dengan data yang dibawanya sendiri',
    en: 'checks the PDF of a report by the data that it carries',
  },
  argument: { name: 'pdf', text: { id: 'PDF hasil lkj build', en: 'a PDF made by lkj build' } },
  options: [
    option('-x, --extract <folder>', {
      id: 'tulis juga lampirannya ke folder ini',
      en: 'also write its attachments below this folder',
    }),
    option('--force', { id: 'timpa berkas yang sudah ada', en: 'overwrite files that are there' }),
    option('--strict', {
      id: 'kode keluar 1 juga bila ada yang tidak diperiksa',
      en: 'exit with 1 also where a check was not made',
    }),
    textOrJsonOption,
    ...sealOptions,
  ],
  examples: [
    ['lkj verify out/lkj-2019-tw2.pdf', { id: 'periksa laporan itu', en: 'check that report' }],
    [
      'lkj verify laporan.pdf --strict',
      { id: 'dan gagal bila tidak semuanya dapat diperiksa', en: 'and fail where not everything could be checked' },
    ],
    [
      'lkj verify laporan.pdf --extract isi',
      { id: 'dan keluarkan datanya ke folder isi/', en: 'and take its data out, to the folder isi/' },
    ],
    [
      'lkj verify laporan.pdf --format json',
      { id: 'hasilnya untuk program lain', en: 'the result for other programs' },
    ],
    [
      'lkj verify laporan-ditandatangani.pdf --seal',
      { id: 'sahkan laporan yang sudah ditandatangani', en: 'seal the report that was signed' },
    ],
    [
      'lkj verify koreksi.pdf --seal --correction --reason "satu koperasi terhitung dua kali"',
      { id: 'sahkan koreksi yang ditandatangani sesudahnya', en: 'seal a correction that was signed after it' },
    ],
  ],
  async run(options, world) {
    const { pdf, extract, force, strict } = options;
    if (typeof pdf !== 'string') throw nothingGiven();
    const format = readTextOrJson(options, `lkj verify ${pdf} -f json`);
    checkSealOptions(options);
    // The file may be anybody's, and whatever it is made to exhaust has its limits in the child.
    const { isBounded } = await import('../io/bounded.ts');
    if (!isBounded(world)) return bounded(world);
    const [{ readGivenFile }, { verify: check }, { asJson, asText, verdict }] = await Promise.all([
      import('../io/given-file.ts'),
      import('../jobs/verify/index.ts'),
      import('./verify/text.ts'),
    ]);
    const { bytes } = await readGivenFile(pdf, LARGEST_PDF);
    const verified = await check(bytes, world);
    world.print(format === 'json' ? asJson(verified, world.language) : asText(verified, world.language));
    world.say(verdict(verified));
    if (typeof extract === 'string') {
      const { extractInto } = await import('../io/extract.ts');
      const files = verified.attached.flatMap(({ name, bytes: whole }) =>
        whole ? [{ path: name, bytes: whole }] : [],
      );
      await extractInto(extract, files, force === true);
      world.say({
        id: `${files.length} lampiran ditulis ke ${quoted(extract)}.`,
        en: `${files.length} attachments were written to ${quoted(extract)}.`,
      });
    }
    if (options.seal === true) {
      const { sealVerified } = await import('./verify/seal.ts');
      return sealVerified(bytes, verified, options, world);
    }
    const fails = (result: Result) => result === 'differs' || (strict === true && result === 'unchecked');
    return verified.findings.some(({ result }) => fails(result)) ? 1 : 0;
  },
};

async function bounded(world: World): Promise<ExitCode> {
  const { runBounded } = await import('../io/bounded.ts');
  const ended = await runBounded(world);
  // Those that the child, this very program, may end with.
  if (typeof ended === 'number') return ended as ExitCode;
  const limit = { time: { id: 'waktu', en: 'time' }, room: { id: 'memori', en: 'memory' } }[ended];
  throw new UserError(
    2,
    `PDF itu tidak selesai diperiksa: ${limit.id} yang diperlukannya melampaui batas`,
    `the PDF could not be checked to the end: it takes more ${limit.en} than the limit`,
    'lkj tidak membuat PDF demikian; periksa PDF asli hasil lkj build',
    'lkj makes no such PDF; check the PDF as lkj build made it',
  );
}

function nothingGiven(): UserError {
  return new UserError(
    2,
    { id: 'PDF yang hendak diperiksa tidak disebut', en: 'no PDF was given to check' },
    { id: 'contoh: lkj verify out/lkj-2019-tw2.pdf', en: 'example: lkj verify out/lkj-2019-tw2.pdf' },
  );
}
