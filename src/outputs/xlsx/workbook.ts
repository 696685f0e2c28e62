/** Writes the sheets as a workbook, and adds what the library does not write: results of formulas, links, settings of print. */
import writeXlsxFile from 'write-excel-file/node';
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeAttributeValue,
} from 'write-excel-file/utility';
import type { Pengaturan } from '../../data/link/index.ts';
import { faces } from '../office/faces.ts';
import type { Lembar } from './sheet.ts';

export async function workbookOf(sheets: readonly Lembar[], { huruf, kertas }: Pengaturan): Promise<Uint8Array> {
  const written = sheets.map(({ nama, data, lebar, tetap }) => ({
    sheet: nama,
    data,
    columns: lebar.map((width) => ({ width })),
    stickyRowsCount: tetap,
    orientation: 'landscape' as const,
  }));
  const features = [completing(sheets, kertas)];
  const buffer = await writeXlsxFile(written, { fontFamily: faces[huruf], fontSize: 10, features }).toBuffer();
  return new Uint8Array(buffer);
}

/** F4 is known to printers as Folio. */
const papers = { A4: 9, F4: 14 } as const;

/** The library names the type, but not what it is of in Node. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

function completing(sheets: readonly Lembar[], kertas: keyof typeof papers): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) throw new Error(`the workbook has no sheet ${sheetIndex}`);
            return paged(linked(counted(xml, sheet), sheet), papers[kertas]);
          },
        },
        'xl/workbook.xml': { transform: (xml) => headsRepeated(xml, sheets) },
      },
    },
  };
}

/** What a formula gives stands beside it, as the report has computed it. */
function counted(xml: string, { hasil }: Lembar): string {
  return xml.replaceAll(
    /(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)(<\/c>)/g,
    (whole, start: string, at: string, end: string) => {
      const value = hasil.get(at);
      if (value === undefined) throw new Error(`the formula ${whole} has no result`);
      return `${start}<v>${value}</v>${end}`;
    },
  );
}

function linked(xml: string, { tautan }: Lembar): string {
  const links = [...tautan].map(([at, sheet]) => {
    const place = sanitizeAttributeValue(`'${sheet}'!A1`);
    return `<hyperlink ref="${at}" location="${place}" display="${sanitizeAttributeValue(sheet)}"/>`;
  });
  return inserted(xml, `<hyperlinks>${links.join('')}</hyperlinks>`, 'xl/worksheets/sheet{id}.xml', 'worksheet');
}

/** As wide as the paper, as long as it takes. */
function paged(xml: string, paper: number): string {
  const setup = findElement(xml, 'pageSetup');
  if (!setup) throw new Error('the sheet says nothing of its page');
  const fitted = `<pageSetup paperSize="${paper}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
  return replaceElement(xml, setup, fitted).replace(
    /(<worksheet[^>]*>)/,
    '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
}

/** The heads of a table stand on each of its pages. */
function headsRepeated(xml: string, sheets: readonly Lembar[]): string {
  const names = sheets.map(({ nama, tetap }, index) => {
    const rows = sanitizeAttributeValue(`'${nama}'!$1:$${tetap}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
  });
  const markup = `<definedNames>${names.join('')}</definedNames>`;
  const empty = findElement(xml, 'definedNames');
  return empty ? replaceElement(xml, empty, markup) : inserted(xml, markup, 'xl/workbook.xml', 'workbook');
}

function inserted(xml: string, markup: string, file: Parameters<typeof getOrderOfSiblings>[0], parent: string): string {
  const order = getOrderOfSiblings(file, parent);
  if (!order) throw new Error(`the library knows no order within ${parent}`);
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, parent);
}
