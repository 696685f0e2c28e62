/** The style of all tables of the report, «Tabel LKj», and that of the boxes of indicators; the library writes none of tables, so they are written here. */
import type { Look } from './look.ts';
import { boxStyle, tableStyle } from './table.ts';

/** Source: ECMA-376, 17.7.6 (table styles): rules and edges of cells, and what the first row has besides. */
export function tableStylesXml({ tebal, aksen, garis, garisBaris, latarKepala }: Look): string {
  const rule = (side: string, size: number, colour: string) =>
    size === 0
      ? `<w:${side} w:val="nil"/>`
      : `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  const edge = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  const fill = latarKepala === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${latarKepala}"/>`;
  return [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="Tabel LKj"/><w:uiPriority w:val="99"/><w:qFormat/>`,
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>',
    rule('top', tebal.luar, garis),
    rule('left', tebal.tegak, garis),
    rule('bottom', tebal.luar, garis),
    rule('right', tebal.tegak, garis),
    rule('insideH', tebal.mendatar, garisBaris),
    rule('insideV', tebal.tegak, garis),
    `</w:tblBorders><w:tblCellMar>${edge('top', 60)}${edge('left', 80)}${edge('bottom', 60)}${edge('right', 80)}</w:tblCellMar></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', tebal.kepala, garis)}</w:tcBorders>${fill}</w:tcPr></w:tblStylePr>`,
    '</w:style>',
    // A bar of the accent beside it, and no rules between its figures.
    `<w:style w:type="table" w:customStyle="1" w:styleId="${boxStyle}"><w:name w:val="Kotak Indikator LKj"/><w:basedOn w:val="${tableStyle}"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>`,
    rule('left', barWidth, aksen),
    ...['right', 'insideH', 'insideV'].map((side) => rule(side, 0, garis)),
    '</w:tblBorders></w:tblPr></w:style>',
  ].join('');
}

/** Three points. */
const barWidth = 24;
