/** The lists of the document as numbering of Word: every list of the page counts from its own start. */
import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { romawiBesar } from '../../figures/format.ts';
import type { Element } from '../office/tree.ts';
import type { Look } from './look.ts';

/** How far a step of a list stands in, in twips. */
export const step = 400;

/** What a paragraph needs to be an item. */
export interface Nomor {
  readonly reference: string;
  readonly instance: number;
  readonly level: number;
}

/** Word has nine levels. */
const deepest = 8;

/** The list that numbers chapters and their sections: who inserts one in Word need not count again. */
export const chapters = 'bab';

/** One document's lists, in reading order. */
export class Numbering {
  private lists = 0;
  private bab = 0;
  private bagian = 0;
  private readonly starts = new Map<string, INumberingOptions['config'][number]>();

  /** A new list: its kind by its element, its depth by the lists around it. */
  begin({ tag, attributes }: Element, depth: number): Nomor {
    const start = Number(attributes.get('start') ?? '1');
    const kind = tag === 'ul' ? 'butir' : attributes.get('type') === 'a' ? 'huruf' : 'angka';
    const reference = tag === 'ul' || start === 1 ? kind : `${kind}-${start}`;
    if (!this.starts.has(reference)) this.starts.set(reference, { reference, levels: levels(kind, start) });
    this.lists += 1;
    return { reference, instance: this.lists, level: Math.min(depth, deepest) };
  }

  /** Whether Word's own count gives this label here; one that it does not give is written as it stands. */
  counts(label: string): boolean {
    if (label === `BAB ${romawiBesar(this.bab + 1)}`) {
      this.bab += 1;
      this.bagian = 0;
      return true;
    }
    if (this.bab === 0 || this.bagian >= 26 || label !== `${String.fromCharCode(65 + this.bagian)}.`) return false;
    this.bagian += 1;
    return true;
  }

  options(look: Look): INumberingOptions {
    return { config: [chapterLevels(look), ...this.starts.values()] };
  }
}

/** What stands small above the name of a chapter or an annex. */
export function labelLook({ aksen, huruf }: Look) {
  return { size: huruf.keterangan, color: aksen, allCaps: true, characterSpacing: 20 };
}

/** Bound to the styles of headings; in the modern theme the number of a chapter is small above its name. */
function chapterLevels(look: Look): INumberingOptions['config'][number] {
  const small = look.modern ? { run: labelLook(look) } : {};
  return {
    reference: chapters,
    levels: [
      {
        level: 0,
        format: LevelFormat.UPPER_ROMAN,
        text: 'BAB %1',
        suffix: LevelSuffix.SPACE,
        style: { style: 'Heading1', paragraph: { indent: { left: 0, hanging: 0 } }, ...small },
      },
      {
        level: 1,
        format: LevelFormat.UPPER_LETTER,
        text: '%2.',
        style: { style: 'Heading2', paragraph: { indent: { left: step, hanging: step } } },
      },
    ],
  };
}

function levels(kind: 'butir' | 'huruf' | 'angka', start: number): readonly ILevelsOptions[] {
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
    ...(kind === 'butir'
      ? { format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' }
      : { format: kind === 'huruf' ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL, text: `%${level + 1}.` }),
  }));
}
