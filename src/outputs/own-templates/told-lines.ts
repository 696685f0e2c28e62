/** What is said of lines that a project's own templates move, double or leave out. */
import { content } from '../../base/diagnostic.ts';
import type { Difference } from './told.ts';

export function lineMoved(text: string): Difference {
  return content(
    'cetak/templat-isi',
    `templat mencetak «${shortened(text)}» pada urutan lain daripada bawaan, atau lebih dari sekali`,
    `the template prints «${shortened(text)}» in another order than the original, or more than once`,
    'biarkan tulisan bawaan pada urutannya, di bawah judulnya; kalimat Anda sendiri ditulis di antaranya',
    'leave the lines of the original in their order, under their heading; your own sentences go between them',
  );
}

export function lineLacking(text: string): Difference {
  return content(
    'cetak/templat-isi',
    `templat tidak mencetak «${shortened(text)}» di atas yang dinamainya`,
    `the template does not print «${shortened(text)}» above what it names`,
    'salin judul, keterangan gambar, dan kalimat di atas daftar dari templat bawaan, sama persis',
    'copy headings, captions and the lines above lists from the original, to the letter',
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
