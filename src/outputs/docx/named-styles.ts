/** The styles of paragraphs that have a name: what stands in text, tables, forms, on the cover and in the lists. */
import { AlignmentType, BorderStyle, type IParagraphStyleOptions } from 'docx';
import type { Look } from './look.ts';

/**
 * `times` the size of the letters, as style sheets measure a line. Word measures in 240ths of the line that the face itself asks for,
 * and `auto` tells LibreOffice that they are no twips.
 */
export function lines(times: number) {
  return { line: Math.round((times * 240) / OWN_LINE), lineRule: 'auto' } as const;
}

/** What Arial and Times New Roman both ask for. */
const OWN_LINE = 1.149;

type Scale = (times: number) => number;

export function namedStyles(look: Look, space: Scale): readonly IParagraphStyleOptions[] {
  return [...own(look, space), ...coverStyles(look), ...contents(space)];
}

/** Names as they stand in Word's list of styles; ids are what paragraphs refer to. */
function style(id: string, name: string, rest: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...rest };
}

function own(look: Look, space: Scale): readonly IParagraphStyleOptions[] {
  const { catatan, tabel, kop, subjudul } = look.huruf;
  const tight = { spacing: { ...lines(OWN_LINE), before: 0, after: 0 } };
  const centred = { ...tight, alignment: AlignmentType.CENTER };
  const row = { spacing: { ...lines(1.28), before: 0, after: 0 } };
  const head = { ...centred, keepNext: true };
  // A government's letters are to its agency's as 3 to 4: of 11 points, 12 and 16.
  const third = Math.round(kop / 3);
  return [
    style('BodyText', 'Body Text', {
      paragraph: { alignment: look.rata, spacing: { after: space(0.65) } },
    }),
    style('Pengantar', 'Pengantar Daftar', {
      basedOn: 'BodyText',
      paragraph: { keepNext: true, spacing: { after: space(0.3) } },
    }),
    style('KeteranganTabel', 'Judul Tabel', { basedOn: 'Caption', paragraph: { keepNext: true } }),
    style('KeteranganFormulir', 'Judul Tabel Formulir', { basedOn: 'Caption', paragraph: { keepNext: true } }),
    style('KeteranganGambar', 'Judul Gambar', {
      basedOn: 'Caption',
      paragraph: { spacing: { ...lines(1.15), after: space(1) } },
    }),
    style('Gambar', 'Gambar', { paragraph: { ...centred, keepNext: true } }),
    style('IsiTabel', 'Isi Tabel', { run: { size: tabel }, paragraph: row }),
    style('IsiTabelKecil', 'Isi Tabel Kecil', { basedOn: 'IsiTabel', run: { size: catatan }, paragraph: row }),
    style('NilaiIndikator', 'Nilai Indikator', {
      basedOn: 'IsiTabel',
      run: { size: subjudul, bold: true },
      paragraph: tight,
    }),
    style('KepalaTabel', 'Kepala Tabel', {
      basedOn: 'IsiTabel',
      run: { size: tabel, bold: true },
      paragraph: { ...row, alignment: AlignmentType.CENTER, keepNext: true },
    }),
    style('KepalaTabelKecil', 'Kepala Tabel Kecil', {
      basedOn: 'KepalaTabel',
      run: { size: catatan, bold: true },
      paragraph: { ...row, alignment: AlignmentType.CENTER, keepNext: true },
    }),
    style('Catatan', 'Catatan Tabel', {
      run: { size: tabel },
      paragraph: { spacing: { ...lines(1.15), before: space(0.1), after: space(0.15) } },
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
      paragraph: { ...centred, spacing: { ...lines(1.15), before: 0, after: 0 }, keepNext: true, keepLines: true },
    }),
    style('Jabatan', 'Jabatan Penanda Tangan', { basedOn: 'TandaTangan', run: { bold: true, allCaps: true } }),
    style('NamaPejabat', 'Nama Penanda Tangan', { basedOn: 'TandaTangan', run: { bold: true, underline: {} } }),
    style('JudulFormulir', 'Judul Formulir', {
      run: { bold: true, allCaps: true, size: look.huruf.judul, color: look.aksen },
      // In Word's outline, and below what its contents list.
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        keepLines: true,
        outlineLevel: 2,
        spacing: { before: space(1), after: space(0.65), ...lines(1.2) },
      },
    }),
    style('KopPemerintah', 'Kop Pemerintah', {
      run: { size: third * 3, bold: true, allCaps: true },
      paragraph: head,
    }),
    style('KopInstansi', 'Kop Instansi', { run: { size: third * 4, bold: true, allCaps: true }, paragraph: head }),
    style('KopAlamat', 'Kop Alamat', { run: { size: tabel }, paragraph: head }),
    style('KopLambang', 'Kop Lambang', { paragraph: { ...head, alignment: AlignmentType.LEFT } }),
    style('KopGaris', 'Kop Garis', {
      run: { size: 8 },
      paragraph: {
        keepNext: true,
        border: { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 1, color: look.tinta } },
        spacing: { line: 80, lineRule: 'exact', before: 0, after: space(1.3) },
      },
    }),
    style('Footer', 'footer', {
      run: { size: 18, bold: true },
      paragraph: { ...tight, alignment: AlignmentType.RIGHT },
    }),
    style('Header', 'header', {
      run: { size: 16, color: look.lembut },
      paragraph: { ...tight, alignment: AlignmentType.RIGHT },
    }),
    style('NamaLaporan', 'Nama Laporan', { basedOn: 'Header', paragraph: { alignment: AlignmentType.LEFT } }),
    style('TandaDraf', 'Tanda Draf', {
      basedOn: 'Header',
      paragraph: { alignment: AlignmentType.CENTER },
      run: { size: 56, bold: true, color: 'a8a8a8' },
    }),
    style('KakiHalaman', 'Kalimat Kaki Halaman', {
      run: { size: 16, color: look.lembut },
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

/** The letters of the cover; those in a field of colour are white. */
function coverStyles({ huruf, lembut, aksen, modern }: Look): readonly IParagraphStyleOptions[] {
  const alignment = modern ? 'left' : 'center';
  const field = modern ? { color: 'FFFFFF', bold: false } : { bold: true, allCaps: true };
  const paragraph = { alignment, spacing: { ...lines(1.3), before: 0, after: 0 } } as const;
  return [
    style('Sampul', 'Sampul', { run: { size: huruf.judul, bold: !modern }, paragraph }),
    style('SampulPemerintah', 'Sampul Pemerintah', {
      basedOn: 'Sampul',
      run: { size: huruf['sampul-kecil'], ...field },
    }),
    style('Subtitle', 'Subtitle', { run: { size: huruf['sampul-kecil'], ...field }, paragraph }),
    style('SampulInstansi', 'Sampul Instansi', {
      basedOn: 'Sampul',
      run: { size: huruf.sampul, bold: true, allCaps: !modern },
    }),
    style('SampulKecil', 'Sampul Alamat', { basedOn: 'Sampul', run: { size: huruf.keterangan, bold: false } }),
    style('SorotanAngka', 'Sorotan Angka', {
      run: { size: huruf.sorotan, bold: true, color: aksen },
      paragraph: { keepNext: true, spacing: { ...lines(1.15), before: 0, after: 0 } },
    }),
    style('SorotanNama', 'Sorotan Nama', {
      run: { size: huruf.tabel },
      paragraph: { keepNext: true, spacing: { ...lines(1.15), before: 0, after: 0 } },
    }),
    style('SorotanKeterangan', 'Sorotan Keterangan', {
      basedOn: 'SorotanNama',
      run: { size: huruf.tabel, color: lembut },
    }),
  ];
}

/** The lines of the lists that Word makes; a second line stands further in. */
function contents(space: Scale): readonly IParagraphStyleOptions[] {
  const line = (id: string, name: string, left: number, hanging = 720): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    paragraph: {
      spacing: { ...lines(1.2), after: space(0.1) },
      indent: { left: left + hanging, hanging },
    },
  });
  return [
    { ...line('TOC1', 'toc 1', 0), run: { bold: true } },
    line('TOC2', 'toc 2', 360),
    line('TableofFigures', 'table of figures', 0, 980),
  ];
}
