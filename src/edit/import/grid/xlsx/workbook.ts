/** An xlsx file as its visible sheets; macros, links to other workbooks and whatever unpacks to too much are refused. */
import { damaged, refused } from '../../refused.ts';
import type { NamedGrid } from '../format.ts';
import { limits } from '../grid.ts';
import { readCells } from './cells.ts';
import { ofNumber, stylesOf } from './number-format.ts';
import { readXml } from './xml.ts';
import { type Archive, openArchive } from './zip.ts';

export function readWorkbook(bytes: Uint8Array): readonly NamedGrid[] {
  const archive = openArchive(bytes);
  if (archive.names.some((name) => /vbaProject\.bin$/i.test(name))) throw refused.macros;
  if (archive.names.some((name) => /(?:^|\/)externalLinks\//i.test(name))) throw refused.external;
  const book = pathOf(relationsOf(archive, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const relations = relationsOf(archive, book);
  const xml = archive.read(book);
  if (xml === undefined || relations.length === 0) throw noWorkbook;
  const found: { readonly name: string; readonly path: string }[] = [];
  let isFrom1904 = false;
  readXml(xml, {
    ...nothing,
    open(name, attribute) {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      const id = name === 'sheet' ? attribute(':id') : undefined;
      const path = relations.find((one) => one.id === id && /\/worksheet$/.test(one.type))?.path;
      if (found.length >= limits.sheets) throw refused.tooLarge;
      if (path !== undefined && (attribute('state') ?? 'visible') === 'visible')
        found.push({ name: attribute('name') ?? '', path });
    },
  });
  const strings = readStrings(archive.read(pathOf(relations, 'sharedStrings') ?? 'xl/sharedStrings.xml') ?? '');
  const shows = stylesOf(readFormats(archive.read(pathOf(relations, 'styles') ?? 'xl/styles.xml') ?? ''));
  return found.map(({ name, path }) => ({
    name,
    read: () => ({ name, ...readCells(archive.read(path) ?? '', { strings, shows, isFrom1904 }) }),
  }));
}

const nothing = { open: () => undefined, close: () => undefined, text: () => undefined };

const noWorkbook = damaged({ id: 'arsip ini bukan buku kerja xlsx', en: 'the archive is no workbook (xlsx)' });

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** The parts that a part names, or the whole archive where it is `''`: ECMA-376 part 2, 9.3. */
function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const [folder, name] = [part.slice(0, part.lastIndexOf('/') + 1), part.slice(part.lastIndexOf('/') + 1)];
  const found: Relation[] = [];
  readXml(archive.read(`${folder}_rels/${name}.rels`) ?? '', {
    ...nothing,
    open(tag, attribute) {
      if (tag !== 'Relationship') return;
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map(attribute);
      // Links to pages of the web are no parts; a part that lies elsewhere is.
      if (attribute('TargetMode') === 'External') {
        if (/\/(?:worksheet|externalLinkPath|sharedStrings|styles|officeDocument)$/.test(type)) throw refused.external;
      } else found.push({ id, type, path: resolved(folder, target) });
    },
  });
  return found;
}

function pathOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((one) => one.type.endsWith(`/${type}`))?.path;
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Text with runs of several looks is one text; how it is pronounced is none of it. */
function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    close(name) {
      if (name === 'si') strings.push(text);
      else if (name === 'rPh') isPhonetic = false;
      isText = false;
    },
    text(more) {
      if (isText) text += more;
    },
  });
  return strings;
}

/** The code of each style of a cell, of the program's own list or of the file's; undefined for one that is in neither. */
function readFormats(xml: string): readonly (string | undefined)[] {
  const own = new Map(ofNumber);
  const codes: (string | undefined)[] = [];
  let isCell = false;
  readXml(xml, {
    ...nothing,
    open(name, attribute) {
      if (name === 'numFmt') own.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
      else if (name === 'cellXfs') isCell = true;
      else if (name === 'xf' && isCell) codes.push(own.get(attribute('numFmtId') ?? '0'));
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return codes;
}
