/** What is said of a build, beside its findings. */

import type { Language, Text } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import type { Source } from '../../base/source.ts';
import { isTemplat } from '../../data/link/templat.ts';
import type { Periode } from '../../figures/assess/index.ts';
import { type Diminta, semesterDari } from '../../figures/choice.ts';
import { pathLine } from '../../io/place.ts';
import type { World } from '../../io/world.ts';
import type { Plan } from '../../jobs/incremental/plan.ts';
import type { Findings } from '../../jobs/incremental/record.ts';

export const notMade: Text = {
  id: 'Laporan tidak dibuat; hasil sebelumnya tidak diubah.',
  en: 'No report was made; earlier products are unchanged.',
};

export const mendFirst: Text = {
  id: 'Berikutnya: perbaiki yang disebut di atas, simpan, lalu ulangi perintah ini.',
  en: 'Next: mend what is named above, save, then run this command again.',
};

/** Which period was chosen, where the command line left it open. */
export function tellPeriod(periode: Periode, diminta: Diminta, { say }: World): void {
  const { tahun, triwulan, tahunan } = periode;
  const semester = semesterDari(periode);
  if (diminta.tahun && (diminta.triwulan || diminta.tahunan)) return;
  say(
    tahunan
      ? { id: `Tahun ${tahun}.`, en: `The year ${tahun}.` }
      : semester
        ? { id: `Semester ${semester} tahun ${tahun}.`, en: `Semester ${semester} of ${tahun}.` }
        : { id: `Triwulan ${triwulan} tahun ${tahun}.`, en: `Quarter ${triwulan} of ${tahun}.` },
  );
}

/** Of files in one line; all of them stand in the manifest. */
const MOST_NAMES = 20;

/** The data files that the PDF carries, and those that this report has no use for. */
export function tellAttached(
  { sources, unused }: { readonly sources: readonly Source[]; readonly unused: readonly Source[] },
  { say }: World,
): void {
  const names = (list: readonly Source[]) => {
    const shown = list.slice(0, MOST_NAMES).map(({ path }) => printable(path));
    return [...shown, ...(list.length > MOST_NAMES ? [`… (+${list.length - MOST_NAMES})`] : [])].join(', ');
  };
  const count = sources.length;
  say({
    id: `Terlampir dalam PDF, ${count} berkas data: ${names(sources)}`,
    en: `Attached to the PDF, ${count} data files: ${names(sources)}`,
  });
  if (unused.length === 0) return;
  say({
    id: `Tidak dipakai laporan ini, maka tidak dilampirkan: ${names(unused)}`,
    en: `Not used by this report, and so not attached: ${names(unused)}`,
  });
}

/** The project's own templates and style sheets: what they may change is bounded, and a reader should know of them. */
export function tellOwnTemplates(sources: readonly Source[], { say }: World): void {
  const own = sources.filter(({ path }) => isTemplat(path));
  if (own.length === 0) return;
  const names = own.map(({ path }) => printable(path)).join(', ');
  say({ id: `Templat dan gaya proyek: ${names}`, en: `Templates and styles of the project: ${names}` });
}

/** That all products stand as they would be made now, and what the build that made them had found. */
export function tellUnchanged({ request, periode, record }: Plan, { say, language }: World): void {
  say({
    id: 'Tidak berubah: masukan, lkj, dan peramban sama seperti saat hasilnya dibuat (--force menyusun ulang).',
    en: 'Unchanged: inputs, lkj and browser are those that the products were made with (--force makes them anew).',
  });
  const found = record && counts(record.temuan, language);
  if (!found) return;
  const { tahun, triwulan } = periode;
  const data = request.data === 'data' ? '' : ` --data ${printable(request.data)}`;
  const command = `lkj validate${data} --year ${tahun} --quarter ${triwulan}`;
  say({ id: `Saat itu ada ${found}; lihat: ${command}`, en: `It had ${found}; see: ${command}` });
}

/** `2 galat, 1 peringatan`; empty where nothing was found. */
export function counts(temuan: Findings, language: Language): string {
  const names = {
    id: { galat: ['galat', 'galat'], peringatan: ['peringatan', 'peringatan'], info: ['info', 'info'] },
    en: { galat: ['error', 'errors'], peringatan: ['warning', 'warnings'], info: ['note', 'notes'] },
  } as const;
  return (['galat', 'peringatan', 'info'] as const)
    .filter((severity) => temuan[severity] > 0)
    .map((severity) => `${temuan[severity]} ${names[language][severity][temuan[severity] === 1 ? 0 : 1]}`)
    .join(', ');
}

/** Paths of products, as the reader knows them; the last line says what is done with a report that is to be signed. */
export function printProducts({ products }: Pick<Plan, 'products'>, { print, say, folder }: World): void {
  for (const { path } of products) print(pathLine(folder, path));
  const pdf = products.find(({ path }) => path.endsWith('.pdf'));
  if (!pdf) return;
  const seal = `lkj verify ${pathLine(folder, pdf.path)} --seal`;
  say({
    id: `Berikutnya: baca PDF-nya, cocokkan dengan sumbernya; sesudah ditandatangani: ${seal}`,
    en: `Next: read the PDF against its sources; once it is signed: ${seal}`,
  });
}
