/** What all sections of a report are made of: its figures, how it calls things, its numbers, what a draft lacks, and its titles. */
import { missingParts } from '../../checks/readiness/susunan.ts';
import type { Formulir } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { romawiBesar } from '../../figures/format.ts';
import { atSasaran, type Bab, type Bahan, Penomoran, roomOf, type Section, sebutan } from '../sections/index.ts';

export function materialFor(assessment: Assessment, hanya: Formulir | undefined): Bahan {
  return {
    assessment,
    sebutan: sebutan(assessment),
    nomor: new Penomoran(roomOf(assessment.project.pengaturan)),
    sendiri: hanya !== undefined,
    kurang: marksIn(assessment),
    ...titlesIn([], []),
  };
}

/** What a draft says is missing, where the first text that could stand for it would be: in the section, or at its sasaran. */
function marksIn(assessment: Assessment): Bahan['kurang'] {
  const marks = new Map<string, readonly string[]>();
  if (assessment.dataTriwulan.status !== 'konsep') return marks;
  for (const { disebut, naskah, sasaran } of missingParts(assessment)) {
    const [section = 'perjanjian-kinerja'] = naskah;
    const place = sasaran === undefined ? section : atSasaran(sasaran);
    marks.set(section, marks.get(section) ?? []);
    marks.set(place, [...(marks.get(place) ?? []), disebut]);
  }
  return marks;
}

/** The titles that stand in the contents. */
export function titlesIn(
  bab: readonly Bab[],
  lampiran: readonly Section[],
): Pick<Bahan, 'daftarBab' | 'daftarLampiran'> {
  const judul = (sections: readonly Section[]) => sections.flatMap((satu) => (satu.anak ? [] : (satu.judul ?? [])));
  return {
    daftarBab: bab.map((satu, index) => ({
      nama: `Bab ${romawiBesar(index + 1)} ${satu.judul}`,
      bagian: judul(satu.bagian),
    })),
    daftarLampiran: judul(lampiran),
  };
}
