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
import { address } from './addressed.ts';
import type { Lembar } from './sheet.ts';

export async function workbookOf(
  sheets: readonly Lembar[],
  { huruf, kertas }: Pengaturan,
  instansi: string,
): Promise<Uint8Array> {
  const written = sheets.map(({ nama, data, lebar, tetap }) => ({
    sheet: nama,
    data,
    columns: lebar.map((width) => ({ width })),
    stickyRowsCount: tetap,
    orientation: 'landscape' as const,
  }));
  const features = [completing(sheets, papers[kertas], instansi)];
  const buffer = await writeXlsxFile(written, { fontFamily: faces[huruf], fontSize: 10, features }).toBuffer();
  return new Uint8Array(buffer);
}

/** In characters of ten points: what an upright sheet of A4 holds at about nine tenths of their size. */
const narrow = 110;

function orientationOf(lebar: readonly number[]): 'portrait' | 'landscape' {
  return lebar.reduce((sum, one) => sum + one, 0) <= narrow ? 'portrait' : 'landscape';
}

/** F4 is known to printers as Folio. */
const papers = { A4: 9, F4: 14 } as const;

/** The library names the type, but not what it is of in Node. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

function completing(sheets: readonly Lembar[], paper: number, instansi: string): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) throw new Error(`the workbook has no sheet ${sheetIndex}`);
            return paged(linked(counted(xml, sheet), sheet), sheet, paper, instansi);
          },
        },
        'xl/workbook.xml': { transform: (xml) => printed(xml, sheets) },
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

/** As wide as the paper, as long as it takes; the agency and the page at its foot. */
function paged(xml: string, { lebar }: Lembar, paper: number, instansi: string): string {
  const setup = findElement(xml, 'pageSetup');
  if (!setup) throw new Error('the sheet says nothing of its page');
  const fitted = `<pageSetup paperSize="${paper}" orientation="${orientationOf(lebar)}" fitToWidth="1" fitToHeight="0"/>`;
  // An ampersand begins a code, and a code of size takes the digits behind it; a foot has 255 signs at most.
  const foot = `&L&8 ${instansi.slice(0, 200).replaceAll('&', '&&')}&R&8 &P/&N`;
  const footer = `<headerFooter><oddFooter>${sanitizeAttributeValue(foot)}</oddFooter></headerFooter>`;
  const whole = replaceElement(xml, setup, fitted).replace(
    /(<worksheet[^>]*>)/,
    '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  return inserted(whole, footer, 'xl/worksheets/sheet{id}.xml', 'worksheet');
}

/** What is printed of each sheet, and the rows that stand on each of its pages. */
function printed(xml: string, sheets: readonly Lembar[]): string {
  const named = (name: string, index: number, place: string) =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}">${sanitizeAttributeValue(place)}</definedName>`;
  const names = sheets.flatMap(({ nama, data, lebar, tetap, dicetakDari }, index) => {
    const last = address(data.length - 1, lebar.length - 1).replace(/(\d+)$/, '$$$1');
    return [
      named('Print_Area', index, `'${nama}'!$A$${dicetakDari}:$${last}`),
      named('Print_Titles', index, `'${nama}'!$${dicetakDari}:$${tetap}`),
    ];
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
