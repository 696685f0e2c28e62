/** A figure in a label that stands beside the report's own figures, or on every page. */
import { decimal } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaAlamat, angkaJudul, angkaNama, angkaRencana, angkaSatuan, isPasti, type Tempat } from './angka-label.ts';
import { polos } from './polos.ts';
import { finding, type Rule } from './rule.ts';
import { type TeksYaml, teksDanAlamat } from './teks-yaml.ts';

export const angkaPadaLabel: Rule = {
  code: 'lint/angka-pada-label',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'angka pada nama, label, satuan, atau kaki halaman',
      en: 'a figure in a name, a label, a unit or the foot of the page',
    },
    reason: {
      id: 'Nama kategori dan satuan tercetak tepat di samping angka, kaki halaman di setiap halaman: angka yang diketik di situ terbaca sebagai angka laporan, dan tidak ikut berubah bersama datanya. Batas skala (≥ 91), ambang dalam definisi (di atas 80%), ukuran lain (5,5 km), dan persentase bulat dalam nama resmi boleh. Desimal dan persentase pada kaki halaman, singkatan, satuan, dan nama kategori, setiap angka dalam istilah, catatan yang hanya berisi angka, juga capaian dan angka dalam kurung pada nama, adalah galat.',
      en: 'Names of categories and units print right beside figures, the foot on every page: a number typed there reads as one of the report, and does not change with its data. Bounds of the scale (≥ 91), thresholds in definitions (di atas 80%), other measures (5,5 km) and whole percentages in official names are let alone. Decimals and percentages in the foot, in abbreviations, units and names of categories, any number in terms, and notes that are nothing but a number are errors, as are a capaian and a number in brackets in a name.',
    },
    source: 'Kebiasaan baik lkj: satu angka ditulis di satu tempat',
    example: { wrong: 'kaki_halaman: Capaian 98,27%', right: 'kaki_halaman: Laporan Kinerja Dinas Contoh' },
  }),
  *check(assessment) {
    for (const satu of teksDanAlamat(assessment)) {
      const { teks, span } = polos(satu);
      let last = 0;
      for (const [awal, akhir] of [...angkaDi({ ...satu, teks }, assessment)].sort(([a], [b]) => a - b)) {
        if (awal < last) continue;
        last = akhir;
        const ditulis = quoted(teks.slice(awal, akhir));
        const isError = tanpaAngka.test(satu.letak)
          ? /^\/istilah\//.test(satu.letak) || !/^\d+$/.test(teks.slice(awal, akhir))
          : isSendirian({ ...satu, teks }) || isPasti(teks, [awal, akhir]);
        yield finding(
          { span: span(awal, akhir), ...(isError ? { severity: 'galat' } : {}) },
          `angka ${ditulis} tercetak di samping angka laporan tanpa berasal dari data`,
          `the number ${ditulis} prints beside figures of the report without coming from the data`,
          'hapus angkanya; angka laporan dikutip dalam narasi dengan {{…}}',
          'delete the number; figures of the report are quoted in narratives by {{…}}',
        );
      }
    }
  },
};

/** What stands on every page or right beside figures, and never needs a share or a decimal. */
const tanpaAngka = /^\/(?:kaki_halaman|singkatan|istilah\/\w+|skala_capaian\/\d+\/nama)$|\/(?:satuan|skala\/\d+)$/;

/** Labels take no number but bounds of the scale; units none that would go on from a figure; other short texts no exact share or sum. */
function angkaDi(satu: TeksYaml, assessment: Assessment): readonly Tempat[] {
  const { teks, letak, jenis } = satu;
  if (isSendirian(satu)) return [[0, teks.length]];
  const numbers = (pattern: RegExp) =>
    [...teks.matchAll(pattern)].map(({ 0: one, index }): Tempat => [index, index + one.length]);
  if (/^\/skala_capaian\/\d+\/nama$/.test(letak)) {
    const typed = numbers(bilangan).filter(([a, b]) => !/\p{L}/u.test(teks) || !isBatas(teks.slice(a, b), assessment));
    return [...typed, ...angkaNama(satu).filter(([a, b]) => !/\d/.test(teks.slice(a, b)))];
  }
  if (/^\/istilah\//.test(letak)) return [...numbers(bilangan), ...angkaNama(satu)];
  if (/\/indikator\/\d+\/nama(?:_pendek)?$/.test(letak)) return [...angkaNama(satu), ...numbers(ujungNama)];
  if (/\/skala\/\d+$/.test(letak)) return numbers(/\d+(?:[.,]\d+)+ ?%?|\d+ ?%/g);
  if (/\/satuan$/.test(letak)) return angkaSatuan(teks);
  if (/^\/(?:kaki_halaman|singkatan|bagian_tambahan\/\d+\/judul)$/.test(letak)) return angkaJudul(teks);
  if (/^https?:/.test(teks) || /\/tautan$/.test(letak)) return angkaAlamat(teks);
  if (jenis === undefined) return [];
  if (jenis !== 'uraian' || /\/(?:bukti|publikasi)\/|^\/penyusun$|\/dasar$/.test(letak)) return angkaNama(satu);
  // What is said of a quarter is judged beside its figures, and what an evaluation says is its own.
  return isRencana(satu) ? angkaRencana(satu, assessment) : [];
}

/** A note, an issue or a plan that is nothing but a number says nothing else than a figure. */
function isSendirian({ teks, jenis }: TeksYaml): boolean {
  return (
    jenis === 'uraian' &&
    teks.length < 40 &&
    /^\P{L}*\d[\d.]*(?:,\d+)?\P{L}*(?:pers?en|rupiah)?\P{L}*$/iu.test(teks.replace(/^\s*Rp\.?/i, ''))
  );
}

function isRencana({ berkas }: TeksYaml): boolean {
  return /^(?:(?:renstra|instansi)|\d{4}\/perjanjian-kinerja)/.test(berkas);
}

/** A name that ends with a number stands right before its figures; what is counted by a noun is none. */
const ujungNama =
  /(?<![\d.,–-])(?<!(?:nomor|no\.?|tahap|paket|kelas|tipe|usia|umur|versi|ke|jalan|km|negeri|seri|level|golongan) )(?<= )(?!(?:19|20)\d\d$)[2-9]\d{1,2}$|(?<= )1\d\d$/giu;

const bilangan = /(?<!\p{L})\d+(?:[.,]\d+)*/gu;

/** Near a bound of the scale, as a name may give it: `76–90` where the step above begins at 90,01. */
function isBatas(text: string, { project }: Assessment): boolean {
  const typed = decimal(text.replaceAll('.', '').replace(',', '.'));
  const near = text.includes(',') ? '0.01' : '1';
  const bounds = project.pengaturan.skalaCapaian.flatMap(({ dari, sampai }) => [dari, sampai]);
  return [decimal('0'), decimal('100'), ...bounds].some((bound) => bound?.minus(typed).abs().lte(near) ?? false);
}
