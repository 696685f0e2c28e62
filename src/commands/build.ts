/** `lkj build`: from the data to the report's products. */
import type { Periode } from '../assess/index.ts';
import type { Language, Text } from '../diagnostic.ts';
import { type Formulir, formulir, isFormulir } from '../link/bagian.ts';
import type { Format, outputs } from '../outputs/index.ts';
import { quoted } from '../quote.ts';
import { nearest } from '../suggest.ts';
import { UserError } from '../user-error.ts';
import type { Command, Options } from './command.ts';
import { dataOption, option, quarterOption, readTimeout, timeoutOption, wrong, yearOption } from './options.ts';
import { readSpan } from './span.ts';

const forms = Object.keys(formulir).join(', ');
const ofReport = 'pdf,html,json';
const ofForm = 'pdf,html';

export const build: Command = {
  name: 'build',
  summary: { id: 'menyusun laporan dan mencetaknya ke PDF', en: 'compiles the report and prints it to PDF' },
  options: (language) => [
    quarterOption(language),
    yearOption(language),
    option(
      '--annual',
      {
        id: 'laporan tahunan: seluruh tahun, dari data keempat triwulannya',
        en: 'the annual report: the whole year, from the data of its four quarters',
      },
      language,
    ),
    dataOption(language),
    option(
      '--only <formulir>',
      {
        id: `satu formulir saja, tanpa laporan: ${forms}`,
        en: `one form alone, without the report: ${forms}`,
      },
      language,
      Object.keys(formulir),
    ),
    option('-o, --out <folder>', { id: 'folder hasil', en: 'folder of the products' }, language).default('out'),
    option(
      '-f, --format <daftar>',
      {
        id: `hasil yang dibuat: pdf, html, json, docx, xlsx, dipisahkan dengan koma (bila tidak disebut: ${ofReport}; dengan --only: ${ofForm})`,
        en: `products to make: pdf, html, json, docx, xlsx, comma-separated (default: ${ofReport}; with --only: ${ofForm})`,
      },
      language,
      ['pdf', 'html', 'json', 'docx', 'xlsx'],
    ),
    option(
      '--no-attach',
      {
        id: 'PDF tanpa lampiran berkas data (fakta dan manifes tetap)',
        en: 'a PDF without the data files attached (facts and manifest stay)',
      },
      language,
    ),
    timeoutOption(language),
    option(
      '--watch',
      { id: 'susun lagi setiap kali data disimpan', en: 'build again whenever the data is saved' },
      language,
    ),
  ],
  examples: [
    [
      'lkj build --quarter 2',
      { id: 'laporan triwulan II tahun terakhir', en: 'report of the second quarter of the latest year' },
    ],
    [
      'lkj build',
      { id: 'laporan triwulan terakhir yang ada datanya', en: 'report of the latest quarter that has data' },
    ],
    ['lkj build --year 2019 --annual', { id: 'laporan kinerja tahun 2019', en: 'the report of the year 2019' }],
    [
      'lkj build --only perjanjian-kinerja',
      { id: 'formulir perjanjian kinerja saja', en: 'the form of the performance agreement alone' },
    ],
    [
      'lkj build --quarter 2 --format json',
      { id: 'angka-angkanya saja, tanpa mencetak', en: 'the figures alone, without printing' },
    ],
    [
      'lkj build --quarter 2 --format docx,xlsx',
      { id: 'laporan untuk Word dan tabelnya untuk Excel', en: 'the report for Word and its tables for Excel' },
    ],
    [
      'lkj build --quarter 2 --no-attach',
      { id: 'PDF yang tidak membawa berkas datanya', en: 'a PDF that does not carry its data files' },
    ],
    ['lkj build --format html --watch', { id: 'HTML yang selalu baru', en: 'an HTML file that is always up to date' }],
  ],
  async run({ watch, ...options }, world) {
    if (watch)
      return (await import('./watch.ts')).keepBuilding(String(options.data), () => build.run(options, world), world);
    const diminta = readSpan(options, 'lkj build');
    const hanya = readForm(options);
    const timeout = readTimeout(options);
    const formats = await readFormats(String(options.format ?? (hanya === undefined ? ofReport : ofForm)));
    const [{ readData }, { compile, inputsOf }, { tell }, { makeProducts }, { Refused }] = await Promise.all([
      import('./read-data.ts'),
      import('../compile.ts'),
      import('./findings.ts'),
      import('../outputs/make.ts'),
      import('../outputs/refused.ts'),
    ]);
    const data = String(options.data);
    const sources = await readData(data);
    const compiled = compile(sources, diminta);
    await tell(compiled.diagnostics, { sources, data, world });
    if (!compiled.ok) {
      world.say(notMade[world.language]);
      return 1;
    }
    const { periode } = compiled.value;
    if (!diminta.tahun || !(diminta.triwulan || diminta.tahunan)) world.say(chosen(periode, world.language));
    const wanted = {
      formats,
      out: String(options.out),
      sources: inputsOf(sources),
      attachesSources: options.attach !== false,
      ...(hanya === undefined ? {} : { hanya }),
      ...timeout,
    };
    try {
      await makeProducts(compiled.value, wanted, world);
      return 0;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await tell(error.diagnostics, { sources, data, world });
      world.say(notMade[world.language]);
      return 4;
    }
  },
};

const notMade: Text = {
  id: 'Laporan tidak dibuat; hasil sebelumnya tidak diubah.',
  en: 'No report was made; earlier products are unchanged.',
};

/** Throws UserError 2 for what is no form. */
function readForm({ only }: Options): Formulir | undefined {
  if (only === undefined || isFormulir(only)) return only;
  const near = nearest(String(only), Object.keys(formulir));
  throw new UserError(
    2,
    {
      id: `--only diberi ${quoted(String(only))}; seharusnya salah satu dari ${forms}`,
      en: `--only was given ${quoted(String(only))}; expected one of ${forms}`,
    },
    near === undefined
      ? { id: 'contoh: lkj build --only rencana-aksi', en: 'example: lkj build --only rencana-aksi' }
      : { id: `mungkin maksudnya «${near}»?`, en: `did you mean «${near}»?` },
  );
}

function chosen({ tahun, triwulan, tahunan }: Periode, language: Language): string {
  if (tahunan) return { id: `Tahun ${tahun}.`, en: `The year ${tahun}.` }[language];
  return { id: `Triwulan ${triwulan} tahun ${tahun}.`, en: `Quarter ${triwulan} of ${tahun}.` }[language];
}

async function readFormats(list: string): Promise<readonly Format[]> {
  const { isFormat, outputs: known } = await import('../outputs/index.ts');
  const names = [
    ...new Set(
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
  const unknown = names.find((name) => !isFormat(name));
  const choices = Object.keys(known satisfies typeof outputs).join(', ');
  if (unknown !== undefined || names.length === 0) {
    throw wrong('--format', unknown ?? list, { id: choices, en: choices }, 'lkj build --format pdf,json');
  }
  return names.filter(isFormat);
}
