/** Sentences about the budget, which follow the figures. */
import type { Assessment, FigurAnggaran, KegiatanDinilai, ProgramDinilai } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { figurBersatuan, jumlah } from '../../figures/format.ts';
import type { Bahan } from '../sections/section.ts';

/** The whole budget in one sentence; empty where the agency has none in its data. */
export function kalimatAnggaran({ assessment, sebutan }: Bahan): string {
  const { program, kegiatan, anggaranPerangkat, project } = assessment;
  const total = uangLaporan(assessment);
  if (!total) return '';
  const cara = project.pengaturan;
  const lingkup =
    program.length > 0
      ? `${jumlah(program.length)} program dan ${jumlah(kegiatan.length)} kegiatan`
      : `${jumlah(anggaranPerangkat?.perangkat.length ?? 0)} perangkat daerah`;
  const pagu = total.pagu.nilai === null ? 'pagu yang belum lengkap' : `pagu ${figurBersatuan(total.pagu, cara)}`;
  const awal = `Anggaran tahun ${sebutan.tahun} mencakup ${lingkup} dengan ${pagu}`;
  if (total.realisasi.nilai === null || total.serapan.nilai === null) {
    const belum = tanpaRealisasi(kegiatan).belumDilaporkan.length;
    const sebab = belum === 0 ? '' : ` karena realisasi ${jumlah(belum)} kegiatan belum dilaporkan`;
    return `${awal}; jumlah realisasinya belum dapat dinyatakan${sebab}.`;
  }
  const realisasi = figurBersatuan(total.realisasi, cara);
  return `${awal}; sampai dengan ${sebutan.batas} terealisasi ${realisasi} atau ${figurBersatuan(total.serapan, cara)}.`;
}

/** The money that the report speaks of as a whole: of its own programs, else of the agencies of a pemda; undefined where it has none. */
export function uangLaporan({ program, total, anggaranPerangkat }: Assessment): FigurAnggaran | undefined {
  return program.length > 0 ? total : anggaranPerangkat?.total;
}

/** Kegiatan that are reported as zero, told apart from those that are not reported at all. */
export function tanpaRealisasi(kegiatan: readonly KegiatanDinilai[]) {
  return {
    nol: kegiatan.filter(({ figur }) => angkaFigure(figur.realisasi)?.eq('0') ?? false),
    belumDilaporkan: kegiatan.filter(({ figur }) => figur.realisasi.nilai === null),
  };
}

/** What a row of a table is called: its name, behind its code where it has one. */
export function berkode({ kode, nama }: { readonly kode?: string; readonly nama: string }): string {
  return kode === undefined ? nama : `${kode} ${nama}`;
}

/** The same of a program. */
export function programBerkode(satu: ProgramDinilai): string {
  return berkode({ ...satu.program, nama: namaProgram(satu) });
}

/** `Program Pelayanan Administrasi Perkantoran`. */
export function namaProgram({ program }: ProgramDinilai): string {
  return /^program\b/i.test(program.nama) ? program.nama : `Program ${program.nama}`;
}
