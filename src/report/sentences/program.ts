/** The programs behind a sasaran: their money, what of them has not started, and what the data says of their kegiatan. */
import type { KegiatanDinilai, ProgramDinilai } from '../../figures/assess/index.ts';
import { type CaraCetak, figurBersatuan, jumlah } from '../../figures/format.ts';
import type { Bahan } from '../sections/section.ts';
import { namaProgram, tanpaRealisasi } from './anggaran.ts';

export interface ButirProgram {
  readonly kalimat: string;
  readonly catatan: readonly string[];
}

export function butirProgram(program: ProgramDinilai, bahan: Bahan): ButirProgram {
  const cara = bahan.assessment.project.pengaturan;
  return {
    kalimat: `${uang(program, cara)}${pelaksanaan(program, bahan)}.`,
    catatan: program.kegiatan.flatMap(catatanKegiatan),
  };
}

/** `Program X: pagu Rp…, realisasi Rp…, serapan …%`, and physical progress where it is reported. */
function uang(program: ProgramDinilai, cara: CaraCetak): string {
  const { pagu, realisasi, serapan, fisik } = program.figur;
  const bagian = [
    ['pagu', pagu],
    ['realisasi', realisasi],
    ['serapan', serapan],
    ...(fisik.nilai === null ? [] : [['realisasi fisik', fisik] as const]),
  ] as const;
  const teks = bagian.map(([nama, figure]) => `${nama} ${figurBersatuan(figure, cara)}`).join(', ');
  return `${namaProgram(program)}: ${teks}`;
}

function pelaksanaan({ kegiatan }: ProgramDinilai, { sebutan }: Bahan): string {
  const { nol, belumDilaporkan } = tanpaRealisasi(kegiatan);
  const belum = sebutan.tahunBerjalan ? 'belum terealisasi' : 'tidak terealisasi';
  const bagian = [
    ...(nol.length > 0 ? [`anggaran ${sebanyak(nol.length, kegiatan.length)} ${belum}`] : []),
    ...(belumDilaporkan.length > 0
      ? [`realisasi ${sebanyak(belumDilaporkan.length, kegiatan.length)} belum dilaporkan`]
      : []),
  ];
  return bagian.length === 0 ? '' : `; ${bagian.join(' dan ')}`;
}

function sebanyak(banyak: number, dari: number): string {
  if (dari === 1) return 'kegiatannya';
  return banyak === dari ? 'seluruh kegiatannya' : `${jumlah(banyak)} dari ${jumlah(dari)} kegiatan`;
}

/** What the quarter says of a kegiatan and of its parts, each in one line that names it; nothing where it says nothing. */
export function catatanKegiatan({ kegiatan, catatan, subKegiatan }: KegiatanDinilai): readonly string[] {
  const semua = [
    { nama: kegiatan.nama, catatan },
    ...subKegiatan.map((sub) => ({ nama: sub.subKegiatan.nama, catatan: sub.catatan })),
  ];
  return semua.flatMap(({ nama, catatan: { keterangan, kendala, tindak_lanjut } }) => {
    const bagian = [
      ...(keterangan === undefined ? [] : [keterangan]),
      ...(kendala === undefined ? [] : [`kendala: ${kendala}`]),
      ...(tindak_lanjut === undefined ? [] : [`tindak lanjut: ${tindak_lanjut}`]),
    ].map((satu) => satu.replace(/[.;\s]+$/, ''));
    return bagian.length === 0 ? [] : [`${nama}: ${bagian.join('; ')}.`];
  });
}
