/** Findings of a pemda, a unit and a satker name no word of another kind: every case and rule of the tests, as if it were theirs. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes } from '../src/base/codes/index.ts';
import { rules } from '../src/checks/rules/index.ts';
import { compile } from '../src/compile.ts';
import { pelacak } from '../src/figures/trace/index.ts';
import { overlay } from './overlay.ts';
import { sources } from './project.ts';

const kepala = { jabatan: 'Kepala Contoh', nama: 'Nama Contoh', nip: '19700101 199503 1 001' };
const pusat = { induk: 'Kementerian Contoh', atasan: { jabatan: 'Direktur Jenderal Contoh' }, kepala };
const instansi = {
  pemda: { nama: 'Pemerintah Contoh', daerah: { nama: 'Kabupaten Contoh', kepala: 'Bupati Contoh' }, kepala },
  unit_kerja: { nama: 'Direktorat Contoh', ...pusat },
  satker: { nama: 'Satuan Kerja Contoh', ...pusat },
};
const foreign = {
  pemda: /\bRenstra\b|satuan kerja|unit kerja|rincian output/i,
  unit_kerja: /\bRPJMD\b|sub[- ]kegiatan|perangkat daerah|kepala daerah|\bDPA\b|satuan kerja/i,
  satker: /\bRPJMD\b|sub[- ]kegiatan|perangkat daerah|kepala daerah|\bDPA\b|unit kerja/i,
};
const folders = [
  ...readdirSync('tests/cases').map((name) => join('tests/cases', name)),
  ...readdirSync('tests/rules').map((name) => join('tests/rules', name, 'salah')),
].filter((folder) => existsSync(folder));

describe.each(['pemda', 'unit_kerja', 'satker'] as const)('findings of a %s', (jenis) => {
  test('are in its own words', async () => {
    const said: string[] = [];
    let count = 0;
    for (const folder of folders) {
      const files = (await overlay(folder)).filter(({ path }) => path !== 'instansi.yaml');
      const { diagnostics } = compile([...files, ...sources({ 'instansi.yaml': { jenis, ...instansi[jenis] } })], {});
      count += diagnostics.length;
      const texts = diagnostics.flatMap(({ message, hint, related = [] }) =>
        [message, hint ?? message, ...related.map((one) => one.message)].flatMap(({ id, en }) => [id, en]),
      );
      // What stands in quotes is the data's own, and so are its files and keys.
      said.push(...texts.map((text) => text.replaceAll(/«[^»]*»|renstra\.yaml|renstra\/|sub_kegiatan/g, '')));
    }
    expect(count).toBeGreaterThan(300);
    expect([...new Set(said.filter((text) => foreign[jenis].test(text)))]).toEqual([]);
  }, 240_000);
});

test('titles and reasons of rules and codes are of no one kind', () => {
  const said = [...rules.map(({ explain }) => explain()), ...codes.values()].flatMap(({ title, reason }) => [
    title.id,
    title.en,
    reason.id,
    reason.en,
  ]);
  // Both names stand where a text may have either.
  const one = said.map((text) => text.replaceAll(/Renstra (?:atau|dan|or|or the|and) RPJMD/g, ''));
  expect(one.filter((text) => /\b(?:Renstra|RPJMD)\b/.test(text))).toEqual([]);
});

test('a formula is no practice of regions where the agency is of none', async () => {
  const files = (await overlay('tests/none')).filter(({ path }) => path !== 'instansi.yaml');
  const of = (jenis: 'pemda' | 'satker') => {
    const made = compile([...files, ...sources({ 'instansi.yaml': { jenis, ...instansi[jenis] } })], {});
    if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message.id).join('\n'));
    const { jejak } = pelacak(made.value);
    return made.value.sasaran.map(({ figur }) => jejak(figur.capaian).figure.sumber);
  };
  expect(of('satker')).toContain('praktik pelaporan kinerja; tanpa bobot');
  expect(of('pemda')).toContain('praktik pelaporan daerah; tanpa bobot');
});
