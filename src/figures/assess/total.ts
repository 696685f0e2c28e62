/** The capaian of the whole agency, only where the report's settings say how it is made. */
import type { Figure } from '../figure.ts';
import { rerata } from '../formulas/index.ts';
import type { Assessment } from './assessment.ts';
import { tanpaIndikator } from './indikator.ts';
import { kategoriFigur } from './kategori.ts';
import { indikatorDijanjikan } from './promised.ts';
import { cara, rerataSasaran } from './sasaran.ts';

/** `total.capaian`; nothing where no setting asks for it. */
export function assessTotal(assessment: Assessment): Pick<Assessment, 'capaianTotal'> {
  const { project, sasaran, dasar } = assessment;
  const { pengaturan } = project;
  const id = 'total.capaian';
  const nama = 'Instansi ini';
  const cari = (): Figure | undefined => {
    switch (pengaturan.totalCapaian) {
      case 'rata_rata_sasaran':
        return rerataSasaran(
          { id, rumus: 'rata-rata capaian semua sasaran' },
          sasaran,
          { nama, isWeighted: false },
          pengaturan,
        );
      case 'berbobot':
        return rerataSasaran(
          { id, rumus: 'rata-rata capaian semua sasaran, menurut bobot' },
          sasaran,
          { nama, isWeighted: true },
          pengaturan,
        );
      case 'rata_rata_indikator': {
        const parts = indikatorDijanjikan(assessment).filter(({ indikator }) => indikator.jenisNilai === 'angka');
        const rumus = `rata-rata capaian indikator yang diperjanjikan terhadap target ${dasar}`;
        const figures = parts.map(({ figur }) => figur[`capaian_${dasar}`]);
        return rerata({ id, rumus }, figures, { ...cara(pengaturan), tanpa: tanpaIndikator(nama) });
      }
      case undefined:
        return undefined;
    }
  };
  const figure = cari();
  if (!figure) return {};
  const kategori = kategoriFigur(figure, pengaturan);
  return { capaianTotal: { figure, ...(kategori ? { kategori } : {}) } };
}
