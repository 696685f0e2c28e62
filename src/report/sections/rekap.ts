/** The recap of a region: its tables, and what is said of them. No section of a report. */
import { kapital } from '../../figures/format.ts';
import { isTerekap, type Rekap } from '../recap/index.ts';
import { catatanRekap, kalimatRekap } from '../sentences/rekap.ts';
import type { Room } from '../tables/room.ts';
import type { AllCells, Table } from '../tables/table.ts';
import { kataRekap, tabelRingkasan } from './parts/tabel-rekap.ts';
import { tabelSasaran, tabelUrusan } from './parts/tabel-rekap-bagian.ts';

export interface IsiRekap {
  readonly kalimat: string;
  /** The agencies without a report that counts, each with the reason. */
  readonly tanpaLaporan: readonly string[];
  readonly ringkasan: Table;
  /** Null where no agency has a sasaran. */
  readonly sasaran: Table | null;
  /** Null where the money is of one bidang urusan only. */
  readonly urusan: Table | null;
  /** The agencies in a word, at the head of a sentence. */
  readonly sebutan: string;
}

export function isiRekap(rekap: Rekap, ruang: Room, semua: AllCells): IsiRekap {
  const terekap = rekap.perangkat.filter(isTerekap);
  return {
    kalimat: kalimatRekap(rekap),
    tanpaLaporan: rekap.perangkat.flatMap((satu) => (isTerekap(satu) ? [] : [`${satu.nama}: ${satu.keterangan}.`])),
    ringkasan: tabelRingkasan(rekap, catatanRekap(rekap, terekap), ruang, semua),
    sasaran: terekap.some(({ sasaran }) => sasaran.length > 0) ? tabelSasaran(rekap, ruang, semua) : null,
    urusan: tabelUrusan(rekap, ruang, semua) ?? null,
    sebutan: kapital(kataRekap(rekap)),
  };
}
