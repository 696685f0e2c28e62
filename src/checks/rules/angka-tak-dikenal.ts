/** Decimals that a table of results in the narrative, or a correction, states beside the report's own, and that the report does not have. */
import { placeText } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { type AngkaLain, angkaLain, desimalSaja } from './angka-lain.ts';
import { angkaNarasi } from './angka-narasi.ts';
import { angkaTertulis } from './angka-tertulis.ts';
import { angkaYaml } from './angka-yaml.ts';
import { kiraKira, waktuLain } from './calon.ts';
import { pengenal } from './pengenal.ts';
import { kalimat, type Prosa, tercetakNarasi } from './prosa.ts';
import { isKoreksi, ralat } from './ralat.ts';
import { finding, type Rule, type Temuan } from './rule.ts';
import { KUTIPAN } from './samaran.ts';
import { type BarisTabel, barisTabel, gantiBagian, type Sel } from './tabel-narasi.ts';
import { isSebabKoreksi, teksYaml } from './teks-yaml.ts';

export const angkaTakDikenal: Rule = {
  code: 'lint/angka-tak-dikenal',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'angka dalam tabel hasil atau ralat yang tidak ada dalam laporan',
      en: 'a figure in a table of results or a correction that the report does not have',
    },
    reason: {
      id: 'Tabel dalam narasi yang memuat capaian, realisasi, atau nilai terbaca sebagai tabel laporan; angka desimal di dalamnya yang tidak sama dengan satu pun angka laporan tidak dapat ditelusuri. Tabel yang menyebut sumber lain (Sumber: BPS, 2024), tabel per wilayah, dan angka tahun lain dibiarkan. Begitu pula kalimat yang memberi instansi, atau indikator yang belum diukur, suatu capaian yang tidak ada: itu galat. Ralat diperbaiki pada datanya, bukan dengan kalimat.',
      en: 'A table of a narrative that gives a capaian, a realisasi or a value reads as one of the report; a decimal in it that equals no figure of the report cannot be traced. A table that states another source (Sumber: BPS, 2024), one of places, and figures of other years are let alone. So does a sentence that gives the agency, or an indicator not yet measured, a capaian that there is not: that is an error. A correction is made in the data, not by a sentence.',
    },
    source: 'Kebiasaan baik lkj: setiap angka dalam laporan dapat diperiksa terhadap datanya',
    example: {
      wrong: '| Uraian | Nilai akhir |\n| --- | --- |\n| Rapat anggota | 98,27 |',
      right: '| Uraian | Nilai akhir |\n| --- | --- |\n| Rapat anggota | {{rat.capaian_tahun}} |',
    },
  }),
  *check(assessment) {
    const texts = tercetakNarasi(assessment.project).filter(
      ({ baris }) =>
        baris.includes(KUTIPAN) ||
        /[%‰]|\d,\d|koma|persen|salah|ralat|keliru|tidak |belum |dibaca|mestinya|yang benar|abaikan|lama|permil|kali|bagi|kurangi|tambah|tertukar|ditukar|terbalik|[a-z]an rupiah|dalam (?:ribu|juta|mil|tril)/i.test(
          baris,
        ),
    );
    const typed = angkaNarasi(assessment);
    const semua = [...typed, ...angkaYaml(assessment)];
    const koreksi = teksYaml(assessment).filter(({ letak }) => isSebabKoreksi(letak));
    if (texts.length === 0 && koreksi.length === 0 && semua.every(({ tanpaHal }) => tanpaHal === undefined)) return;
    const same = pengenal(assessment);
    const isKnown = (one: AngkaLain) => same(one).length > 0;
    for (const { tanpaHal, ditulis, span, lain, cocok } of semua) {
      const { angka, isJelas, isSendirian } = tanpaHal ?? {};
      if (
        !angka ||
        lain ||
        cocok.length > 0 ||
        (!isJelas && isKnown(angka)) ||
        !(angka.bentuk === 'persen' || /\d,\d|koma/i.test(ditulis))
      )
        continue;
      yield { ...temuan(ditulis, span), ...(isJelas || isSendirian ? { severity: 'galat' as const } : {}) };
    }
    const beda = new Set(semua.flatMap(({ dimaksud, span }) => (dimaksud ? [placeText(span)] : [])));
    for (const { teks, span } of koreksi)
      for (const one of [...angkaTertulis(teks), ...angkaLain(teks), ...desimalSaja(teks)]) {
        const at = span(one.awal, one.akhir);
        if (kataBenar.test(teks.slice(0, one.awal)) && !isKnown(one) && !beda.has(placeText(at)))
          yield temuan(teks.slice(one.awal, one.akhir), at);
      }
    const judged = new Set(
      typed.flatMap(({ dimaksud, lain, cocok, span }) =>
        (dimaksud && !lain) || cocok.length > 0 ? [placeText(span)] : [],
      ),
    );
    for (const prosa of texts) {
      const rows = barisTabel(prosa.baris);
      const isLoose = (one: AngkaLain, awal: number) =>
        !isKnown(one) && !judged.has(placeText(prosa.span(awal + one.awal, awal + one.akhir)));
      for (const table of tables(rows)) {
        const loose = hasil(prosa, table, assessment, isLoose);
        const [first] = loose;
        if (first) yield temuanDi(prosa, first, loose.length);
      }
      const teks = gantiBagian(prosa.teks, rows, (row) => ' '.repeat(row.length));
      for (const satu of kalimat(teks)) yield* ralat(prosa, satu);
      for (const satu of kalimat(teks)) {
        if (!isKoreksi(satu.teks) || kiraKira.test(satu.teks) || waktuLain(satu.teks, assessment.periode)) continue;
        const loose = angkaDi(satu.teks).filter((one) => isLoose(one, satu.awal));
        const [first] = loose;
        if (first)
          yield temuanDi(prosa, { awal: satu.awal + first.awal, akhir: satu.awal + first.akhir }, loose.length);
      }
    }
  },
};

/** Before what a correction says that is right. */
const kataBenar = /(?<!\p{L})(?:(?:se)?(?:harus|mesti)nya|yang benar|menjadi)(?: (?:adalah|sebesar))? *$/iu;
/** What a table of results is headed by. */
const tentangHasil =
  /(?<!\p{L})(?:capaian|realisasi|kinerja|indikator|hasil|nilai|angka|target|serapan|koreksi|ralat|tercetak|seharusnya|tercapai)(?!\p{L})/iu;
const ukuranLain =
  /(?<!\p{L})(?:bobot|proporsi|kontribusi|porsi|pertumbuhan|standar|nasional|provinsi|rata-rata|jumlah|luas|renstra|rpjmd|peringkat|penduduk|umur|usia|semester|bulan|hasil panen)(?!\p{L})/iu;

/** Their own data is no other source than the report. */
function isSendiri(sumber: string): boolean {
  return (
    /(?:dinas|badan|kantor|kecamatan|sekretariat|sub ?bag\p{L}*|bidang|internal|laporan|lkj|olah\p{L}*|perangkat daerah|opd)/iu.test(
      sumber,
    ) && !/(?:BPS|statistik|kementerian|kemen\p{L}+|provinsi|pusat|bappe\p{L}*|bank|survei|publikasi)/iu.test(sumber)
  );
}

/** What a measure is headed by, unless its rows are places or kinds of something: those are not the report's. */
function isHasilSendiri(kepala: string): boolean {
  return (
    /(?<!\p{L})(?:capaian|realisasi|serapan|kinerja)(?!\p{L})/iu.test(kepala) &&
    !/(?<!\p{L})(?:kecamatan|desa|kelurahan|wilayah|kabupaten|kota|puskesmas|sekolah|unit|jenis|sektor|komoditas|bulan|tahun|nama)(?!\p{L})/iu.test(
      kepala,
    )
  );
}

function hasil(
  { baris }: Prosa & { readonly baris: string },
  table: readonly BarisTabel[],
  { periode }: Assessment,
  isLoose: (one: AngkaLain, awal: number) => boolean,
): readonly Sel[] {
  const [head] = table;
  const last = table.at(-1);
  if (!head || !last) return [];
  const teks = ({ awal, akhir }: Sel) => baris.slice(awal, akhir);
  const behind = baris
    .slice(last.akhir, last.akhir + 300)
    .split(/\n[ \t>]*\n/)
    .slice(0, 2)
    .join('\n');
  const sumber = /(?<!\p{L})sumber\b.*/iu.exec(`${teks(head.judul)}\n${teks(head)}\n${behind}`)?.[0];
  if (sumber !== undefined && !(isSendiri(sumber) && isHasilSendiri(`${teks(head.judul)} ${teks(head)}`))) return [];
  const isAbout =
    tentangHasil.test(`${teks(head.judul)} ${teks(head)}`) || table.some((row) => teks(row).includes(KUTIPAN));
  if (!isAbout) return [];
  return table.flatMap((row) =>
    row.sel.flatMap((cell, kolom) => {
      const around = [teks(cell), teks(head.sel[kolom] ?? cell), teks(row.sel[0] ?? cell), teks(head.judul)].join(
        ' ; ',
      );
      if (waktuLain(around, periode) || kiraKira.test(around) || ukuranLain.test(around)) return [];
      return angkaDi(teks(cell))
        .filter((one) => isLoose(one, cell.awal))
        .map(({ awal, akhir }) => ({ awal: cell.awal + awal, akhir: cell.awal + akhir }));
    }),
  );
}

/** With decimals, in digits or spelled: whole numbers count too many things. */
function angkaDi(teks: string): readonly AngkaLain[] {
  const isDecimal = ({ awal, akhir }: AngkaLain) => /\d,\d|koma/i.test(teks.slice(awal, akhir));
  return [...angkaTertulis(teks), ...angkaLain(teks), ...desimalSaja(teks)].filter(isDecimal);
}

function tables(rows: readonly BarisTabel[]): readonly (readonly BarisTabel[])[] {
  const found: BarisTabel[][] = [];
  for (const row of rows) {
    if (row.kepala.length === 0) found.push([row]);
    else found.at(-1)?.push(row);
  }
  return found;
}

function temuanDi({ baris, span }: Prosa & { readonly baris: string }, { awal, akhir }: Sel, jumlah: number): Temuan {
  return temuan(baris.slice(awal, akhir), span(awal, akhir), jumlah);
}

function temuan(typed: string, span: Temuan['span'], jumlah = 1): Temuan {
  const ditulis = quoted(typed);
  const more = jumlah === 1 ? ['', ''] : [` dan ${jumlah - 1} angka lain di sini`, ` and ${jumlah - 1} more here`];
  return finding(
    { span },
    `angka ${ditulis}${more[0]} tidak sama dengan satu pun angka laporan`,
    `the number ${ditulis}${more[1]} equals no figure of the report`,
    'kutip angka laporan dengan {{…}}, atau tulis sumber angkanya di bawah tabel (Sumber: …)',
    'quote figures of the report by {{…}}, or state the source of the number below the table (Sumber: …)',
  );
}
