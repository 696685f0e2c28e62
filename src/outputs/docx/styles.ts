/** The styles of the document, from the settings of the report: whoever edits it changes a style once, not every paragraph. */
import { AlignmentType, BorderStyle, type IStylesOptions } from 'docx';
import { plainText } from '../../base/decimal.ts';
import type { Pengaturan } from '../../data/link/index.ts';
import { faces } from '../office/faces.ts';
import type { Look } from './look.ts';
import { lines, namedStyles } from './named-styles.ts';
import { chapters } from './numbering.ts';

/** The names of the styles of captions, by what they count. */
export const captionStyles = { Tabel: 'Judul Tabel', Gambar: 'Judul Gambar' } as const;

export function stylesOf(pengaturan: Pengaturan, look: Look): IStylesOptions {
  const { huruf, ukuranHuruf, spasiBaris } = pengaturan;
  const { tinta, aksen, rataJudul, rataKeterangan, kapital, modern } = look;
  const apart = lines(Number(plainText(spasiBaris)));
  const space = (times: number) => Math.round(ukuranHuruf * times * 20);
  const heading = (size: number, before: number, after: number, color = aksen) => ({
    run: { size, bold: true, color, italics: false },
    paragraph: {
      keepNext: true,
      keepLines: true,
      alignment: AlignmentType.LEFT,
      spacing: { before: space(before), after: space(after), ...lines(1.2) },
    },
  });
  const { bab, judul, subjudul, keterangan } = look.huruf;
  const text = Math.round(ukuranHuruf * 2);
  const leaning = { run: { italics: true, bold: true, color: tinta, size: text } };
  const chapter = heading(bab, 0, 1.6, tinta);
  const section = heading(judul, 1.5, 0.6);
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 13, space: 4, color: aksen } };
  return {
    default: {
      document: {
        run: {
          font: faces[huruf],
          size: text,
          color: tinta,
          language: { value: 'id-ID', eastAsia: 'id-ID' },
        },
        paragraph: { spacing: apart },
      },
      heading1: {
        run: { ...chapter.run, allCaps: kapital },
        paragraph: {
          ...chapter.paragraph,
          alignment: rataJudul,
          numbering: { reference: chapters, level: 0 },
          ...(modern ? { border: rule } : {}),
        },
      },
      heading2: { ...section, paragraph: { ...section.paragraph, numbering: { reference: chapters, level: 1 } } },
      heading3: heading(subjudul, 1.4, 0.5),
      heading4: heading(text, 1.1, 0.4, tinta),
      heading5: { ...heading(text, 1, 0.4), ...leaning },
      heading6: { ...heading(text, 1, 0.4), ...leaning },
      title: {
        run: {
          size: look.huruf['sampul-besar'],
          bold: true,
          allCaps: !modern,
          characterSpacing: modern ? 0 : 12,
          ...(modern ? { color: 'FFFFFF' } : {}),
        },
        paragraph: { alignment: modern ? 'left' : 'center', spacing: { ...lines(1.2), after: 0 } },
      },
      caption: {
        run: { size: keterangan, bold: true, italics: false, color: tinta },
        paragraph: {
          alignment: rataKeterangan,
          keepLines: true,
          spacing: { before: space(0.4), after: space(0.4), ...lines(1.15) },
        },
      },
      listParagraph: { paragraph: { spacing: { after: space(0.2) } } },
      hyperlink: { run: { color: '1F4E79', underline: {} } },
    },
    paragraphStyles: namedStyles(look, space),
  };
}
