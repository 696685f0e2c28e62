/** What the seal of a quarter is made of: what its own report says, and nothing that later quarters, people or prose say. */
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { lint } from '../src/checks/lint/index.ts';
import type { compile } from '../src/compile.ts';
import { faktaLaporan, koreksiLaporan, namaLaporan, perubahanFakta } from '../src/figures/seal/index.ts';
import { readProject } from '../src/io/files.ts';
import { writeSeal } from '../src/jobs/seal/write.ts';
import { usedFor } from '../src/jobs/used.ts';
import { assessed } from './assessed.ts';
import { overlay } from './overlay.ts';

const reports = [
  ['data', { tahun: 2019, triwulan: 2 }],
  ['tests/rsud/data', { tahun: 2026, triwulan: 2 }],
  ['tests/rsud/data', { tahun: 2026, tahunan: true }],
  ['tests/kecamatan/data', { tahun: 2025, triwulan: 2 }],
  ['tests/kecamatan/data', { tahun: 2025, tahunan: true }],
  ['tests/satker/data', { tahun: 2026, tahunan: true }],
  ['tests/pemda/pemda', { tahun: 2026, triwulan: 2 }],
  ['tests/dua-renstra/data', { tahun: 2026, triwulan: 2 }],
] as const;

test.each(reports)('the seal of %s, %o, is read as it was written, and other data is told', async (folder, diminta) => {
  const sources = await readProject(folder);
  const assessment = assessed(sources, diminta);
  const fakta = faktaLaporan(assessment);
  const laporan = { tahun: diminta.tahun, nama: namaLaporan(assessment.periode) };
  const { path, after } = writeSeal(laporan, [], { tanggal: '2026-07-10', fakta }, sources);
  const { project } = assessed([...sources, { path, bytes: after }], diminta);
  const read = project.tahun.get(diminta.tahun)?.pengesahan?.get(laporan.nama);
  expect(read?.versi[0].fakta).toEqual(fakta);
  const target = sources.map((one) => {
    if (one.path !== `${diminta.tahun}/perjanjian-kinerja.yaml`) return one;
    const text = new TextDecoder().decode(one.bytes);
    const other = text.replace(/(?<=tahun: (?:≥ )?)\d+/, (number) => `${Number(number) + 1}`);
    return { ...one, bytes: new TextEncoder().encode(other) };
  });
  const told = lint(assessed([...target, { path, bytes: after }], diminta)).diagnostics.map(({ code }) => code);
  expect(told).toContain('lint/berubah-sesudah-disahkan');
});

describe('the facts of a quarter', () => {
  const made = (sources: readonly Source[], diminta: Parameters<typeof compile>[1]) => {
    return assessed(sources, diminta);
  };
  const withFiles = (sources: readonly Source[], files: Readonly<Record<string, string>>) => [
    ...sources.filter(({ path }) => !(path in files)),
    ...Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
  ];
  const textOf = (sources: readonly Source[], path: string) =>
    new TextDecoder().decode(sources.find((one) => one.path === path)?.bytes);
  const tw2 = { tahun: 2024, triwulan: 2 } as const;

  test('are none of what later files, comments, layout, prose and people say', async () => {
    const sources = await overlay('tests/rules/none');
    const before = faktaLaporan(made(sources, tw2));
    const [quarter, agency, plan] = ['2024/tw2.yaml', 'instansi.yaml', '2024/perjanjian-kinerja.yaml'].map((path) =>
      textOf(sources, path),
    );
    const later = withFiles(sources, {
      '2024/tw3.yaml': (quarter ?? '').replace('2024-07-08', '2024-10-08').replace('13,5', '12'),
      '2024/tw2.yaml': `# dibaca ulang\n${(quarter ?? '').replace('13,5', '13,5 # dari bidang')}`,
      'instansi.yaml': (agency ?? '').replace('Nama Contoh, S.Sos.', 'Kepala Baru, S.E.'),
      '2024/perjanjian-kinerja.yaml': `${plan}perubahan:\n  - tanggal: 2024-09-15\n    alasan: Perubahan APBD\n    target:\n      waktu:\n        tahun: 13\n`,
      'narasi/latar-belakang.md': 'Naskah triwulan berikutnya.\n',
      'laporan.yaml': 'tema: modern\n',
    });
    expect(perubahanFakta(before, faktaLaporan(made(later, tw2)))).toEqual([]);
  });

  test('are none of what only a later revision of the budget brings', async () => {
    const sources = await overlay('tests/rules/none');
    const lain = `
      - id: pameran
        kode: "2.17.03.2.02"
        nama: Pameran Layanan
        pagu_perubahan: 50.000.000
        indikator: [{ id: pengunjung, nama: Jumlah pengunjung, satuan: orang }]
  - id: promosi
    kode: "2.17.04"
    nama: Promosi Layanan
    sasaran: [kepuasan]
    kegiatan:
      - id: iklan
        kode: "2.17.04.2.01"
        nama: Iklan
        sub_kegiatan:
          - { id: iklan-radio, kode: "2.17.04.2.01.0001", nama: Iklan Radio, pagu: 0, pagu_perubahan: 10.000.000 }
`;
    const text = textOf(sources, '2024/anggaran.yaml').replace(
      'program:\n',
      'perubahan:\n  tanggal: 2024-09-20\nprogram:\n',
    );
    const revised = withFiles(sources, {
      '2024/anggaran.yaml':
        text.trimEnd().replace('pagu: 400.000.000', 'pagu: 400.000.000\n        pagu_perubahan: 425.000.000') + lain,
      '2024/tw3.yaml': `${textOf(sources, '2024/tw2.yaml').replace('2024-07-08', '2024-10-08')}  pameran:\n    realisasi: 1000000\n`,
    });
    const before = faktaLaporan(made(sources, tw2));
    expect(perubahanFakta(before, faktaLaporan(made(revised, tw2)))).toEqual([]);
    const after = made(revised, { tahun: 2024, triwulan: 3 });
    expect(after.kegiatan.map(({ kegiatan }) => kegiatan.id)).toEqual(['perkantoran', 'loket', 'pameran', 'iklan']);
    // What was spent on already is told of, whenever its money came.
    const spent = withFiles(revised, {
      '2024/tw2.yaml': `${textOf(sources, '2024/tw2.yaml')}  pameran:\n    realisasi: 1000000\n`,
    });
    expect(made(spent, tw2).kegiatan.map(({ kegiatan }) => kegiatan.id)).toEqual(['perkantoran', 'loket', 'pameran']);
  });

  test.each([
    ['2024/tw2.yaml', 'realisasi: 13,5', 'realisasi: 13,6', 'waktu.realisasi'],
    ['2024/tw2.yaml', 'pembilang: 391', 'pembilang: 390', 'aduan.realisasi'],
    ['2024/tw2.yaml', 'Survei dilakukan pada triwulan III', 'Survei ditunda', 'ikm.alasan'],
    ['2024/tw2.yaml', 'Rekapitulasi aduan semester I', 'Rekapitulasi aduan', 'aduan.bukti'],
    ['2024/tw2.yaml', 'belum_diukur', 'tidak_tersedia', 'ikm.realisasi'],
    ['2024/tw1.yaml', 'realisasi: 16', 'realisasi: 17', 'waktu.realisasi_tw1'],
    ['2024/anggaran.yaml', 'pagu: 150.000.000', 'pagu: 151.000.000', 'loket-keliling.pagu'],
    ['2024/perjanjian-kinerja.yaml', 'tahun: ≥ 95', 'tahun: 95', 'aduan.target_tahun'],
    ['renstra.yaml', 'satuan: menit', 'satuan: jam', 'waktu.realisasi'],
    ['renstra.yaml', 'nama: Jumlah berkas', 'nama: Banyaknya berkas', 'berkas'],
  ])('are another where %s says %s no longer', async (path, from, to, kunci) => {
    const sources = await overlay('tests/rules/none');
    const text = textOf(sources, path);
    expect(text).toContain(from);
    const after = faktaLaporan(made(withFiles(sources, { [path]: text.replace(from, to) }), tw2));
    const changes = perubahanFakta(faktaLaporan(made(sources, tw2)), after);
    expect(changes.map((one) => one.kunci)).toContain(kunci);
  });

  test.each([{ triwulan: 1 }, { triwulan: 2 }, { triwulan: 4 }, { tahunan: true }] as const)(
    'are the same in the files that a PDF carries: %o',
    async (diminta) => {
      const sources = await readProject('tests/analisis/data');
      const assessment = made(sources, diminta);
      const used = usedFor(assessment, sources);
      expect(perubahanFakta(faktaLaporan(assessment), faktaLaporan(used.assessment))).toEqual([]);
      expect(koreksiLaporan(assessment)).toBeUndefined();
    },
  );
});
