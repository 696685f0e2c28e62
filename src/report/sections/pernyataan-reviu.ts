/** That the report was reviewed, behind the cover: what the review was, what it found where the data says so, and who signs. */
import { ketentuan, type Reviu } from '../../data/link/index.ts';
import { evaluasiLaporan } from '../../figures/evaluasi.ts';
import { tanggal } from '../../figures/format.ts';
import { butir } from './parts/butir.ts';
import { tandaTanganPejabat, tanpaTempat } from './parts/tanda-tangan.ts';
import type { Bahan, Section } from './section.ts';

/** Source: PermenPANRB 53/2014, annex III: the elements of the statement, in our own words. */
export const pernyataanReviu: Section = {
  id: 'pernyataan-reviu',
  judul: 'Pernyataan Telah Direviu',
  ada: (bahan) => reviuLaporan(bahan) !== undefined,
  isi: (bahan) => {
    const reviu = reviuLaporan(bahan);
    if (!reviu) throw new Error('a report that nobody has reviewed has no such section');
    return {
      ...bahan.sebutan,
      pereviu: jabatan(reviu, bahan),
      tanggal: tanggal(reviu.tanggal),
      nomor: reviu.nomor ?? '',
      tanpaCatatan: reviu.catatan?.length === 0,
      catatan: butir(reviu.catatan ?? []),
    };
  },
  tandaTangan: (bahan) => {
    const reviu = reviuLaporan(bahan);
    if (!reviu) throw new Error('a report that nobody has reviewed has no such section');
    return {
      ...tandaTanganPejabat({ ...reviu.inspektur, jabatan: jabatan(reviu, bahan) }, bahan.assessment),
      tempatTanggal: `${reviu.tempat ?? tanpaTempat}, ${tanggal(reviu.tanggal)}`,
    };
  },
};

function reviuLaporan({ assessment }: Bahan): Reviu | undefined {
  return evaluasiLaporan(assessment)?.reviu;
}

/** A ministry's own words for its reviewer are not known. */
function jabatan({ inspektur }: Reviu, { assessment, sebutan }: Bahan): string {
  const { jenis, induk = '' } = assessment.project.instansi;
  return (
    inspektur?.jabatan ??
    (ketentuan[jenis].daerah ? `Inspektur ${sebutan.daerah}` : `aparat pengawasan intern ${induk}`)
  );
}
