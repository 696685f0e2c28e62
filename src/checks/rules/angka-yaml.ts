/** The figures that people type into texts of the YAML, each beside the figures of what it names, or of the thing that it is written for. */

import { placeText } from '../../base/diagnostic.ts';
import { oncePer } from '../../base/once.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaDalam } from './angka-narasi.ts';
import { angkaPemilik } from './angka-pemilik.ts';
import type { AngkaNarasi } from './calon.ts';
import { semuaHal } from './hal.ts';
import { isSebabKoreksi, teksYaml } from './teks-yaml.ts';

export const angkaYaml = oncePer((assessment: Assessment): readonly AngkaNarasi[] => {
  const hal = new Map([...semuaHal(assessment)].reverse().map((satu) => [satu.id, satu]));
  const texts = teksYaml(assessment)
    .filter(({ teks, letak }) => /[\p{L}\d]/u.test(teks) && !bukanKini.test(letak))
    .map(({ teks, span, letak, jenis, berkas }) => {
      const milik = jenis === 'uraian' ? hal.get(pemilikTeks(letak, berkas, assessment)) : undefined;
      // What a correction says of the report before it.
      const kini = isSebabKoreksi(letak) ? teks.replaceAll(lama, (typed) => ' '.repeat(typed.length)) : teks;
      return { teks: kini, span, letak, ...(milik ? { milik } : {}) };
    });
  const isRencana = ({ letak }: { readonly letak: string }) => letak.startsWith('/rencana_aksi/');
  const [rencana, kini] = [texts.filter(isRencana), texts.filter((satu) => !isRencana(satu))];
  const found = [
    ...angkaDalam(
      assessment,
      kini.filter(({ teks }) => /\p{L}/u.test(teks)),
    ),
    // What is planned is yet to be reached; of its target it speaks already.
    ...[...angkaDalam(assessment, rencana)].filter(({ dimaksud }) => dimaksud?.kunci.startsWith('target')),
  ];
  const told = new Set(found.flatMap(({ dimaksud, span }) => (dimaksud ? [placeText(span)] : [])));
  const own = kini
    .flatMap(({ milik, ...satu }) => (milik ? [...angkaPemilik(assessment, { ...satu, milik })] : []))
    .filter(({ span }) => !told.has(placeText(span)));
  const better = new Set(own.map(({ span }) => placeText(span)));
  return [...found.filter(({ span }) => !better.has(placeText(span))), ...own];
});

/** The id of the thing below whose key, or in whose item of a list, a text is written. */
export function pemilikTeks(letak: string, berkas: string, { project }: Assessment): string {
  const [, kunci] = /^\/(?:indikator|anggaran|sasaran|rencana_aksi)\/([^/]+)\//.exec(letak) ?? [];
  if (kunci !== undefined) return kunci;
  const [butir] = /^\/pendapatan\/\d+(?=\/)/.exec(letak) ?? [];
  const root = project.documents.find(({ path }) => path === berkas)?.root;
  const id = butir === undefined ? undefined : root?.follow(`${butir}/id`).value;
  return typeof id === 'string' ? `pendapatan_${id}` : '';
}

/** Official names, and what an evaluation says of an earlier report. */
export const bukanKini = /\/(?:nama|tentang|judul)$|^\/(?:lhe|reviu|tindak_lanjut|rekomendasi)\//;
const lama =
  /(?<=(?<!\p{L})(?:semula|sebelumnya|tercetak|tertulis|terketik|terhitung|dari)\s+(?:sebesar\s+)?)(?:Rp\.? ?)?\d[\d.,]*(?: ?(?:%|persen|ribu|juta|mil[iy]ar))?/giu;
