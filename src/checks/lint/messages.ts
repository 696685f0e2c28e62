/** What the lint stage says of its own settings and comments, in both languages. */
import type { Content } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';

export const messages = {
  aturanTakDikenal: (code: string, suggestion: string | undefined): Content => ({
    code: 'lint/aturan-tak-dikenal',
    message: { id: `tidak ada aturan ${quoted(code)}`, en: `there is no rule ${quoted(code)}` },
    hint: suggestion
      ? { id: `mungkin maksudnya «${suggestion}»?`, en: `did you mean «${suggestion}»?` }
      : { id: 'lihat daftarnya: lkj explain --rules', en: 'see the list: lkj explain --rules' },
  }),
  aturanTetap: (code: string, level: string): Content => ({
    code: 'lint/aturan-tetap',
    message: {
      id: `${code} tidak dapat dibuat «${level}»; temuannya tetap peringatan`,
      en: `${code} cannot be made «${level}»; its findings stay warnings`,
    },
    hint: {
      id: `hapus setelan itu, atau kecualikan satu tempat dengan alasannya: lkj-abaikan ${code}: alasannya`,
      en: `delete the setting, or except one place with its reason: lkj-abaikan ${code}: why`,
    },
  }),
  abaikanTanpaAlasan: (code: string): Content => ({
    code: 'lint/abaikan-tanpa-alasan',
    message: { id: `lkj-abaikan ${code} ditulis tanpa alasan`, en: `lkj-abaikan ${code} gives no reason` },
    hint: {
      id: `tulis alasannya: # lkj-abaikan ${code}: alasan mengapa temuan ini dapat diterima`,
      en: `give it: # lkj-abaikan ${code}: why the finding can be accepted`,
    },
  }),
  abaikanSiaSia: (code: string): Content => ({
    code: 'lint/abaikan-sia-sia',
    message: {
      id: `lkj-abaikan ${code} tidak mengabaikan apa pun`,
      en: `lkj-abaikan ${code} ignores nothing`,
    },
    hint: { id: 'hapus komentar itu', en: 'delete the comment' },
  }),
};
