/** What is known of the place where an element stands while the page is mapped to Word. */
import type { IRunOptions } from 'docx';
import type { Pengaturan } from '../../data/link/index.ts';
import type { MeaningOf } from '../office/cells.ts';
import type { Element } from '../office/tree.ts';
import type { Halaman } from './block.ts';
import type { Look } from './look.ts';
import type { Numbering } from './numbering.ts';
import type { Raster } from './raster.ts';

export interface Konteks {
  readonly pengaturan: Pengaturan;
  readonly look: Look;
  readonly meaning: MeaningOf;
  /** What stands at the head of pages of a part, by the anchor with which it begins. */
  readonly bagian: ReadonlyMap<string, string>;
  readonly halaman: Halaman;
  /** How wide a line may be, in twips. */
  readonly lebar: number;
  /** How far from the edge its paragraphs stand, in twips. */
  readonly masuk: number;
  /** How many lists it is within. */
  readonly kedalaman: number;
  /** The style of plain paragraphs here. */
  readonly gaya: string;
  /** How all text here is set apart. */
  readonly rupa: IRunOptions;
  /** True where terms and what they mean stand on one line. */
  readonly sebaris: boolean;
  /** What is said of the table within: small letters, little room beside its texts, and whether it is short enough to stay on one page. */
  readonly kecil: boolean;
  readonly padat: boolean;
  readonly utuh: boolean;
  /** True in the box of an indicator. */
  readonly kotak: boolean;
  /** True where its values stand in large letters. */
  readonly besar: boolean;
  /** True where it is signed directly below: its end goes over to the page of the signatures. */
  readonly bertanda: boolean;
  /** True where it stands under what comes before, though others of its kind begin a page. */
  readonly menyusul: boolean;
  /** What stands for the picture within, where the page says so around it. */
  readonly uraian: string | undefined;
  /** That of the figure around, to which references lead. */
  readonly idGambar: string | undefined;
  /** The name in Word of the place with an id. */
  readonly tanda: (id: string) => string;
  readonly penomoran: Numbering;
  /** Draws an SVG as a picture of dots. */
  readonly raster: Raster;
}

/** Word allows 40 letters, digits and underscores in a name, so places are counted instead. */
export function bookmarks(): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const name = known.get(id) ?? `lkj_${known.size + 1}`;
    known.set(id, name);
    return name;
  };
}

/** What the mapping does not know must not be dropped in silence. */
export function refuse({ tag, attributes }: Element): never {
  throw new Error(`<${tag} class="${attributes.get('class') ?? ''}"> has no place in Word yet`);
}
