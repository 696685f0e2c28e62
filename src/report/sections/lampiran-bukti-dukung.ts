/** Annex: the list of evidence: what proves the realisation of each indicator, and where it is kept. */

import type { Catatan, Triwulan } from '../../data/link/index.ts';
import type { IndikatorDinilai } from '../../figures/assess/index.ts';
import { triwulanRomawi } from '../../figures/format.ts';
import { missingCell, plainHead, rowHead, rowOf, textCell, wordCell } from '../tables/cell.ts';
import { type Group, group } from '../tables/groups.ts';
import type { Table } from '../tables/table.ts';
import { judulBilaSendiri } from './parts/judul-formulir.ts';
import type { Bahan, Section } from './section.ts';

export const lampiranBuktiDukung: Section = {
  id: 'lampiran-bukti-dukung',
  judul: 'Daftar Bukti Dukung',
  judulFormulir: judul,
  ada: (bahan) => daftarBukti(bahan).length > 0,
  isi: (bahan) => ({
    ...bahan.sebutan,
    judulFormulir: judulBilaSendiri(bahan, 'lampiran-bukti-dukung', judul(bahan)),
    tabel: daftarBukti(bahan).length > 0 ? tabelBukti(bahan) : null,
  }),
  melebar: true,
};

function judul({ sebutan }: Bahan): string {
  return `Daftar Bukti Dukung ${sebutan.periode}`;
}

interface Bukti {
  readonly triwulan: Triwulan;
  readonly bukti: NonNullable<Catatan['bukti']>[number];
}

interface BuktiIndikator {
  readonly satu: IndikatorDinilai;
  readonly daftar: readonly Bukti[];
}

/** Of the report's quarter; in an annual report of all quarters, in their order. */
function daftarBukti({ assessment: { indikator, data, periode }, sebutan }: Bahan): readonly BuktiIndikator[] {
  const quarters = ([1, 2, 3, 4] as const).filter((tw) => sebutan.tahunan || tw === periode.triwulan);
  return indikator
    .map((satu) => ({
      satu,
      daftar: quarters.flatMap((triwulan) =>
        (data.triwulan.get(triwulan)?.indikator.get(satu.indikator.id)?.catatan.bukti ?? []).map((bukti) => ({
          triwulan,
          bukti,
        })),
      ),
    }))
    .filter(({ daftar }) => daftar.length > 0);
}

function tabelBukti(bahan: Bahan): Table {
  const { nomor, sebutan } = bahan;
  return nomor.formulir({
    id: 'lampiran-tabel-bukti',
    judul: 'Bukti Dukung menurut Indikator',
    kepala: plainHead('Indikator / Bukti Dukung', ...(sebutan.tahunan ? [sebutan.istilah] : []), 'Berkas atau Tautan'),
    badan: daftarBukti(bahan).map((satu, index) => kelompok(satu, index + 1, sebutan.tahunan)),
    catatan: [],
  });
}

function kelompok({ satu, daftar }: BuktiIndikator, nomor: number, tahunan: boolean): Group {
  const rows = daftar.map(({ triwulan, bukti: { uraian, berkas, tautan } }) =>
    rowOf([
      rowHead(uraian, { tingkat: 1 }),
      ...(tahunan ? [wordCell(triwulanRomawi(triwulan))] : []),
      berkas === undefined && tautan === undefined
        ? missingCell('tidak dilampirkan')
        : textCell([berkas, tautan].flatMap((each) => each ?? []).join('; ')),
    ]),
  );
  return group(`${nomor}. ${satu.indikator.nama}`, tahunan ? 3 : 2, rows);
}
