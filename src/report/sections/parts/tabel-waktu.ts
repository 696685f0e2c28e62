/** Tables of an indicator's course: through the quarters of the year, and through the years. */

import type { Triwulan } from '../../../data/link/index.ts';
import type { IndikatorDinilai, Kolom } from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { triwulanRomawi } from '../../../figures/format.ts';
import { catatanPendahulu, catatanPendahuluTriwulan } from '../../sentences/pendahulu.ts';
import { emptyCell, figureCell, plainHead } from '../../tables/cell.ts';
import type { Group } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { catatanKosong, catatanSelisih, type Dibandingkan, kelompokIndikator, type Uraian } from './tabel-banding.ts';

/** Running figures of each quarter; undefined where there is but one. */
export function tabelTriwulan({ id, judul, indikator }: Dibandingkan, bahan: Bahan): Table | undefined {
  const { istilah, tahun } = bahan.sebutan;
  const triwulan = triwulanTerisi(indikator);
  const terukur = indikator.flatMap(({ pembanding }) => pembanding.triwulan).some(berealisasi);
  if (triwulan.length < 2 || !terukur) return undefined;
  const badan = indikator.map((satu) => kelompokIndikator(satu, uraianTriwulan(satu, triwulan, bahan), bahan));
  const hilang = ([1, 2, 3, 4] as const).filter((tw) => tw < Math.max(...triwulan) && !triwulan.includes(tw));
  return bahan.nomor.tabel({
    id,
    judul,
    kepala: plainHead('Indikator', ...triwulan.map((tw) => `${istilah} ${triwulanRomawi(tw)}`)),
    badan,
    catatan: [
      `Angka dinyatakan sampai dengan akhir tiap ${istilah.toLowerCase()} tahun ${tahun}.`,
      ...catatanPendahuluTriwulan(indikator, istilah, triwulanRomawi),
      ...hilang.map((tw) => `Data ${istilah} ${triwulanRomawi(tw)} belum tersedia.`),
      ...catatanKosong(badan),
    ],
  });
}

function berealisasi({ realisasi }: Kolom): boolean {
  return realisasi.nilai !== null;
}

function triwulanTerisi(indikator: readonly IndikatorDinilai[]): readonly Triwulan[] {
  return [
    ...new Set(indikator.flatMap(({ pembanding }) => pembanding.triwulan.map(({ triwulan }) => triwulan))),
  ].sort();
}

function uraianTriwulan(
  { pembanding }: IndikatorDinilai,
  triwulan: readonly Triwulan[],
  bahan: Bahan,
): readonly Uraian[] {
  const kolom = triwulan.map((tw) => pembanding.triwulan.find((satu) => satu.triwulan === tw));
  const bertarget = kolom.some((satu) => satu && satu.target.nilai !== null);
  const istilah = bahan.sebutan.istilah.toLowerCase();
  return [
    ...(bertarget ? [{ judul: 'Target', sel: kolom.map((satu) => satu?.target) }] : []),
    { judul: 'Realisasi', sel: kolom.map((satu) => satu?.realisasi) },
    ...(bertarget
      ? [{ judul: `Capaian terhadap target ${istilah} (%)`, sel: kolom.map((satu) => satu?.capaian) }]
      : []),
    {
      judul: `Capaian terhadap target tahun ${bahan.sebutan.tahun} (%)`,
      sel: kolom.map((satu) => satu?.capaianTahun),
    },
  ];
}

/** More years than these make a table that nobody reads. */
const tahunTerbanyak = 5;

/** Earlier years and this one; undefined where no earlier one is known. */
export function tabelTahun({ id, judul, indikator }: Dibandingkan, bahan: Bahan): Table | undefined {
  const semua = indikator.flatMap(({ pembanding }) => [...pembanding.tahun, ...(pembanding.sebelumnya?.tahun ?? [])]);
  const tahun = [...new Set(semua.map((satu) => satu.tahun))].sort((a, b) => a - b).slice(-tahunTerbanyak);
  const adaTriwulan = indikator.some(({ pembanding }) => pembanding.perubahanTriwulanTahunLalu);
  if (tahun.length === 0 && !adaTriwulan) return undefined;
  const ada = { triwulan: adaTriwulan, tahun: indikator.some(({ pembanding }) => pembanding.perubahanTahun) };
  const badan = indikator.flatMap((satu) => [
    kelompokIndikator(satu, uraianTahun(satu, tahun, ada, bahan), bahan),
    ...kelompokSebelumnya(satu, tahun, ada, bahan),
  ]);
  const { tahunan, batas, tahun: kini } = bahan.sebutan;
  const lalu = `${batas} ${Number(kini) - 1}`;
  return bahan.nomor.tabel({
    id,
    judul,
    kepala: plainHead(
      'Indikator',
      ...tahun.map(String),
      ...(adaTriwulan ? [lalu] : []),
      tahunan ? kini : `${batas} ${kini}`,
      ...(adaTriwulan ? [`Perubahan dari ${lalu}`] : []),
      ...(ada.tahun ? [namaPerubahan(indikator, bahan)] : []),
    ),
    badan,
    catatan: [
      ...catatanTahun(bahan),
      ...catatanPendahulu(indikator, tahun, lalu),
      ...catatanKosong(badan),
      ...catatanSelisih(indikator),
    ],
  });
}

/** Part of a year lies apart from a whole one; only whole years change. From which year, where it is one and the same for all. */
function namaPerubahan(indikator: readonly IndikatorDinilai[], { sebutan }: Bahan): string {
  const dari = new Set(indikator.flatMap(({ pembanding }) => pembanding.perubahanTahun?.tahun.tahun ?? []));
  const [satu] = dari;
  const nama = sebutan.tahunBerjalan ? 'Selisih' : 'Perubahan';
  return `${nama} dari ${dari.size === 1 ? satu : 'tahun terakhir yang tersedia'}`;
}

function uraianTahun(
  { figur, pembanding }: IndikatorDinilai,
  tahun: readonly number[],
  ada: { readonly triwulan: boolean; readonly tahun: boolean },
  { sebutan }: Bahan,
): readonly Uraian[] {
  const kolom = tahun.map((satu) => pembanding.tahun.find((lalu) => lalu.tahun === satu));
  const { perubahanTriwulanTahunLalu: triwulan, perubahanTahun: setahun } = pembanding;
  const row = (judul: string, kunci: keyof Omit<Kolom, 'dari'>, kini: Figure, lain: Uraian['sel']) => ({
    judul,
    sel: [
      ...kolom.map((satu) => satu?.[kunci]),
      ...(ada.triwulan ? [kunci === 'realisasi' ? triwulan?.dari : emptyCell] : []),
      kini,
      ...lain,
    ],
  });
  const perubahan = (dariTriwulan: Uraian['sel'][number], dariTahun: Uraian['sel'][number]) => [
    ...(ada.triwulan ? [dariTriwulan] : []),
    ...(ada.tahun ? [dariTahun] : []),
  ];
  return [
    row('Target', 'target', figur.target_tahun, perubahan(emptyCell, emptyCell)),
    row('Realisasi', 'realisasi', figur.realisasi, perubahan(triwulan?.selisih, setahun?.selisih)),
    row(
      'Capaian (%)',
      'capaian',
      figur.capaian_tahun,
      perubahan(emptyCell, sebutan.tahunBerjalan ? emptyCell : setahun?.capaian),
    ),
  ];
}

/** The indicator that it replaces in rows of its own, where the figures of both are not compared: in the years alone. */
function kelompokSebelumnya(
  { pembanding: { sebelumnya } }: IndikatorDinilai,
  tahun: readonly number[],
  ada: { readonly triwulan: boolean; readonly tahun: boolean },
  bahan: Bahan,
): readonly Group[] {
  if (!sebelumnya?.tahun.some((satu) => tahun.includes(satu.tahun))) return [];
  const sisa = Array.from({ length: 1 + (ada.triwulan ? 2 : 0) + (ada.tahun ? 1 : 0) }, () => emptyCell);
  const kolom = tahun.map((satu) => sebelumnya.tahun.find((lalu) => lalu.tahun === satu));
  const cara = bahan.assessment.project.pengaturan;
  // Its figures are none of this report, which names them by the ids of its own plan.
  const row = (judul: string, kunci: keyof Omit<Kolom, 'dari'>): Uraian => ({
    judul,
    sel: [...kolom.map((satu) => satu && figureCell(satu[kunci], cara, true)), ...sisa],
  });
  const uraian = [row('Target', 'target'), row('Realisasi', 'realisasi'), row('Capaian (%)', 'capaian')];
  const { nama } = sebelumnya.indikator;
  const indikator = { ...sebelumnya.indikator, nama: `${nama}, yang digantikan` };
  return [kelompokIndikator({ indikator }, uraian, bahan)];
}

function catatanTahun({ sebutan: { tahunBerjalan, batas, tahun } }: Bahan): readonly string[] {
  const awal = 'Capaian dihitung terhadap target tahun yang bersangkutan';
  return [tahunBerjalan ? `${awal}; realisasi tahun ${tahun} dihitung sampai dengan ${batas}.` : `${awal}.`];
}
