/** Regulations in the form that the rules of drafting give them, the same everywhere. */
import type { Instansi } from '../../../data/link/index.ts';
import type { Bahan } from '../section.ts';

type Peraturan = NonNullable<Instansi['dasar_hukum']>[number];

/** `Peraturan Presiden Nomor 29 Tahun 2014`; the year is not said twice where the number holds it (XI/MPR/1998). */
function nameRegulation({ jenis, nomor, tahun }: Peraturan): string {
  return nomor.endsWith(`/${tahun}`) ? `${jenis} Nomor ${nomor}` : `${jenis} Nomor ${nomor} Tahun ${tahun}`;
}

/** With its title. */
function nameInFull(peraturan: Peraturan): string {
  return `${nameRegulation(peraturan)} tentang ${peraturan.tentang}`;
}

/** What the report rests on: the regulations, then the plans that none of them sets. */
export function dasarPenyusunan({ assessment: { project }, sebutan: { rpjmd, renstra } }: Bahan): readonly string[] {
  const peraturan = project.instansi.dasar_hukum ?? [];
  const ditetapkan = (rencana: RegExp) => peraturan.some(({ tentang }) => rencana.test(tentang));
  return [
    ...peraturan.map(nameInFull),
    ...(rpjmd === '' || ditetapkan(/\bRPJMD\b|Rencana Pembangunan Jangka Menengah Daerah/i) ? [] : [rpjmd]),
    ...(ditetapkan(/\bRenstra\b|Rencana Strategis/i) ? [] : [renstra]),
  ];
}
