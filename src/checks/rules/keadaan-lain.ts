/** A sentence that says of all figures, or of a table, that they are of another year, an example, or to be read otherwise. */
import { quoted } from '../../base/quote.ts';
import { semuaBacaan } from './bacaan-milik.ts';
import { waktuLain } from './calon.ts';
import { kalimat, prosaNarasi } from './prosa.ts';
import { ralatMilik } from './ralat.ts';
import { finding, type Rule } from './rule.ts';

export const keadaanLain: Rule = {
  code: 'lint/keadaan-lain',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'kalimat menyebut angka atau tabel laporan sebagai keadaan lain',
      en: 'a sentence calls figures or tables of the report something else',
    },
    reason: {
      id: 'Tabel dan gambar laporan memuat angka tahun laporan menurut datanya. «Seluruh angka di atas adalah keadaan tahun 2018», «tabel ini hanya contoh», atau «kedua kolom dibaca bergantian» membuat angka yang benar terbaca sebagai angka lain; begitu pula keterangan yang menyebut angka di sampingnya keliru atau tertukar.',
      en: 'Tables and charts hold the figures of the report’s year by its data. «All figures above are those of 2018», «this table is an example only» or «read the two columns the other way round» make right figures read as others; so does a note that calls the figure beside it wrong or swapped.',
    },
    source: 'Kebiasaan baik lkj: satu angka ditulis di satu tempat, dengan satu arti',
    example: {
      wrong: 'Seluruh angka di atas adalah keadaan tahun 2018.',
      right: 'Seluruh angka di atas adalah keadaan pada akhir triwulan.',
    },
  }),
  *check(assessment) {
    const { project, periode } = assessment;
    const milik = semuaBacaan(assessment).filter((satu) => satu.milik);
    for (const { teks, span, isMilik } of [
      ...prosaNarasi(project).map((satu) => ({ ...satu, isMilik: false })),
      ...milik.map((satu) => ({ ...satu, isMilik: true })),
    ]) {
      for (const satu of kalimat(teks)) {
        const ralat = isMilik ? ralatMilik(satu.teks) : undefined;
        const isKini = ralat && (/tukar/i.test(ralat[0]) || !waktuLain(satu.teks, periode));
        const found =
          [...satu.teks.matchAll(lain)].find(([, tahun]) => tahun === undefined || Number(tahun) !== periode.tahun) ??
          (isKini ? ralat : undefined);
        if (!found) continue;
        const [kata] = found;
        const awal = satu.awal + found.index;
        yield finding(
          { span: span(awal, awal + kata.length) },
          `${quoted(kata)} membuat angka laporan terbaca sebagai angka lain`,
          `${quoted(kata)} makes figures of the report read as others`,
          'hapus kalimat itu; angka yang keliru diperbaiki pada datanya, dan angka tahun lain disebut dengan kutipannya',
          'delete the sentence; a wrong figure is mended in its data, and one of another year is quoted by its name',
        );
      }
    }
  },
};

const benda = '(?:angka|tabel|gambar|grafik|kolom|baris|capaian|realisasi|persentase)';
const penunjuk =
  '(?:di (?:atas|bawah)|ini|tersebut|berikut|(?:pada|dalam) (?:bab|bagian|tabel|laporan|halaman))(?: (?:ini|tersebut|di atas))?';
const lain = new RegExp(
  [
    String.raw`(?<!\p{L})(?:(?:semua|seluruh|(?:se)?tiap) ${benda}|${benda}(?: \p{L}+){0,4}? ${penunjuk})(?: \p{L}+){0,4}? (?:`,
    String.raw`(?:adalah|merupakan|berisi|memuat|menunjukkan|menggambarkan)(?: \p{L}+)? keadaan (?:sampai |pada |per |akhir )*(?:(?:\d{1,2} \p{L}+ |tahun )*(20\d\d)(?!\d)|tahun (?:sebelumnya|lalu))`,
    String.raw`|(?:adalah|merupakan|hanya(?:lah)?|sekadar)(?: \p{L}+){0,2}? (?:contoh(?! bagi| untuk| yang| baik)|simulasi|ramalan|rekaan)`,
    String.raw`|dibaca(?: \p{L}+)? (?:bergantian|berselang))(?!\p{L})`,
  ].join(''),
  'giu',
);
