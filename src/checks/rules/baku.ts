/** Words that are misspelt, or spelt as they were before the present spelling. */
import { ejaan } from './ejaan.ts';
import { gantikan, prosa } from './prosa.ts';
import { finding, type Rule } from './rule.ts';

export const baku: Rule = {
  code: 'lint/baku',
  severity: 'info',
  explain: () => ({
    title: { id: 'ejaan tidak baku', en: 'a spelling that is not standard' },
    reason: {
      id: 'Laporan resmi memakai ejaan baku. Yang diperiksa hanya kata yang pasti keliru dan sering muncul dalam laporan kinerja. Nama resmi dan judul peraturan tidak diperiksa, kecuali salah ketik yang jelas.',
      en: 'An official report keeps to the standard spelling. Only words that are surely wrong and frequent in such reports are looked for; official names and titles of laws only for plain slips.',
    },
    source: 'KBBI dan Ejaan Bahasa Indonesia yang Disempurnakan (EYD V); kata-katanya dari laporan yang terbit',
    example: { wrong: 'Petunjuk Tekhnis; pertanggung jawaban', right: 'Petunjuk Teknis; pertanggungjawaban' },
  }),
  *check({ project }) {
    for (const bagian of prosa(project)) {
      const { teks, jenis, span } = bagian;
      if (!sekilas.test(teks)) continue;
      for (const found of teks.matchAll(jenis === 'narasi' || jenis === 'uraian' ? semua : salahKetik)) {
        const benar = betulkan(found[0]);
        if (benar === found[0]) continue;
        yield finding(
          {
            span: span(found.index, found.index + found[0].length),
            fix: gantikan(bagian, found.index, found.index + found[0].length, benar),
          },
          `«${found[0]}» ditulis «${benar}»`,
          `«${found[0]}» is spelt «${benar}»`,
          `tulis «${benar}»`,
          `write «${benar}»`,
        );
      }
    }
  },
};

/** The same words wherever they stand: quickly made, so that a text without any costs nothing more. */
const sekilas = new RegExp(ejaan.map(([salah]) => salah.replaceAll('\\p{L}', '[^ ]')).join('|'), 'i');
const semua = pola(ejaan.map(([salah]) => salah));
const salahKetik = pola(ejaan.flatMap(([salah, , ketik]) => (ketik ? [salah] : [])));
const tunggal = ejaan.map(([salah, benar]) => [new RegExp(`^(?:${salah})$`, 'iu'), benar] as const);

function pola(salah: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${salah.join('|')})(?![\\p{L}-])`, 'giu');
}

/** With the capitals of what was typed. */
function betulkan(ditulis: string): string {
  const rata = ditulis.replaceAll(/\s+/g, ' ');
  const [salah, ganti = rata] = tunggal.find(([pattern]) => pattern.test(rata)) ?? [];
  const benar = salah ? rata.replace(salah, ganti) : rata;
  if (rata === rata.toUpperCase()) return benar.toUpperCase();
  return /^\p{Lu}/u.test(rata) ? benar.slice(0, 1).toUpperCase() + benar.slice(1) : benar;
}
