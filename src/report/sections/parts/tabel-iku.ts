/** The main indicators (IKU) and what the plan says of them: what each is, how it is counted, from which data, and who answers. */
import type { Indikator } from '../../../data/link/index.ts';
import type { Assessment, Dijanjikan, IndikatorDinilai } from '../../../figures/assess/index.ts';
import { deret, kapital } from '../../../figures/format.ts';
import { missingCell, textCell } from '../../tables/cell.ts';
import type { TableContent } from '../../tables/table.ts';
import { badanSasaran } from './tabel-sasaran.ts';

interface Kolom {
  readonly judul: string;
  readonly teks: (indikator: Indikator) => string | undefined;
}

const semuaKolom: readonly Kolom[] = [
  { judul: 'Definisi', teks: ({ definisi }) => definisi },
  { judul: 'Formulasi', teks: ({ formulasi }) => formulasi },
  { judul: 'Sumber Data', teks: ({ sumberData }) => sumberData },
  { judul: 'Perangkat Daerah Pengampu', teks: ({ pengampu }) => pengampu?.join('; ') },
  { judul: 'Penanggung Jawab', teks: ({ penanggungJawab }) => penanggungJawab?.join('; ') },
];

/** The table, and its columns in words for the sentence before it; undefined where the plan says nothing of any IKU. */
export function tabelIku({
  indikator,
  project,
}: Assessment): { readonly isi: TableContent; readonly unsur: string } | undefined {
  const iku = indikator.filter((satu) => satu.indikator.iku);
  const kolom = semuaKolom.filter(({ teks }) => iku.some((satu) => teks(satu.indikator) !== undefined));
  if (kolom.length === 0) return undefined;
  const badan = badanSasaran(
    menurutPemilik(iku),
    kolom.map(({ judul, teks }) => ({
      judul,
      sel: (satu) => {
        const ditulis = teks(satu.indikator);
        return ditulis === undefined ? missingCell('belum tersedia') : textCell(ditulis);
      },
    })),
    project.instansi.istilah,
  );
  return {
    isi: { id: 'tabel-indikator-utama', judul: 'Indikator Kinerja Utama', ...badan, catatan: [] },
    unsur: kapital(deret(kolom.map(({ judul }) => judul.toLowerCase()))),
  };
}

/** In the order of the plan, then of the budget. */
function menurutPemilik(iku: readonly IndikatorDinilai[]): readonly Dijanjikan[] {
  const nama = ({ jenis, id }: Indikator['untuk']) => `${jenis}/${id}`;
  const pemilik = new Map(iku.map(({ indikator: { untuk } }) => [nama(untuk), untuk]));
  return [...pemilik].map(([kunci, untuk]) => ({
    ...untuk,
    indikator: iku.filter(({ indikator }) => nama(indikator.untuk) === kunci),
  }));
}
