/** What the recap of a region says of its figures. */
import { kecilkan, ketentuan } from '../../data/link/index.ts';
import { deret, jumlah } from '../../figures/format.ts';
import { isTerekap, nameQuarter, type PerangkatDaerah, type Rekap, type Terekap } from '../recap/index.ts';
import { kataRekap } from '../sections/parts/tabel-rekap.ts';

/** Whose reports it holds, and of how many sasaran the mean is. */
export function kalimatRekap(rekap: Rekap): string {
  const { perangkat, total } = rekap;
  const kata = kataRekap(rekap);
  const [sah, dari] = [perangkat.filter(isTerekap).length, perangkat.length];
  if (sah === 0) return `Belum ada laporan yang sah dari ${jumlah(dari)} ${kata}.`;
  const semua =
    sah === dari
      ? `Rekapitulasi ini memuat laporan ${jumlah(dari)} ${kata}.`
      : `Rekapitulasi ini memuat laporan ${jumlah(sah)} di antara ${jumlah(dari)} ${kata}; yang lain tidak ikut dijumlahkan.`;
  const { cakupan } = total.figur.capaian;
  if (!cakupan) return semua;
  return `${semua} Rata-rata capaian sasaran ${kataUtama(rekap)} dihitung dari ${jumlah(cakupan.dihitung)} di antara ${jumlah(cakupan.dari)} sasaran, yaitu yang capaiannya ada.`;
}

/** What the figures of the summary rest on, a sentence a note. */
export function catatanRekap(rekap: Rekap, terekap: readonly Terekap[]): readonly string[] {
  const { sebanding } = rekap.total;
  const kata = kataUtama(rekap);
  const tanpaUang = rekap.kelompok.flatMap(({ jenis, perangkat, total: { beranggaran } }) =>
    jenis === 'pemda' ? [] : perangkat.filter(isTerekap).filter((satu) => !beranggaran.includes(satu)),
  );
  return [
    ...(terekap.length === 0 ? [] : [dasarCapaian(rekap, terekap)]),
    ...(sebanding
      ? [
          `Rata-rata ${kata} adalah rata-rata capaian sasarannya, tanpa bobot; rata-rata pada jumlah adalah rata-rata capaian semua sasaran itu${bukanDaerah(rekap)}.`,
        ]
      : [
          `Rata-rata capaian semua sasaran tidak dihitung, karena capaian ${kata} dihitung terhadap target atau dengan setelan yang berbeda.`,
        ]),
    'Indikator tercapai apabila capaiannya 100% atau lebih, kecuali tepat pada batas target bertanda < atau >; tidak terukur apabila capaiannya tidak dapat dihitung.',
    ...(tanpaUang.length === 0
      ? []
      : [`Jumlah anggaran tidak memuat ${deret(nameThem(tanpaUang))}, karena pagu atau realisasinya belum lengkap.`]),
    'Kesiapan adalah banyaknya kriteria pelaporan yang terpenuhi di antara yang dapat diperiksa dari data; bukan nilai AKIP.',
  ];
}

/** What the sum of agencies must not be taken for. */
function bukanDaerah({ kelompok: [utama] }: Rekap): string {
  return utama && ketentuan[utama.jenis].daerah
    ? ', bukan capaian pemerintah daerah, yang diukur dengan indikatornya sendiri'
    : '';
}

/** The agencies that are summed. */
function kataUtama({ kelompok: [utama] }: Rekap): string {
  return utama ? kecilkan(ketentuan[utama.jenis].judul) : 'instansi';
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
