/** The box of an indicator in the analysis: its figures at a glance, so that no sentence has to read them aloud. */
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { satuanSelisih, triwulanRomawi } from '../../../figures/format.ts';
import { capaianDasar } from '../../sentences/kinerja.ts';
import { selisihTarget } from '../../sentences/selisih.ts';
import { type Cell, columnHead, figureCell, missingCell, rowOf, wordCell } from '../../tables/cell.ts';
import { loose } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { namaBersatuan } from './tabel-banding.ts';

/** `nama` where it is not enough to say what the indicator is called. */
export function kartu(satu: IndikatorDinilai, bahan: Bahan, nama = satu.indikator.nama): Table {
  const cara = bahan.assessment.project.pengaturan;
  const kolom = isiKartu(satu, bahan);
  return bahan.nomor.kartu({
    id: `kartu-${satu.indikator.id}`,
    judul: namaBersatuan({ ...satu.indikator, nama }),
    kepala: [rowOf(kolom.map(([judul]) => columnHead(judul)))],
    badan: loose([rowOf(kolom.map(([, isi, lain]) => ('teks' in isi ? isi : figureCell(isi, cara, lain))))]),
    catatan: [],
  });
}

type KolomKartu = readonly [judul: string, isi: Figure | Cell, lain?: boolean];

function isiKartu(satu: IndikatorDinilai, bahan: Bahan): readonly KolomKartu[] {
  const { figur, indikator } = satu;
  const { tahun, tahunan, triwulan, judulRealisasi } = bahan.sebutan;
  const pertriwulan = !tahunan && indikator.jenisNilai === 'angka' && figur.target_triwulan.nilai !== null;
  const { kategori } = capaianDasar(satu, bahan);
  const selisih = selisihTarget(satu);
  const beda = bedaSatuan(satu);
  return [
    [`Target ${tahun}`, figur.target_tahun],
    ...(pertriwulan ? [[`Target ${triwulan}`, figur.target_triwulan] as const] : []),
    [judulRealisasi, figur.realisasi],
    [pertriwulan ? `Capaian ${tahun} (%)` : 'Capaian (%)', figur.capaian_tahun],
    ...(pertriwulan ? [[`Capaian ${triwulan} (%)`, figur.capaian_triwulan] as const] : []),
    ...(selisih ? [[`Selisih${beda}`, selisih, selisih !== satu.pembanding.selisihTarget] as const] : []),
    ...tren(satu, bahan).map(([sejak, perubahan]) => [`Perubahan dari ${sejak}${beda}`, perubahan] as const),
    ['Kategori', kategori === '' ? missingCell('tanpa kategori') : wordCell(kategori)],
  ];
}

/** Since the quarter before, or in the report of a year since the year before. */
function tren({ pembanding }: IndikatorDinilai, { sebutan }: Bahan): readonly (readonly [string, Figure])[] {
  const { perubahanTriwulan: triwulan, perubahanTahun: tahun } = pembanding;
  if (sebutan.tahunan) return tahun ? [[String(tahun.tahun.tahun), tahun.selisih]] : [];
  return triwulan ? [[`${sebutan.istilah} ${triwulanRomawi(triwulan.triwulan)}`, triwulan.selisih]] : [];
}

/** Where a difference has another unit than the values themselves. */
function bedaSatuan({ indikator }: IndikatorDinilai): string {
  const satuan = satuanSelisih(indikator);
  return satuan === indikator.satuan ? '' : ` (${satuan.replace(' persentase', '')})`;
}
