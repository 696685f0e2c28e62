/** The chart of the organisation, as numbered figures. */
import type { UnitOrganisasi } from '../../../data/link/index.ts';
import { deret } from '../../../figures/format.ts';
import { type Branch, charts, type Unit } from '../../charts/index.ts';
import type { Bahan } from '../section.ts';
import type { Gambar } from './gambar.ts';
import { bernomor, bidangGambar } from './grafik.ts';

/** None where the head has nobody below. */
export function berkepala(struktur: UnitOrganisasi, bahan: Bahan): readonly Gambar[] {
  const drawings = charts.organisation(unit(struktur), bidangGambar(bahan.assessment.project.pengaturan));
  const judul = `Struktur Organisasi ${bahan.sebutan.instansi}`;
  return bernomor({ id: 'gambar-struktur', judul, uraian, catatan: [] }, drawings, bahan.nomor);
}

function unit({ jabatan, bawahan }: UnitOrganisasi): Unit {
  return { nama: jabatan, below: bawahan.map(unit) };
}

function uraian(branches: readonly Branch[]): string {
  const head = branches[0]?.head.nama ?? '';
  const own = branches.map(({ unit: { nama, below } }) =>
    below.length === 0 ? nama : `${nama} (membawahi ${deret(below.map((satu) => satu.nama))})`,
  );
  return `Bagan struktur organisasi. ${head} membawahi ${own.join('; ')}.`;
}
