/** The lists of the document as numbering of Word: every list of the page counts from its own start. */
import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import type { Element } from '../office/tree.ts';

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

/** One document's lists, in reading order. */
export class Numbering {
  private lists = 0;
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

  get options(): INumberingOptions {
    return { config: [...this.starts.values()] };
  }
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
