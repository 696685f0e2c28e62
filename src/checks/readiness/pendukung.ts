/** What is asked of the means of each sasaran: what it took beside what came of it, and the programs that serve it. */

import type { Assessment, SasaranDinilai } from '../../figures/assess/index.ts';
import { each, type Gap, type Verdict } from './criterion.ts';
import { alasan, tanpaIndikator } from './perbandingan.ts';

/** Capaian beside the absorption of the programs that serve the sasaran. */
export function efisiensi(daftar: readonly SasaranDinilai[], assessment: Assessment): Verdict {
  return each(
    daftar,
    ({ sasaran, program, figur }) =>
      figur.efisiensi.nilai !== null
        ? undefined
        : {
            what: alasan(figur.efisiensi, sasaran.nama),
            ...(program.length === 0 ? joinedBy(sasaran.id, assessment) : sumberEfisiensi(figur, assessment)),
          },
    tanpaIndikator(assessment),
  );
}

function sumberEfisiensi({ capaian }: SasaranDinilai['figur'], { dataTriwulan }: Assessment): Omit<Gap, 'what'> {
  return { file: dataTriwulan.berkas, key: capaian.nilai === null ? 'indikator' : 'anggaran' };
}

/** Programs and kegiatan that support each sasaran. */
export function programPendukung(daftar: readonly SasaranDinilai[], assessment: Assessment): Verdict {
  return each(
    daftar,
    ({ sasaran, program }) =>
      program.length > 0
        ? undefined
        : {
            what: {
              id: `${sasaran.nama}: belum ada program yang ditautkan`,
              en: `${sasaran.nama}: no program is tied to it`,
            },
            ...joinedBy(sasaran.id, assessment),
          },
    tanpaIndikator(assessment),
  );
}

function joinedBy(id: string, { data, periode }: Assessment): Omit<Gap, 'what'> {
  return { file: data.anggaran?.berkas ?? `${periode.tahun}/anggaran.yaml`, key: `program[].sasaran: [${id}]` };
}
