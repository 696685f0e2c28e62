/** The two tables of a recap: a row for each agency of the region, and the sasaran of each. */
import type { CaraCetak } from '../../../figures/format.ts';
import {
  type FigurCapaian,
  type FigurRekap,
  isTerekap,
  type PerangkatDaerah,
  type Rekap,
  type Terekap,
} from '../../recap/index.ts';
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
  selKata,
  selKosong,
  selNomor,
} from '../../tables/sel.ts';
import { type SemuaSel, type Tabel, tabel } from '../../tables/tabel.ts';

/** How many columns follow the name of an agency. */
const kolomIsi = 10;

export function tabelRingkasan(rekap: Rekap, catatan: readonly string[], ruang: Ruang, semua: SemuaSel): Tabel {
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
    semua,
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
  const awal = [selNomor(nomor), judulBaris(satu.nama)];
  if (!isTerekap(satu)) return baris([...awal, { ...selKosong(satu.keterangan), kolom: kolomIsi }]);
  return baris([...awal, ...isiBaris(satu.figur, satu.kategori ?? '', satu.cara)]);
}

function isiBaris(figur: FigurRekap, kategori: string, cara: CaraCetak): readonly Sel[] {
  const { pagu, realisasi, serapan, terpenuhi, diperiksa } = figur;
  const uangDanKesiapan = [pagu, realisasi, serapan, terpenuhi, diperiksa];
  return [...isiCapaian(figur, selKata(kategori), cara), ...uangDanKesiapan.map((figure) => selFigur(figure, cara))];
}

function isiCapaian(figur: FigurCapaian, kategori: Sel, cara: CaraCetak): readonly Sel[] {
  const banyak = [figur.tercapai, figur.belum_tercapai, figur.tidak_terukur];
  return [selFigur(figur.capaian, cara), kategori, ...banyak.map((figure) => selFigur(figure, cara))];
}

/** What a year that is over has not reached it never will. */
function belumTercapai({ periode }: Rekap): string {
  return periode.triwulan === 4 ? 'Tidak Tercapai' : 'Belum Tercapai';
}

export function tabelSasaran(rekap: Rekap, ruang: Ruang, semua: SemuaSel): Tabel {
  const { perangkat, total, pengaturan } = rekap;
  const terekap = perangkat.filter(isTerekap).filter(({ sasaran }) => sasaran.length > 0);
  const { figur } = total;
  const bawah = baris(
    [
      judulBaris('Daerah', { kolom: 2 }),
      ...isiCapaian(figur, sel(''), pengaturan),
      selFigur(figur.serapan, pengaturan),
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
    semua,
  );
}

function kelompokSasaran({ nama, sasaran, cara }: Terekap): Kelompok {
  return gabung(
    [judulBaris(nama, { scope: 'rowgroup' })],
    sasaran.map((satu) =>
      baris([
        sel(satu.nama),
        ...isiCapaian(satu.figur, selKata(satu.kategori ?? ''), cara),
        selFigur(satu.figur.serapan, cara),
      ]),
    ),
  );
}
