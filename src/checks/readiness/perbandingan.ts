/** What is asked of indicators both by the seven analyses and by the evaluation: results, comparisons, causes. */

import { isStandar } from '../../data/link/index.ts';
import {
  type Assessment,
  type IndikatorDinilai,
  isTargetTercapai,
  type PembandingLain,
} from '../../figures/assess/index.ts';
import { type FigureKosong, isDinilai } from '../../figures/figure.ts';
import { each, type Gap, type Verdict } from './criterion.ts';
import { isUnsaid } from './open.ts';

export function tanpaIndikator({ project }: Assessment): Gap {
  return {
    what: { id: 'belum ada indikator', en: 'there is no indicator yet' },
    file: project.berkasRenstra,
    key: 'tujuan[].sasaran[].indikator',
  };
}

/** Target against realisasi: a capaian can be computed. A word for why there is none is honest, but no comparison. */
export function targetDanRealisasi(daftar: readonly IndikatorDinilai[], assessment: Assessment): Verdict {
  return each(daftar, (satu) => tanpaCapaian(satu, assessment), tanpaIndikator(assessment));
}

function tanpaCapaian({ indikator, figur }: IndikatorDinilai, assessment: Assessment): Gap | undefined {
  const { capaian_tahun, capaian_triwulan, realisasi } = figur;
  if (capaian_tahun.nilai !== null || capaian_triwulan.nilai !== null || isDinilai(capaian_tahun)) return undefined;
  const sebab = realisasi.nilai === null ? realisasi : capaian_tahun;
  return realisasi.nilai === null
    ? {
        what: alasan(sebab, indikator.nama),
        file: assessment.dataTriwulan.berkas,
        key: `indikator.${indikator.id}`,
        ...(isUnsaid(realisasi) ? {} : { isSaid: true }),
      }
    : { what: alasan(sebab, indikator.nama), file: berkasPk(assessment), key: `target.${indikator.id}` };
}

/** The figure's own sentence is Indonesian; in English the name and the kind of reason must do. */
export function alasan({ kosong }: FigureKosong, nama: string): Gap['what'] {
  return { id: `${nama}: ${kosong.keterangan}`, en: `${nama}: no figure (${kosong.sebab})` };
}

/** Against the year before. */
export function tahunLalu(daftar: readonly IndikatorDinilai[], assessment: Assessment): Verdict {
  const lalu = assessment.periode.tahun - 1;
  return each(
    daftar,
    ({ indikator: { id, nama, untuk }, pembanding }) =>
      pembanding.tahun.some(({ tahun }) => tahun === lalu)
        ? undefined
        : {
            what: { id: `${nama}: realisasi ${lalu} belum ada`, en: `${nama}: no realisasi of ${lalu}` },
            file: berkasIndikator(untuk, assessment),
            key: `${id}.realisasi.${lalu}`,
          },
    tanpaIndikator(assessment),
  );
}

/** Against the target at the end of the medium-term plan. */
export function jangkaMenengah(daftar: readonly IndikatorDinilai[], assessment: Assessment): Verdict {
  const { akhir } = assessment.project.renstra.periode;
  const { istilah } = assessment.project.instansi;
  return each(
    daftar,
    ({ indikator: { id, nama, untuk, targetRenstra } }) =>
      targetRenstra.has(akhir)
        ? undefined
        : {
            what: {
              id: `${nama}: target ${istilah.renstra} ${akhir} belum ada`,
              en: `${nama}: no ${istilah.renstra} target of ${akhir}`,
            },
            file: berkasIndikator(untuk, assessment),
            key: `${id}.target.${akhir}`,
          },
    tanpaIndikator(assessment),
  );
}

/** Against a national standard, "if there is one": that the data names none does not mean that there is none. */
export function standarNasional(daftar: readonly IndikatorDinilai[], { project }: Assessment): Verdict {
  const tanpa = daftar
    .filter(({ indikator, pembanding }) => !indikator.standar && !pembanding.lain.some(isStandarLain))
    .map(({ indikator }) => indikator.nama);
  if (daftar.length > 0 && tanpa.length === 0) return { met: daftar.length, of: daftar.length, gaps: [] };
  const count = `${daftar.length - tanpa.length}/${daftar.length}`;
  return {
    unknown: {
      id: `${count} indikator membandingkan diri dengan standar; apakah ada standar bagi yang lain tidak dapat diketahui. Bila ada, isi pembanding di ${project.berkasRenstra}`,
      en: `${count} indicators are compared with a standard; whether there is one for the others cannot be known. Where there is, give pembanding in ${project.berkasRenstra}`,
    },
  };
}

function isStandarLain({ jenis }: PembandingLain): boolean {
  return jenis === 'standar';
}

/** The criterion asks for what is reached in the country or beyond: a neighbour is no such benchmark. */
function isDicapaiLuas({ jenis, tingkat }: PembandingLain): boolean {
  return jenis === 'realisasi' && (tingkat === 'nasional' || tingkat === 'internasional');
}

/** Against what is reached in the country or beyond; a standard says what should be, not what is. */
export function capaianLain(daftar: readonly IndikatorDinilai[], { project }: Assessment): Verdict {
  const ada = daftar.filter(
    ({ indikator: { standar }, pembanding }) =>
      (standar && !isStandar(standar.sumber)) || pembanding.lain.some(isDicapaiLuas),
  ).length;
  if (daftar.length > 0 && ada === daftar.length) return { met: ada, of: ada, gaps: [] };
  return {
    unknown: {
      id: `${ada}/${daftar.length} indikator dibandingkan dengan yang dicapai secara nasional atau internasional; apakah ada angkanya bagi yang lain tidak dapat diketahui. Bila ada, isi pembanding di ${project.berkasRenstra} beserta sumbernya`,
      en: `${ada}/${daftar.length} indicators are compared with what is reached nationally or internationally; whether there are figures for the others cannot be known. Where there are, give pembanding in ${project.berkasRenstra} with its source`,
    },
  };
}

/** Why it succeeded or failed, and what is done: that words are there, not whether they are good. */
export function penyebab(daftar: readonly IndikatorDinilai[], assessment: Assessment): Verdict {
  // What is written of a whole sasaran is said of each of its indicators.
  const teranalisis = new Set(
    assessment.sasaran.flatMap(({ catatan, indikator }) => (catatan.analisis === undefined ? [] : indikator)),
  );
  const verdict = each(
    daftar,
    (satu) => (teranalisis.has(satu) ? undefined : tanpaPenyebab(satu, assessment)),
    tanpaIndikator(assessment),
  );
  const naskah = assessment.project.narasi.get('analisis-capaian');
  if (!naskah || !('gaps' in verdict) || verdict.gaps.length === 0) return verdict;
  return {
    unknown: {
      id: `belum ada di data semua indikator; ${naskah.berkas} ada, tetapi isinya tidak dapat dinilai`,
      en: `not in the data of every indicator; ${naskah.berkas} is there, but what it says cannot be judged`,
    },
  };
}

function tanpaPenyebab(satu: IndikatorDinilai, assessment: Assessment): Gap | undefined {
  const { dasar, periode, dataTriwulan } = assessment;
  const { indikator, catatan } = satu;
  const at = (key: string, what: Gap['what']): Gap => ({
    what: { id: `${indikator.nama}: ${what.id}`, en: `${indikator.nama}: ${what.en}` },
    file: dataTriwulan.berkas,
    key: `indikator.${indikator.id}.${key}`,
  });
  const { faktor_pendorong, kendala, keterangan, alasan: sebab, tindak_lanjut } = catatan;
  if (!(faktor_pendorong ?? kendala ?? keterangan ?? sebab)) {
    return at('faktor_pendorong', {
      id: 'penyebab berhasil atau gagalnya belum ditulis (faktor_pendorong atau kendala)',
      en: 'why it succeeded or failed is not said (faktor_pendorong or kendala)',
    });
  }
  // Below the year's target in the middle of the year is no failure.
  const isDue = dasar === 'triwulan' || periode.triwulan === 4;
  if (!isDue || isTargetTercapai(satu, dasar) !== false || tindak_lanjut) return undefined;
  return at('tindak_lanjut', {
    id: 'target belum tercapai dan tindak lanjutnya belum ditulis',
    en: 'the target is missed and no tindak_lanjut is given',
  });
}

/** Where an indicator is described: in the plan, or in the budget of its year. */
function berkasIndikator({ jenis }: IndikatorDinilai['indikator']['untuk'], { data, project }: Assessment): string {
  const { berkasRenstra } = project;
  return jenis === 'tujuan' || jenis === 'sasaran' ? berkasRenstra : (data.anggaran?.berkas ?? berkasRenstra);
}

function berkasPk({ data, periode }: Assessment): string {
  return data.perjanjianKinerja?.berkas ?? `${periode.tahun}/perjanjian-kinerja.yaml`;
}
