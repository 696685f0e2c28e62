/** Worked examples of every formula and roll-up, through the whole pipeline; sources stand beside the published ones. */
import { describe, expect, test } from 'vitest';
import { decimal } from '../src/base/decimal.ts';
import { compile } from '../src/compile.ts';
import { kategori } from '../src/figures/assess/kategori.ts';
import { facts } from '../src/outputs/json.ts';
import { assessed } from './assessed.ts';
import { anggaran, instansi, renstra, sources } from './project.ts';

type Lines = Readonly<Record<string, unknown>>;

/** Facts of one quarter of a project whose indicators, targets and quarters are given. */
function report(
  indikator: readonly Lines[],
  target: Lines,
  quarters: readonly Lines[],
  laporan: Lines = {},
  money: { readonly kegiatan?: readonly Lines[]; readonly realisasi?: Lines } = {},
) {
  const tw = Object.fromEntries(
    quarters.map((quarter, index) => [
      `2024/tw${index + 1}.yaml`,
      {
        indikator: quarter,
        ...(money.realisasi && index === quarters.length - 1 ? { anggaran: money.realisasi } : {}),
      },
    ]),
  );
  const compiled = assessed(
    sources({
      'laporan.yaml': laporan,
      'instansi.yaml': instansi,
      'renstra.yaml': renstra(indikator),
      '2024/perjanjian-kinerja.yaml': { target },
      ...(money.kegiatan ? { '2024/anggaran.yaml': anggaran(money.kegiatan) } : {}),
      ...tw,
    }),
  );
  return facts(compiled);
}

/** The capaian of a single indicator against its annual target, as printed. */
function capaian(
  indikator: Lines,
  target: unknown,
  realisasi: Lines | string,
  laporan: Lines = {},
): string | undefined {
  const dicapai = typeof realisasi === 'string' ? { realisasi } : realisasi;
  const made = report(
    [{ id: 'a', nama: 'A', satuan: 'unit', ...indikator }],
    { a: { tahun: target } },
    [{ a: dicapai }],
    laporan,
  );
  return made.indikator[0]?.capaian_tahun.teks;
}

describe('formulas', () => {
  test.each([
    ['naik', {}, '80,94', '74,68', '92,27'],
    ['naik, exact where a float is not', {}, '160', '23', '14,38'],
    ['naik above the target', {}, '32', '66', '206,25'],
    ['naik with nothing realised', {}, '86,70', '0', '0,00'],
    ['turun by distance', { arah: 'turun' }, '0,35', '0,34', '102,86'],
    ['turun by distance, beyond twice the target', { arah: 'turun' }, '10', '25', '−50,00'],
    ['turun by ratio', { arah: 'turun', rumus_turun: 'rasio' }, '162', '186', '87,10'],
    ['turun by ratio at zero', { arah: 'turun', rumus_turun: 'rasio' }, '162', '0', 'realisasi nol'],
    ['a sign in the target', {}, '≥ 95', '95', '100,00'],
    ['inside a range', { arah: 'rentang' }, { min: '20', maks: '30' }, '30', '100,00'],
    ['below a range', { arah: 'rentang' }, { min: '20', maks: '30' }, '18', '90,00'],
    ['above a range', { arah: 'rentang' }, { min: '20', maks: '30' }, '33', '90,00'],
    ['target zero', {}, '0', '50', 'target nol'],
    ['target zero of a falling indicator', { arah: 'turun', target_nol: 'tercapai_bila_nol' }, '0', '0', '100,00'],
    ['target zero that was not kept', { arah: 'turun', target_nol: 'tercapai_bila_nol' }, '0', '2', '0,00'],
  ])('%s', (_, indikator, target, realisasi, expected) => expect(capaian(indikator, target, realisasi)).toBe(expected));

  const skala = { satuan: 'predikat', skala: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'] };
  test.each([
    ['BB', 'BB', {}, '100,00'],
    ['BB', 'A', {}, '100,00'],
    ['BB', 'B', {}, '80,00'],
    ['BB', 'A', { rumus_predikat: 'rasio' }, '120,00'],
  ])('predikat %s → %s %j', (target, realisasi, laporan, expected) =>
    expect(capaian(skala, target, realisasi, laporan)).toBe(expected),
  );

  test('a ratio keeps its counts', () => {
    const rasio = { satuan: '%', pembilang: 'aktif', penyebut: 'semua' };
    expect(capaian(rasio, '9,7', { pembilang: '83', penyebut: '852' })).toBe('100,43');
    // Counts are whole: a dot in them can only part thousands.
    expect(capaian(rasio, '5', { pembilang: '1.204', penyebut: '22.090' })).toBe('109,01');
  });
});

describe('missing is not zero', () => {
  test.each(['belum_diukur', 'tidak_tersedia', 'tidak_berlaku'])('%s', (sebab) => {
    expect(capaian({}, '10', { realisasi: sebab, alasan: 'Alasan' })).toBe(sebab.replace('_', ' '));
  });

  test('it stays out of the average, and is counted', () => {
    const { sasaran } = report(
      [
        { id: 'a', nama: 'A', satuan: 'unit' },
        { id: 'b', nama: 'B', satuan: 'unit' },
      ],
      { a: { tahun: '55' }, b: { tahun: '10' } },
      [{ a: { realisasi: 'tidak_tersedia', alasan: 'Data belum ada' }, b: { realisasi: '9' } }],
    );
    expect(sasaran[0]?.capaian).toMatchObject({ teks: '90,00', cakupan: { dihitung: 1, dari: 2 } });
  });

  test('an indicator that no quarter names is not yet reported', () => {
    const { indikator } = report([{ id: 'a', nama: 'A', satuan: 'unit' }], { a: { tahun: '5' } }, [{}]);
    expect(indikator[0]?.realisasi).toMatchObject({ nilai: null, teks: 'belum dilaporkan' });
  });
});

describe('quarters', () => {
  const quarters = (values: readonly string[]) => values.map((realisasi) => ({ a: { realisasi } }));
  const accumulate = (akumulasi: string, values: readonly string[], pencatatan = 'per_triwulan') =>
    report([{ id: 'a', nama: 'A', satuan: 'dokumen', akumulasi, pencatatan }], { a: { tahun: '3' } }, quarters(values))
      .indikator[0];

  test('jumlah adds them (BPKPD Polewali Mandar 2022)', () =>
    expect(accumulate('jumlah', ['1', '1', '1', '2'])).toMatchObject({
      realisasi: { teks: '5' },
      capaian_tahun: { teks: '166,67' },
    }));
  test('terakhir takes the last', () => expect(accumulate('terakhir', ['1', '1', '2'])?.realisasi.teks).toBe('2'));
  test('rata_rata averages', () => expect(accumulate('rata_rata', ['1', '2'])?.realisasi.teks).toBe('1,50'));
  test('running values are taken as they are', () =>
    expect(accumulate('jumlah', ['1', '3'], 'sampai_dengan')?.realisasi.teks).toBe('3'));

  test('the quarter has a target of its own', () => {
    const target = { a: { tahun: '9,7', tw: { 1: '2,4', 2: '4,9', 3: '7,5', 4: '9,7' } } };
    const made = report([{ id: 'a', nama: 'A', satuan: '%' }], target, quarters(['2,4', '4,9']));
    expect(made.indikator[0]).toMatchObject({ capaian_tahun: { teks: '50,52' }, capaian_triwulan: { teks: '100,00' } });
    expect([made.dasar_capaian, made.sasaran[0]?.capaian.teks]).toEqual(['triwulan', '100,00']);
  });

  test('a revision counts from the quarter of its date', () => {
    const make = (tanggal: string) => {
      const compiled = compile(
        sources({
          'instansi.yaml': instansi,
          'renstra.yaml': renstra([{ id: 'a', nama: 'A', satuan: 'unit' }]),
          '2024/perjanjian-kinerja.yaml': {
            target: { a: { tahun: '10' } },
            perubahan: [{ tanggal, alasan: 'Perubahan anggaran', target: { a: { tahun: '20' } } }],
          },
          '2024/tw2.yaml': { indikator: { a: { realisasi: '10' } } },
        }),
        {},
      );
      return compiled.ok ? facts(compiled.value).indikator[0]?.capaian_tahun.teks : undefined;
    };
    expect([make('2024-06-30'), make('2024-07-01')]).toEqual(['50,00', '100,00']);
  });
});

describe('the cap', () => {
  const two = (laporan: Lines) =>
    report(
      [
        { id: 'a', nama: 'A', satuan: '%' },
        { id: 'b', nama: 'B', satuan: '%' },
      ],
      { a: { tahun: '100' }, b: { tahun: '100' } },
      [{ a: { realisasi: '50' }, b: { realisasi: '141,92' } }],
      laporan,
    );
  test('none', () => expect(two({}).sasaran[0]?.capaian.teks).toBe('95,96'));
  test('100, averaged after it', () => {
    const { indikator, sasaran } = two({ batas_capaian: 100 });
    expect(indikator[1]?.capaian_tahun).toMatchObject({ teks: '100,00', sebelum_batas: '141.92' });
    expect(sasaran[0]?.capaian.teks).toBe('75,00');
  });
  test('100, averaged before it', () =>
    expect(two({ batas_capaian: 100, rerata: 'sebelum_batas' }).sasaran[0]?.capaian.teks).toBe('95,96'));
});

describe('the scale', () => {
  const skala = [
    { nama: 'Sangat Tinggi', dari: decimal('91') },
    { nama: 'Tinggi', dari: decimal('76'), sampai: decimal('90') },
    { nama: 'Sangat Rendah', sampai: decimal('75') },
  ];
  test.each([
    ['90.5', 'bawah', 'Tinggi'],
    ['90.5', 'atas', 'Sangat Tinggi'],
    ['90.5', 'bulatkan', 'Sangat Tinggi'],
    ['90.49', 'bulatkan', 'Tinggi'],
    ['90.996', 'bawah', 'Sangat Tinggi'],
    ['90', 'atas', 'Tinggi'],
    ['0', 'atas', 'Sangat Rendah'],
    ['206.25', 'bawah', 'Sangat Tinggi'],
  ] as const)('%s with celah %s is %s', (value, celah, label) => {
    expect(kategori(decimal(value), { skalaCapaian: skala, celah, desimal: 2, pembulatan: 'setengah_ke_atas' })).toBe(
      label,
    );
  });
});

describe('money', () => {
  const one = [{ id: 'a', nama: 'A', satuan: 'unit' }];
  const money = (kegiatan: readonly Lines[], realisasi: Lines) =>
    report(one, { a: { tahun: '1' } }, [{ a: { realisasi: '1' } }], {}, { kegiatan, realisasi });

  test('is exact beyond what a float holds', () => {
    const { total } = money([{ id: 'k', nama: 'K', pagu: '9007199254740993' }], {
      k: { realisasi: '9007199254740992' },
    });
    expect(total).toMatchObject({ pagu: { nilai: '9007199254740993' }, sisa: { nilai: '1' } });
  });
  test('that is not reported leaves no total', () => {
    const { total } = money(
      [
        { id: 'k', nama: 'K', pagu: '10' },
        { id: 'l', nama: 'L', pagu: '10' },
      ],
      { k: { realisasi: '5' } },
    );
    expect(total).toMatchObject({ pagu: { teks: '20' }, realisasi: { nilai: null }, serapan: { nilai: null } });
  });
  test('physical progress is weighted by pagu', () => {
    const { total } = money(
      [
        { id: 'k', nama: 'K', pagu: '30' },
        { id: 'l', nama: 'L', pagu: '10' },
      ],
      {
        k: { realisasi: '5', fisik: '50' },
        l: { realisasi: '5', fisik: '10' },
      },
    );
    expect((total as { fisik?: { teks: string } }).fisik?.teks).toBe('40,00');
  });
  test('a pagu of zero has no absorption', () => {
    const { kegiatan } = money([{ id: 'k', nama: 'K', pagu: '0' }], { k: { realisasi: '0' } });
    expect(kegiatan[0]?.serapan).toMatchObject({ nilai: null, teks: 'pagu nol' });
  });
});

describe('a budget of several levels', () => {
  const build = (kegiatan: readonly Lines[], realisasi: Lines, perubahan?: string) => {
    const compiled = assessed(
      sources({
        'instansi.yaml': instansi,
        'renstra.yaml': renstra([{ id: 'a', nama: 'A', satuan: 'unit', target: { 2024: '1' } }]),
        '2024/anggaran.yaml': { ...(perubahan ? { perubahan: { tanggal: perubahan } } : {}), ...anggaran(kegiatan) },
        '2024/tw2.yaml': { anggaran: realisasi },
      }),
    );
    return facts(compiled);
  };

  test('the ceiling of a kegiatan follows the revision of its sub-kegiatan', () => {
    const sub_kegiatan = [
      { id: 's', nama: 'S', pagu: '70', pagu_perubahan: '90' },
      { id: 't', nama: 'T', pagu: '30' },
    ];
    const made = build(
      [{ id: 'k', nama: 'K', sub_kegiatan }],
      { s: { realisasi: '1' }, t: { realisasi: '1' } },
      '2024-05-01',
    );
    expect([made.kegiatan[0]?.pagu.teks, made.total.pagu.teks]).toEqual(['120', '120']);
  });

  test('a kegiatan may be born in the revised budget', () => {
    const made = build([{ id: 'k', nama: 'K', pagu_perubahan: '50' }], { k: { realisasi: '5' } }, '2024-05-01');
    expect(made.kegiatan[0]?.serapan.teks).toBe('10,00');
  });

  test('lines without physical progress are left out at every level, and counted', () => {
    const made = build(
      [
        { id: 'k', nama: 'K', pagu: '30' },
        { id: 'l', nama: 'L', pagu: '10' },
        { id: 'm', nama: 'M', pagu: '60' },
      ],
      { k: { realisasi: '5', fisik: '50' }, l: { realisasi: '5', fisik: '10' }, m: { realisasi: '5' } },
    );
    expect(made.total).toMatchObject({ fisik: { teks: '40,00', cakupan: { dihitung: 2, dari: 3 } } });
  });
});
