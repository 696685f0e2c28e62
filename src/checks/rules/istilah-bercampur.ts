/** Several abbreviations for one thing: the agency, or its report. */

import type { Span } from '../../base/diagnostic.ts';
import { ketentuan } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { isSumberLain, prosa } from './prosa.ts';
import { finding, type Rule } from './rule.ts';

export const istilahBercampur: Rule = {
  code: 'lint/istilah-bercampur',
  severity: 'info',
  explain: () => ({
    title: { id: 'satu hal dengan beberapa istilah', en: 'several terms for one thing' },
    reason: {
      id: 'Laporan yang disusun lkj menyebut «perangkat daerah» dan «Laporan Kinerja (LKj)». SKPD dan LAKIP adalah istilah peraturan yang sudah diganti; OPD, LKjIP, dan LKjP adalah sebutan lain untuk hal yang sama.',
      en: 'The report made by lkj says «perangkat daerah» and «Laporan Kinerja (LKj)». SKPD and LAKIP come from rules that were replaced; OPD, LKjIP and LKjP are other words for the same things.',
    },
    source:
      'UU 23/2014 dan PP 18/2016 (perangkat daerah); PermenPANRB 53/2014 (laporan kinerja); ditemukan bercampur dalam laporan terbit',
    example: {
      wrong: 'Setiap SKPD menyusun LAKIP, dan LKjIP itu …',
      right: 'Setiap perangkat daerah menyusun LKj, dan LKj itu …',
    },
  }),
  *check({ project }) {
    const disebut = istilahTertulis(project);
    const isRegional = ketentuan[project.instansi.jenis].daerah;
    for (const { istilah, dipakai } of istilahLama.filter((satu) => isRegional || satu.dipakai !== sebutanDaerah)) {
      const [pertama, ...lain] = disebut.get(istilah) ?? [];
      if (!pertama) continue;
      yield finding(
        {
          span: pertama,
          related: lain.map((span) => ({
            span,
            message: { id: `«${istilah}» juga di sini`, en: `«${istilah}» here too` },
          })),
        },
        `«${istilah}» dalam laporan yang menyebut «${dipakai}»`,
        `«${istilah}» in a report that says «${dipakai}»`,
        `tulis «${dipakai}» di seluruh naskah`,
        `write «${dipakai}» throughout`,
      );
    }
  },
};

/** The report of a ministry's unit says nothing of them. */
const sebutanDaerah = 'perangkat daerah';
const istilahLama = [
  { istilah: 'SKPD', dipakai: sebutanDaerah },
  { istilah: 'OPD', dipakai: sebutanDaerah },
  ...['LAKIP', 'LKjIP', 'LKIP', 'LKjP'].map((istilah) => ({ istilah, dipakai: 'LKj' })),
];
/** The title of another's report, in its quotation marks. */
const kutipan = /“[^”\n]*”|"[^"\n]*"|«[^»\n]*»/g;
/** The same wherever it stands: quickly made, so that a text without any costs nothing more. */
const sekilas = new RegExp(istilahLama.map(({ istilah }) => istilah).join('|'), 'i');
const pattern = new RegExp(`(?<!\\p{L})(?:${istilahLama.map(({ istilah }) => istilah).join('|')})(?!\\p{L})`, 'giu');

/** In running text of our own alone: an official name keeps the terms of its time, and so does what is quoted. */
function istilahTertulis(project: Assessment['project']): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const bagian of prosa(project)) {
    const { teks, jenis, span } = bagian;
    if ((jenis !== 'narasi' && jenis !== 'uraian') || !sekilas.test(teks) || isSumberLain(bagian)) continue;
    const dikutip = [...teks.matchAll(kutipan)].map(({ 0: isi, index }) => [index, index + isi.length] as const);
    for (const { 0: ditulis, index } of teks.matchAll(pattern)) {
      if (dikutip.some(([awal, akhir]) => index > awal && index < akhir)) continue;
      const istilah =
        istilahLama.find((satu) => satu.istilah.toLowerCase() === ditulis.toLowerCase())?.istilah ?? ditulis;
      found.set(istilah, [...(found.get(istilah) ?? []), span(index, index + ditulis.length)]);
    }
  }
  return found;
}
