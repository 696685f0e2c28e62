/** Sections of the agency's own, each its narrative under its title, at the end of its chapter. */
import type { BagianTambahan } from '../../data/link/index.ts';
import type { Bab, Bahan, Section } from './section.ts';
import { sistematika } from './sistematika.ts';

/** The chapter with those of its own; who signs under the last section signs under the last of these. */
export function withOwnSections(bab: Bab, nomor: number, { assessment }: Bahan): Bab {
  const own = assessment.project.pengaturan.bagianTambahan.filter((satu) => satu.bab === nomor).map(section);
  const [last, lastOwn] = [bab.bagian.at(-1), own.at(-1)];
  if (!last || !lastOwn) return bab;
  const before = bab.bagian.slice(0, -1);
  // What the report holds is told behind all else of the first chapter.
  if (last.id === sistematika.id) return { ...bab, bagian: [...before, ...own, last] };
  const { tandaTangan, ...unsigned } = last;
  const signed: Section = tandaTangan ? { ...lastOwn, tandaTangan } : lastOwn;
  return { ...bab, bagian: [...before, unsigned, ...own.slice(0, -1), signed] };
}

function section({ id, judul }: BagianTambahan): Section {
  return {
    id: `bagian-${id}`,
    narasi: id,
    judul,
    ada: ({ assessment }) => (assessment.project.narasi.get(id)?.teks ?? '').trim() !== '',
    isi: () => ({}),
  };
}
