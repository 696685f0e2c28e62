/** Annex, on request: the readiness list: what the report has of what the regulations ask for, and what it lacks. */
import {
  type Criterion,
  type Judged,
  readiness,
  stateOf,
  stateWords,
  type Verdict,
} from '../../checks/readiness/index.ts';
import { gabung, type Kelompok } from '../tables/kelompok.ts';
import { type Baris, baris, judulBaris, kepalaBiasa, sel, selKata, selKosong, selNomor } from '../tables/sel.ts';
import type { Tabel } from '../tables/tabel.ts';
import { judulBilaSendiri } from './parts/judul-formulir.ts';
import type { Bahan, Section } from './section.ts';

export const lampiranKesiapan: Section = {
  id: 'lampiran-kesiapan',
  judul: 'Daftar Kesiapan Laporan',
  judulFormulir: judul,
  ada: ({ assessment }) => assessment.project.pengaturan.lampiranKesiapan,
  isi: (bahan) => ({
    ...bahan.sebutan,
    judulFormulir: judulBilaSendiri(bahan, 'lampiran-kesiapan', judul(bahan)),
    sumber: [...new Set(readiness(bahan.assessment).map(({ source }) => source))],
    tabel: tabelKesiapan(bahan),
  }),
  melebar: (bahan) => tabelKesiapan(bahan).melebar,
};

function judul({ sebutan }: Bahan): string {
  return `Daftar Kesiapan Laporan ${sebutan.periode}`;
}

function tabelKesiapan(bahan: Bahan): Tabel {
  return bahan.nomor.formulir({
    id: 'lampiran-tabel-kesiapan',
    judul: 'Kriteria dan Keadaannya',
    kepala: kepalaBiasa('No.', 'Kriteria', 'Keadaan', 'Yang Belum Ada'),
    badan: readiness(bahan.assessment).map(kelompok),
    catatan: [],
  });
}

function kelompok(block: Judged): Kelompok {
  const { title, met, known, criteria } = block;
  const hasil = known === 0 ? 'tidak dapat diperiksa dari data' : `${met} dari ${known} terpenuhi`;
  const judulBlok = baris([judulBaris(`${title.id} (${hasil})`, { scope: 'rowgroup', kolom: 4 })], 'subtotal');
  return gabung([], [judulBlok, ...criteria.map(barisKriteria)]);
}

function barisKriteria({ number, title, verdict }: Criterion): Baris {
  const banyak = 'met' in verdict && verdict.of > 1 ? ` (${verdict.met}/${verdict.of})` : '';
  return baris([
    selNomor(number),
    sel(title.id),
    selKata(`${stateWords.id[stateOf(verdict)]}${banyak}`),
    selKekurangan(verdict),
  ]);
}

/** More than these are counted, not listed. */
const terbanyak = 3;

/** What is missing; where it is to be filled in is for who writes the data, and told by `lkj validate --readiness`. */
function selKekurangan(verdict: Verdict) {
  if ('unknown' in verdict) return sel(verdict.unknown.id);
  const disebut = verdict.gaps.slice(0, terbanyak).map(({ what }) => what.id);
  const sisa = verdict.gaps.length - disebut.length;
  if (disebut.length === 0) return selKosong('tidak ada');
  return sel([...disebut, ...(sisa > 0 ? [`dan ${sisa} lagi`] : [])].join('; '));
}
