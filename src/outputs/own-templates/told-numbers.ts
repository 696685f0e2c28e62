/** What is said of numbers that a project's own templates write, and of words that take back those of the report. */
import type { Content } from '../../base/diagnostic.ts';

export function unknownNumber(text: string): Content {
  return {
    code: 'cetak/templat-angka',
    message: {
      id: `templat menulis angka «${text}», yang tidak ada dalam laporan menurut datanya`,
      en: `the template writes the number «${text}», which the report does not have by its data`,
    },
    hint: {
      id: 'cetak angkanya dari data ({{nama}}); bilangan bulat yang bukan angka laporan diberi sebab di barisnya: {{!-- lkj-abaikan cetak/templat-angka: sebabnya --}}',
      en: 'print it from the data ({{name}}); a whole number that is no figure of the report takes a reason in its line: {{!-- lkj-abaikan cetak/templat-angka: why --}}',
    },
  };
}

export function contradicted(text: string, figure: string): Content {
  const { code } = unknownNumber(text);
  return {
    code,
    message: {
      id: `templat menulis angka «${text}», yang bertentangan dengan data: seharusnya ${figure}`,
      en: `the template writes the number «${text}», which contradicts the data: it should be ${figure}`,
    },
    hint: {
      id: 'cetak angkanya dari data ({{nama}}), atau kutip dalam narasi',
      en: 'print it from the data ({{name}}), or quote it in a narrative',
    },
  };
}

export function takesBack(words: string): Content {
  const { code } = unknownNumber(words);
  return {
    code,
    message: {
      id: `templat menulis «${words}», yang meralat angka laporan atau mengubah artinya`,
      en: `the template writes «${words}», which takes back figures of the report or changes what they say`,
    },
    hint: {
      id: 'hapus kata itu; angka yang salah diperbaiki pada datanya',
      en: 'delete the words; a wrong figure is mended in its data',
    },
  };
}
