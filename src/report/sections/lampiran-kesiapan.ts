/** Annex, on request: the readiness list: what the report has of what the regulations ask for, and what it lacks. */
import {
  type Criterion,
  type Judged,
  readiness,
  stateOf,
  stateWords,
  type Verdict,
} from '../../checks/readiness/index.ts';
import { missingCell, numberCell, plainHead, type Row, rowHead, rowOf, textCell, wordCell } from '../tables/cell.ts';
import { type Group, group } from '../tables/groups.ts';
import type { Table } from '../tables/table.ts';
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
  melebar: true,
};

function judul({ sebutan }: Bahan): string {
  return `Daftar Kesiapan Laporan ${sebutan.periode}`;
}

function tabelKesiapan(bahan: Bahan): Table {
  return bahan.nomor.formulir({
    id: 'lampiran-tabel-kesiapan',
    judul: 'Kriteria dan Keadaannya',
    kepala: plainHead('No.', 'Kriteria', 'Keadaan', 'Yang Belum Ada'),
    badan: readiness(bahan.assessment).map(kelompok),
    catatan: [],
  });
}

function kelompok(block: Judged): Group {
  const { title, met, known, criteria } = block;
  const hasil = known === 0 ? 'tidak dapat diperiksa dari data' : `${met} dari ${known} terpenuhi`;
  return group(`${title.id} (${hasil})`, 4, criteria.map(barisKriteria));
}

function barisKriteria({ number, title, verdict }: Criterion): Row {
  const banyak = 'met' in verdict && verdict.of > 1 ? ` (${verdict.met}/${verdict.of})` : '';
  return rowOf([
    numberCell(number),
    rowHead(title.id),
    wordCell(`${stateWords.id[stateOf(verdict)]}${banyak}`),
    selKekurangan(verdict),
  ]);
}

/** More than these are counted, not listed. */
const terbanyak = 3;

/** What is missing; where it is to be filled in is for who writes the data, and told by `lkj validate --readiness`. */
function selKekurangan(verdict: Verdict) {
  if ('unknown' in verdict) return textCell(verdict.unknown.id);
  const disebut = verdict.gaps.slice(0, terbanyak).map(({ what }) => what.id);
  const sisa = verdict.gaps.length - disebut.length;
  if (disebut.length === 0) return missingCell('tidak ada');
  return textCell([...disebut, ...(sisa > 0 ? [`dan ${sisa} lagi`] : [])].join('; '));
}
