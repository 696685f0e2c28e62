/** The next steps: those that the data states, then those that follow from what the figures lack. */
import { angkaFigure } from '../../figure.ts';
import { jumlah, kecil } from '../../format.ts';
import type { Bahan } from '../section.ts';
import { tanpaRealisasi } from './anggaran.ts';
import { bertargetTriwulan } from './tabel-capaian.ts';

/** Each without its final stop; at least one. */
export function langkah(bahan: Bahan): readonly string[] {
  const { sasaran, kegiatan } = bahan.assessment;
  const indikator = sasaran.flatMap((satu) => satu.indikator);
  const ditulis = indikator.flatMap(({ catatan }) =>
    catatan.tindak_lanjut === undefined ? [] : kecil(catatan.tindak_lanjut.replace(/\.$/, '')),
  );
  const bercelah = indikator.filter(({ figur }) => angkaFigure(figur.celah)?.gt('0') ?? false);
  const belumDiukur = indikator.filter(({ figur }) => figur.realisasi.nilai === null);
  const { nol, belumDilaporkan } = tanpaRealisasi(kegiatan);
  const usul = [
    bercelah.length > 0 &&
      `memusatkan sumber daya pada ${jumlah(bercelah.length)} indikator yang masih memiliki celah terhadap target tahun ${bahan.sebutan.tahun}`,
    belumDiukur.length > 0 &&
      `menyelesaikan pengukuran ${jumlah(belumDiukur.length)} indikator yang belum memiliki realisasi`,
    nol.length > 0 && `mempercepat pelaksanaan ${jumlah(nol.length)} kegiatan yang anggarannya belum terealisasi`,
    belumDilaporkan.length > 0 && `melengkapi laporan realisasi ${jumlah(belumDilaporkan.length)} kegiatan`,
    !bertargetTriwulan(indikator) &&
      `menetapkan target tiap ${bahan.sebutan.istilah.toLowerCase()} agar kemajuan dapat dinilai sebelum akhir tahun`,
    'memantau capaian kinerja dan realisasi anggaran secara berkala, serta melaporkannya pada periode berikutnya',
  ];
  return [...ditulis, ...usul.flatMap((satu) => (satu === false ? [] : [satu]))];
}
