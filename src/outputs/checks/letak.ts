/** Flaws of the laid-out page, in words: cells that overflow, text that leaves its page, images that are not there. */
import { content, type Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { LayoutFlaw } from '../../browser/index.ts';
import type { Flaw } from './flaw.ts';
import { unreadable } from './gambar.ts';
import type { Naskah } from './typed-at.ts';

export function layoutFlaws(found: readonly LayoutFlaw[], project: Naskah): readonly Flaw[] {
  return found.map((flaw): Flaw => {
    if (flaw.kind === 'cover') {
      const nama = project.documents.find(({ path }) => /^instansi\.ya?ml$/.test(path))?.root.follow('/nama');
      return { ...words.cover(flaw), ...(nama ? { span: nama.span } : {}) };
    }
    if (flaw.kind !== 'image') return { ...words[flaw.kind](flaw), teks: flaw.text };
    const { gambar, gambarDisebut } = project;
    const disebut = gambarDisebut.find(({ path }) => gambar.get(path) === flaw.text);
    return disebut ? { ...unreadable(disebut.path), span: disebut.span } : unreadable(`${flaw.text.slice(0, 30)}…`);
  });
}

const shorter: Text = {
  id: 'pendekkan teksnya, atau perbaiki lembar gaya proyek di templates/styles/',
  en: "shorten the text, or mend the project's style sheet in templates/styles/",
};

const fewer: Text = {
  id: 'angka itu lebih lebar daripada tempatnya: kurangi desimal atau ukuran_huruf, atau perkecil margin, di laporan.yaml',
  en: 'the number is wider than its place: set fewer decimals (desimal), smaller letters (ukuran_huruf) or margins in laporan.yaml',
};

/** Of a number no officer can type a shorter one. */
function cure(text: string): Text {
  return /^[\d.,% -]*\d[\d.,% -]*$/.test(text) ? fewer : shorter;
}

type Words = (flaw: LayoutFlaw) => { readonly code: string; readonly message: Text; readonly hint: Text };

const words: Readonly<Record<Exclude<LayoutFlaw['kind'], 'image'>, Words>> = {
  cell: ({ text, place }) =>
    content(
      'cetak/sel-meluap',
      `isi sel ${quoted(text)} melebihi lebar kolomnya${place === '' ? '' : ` dalam ${quoted(place)}`}`,
      `the cell ${quoted(text)} is wider than its column${place === '' ? '' : ` in ${quoted(place)}`}`,
      cure(text),
    ),
  outside: ({ text, place }) =>
    content(
      'cetak/teks-keluar',
      `teks ${quoted(text)} keluar dari bidang halamannya${place === '' ? '' : `, di ${quoted(place)}`}`,
      `the text ${quoted(text)} leaves the room of its page${place === '' ? '' : `, at ${quoted(place)}`}`,
      cure(text),
    ),
  cover: () =>
    content(
      'cetak/sampul-penuh',
      'sampul tidak muat pada satu halaman',
      'the cover does not fit on one page',
      'pendekkan nama atau alamat di instansi.yaml, atau kecilkan lambangnya',
      'shorten the name or address in instansi.yaml, or make the emblem smaller',
    ),
};
