/** Things that a text speaks of by their place in the report: «IKU 1», «sasaran kedua», «program nomor 3». */
import { oncePer } from '../../base/once.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { type Hal, semuaHal } from './hal.ts';
import type { Sebutan } from './sebutan.ts';

/** Where «indikator 1» may be the first of two lists, `disebut` has the first of each. */
export function halBernomor(assessment: Assessment, teks: string): readonly Sebutan<readonly Hal[]>[] {
  if (!sekilas.test(teks)) return [];
  const lists = urutan(assessment);
  return [...teks.matchAll(pola)].flatMap(({ 0: whole, 1: jenis = '', 2: nomor = '', index }) => {
    const at = nilaiNomor(nomor.toLowerCase()) - 1;
    const [kind = ''] = /utama/i.test(jenis) ? ['iku'] : jenis.toLowerCase().split(' ');
    const found = (lists[kind] ?? []).flatMap((list) => list[at] ?? []);
    return found.length === 0 ? [] : [{ disebut: [...new Set(found)], awal: index, akhir: index + whole.length }];
  });
}

const biasa = ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam', 'ketujuh', 'kedelapan', 'kesembilan'];
const romawi = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const sekilas = /(?:iku|indikator|sasaran|program|tujuan)\S*(?: (?:kinerja|utama|kunci|strategis))*[ -]/i;
const pola = new RegExp(
  String.raw`(?<!\p{L})(iku|indikator(?: kinerja(?: utama| kunci)?)?|sasaran(?: strategis)?|program|tujuan)[ -]*` +
    String.raw`(?:(?:nomor|no\.?|urutan|yang)[ -]?)?(?:ke[ -]?)?(\d{1,3}|${biasa.join('|')}|[ivx]{1,4})(?![\p{L}\d%]|[.,]\d| (?:bulan|hari|tahun|minggu|kali|orang|kecamatan|desa|unit|persen))`,
  'giu',
);

function nilaiNomor(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (biasa.includes(text) ? biasa : romawi).indexOf(text) + 1;
}

/** By the word that begins the name of each kind, in the order of the report's tables. */
const urutan = oncePer((assessment: Assessment): Readonly<Record<string, readonly (readonly Hal[])[]>> => {
  const semua = semuaHal(assessment);
  const byId = new Map([...semua].reverse().map((hal) => [hal.id, hal]));
  const list = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const indikator = semua.filter((hal) => hal.indikator);
  const iku = indikator.filter((hal) => hal.indikator?.indikator.iku);
  const diSasaran = indikator.filter((hal) => hal.indikator?.indikator.untuk.jenis === 'sasaran');
  return {
    iku: [iku.length > 0 ? iku : diSasaran],
    indikator: [diSasaran, iku, indikator],
    sasaran: [list(assessment.sasaran.map(({ sasaran }) => sasaran.id))],
    program: [list(assessment.program.map(({ program }) => program.id))],
    tujuan: [list(assessment.tujuan.map(({ tujuan }) => tujuan.id))],
  };
});
