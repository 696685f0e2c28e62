/** The recap of a region: its tables, and the sentences that say what their figures rest on. No section of a report. */
import { deret, jumlah } from '../../figures/format.ts';
import { isTerekap, nameQuarter, type PerangkatDaerah, type Rekap, type Terekap } from '../recap/index.ts';
import type { Room } from '../tables/room.ts';
import type { AllCells, Table } from '../tables/table.ts';
import { tabelRingkasan, tabelSasaran } from './parts/tabel-rekap.ts';

export interface IsiRekap {
  readonly kalimat: string;
  /** The agencies without a report that counts, each with the reason. */
  readonly tanpaLaporan: readonly string[];
  readonly ringkasan: Table;
  /** Null where no agency has a sasaran. */
  readonly sasaran: Table | null;
}

export function isiRekap(rekap: Rekap, ruang: Room, semua: AllCells): IsiRekap {
  const terekap = rekap.perangkat.filter(isTerekap);
  return {
    kalimat: kalimat(rekap),
    tanpaLaporan: rekap.perangkat.flatMap((satu) => (isTerekap(satu) ? [] : [`${satu.nama}: ${satu.keterangan}.`])),
    ringkasan: tabelRingkasan(rekap, catatan(rekap, terekap), ruang, semua),
    sasaran: terekap.some(({ sasaran }) => sasaran.length > 0) ? tabelSasaran(rekap, ruang, semua) : null,
  };
}

function kalimat({
  total: {
    sah,
    dari,
    figur: { capaian },
  },
}: Rekap): string {
  if (sah === 0) return `Belum ada laporan yang sah dari ${jumlah(dari)} perangkat daerah.`;
  const semua =
    sah === dari
      ? `Rekapitulasi ini memuat laporan ${jumlah(dari)} perangkat daerah.`
      : `Rekapitulasi ini memuat laporan ${jumlah(sah)} di antara ${jumlah(dari)} perangkat daerah; yang lain tidak ikut dijumlahkan.`;
  const { cakupan } = capaian;
  if (!cakupan) return semua;
  return `${semua} Rata-rata capaian daerah dihitung dari ${jumlah(cakupan.dihitung)} di antara ${jumlah(cakupan.dari)} sasaran, yaitu yang capaiannya ada.`;
}

function catatan(rekap: Rekap, terekap: readonly Terekap[]): readonly string[] {
  const { sebanding, beranggaran } = rekap.total;
  const tanpaUang = terekap.filter((satu) => !beranggaran.includes(satu));
  return [
    ...(terekap.length === 0 ? [] : [dasarCapaian(rekap, terekap)]),
    ...(sebanding
      ? [
          'Capaian daerah adalah rata-rata capaian semua sasaran, tanpa bobot; capaian perangkat daerah adalah rata-rata capaian sasarannya.',
        ]
      : [
          'Capaian daerah tidak dihitung, karena capaian perangkat daerah dihitung terhadap target atau dengan setelan yang berbeda.',
        ]),
    'Indikator tercapai apabila capaiannya 100% atau lebih, kecuali tepat pada batas target bertanda < atau >; tidak terukur apabila capaiannya tidak dapat dihitung.',
    ...(tanpaUang.length === 0
      ? []
      : [`Jumlah anggaran tidak memuat ${deret(nameThem(tanpaUang))}, karena pagu atau realisasinya belum lengkap.`]),
    'Kesiapan adalah banyaknya kriteria pelaporan yang terpenuhi di antara yang dapat diperiksa dari data; bukan nilai AKIP.',
  ];
}

/** Against which targets: the quarter's where an agency has them all, else the year's. */
function dasarCapaian(rekap: Rekap, terekap: readonly Terekap[]): string {
  const teks = { triwulan: `target ${nameQuarter(rekap)}`, tahun: `target tahun ${rekap.periode.tahun}` };
  const withNames = (dasar: keyof typeof teks) => terekap.filter((satu) => satu.dasar === dasar);
  const [triwulan, tahun] = [withNames('triwulan'), withNames('tahun')];
  if (triwulan.length === 0) return `Capaian dihitung terhadap ${teks.tahun}.`;
  if (tahun.length === 0) return `Capaian dihitung terhadap ${teks.triwulan}.`;
  return `Capaian ${deret(nameThem(triwulan))} dihitung terhadap ${teks.triwulan}; capaian ${deret(nameThem(tahun))} terhadap ${teks.tahun}.`;
}

function nameThem(daftar: readonly PerangkatDaerah[]): readonly string[] {
  return daftar.map(({ nama }) => nama);
}
