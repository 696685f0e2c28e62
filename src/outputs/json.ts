/** The report's facts as JSON: the contract that other programs build on (`"versi": 1`). */

import { defined, some } from '../base/defined.ts';
import type { Project } from '../data/link/index.ts';
import { type Assessment, type FigurAnggaran, perubahanPerjanjian, type UnitDinilai } from '../figures/assess/index.ts';
import { semesterDari } from '../figures/choice.ts';
import type { Figure } from '../figures/figure.ts';
import { koreksiLaporan } from '../figures/seal/index.ts';
import { figureFacts } from './json/angka.ts';
import { evaluasiFacts } from './json/evaluasi.ts';
import { indikatorFacts } from './json/indikator.ts';
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
    capaianTotal,
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
      ...defined({ induk: instansi.induk }),
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
      ...defined({ sebab }),
      alasan,
      indikator: [...target.keys()],
    })),
    ...defined({ koreksi }),
    indikator: indikator.map((satu) => indikatorFacts(satu, project)),
    tujuan: tujuan.map(({ tujuan: { id, nama, sasaranRpjmd }, figur, kategori }) => ({
      id,
      nama,
      ...defined({ sasaran_rpjmd: sasaranRpjmd }),
      ...figures(figur),
      ...defined({ kategori }),
    })),
    sasaran: sasaran.map(({ sasaran: { id, nama, lintasSektor }, figur, kategori }) => ({
      id,
      nama,
      ...figures(figur),
      ...defined({ kategori }),
      ...defined({ lintas_sektor: some(lintasSektor, (satu) => satu) }),
    })),
    program: program.map(({ program: { id, kode, nama, outcome, pengampu }, figur }) => ({
      id,
      ...defined({ kode }),
      nama,
      ...defined({ outcome, pengampu }),
      ...money(figur),
    })),
    kegiatan: kegiatan.map(
      ({ kegiatan: { id, kode, nama, output, pengampu }, program: { id: milik }, figur, subKegiatan }) => ({
        id,
        ...defined({ kode }),
        nama,
        ...defined({ output, pengampu }),
        program: milik,
        ...money(figur),
        ...defined({
          sub_kegiatan: some(subKegiatan, ({ subKegiatan: { id, kode, nama, unit, output, pengampu }, figur }) => ({
            id,
            ...defined({ kode }),
            nama,
            ...defined({ unit, output, pengampu }),
            ...money(figur),
          })),
        }),
      }),
    ),
    total: {
      ...money(total),
      ...(capaianTotal
        ? {
            ...figures({ capaian: capaianTotal.figure }),
            kategori: capaianTotal.kategori ?? null,
            cara_capaian: pengaturan.totalCapaian,
          }
        : {}),
    },
    ...evaluasiFacts(assessment),
    ...organisasiFacts(assessment),
    ...defined({
      bidang_urusan: some(bidangUrusan, sums),
      kro: some(kro, sums),
      revisi_pagu: some(riwayatPagu, ({ id, nama, revisi, figur: { pagu, selisih } }) => ({
        id,
        nama,
        ...defined({ tanggal: revisi?.tanggal, nomor: revisi?.nomor, dasar: revisi?.dasar }),
        ...figures({ pagu }),
        ...(selisih ? figures({ selisih }) : {}),
      })),
      jenis_belanja: belanja?.baris.map(({ id, nama, figur, belanja: { kode } }) => ({
        id,
        kode,
        nama,
        ...money(figur),
      })),
      total_jenis_belanja: belanja && money(belanja.total),
      unit: some(unit, sums),
      misi: some(misi, ({ id, nama, figur, kategori }) => ({ id, nama, ...figures(figur), ...defined({ kategori }) })),
      perangkat_daerah: anggaranPerangkat?.perangkat.map(sums),
      urusan_perangkat_daerah: anggaranPerangkat?.urusan.map(sums),
      total_perangkat_daerah: anggaranPerangkat && money(anggaranPerangkat.total),
      pendapatan: pendapatan && [
        ...pendapatan.baris.map(({ id, baris: { kode, nama, jenis }, figur }) => ({
          id,
          ...defined({ kode }),
          nama,
          ...defined({ jenis }),
          ...figures(figur),
        })),
        ...pendapatan.jenis.map(({ id, nama, figur }) => ({ id, nama, ...figures(figur) })),
      ],
      total_pendapatan: pendapatan && figures(pendapatan.total),
    }),
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
