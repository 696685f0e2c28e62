/** BAB II C: the strategy and policy for each sasaran where they are set, the programs that carry them out, and others who help. */
import type { SasaranDinilai } from '../../figures/assess/index.ts';
import { deret, jumlah } from '../../figures/format.ts';
import { namaProgram } from '../sentences/anggaran.ts';
import { missingCell, plainHead, rowHead, rowOf, textCell } from '../tables/cell.ts';
import { group } from '../tables/groups.ts';
import type { Bahan, Section } from './section.ts';

export const strategiDanKebijakan: Section = {
  id: 'strategi-dan-kebijakan',
  judul: 'Strategi dan Kebijakan',
  ada: ({ assessment: { sasaran, project } }) =>
    sasaran.some(
      ({ sasaran: { strategi, kebijakan, lintasSektor }, program }) =>
        strategi.length + kebijakan.length + lintasSektor.length + program.length > 0,
    ) || project.narasi.has('strategi-dan-kebijakan'),
  isi: (bahan) => {
    const { sasaran, program } = bahan.assessment;
    const ditetapkan = sasaran.filter((satu) => satu.sasaran.strategi.length + satu.sasaran.kebijakan.length > 0);
    const bersama = program.filter((satu) => satu.program.sasaran.length === 0);
    return {
      ...bahan.sebutan,
      sasaran: ditetapkan.map(({ sasaran: { nama, strategi, kebijakan } }) => ({ nama, strategi, kebijakan })),
      tabel: sasaran.some((satu) => satu.program.length > 0) ? tabelProgram(sasaran, bahan) : null,
      jumlahBersama: jumlah(bersama.length),
      bersama: deret(bersama.map(namaProgram)),
      tabelLintas: tabelLintasSektor(sasaran, bahan),
    };
  },
};

function tabelProgram(sasaran: readonly SasaranDinilai[], { nomor, sebutan }: Bahan) {
  return nomor.tabel({
    id: 'tabel-program-sasaran',
    judul: `Program Pendukung ${sebutan.kata.sasaran} Tahun ${sebutan.tahun}`,
    kepala: plainHead(`${sebutan.kata.sasaran} / Program Pendukung`),
    badan: sasaran.map((satu) => {
      const rows = satu.program.map((program) => rowOf([textCell(namaProgram(program), { tingkat: 1 })]));
      const kosong = rowOf([missingCell('belum dinyatakan')]);
      return group(satu.sasaran.nama, 1, rows.length === 0 ? [kosong] : rows);
    }),
    catatan: [],
  });
}

/** Null where no sasaran names others. */
function tabelLintasSektor(sasaran: readonly SasaranDinilai[], { nomor, sebutan }: Bahan) {
  const bersama = sasaran.map((satu) => satu.sasaran).filter(({ lintasSektor }) => lintasSektor.length > 0);
  if (bersama.length === 0) return null;
  const berprogram = bersama.some(({ lintasSektor }) => lintasSektor.some(({ program }) => program !== undefined));
  const kolom = ['Pihak', 'Peran', ...(berprogram ? ['Program'] : [])];
  return nomor.tabel({
    id: 'tabel-lintas-sektor',
    judul: `Peran Lintas Sektor (Crosscutting) bagi ${sebutan.kata.sasaran}`,
    kepala: plainHead(...kolom),
    badan: bersama.map(({ nama, lintasSektor }) => {
      const rows = lintasSektor.map(({ pihak, peran, program = '' }) =>
        rowOf([rowHead(pihak, { tingkat: 1 }), textCell(peran), ...(berprogram ? [textCell(program)] : [])]),
      );
      return group(nama, kolom.length, rows);
    }),
    catatan: [],
  });
}
