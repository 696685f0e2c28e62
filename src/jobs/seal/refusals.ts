/** Why a report is not sealed, in both languages, each with what to do. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { refused } from './sealed.ts';

export const refusals = {
  differs: refused(
    {
      id: 'tidak disahkan: pemeriksaan PDF itu menemukan perbedaan',
      en: 'not sealed: the check of the PDF found a difference',
    },
    {
      id: 'sahkan PDF yang ditandatangani sebagaimana dibuat lkj build',
      en: 'seal the PDF that was signed as lkj build made it',
    },
  ),
  withoutManifest: refused(
    { id: 'tidak disahkan: manifes PDF itu tidak terbaca', en: 'not sealed: the manifest of the PDF cannot be read' },
    { id: 'sahkan PDF asli hasil lkj build', en: 'seal the PDF as lkj build made it' },
  ),
  form: (hanya: string) =>
    refused(
      {
        id: `tidak disahkan: PDF itu formulir ${hanya} saja, bukan laporan`,
        en: `not sealed: the PDF is the form ${hanya} alone, not the report`,
      },
      { id: 'sahkan PDF laporan yang utuh (tanpa --only)', en: 'seal the PDF of the whole report (without --only)' },
    ),
  draft: refused(
    {
      id: 'tidak disahkan: laporan ini konsep, sebab berkas triwulannya menulis status: konsep',
      en: 'not sealed: this report is a draft, for its quarter says status: konsep',
    },
    {
      id: 'tulis status: final, buat laporannya lagi, dan sahkan yang ditandatangani',
      en: 'write status: final, build the report again, and seal the one that was signed',
    },
  ),
  otherData: (details: readonly Text[]) =>
    refused(
      {
        id: 'tidak disahkan: data di folder ini bukan lagi data PDF itu',
        en: 'not sealed: the data in this folder no longer is that of the PDF',
      },
      {
        id: 'kembalikan datanya seperti waktu ditandatangani, sahkan, lalu koreksi; atau sebut folder yang benar dengan --data',
        en: 'restore the data as it was signed, seal, then correct it; or name the right folder with --data',
      },
      details,
    ),
  otherDate: (given: string, signed: string) =>
    refused(
      {
        id: `tidak disahkan: --date ${given}, padahal tanda tangan dalam PDF bertanggal ${signed}`,
        en: `not sealed: --date ${given}, but the signature in the PDF is dated ${signed}`,
      },
      { id: 'hapus --date', en: 'leave --date out' },
    ),
  sealedOtherwise: (tanggal: string, details: readonly Text[]) =>
    refused(
      {
        id: `tidak disahkan: laporan ini sudah disahkan dengan isi lain (ditandatangani ${tanggal})`,
        en: `not sealed: this report is sealed already and says something else (signed on ${tanggal})`,
      },
      {
        id: 'bila PDF ini koreksi yang ditandatangani: tambahkan --correction --reason "sebabnya"',
        en: 'where this PDF is a correction that was signed: add --correction --reason "why"',
      },
      details,
    ),
  nothingToCorrect: refused(
    {
      id: 'tidak disahkan: belum ada laporan yang disahkan untuk dikoreksi',
      en: 'not sealed: no report is sealed yet that could be corrected',
    },
    {
      id: 'sahkan laporan pertamanya dahulu, tanpa --correction',
      en: 'seal the first report before, without --correction',
    },
  ),
  otherReason: (printed: string) =>
    refused(
      {
        id: `tidak disahkan: sebab yang tercetak dalam PDF lain: ${quoted(printed)}`,
        en: `not sealed: the PDF prints another reason: ${quoted(printed)}`,
      },
      { id: 'hapus --reason', en: 'leave --reason out' },
    ),
  withoutReason: refused(
    { id: 'tidak disahkan: sebab koreksi tidak disebut', en: 'not sealed: no reason of the correction is given' },
    { id: 'tambahkan --reason "sebabnya"', en: 'add --reason "why"' },
  ),
  withoutDate: refused(
    {
      id: 'tidak disahkan: tanggal tanda tangan tidak diketahui, baik dari PDF maupun dari data',
      en: 'not sealed: neither the PDF nor the data tells the date of the signature',
    },
    {
      id: 'sebut tanggal tanda tangan di kertas: --date 2025-07-10',
      en: 'name the date of the signature on paper: --date 2025-07-10',
    },
  ),
};
