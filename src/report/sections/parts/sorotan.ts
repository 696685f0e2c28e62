/** The few figures that a report begins with: they say how it went before a word is read. */
import { isTargetTercapai } from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { figurBersatuan } from '../../../figures/format.ts';
import { uangLaporan } from '../../sentences/anggaran.ts';
import { targetDasar, terhadapTarget } from '../../sentences/kinerja.ts';
import type { Bahan } from '../section.ts';

export interface Sorotan {
  readonly angka: string;
  readonly nama: string;
  readonly keterangan: string;
}

/** So many averages a reader takes in; where there are more, those of the level above stand for them. */
const MOST = 2;

/** None where nothing could be computed; no averages where one of their names has more letters than `longest`. */
export function sorotan(bahan: Bahan, longest = Number.POSITIVE_INFINITY): readonly Sorotan[] {
  return [...rata(bahan, longest), ...memenuhi(bahan), ...serapan(bahan)];
}

function rata(bahan: Bahan, longest: number): readonly Sorotan[] {
  const { sasaran, tujuan } = bahan.assessment;
  const levels = [
    sasaran.map(({ sasaran: { nama }, figur }) => ({ nama, capaian: figur.capaian })),
    tujuan.map(({ tujuan: { nama }, figur }) => ({ nama, capaian: figur.capaian })),
  ].map((level) => level.filter(({ capaian }) => capaian.nilai !== null));
  const isShort = ({ nama }: { readonly nama: string }) => nama.length <= longest;
  const shown = levels.find((level) => level.length > 0 && level.length <= MOST && level.every(isShort)) ?? [];
  return shown.map(({ nama, capaian }) => besar(capaian, nama, `capaian ${terhadapTarget(bahan)}`, bahan));
}

function memenuhi(bahan: Bahan): readonly Sorotan[] {
  const { sasaran, dasar } = bahan.assessment;
  const dinilai = sasaran.flatMap(({ indikator }) => indikator).flatMap((satu) => isTargetTercapai(satu, dasar) ?? []);
  if (dinilai.length === 0) return [];
  const ya = dinilai.filter(Boolean).length;
  return [
    {
      angka: `${ya} dari ${dinilai.length}`,
      nama: 'indikator sasaran',
      keterangan: `memenuhi ${targetDasar(bahan)}`,
    },
  ];
}

function serapan(bahan: Bahan): readonly Sorotan[] {
  const uangnya = uangLaporan(bahan.assessment);
  if (!uangnya || uangnya.serapan.nilai === null) return [];
  const { pagu, realisasi, serapan: terserap } = uangnya;
  const uang = (figure: Figure) => figurBersatuan(figure, bahan.assessment.project.pengaturan);
  return [besar(terserap, 'Anggaran terserap', `${uang(realisasi)} dari ${uang(pagu)}`, bahan)];
}

function besar(figure: Figure, nama: string, keterangan: string, { assessment }: Bahan): Sorotan {
  return { angka: figurBersatuan(figure, assessment.project.pengaturan), nama, keterangan };
}
