/** What the analysis says of fixed marks: the end of the medium-term plan, and a national standard or a value reached elsewhere. */

import { isStandar } from '../../data/link/index.ts';
import type { IndikatorDinilai } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { figurBersatuan } from '../../figures/format.ts';
import { isTepatDiBatas } from '../../figures/formulas/index.ts';
import type { Bahan } from '../sections/section.ts';
import { besar, sisi } from './selisih.ts';
import { namaKini } from './tahun.ts';

/** Empty where the plan gives no target for its end. */
export function kalimatRenstra(satu: IndikatorDinilai, bahan: Bahan): string {
  const { renstra: patokan } = satu.pembanding;
  if (!patokan) return '';
  const { tahun, target, kemajuan, selisih } = patokan;
  const { renstra } = bahan.sebutan.kata;
  const isAkhir = tahun === bahan.assessment.project.renstra.periode.akhir;
  const nama = isAkhir
    ? `Target akhir ${renstra} (tahun ${tahun})`
    : `Target ${renstra} terakhir yang tersedia (tahun ${tahun})`;
  const awal = `${nama} adalah ${teks(target, satu, bahan)}.`;
  if (kemajuan.nilai === null && satu.indikator.jenisNilai !== 'angka') return awal;
  if (kemajuan.nilai === null) {
    const siapa = satu.figur.realisasi.nilai === null ? 'realisasinya ' : '';
    return `${awal} Kemajuannya belum dapat dihitung karena ${siapa}${teks(kemajuan, satu, bahan)}.`;
  }
  const persen = teks(kemajuan, satu, bahan);
  if (satu.rumus === 'naik') {
    const letak = selisih ? ` dan ${kedudukan(satu, selisih, 'target', bahan)}` : '';
    return `${awal} ${awalKini(satu, bahan)} mencapai ${persen} dari target itu${letak}.`;
  }
  const letak = selisih
    ? `; ${satu.indikator.skala ? 'predikat' : 'realisasi'}nya ${kedudukan(satu, selisih, 'target', bahan)}`
    : '';
  return `${awal} Menurut rumus capaian indikator ini, kemajuan ${namaKini(bahan)} adalah ${persen}${letak}.`;
}

/** Empty where the data names nothing to compare with. */
export function kalimatStandar(satu: IndikatorDinilai, bahan: Bahan): string {
  const { standar } = satu.pembanding;
  if (!standar) return '';
  const { nilai, sumber, selisih } = standar;
  const nama = isStandar(sumber) ? 'standar' : 'pembanding';
  const sebutan = nama === 'standar' ? 'Standar' : 'Nilai pembanding';
  const awal = `${sebutan} menurut ${sumber.replace(/[.\s]+$/, '')} adalah ${teks(nilai, satu, bahan)}.`;
  if (!selisih) {
    const sebab = teks(satu.figur.realisasi, satu, bahan);
    return satu.figur.realisasi.nilai === null ? `${awal} Realisasi indikator ini ${sebab}.` : awal;
  }
  return `${awal} ${awalKini(satu, bahan)}, yaitu ${teks(satu.figur.realisasi, satu, bahan)}, ${kedudukan(satu, selisih, nama, bahan)}.`;
}

export function awalKini({ indikator }: IndikatorDinilai, bahan: Bahan): string {
  return `${indikator.skala ? 'Predikat' : 'Realisasi'} ${namaKini(bahan)}`;
}

function teks(figure: Figure, { indikator }: IndikatorDinilai, { assessment }: Bahan): string {
  return figurBersatuan(figure, assessment.project.pengaturan, indikator.satuan);
}

type Patokan = 'target' | 'standar' | 'pembanding';

const batas: Readonly<Record<Patokan, string>> = {
  target: 'batas target',
  standar: 'batas standar',
  pembanding: 'nilai pembanding',
};

/** A standard is kept by what is counted anew each time; a sum may still pass it, and the plan's end is not there yet. */
function isPasti({ indikator }: IndikatorDinilai, nama: Patokan, { sebutan }: Bahan): boolean {
  return nama === 'standar' && (indikator.akumulasi !== 'jumlah' || !sebutan.tahunBerjalan);
}

/** Where the realisation stands to a mark, said as what it means for the indicator's direction; a predicate of a clause. */
export function kedudukan(satu: IndikatorDinilai, selisih: Figure, nama: Patokan, bahan: Bahan): string {
  const letak = sisi(selisih, bahan);
  const jarak = besar(selisih, satu, bahan);
  const { arah } = satu.indikator;
  if (arah === 'rentang') {
    if (letak === 0) return `berada di dalam rentang ${nama} tersebut`;
    return `masih berada ${jarak} di ${letak < 0 ? 'bawah batas bawah' : 'atas batas atas'} ${nama} tersebut`;
  }
  if (isTepatDiBatas(selisih))
    return `tepat pada ${batas[nama]} tersebut, padahal seharusnya di ${arah === 'turun' ? 'bawah' : 'atas'}nya`;
  if (letak === 0) return `sama dengan ${nama} tersebut`;
  if (arah === 'turun') {
    return letak < 0
      ? `berada ${jarak} di bawah ${batas[nama]} tersebut${isPasti(satu, nama, bahan) ? `, sehingga ${nama} terpenuhi` : ''}`
      : `masih berada ${jarak} di atas ${batas[nama]} tersebut`;
  }
  return letak > 0 ? `melampauinya sebesar ${jarak}` : `masih ${jarak} di bawahnya`;
}
