/** The contents of the panel. Everything is placed as text, so whatever stands in the data stays text. */

/** @typedef {import('../../src/cli/preview/findings.ts').TemuanPanel} TemuanPanel */
/** @typedef {import('../../src/cli/preview/findings.ts').Kutipan} Kutipan */
/** @typedef {import('../../src/cli/preview/traces.ts').JejakPanel} JejakPanel */
/** @typedef {import('../../src/cli/preview/shown-places.ts').TempatPanel} TempatPanel */
/** @typedef {(kunci: string) => void} Buka */

/**
 * @param {readonly TemuanPanel[]} temuan
 * @param {number} sisa
 * @param {Buka} buka
 */
export function isiTemuan(temuan, sisa, buka) {
  if (temuan.length === 0) return [unsur('p', 'petunjuk', 'Tidak ada temuan.')];
  const isi = temuan.map(({ tingkat, kata, kode, pesan, obat, kutipan, terkait }) =>
    unsur(
      'article',
      tingkat,
      unsur('p', '', unsur('span', 'kata', kata), ` ${pesan}`),
      ...(kutipan ? isiKutipan(kutipan, buka) : []),
      ...terkait.flatMap((lain) => [unsur('p', '', lain.pesan), ...isiKutipan(lain, buka)]),
      unsur('p', 'obat', `→ ${obat}`),
      ...(kode === '' ? [] : [unsur('p', 'kode', kode)]),
    ),
  );
  return sisa > 0 ? [...isi, unsur('p', 'petunjuk', `dan ${sisa} temuan lagi`)] : isi;
}

/**
 * @param {JejakPanel | null} jejak
 * @param {Buka} buka
 */
export function isiJejak(jejak, buka) {
  if (!jejak) return [unsur('p', 'petunjuk', 'Angka itu tidak ada lagi dalam laporan.')];
  const { id, milik, teks, kategori, uraian } = jejak;
  return [
    unsur('h3', '', teks, kategori === '' ? '' : ` · ${kategori}`),
    unsur('p', 'milik', id),
    unsur('p', 'milik', milik),
    ...uraian.flatMap(({ nama, baris }) => [
      unsur('h4', '', nama),
      ...baris.map(({ dalam, teks: isi, tempat }) =>
        unsur('p', `dalam-${Math.min(dalam, 3)}`, isi, ...(tempat ? [' ', tautan(tempat, buka)] : [])),
      ),
    ]),
  ];
}

/**
 * @param {Kutipan} kutipan
 * @param {Buka} buka
 */
function isiKutipan({ tempat, baris }, buka) {
  const lebar = Math.max(0, ...baris.map(({ number = 0 }) => String(number).length));
  const garis = baris.flatMap(({ number, text }) => [
    unsur('span', 'nomor', `${String(number ?? '').padStart(lebar)} │ `),
    unsur('span', number === undefined ? 'penunjuk' : '', `${text}\n`),
  ]);
  return [unsur('p', '', tautan(tempat, buka)), ...(garis.length > 0 ? [unsur('pre', '', ...garis)] : [])];
}

/**
 * Opens the place in VS Code by its own address, or asks the server to start the editor.
 *
 * @param {TempatPanel} tempat
 * @param {Buka} buka
 */
function tautan({ teks, kunci, alamat }, buka) {
  if (alamat !== '') {
    const link = document.createElement('a');
    link.className = 'tempat';
    link.href = alamat;
    link.textContent = teks;
    return link;
  }
  const tombol = unsur('button', 'tempat', teks);
  tombol.setAttribute('type', 'button');
  tombol.addEventListener('click', () => buka(kunci));
  return tombol;
}

/**
 * @param {string} nama
 * @param {string} kelas
 * @param {...(Node | string)} isi
 */
function unsur(nama, kelas, ...isi) {
  const made = document.createElement(nama);
  if (kelas !== '') made.className = kelas;
  made.append(...isi);
  return made;
}
