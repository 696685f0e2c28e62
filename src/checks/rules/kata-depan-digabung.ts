/** A preposition that is written as one word with the noun after it. */
import { gantikan, prosa } from './prosa.ts';
import { finding, type Rule } from './rule.ts';

export const kataDepanDigabung: Rule = {
  code: 'lint/kata-depan-digabung',
  severity: 'info',
  explain: () => ({
    title: { id: 'kata depan «di» atau «ke» digabung', en: 'the preposition «di» or «ke» is joined to its noun' },
    reason: {
      id: 'Kata depan «di» dan «ke» ditulis terpisah dari kata yang mengikutinya: «di bidang», «ke dalam». Yang disambung hanya awalan kata kerja: «dibahas», «dibawa».',
      en: 'The prepositions «di» and «ke» stand apart from the noun: «di bidang», «ke dalam». Only the prefix of a verb is joined: «dibahas», «dibawa».',
    },
    source: 'Ejaan Bahasa Indonesia yang Disempurnakan (EYD V), penulisan kata depan',
    example: { wrong: 'Pelayanan dibidang kependudukan', right: 'Pelayanan di bidang kependudukan' },
  }),
  *check({ project }) {
    for (const bagian of prosa(project)) {
      const { teks, jenis, span } = bagian;
      if (jenis === 'judul' || !sekilas.test(teks)) continue;
      for (const found of teks.matchAll(digabung)) {
        const [semua, di, ke, benda] = found;
        const benar = `${di ?? ke} ${benda}`;
        yield finding(
          {
            span: span(found.index, found.index + semua.length),
            // An official name stays as it was decreed until a person changes it.
            fix: jenis === 'nama' ? [] : gantikan(bagian, found.index, found.index + semua.length, benar),
          },
          `«${semua}» ditulis terpisah: «${benar}»`,
          `«${semua}» is two words: «${benar}»`,
          `tulis «${benar}»`,
          `write «${benar}»`,
        );
      }
    }
  },
};

/** Nouns that make no verb with `di-` or `ke-`: `dibawah` is none, `dibawa` and `kedalaman` are words. */
const setelahDi =
  'bidang|dalam|masa|bawah|atas|antara|samping|mana|sana|sini|situ|depan|belakang|luar|tingkat|daerah|wilayah|kabupaten|kota|provinsi|kecamatan|kelurahan|desa|lingkungan|lingkup|tahun|hadapan|sekitar|tengah|beberapa|berbagai|sektor|triwulan|sekolah|kantor|lapangan|seluruh|setiap';
const setelahKe = 'dalam|depan|atas|bawah|samping|belakang|mana|sana|sini|situ|daerah|desa|lapangan|seluruh|setiap';
/** The same words wherever they stand: quickly made, so that a text without any costs nothing more. */
const sekilas = new RegExp(`di(?:${setelahDi})|ke(?:${setelahKe})`, 'i');
const digabung = new RegExp(
  `(?<![\\p{L}-])(?:(di)(?=(?:${setelahDi})(?:nya)?(?![\\p{L}-]))|(ke)(?=(?:${setelahKe})(?:nya)?(?![\\p{L}-])))(\\p{L}+)`,
  'giu',
);
