/** What a style sheet of a project may dress, and by which properties: nothing else. */
import { type Box, box, type Kind, line, number, sides, word } from './values.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** No single cell, figure, chart or line of the contents can be named by these. */
export const elements = words(`
  h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote table caption thead tbody tr th td figure figcaption strong em
`);

/** Besides these, those that begin with `kita-`, which only the templates of the project use. */
export const classes = words(`
  lembar sampul depan isi lampiran melebar narasi pengantar rapat visi hasil uraian pasangan penjelasan identitas perubahan
  tabel gambar catatan grup subgrup subtotal total label judul huruf
  sampul-kepala sampul-judul sampul-kaki sampul-lambang sampul-pemerintah sampul-instansi sampul-nama sampul-periode sampul-alamat
  kop kop-lambang kop-nama kop-pemerintah kop-instansi kop-alamat
  penandatangan tanda-tangan tempat sebagai jabatan nama pangkat nip
  formulir judul-formulir nomor-formulir keadaan-formulir
`);

export const OWN_CLASS = 'kita-';

/** A line beside digits looks like one: it stands only where the lines of a table do. */
export const upright = words('table th td');

/** Parts of a line: a rule at a short one looks like a minus or a stroke. */
export const inline = words('strong em .huruf .label .judul');

/** What has lines beside it keeps letters away from them. */
const cells = words('th td');

export const properties: Readonly<Record<string, Kind>> = {
  ...eachSide('margin', '', sides(1, 0, 142, 'auto')),
  margin: sides(4, 0, 142, 'auto'),
  ...eachSide('padding', '', sides(1, 0, 85)),
  padding: sides(4, 0, 85),
  border: line(1, 'width', 'style', 'colour'),
  'border-width': line(4, 'width'),
  'border-style': line(4, 'style'),
  'border-color': line(4, 'colour'),
  ...eachSide('border', '', line(1, 'width', 'style', 'colour')),
  ...eachSide('border', '-width', line(1, 'width')),
  ...eachSide('border', '-style', line(1, 'style')),
  ...eachSide('border', '-color', line(1, 'colour')),
  'text-align': word('left', 'center', 'right', 'justify'),
  'vertical-align': word('top', 'middle', 'bottom', 'baseline'),
  'break-before': word('auto', 'avoid', 'page'),
  'break-after': word('auto', 'avoid', 'page'),
  'break-inside': word('auto', 'avoid'),
  orphans: number(1, 9),
  widows: number(1, 9),
  'font-weight': word('normal', 'bold', '400', '700'),
  'font-style': word('normal', 'italic'),
};

const any = (least: number, most: number) => sides(1, least, most, 'auto');
const near = { top: any(0, 8), side: any(0, 142), bottom: any(0, 8) };

/** What stands beside something else on paper seems to belong to it: a value to its row, a caption to its table, a heading to its text. */
const bounds: readonly (readonly [
  dressed: ReadonlySet<string>,
  Readonly<Partial<Record<'margin' | 'padding', Box>>>,
])[] = [
  [cells, { padding: { top: sides(1, 2, 10), side: sides(1, 2, 85), bottom: sides(1, 2, 10) } }],
  [words('caption figcaption'), { margin: near, padding: near }],
  [words('.catatan dd'), { margin: { ...near, bottom: any(0, 142) }, padding: { ...near, bottom: any(0, 85) } }],
  [
    words('h1 h2 h3 h4 h5 h6 dt'),
    {
      margin: { ...near, top: any(0, 142), bottom: any(0, 18) },
      padding: { ...near, top: any(0, 85), bottom: any(0, 18) },
    },
  ],
  [words('.tabel .gambar figure'), { margin: { top: any(8, 142), side: any(0, 142), bottom: any(8, 142) } }],
];

/** What `property` may be for an element or class, where that is less than for all. */
export function boundOf(property: string, part: string): Kind | undefined {
  const [, name, side] = /^(margin|padding)(?:-(top|right|bottom|left))?$/.exec(property) ?? [];
  const found = bounds.find(([dressed]) => dressed.has(part))?.[1][name as 'margin' | 'padding'];
  if (!found) return undefined;
  if (side === undefined) return box(found);
  return side === 'top' || side === 'bottom' ? found[side] : found.side;
}

/** What all cells of a row have alike, or a value stands beside the name of another row. */
export const alike = words('vertical-align padding padding-top padding-bottom');

function eachSide(before: string, after: string, kind: Kind): Readonly<Record<string, Kind>> {
  return Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [`${before}-${side}${after}`, kind]));
}
