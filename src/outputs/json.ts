/** The report's facts as JSON: the contract that other programs build on (`"versi": 1`). */

import { garis, type Indikator, type Project, type SubKegiatan } from '../data/link/index.ts';
import {
  type Assessment,
  type FigurAnggaran,
  type IndikatorDinilai,
  perubahanPerjanjian,
  type UnitDinilai,
} from '../figures/assess/index.ts';
import { semesterDari } from '../figures/choice.ts';
import type { Figure } from '../figures/figure.ts';
import { nilaiPersis } from '../figures/format.ts';
import { koreksiLaporan } from '../figures/seal/index.ts';
import { figureFacts } from './json/angka.ts';
import { evaluasiFacts } from './json/evaluasi.ts';
import { komponenFacts, totalFacts } from './json/gabungan.ts';
import { organisasiFacts } from './json/organisasi.ts';
import type { Output } from './output.ts';

export const json: Output = {
  make: async ({ assessment }) => factsText(assessment),
};

/** The product itself; the PDF carries the same. */
export function factsText(assessment: Assessment): string {
  return `${JSON.stringify(facts(assessment), null, 2)}\n`;
}

/** The facts of a report. `nilai` is exact, `teks` as printed; `asal` is `file:line:column`, relative to the data folder. */
export function facts(assessment: Assessment) {
  const {
    project,
    periode,
    indikator,
    tujuan,
    sasaran,
    program,
    kegiatan,
    total,
    unit,
    bidangUrusan,
    kro,
    belanja,
    pendapatan,
    anggaranPerangkat,
    misi,
    riwayatPagu,
  } = assessment;
  const { pengaturan, instansi } = project;
  const money = moneyFacts(assessment);
  const sums = ({ id, nama, figur }: UnitDinilai) => ({ id, nama, ...money(figur) });
  const koreksi = koreksiLaporan(assessment);
  const figures = <K extends string>(figur: Readonly<Record<K, Figure>>) => figureFacts(figur, pengaturan);
  return {
    versi: 1,
    instansi: {
      nama: instansi.nama,
      daerah: instansi.daerah?.nama ?? null,
      // Reports of old know no other kind.
      ...(instansi.jenis === 'perangkat_daerah' ? {} : { jenis: instansi.jenis }),
      ...label({ induk: instansi.induk }),
    },
    tahun: periode.tahun,
    triwulan: periode.triwulan,
    ...(periode.tahunan ? { tahunan: true } : {}),
    ...(periode.semester ? { semester: semesterDari(periode) } : {}),
    ...(assessment.dataTriwulan.status === 'konsep' ? { draf: true } : {}),
    ...renstraFacts(project),
    dasar_capaian: assessment.dasar,
    perubahan_perjanjian: perubahanPerjanjian(assessment.data, periode).map(({ tanggal, sebab, alasan, target }) => ({
      tanggal,
      ...label({ sebab }),
      alasan,
      indikator: [...target.keys()],
    })),
    ...(koreksi ? { koreksi } : {}),
    indikator: indikator.map((satu) => indikatorFacts(satu, project)),
    tujuan: tujuan.map(({ tujuan: { id, nama, sasaranRpjmd }, figur, kategori }) => ({
      id,
      nama,
      ...label({ sasaran_rpjmd: sasaranRpjmd }),
      ...figures(figur),
      ...label({ kategori }),
    })),
    sasaran: sasaran.map(({ sasaran: { id, nama, lintasSektor }, figur, kategori }) => ({
      id,
      nama,
      ...figures(figur),
      ...label({ kategori }),
      ...(lintasSektor.length === 0 ? {} : { lintas_sektor: lintasSektor }),
    })),
    program: program.map(({ program: { id, kode, nama, outcome, pengampu }, figur }) => ({
      id,
      ...label({ kode }),
      nama,
      ...label({ outcome }),
      ...(pengampu ? { pengampu } : {}),
      ...money(figur),
    })),
    kegiatan: kegiatan.map(({ kegiatan: { id, kode, nama, ...lain }, program: { id: milik }, figur, subKegiatan }) => ({
      id,
      ...label({ kode }),
      nama,
      ...keluaran(lain),
      program: milik,
      ...money(figur),
      ...(subKegiatan.length === 0
        ? {}
        : {
            sub_kegiatan: subKegiatan.map((sub) => ({
              id: sub.subKegiatan.id,
              ...label({ kode: sub.subKegiatan.kode }),
              nama: sub.subKegiatan.nama,
              ...label({ unit: sub.subKegiatan.unit }),
              ...keluaran(sub.subKegiatan),
              ...money(sub.figur),
            })),
          }),
    })),
    total: { ...money(total), ...totalFacts(assessment) },
    ...evaluasiFacts(assessment),
    ...organisasiFacts(assessment),
    ...(bidangUrusan.length === 0 ? {} : { bidang_urusan: bidangUrusan.map(sums) }),
    ...(kro.length === 0 ? {} : { kro: kro.map(sums) }),
    ...(riwayatPagu.length === 0
      ? {}
      : {
          revisi_pagu: riwayatPagu.map(({ id, nama, revisi, figur: { pagu, selisih } }) => ({
            id,
            nama,
            ...label({ tanggal: revisi?.tanggal, nomor: revisi?.nomor, dasar: revisi?.dasar }),
            ...figures({ pagu }),
            ...(selisih ? figures({ selisih }) : {}),
          })),
        }),
    ...(belanja
      ? {
          jenis_belanja: belanja.baris.map(({ id, nama, figur, belanja: { kode } }) => ({
            id,
            kode,
            nama,
            ...money(figur),
          })),
          total_jenis_belanja: money(belanja.total),
        }
      : {}),
    ...(unit.length === 0 ? {} : { unit: unit.map(sums) }),
    ...(misi.length === 0
      ? {}
      : {
          misi: misi.map(({ id, nama, figur, kategori }) => ({ id, nama, ...figures(figur), ...label({ kategori }) })),
        }),
    ...(anggaranPerangkat
      ? {
          perangkat_daerah: anggaranPerangkat.perangkat.map(sums),
          urusan_perangkat_daerah: anggaranPerangkat.urusan.map(sums),
          total_perangkat_daerah: money(anggaranPerangkat.total),
        }
      : {}),
    ...(pendapatan
      ? {
          pendapatan: [
            ...pendapatan.baris.map(({ id, baris: { kode, nama, jenis }, figur }) => ({
              id,
              ...label({ kode }),
              nama,
              ...label({ jenis }),
              ...figures(figur),
            })),
            ...pendapatan.jenis.map(({ id, nama, figur }) => ({ id, nama, ...figures(figur) })),
          ],
          total_pendapatan: figures(pendapatan.total),
        }
      : {}),
  };
}

/** Where a plan has followed another, the one that the report goes by. */
function renstraFacts({ rencana, berkasRenstra }: Project) {
  const at = rencana.findIndex(({ berkas }) => berkas === berkasRenstra);
  const [lama, kini] = [rencana[at - 1], rencana[at]];
  if (!lama || !kini) return {};
  const { periode } = kini.renstra;
  return { renstra: { ...periode, berlaku_sejak: kini.sejak, menggantikan: lama.renstra.periode } };
}

/** What it replaces, and whether the figures of both are set against one another. */
function pendahuluFacts(indikator: Indikator, { pendahulu }: Project) {
  const lama = indikator.menggantikan === undefined ? undefined : pendahulu.get(indikator);
  if (!lama) return {};
  const { id, nama, satuan } = lama;
  return { menggantikan: { id, nama, satuan, dibandingkan: garis(indikator, pendahulu).includes(lama) } };
}

function indikatorFacts(dinilai: IndikatorDinilai, project: Project) {
  const { indikator, figur, kategori, pembanding, penilaian } = dinilai;
  const { pengaturan } = project;
  const { id, nama, satuan, arah, untuk } = indikator;
  return {
    id,
    nama,
    satuan,
    arah,
    untuk: { jenis: untuk.jenis, id: untuk.id },
    ...pendahuluFacts(indikator, project),
    ...figureFacts(figur, pengaturan),
    kategori: { capaian_tahun: kategori.capaian_tahun ?? null, capaian_triwulan: kategori.capaian_triwulan ?? null },
    ...(penilaian ? { penilaian: { hasil: penilaian.hasil, alasan: penilaian.alasan } } : {}),
    ...komponenFacts(dinilai, pengaturan),
    perbandingan: figureFacts(pembanding.figur, pengaturan),
    ...(pembanding.lain.length === 0
      ? {}
      : {
          pembanding: pembanding.lain.map(({ nomor, tingkat, wilayah, jenis, tahun, sumber, nilai }) => ({
            nomor,
            tingkat,
            wilayah: wilayah ?? null,
            jenis,
            tahun: tahun ?? null,
            sumber,
            nilai: nilai.nilai === null ? null : nilaiPersis(nilai.nilai),
          })),
        }),
  };
}

/** Cash plan and physical progress are there for all lines where the agency gives them for any. */
function moneyFacts({ kegiatan, project: { pengaturan } }: Assessment) {
  const lines = kegiatan.flatMap(({ figur, subKegiatan }) => [figur, ...subKegiatan.map((sub) => sub.figur)]);
  const optional = (['rencana', 'capaian_rencana', 'fisik'] as const).filter((key) =>
    lines.some((figur) => figur[key].nilai !== null),
  );
  return ({ pagu, realisasi, serapan, sisa, ...rest }: FigurAnggaran) => ({
    ...figureFacts({ pagu, realisasi, serapan, sisa }, pengaturan),
    ...figureFacts(Object.fromEntries(optional.map((key) => [key, rest[key]])), pengaturan),
  });
}

function keluaran({ output, pengampu }: Pick<SubKegiatan, 'output' | 'pengampu'>) {
  return { ...label({ output }), ...(pengampu ? { pengampu } : {}) };
}

function label<T extends Readonly<Record<string, string | undefined>>>(optional: T): Partial<T> {
  // What is absent is left out, which is what Partial says.
  return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<T>;
}
