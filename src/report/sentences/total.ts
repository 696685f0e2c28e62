/** What is said of the capaian of the whole agency, where a setting says how it is made. */
import { indikatorDijanjikan } from '../../figures/assess/index.ts';
import { figurBersatuan, jumlah } from '../../figures/format.ts';
import { bobotSasaran } from '../sections/parts/catatan-rumus.ts';
import type { Bahan } from '../sections/section.ts';
import { terhadapTarget } from './kinerja.ts';

/** Empty where no setting asks for it. */
export function kalimatTotal(bahan: Bahan): string {
  const { capaianTotal, project } = bahan.assessment;
  if (!capaianTotal) return '';
  const { figure, kategori } = capaianTotal;
  const awal = `Capaian kinerja ${bahan.sebutan.sebutInstansi} secara keseluruhan`;
  if (figure.nilai === null)
    return `${awal} belum dapat dihitung karena belum ada ${bagian(bahan)} yang memiliki capaian.`;
  const label = kategori === undefined ? '' : ` dengan kategori ${kategori}`;
  const angka = figurBersatuan(figure, project.pengaturan);
  return `${awal} ${terhadapTarget(bahan)} adalah ${angka}${label}, yaitu ${cara(bahan)}.${sebagian(bahan)}`;
}

/** How it is made. */
function cara({ assessment }: Bahan): string {
  const { sasaran, project } = assessment;
  const { pengaturan } = project;
  switch (pengaturan.totalCapaian) {
    case 'berbobot':
      return `rata-rata capaian sasaran menurut bobotnya (${bobotSasaran(sasaran, pengaturan).join('; ')})`;
    case 'rata_rata_sasaran':
      return `rata-rata capaian ${jumlah(sasaran.length)} sasaran, tanpa bobot`;
    default: {
      const indikator = indikatorDijanjikan(assessment).filter((satu) => satu.indikator.jenisNilai === 'angka');
      return `rata-rata capaian ${jumlah(indikator.length)} indikator yang diperjanjikan, tanpa bobot`;
    }
  }
}

/** Of how many it could be made. */
function sebagian(bahan: Bahan): string {
  const cakupan = bahan.assessment.capaianTotal?.figure.cakupan;
  if (!cakupan) return '';
  const { dihitung, dari } = cakupan;
  return ` Angka itu dihitung dari ${jumlah(dihitung)} di antara ${jumlah(dari)} ${bagian(bahan)}; yang lain belum memiliki capaian.`;
}

function bagian({ assessment: { project } }: Bahan): string {
  return project.pengaturan.totalCapaian === 'rata_rata_indikator' ? 'indikator' : 'sasaran';
}
