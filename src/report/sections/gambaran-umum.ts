/** BAB I: what the agency is for, how it is organised, and whom and what it has for that. */
import { tanggal } from '../../figures/format.ts';
import { berkepala } from './parts/bagan-struktur.ts';
import { butir } from './parts/butir.ts';
import { nameFigures } from './parts/grafik.ts';
import { kalimatPegawai, tabelPegawai, tabelSarana } from './parts/sumber-daya.ts';
import type { Section } from './section.ts';

export const gambaranUmum: Section = {
  id: 'gambaran-umum',
  judul: 'Gambaran Umum Organisasi',
  ada: ({ assessment: { project, data } }) =>
    project.profil !== undefined || data.sumberDaya !== undefined || project.narasi.has('gambaran-umum'),
  isi: (bahan) => {
    const { project, data } = bahan.assessment;
    const { profil } = project;
    const { sumberDaya } = data;
    const gambar = profil?.struktur ? berkepala(profil.struktur, bahan) : [];
    return {
      ...bahan.sebutan,
      dasar: profil?.dasar ?? '',
      tugas: titikAkhir(profil?.tugas),
      fungsi: butir(profil?.fungsi ?? []),
      struktur: profil?.struktur ?? null,
      gambar,
      sebutGambar: nameFigures(gambar),
      per: sumberDaya ? tanggal(sumberDaya.per) : '',
      pegawai: sumberDaya ? kalimatPegawai(sumberDaya) : '',
      tabelPegawai: sumberDaya && sumberDaya.pegawai.length > 0 ? tabelPegawai(sumberDaya, bahan) : null,
      tabelSarana: sumberDaya && sumberDaya.sarana.length > 0 ? tabelSarana(sumberDaya, bahan) : null,
    };
  },
};

/** Without the full stop that the sentence brings. */
function titikAkhir(teks = ''): string {
  return teks.trim().replace(/\.$/, '');
}
