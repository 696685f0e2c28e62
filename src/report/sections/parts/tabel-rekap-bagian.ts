/** The other tables of a recap: the sasaran of each agency, and the money by bidang urusan. */
import { kecilkan, ketentuan } from '../../../data/link/index.ts';
import type { CaraCetak } from '../../../figures/format.ts';
import { byUrusan, type FigurUang, isTerekap, type Rekap, type Terekap, type Urusan } from '../../recap/index.ts';
import { columnHead, figureCell, rowHead, rowOf, textCell, wordCell } from '../../tables/cell.ts';
import { type Group, group, loose } from '../../tables/groups.ts';
import type { Room } from '../../tables/room.ts';
import { type AllCells, type Table, tableOf } from '../../tables/table.ts';
import { belumTercapai, isiCapaian, judulRekap } from './tabel-rekap.ts';

export function tabelSasaran(rekap: Rekap, ruang: Room, semua: AllCells): Table {
  const { perangkat, total, pengaturan } = rekap;
  const [utama] = rekap.kelompok;
  const terekap = perangkat.filter(isTerekap).filter(({ sasaran }) => sasaran.length > 0);
  const { figur } = total;
  const bawah = rowOf(
    [
      rowHead(`Seluruh ${utama ? kecilkan(ketentuan[utama.jenis].judul) : 'instansi'}`),
      ...isiCapaian(figur, textCell(''), pengaturan),
      figureCell(figur.serapan, pengaturan),
    ],
    'total',
  );
  return tableOf(
    {
      id: 'tabel-rekap-sasaran',
      judul: `Capaian menurut Sasaran ${judulRekap(rekap)}`,
      kepala: [
        rowOf(
          [
            `${judulRekap(rekap)} / Sasaran`,
            'Capaian (%)',
            'Kategori',
            'Indikator Tercapai',
            belumTercapai(rekap),
            'Tidak Terukur',
            'Serapan Program (%)',
          ].map((nama) => columnHead(nama)),
        ),
      ],
      badan: [...terekap.map(kelompokSasaran), ...loose([bawah])],
      catatan: [
        'Serapan program adalah serapan program yang menunjang sasaran itu; pada baris terakhir, seluruh anggaran.',
      ],
    },
    'Tabel 2',
    ruang,
    'formulir',
    semua,
  );
}

function kelompokSasaran({ nama, sasaran, cara }: Terekap): Group {
  const rows = sasaran.map((satu) =>
    rowOf([
      rowHead(satu.nama, { tingkat: 1 }),
      ...isiCapaian(satu.figur, wordCell(satu.kategori ?? ''), cara),
      figureCell(satu.figur.serapan, cara),
    ]),
  );
  return group(nama, 7, rows);
}

/** The money of the agencies that are summed, by bidang urusan; undefined where it is of one only. */
export function tabelUrusan({ total, pengaturan }: Rekap, ruang: Room, semua: AllCells): Table | undefined {
  const daftar = byUrusan(total.beranggaran);
  if (daftar.length < 2) return undefined;
  const isi = ({ pagu, realisasi, serapan }: FigurUang, cara: CaraCetak) =>
    [pagu, realisasi, serapan].map((figure) => figureCell(figure, cara));
  const kelompok = ({ nama, figur, bagian }: Urusan): Group =>
    group(
      nama,
      4,
      bagian.map(({ satu, figur: milik }) => rowOf([rowHead(satu.nama, { tingkat: 1 }), ...isi(milik, satu.cara)])),
      isi(figur, pengaturan),
    );
  const bawah = rowOf([rowHead('Jumlah'), ...isi(total.figur, pengaturan)], 'total');
  return tableOf(
    {
      id: 'tabel-rekap-urusan',
      judul: 'Anggaran menurut Bidang Urusan',
      kepala: [
        rowOf(
          ['Bidang Urusan / Perangkat Daerah', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)'].map((nama) =>
            columnHead(nama),
          ),
        ),
      ],
      badan: [...daftar.map(kelompok), ...loose([bawah])],
      catatan: ['Bidang urusan menurut kode program.'],
    },
    'Tabel 3',
    ruang,
    'formulir',
    semua,
  );
}
