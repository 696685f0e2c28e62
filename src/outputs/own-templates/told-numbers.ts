/** What is said of numbers that a project's own templates write, and of words that take back those of the report. */
import { type Content, content } from '../../base/diagnostic.ts';

const code = 'cetak/templat-angka';

export function unknownNumber(text: string): Content {
  return content(
    code,
    `templat menulis angka «${text}», yang tidak ada dalam laporan menurut datanya`,
    `the template writes the number «${text}», which the report does not have by its data`,
    'cetak angkanya dari data ({{nama}}); bilangan bulat yang bukan angka laporan diberi sebab di barisnya: {{!-- lkj-abaikan cetak/templat-angka: sebabnya --}}',
    'print it from the data ({{name}}); a whole number that is no figure of the report takes a reason in its line: {{!-- lkj-abaikan cetak/templat-angka: why --}}',
  );
}

export function contradicted(text: string, figure: string): Content {
  return content(
    code,
    `templat menulis angka «${text}», yang bertentangan dengan data: seharusnya ${figure}`,
    `the template writes the number «${text}», which contradicts the data: it should be ${figure}`,
    'cetak angkanya dari data ({{nama}}), atau kutip dalam narasi',
    'print it from the data ({{name}}), or quote it in a narrative',
  );
}

export function takesBack(words: string): Content {
  return content(
    code,
    `templat menulis «${words}», yang meralat angka laporan atau mengubah artinya`,
    `the template writes «${words}», which takes back figures of the report or changes what they say`,
    'hapus kata itu; angka yang salah diperbaiki pada datanya',
    'delete the words; a wrong figure is mended in its data',
  );
}
