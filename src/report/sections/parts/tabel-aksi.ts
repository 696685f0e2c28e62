/** The steps of the action plan: what is done for each indicator, when, with which money, and by whom. */

import type { Aksi } from '../../../data/link/index.ts';
import {
  type Assessment,
  type Dijanjikan,
  dijanjikan,
  type IndikatorDinilai,
  isPromised,
  type KegiatanDinilai,
} from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { triwulanRomawi } from '../../../figures/format.ts';
import { figureCell, missingCell, plainHead, type Row, rowHead, rowOf, textCell, wordCell } from '../../tables/cell.ts';
import { type Group, group } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { judulPemilik, sebutPemilik } from './tabel-sasaran.ts';

export function tabelAksi({ assessment, nomor, sebutan }: Bahan): Table {
  const daftar = new Map(assessment.kegiatan.flatMap(posKegiatan));
  const janji = dijanjikan(assessment);
  return nomor.formulir({
    id: 'lampiran-tabel-aksi',
    judul: `Rencana Aksi Tahun ${sebutan.tahun}: Kegiatan dan Penanggung Jawab`,
    kepala: plainHead(
      `${janji.every(({ jenis }) => jenis === 'sasaran') ? 'Sasaran' : judulPemilik(janji, sebutan.kata)} atau Indikator / Rencana Aksi`,
      sebutan.istilah,
      'Anggaran (Rp)',
      'Penanggung Jawab',
    ),
    badan: [
      ...janji.flatMap((satu, index) => kelompokPemilik(satu, janji, index + 1, assessment, daftar)),
      ...indikatorLain(assessment).map((satu, index) =>
        kelompokIndikator(satu, String(janji.length + index + 1), assessment, daftar),
      ),
    ],
    catatan: [],
  });
}

/** A line of the budget, as a step refers to it. */
interface Pos {
  readonly nama: string;
  readonly pagu: Figure;
  readonly penanggungJawab: readonly string[] | undefined;
}

/** A sub-kegiatan that names nobody has who answers for its kegiatan. */
function posKegiatan({ kegiatan, figur, subKegiatan }: KegiatanDinilai): readonly (readonly [string, Pos])[] {
  const { penanggungJawab } = kegiatan;
  return [
    [kegiatan.id, { nama: kegiatan.nama, pagu: figur.pagu, penanggungJawab }],
    ...subKegiatan.map(({ subKegiatan: sub, figur: { pagu } }): [string, Pos] => [
      sub.id,
      { nama: sub.nama, pagu, penanggungJawab: sub.penanggungJawab ?? penanggungJawab },
    ]),
  ];
}

function aksiUntuk({ indikator }: IndikatorDinilai, { data }: Assessment): readonly Aksi[] {
  return data.perjanjianKinerja?.rencanaAksi.get(indikator.id) ?? [];
}

/** What is not promised is here only where steps are planned for it. */
function indikatorLain(assessment: Assessment): readonly IndikatorDinilai[] {
  return assessment.indikator.filter((satu) => !isPromised(satu, assessment) && aksiUntuk(satu, assessment).length > 0);
}

/** Each indicator with its own steps; for those without, the kegiatan of the programs that serve the sasaran. */
function kelompokPemilik(
  satu: Dijanjikan,
  janji: readonly Dijanjikan[],
  nomor: number,
  assessment: Assessment,
  daftar: ReadonlyMap<string, Pos>,
): readonly Group[] {
  const { indikator, jenis, id } = satu;
  const bernomor = indikator.map((satu, index) => ({ satu, nomor: `${nomor}.${index + 1}` }));
  const berencana = bernomor.filter(({ satu }) => aksiUntuk(satu, assessment).length > 0);
  const sisa = bernomor.filter(({ satu }) => aksiUntuk(satu, assessment).length === 0);
  const sendiri = berencana.map((each) => kelompokIndikator(each.satu, each.nomor, assessment, daftar));
  // The kegiatan behind a tujuan are those of its sasaran, and a budget's own are in its table.
  if (jenis !== 'sasaran' || (sisa.length === 0 && indikator.length > 0)) return sendiri;
  // The sasaran's own number, or those of the indicators that are left.
  const no = berencana.length === 0 ? String(nomor) : sisa.map((each) => each.nomor).join(', ');
  const program = assessment.sasaran.find(({ sasaran }) => sasaran.id === id)?.program ?? [];
  const bersama = penanggungJawabBersama(sisa.map((each) => each.satu));
  const rows = program
    .flatMap(({ kegiatan }) => kegiatan)
    .map((kegiatan) => barisKegiatan(kegiatan, bersama, assessment));
  return [
    ...sendiri,
    group(
      `${no}. ${sebutPemilik(satu, janji, assessment.project.instansi.istilah)}`,
      columns,
      rows.length === 0 ? [belumAda] : rows,
    ),
  ];
}

/** Of the table. */
const columns = 4;

const belumAda = rowOf([{ ...missingCell('–'), columns }]);

function kelompokIndikator(
  satu: IndikatorDinilai,
  nomor: string,
  assessment: Assessment,
  daftar: ReadonlyMap<string, Pos>,
): Group {
  return group(
    `${nomor}. ${satu.indikator.nama}`,
    columns,
    aksiUntuk(satu, assessment).map((aksi) => barisAksi(aksi, satu, assessment, daftar)),
  );
}

function barisAksi(
  { aksi, triwulan, penanggungJawab, anggaran }: Aksi,
  { indikator }: IndikatorDinilai,
  { project }: Assessment,
  daftar: ReadonlyMap<string, Pos>,
): Row {
  const pos = anggaran === undefined ? undefined : daftar.get(anggaran);
  return rowOf([
    rowHead(pos ? `${aksi} (${pos.nama})` : aksi, { tingkat: 1 }),
    triwulan.length === 0 ? missingCell('–') : wordCell(triwulan.map(triwulanRomawi).join(', ')),
    pos ? figureCell(pos.pagu, project.pengaturan) : missingCell('tidak dirinci'),
    selPenanggungJawab(penanggungJawab ?? pos?.penanggungJawab ?? indikator.penanggungJawab),
  ]);
}

/** When a kegiatan is done is in no file, and the months of its cash plan are not taken for it. */
function barisKegiatan(
  { kegiatan, figur }: KegiatanDinilai,
  bersama: readonly string[] | undefined,
  { project }: Assessment,
): Row {
  return rowOf([
    rowHead(kegiatan.nama, { tingkat: 1 }),
    missingCell('–'),
    figureCell(figur.pagu, project.pengaturan),
    selPenanggungJawab(kegiatan.penanggungJawab ?? bersama),
  ]);
}

/** Who answers for all of these indicators, where that is one. */
function penanggungJawabBersama(daftar: readonly IndikatorDinilai[]): readonly string[] | undefined {
  const [pertama, ...lain] = daftar.map(({ indikator }) => indikator.penanggungJawab);
  return lain.every((satu) => satu?.join('; ') === pertama?.join('; ')) ? pertama : undefined;
}

function selPenanggungJawab(nama: readonly string[] | undefined) {
  return nama === undefined ? missingCell('–') : textCell(nama.join('; '));
}
