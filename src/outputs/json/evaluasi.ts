/** What the facts say of what came after reports; keys are there only where the report tells of them. */
import { plainText } from '../../base/decimal.ts';
import { defined, some } from '../../base/defined.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { evaluasiLaporan } from '../../figures/evaluasi.ts';
import { tindakLanjutLalu } from '../../figures/tindak-lanjut.ts';

export function evaluasiFacts(assessment: Assessment) {
  const lalu = tindakLanjutLalu(assessment);
  const { reviu, publikasi = [], lhe, pemanfaatan = [] } = evaluasiLaporan(assessment) ?? {};
  return defined({
    tindak_lanjut_lalu: some(lalu, (satu) => ({
      indikator: satu.indikator.id,
      tahun: satu.tahun,
      triwulan: satu.triwulan,
      uraian: satu.uraian,
      penanggung_jawab: satu.penanggungJawab ?? null,
      batas: satu.batas ?? null,
      status: satu.status ?? null,
    })),
    reviu: reviu && { nomor: reviu.nomor ?? null, tanggal: reviu.tanggal, catatan: reviu.catatan ?? null },
    publikasi: some(publikasi, (satu) => satu),
    lhe: lhe && {
      tahun: lhe.tahun,
      nilai: lhe.nilai ? plainText(lhe.nilai.nilai.angka) : null,
      predikat: lhe.predikat ?? null,
      komponen: Object.fromEntries(
        [...lhe.komponen].map(([nama, { nilai }]) => [nama, plainText(nilai.angka)] as const),
      ),
      rekomendasi: lhe.rekomendasi,
    },
    pemanfaatan: pemanfaatan.length === 0 ? undefined : Object.fromEntries(pemanfaatan),
  });
}
