/** Sheets as offices write and save them: CSV of old programs, names side by side, sheets by month, names in capitals. */
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { difference, plan } from './importing.ts';

type Given = Parameters<typeof plan>[1];

/** What would be written into tw2.yaml of tests/dasar, and nothing left for a person. */
async function spent(file: Source, given: Given = {}): Promise<readonly string[]> {
  const { rencana, written, original } = await plan(file, given);
  expect([rencana.masalah.map(({ text }) => text.en), rencana.selisih, rencana.asing, rencana.baru]).toEqual([
    ...[[], [], [], []],
  ]);
  return difference(original('2024/tw2.yaml'), written('2024/tw2.yaml')).filter((line) => line.startsWith('+'));
}

const wanted = ['+    realisasi: 190.000.000', '+    realisasi: 300.000.000', '+    realisasi: 10.000.000'];

describe('CSV as programs save it', () => {
  const rows = [
    ['Kode', 'Program/Kegiatan', 'Realisasi – Rp', 'Catatan'],
    ['2.17.01.2.06', 'Administrasi Umum Perangkat Daerah', 'Rp\u00a0190.000.000,00', 'café'],
    ['2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '300.000.000', '“baru”'],
    ['2.17.03.2.01.0002', 'Penyediaan\u00a0Loket Keliling', '10.000.000', ''],
  ];
  const text = (separator: string) => rows.map((row) => row.join(separator)).join('\r\n');
  /** The letters of Windows-1252 that are not those of Latin-1, as far as they are used here. */
  const windows: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94 };
  const inWindows = (written: string) => Uint8Array.from(written, (letter) => windows[letter] ?? letter.charCodeAt(0));

  test.each([';', '\t'])('Windows-1252, parted by %j, is read and told', async (separator) => {
    const file = { path: 'a.csv', bytes: inWindows(text(separator)) };
    expect(await spent(file)).toEqual(wanted);
    const { rencana } = await plan(file);
    expect(rencana.catatan.map(({ en }) => en.slice(0, 45))).toEqual(['the file is not UTF-8, and is read as Windows']);
  });
  test('a kegiatan that is not divided counts in the sum that is told, though a line of another one follows', async () => {
    const { rencana } = await plan({ path: 'a.csv', bytes: inWindows(text(';')) });
    expect(rencana.jumlah.map(({ kolom, dihitung }) => `${kolom} ${dihitung}`)).toEqual(['realisasi 500000000']);
  });
  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text(';')}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text('\t')}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(text('\t'), 'utf16le')],
  ])('%s', async (_, bytes) => {
    expect(await spent({ path: 'a.csv', bytes: new Uint8Array(bytes) })).toEqual(wanted);
  });
});
