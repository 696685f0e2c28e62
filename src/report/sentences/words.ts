/** Words that depend on where they stand on the page, or on the report's settings: marked where a sentence is made, written when the page is whole. */
import type { Pengaturan } from '../../data/link/index.ts';
import { writeCounts } from '../../figures/format.ts';

/** Characters that no text has: Unicode keeps them for a program's own use. */
const [FULL, SHORT, END] = ['\ufdd2', '\ufdd3', '\ufdd4'];
const MENTION = new RegExp(`${FULL}([^${SHORT}]*)${SHORT}([^${END}]*)${END}`, 'g');

/** The name of the agency in a sentence: in full the first time in a chapter, with its abbreviation, which stands for it from there on. */
export function mention(nama: string, singkatan: string): string {
  return `${FULL}${nama}${SHORT}${singkatan}${END}`;
}

export function writeWords(html: string, { bilangan }: Pengaturan): string {
  return writeCounts(html, bilangan).split(CHAPTER).map(writeMentions).join('');
}

const CHAPTER = /(?=<section class="lembar)/;

function writeMentions(chapter: string): string {
  let isIntroduced = false;
  return chapter.replace(MENTION, (_, nama: string, singkatan: string) => {
    if (isIntroduced) return singkatan;
    isIntroduced = true;
    return `${nama} (${singkatan})`;
  });
}
