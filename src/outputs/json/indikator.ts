/** The facts of an indicator: its figures, what it is made of and replaces, and what it is compared with. */

import { defined, some } from '../../base/defined.ts';
import { garis, type Indikator, type Pengaturan, type Project } from '../../data/link/index.ts';
import type { IndikatorDinilai } from '../../figures/assess/index.ts';
import { nilaiPersis } from '../../figures/format.ts';
import { figureFact, figureFacts } from './angka.ts';

export function indikatorFacts(dinilai: IndikatorDinilai, project: Project) {
  const { indikator, figur, kategori, pembanding, penilaian } = dinilai;
  const { pengaturan } = project;
  const { id, nama, satuan, arah, untuk } = indikator;
  return {
    id,
    nama,
    satuan,
    arah,
    untuk: { jenis: untuk.jenis, id: untuk.id },
    ...pendahuluFacts(indikator, project),
    ...figureFacts(figur, pengaturan),
    kategori: { capaian_tahun: kategori.capaian_tahun ?? null, capaian_triwulan: kategori.capaian_triwulan ?? null },
    ...defined({ penilaian: penilaian && { hasil: penilaian.hasil, alasan: penilaian.alasan } }),
    ...komponenFacts(dinilai, pengaturan),
    perbandingan: figureFacts(pembanding.figur, pengaturan),
    ...defined({
      pembanding: some(pembanding.lain, ({ nomor, tingkat, wilayah, jenis, tahun, sumber, nilai }) => ({
        nomor,
        tingkat,
        wilayah: wilayah ?? null,
        jenis,
        tahun: tahun ?? null,
        sumber,
        nilai: nilai.nilai === null ? null : nilaiPersis(nilai.nilai),
      })),
    }),
  };
}

/** What it replaces, and whether the figures of both are set against one another. */
function pendahuluFacts(indikator: Indikator, { pendahulu }: Project) {
  const lama = indikator.menggantikan === undefined ? undefined : pendahulu.get(indikator);
  if (!lama) return {};
  const { id, nama, satuan } = lama;
  return { menggantikan: { id, nama, satuan, dibandingkan: garis(indikator, pendahulu).includes(lama) } };
}

/** What it is made of, where the quarter says so. */
function komponenFacts({ komponen, nilaiTriwulan }: IndikatorDinilai, pengaturan: Pengaturan) {
  return defined({
    komponen: some(komponen, ({ komponen: { id, nama, bobot }, nilai }) => ({
      id,
      nama,
      bobot: bobot ? nilaiPersis(bobot.nilai) : null,
      nilai: figureFact(nilai, pengaturan),
    })),
    nilai_triwulan: komponen.length > 0 && nilaiTriwulan ? figureFact(nilaiTriwulan, pengaturan) : undefined,
  });
}
