/** What is said of a build, beside its findings. */

import type { Text } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import type { Source } from '../../base/source.ts';
import type { Open } from '../../checks/readiness/open.ts';
import type { Periode } from '../../figures/assess/index.ts';
import { type Diminta, semesterDari } from '../../figures/choice.ts';
import { pathLine } from '../../io/place.ts';
import type { World } from '../../io/world.ts';
import type { Plan } from '../../jobs/incremental/plan.ts';
import type { Request } from '../../jobs/incremental/request.ts';
import { countWords } from '../reporters/severities.ts';

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

/** What a reader cannot see on the page. */
export function tellNotes(notes: readonly Text[], { say }: World): void {
  for (const note of notes) say(note);
}

/** That all products stand as they would be made now, and what the build that made them had found. */
export function tellUnchanged(plan: Plan, { say, language }: World): void {
  say({
    id: 'Tidak berubah: masukan, lkj, dan peramban sama seperti saat hasilnya dibuat (--force menyusun ulang).',
    en: 'Unchanged: inputs, lkj and browser are those that the products were made with (--force makes them anew).',
  });
  const found = plan.record && countWords(plan.record.temuan, language).join(', ');
  if (!found) return;
  const command = validateOf(plan);
  say({ id: `Saat itu ada ${found}; lihat: ${command}`, en: `It had ${found}; see: ${command}` });
}

function validateOf({ request, periode: { tahun, triwulan } }: Plan): string {
  const data = request.data === 'data' ? '' : ` --data ${printable(request.data)}`;
  return `lkj validate${data} --year ${tahun} --quarter ${triwulan}`;
}

/** Paths of products, as the reader knows them; the last line says what comes next. */
export function printProducts(plan: Plan, open: Open | undefined, { print, say, folder }: World): void {
  for (const { path } of plan.products) print(pathLine(folder, path));
  const pdf = plan.products.find(({ path }) => path.endsWith('.pdf'));
  if (pdf) say(open && isOpen(open) ? notReady(open, plan) : readyToSign(pathLine(folder, pdf.path), plan.request));
}

function isOpen({ teks, nilai, konsep }: Open): boolean {
  return teks + nilai + konsep > 0;
}

/** A form alone is signed, but only a whole report is sealed. */
function readyToSign(pdf: string, { hanya }: Request): Text {
  const seal = `lkj verify ${pdf} --seal`;
  return {
    id: `Berikutnya: baca PDF-nya, cocokkan dengan sumbernya${hanya ? ', lalu tanda tangani' : `; sesudah ditandatangani: ${seal}`}`,
    en: `Next: read the PDF against its sources${hanya ? ', then sign it' : `; once it is signed: ${seal}`}`,
  };
}

/** What is still to be written, and the command that shows where. */
function notReady({ teks, nilai, konsep }: Open, plan: Plan): Text {
  const where = { id: `; tempatnya: ${validateOf(plan)}`, en: `; where they stand: ${validateOf(plan)}` };
  const left = teks + nilai > 0 ? where : { id: '', en: '' };
  const [id, en] = [
    [
      ...(teks > 0 ? [`${teks} teks sementara seperti «[isi …]»`] : []),
      ...(nilai > 0 ? [`${nilai} nilai tanpa realisasi dan tanpa alasan`] : []),
      ...(konsep > 0 ? ['tanda DRAF (status: konsep)'] : []),
    ],
    [
      ...(teks > 0 ? [`${teks} placeholder ${teks === 1 ? 'text' : 'texts'} such as «[isi …]»`] : []),
      ...(nilai > 0 ? [`${nilai} ${nilai === 1 ? 'value' : 'values'} without realisasi and without a reason`] : []),
      ...(konsep > 0 ? ['the mark DRAF (status: konsep)'] : []),
    ],
  ];
  return {
    id: `Belum untuk ditandatangani: masih memuat ${id.join(', ')}${left.id}`,
    en: `Not to be signed yet: it still has ${en.join(', ')}${left.en}`,
  };
}
