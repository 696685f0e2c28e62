/** The budget assessed: sub-kegiatan, kegiatan and program, from the lines of the files upwards. */
import type { Decimal } from '../decimal.ts';
import { type Figure, type Kosong, kosong, terhitung } from '../figure.ts';
import type { DataTahun, Kegiatan, Program, SubKegiatan, Tertulis } from '../link/index.ts';
import type {
  FigurAnggaran,
  IndikatorDinilai,
  KegiatanDinilai,
  Periode,
  ProgramDinilai,
  SubKegiatanDinilai,
} from './assessment.ts';
import { perubahanAnggaran } from './berlaku.ts';
import { type Dasar, gabungan, lengkapi } from './uang.ts';

/** The assessed indicators of one owner. */
export type IndikatorMilik = (id: string) => readonly IndikatorDinilai[];

export function nilaiProgram(
  program: Program,
  data: DataTahun,
  periode: Periode,
  milik: IndikatorMilik,
): ProgramDinilai {
  const kegiatan = program.kegiatan.map((satu) => nilaiKegiatan(satu, program, data, periode, milik));
  return {
    program,
    kegiatan,
    figur: gabungan(
      program.id,
      kegiatan.map(({ figur }) => figur),
      kegiatan.flatMap(barisFisik),
    ),
    indikator: milik(`program/${program.id}`),
  };
}

/** Where physical progress is reported: at the kegiatan, or else at its sub-kegiatan. */
export function barisFisik({ figur, subKegiatan }: KegiatanDinilai): readonly FigurAnggaran[] {
  const isOwn = figur.fisik.masukan.length <= 1;
  return subKegiatan.length === 0 || isOwn ? [figur] : subKegiatan.map((sub) => sub.figur);
}

function nilaiKegiatan(
  kegiatan: Kegiatan,
  program: Program,
  data: DataTahun,
  periode: Periode,
  milik: IndikatorMilik,
): KegiatanDinilai {
  const subKegiatan = kegiatan.subKegiatan.map(
    (sub): SubKegiatanDinilai => ({
      subKegiatan: sub,
      figur: lengkapi(sub.id, dasarBaris(sub, data, periode)),
      indikator: milik(`sub_kegiatan/${sub.id}`),
      ...keterangan(sub.id, data, periode),
    }),
  );
  const own = dasarBaris(kegiatan, data, periode);
  const total = gabungan(
    kegiatan.id,
    subKegiatan.map(({ figur }) => figur),
  );
  // What the kegiatan states itself counts; what it leaves to its sub-kegiatan is their sum. Its ceiling always is:
  // a revision is written at the sub-kegiatan that it changes.
  const pick = (kunci: keyof Dasar): Figure =>
    subKegiatan.length === 0 || own[kunci].nilai !== null ? own[kunci] : total[kunci];
  const pagu = total.pagu.nilai === null ? own.pagu : total.pagu;
  return {
    kegiatan,
    program,
    subKegiatan,
    figur: lengkapi(kegiatan.id, {
      pagu: subKegiatan.length === 0 ? own.pagu : pagu,
      realisasi: pick('realisasi'),
      rencana: pick('rencana'),
      fisik: pick('fisik'),
    }),
    indikator: milik(`kegiatan/${kegiatan.id}`),
    ...keterangan(kegiatan.id, data, periode),
  };
}

function keterangan(id: string, data: DataTahun, { triwulan }: Periode): { readonly keterangan?: string } {
  const teks = data.triwulan.get(triwulan)?.anggaran.get(id)?.keterangan;
  return teks === undefined ? {} : { keterangan: teks };
}

/** What the files say of one line of the budget in this quarter. */
function dasarBaris(baris: SubKegiatan, data: DataTahun, periode: Periode): Dasar {
  const dilaporkan = data.triwulan.get(periode.triwulan)?.anggaran.get(baris.id);
  const belum = kosong('belum_dilaporkan', `Realisasi ${baris.nama} belum dilaporkan`);
  const tanpaRencana = kosong('tanpa_rencana', `Rencana penarikan ${baris.nama} belum ditetapkan`);
  return {
    pagu: ditulis(
      `${baris.id}.pagu`,
      'rupiah',
      'pagu',
      paguBerlaku(baris, data, periode),
      kosong('tanpa_pagu', `Pagu ${baris.nama} tidak ada`),
    ),
    realisasi: ditulis(`${baris.id}.realisasi`, 'rupiah', 'realisasi', dilaporkan?.realisasi, belum),
    rencana: ditulis(`${baris.id}.rencana`, 'rupiah', 'rencana', baris.rencana.get(periode.triwulan), tanpaRencana),
    fisik: ditulis(
      `${baris.id}.fisik`,
      'persen',
      'fisik',
      dilaporkan?.fisik,
      kosong('belum_dilaporkan', 'Realisasi fisik belum dilaporkan'),
    ),
  };
}

/** The revised ceiling counts from the quarter in which the budget's revision is dated. */
function paguBerlaku(baris: SubKegiatan, data: DataTahun, periode: Periode): Tertulis<Decimal> | undefined {
  return (perubahanAnggaran(data, periode) ? baris.paguPerubahan : undefined) ?? baris.pagu;
}

function ditulis(
  id: string,
  bentuk: 'rupiah' | 'persen',
  nama: string,
  nilai: Tertulis<Decimal> | undefined,
  sebab: Kosong,
): Figure {
  const umum = { id, bentuk, rumus: 'sebagaimana ditulis' } as const;
  if (!nilai) return { ...umum, masukan: [], nilai: null, kosong: sebab };
  const value = terhitung(nilai.nilai);
  return { ...umum, nilai: value, masukan: [{ nama, dari: { nilai: value, asal: nilai.asal } }] };
}
