/** The facts of what is made of weighed parts: an indicator, and the capaian of the whole agency. */
import type { Pengaturan } from '../../data/link/index.ts';
import type { Assessment, IndikatorDinilai } from '../../figures/assess/index.ts';
import { nilaiPersis } from '../../figures/format.ts';
import { figureFact } from './angka.ts';

/** What it is made of, where the quarter says so. */
export function komponenFacts({ komponen, nilaiTriwulan }: IndikatorDinilai, pengaturan: Pengaturan) {
  if (komponen.length === 0) return {};
  return {
    komponen: komponen.map(({ komponen: { id, nama, bobot }, nilai }) => ({
      id,
      nama,
      bobot: bobot ? nilaiPersis(bobot.nilai) : null,
      nilai: figureFact(nilai, pengaturan),
    })),
    ...(nilaiTriwulan ? { nilai_triwulan: figureFact(nilaiTriwulan, pengaturan) } : {}),
  };
}

/** The capaian of the whole agency, where a setting says how it is made. */
export function totalFacts({ capaianTotal, project: { pengaturan } }: Assessment) {
  if (!capaianTotal) return {};
  return {
    capaian: figureFact(capaianTotal.figure, pengaturan),
    kategori: capaianTotal.kategori ?? null,
    cara_capaian: pengaturan.totalCapaian,
  };
}
