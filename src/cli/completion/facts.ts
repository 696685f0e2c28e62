/** What completion knows of the data folder. */

import type { Language } from '../../base/diagnostic.ts';
import { quartersOf, yearsOf } from '../../data/documents/periode.ts';
import { listFiles } from '../../io/listing.ts';
import type { Baris, Isi } from './index.ts';

/** Reads names of files for years and quarters, and files only for ids. */
export function isiDari(baris: Baris, language: Language): Isi {
  const data = baris.nilai.get('--data') ?? 'data';
  const tahun = () => yearsOf(listFiles(data));
  return {
    tahun,
    triwulan(year) {
      const files = listFiles(data);
      const years = year === undefined ? yearsOf(files) : [year];
      return [...new Set(years.flatMap((one) => quartersOf(files, one)))].sort((a, b) => a - b);
    },
    async bernama() {
      const [{ bernamaDalam }, { readProject }] = await Promise.all([
        import('../../data/documents/index.ts'),
        import('../../io/files.ts'),
      ]);
      const found = await readProject(data).then(bernamaDalam, () => []);
      return found
        .filter(({ jenis }) => jenis !== 'misi')
        .map(({ jenis, id, nama }) => ({ nilai: id, teks: `${jenis}: ${nama}` }));
    },
    async kode() {
      const { explanations } = await import('../../checks/explanations.ts');
      return [...explanations()].map(([code, { title }]) => ({ nilai: code, teks: title[language] }));
    },
  };
}
