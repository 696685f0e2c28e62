/** Money summed across programs: by the unit that spends it, and by the bidang urusan that the codes of the programs name. */
import { type Anggaran, idNama } from '../../data/link/index.ts';
import { barisFisik } from './anggaran.ts';
import type {
  Assessment,
  BidangUrusanDinilai,
  FigurAnggaran,
  KegiatanDinilai,
  KroDinilai,
  ProgramDinilai,
  SubKegiatanDinilai,
  UnitDinilai,
} from './assessment.ts';
import { gabungan } from './uang.ts';

/** In the order of the budget, what is of no unit last; none where the budget names none. */
export function perUnit(kegiatan: readonly KegiatanDinilai[]): readonly UnitDinilai[] {
  const lines = kegiatan.flatMap(({ subKegiatan, figur }): readonly Baris[] =>
    subKegiatan.length === 0
      ? [{ figur }]
      : subKegiatan.map((sub) => ({ unit: sub.subKegiatan.unit, figur: sub.figur })),
  );
  const names = [...new Set(lines.flatMap(({ unit }) => unit ?? []))];
  if (names.length === 0) return [];
  const rest = lines.some(({ unit }) => unit === undefined) ? [undefined] : [];
  return [...names, ...rest].map((nama) => {
    const id = nama === undefined ? 'tanpa_unit' : `unit_${idNama(nama)}`;
    const milik = lines.filter(({ unit }) => unit === nama).map(({ figur }) => figur);
    return { id, nama: nama ?? 'Tidak dirinci menurut unit', figur: gabungan(id, milik) };
  });
}

interface Baris {
  readonly unit?: string | undefined;
  readonly figur: FigurAnggaran;
}

/**
 * Only where the programs are of several bidang urusan, or the budget names that of them: else it would say again what the
 * total says. A program without a code is of none.
 */
export function perBidangUrusan(
  program: readonly ProgramDinilai[],
  nama: Anggaran['bidangUrusan'],
): readonly BidangUrusanDinilai[] {
  const codes = [...new Set(program.flatMap((satu) => kodeBidang(satu) ?? []))];
  if (codes.length < 2 && !codes.some((kode) => nama.has(kode))) return [];
  return codes.map((kode) => {
    const milik = program.filter((satu) => kodeBidang(satu) === kode);
    const id = `urusan_${kode.replace('.', '-')}`;
    return {
      id,
      kode,
      nama: ['Bidang Urusan', kode, nama.get(kode) ?? ''].join(' ').trim(),
      program: milik,
      figur: gabungan(
        id,
        milik.map(({ figur }) => figur),
        milik.flatMap((satu) => satu.kegiatan.flatMap(barisFisik)),
      ),
    };
  });
}

/** Rincian output by the first two parts of their code, in the order of the budget; none where not one has a code. */
export function perKro(kegiatan: readonly KegiatanDinilai[], nama: Anggaran['kro']): readonly KroDinilai[] {
  const semua = kegiatan.flatMap(({ subKegiatan }) => subKegiatan);
  const codes = [...new Set(semua.map(kodeKro))];
  if (codes.every((kode) => kode === '')) return [];
  return codes.map((kode) => {
    const ro = semua.filter((satu) => kodeKro(satu) === kode);
    const id = `kro_${kode === '' ? 'tanpa-kode' : kode.replace('.', '-').toLowerCase()}`;
    const sebutan = kode === '' ? 'Rincian output tanpa kode' : `${kode} ${nama.get(kode) ?? ''}`.trim();
    return {
      id,
      kode,
      nama: sebutan,
      ro,
      figur: gabungan(
        id,
        ro.map(({ figur }) => figur),
      ),
    };
  });
}

/** @example 2905.BMA.004 → 2905.BMA */
function kodeKro({ subKegiatan: { kode } }: SubKegiatanDinilai): string {
  return /^(\d{4}\.[A-Z]{3})\./.exec(kode ?? '')?.[1] ?? '';
}

/** The money of every program by its bidang urusan, without a code where the program has none; in the order of the budget. */
export function uangPerUrusan({ program, data }: Pick<Assessment, 'program' | 'data'>) {
  return [...new Set(program.map(kodeBidang))].map((kode) => {
    const milik = program.filter((satu) => kodeBidang(satu) === kode).map(({ figur }) => figur);
    const nama = kode === undefined ? undefined : data.anggaran?.bidangUrusan.get(kode);
    return { kode, nama, figur: gabungan(`urusan_${kode ?? 'tanpa-kode'}`, milik) };
  });
}

/** The first two parts of a program's code. @example 5.02.03 → 5.02 */
function kodeBidang({ program: { kode } }: ProgramDinilai): string | undefined {
  return /^((?:X|[1-9])\.(?:XX|\d{2}))\.\d{2}$/.exec(kode ?? '')?.[1];
}
