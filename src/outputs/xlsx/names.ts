/** Names of sheets by what they hold: `3.1 Capaian Kinerja`, within what spreadsheets allow. */

/** Source: Excel specifications and limits; a sheet's name has no more, and none of the signs that part addresses. */
const longest = 31;
const forbidden = /[[\]/\\:*?']/g;

export const namaLaporan = 'Laporan';

/** Each name is given once, whatever its capitals. */
export function namer(instansi: string): (label: string, judul: string) => string {
  const given = new Set([namaLaporan.toLowerCase()]);
  return (label, judul) => {
    const wanted = `${cleaned(label)} ${contentOf(judul, instansi)}`.trim() || 'Tabel';
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? '' : ` (${count})`;
      const name = `${cut(wanted, longest - suffix.length)}${suffix}`;
      if (given.has(name.toLowerCase())) continue;
      given.add(name.toLowerCase());
      return name;
    }
  };
}

/** Behind a colon stands what tells a table from its neighbours; when and whose it is, the whole workbook shares. */
function contentOf(judul: string, instansi: string): string {
  const bare = (part: string) =>
    cleaned(
      part
        .replaceAll(instansi, ' ')
        .replace(/(?:^|\s)(?:s\.d\.|sampai dengan|Triwulan [IV]+|Semester [IV]+|Tahun \d{4}).*$/, ''),
    );
  const [first = '', ...others] = judul.split(': ');
  return bare(others.join(' ')) || bare(first) || cleaned(judul);
}

function cleaned(text: string): string {
  return text.replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** Between words, and not behind one that something must follow; a single word that is too long is cut within. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text
    .slice(0, most + 1)
    .split(' ')
    .slice(0, -1);
  while (
    words.length > 1 &&
    /^(?:dan|atau|untuk|terhadap|menurut|pada|per|di|dari|ke|serta|yang|dengan)$/.test(words.at(-1) ?? '')
  )
    words.pop();
  const kept = words.join(' ').replace(/[\s,;–-]+$/, '');
  return kept === '' ? text.slice(0, most).trim() : kept;
}
