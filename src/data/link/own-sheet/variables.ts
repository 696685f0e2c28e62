/** The variables of `templates/styles/0-skala.css` that a project may give other values, and what these may be. */
import { background, ink, type Kind, length, lineColour, number, word } from './values.ts';

const letters = length(7.5, 36);
const lettersOfTables = length(7.5, 14);
const gap = length(0, 85);
/** Between a caption and its table, which is nearer than the table before it. */
const nearGap = length(0, 8);
const rule = length(0, 3);
const alignment = word('left', 'center', 'right');

export const variables: Readonly<Record<string, Kind>> = {
  '--huruf-catatan': lettersOfTables,
  '--huruf-tabel': lettersOfTables,
  '--huruf-tabel-kecil': lettersOfTables,
  '--huruf-keterangan': letters,
  '--huruf-subjudul': letters,
  '--huruf-judul': letters,
  '--huruf-bab': letters,
  '--huruf-kop': letters,
  '--huruf-sampul-kecil': letters,
  '--huruf-sampul': letters,
  '--huruf-sampul-besar': length(7.5, 60),
  '--sela-tipis': nearGap,
  '--sela-kecil': nearGap,
  '--sela': gap,
  '--sela-besar': length(8, 85),
  '--sela-bab': gap,
  '--takuk': gap,
  '--sela-tanda': gap,
  '--ruang-tangan': length(28, 142),
  '--rapat': number(1, 2),
  '--sedang': number(1, 2),
  '--tinta': ink,
  '--tinta-lembut': ink,
  '--aksen': ink,
  '--garis': lineColour,
  '--garis-lembut': lineColour,
  '--garis-baris': lineColour,
  '--latar-kepala': background,
  '--latar-grup': background,
  '--latar-jumlah': background,
  '--latar-total': background,
  '--rata-judul': alignment,
  '--rata-keterangan': alignment,
  '--huruf-besar-judul': word('none', 'uppercase'),
  '--tebal-garis-tegak': rule,
  '--tebal-garis-mendatar': rule,
  '--tebal-garis-luar': rule,
  '--tebal-garis-kepala': rule,
};
