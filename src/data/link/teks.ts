/** Targets and realisations that are words or dates, and how a quarter judges them. */
import { bulan } from '../../base/bulan.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located, Part } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import { messages } from './messages/index.ts';
import type { Indikator, Penilaian, Tertulis, Terukur } from './project.ts';
import { matchTerukur } from './terukur.ts';
import type { NilaiTeks } from './values.ts';

/** Words as they were typed; a date that there is. Undefined after a finding. */
export function readTeks(
  typed: Part,
  jenis: 'teks' | 'tanggal',
  findings: Diagnostic[],
): Tertulis<NilaiTeks> | undefined {
  if (jenis === 'teks') return { nilai: { jenis: 'teks', teks: typed.text.trim() }, asal: typed };
  const tanggal = readTanggal(typed.text);
  if (tanggal) return { nilai: { jenis: 'teks', teks: typed.text, tanggal }, asal: typed };
  findings.push(galat(typed.span, messages.bukanTanggal(typed.text)));
  return undefined;
}

/** `31 Maret 2025` and `2025-03-31` as ISO. */
function readTanggal(text: string): string | undefined {
  const [, hari = '', nama = '', tahun = ''] = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(text.trim()) ?? [];
  const nomor = bulan.findIndex((satu) => satu.toLowerCase() === nama.toLowerCase()) + 1;
  const iso = nomor > 0 ? `${tahun}-${String(nomor).padStart(2, '0')}-${hari.padStart(2, '0')}` : text.trim();
  const [, y = '', m = '', d = ''] = /^((?:19|20|21)\d{2})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const days = [31, isLeap(Number(y)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(m) - 1] ?? 0;
  return Number(d) >= 1 && Number(d) <= days ? iso : undefined;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** What reckons with numbers has no meaning for words: one finding for each such key. */
export function checkTeks(ditulis: Located<schema.Indikator>, findings: Diagnostic[]): void {
  const { jenis_nilai: jenis, akumulasi, arah } = ditulis.value;
  if (jenis === undefined || jenis === 'angka') return;
  const wrong = [
    ...([
      'skala',
      'pembilang',
      'penyebut',
      'pengali',
      'komponen',
      'rumus_turun',
      'target_nol',
      'batas_capaian',
    ] as const),
    ...(akumulasi === 'jumlah' || akumulasi === 'rata_rata' ? (['akumulasi'] as const) : []),
    ...(arah === 'rentang' ? (['arah'] as const) : []),
  ];
  for (const kunci of wrong) {
    const part: Part | undefined = ditulis.at(kunci);
    if (part) findings.push(galat(part.keySpan, messages.kunciBukanTeks(kunci, jenis)));
  }
}

/** Judged by hand where there is something to judge, always with a reason; a number never is. */
export function readPenilaian(
  ditulis: Located<NonNullable<schema.Triwulan['indikator']>[string]>,
  { id, jenisNilai }: Indikator,
  terukur: Terukur,
  findings: Diagnostic[],
): Penilaian | undefined {
  const asal = ditulis.at('penilaian');
  const { penilaian: hasil, alasan } = ditulis.value;
  const realisasi = matchTerukur<Part | undefined>(terukur, {
    nilai: ({ nilai }) => nilai.asal,
    rasio: undefined,
    komponen: undefined,
    tanpa_nilai: undefined,
    kosong: undefined,
  });
  if (!asal || !hasil) {
    const isWanting = jenisNilai !== 'angka' && realisasi !== undefined;
    if (isWanting) findings.push(galat(realisasi.span, messages.penilaianTidakAda(realisasi.text)));
    return undefined;
  }
  if (jenisNilai === 'angka') findings.push(galat(asal.keySpan, messages.penilaianAngka(id)));
  else if (!realisasi) findings.push(galat(asal.keySpan, messages.penilaianTanpaNilai));
  else if (alasan === undefined) findings.push(galat(asal.span, messages.penilaianTanpaAlasan(hasil)));
  else return { hasil, alasan, asal };
  return undefined;
}
