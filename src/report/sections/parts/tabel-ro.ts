/** The rincian output of a ministry's unit under their KRO: volume against target, progress, money. */
import type { FigurAnggaran, SubKegiatanDinilai } from '../../../figures/assess/index.ts';
import { berkode } from '../../sentences/anggaran.ts';
import { type Cell, columnHead, figureCell, missingCell, rowHead, rowOf, wordCell } from '../../tables/cell.ts';
import { group } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';

const uang = ['pagu', 'realisasi', 'serapan'] as const;

/** Undefined where the budget has no coded rincian output. */
export function tabelRo({ assessment, nomor, sebutan }: Bahan): Table | undefined {
  const { kro, project } = assessment;
  if (kro.length === 0) return undefined;
  const cara = project.pengaturan;
  const berfisik = kro.some(({ ro }) => ro.some(({ figur }) => figur.fisik.nilai !== null));
  const isiUang = (figur: FigurAnggaran) => [
    ...uang.map((kunci) => figureCell(figur[kunci], cara)),
    ...(berfisik ? [figureCell(figur.fisik, cara)] : []),
  ];
  const baris = (satu: SubKegiatanDinilai) =>
    rowOf([rowHead(berkode(satu.subKegiatan), { tingkat: 1 }), ...volume(satu), ...isiUang(satu.figur)]);
  const volume = ({ indikator }: SubKegiatanDinilai): readonly Cell[] => {
    const [satu, ...lain] = indikator;
    // What has several measures has no one volume: they are in the table of their program.
    if (!satu || lain.length > 0) return [missingCell('–'), missingCell('–'), missingCell('–')];
    const { figur, indikator: milik } = satu;
    return [wordCell(milik.satuan), figureCell(figur.target_tahun, cara), figureCell(figur.realisasi, cara)];
  };
  const heads = [
    'KRO / RO',
    'Satuan',
    `Target ${sebutan.tahun}`,
    'Realisasi Volume',
    'Pagu (Rp)',
    'Realisasi (Rp)',
    'Serapan (%)',
  ];
  const columns = heads.length + (berfisik ? 1 : 0);
  return nomor.tabel({
    id: 'tabel-rincian-output',
    judul: `Volume dan Anggaran Rincian Output ${sebutan.sampai}`,
    kepala: [rowOf([...heads, ...(berfisik ? ['Progres (%)'] : [])].map((nama) => columnHead(nama)))],
    badan: kro.flatMap(({ nama, figur, ro }) => group(nama, columns, ro.map(baris), isiUang(figur))),
    catatan: [
      'KRO: klasifikasi rincian output; RO: rincian output. Volume sebuah RO adalah indikatornya; progresnya menurut laporan pelaksanaan.',
      ...(berfisik ? ['Progres KRO adalah rata-rata tertimbang menurut pagu.'] : []),
    ],
  });
}
