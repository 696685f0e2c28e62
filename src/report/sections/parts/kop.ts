/** The letterhead of signed pages: whose paper it is, and where they are found. */
import type { Assessment } from '../../../figures/assess/index.ts';
import type { Sebutan } from './sebutan.ts';

/** The region's government stands above the agency, its letters to the agency's as three to four. */
export interface Kop {
  readonly pemerintah: string;
  readonly instansi: string;
  /** Address, then telephone, e-mail and site, as far as they are known; each a line. */
  readonly alamat: readonly string[];
}

/** Null where the settings want none; without a setting an address is what makes it a letterhead. */
export function kop({ project: { instansi, pengaturan } }: Assessment, sebutan: Sebutan): Kop | null {
  const { alamat, telepon, surel, situs } = instansi;
  if (!(pengaturan.kop ?? alamat !== undefined)) return null;
  const hubungan = [
    ...(telepon === undefined ? [] : [`Telepon ${telepon}`]),
    ...(surel === undefined ? [] : [`Surel ${surel}`]),
    ...(situs === undefined ? [] : [`Situs ${situs}`]),
  ].join(', ');
  return {
    pemerintah: sebutan.pemerintah,
    instansi: sebutan.namaInstansi,
    alamat: [alamat ?? '', hubungan].filter((baris) => baris !== ''),
  };
}
