/** Texts of the YAML that say other figures than the data, by what they are written for, or change what figures beside them say. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { overlay } from './overlay.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const dasar = await overlay('tests/rules/none');

/** The findings of a project with one file changed, each as its severity and what it speaks of. */
function found(path: string, code: RegExp, change: (text: string) => string, project = dasar): readonly string[] {
  const text = decoder.decode(project.find((source) => source.path === path)?.bytes);
  const changed = change(text);
  expect(changed).not.toBe(text);
  const { diagnostics } = compile(
    [...project.filter((source) => source.path !== path), { path, bytes: encoder.encode(changed) }],
    {},
  );
  expect(diagnostics.filter((one) => !one.code.startsWith('lint/'))).toEqual([]);
  return diagnostics
    .filter((one) => code.test(one.code))
    .map(({ severity, message }) => `${severity} ${/«([^»]*)»/.exec(message.id)?.[1]}`);
}

const tw2 = '2024/tw2.yaml';

describe('a number in a text that is written for one thing', () => {
  const catatan = (id: string, line: string) =>
    found(tw2, /angka-(?:prosa-beda|tak-dikenal)/, (text) => text.replace(`  ${id}:\n`, `  ${id}:\n    ${line}\n`));

  test.each([
    ['aduan', 'keterangan: "98,27%"', 'galat 98,27%'],
    ['aduan', 'kendala: Sebenarnya 98,27%', 'galat 98,27%'],
    ['aduan', 'kendala: Angka ini belum tetap; seharusnya 98,27', 'galat 98,27'],
    ['aduan', 'kendala: "Telah mencapai 98,27%, yaitu 147 dari 150 aduan"', 'peringatan 98,27%'],
    ['aduan', 'tindak_lanjut: "Sudah 98,27%"', 'peringatan 98,27%'],
    ['waktu', 'keterangan: Sebenarnya 9 menit', 'galat 9 menit'],
    ['berkas', 'keterangan: Sudah 2.104.000 berkas', 'peringatan 2.104.000 berkas'],
    ['perkantoran', 'keterangan: "Sebenarnya Rp700.000.000"', 'galat Rp700.000.000'],
    ['perkantoran', 'keterangan: "Sisa pagu tinggal Rp4 juta"', 'peringatan Rp4 juta'],
    ['perkantoran', 'kendala: "62,3%"', 'galat 62,3%'],
  ])('contradicts it: %s %s', (id, line, expected) => expect(catatan(id, line)).toEqual([expected]));

  test.each([
    ['aduan', 'keterangan: "93,1%"'],
    ['aduan', 'keterangan: Baru 60% warga yang mendaftar'],
    ['aduan', 'kendala: "Dari 420 aduan, 98,5% diterima lewat loket"'],
    ['aduan', 'tindak_lanjut: Mencapai 98%'],
    ['aduan', 'keterangan: "Tahun 2023 mencapai 90,12%"'],
    ['aduan', 'keterangan: Telah mencapai 93,1%'],
    ['waktu', 'kendala: Setiap loket melayani 25 menit lebih lama pada hari Senin'],
    ['waktu', 'keterangan: "13,5 menit"'],
    ['berkas', 'keterangan: Sebanyak 30.000 berkas lama dimusnahkan'],
    ['perkantoran', 'keterangan: "Rp176.540.000 dari Rp400.000.000; sisa Rp223.460.000"'],
    ['perkantoran', 'keterangan: "Kontrak Rp45.000.000 ditunda"'],
    ['perkantoran', 'keterangan: "Fisik 50%, sesuai rencana"'],
  ])('agrees, or counts something else: %s %s', (id, line) => expect(catatan(id, line)).toEqual([]));

  test.each([
    ['analisis: Sasaran ini mencapai 98,27%.', 1],
    ['efisiensi: Serapan program pendukungnya 62,3%', 1],
    ['analisis: Capaian sasaran ini 98,27%.', 1],
    ['analisis: Rata-rata provinsi mencapai 98,27%.', 0],
    ['analisis: Dua loket baru dibuka dan dipakai 60% warga.', 0],
  ])('of a sasaran: %s', (line, count) =>
    expect(
      found(tw2, /angka-(?:prosa-beda|tak-dikenal)/, (text) => `${text}sasaran:\n  ketepatan:\n    ${line}\n`),
    ).toHaveLength(count),
  );
});

const signed = await overlay('tests/rules/berubah-sesudah-disahkan/salah');

describe('the reason of a correction', () => {
  const sebab = (text: string) =>
    found(
      '2024/pengesahan.yaml',
      /angka-(?:prosa-beda|tak-dikenal)/,
      (seal) => seal.replace('tw2:\n', `tw2:\n  sebab_koreksi: "${text}"\n`),
      signed,
    );
  const nama = 'persentase aduan yang diselesaikan';

  test.each([
    [`Capaian ${nama} yang benar 98,27%`, 'galat 98,27%'],
    [`Realisasi ${nama} seharusnya 98,27%`, 'peringatan 98,27%'],
    ['Rp201.300.000 seharusnya Rp2.900.000.000', 'peringatan Rp2.900.000.000'],
  ])('says no figure that the report does not have: %s', (text, expected) => expect(sebab(text)).toEqual([expected]));

  test.each([
    'Satu hari layanan terhitung dua kali',
    `Realisasi ${nama} semula 88%`,
    'Kuitansi sebesar Rp1.250.000 terhitung dua kali',
  ])('may say: %s', (text) => expect(sebab(text)).toEqual([]));
});
