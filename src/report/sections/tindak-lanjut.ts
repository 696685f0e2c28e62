/** BAB III, last part: how earlier follow-up stands, what the AKIP evaluation asked for, where reports were published and what they were used for. */
import { evaluasiLaporan } from '../../figures/evaluasi.ts';
import { tindakLanjutLalu } from '../../figures/tindak-lanjut.ts';
import { kalimatLhe, kalimatRekomendasi } from '../sentences/lhe.ts';
import {
  tabelKomponen,
  tabelPemanfaatan,
  tabelPublikasi,
  tabelRekomendasi,
  tabelTindakLanjut,
} from './parts/tabel-evaluasi.ts';
import type { Bahan, Section } from './section.ts';

export const tindakLanjut: Section = {
  id: 'tindak-lanjut',
  judul: 'Tindak Lanjut dan Pemanfaatan Laporan',
  ada: (bahan) => berisi(bahan) || bahan.assessment.project.narasi.has('tindak-lanjut'),
  isi: (bahan) => {
    const lalu = tindakLanjutLalu(bahan.assessment);
    const { lhe, publikasi = [], pemanfaatan = [] } = evaluasiLaporan(bahan.assessment) ?? {};
    // In this order tables get their numbers.
    return {
      ...bahan.sebutan,
      tabelTindakLanjut: lalu.length === 0 ? null : tabelTindakLanjut(lalu, bahan),
      lhe: lhe ? kalimatLhe(lhe, bahan) : '',
      tabelKomponen: lhe && lhe.komponen.size > 0 ? tabelKomponen(lhe, bahan) : null,
      rekomendasi: lhe ? kalimatRekomendasi(lhe) : '',
      tabelRekomendasi: lhe && lhe.rekomendasi.length > 0 ? tabelRekomendasi(lhe, bahan) : null,
      tabelPublikasi: publikasi.length === 0 ? null : tabelPublikasi(publikasi, bahan),
      tabelPemanfaatan: pemanfaatan.length === 0 ? null : tabelPemanfaatan(pemanfaatan, bahan),
    };
  },
};

function berisi({ assessment }: Bahan): boolean {
  const { lhe, publikasi = [], pemanfaatan = [] } = evaluasiLaporan(assessment) ?? {};
  return lhe !== undefined || publikasi.length + pemanfaatan.length > 0 || tindakLanjutLalu(assessment).length > 0;
}
