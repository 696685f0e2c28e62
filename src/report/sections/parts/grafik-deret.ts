/** The charts of how the indicators of a sasaran moved: over the quarters of the year, and over the years. */

import type { IndikatorDinilai, SasaranDinilai } from '../../../figures/assess/index.ts';
import { barFill, charts, hatchedFill, type Legend, type SeriesGroup } from '../../charts/index.ts';
import type { Bahan } from '../section.ts';
import { deretTahun } from './deret-tahun.ts';
import { deretTriwulan } from './deret-triwulan.ts';
import type { Gambar } from './gambar.ts';
import { bernomor, bidangGambar, catatanNama, catatanTanpaPanjang, isBerpanjang } from './grafik.ts';
import { cutName, shortNames } from './nama-pendek.ts';
import { type PanelBerurai, tanpaNilai } from './uraian-deret.ts';

/** None where no indicator has two points in time, and a column to show. What stands on no drawing is named in the note. */
export function grafikDeret({ sasaran, indikator }: SasaranDinilai, bahan: Bahan): readonly Gambar[] {
  const { berkolom, nol, tanpaDeret } = deretIndikator(indikator, bahan);
  const drawings = charts.smallSeries(
    { groups: berkolom, legend: legendaDeret(berkolom, bahan) },
    bidangGambar(bahan.assessment.project.pengaturan),
  );
  return bernomor(
    {
      id: `gambar-deret-${sasaran.id}`,
      judul: `Perkembangan Indikator Sasaran “${cutName(sasaran.nama)}”`,
      uraian,
      catatan: [
        ...(berkolom.some(berlubang) ? [`Tanda ${tanpaNilai} berarti belum tersedia.`] : []),
        ...catatanTanpaPanjang(indikator),
        ...catatanNama('Tidak digambarkan karena realisasinya selalu nol', nol),
        ...catatanNama('Tidak digambarkan karena belum memiliki dua titik waktu', tanpaDeret),
      ],
    },
    drawings,
    bahan.nomor,
  );
}

/** Why a reader finds no chart of what has figures in time; empty where there is one, or there are none. */
export function alasanTanpaDeret({ indikator }: SasaranDinilai, bahan: Bahan): string {
  const { berkolom, nol } = deretIndikator(indikator, bahan);
  if (berkolom.length > 0 || nol.length === 0) return '';
  return 'Perubahannya dari waktu ke waktu tidak digambarkan karena realisasinya selalu nol.';
}

/** Those with columns, and the short names of those without: whose every value is zero, and who have too few. */
function deretIndikator(indikator: readonly IndikatorDinilai[], bahan: Bahan) {
  const terukur = indikator.filter(isBerpanjang);
  const pendek = shortNames(terukur.map((satu) => satu.indikator));
  const semua = terukur.map((satu, index) => {
    const panels = [deretTriwulan(satu, bahan), deretTahun(satu, bahan)].flatMap((each) => each ?? []);
    const nama = pendek[index] ?? '';
    return { pendek: nama, panels, kelompok: kelompokIndikator(satu, nama, panels.filter(isBerkolom)) };
  });
  const tanpaKolom = semua.filter(({ kelompok }) => kelompok.panels.length === 0);
  const nama = (daftar: typeof semua) => daftar.map((satu) => satu.pendek);
  return {
    berkolom: semua.map(({ kelompok }) => kelompok).filter(({ panels }) => panels.length > 0),
    nol: nama(tanpaKolom.filter(({ panels }) => panels.length > 0)),
    tanpaDeret: nama(tanpaKolom.filter(({ panels }) => panels.length === 0)),
  };
}

function isBerkolom({ points }: PanelBerurai): boolean {
  return points.some(({ realisasi: { nilai } }) => nilai && !nilai.eq('0'));
}

function kelompokIndikator(
  { indikator: { nama, satuan, arah } }: IndikatorDinilai,
  pendek: string,
  panels: readonly PanelBerurai[],
): KelompokBerurai {
  const sifat = ` (${satuan}${sifatTarget[arah]})`;
  return { nama: pendek + sifat, lengkap: nama + sifat, panels };
}

interface KelompokBerurai extends SeriesGroup {
  /** With the whole name. */
  readonly lengkap: string;
  readonly panels: readonly PanelBerurai[];
}

function berlubang({ panels: panel }: KelompokBerurai): boolean {
  return panel.some(({ points: titik }) => titik.some(({ realisasi }) => realisasi.teks === tanpaNilai));
}

const sifatTarget = { naik: '', turun: ', makin kecil makin baik', rentang: ', target berupa rentang' } as const;

function legendaDeret(kelompok: readonly KelompokBerurai[], { sebutan }: Bahan): readonly Legend[] {
  const titik = kelompok.flatMap(({ panels: panel }) => panel.flatMap((satu) => satu.points));
  const sementara = hatchedFill();
  const adaSementara = titik.some(({ realisasi }) => realisasi.nilai && realisasi.fill.isHatched);
  const adaTarget = titik.some(({ target }) => target.nilai.length > 0);
  return [
    { nama: 'Realisasi', fill: barFill() },
    ...(adaSementara ? [{ nama: `Realisasi tahun berjalan s.d. ${sebutan.batas}`, fill: sementara }] : []),
    ...(adaTarget ? [{ nama: 'Target', mark: 'level' } as const] : []),
  ];
}

function uraian(kelompok: readonly KelompokBerurai[]): string {
  const isi = kelompok.map(({ lengkap, panels: panel }) => `${lengkap}: ${panel.map((satu) => satu.uraian).join(' ')}`);
  return `Diagram kolom perkembangan indikator. ${isi.join(' ')}`;
}
