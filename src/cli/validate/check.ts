/** What `lkj validate` does once it is run. */
import { type Diagnostic, isGalat, type Language, type Text } from '../../base/diagnostic.ts';
import { UserError } from '../../base/user-error.ts';
import { type Compiled, compile } from '../../compile.ts';
import { pathLine } from '../../io/place.ts';
import { readData } from '../../io/read-data.ts';
import type { World } from '../../io/world.ts';
import type { ExitCode, Options } from '../command.ts';
import { forPeople, summary, withoutFolded } from '../findings.ts';
import { refuseData } from '../not-data.ts';
import { exclusive, readPeriod } from '../options.ts';
import { kindsOf, type Reporting, reporters } from '../reporters/index.ts';
import { type Checked, reportingOf } from '../reporting.ts';
import type { Sifted } from './known-findings.ts';
import { type Report, readReports } from './reports.ts';
import { readThreshold, whyFailed } from './threshold.ts';

/** Runs `lkj validate`; what is wrong with the command line is said before anything is read. */
export async function check(options: Options, world: World): Promise<ExitCode> {
  const [reports, threshold, diminta] = [readReports(options, world), readThreshold(options), readPeriod(options)];
  refuseLoose(options);
  if (options.readiness) return (await import('./readiness.ts')).showReadiness(options, reports, world);
  const ended = options.fix ? await (await import('./mend.ts')).mend(options, world) : undefined;
  if (ended !== undefined) return ended;
  const data = String(options.data);
  const sources = await readData(data);
  const compiled = compile(sources, diminta);
  const checked = { sources, data, world, ...(compiled.judged ? { judged: compiled.judged } : {}) };
  const isSifted = options.baseline !== undefined || options.writeBaseline !== undefined;
  const sifted = isSifted
    ? await (await import('./known-findings.ts')).sift(compiled.diagnostics, options, checked)
    : { fresh: compiled.diagnostics, known: 0 };
  const whole = options.quiet ? sifted.fresh.filter(isGalat) : sifted.fresh;
  await deliver(reports, whole, checked);
  const shown = reports.some(({ isForPeople }) => isForPeople) ? withoutFolded(whole) : whole;
  const failure = whyFailed(sifted.fresh, threshold);
  for (const line of talk(sifted, shown, options, world.language)) world.say(line);
  if (sifted.fresh.some(isGalat)) {
    world.say(kindsOf(whole.filter(isGalat)).every(({ isForm }) => isForm) ? next.form : next[lintWas(compiled)]);
    return 1;
  }
  if (!compiled.judged) world.say(next.notJudged);
  world.say(failure ? failure[world.language] : sound(compiled, world));
  const { tahun, triwulan } = compiled.judged?.periode ?? {};
  if (!failure && compiled.ok) world.say(afterSound(`--year ${tahun} --quarter ${triwulan}`, data));
  return failure ? 1 : 0;
}

function lintWas({ judged }: Compiled): 'judged' | 'notJudged' {
  return judged ? 'judged' : 'notJudged';
}

/** The last line: what comes next. */
const next = {
  form: {
    id: 'Berikutnya: isi nilai yang masih kosong, simpan, lalu jalankan lkj validate lagi.',
    en: 'Next: fill in what is empty, save, then run lkj validate again.',
  },
  judged: {
    id: 'Berikutnya: perbaiki dari yang teratas, simpan, lalu jalankan lkj validate lagi.',
    en: 'Next: mend them from the top, save, then run lkj validate again.',
  },
  notJudged: {
    id: 'Aturan lint belum diperiksa: perbaiki dulu galat di atas, lalu jalankan lagi.',
    en: 'The lint rules were not run yet: mend the errors above, then run it again.',
  },
} as const;

function afterSound(period: string, data: string): Text {
  const command = `lkj build ${data === 'data' ? '' : `--data ${data} `}${period}`;
  return { id: `Berikutnya: ${command}`, en: `Next: ${command}` };
}

/** `--yes` and `--dry-run` say how `--fix` is to go on; `--readiness` changes nothing. */
function refuseLoose({ fix, yes, dryRun, readiness }: Options): void {
  const loose = yes ? '--yes' : dryRun ? '--dry-run' : undefined;
  if (loose !== undefined && !fix) {
    throw new UserError(
      2,
      { id: `${loose} hanya berlaku bersama --fix`, en: `${loose} goes with --fix only` },
      { id: `contoh: lkj validate --fix ${loose}`, en: `example: lkj validate --fix ${loose}` },
    );
  }
  if (fix && readiness) {
    throw exclusive('--fix', '--readiness', {
      id: 'perbaiki dulu datanya: lkj validate --fix',
      en: 'mend the data first: lkj validate --fix',
    });
  }
}

/** How many findings there are, how many of them are not shown, and how many can be mended without a person. */
function talk(
  { fresh, known }: Sifted,
  shown: readonly Diagnostic[],
  { quiet }: Options,
  language: Language,
): readonly string[] {
  const how = quiet ? '--quiet' : '--full';
  const hidden = fresh.length - shown.length;
  const parts = [
    ...(fresh.length > 0 ? [summary(fresh, language)] : []),
    ...(hidden > 0
      ? [{ id: `${hidden} tidak ditampilkan (${how})`, en: `${hidden} not shown (${how})` }[language]]
      : []),
    ...(known > 0
      ? [{ id: `${known} temuan ada dalam baseline`, en: `${known} findings are in the baseline` }[language]]
      : []),
  ];
  const lines = parts.length > 0 ? [`${shown.length > 0 ? '\n' : ''}${parts.join('; ')}.`] : [];
  const mendable = shown.filter(({ fix = [] }) => fix.length > 0).length;
  return mendable === 0
    ? lines
    : [
        ...lines,
        {
          id: `${mendable} dapat diperbaiki otomatis: lkj validate --fix`,
          en: `${mendable} can be mended automatically: lkj validate --fix`,
        }[language],
      ];
}

/** Where a known `galat` stands in the way of the figures, the data is not called sound. */
function sound({ ok, judged }: Compiled, { language }: World): string {
  if (!judged) return { id: 'Tidak ada galat.', en: 'There are no errors.' }[language];
  const { periode, indikator, kegiatan } = judged;
  const { tahun, triwulan } = periode;
  const counts = {
    id: `${indikator.length} indikator, ${kegiatan.length} kegiatan`,
    en: `${indikator.length} indicators, ${kegiatan.length} kegiatan`,
  }[language];
  return ok
    ? {
        id: `Data triwulan ${triwulan} tahun ${tahun} sah: ${counts}.`,
        en: `The data of quarter ${triwulan} of ${tahun} is sound: ${counts}.`,
      }[language]
    : {
        id: `Data triwulan ${triwulan} tahun ${tahun} tidak mempunyai galat baru: ${counts}.`,
        en: `The data of quarter ${triwulan} of ${tahun} has no new errors: ${counts}.`,
      }[language];
}

interface FileReport extends Report {
  readonly file: string;
}

/** First the files, then stdout, so that what cannot be written is said instead of printed past. */
async function deliver(reports: readonly Report[], findings: readonly Diagnostic[], checked: Checked): Promise<void> {
  const { world } = checked;
  const reporting = await reportingOf(checked, world.stdout);
  const files = reports.filter((report): report is FileReport => report.file !== undefined);
  for (const { file } of files) refuseData(file, checked);
  if (files.length > 0) await writeAll(files, findings, { ...reporting, isColoured: false });
  for (const { format, isForPeople } of reports.filter(({ file }) => file === undefined)) {
    const text = isForPeople
      ? (await forPeople(format === 'pretty'))(withoutFolded(findings), reporting)
      : (await reporters[format]())(findings, reporting);
    if (text !== '') world.print(text);
  }
  for (const { file } of files) world.say(pathLine(world.folder, file));
}

/** Every file is known to be writable before one is written; none is left half-written. */
async function writeAll(
  files: readonly FileReport[],
  findings: readonly Diagnostic[],
  reporting: Reporting,
): Promise<void> {
  const { writeTogether } = await import('../../io/write.ts');
  const named = files.map(({ format, file }) => ({ format, path: file }));
  await writeTogether(named, (opened) =>
    Promise.all(
      opened.map(async ({ format }) => {
        const text = (await reporters[format]())(findings, reporting);
        return text === '' ? '' : `${text}\n`;
      }),
    ),
  );
}
