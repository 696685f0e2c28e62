/** Indicators that a sheet knows by their names, found among those of the project; what is only alike is left for a person. */
import { plainText, readAngka } from '../../base/decimal.ts';
import { addTo, groupBy } from '../../base/groups.ts';
import type { Part } from '../../base/located.ts';
import { quoted } from '../../base/quote.ts';
import { nearest } from '../../base/suggest.ts';
import { notANumber } from './amount.ts';
import { child } from './butir.ts';
import { bentukNama } from './context.ts';
import type { IndikatorBernama, IsianIndikator, Masalah } from './isian.ts';
import { bareName } from './read/indicator-names.ts';

interface Found {
  readonly id: string;
  readonly part: Part;
  readonly isian: IndikatorBernama;
}

/** `asing`: those that are not even alike to one of the project. */
export function findNamed(all: readonly IndikatorBernama[], indikator: readonly Part[]) {
  const names = groupBy(indikator, (part) => bentukNama(child(part, 'nama')?.text ?? ''));
  const rows = new Map<string, number[]>();
  for (const { nama, baris } of all) addTo(rows, bentukNama(bareName(nama)), baris);
  const [found, masalah, asing] = [[] as Found[], [] as Masalah[], [] as IndikatorBernama[]];
  for (const isian of all) {
    const nama = bentukNama(bareName(isian.nama));
    const parts = names.get(nama) ?? [];
    const [part] = parts;
    const id = child(part, 'id')?.text;
    if ((rows.get(nama) ?? []).length > 1 || new Set(parts.map((one) => child(one, 'id')?.text)).size > 1)
      masalah.push({ baris: [isian.baris], text: twice(isian.nama) });
    else if (!part || !id) {
      const near = nearest(nama, [...names.keys()]);
      const word = near === undefined ? wordIn(isian) : undefined;
      if (word !== undefined) {
        masalah.push({ baris: [isian.baris], text: wordy(isian.nama, word) });
        continue;
      }
      // One that the sheet has a row of its own for is another indicator.
      if (near === undefined || rows.has(near)) asing.push(isian);
      const { berjalan, kata, target, targetTriwulan, targetTahunan } = isian;
      if (berjalan || kata || target || targetTriwulan || targetTahunan)
        masalah.push({ baris: [isian.baris], text: unknown(isian.nama, near) });
    } else found.push({ id, part, isian });
  }
  return { found, masalah, asing };
}

/** Of one that is recorded quarter by quarter what the quarter has reached alone. */
export function reachedOf(found: readonly Found[], triwulan: number | undefined) {
  const [indikator, masalah] = [[] as IsianIndikator[], [] as Masalah[]];
  for (const { id, part, isian } of found) {
    const isAlone = child(part, 'pencatatan')?.text === 'per_triwulan' && (triwulan ?? 1) > 1;
    const value = isAlone ? isian.sendiri : isian.berjalan;
    // What is said in words goes along with what was reached.
    const push = (realisasi: string) =>
      indikator.push({
        ...{ id, nama: isian.nama, baris: isian.baris },
        teks: new Map([['realisasi', realisasi], ...(isian.catatan ?? [])]),
      });
    const isWordy = child(part, 'skala') ?? (child(part, 'jenis_nilai')?.text === 'teks' ? part : undefined);
    if (isian.kata !== undefined) {
      if (isWordy) push(isian.kata);
      else masalah.push({ baris: [isian.baris], text: notANumber(isian.kata) });
    } else if (value) {
      push(plainText(value).replace('.', ','));
    } else if (isAlone && isian.berjalan) masalah.push({ baris: [isian.baris], text: onlyRunning(id) });
  }
  return { indikator, masalah };
}

/** What is no number of a new indicator, of which nobody knows yet by which scale it is measured. */
function wordIn({ kata, target, targetTriwulan, targetTahunan, baru }: IndikatorBernama): string | undefined {
  const values = [kata, target, baru?.target, ...(targetTriwulan?.values() ?? []), ...(targetTahunan?.values() ?? [])];
  return values.find((one) => one !== undefined && /\p{L}/u.test(one) && !readAngka(one).ok);
}

function wordy(nama: string, word: string) {
  const [name, said] = [quoted(nama.slice(0, 80)), quoted(word.slice(0, 40))];
  return {
    id: `${name} belum ada dalam data, dan ${said} bukan angka; tulis sendiri indikatornya di renstra.yaml, dengan skala (predikat) atau jenis_nilai, lalu impor lagi`,
    en: `the data has no ${name}, and ${said} is no number; write the indicator into renstra.yaml yourself, with skala (grades) or jenis_nilai, then import again`,
  };
}

function twice(nama: string) {
  return {
    id: `indikator ${quoted(nama.slice(0, 80))} ada dua kali, di lembar atau dalam data; yang mana yang dimaksud tidak diketahui`,
    en: `the indicator ${quoted(nama.slice(0, 80))} is there twice, in the sheet or in the data; which one is meant is not known`,
  };
}

function unknown(nama: string, near: string | undefined) {
  const [cure, curing] = near ? [`; mungkin ${quoted(near)}?`, `; did you mean ${quoted(near)}?`] : ['', ''];
  return {
    id: `tidak ada indikator bernama ${quoted(nama.slice(0, 80))} dalam data${cure}`,
    en: `the data has no indicator called ${quoted(nama.slice(0, 80))}${curing}`,
  };
}

function onlyRunning(id: string) {
  return {
    id: `${id} dicatat per triwulan, sedangkan lembar ini berisi nilai sejak Januari; isi sendiri nilai triwulan ini saja`,
    en: `${id} is recorded per quarter, but this sheet holds its value since January; fill in this quarter alone yourself`,
  };
}
