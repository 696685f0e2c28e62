/** The budget assessed: sub-kegiatan, kegiatan and program, from the lines of the files upwards. */
import type { Decimal } from '../../base/decimal.ts';
import type { DataTahun, Kegiatan, Program, SubKegiatan, Tertulis } from '../../data/link/index.ts';
import { type Figure, type Kosong, kosong, type Masukan, terhitung } from '../figure.ts';
import { realisasiPerTriwulan, rumusDitulis } from '../formulas/index.ts';
import type {
  BelanjaDinilai,
  CatatanBaris,
  FigurAnggaran,
  IndikatorDinilai,
  KegiatanDinilai,
  Periode,
  ProgramDinilai,
  SubKegiatanDinilai,
} from './assessment.ts';
import { isAnggaranAda, paguSesudah, revisiBerlaku } from './berlaku.ts';
import { triwulanSampai } from './realisasi.ts';
import { complete, type Dasar, gabungan } from './uang.ts';

/** The assessed indicators of one owner. */
export type IndikatorMilik = (id: string) => readonly IndikatorDinilai[];

export function assessProgram(
  program: Program,
  data: DataTahun,
  periode: Periode,
  milik: IndikatorMilik,
): ProgramDinilai {
  const kegiatan = program.kegiatan.map((satu) => assessKegiatan(satu, program, data, periode, milik));
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

/** The same money by jenis belanja; undefined where the budget does not give it. */
export function assessBelanja(data: DataTahun, periode: Periode): BelanjaDinilai | undefined {
  const baris = (data.anggaran?.belanja ?? []).map((belanja) => ({
    id: belanja.id,
    nama: belanja.nama,
    belanja,
    figur: complete(belanja.id, dasarBaris(belanja, data, periode)),
    ...catatan(belanja.id, data, periode),
  }));
  const figur = baris.map((satu) => satu.figur);
  return baris.length === 0 ? undefined : { baris, total: gabungan('total_belanja', figur) };
}

/** Where physical progress is reported: at the kegiatan, or else at its sub-kegiatan. */
export function barisFisik({ figur, subKegiatan }: KegiatanDinilai): readonly FigurAnggaran[] {
  const isOwn = figur.fisik.masukan.length <= 1;
  return subKegiatan.length === 0 || isOwn ? [figur] : subKegiatan.map((sub) => sub.figur);
}

function assessKegiatan(
  kegiatan: Kegiatan,
  program: Program,
  data: DataTahun,
  periode: Periode,
  milik: IndikatorMilik,
): KegiatanDinilai {
  const subKegiatan = kegiatan.subKegiatan.map(
    (sub): SubKegiatanDinilai => ({
      subKegiatan: sub,
      figur: complete(sub.id, dasarBaris(sub, data, periode)),
      indikator: milik(`sub_kegiatan/${sub.id}`),
      ...catatan(sub.id, data, periode),
    }),
  );
  const own = dasarBaris(kegiatan, data, periode);
  return {
    kegiatan,
    program,
    subKegiatan,
    figur: complete(
      kegiatan.id,
      subKegiatan.length === 0
        ? own
        : terbagi(
            own,
            gabungan(
              kegiatan.id,
              subKegiatan.map(({ figur }) => figur),
            ),
          ),
    ),
    indikator: milik(`kegiatan/${kegiatan.id}`),
    ...catatan(kegiatan.id, data, periode),
  };
}

/**
 * What the kegiatan states itself counts; what it leaves to its sub-kegiatan is their sum. Its ceiling always is:
 * a revision is written at the sub-kegiatan that it changes.
 */
function terbagi(own: Dasar, total: FigurAnggaran): Dasar {
  const pick = (kunci: keyof Dasar): Figure => (own[kunci].nilai === null ? total[kunci] : own[kunci]);
  return {
    pagu: total.pagu.nilai === null ? own.pagu : total.pagu,
    realisasi: pick('realisasi'),
    rencana: pick('rencana'),
    fisik: pick('fisik'),
  };
}

/** `keterangan` stands on its own for those who only want that. */
function catatan(id: string, data: DataTahun, { triwulan }: Periode): CatatanBaris {
  const noted = data.triwulan.get(triwulan)?.anggaran.get(id)?.catatan ?? {};
  return { ...(noted.keterangan === undefined ? {} : { keterangan: noted.keterangan }), catatan: noted };
}

/** What the files say of one line of the budget in this quarter. */
function dasarBaris(baris: SubKegiatan, data: DataTahun, periode: Periode): Dasar {
  const dilaporkan = data.triwulan.get(periode.triwulan)?.anggaran.get(baris.id);
  const { id, nama } = baris;
  return {
    pagu: ditulis(id, 'pagu', paguSesudah(baris, revisiBerlaku(data, periode)), () =>
      kosong('tanpa_pagu', `Pagu ${nama} tidak ada`),
    ),
    realisasi:
      dilaporkan && baris.pencatatan === 'per_triwulan'
        ? realisasiPerTriwulan(`${id}.realisasi`, triwulanBaris(baris, data, periode))
        : ditulis(id, 'realisasi', dilaporkan?.realisasi, () =>
            kosong('belum_dilaporkan', `Realisasi ${nama} belum dilaporkan`),
          ),
    rencana: ditulis(id, 'rencana', baris.rencana.get(periode.triwulan), () =>
      kosong('tanpa_rencana', `Rencana penarikan ${nama} belum ditetapkan`),
    ),
    fisik: ditulis(id, 'fisik', dilaporkan?.fisik, () => tanpaFisik),
  };
}

/** The quarters up to this one; those before a revision that has brought the line have nothing to say of it. */
function triwulanBaris(baris: SubKegiatan, data: DataTahun, periode: Periode) {
  return triwulanSampai(periode.triwulan).flatMap((tw) => {
    const nilai = data.triwulan.get(tw)?.anggaran.get(baris.id)?.realisasi;
    return nilai || isAnggaranAda(baris, data, { ...periode, triwulan: tw }) ? [{ tw, nilai }] : [];
  });
}

const tanpaFisik = kosong('belum_dilaporkan', 'Realisasi fisik belum dilaporkan');

function ditulis(id: string, nama: keyof Dasar, nilai: Tertulis<Decimal> | undefined, sebab: () => Kosong): Figure {
  const bentuk = nama === 'fisik' ? 'persen' : 'rupiah';
  const rumus = rumusDitulis.ditulis;
  if (!nilai) return { id: `${id}.${nama}`, bentuk, rumus, masukan: tanpaMasukan, nilai: null, kosong: sebab() };
  const value = terhitung(nilai.nilai);
  const masukan = [{ nama, dari: { nilai: value, asal: nilai.asal } }];
  return { id: `${id}.${nama}`, bentuk, rumus, masukan, nilai: value };
}

const tanpaMasukan: readonly Masukan[] = [];
