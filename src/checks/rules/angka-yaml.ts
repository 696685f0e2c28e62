/** The figures that people type into texts of the YAML, each beside the figures of what it names, or of the thing that it is written for. */
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaDalam } from './angka-narasi.ts';
import type { AngkaNarasi } from './calon.ts';
import { semuaHal } from './hal.ts';
import { sekali } from './sekali.ts';
import { teksYaml } from './teks-yaml.ts';

export const angkaYaml = sekali((assessment: Assessment): readonly AngkaNarasi[] => {
  const hal = new Map([...semuaHal(assessment)].reverse().map((satu) => [satu.id, satu]));
  const texts = teksYaml(assessment).filter(({ teks, letak }) => /\p{L}/u.test(teks) && !bukanKini.test(letak));
  const milikTeks = texts.map(({ teks, span, letak }) => {
    const [, id = ''] = /^\/(?:indikator|anggaran|analisis_sasaran)\/([^/]+)\//.exec(letak) ?? [];
    const milik = hal.get(id);
    return { teks, span, ...(milik ? { milik } : {}) };
  });
  return [...angkaDalam(assessment, milikTeks)];
});

/** Official names, and what an evaluation says of an earlier report. */
const bukanKini = /\/(?:nama|tentang|judul)$|^\/(?:lhe|reviu|tindak_lanjut|rekomendasi)\//;
