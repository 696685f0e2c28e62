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
  if (archive.names.some((name) => /^xl\/externalLinks\//i.test(name))) throw refused.external;
  const paths = readPaths(archive);
  const shared = { strings: readStrings(archive), shows: stylesOf(readFormats(archive)) };
  const found: NamedGrid[] = [];
  readXml(archive.read('xl/workbook.xml') ?? noWorkbook(), {
    ...nothing,
    open(name, attribute) {
      const path = name === 'sheet' ? paths.get(attribute('r:id') ?? '') : undefined;
      if (found.length >= limits.sheets) throw refused.tooLarge;
      if (path === undefined || (attribute('state') ?? 'visible') !== 'visible') return;
      const sheet = attribute('name') ?? '';
      found.push({ name: sheet, read: () => ({ name: sheet, ...readCells(archive.read(path) ?? '', shared) }) });
    },
  });
  return found;
}

const nothing = { open: () => undefined, close: () => undefined, text: () => undefined };

function noWorkbook(): never {
  throw damaged({ id: 'arsip ini bukan buku kerja xlsx', en: 'the archive is no workbook (xlsx)' });
}

/** From the ids of relations to the paths of sheets. */
function readPaths(archive: Archive): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  readXml(archive.read('xl/_rels/workbook.xml.rels') ?? noWorkbook(), {
    ...nothing,
    open(name, attribute) {
      if (name !== 'Relationship') return;
      if (attribute('TargetMode') === 'External') throw refused.external;
      const [id = '', target = ''] = [attribute('Id'), attribute('Target')];
      if (/\/worksheet$/.test(attribute('Type') ?? ''))
        paths.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return paths;
}

/** Text with runs of several looks is one text; how it is pronounced is none of it. */
function readStrings(archive: Archive): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  readXml(archive.read('xl/sharedStrings.xml') ?? '', {
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
function readFormats(archive: Archive): readonly (string | undefined)[] {
  const own = new Map(ofNumber);
  const codes: (string | undefined)[] = [];
  let isCell = false;
  readXml(archive.read('xl/styles.xml') ?? '', {
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
