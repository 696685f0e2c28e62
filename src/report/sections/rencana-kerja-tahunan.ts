/** BAB II D: the year's work plan: what is to be reached, and by which programs and kegiatan. */
import { type Dijanjikan, dijanjikan } from '../../figures/assess/index.ts';
import { deret, jumlah } from '../../figures/format.ts';
import { berkode, programBerkode } from '../sentences/anggaran.ts';
import { sebutJenis, withIndikator } from '../sentences/kinerja.ts';
import { plainHead, rowOf, textCell } from '../tables/cell.ts';
import { group } from '../tables/groups.ts';
import { badanSasaran, catatanIku, kolomUmum } from './parts/tabel-sasaran.ts';
import type { Bahan, Section } from './section.ts';

export const rencanaKerjaTahunan: Section = {
  id: 'rencana-kerja-tahunan',
  judul: 'Rencana Kerja Tahunan',
  isi: (bahan) => {
    const { sasaran, program, kegiatan } = bahan.assessment;
    return {
      ...bahan.sebutan,
      jumlahSasaran: jumlah(sasaran.length),
      denganIndikator: deret([withIndikator(sasaran), ...tambahan(dijanjikan(bahan.assessment), bahan.sebutan)]),
      jumlahProgram: jumlah(program.length),
      jumlahKegiatan: jumlah(kegiatan.length),
      tabelSasaran: tabelSasaran(bahan),
      tabelProgram: program.length === 0 ? null : tabelProgram(bahan),
    };
  },
};

/** `1 (satu) indikator tujuan`, beside those of the sasaran. */
function tambahan(daftar: readonly Dijanjikan[], { kata }: Bahan['sebutan']): readonly string[] {
  const jenis = [...new Set(daftar.map((satu) => satu.jenis))].filter((satu) => satu !== 'sasaran');
  return jenis.map((satu) => {
    const milik = daftar.filter((each) => each.jenis === satu).flatMap(({ indikator }) => indikator);
    return `${jumlah(milik.length)} indikator ${sebutJenis(satu, kata)}`;
  });
}

function tabelSasaran({ assessment, nomor, sebutan }: Bahan) {
  const daftar = dijanjikan(assessment);
  return nomor.tabel({
    id: 'tabel-rencana-kerja',
    judul: `Rencana Kinerja Tahun ${sebutan.tahun}`,
    ...badanSasaran(
      daftar,
      [kolomUmum.satuan, kolomUmum.figur(assessment.project.pengaturan)('Target', 'target_tahun')],
      sebutan.kata,
    ),
    catatan: catatanIku(daftar),
  });
}

function tabelProgram({ assessment: { program }, nomor, sebutan }: Bahan) {
  return nomor.tabel({
    id: 'tabel-program-kegiatan',
    judul: `Program dan Kegiatan Tahun ${sebutan.tahun}`,
    kepala: plainHead('Program / Kegiatan'),
    badan: program.map((satu, index) =>
      group(
        satu.program.kode === undefined ? `${index + 1}. ${programBerkode(satu)}` : programBerkode(satu),
        1,
        satu.kegiatan.map(({ kegiatan }) => rowOf([textCell(berkode(kegiatan), { tingkat: 1 })])),
      ),
    ),
    catatan: [],
  });
}
