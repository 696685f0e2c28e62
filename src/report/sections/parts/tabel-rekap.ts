/** The two tables of a recap: a row for each agency of the region, and the sasaran of each. */
import type { Figure } from '../../../figures/figure.ts';
import type { CaraCetak } from '../../../figures/format.ts';
import { type FigurRekap, isTerekap, type PerangkatDaerah, type Rekap, type Terekap } from '../../recap/index.ts';
import { gabung, type Kelompok, lepas } from '../../tables/kelompok.ts';
import type { Ruang } from '../../tables/ruang.ts';
import {
  type Baris,
  baris,
  judulBaris,
  judulKolom,
  type Sel,
  sel,
  selFigur,
  selKosong,
  selTengah,
} from '../../tables/sel.ts';
import { type Tabel, tabel } from '../../tables/tabel.ts';

/** How many columns follow the name of an agency. */
const kolomIsi = 10;

export function tabelRingkasan(rekap: Rekap, catatan: readonly string[], ruang: Ruang): Tabel {
  const { perangkat, total, pengaturan } = rekap;
  const rows = perangkat.map((satu, index) => barisPerangkat(satu, index + 1));
  const judul = total.sah === total.dari ? 'Jumlah' : `Jumlah ${total.sah} dari ${total.dari} perangkat daerah`;
  const bawah = baris([judulBaris(judul, { kolom: 2 }), ...isiBaris(total.figur, '', pengaturan)], 'total');
  return tabel(
    {
      id: 'tabel-rekap',
      judul: 'Capaian, Anggaran, dan Kesiapan Laporan menurut Perangkat Daerah',
      kepala: kepalaRingkasan(belumTercapai(rekap)),
      badan: lepas(total.sah === 0 ? rows : [...rows, bawah]),
      catatan,
    },
    'Tabel 1',
    ruang,
    'formulir',
  );
}

function kepalaRingkasan(belum: string): readonly Baris[] {
  return [
    baris([
      judulKolom('No.', { baris: 2 }),
      judulKolom('Perangkat Daerah', { baris: 2 }),
      judulKolom('Capaian Sasaran (%)', { kolom: 2 }),
      judulKolom('Indikator Sasaran', { kolom: 3 }),
      judulKolom('Anggaran', { kolom: 3 }),
      judulKolom('Kesiapan Laporan', { kolom: 2 }),
    ]),
    baris(
      [
        'Rata-rata',
        'Kategori',
        'Tercapai',
        belum,
        'Tidak Terukur',
        'Pagu (Rp)',
        'Realisasi (Rp)',
        'Serapan (%)',
        'Terpenuhi',
        'Diperiksa',
      ].map((nama) => judulKolom(nama)),
    ),
  ];
}

function barisPerangkat(satu: PerangkatDaerah, nomor: number): Baris {
  const awal = [selTengah(String(nomor)), judulBaris(satu.nama)];
  if (!isTerekap(satu)) return baris([...awal, { ...selKosong(satu.keterangan), kolom: kolomIsi }]);
  return baris([...awal, ...isiBaris(satu.figur, satu.kategori ?? '', satu.cara)]);
}

function isiBaris(figur: FigurRekap, kategori: string, cara: CaraCetak): readonly Sel[] {
  const angka = (figure: Figure) => selRekap(figure, cara);
  return [
    angka(figur.capaian),
    selTengah(kategori),
    angka(figur.tercapai),
    angka(figur.belum_tercapai),
    angka(figur.tidak_terukur),
    angka(figur.pagu),
    angka(figur.realisasi),
    angka(figur.serapan),
    angka(figur.terpenuhi),
    angka(figur.diperiksa),
  ];
}

/** Without a trace: the way of a figure leads into the data of its agency, where `lkj explain` tells it. */
function selRekap(figure: Figure, cara: CaraCetak): Sel {
  return { ...selFigur(figure, cara), jejak: '' };
}

/** What a year that is over has not reached it never will. */
function belumTercapai({ periode }: Rekap): string {
  return periode.triwulan === 4 ? 'Tidak Tercapai' : 'Belum Tercapai';
}

export function tabelSasaran(rekap: Rekap, ruang: Ruang): Tabel {
  const { perangkat, total, pengaturan } = rekap;
  const terekap = perangkat.filter(isTerekap).filter(({ sasaran }) => sasaran.length > 0);
  const { figur } = total;
  const bawah = baris(
    [
      judulBaris('Daerah', { kolom: 2 }),
      ...[figur.capaian].map((figure) => selRekap(figure, pengaturan)),
      sel(''),
      ...[figur.tercapai, figur.belum_tercapai, figur.tidak_terukur].map((figure) => selRekap(figure, pengaturan)),
      selRekap(figur.serapan, pengaturan),
    ],
    'total',
  );
  return tabel(
    {
      id: 'tabel-rekap-sasaran',
      judul: 'Capaian menurut Sasaran Perangkat Daerah',
      kepala: [
        baris(
          [
            'Perangkat Daerah',
            'Sasaran',
            'Capaian (%)',
            'Kategori',
            'Indikator Tercapai',
            belumTercapai(rekap),
            'Tidak Terukur',
            'Serapan Program (%)',
          ].map((nama) => judulKolom(nama)),
        ),
      ],
      badan: [...terekap.map(kelompokSasaran), gabung([], [bawah])],
      catatan: [
        'Serapan program adalah serapan program yang menunjang sasaran itu; pada baris terakhir, seluruh anggaran.',
      ],
    },
    'Tabel 2',
    ruang,
    'formulir',
  );
}

function kelompokSasaran({ nama, sasaran, cara }: Terekap): Kelompok {
  return gabung(
    [judulBaris(nama, { scope: 'rowgroup' })],
    sasaran.map((satu) =>
      baris([
        sel(satu.nama),
        selRekap(satu.figur.capaian, cara),
        selTengah(satu.kategori ?? ''),
        ...[satu.figur.tercapai, satu.figur.belum_tercapai, satu.figur.tidak_terukur, satu.figur.serapan].map(
          (figure) => selRekap(figure, cara),
        ),
      ]),
    ),
  );
}
