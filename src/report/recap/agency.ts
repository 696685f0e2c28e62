/** Assessment → the figures of one agency in the recap. They keep their values and formulas, and let its data go. */

import { readiness } from '../../checks/readiness/index.ts';
import type { Pengaturan } from '../../data/link/index.ts';
import { type Assessment, kategoriFigur, type SasaranDinilai, uangPerUrusan } from '../../figures/assess/index.ts';
import { type Figure, kosong } from '../../figures/figure.ts';
import { banyak, isTercapai, serapan } from '../../figures/formulas/index.ts';
import { shortName } from './names.ts';
import type { FigurIndikator, FigurKesiapan, FigurUang, Recapped, RecappedSasaran } from './perangkat.ts';
import { meanOfKnown } from './sums.ts';

/** Ids of its figures begin with its folder: `dinas-contoh.pagu`, `dinas-contoh.kepuasan.capaian`. */
export function recapAgency(folder: string, assessment: Assessment): Recapped {
  const { project, dasar, total, program } = assessment;
  const { pengaturan } = project;
  const sasaran = assessment.sasaran.map((satu) => recapSasaran(folder, satu, dasar));
  const capaian = meanOfKnown(
    `${folder}.capaian`,
    'rata-rata capaian sasaran, tanpa bobot',
    sasaran.map(({ figur }) => figur.capaian),
  );
  const kategori = kategoriFigur(capaian, pengaturan);
  return {
    folder,
    nama: shortName(project.instansi),
    jenis: project.instansi.jenis,
    keadaan: 'sah',
    dasar,
    caraHitung: settingsOfCapaian(pengaturan),
    cara: pengaturan,
    sasaran,
    urusan: uangPerUrusan(assessment).map(({ kode, nama, figur }) => ({
      ...(kode === undefined ? {} : { kode }),
      ...(nama === undefined ? {} : { nama }),
      figur: moneyFigures(`${folder}.urusan_${kode?.replace('.', '-') ?? 'tanpa-kode'}`, figur, true),
    })),
    figur: {
      capaian,
      ...computeIndikator(folder, assessment.sasaran, dasar),
      ...moneyFigures(folder, total, program.length > 0),
      ...readinessFigures(folder, assessment),
    },
    ...(kategori === undefined ? {} : { kategori }),
  };
}

function recapSasaran(folder: string, satu: SasaranDinilai, dasar: Assessment['dasar']): RecappedSasaran {
  const { sasaran, figur, kategori } = satu;
  const id = `${folder}.${sasaran.id}`;
  return {
    id: sasaran.id,
    nama: sasaran.nama,
    figur: {
      capaian: detached(`${id}.capaian`, figur.capaian),
      serapan: detached(`${id}.serapan`, figur.serapan),
      ...computeIndikator(id, [satu], dasar),
    },
    ...(kategori === undefined ? {} : { kategori }),
  };
}

/** The same value and formula, without the way down to the data: that is told by `lkj explain` there. */
function detached(id: string, figure: Figure): Figure {
  const { bentuk, rumus, cakupan } = figure;
  const umum = { id, bentuk, rumus, masukan: [], ...(cakupan ? { cakupan } : {}) };
  if (figure.nilai !== null) return { ...umum, nilai: figure.nilai };
  const { sebab, keterangan } = figure.kosong;
  return { ...umum, nilai: null, kosong: { sebab, keterangan } };
}

function computeIndikator(id: string, sasaran: readonly SasaranDinilai[], dasar: Assessment['dasar']): FigurIndikator {
  const capaian = sasaran.flatMap(({ indikator }) => indikator.map(({ figur }) => figur[`capaian_${dasar}`]));
  const results = capaian.map(isTercapai);
  const count = (result: boolean | undefined) => results.filter((one) => one === result).length;
  return {
    tercapai: banyak(`${id}.tercapai`, 'indikator yang memenuhi target', count(true)),
    belum_tercapai: banyak(`${id}.belum_tercapai`, 'indikator yang belum memenuhi target', count(false)),
    tidak_terukur: banyak(`${id}.tidak_terukur`, 'indikator yang capaiannya tidak dapat dihitung', count(undefined)),
  };
}

function moneyFigures(
  folder: string,
  total: Pick<Assessment['total'], 'pagu' | 'realisasi'>,
  beranggaran: boolean,
): FigurUang {
  const pagu = detached(`${folder}.pagu`, beranggaran ? total.pagu : withoutBudget(total.pagu));
  const realisasi = detached(`${folder}.realisasi`, beranggaran ? total.realisasi : withoutBudget(total.realisasi));
  return { pagu, realisasi, serapan: serapan(`${folder}.serapan`, { pagu, realisasi }) };
}

/** The sum over no line at all is zero, which would say that there is a budget of nothing. */
function withoutBudget({ id, bentuk, rumus, masukan }: Figure): Figure {
  return {
    id,
    bentuk,
    rumus,
    masukan,
    nilai: null,
    kosong: kosong('tanpa_pagu', 'Data anggaran belum tersedia'),
  };
}

function readinessFigures(folder: string, assessment: Assessment): FigurKesiapan {
  const blocks = readiness(assessment);
  const sum = (kunci: 'met' | 'known') => blocks.reduce((all, block) => all + block[kunci], 0);
  return {
    terpenuhi: banyak(`${folder}.terpenuhi`, 'kriteria kesiapan yang terpenuhi', sum('met')),
    diperiksa: banyak(`${folder}.diperiksa`, 'kriteria kesiapan yang dapat diperiksa dari data', sum('known')),
  };
}

/** The settings that change what a capaian is. */
function settingsOfCapaian({ rumusTurun, rumusPredikat, targetNol, batasCapaian, rerata: cara }: Pengaturan): string {
  const batas = batasCapaian === undefined ? 'tanpa batas' : `batas ${batasCapaian}`;
  return [`turun: ${rumusTurun}`, `predikat: ${rumusPredikat}`, `target nol: ${targetNol}`, batas, cara].join(', ');
}
