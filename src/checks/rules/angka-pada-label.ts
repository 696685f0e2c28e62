/** A figure in a label that stands beside the report's own figures, or on every page. */
import { decimal } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaTertulis } from './angka-tertulis.ts';
import { polos } from './polos.ts';
import type { Rule } from './rule.ts';
import { teksYaml } from './teks-yaml.ts';

export const angkaPadaLabel: Rule = {
  code: 'lint/angka-pada-label',
  severity: 'peringatan',
  title: {
    id: 'angka pada label, satuan, atau kaki halaman',
    en: 'a figure in a label, a unit or the foot of the page',
  },
  reason: {
    id: 'Nama kategori dan satuan tercetak tepat di samping angka, kaki halaman di setiap halaman: angka yang diketik di situ terbaca sebagai angka laporan, dan tidak ikut berubah bersama datanya. Batas skala (≥ 91) dan persentase bulat dalam nama resmi boleh.',
    en: 'Names of categories and units print right beside figures, the foot on every page: a number typed there reads as one of the report, and does not change with its data. Bounds of the scale (≥ 91) and whole percentages in official names are let alone.',
  },
  source: 'Kebiasaan baik lkj: satu angka ditulis di satu tempat',
  example: { wrong: 'kaki_halaman: Capaian 98,27%', right: 'kaki_halaman: Laporan Kinerja Dinas Contoh' },
  *check(assessment) {
    for (const satu of teksYaml(assessment)) {
      const { teks, span } = polos(satu);
      for (const [awal, akhir] of angkaDi(satu.letak, teks, assessment)) {
        const ditulis = quoted(teks.slice(awal, akhir));
        yield {
          span: span(awal, akhir),
          message: {
            id: `angka ${ditulis} tercetak di samping angka laporan tanpa berasal dari data`,
            en: `the number ${ditulis} prints beside figures of the report without coming from the data`,
          },
          hint: {
            id: 'hapus angkanya; angka laporan dikutip dalam narasi dengan {{…}}',
            en: 'delete the number; figures of the report are quoted in narratives by {{…}}',
          },
        };
      }
    }
  },
};

/** Labels take no number but bounds of the scale; units none that would go on from a figure; other short texts no exact share or sum. */
function angkaDi(letak: string, teks: string, assessment: Assessment): readonly (readonly [number, number])[] {
  const numbers = (pattern: RegExp) =>
    [...teks.matchAll(pattern)].map(({ 0: one, index }) => [index, index + one.length] as const);
  if (/^\/skala_capaian\/\d+\/nama$/.test(letak))
    return numbers(bilangan).filter(([a, b]) => !/\p{L}/u.test(teks) || !isBatas(teks.slice(a, b), assessment));
  if (/\/skala\/\d+$/.test(letak)) return numbers(/\d+(?:[.,]\d+)+ ?%?|\d+ ?%/g);
  if (/\/satuan$/.test(letak)) return numbers(/^[.,]?\d[\d.,]*(?!\p{L})|\d+,\d+|\d+ ?(?:%|persen)|Rp\.? ?\d[\d.,]*/gu);
  const written = [...angkaTertulis(teks)].map(({ awal, akhir }) => [awal, akhir] as const);
  if (/^\/(?:kaki_halaman|bagian_tambahan\/\d+\/judul)$/.test(letak)) return written;
  const isName =
    /\/(?:nama|jabatan|wilayah|tempat|singkatan|sumber_dana|pembilang|penyebut|unit|nomor|tentang|penanggung_jawab)(?:\/\d+)?$/.test(
      letak,
    );
  return isName ? written.filter(([a, b]) => /\d,\d/.test(teks.slice(a, b))) : [];
}

const bilangan = /(?<!\p{L})\d+(?:[.,]\d+)*/gu;

/** Near a bound of the scale, as a name may give it: `76–90` where the step above begins at 90,01. */
function isBatas(text: string, { project }: Assessment): boolean {
  const typed = decimal(text.replaceAll('.', '').replace(',', '.'));
  const near = text.includes(',') ? '0.01' : '1';
  const bounds = project.pengaturan.skalaCapaian.flatMap(({ dari, sampai }) => [dari, sampai]);
  return [decimal('0'), decimal('100'), ...bounds].some((bound) => bound?.minus(typed).abs().lte(near) ?? false);
}
