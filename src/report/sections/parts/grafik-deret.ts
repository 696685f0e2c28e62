/** The charts of how the indicators of a sasaran moved: over the quarters of the year, and over the years. */

import type { IndikatorDinilai, SasaranDinilai } from '../../../figures/assess/index.ts';
import { barFill, charts, type Legend, paleFill, type SeriesGroup } from '../../charts/index.ts';
import type { Bahan } from '../section.ts';
import { deretTahun } from './deret-tahun.ts';
import { deretTriwulan } from './deret-triwulan.ts';
import type { Gambar } from './gambar.ts';
import { bernomor, bidangGambar, catatanNama, catatanTanpaPanjang, isBerpanjang } from './grafik.ts';
import { type PanelBerurai, tanpaNilai } from './uraian-deret.ts';

/** None where no indicator has two points in time. What has no length is named in the note. */
export function grafikDeret({ sasaran, indikator }: SasaranDinilai, bahan: Bahan): readonly Gambar[] {
  const terukur = indikator.filter(isBerpanjang);
  const kelompok = terukur.flatMap((satu) => kelompokIndikator(satu, bahan));
  const drawings = charts.smallSeries(
    { groups: kelompok, legend: legendaDeret(kelompok, bahan) },
    bidangGambar(bahan.assessment.project.pengaturan),
  );
  const tanpaDeret = terukur.filter((satu) => !kelompok.some(({ nama }) => nama === judulIndikator(satu)));
  const nama = (daftar: readonly IndikatorDinilai[]) => daftar.map((satu) => satu.indikator.nama);
  return bernomor(
    {
      id: `gambar-deret-${sasaran.id}`,
      judul: `Perkembangan Indikator Sasaran “${sasaran.nama}”`,
      uraian,
      catatan: [
        ...(kelompok.some(berlubang) ? [`Tanda ${tanpaNilai} berarti belum tersedia.`] : []),
        ...catatanTanpaPanjang(indikator),
        ...catatanNama('Tidak digambarkan karena belum memiliki dua titik waktu', nama(tanpaDeret)),
      ],
    },
    drawings,
    bahan.nomor,
  );
}

function kelompokIndikator(satu: IndikatorDinilai, bahan: Bahan): readonly KelompokBerurai[] {
  const panel = [deretTriwulan(satu, bahan), deretTahun(satu, bahan)].flatMap((each) => each ?? []);
  return panel.length === 0 ? [] : [{ nama: judulIndikator(satu), panels: panel }];
}

interface KelompokBerurai extends SeriesGroup {
  readonly panels: readonly PanelBerurai[];
}

function berlubang({ panels: panel }: KelompokBerurai): boolean {
  return panel.some(({ points: titik }) => titik.some(({ realisasi }) => realisasi.teks === tanpaNilai));
}

const sifatTarget = { naik: '', turun: ', makin kecil makin baik', rentang: ', target berupa rentang' } as const;

function judulIndikator({ indikator: { nama, satuan, arah } }: IndikatorDinilai): string {
  return `${nama} (${satuan}${sifatTarget[arah]})`;
}

function legendaDeret(kelompok: readonly KelompokBerurai[], { sebutan }: Bahan): readonly Legend[] {
  const titik = kelompok.flatMap(({ panels: panel }) => panel.flatMap((satu) => satu.points));
  const sementara = paleFill();
  const adaSementara = titik.some(({ realisasi }) => realisasi.nilai && realisasi.fill.hatch === sementara.hatch);
  const adaTarget = titik.some(({ target }) => target.nilai.length > 0);
  return [
    { nama: 'Realisasi', fill: barFill() },
    ...(adaSementara ? [{ nama: `Realisasi tahun berjalan s.d. ${sebutan.batas}`, fill: sementara }] : []),
    ...(adaTarget ? [{ nama: 'Target', mark: 'level' } as const] : []),
  ];
}

function uraian(kelompok: readonly KelompokBerurai[]): string {
  const isi = kelompok.map(({ nama, panels: panel }) => `${nama}: ${panel.map((satu) => satu.uraian).join(' ')}`);
  return `Diagram kolom perkembangan indikator. ${isi.join(' ')}`;
}
