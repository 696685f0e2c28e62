/** What the lint stage says of its own settings and comments, in both languages. */
import { content } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';

export const messages = {
  aturanTakDikenal: (code: string, suggestion: string | undefined) =>
    content(
      'lint/aturan-tak-dikenal',
      `tidak ada aturan ${quoted(code)}`,
      `there is no rule ${quoted(code)}`,
      suggestion ? `mungkin maksudnya «${suggestion}»?` : 'lihat daftarnya: lkj explain --rules',
      suggestion ? `did you mean «${suggestion}»?` : 'see the list: lkj explain --rules',
    ),
  aturanTetap: (code: string, level: string) =>
    content(
      'lint/aturan-tetap',
      `${code} tidak dapat dibuat «${level}»; temuannya tetap peringatan`,
      `${code} cannot be made «${level}»; its findings stay warnings`,
      `hapus setelan itu, atau kecualikan satu tempat dengan alasannya: lkj-abaikan ${code}: alasannya`,
      `delete the setting, or except one place with its reason: lkj-abaikan ${code}: why`,
    ),
  abaikanTanpaAlasan: (code: string) =>
    content(
      'lint/abaikan-tanpa-alasan',
      `lkj-abaikan ${code} ditulis tanpa alasan`,
      `lkj-abaikan ${code} gives no reason`,
      `tulis alasannya: # lkj-abaikan ${code}: alasan mengapa temuan ini dapat diterima`,
      `give it: # lkj-abaikan ${code}: why the finding can be accepted`,
    ),
  abaikanSiaSia: (code: string) =>
    content(
      'lint/abaikan-sia-sia',
      `lkj-abaikan ${code} tidak mengabaikan apa pun`,
      `lkj-abaikan ${code} ignores nothing`,
      'hapus komentar itu',
      'delete the comment',
    ),
};
