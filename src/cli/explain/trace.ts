/** Traces as text for a terminal: each figure, what made it, and every step down to the lines of the data. */
import type { Language } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { printable } from '../../base/printable.ts';
import { type Istilah, kecilkan } from '../../data/link/index.ts';
import type { Kosong } from '../../figures/figure.ts';
import { angka } from '../../figures/format.ts';
import type { Jejak, KategoriJejak, Setelan, Tertera } from '../../figures/trace/index.ts';
import type { Paint } from '../reporters/index.ts';

/** To whom it is told, and how places and colours reach them. */
export interface Telling {
  readonly language: Language;
  readonly place: (file: string) => string;
  readonly paint: Paint;
  /** The words of the kind of agency. */
  readonly sebut: Pick<Istilah, 'sub_kegiatan'>;
}

/** All figures, a line each: id, text, and why there is none. */
export function tableText(traces: readonly Jejak[], { paint }: Telling): string {
  const rows = traces.map(({ id, teks, figure }) => ({
    id,
    teks: printable(teks),
    why: figure.nilai === null ? printable(figure.kosong.keterangan) : '',
  }));
  const ids = Math.max(0, ...rows.map(({ id }) => id.length));
  const texts = Math.max(0, ...rows.map(({ teks }) => teks.length));
  return rows
    .map(({ id, teks, why }) => {
      const row = `${paint('bold', id.padEnd(ids))}  ${why === '' ? teks : teks.padEnd(texts)}`;
      return why === '' ? row : `${row}  ${paint('faint', why)}`;
    })
    .join('\n');
}

/** In full, under the name of what they belong to. A step that was shown once is not shown again. */
export function explainText(traces: readonly Jejak[], telling: Telling): string {
  const shown = new Set<string>();
  return traces
    .map((trace, index) => {
      const isNew = traces[index - 1]?.pemilik !== trace.pemilik;
      return [...(isNew ? [heading(trace, telling)] : []), figureText(trace, telling, shown)].join('\n\n');
    })
    .join('\n\n');
}

function heading({ pemilik: { jenis, id, nama } }: Jejak, { paint, sebut }: Telling): string {
  const word = jenis === 'sub_kegiatan' ? sebut.sub_kegiatan : (kinds[jenis] ?? jenis.replace('_', ' '));
  const kind = jenis === 'total' ? '' : `${paint('faint', kecilkan(word))} `;
  return `${kind}${paint('bold', id)}: ${printable(nama)}`;
}

const kinds: Readonly<Partial<Record<Jejak['pemilik']['jenis'], string>>> = {
  belanja: 'jenis belanja',
  revisi: 'pagu',
};

function figureText(trace: Jejak, telling: Telling, shown: Set<string>): string {
  const { id, teks, figure, hitungan, ketetapan, kategori, setelan, cetak, masukan } = trace;
  const { paint, language } = telling;
  const said = explainWords[language];
  shown.add(id);
  const label = kategori ? `  ${printable(kategori.nama)}` : '';
  const { cakupan } = figure;
  const fields: readonly (readonly [name: string, lines: readonly string[]])[] = [
    [said.why, figure.nilai === null ? [whyNot(figure.kosong, telling)] : []],
    [said.formula, [figure.rumus]],
    [said.numbers, hitungan === undefined ? [] : [hitungan]],
    [said.source, figure.sumber === undefined ? [] : [figure.sumber]],
    [said.revision, ketetapan === undefined ? [] : [printable(ketetapan)]],
    [said.counted, cakupan ? [said.of(cakupan.dihitung, cakupan.dari)] : []],
    [said.category, kategori ? categoryLines(kategori, telling) : []],
    [said.settings, [...setelan, ...cetak].map((satu) => setting(satu, telling))],
    [said.from, masukan.flatMap((satu) => inputLines(satu, telling, shown))],
  ];
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.flatMap(([name, values]) =>
    values.map((line, index) => `  ${paint('faint', (index === 0 ? name : '').padEnd(width))}  ${line}`),
  );
  return [`${paint('bold', id)}  ${printable(teks)}${label}`, ...lines].join('\n');
}

/** One input with all that is under it. */
function inputLines(input: Jejak['masukan'][number], telling: Telling, shown: Set<string>): readonly string[] {
  if (!('jejak' in input)) return [typed(input, telling)];
  const { nama, jejak } = input;
  const { figure, id, hitungan, masukan, ketetapan, setelan } = jejak;
  const [first, second] = masukan;
  if (first && !second && !('jejak' in first) && hitungan === undefined) {
    return [`${typed({ ...first, nama }, telling)}${ketetapan === undefined ? '' : `  (${printable(ketetapan)})`}`];
  }
  const why = figure.nilai === null ? ` — ${whyNot(figure.kosong, telling)}` : '';
  const head = `${nama === id ? nama : `${nama} (${id})`}: ${printable(jejak.teks)}${why}`;
  if (masukan.length === 0) return [head];
  if (shown.has(id)) return [`${head}  ${telling.paint('faint', explainWords[telling.language].above)}`];
  shown.add(id);
  const steps = [
    ...(hitungan === undefined ? [] : [`${figure.rumus}: ${hitungan}`]),
    ...setelan.map((satu) => setting(satu, telling)),
    ...masukan.flatMap((satu) => inputLines(satu, telling, shown)),
  ];
  return [head, ...steps.map((line) => `  ${line}`)];
}

function typed({ nama, tertulis, asal }: Tertera, telling: Telling): string {
  return `${printable(nama)}: ${printable(tertulis)}  ${at(asal, telling)}`;
}

function whyNot({ keterangan, asal }: Kosong, telling: Telling): string {
  return `${printable(keterangan)}${asal ? `  ${at(asal, telling)}` : ''}`;
}

/** The bounds of the step, and the rule of the holes where it has decided. */
function categoryLines({ nama, dari, sampai, diCelah, setelan }: KategoriJejak, telling: Telling): readonly string[] {
  const said = explainWords[telling.language];
  const [from, to] = [dari && `${said.atLeast} ${angka(dari)}`, sampai && `${said.atMost} ${angka(sampai)}`];
  const text = dari && sampai ? `${angka(dari)}–${angka(sampai)}` : (from ?? to);
  const hole = diCelah ? `; ${said.inHole}` : '';
  return [`${printable(nama)}${text ? ` (${text})` : ''}${hole}`, ...setelan.map((satu) => setting(satu, telling))];
}

function setting({ kunci, nilai, asal }: Setelan, telling: Telling): string {
  const { paint, language } = telling;
  const from = asal ? at(asal, telling) : paint('faint', explainWords[language].standard);
  return `${kunci}: ${printable(nilai)}  ${from}`;
}

function at({ span: { file, line, column } }: Part, { place, paint }: Telling): string {
  return paint('place', `${printable(place(file))}:${line}:${column}`);
}

/** In both languages; what comes from the report stays Indonesian. */
const explainWords = {
  id: {
    why: 'mengapa',
    formula: 'rumus',
    numbers: 'hitungan',
    source: 'sumber',
    revision: 'ketetapan',
    counted: 'cakupan',
    category: 'kategori',
    settings: 'setelan',
    from: 'dari',
    of: (counted: number, all: number) => `${counted} dari ${all} bagian; yang lain tidak mempunyai nilai`,
    above: '(sudah diuraikan)',
    standard: '(bawaan)',
    atLeast: 'mulai',
    atMost: 'sampai',
    inHole: 'di antara dua tingkat, ditentukan oleh celah',
  },
  en: {
    why: 'why',
    formula: 'formula',
    numbers: 'numbers',
    source: 'source',
    revision: 'revision',
    counted: 'counted',
    category: 'category',
    settings: 'settings',
    from: 'from',
    of: (counted: number, all: number) => `${counted} of ${all} parts; the others have no value`,
    above: '(shown already)',
    standard: '(default)',
    atLeast: 'from',
    atMost: 'up to',
    inHole: 'between two steps, decided by celah',
  },
} as const;
