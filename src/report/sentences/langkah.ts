/** The next steps: those that the data states, then those that follow from what the figures lack. */
import { uraianTindakLanjut } from '../../data/link/index.ts';
import { type IndikatorDinilai, indikatorDijanjikan } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { figurBersatuan, jumlah, kecil } from '../../figures/format.ts';
import { isTertutup } from '../../figures/formulas/index.ts';
import { butir } from '../sections/parts/butir.ts';
import { bertargetTriwulan } from '../sections/parts/tabel-capaian.ts';
import type { Bahan } from '../sections/section.ts';
import { tanpaRealisasi } from './anggaran.ts';
import { capaianDasar, tertinggal } from './kinerja.ts';

/** With their points, as a list has them; none where nothing is written and nothing lacks. */
export function langkah(bahan: Bahan): readonly string[] {
  const ditulis = indikatorDijanjikan(bahan.assessment).flatMap(({ catatan }) =>
    catatan.tindak_lanjut === undefined ? [] : kecil(uraianTindakLanjut(catatan.tindak_lanjut)),
  );
  const usul = bahan.sebutan.tahunBerjalan ? usulBerjalan(bahan) : usulAkhirTahun(bahan);
  return butir([...ditulis, ...usul.flatMap(({ banyak, teks }) => (banyak === 0 ? [] : teks))]);
}

/** A step, and of how many things it is said; none is no step. */
interface Usul {
  readonly banyak: number;
  readonly teks: string;
}

/** While the year goes on, what is behind can still be caught up with. */
function usulBerjalan(bahan: Bahan): readonly Usul[] {
  const { bercelah, dinilaiKurang, belumDiukur, nol, belumDilaporkan, tanpaTarget, indikator, kegiatan } =
    kekurangan(bahan);
  const { tahun, istilah } = bahan.sebutan;
  return [
    {
      banyak: bercelah,
      teks:
        bercelah > 1 && bercelah === indikator
          ? mendahulukan(bahan)
          : `menutup celah terhadap target tahun ${tahun} pada ${sebanyak(bercelah, indikator, 'indikator')}`,
    },
    {
      banyak: dinilaiKurang,
      teks: `mencapai target tahun ${tahun} yang dinilai belum tercapai sepenuhnya pada ${sebanyak(dinilaiKurang, indikator, 'indikator')}`,
    },
    {
      banyak: belumDiukur,
      teks: `menyelesaikan pengukuran ${sebanyak(belumDiukur, indikator, 'indikator')} yang belum memiliki realisasi`,
    },
    {
      banyak: nol,
      teks: `melaksanakan ${sebanyak(nol, kegiatan, 'kegiatan')} yang anggarannya belum terealisasi`,
    },
    {
      banyak: belumDilaporkan,
      teks: `melengkapi laporan realisasi ${sebanyak(belumDilaporkan, kegiatan, 'kegiatan')}`,
    },
    {
      banyak: tanpaTarget,
      teks: `menetapkan target tiap ${istilah.toLowerCase()} agar kemajuan dapat dinilai sebelum akhir tahun`,
    },
  ];
}

/** Where all are behind, which come first: nobody can put all of them first. */
function mendahulukan(bahan: Bahan): string {
  const { tahun } = bahan.sebutan;
  const [pertama] = tertinggal(bahan);
  if (!pertama) return `menutup celah terhadap target tahun ${tahun} pada seluruh indikator`;
  const { capaian } = capaianDasar(pertama, bahan);
  const teks = figurBersatuan(capaian, bahan.assessment.project.pengaturan);
  return `mendahulukan indikator dengan capaian terendah, yaitu ${pertama.indikator.nama} (${teks})`;
}

/** When it is over, what is left is to learn from it. */
function usulAkhirTahun(bahan: Bahan): readonly Usul[] {
  const { bercelah, dinilaiKurang, belumDiukur, nol, belumDilaporkan, tanpaTarget, indikator, kegiatan } =
    kekurangan(bahan);
  const { tahun, istilah } = bahan.sebutan;
  const gagal = bercelah + dinilaiKurang;
  return [
    {
      banyak: gagal,
      teks: `menelaah sebab tidak terpenuhinya target tahun ${tahun} pada ${sebanyak(gagal, indikator, 'indikator')}`,
    },
    {
      banyak: belumDiukur,
      teks: `menyelesaikan pengukuran ${sebanyak(belumDiukur, indikator, 'indikator')} yang belum memiliki realisasi`,
    },
    { banyak: nol, teks: `mengevaluasi ${sebanyak(nol, kegiatan, 'kegiatan')} yang anggarannya tidak terealisasi` },
    {
      banyak: belumDilaporkan,
      teks: `melengkapi laporan realisasi ${sebanyak(belumDilaporkan, kegiatan, 'kegiatan')}`,
    },
    {
      banyak: tanpaTarget,
      teks: `menetapkan target tiap ${istilah.toLowerCase()} dalam perjanjian kinerja tahun berikutnya`,
    },
  ];
}

function kekurangan({ assessment }: Bahan) {
  const { kegiatan } = assessment;
  const indikator = indikatorDijanjikan(assessment);
  const { nol, belumDilaporkan } = tanpaRealisasi(kegiatan);
  return {
    bercelah: indikator.filter(isTertinggal).length,
    dinilaiKurang: indikator.filter(({ penilaian }) => penilaian && penilaian.hasil !== 'tercapai').length,
    belumDiukur: indikator.filter(({ figur }) => figur.realisasi.nilai === null).length,
    nol: nol.length,
    belumDilaporkan: belumDilaporkan.length,
    indikator: indikator.length,
    kegiatan: kegiatan.length,
    tanpaTarget: bertargetTriwulan(indikator) ? 0 : 1,
  };
}

/** Short of the year's target, in its unit, in steps or outside of a range. */
function isTertinggal({
  indikator: { skala },
  figur: { celah },
  pembanding: { selisihTarget },
}: IndikatorDinilai): boolean {
  if (celah.nilai !== null) return isTertutup(celah) === false;
  const selisih = selisihTarget && angkaFigure(selisihTarget);
  if (!selisih) return false;
  return skala ? selisih.lt('0') : !selisih.eq('0');
}

/** `2 (dua) indikator`, or `seluruh indikator` where that is all of them. */
function sebanyak(banyak: number, dari: number, benda: string): string {
  return banyak > 1 && banyak === dari ? `seluruh ${benda}` : `${jumlah(banyak)} ${benda}`;
}
