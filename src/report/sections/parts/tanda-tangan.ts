/** The block under which an official signs: what is known of place, date, name and rank, dotted lines for the rest. */

import type { Pengaturan } from '../../../data/link/index.ts';
import type { Assessment, Periode } from '../../../figures/assess/index.ts';
import { tanggal } from '../../../figures/format.ts';
import { penandatangan, saatLaporan, saatPerjanjian } from '../../../figures/penandatangan.ts';
import { lines } from '../../charts/index.ts';
import { boldness } from '../../tables/measure.ts';
import { proseWidth } from '../../tables/room.ts';
import { tanggalBerlaku } from './perubahan.ts';

type Pejabat = ReturnType<typeof penandatangan>;

export interface TandaTangan {
  /** `Lumajang, 8 Juli 2019`; empty where another block beside this one says it. */
  readonly tempatTanggal: string;
  /** Above the title, as in `Pihak Pertama`; mostly empty. */
  readonly sebagai: string;
  /** With the status: `Plt. Kepala Dinas …`. */
  readonly jabatan: string;
  /** The same in two: capitals are for the office, not for `Plt.`, which is empty where the official holds the office. */
  readonly status: string;
  readonly jabatanPokok: string;
  readonly nama: string;
  /** False where the name is a dotted line. */
  readonly bernama: boolean;
  readonly pangkat: string;
  readonly nip: string;
  /** True where it is signed electronically: a box stands in place of the room for ink and stamp. */
  readonly tte: boolean;
}

const titik = (panjang: number) => '.'.repeat(panjang);

/** Where nobody says where it is signed. */
export const tanpaTempat = titik(20);

/** The head of the agency on the day of the report, under it. */
export function tandaTanganKepala(assessment: Assessment): TandaTangan {
  const { project, dataTriwulan, periode } = assessment;
  const { instansi, pengaturan } = project;
  const tempat = dataTriwulan.tempat ?? instansi.tempat ?? tanpaTempat;
  const kapan = dataTriwulan.tanggal === undefined ? tanpaTanggal(periode) : tanggal(dataTriwulan.tanggal);
  const kepala = penandatangan(instansi.kepala, saatLaporan(assessment));
  return { ...pejabat(kepala, pengaturan), tempatTanggal: `${tempat}, ${kapan}`, nip: nipKepala(kepala) };
}

/** The head who signed the agreement, under a form that goes with it and has a day of its own, to be filled in by hand. */
export function tandaTanganKosong(assessment: Assessment): TandaTangan {
  const { instansi, pengaturan } = assessment.project;
  const kepala = penandatangan(instansi.kepala, saatPerjanjian(assessment));
  const tempatTanggal = `${instansi.tempat ?? tanpaTempat}, ${tanpaTanggal(assessment.periode)}`;
  return { ...pejabat(kepala, pengaturan), tempatTanggal, nip: nipKepala(kepala) };
}

/** Any other official; without place and day. */
export function tandaTanganPejabat(siapa: Pejabat, { project }: Assessment): TandaTangan {
  return { ...pejabat(siapa, project.pengaturan), nip: nipKepala(siapa) };
}

/** To be filled in by hand. What ends with the year is signed in the next, so its year is left open too. */
function tanpaTanggal({ tahun, triwulan }: Periode): string {
  return triwulan === 4 ? titik(30) : `${titik(24)} ${tahun}`;
}

/** The parties of the agreement on its day: the superior, then the head of the agency; the head alone where nobody is above it. */
export function parapihak(assessment: Assessment): readonly TandaTangan[] {
  const { project, periode } = assessment;
  const { instansi, pengaturan } = project;
  const disepakati = tanggalBerlaku(assessment);
  const kapan = disepakati === undefined ? `${titik(24)} ${periode.tahun}` : tanggal(disepakati);
  const { kepala, atasan } = pihak(assessment);
  return [
    ...(atasan ? [{ ...pejabat(atasan, pengaturan), sebagai: 'Pihak Kedua' }] : []),
    {
      ...pejabat(kepala, pengaturan),
      sebagai: atasan ? 'Pihak Pertama' : '',
      tempatTanggal: `${instansi.tempat ?? tanpaTempat}, ${kapan}`,
      nip: nipKepala(kepala),
    },
  ];
}

/** Who they are, as the head of the form says it: the head of the agency first. */
export function identitas(assessment: Assessment) {
  const { pengaturan } = assessment.project;
  const { kepala, atasan } = pihak(assessment);
  const orang = [
    { pejabat: pejabat(kepala, pengaturan), selaku: '', sebagai: atasan ? 'Pihak Pertama' : '' },
    ...(atasan
      ? [{ pejabat: pejabat(atasan, pengaturan), selaku: 'selaku atasan Pihak Pertama, ', sebagai: 'Pihak Kedua' }]
      : []),
  ];
  return orang.map(({ pejabat: { nama, jabatan }, ...lain }) => ({ nama, jabatan, ...lain }));
}

function pihak(assessment: Assessment): { readonly kepala: Pejabat; readonly atasan: Pejabat | undefined } {
  const { kepala, atasan } = assessment.project.instansi;
  const saat = saatPerjanjian(assessment);
  return { kepala: penandatangan(kepala, saat), atasan: atasan.length === 0 ? undefined : penandatangan(atasan, saat) };
}

/**
 * How many lines the blocks that stand beside each other take at most, the room for the signature left out: that much is kept
 * free under what they sign, so that both come to stand on one page.
 */
export function barisTandaTangan(blok: readonly TandaTangan[], pengaturan: Pengaturan, melebar: boolean): number {
  const naskah = proseWidth(pengaturan, melebar);
  // As the style sheet has it: two share the line, and one takes a good half of it.
  const lebar = blok.length > 1 ? (naskah - 1) / blok.length : Math.max(naskah * 0.54, Math.min(naskah, 13));
  const baris = (teks: string, kali = 1) => (teks === '' ? 0 : lines(teks, lebar, kali).length);
  const perBaris = blok.map(({ tempatTanggal, sebagai, jabatan, nama, pangkat, nip }) => [
    baris(tempatTanggal),
    baris(sebagai),
    baris(jabatan.toUpperCase(), boldness),
    baris(nama, boldness),
    baris(pangkat),
    baris(nip),
  ]);
  const tertinggi = perBaris[0]?.map((_, index) => Math.max(...perBaris.map((satu) => satu[index] ?? 0))) ?? [];
  return Math.min(
    barisTerbanyak,
    tertinggi.reduce((sum, satu) => sum + satu, 0),
  );
}

/** The style sheet knows so many steps. */
export const barisTerbanyak = 40;

function pejabat({ jabatan, status, nama, pangkat, nip }: Pejabat, { tte }: Pengaturan): TandaTangan {
  return {
    tempatTanggal: '',
    sebagai: '',
    jabatan: status === undefined ? jabatan : `${status} ${jabatan}`,
    status: status ?? '',
    jabatanPokok: jabatan,
    nama: nama ?? titik(44),
    bernama: nama !== undefined,
    pangkat: pangkat ?? '',
    nip: nip === undefined ? '' : nipTercetak(nip),
    tte,
  };
}

/** Where even the name is to be filled in by hand, there is a line for the number too. */
function nipKepala({ nama, nip }: Pejabat): string {
  if (nip !== undefined) return nipTercetak(nip);
  return nama === undefined ? `NIP. ${titik(36)}` : '';
}

/** In groups of 8, 6, 1 and 3 digits, however typed: `19700101 199503 1 001`. */
function nipTercetak(nip: string): string {
  return `NIP. ${nip.replaceAll(' ', '').replace(/^(.{8})(.{6})(.)(.{3})$/, '$1 $2 $3 $4')}`;
}
