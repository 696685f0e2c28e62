/** The styles of the document, from the settings of the report: whoever edits it changes a style once, not every paragraph. */
import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { plainText } from '../../base/decimal.ts';
import type { Pengaturan } from '../../data/link/index.ts';
import { faces } from '../office/faces.ts';

export const ink = {
  heading: 'E6EAEF',
  group: 'EEF3F8',
  subgroup: 'F4F6F8',
  line: '444444',
  missing: '444444',
} as const;

/** The names of the styles of captions, by what they count. */
export const captionStyles = { Tabel: 'Judul Tabel', Gambar: 'Judul Gambar' } as const;

export function stylesOf(pengaturan: Pengaturan): IStylesOptions {
  const { huruf, ukuranHuruf, spasiBaris } = pengaturan;
  const size = (times: number) => Math.round(ukuranHuruf * times * 2);
  const apart = lines(Number(plainText(spasiBaris)) * 240);
  const space = (times: number) => Math.round(ukuranHuruf * times * 20);
  const heading = (times: number, before: number, after: number) => ({
    run: { size: size(times), bold: true, color: '000000', italics: false },
    paragraph: {
      keepNext: true,
      keepLines: true,
      alignment: AlignmentType.LEFT,
      spacing: { before: space(before), after: space(after), ...lines(288) },
    },
  });
  const small = { run: { italics: true, bold: false, color: '000000', size: size(1) } };
  return {
    default: {
      document: {
        run: { font: faces[huruf], size: size(1), language: { value: 'id-ID', eastAsia: 'id-ID' } },
        paragraph: { spacing: apart },
      },
      heading1: {
        ...heading(1.25, 0, 1.6),
        run: { size: size(1.25), bold: true, allCaps: true, color: '000000' },
        paragraph: { ...heading(1.25, 0, 1.6).paragraph, alignment: AlignmentType.CENTER },
      },
      heading2: heading(1.09, 1.5, 0.6),
      heading3: heading(1.05, 1.4, 0.5),
      heading4: heading(1, 1.1, 0.4),
      heading5: { ...heading(1, 1, 0.4), ...small },
      heading6: { ...heading(1, 1, 0.4), ...small },
      title: {
        run: { size: size(2.2), bold: true, allCaps: true, characterSpacing: 12 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...lines(288), after: 0 } },
      },
      caption: {
        run: { size: size(0.93), bold: true, italics: false, color: '000000' },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepLines: true,
          spacing: { before: space(0.4), after: space(0.4), ...lines(264) },
        },
      },
      listParagraph: { paragraph: { spacing: { after: space(0.2) } } },
      hyperlink: { run: { color: '1F4E79', underline: {} } },
    },
    paragraphStyles: [...own(size, space), ...contents(space)],
  };
}

/** In 240ths of a line, as Word measures it; LibreOffice must be told so, or takes them for twips. */
function lines(line: number) {
  return { line: Math.round(line), lineRule: 'auto' } as const;
}

type Scale = (times: number) => number;

/** Names as they stand in Word's list of styles; ids are what paragraphs refer to. */
function own(size: Scale, space: Scale): readonly IParagraphStyleOptions[] {
  const style = (
    id: string,
    name: string,
    rest: Omit<IParagraphStyleOptions, 'id' | 'name'>,
  ): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...rest,
  });
  const tight = { spacing: { ...lines(240), before: 0, after: 0 } };
  const centred = { ...tight, alignment: AlignmentType.CENTER };
  const head = { ...centred, keepNext: true };
  // A government's letters are to its agency's as 3 to 4: of 11 points, 12 and 16.
  const third = Math.round(size(1.125) / 3);
  return [
    style('BodyText', 'Body Text', {
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: space(0.65) } },
    }),
    style('Pengantar', 'Pengantar Daftar', {
      basedOn: 'BodyText',
      paragraph: { keepNext: true, spacing: { after: space(0.3) } },
    }),
    style('KeteranganTabel', 'Judul Tabel', { basedOn: 'Caption', paragraph: { keepNext: true } }),
    style('KeteranganFormulir', 'Judul Tabel Formulir', { basedOn: 'Caption', paragraph: { keepNext: true } }),
    style('KeteranganGambar', 'Judul Gambar', {
      basedOn: 'Caption',
      paragraph: { spacing: { ...lines(264), after: space(1) } },
    }),
    style('Gambar', 'Gambar', { paragraph: { ...centred, keepNext: true } }),
    style('IsiTabel', 'Isi Tabel', { run: { size: size(0.8182) }, paragraph: tight }),
    style('IsiTabelKecil', 'Isi Tabel Kecil', { basedOn: 'IsiTabel', run: { size: size(0.7841) }, paragraph: tight }),
    style('KepalaTabel', 'Kepala Tabel', {
      basedOn: 'IsiTabel',
      run: { size: size(0.8182), bold: true },
      paragraph: { ...centred, keepNext: true },
    }),
    style('KepalaTabelKecil', 'Kepala Tabel Kecil', {
      basedOn: 'KepalaTabel',
      run: { size: size(0.7), bold: true },
      paragraph: { ...centred, keepNext: true },
    }),
    style('Catatan', 'Catatan Tabel', {
      run: { size: size(0.78) },
      paragraph: { spacing: { ...lines(252), before: space(0.1), after: space(0.15) } },
    }),
    style('Quote', 'Quote', {
      run: { italics: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: { left: space(2), right: space(2) },
        spacing: { before: space(0.4), after: space(0.9) },
      },
    }),
    style('Istilah', 'Istilah', {
      run: { italics: true },
      paragraph: { keepNext: true, spacing: { after: space(0.1) } },
    }),
    style('TandaTangan', 'Tanda Tangan', {
      paragraph: { ...centred, spacing: { ...lines(276), before: 0, after: 0 }, keepNext: true, keepLines: true },
    }),
    style('Jabatan', 'Jabatan Penanda Tangan', { basedOn: 'TandaTangan', run: { bold: true, allCaps: true } }),
    style('NamaPejabat', 'Nama Penanda Tangan', { basedOn: 'TandaTangan', run: { bold: true, underline: {} } }),
    style('JudulFormulir', 'Judul Formulir', {
      run: { bold: true, allCaps: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: space(0.65) } },
    }),
    style('Subtitle', 'Subtitle', { run: { size: size(1.3), bold: true, allCaps: true }, paragraph: centred }),
    style('Sampul', 'Sampul', {
      run: { size: size(1.1), bold: true, allCaps: true },
      paragraph: { ...centred, spacing: { ...lines(312), before: 0, after: 0 } },
    }),
    style('SampulInstansi', 'Sampul Instansi', {
      basedOn: 'Sampul',
      run: { size: size(1.55), bold: true, allCaps: true },
    }),
    style('SampulKecil', 'Sampul Alamat', {
      basedOn: 'Sampul',
      run: { size: size(0.88), bold: false, allCaps: false },
    }),
    style('KopPemerintah', 'Kop Pemerintah', {
      run: { size: third * 3, bold: true, allCaps: true },
      paragraph: head,
    }),
    style('KopInstansi', 'Kop Instansi', { run: { size: third * 4, bold: true, allCaps: true }, paragraph: head }),
    style('KopAlamat', 'Kop Alamat', { run: { size: size(0.8182) }, paragraph: head }),
    style('KopLambang', 'Kop Lambang', { paragraph: { ...head, alignment: AlignmentType.LEFT } }),
    style('KopGaris', 'Kop Garis', {
      run: { size: 8 },
      paragraph: {
        keepNext: true,
        border: { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 1, color: '000000' } },
        spacing: { line: 80, lineRule: 'exact', before: 0, after: space(1.3) },
      },
    }),
    style('Footer', 'footer', { paragraph: centred }),
    style('KakiHalaman', 'Kalimat Kaki Halaman', {
      run: { size: 15, color: ink.missing },
      paragraph: { ...tight, alignment: AlignmentType.LEFT },
    }),
    style('Jarak', 'Jarak', {
      run: { size: 2 },
      paragraph: { spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 } },
    }),
    style('Praformat', 'HTML Preformatted', {
      paragraph: { alignment: AlignmentType.LEFT, spacing: { after: space(0.65) } },
    }),
  ];
}

/** The lines of the lists that Word makes; a second line stands further in. */
function contents(space: Scale): readonly IParagraphStyleOptions[] {
  const line = (id: string, name: string, left: number): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    paragraph: {
      spacing: { ...lines(288), after: space(0.2) },
      indent: { left: left + 720, hanging: 720 },
    },
  });
  return [line('TOC1', 'toc 1', 0), line('TOC2', 'toc 2', 360), line('TableofFigures', 'table of figures', 0)];
}
