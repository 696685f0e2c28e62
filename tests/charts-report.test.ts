/** The charts of a report: which there are, what their words say, and what is left out by name. */

import { describe, expect, test } from 'vitest';
import { writeCounts } from '../src/figures/format.ts';
import { present } from '../src/report/present/index.ts';
import type { Gambar } from '../src/report/sections/index.ts';
import { cutName, shortNames } from '../src/report/sections/parts/nama-pendek.ts';
import { assessed } from './assessed.ts';
import { anggaran, instansi, renstra, sources } from './project.ts';

const puas = { id: 'puas', nama: 'Indeks kepuasan', satuan: '%' };

type Files = Readonly<Record<string, string | object>>;

function laporan(files: Files = {}, tahunan = false) {
  const made = assessed(
    sources({
      'instansi.yaml': instansi,
      'renstra.yaml': renstra([puas]),
      '2019/perjanjian-kinerja.yaml': { target: { puas: { tahun: 80, tw: { 1: 30, 2: 40 } } } },
      '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 } } },
      ...files,
    }),
    tahunan ? { tahunan } : {},
  );
  return present(made, new Map());
}

const isi = ({ bab }: ReturnType<typeof laporan>, id: string) =>
  bab.flatMap(({ bagian }) => bagian).find((satu) => satu.id === id)?.isi;

/** Every figure of the report, in order. */
function gambar(files: Files = {}, tahunan = false): readonly Gambar[] {
  const found: Gambar[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    // Only figures have a drawing; the sections keep them under names of their own.
    else if (typeof value === 'object' && value !== null && 'svg' in value) found.push(value as Gambar);
    else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) walk(each);
  };
  for (const { bagian } of laporan(files, tahunan).bab) walk(bagian.map(({ isi }) => isi));
  return found;
}

/** A report with these indicators instead. */
function dengan(indikator: readonly object[], target: object, realisasi: object, lain: Files = {}): Files {
  return {
    'renstra.yaml': renstra(indikator),
    '2019/perjanjian-kinerja.yaml': { target },
    '2019/tw2.yaml': { indikator: realisasi },
    ...lain,
  };
}

const capaian = (files: Files = {}) => gambar(files).filter(({ id }) => id.startsWith('gambar-capaian'));
const svg = (satu: Gambar | undefined) => satu?.svg.html ?? '';

describe('realisation against target', () => {
  test('says in words what it shows, with the printed figures and what follows from them', () => {
    const [satu] = capaian();
    expect(satu?.uraian).toContain(
      'Indeks kepuasan: realisasi 60%; target 2019 80%; target Triwulan II 40%; capaian Triwulan II 150,00% (Sangat Tinggi)',
    );
    expect(satu?.uraian).toContain('Semua yang terukur mencapai target Triwulan II.');
    for (const words of ['Sangat Tinggi', 'Target 2019', 'Target Triwulan II'])
      expect(svg(satu)).toContain(`>${words}<`);
    expect([satu?.lebar, satu?.tinggi].map(String)).toEqual([
      /width="(\d+)"/.exec(svg(satu))?.[1],
      /height="(\d+)"/.exec(svg(satu))?.[1],
    ]);
  });

  test('names the first, the last and those below their target', () => {
    const [satu] = capaian(
      dengan(
        [puas, { id: 'b', nama: 'Izin terbit', satuan: 'izin' }],
        { puas: { tahun: 80 }, b: { tahun: 100 } },
        { puas: { realisasi: 88 }, b: { realisasi: 50 } },
      ),
    );
    expect(satu?.uraian).toContain(
      'Capaian tertinggi pada Indeks kepuasan (110,00%), terendah pada Izin terbit (50,00%). Belum mencapai target tahun 2019: Izin terbit.',
    );
    expect(svg(satu)).toContain('>Capaian (%)<');
    expect(satu?.judul).toBe('Capaian Indikator sampai dengan Triwulan II Tahun 2019');
  });

  test('stays in the unit that all share', () => expect(svg(capaian()[0])).toContain('>Realisasi (%)<'));

  test('says nothing under the bars: figures stand behind them, all else in its words', () => {
    const [satu] = capaian();
    const texts = [...svg(satu).matchAll(/>([^<>]+)<\/text>/g)].map(([, teks]) => teks);
    expect(texts.filter((teks) => !/^[\d,]+$/.test(teks ?? ''))).toEqual([
      'Sangat Tinggi',
      'Target 2019',
      'Target Triwulan II',
      'Capaian',
      'Triwulan II',
      'Indeks kepuasan',
      '150,00%',
      'Realisasi (%)',
    ]);
  });

  const line = (satu: Gambar | undefined) =>
    [...svg(satu).matchAll(/<line x1="([\d.]+)"[^>]*stroke-width="2.13"/g)].slice(1).map(([, x]) => Number(x));
  const bar = (satu: Gambar | undefined) =>
    [...svg(satu).matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="17.33"[^>]* stroke=/g)].map(
      ([, x, width]) => Number(x) + Number(width),
    );
  const turun = (target: unknown, realisasi: unknown, lain: object = {}) =>
    capaian(dengan([{ ...puas, arah: 'turun', ...lain }], { puas: { tahun: target } }, { puas: { realisasi } }))[0];

  test('a falling indicator that missed its target ends before the line, and one that met it does not', () => {
    const [missed, met] = [turun(10, 12), turun(10, 8)];
    expect(bar(missed)[0]).toBeLessThan(line(missed)[0] ?? 0);
    expect(bar(met)[0]).toBeGreaterThan(line(met)[0] ?? 0);
    expect(svg(missed)).toContain('>80,00%<');
  });

  test('what reaches the line and yet missed its target says so', () => {
    expect(svg(turun('< 10', 10))).toMatch(/>100,00%<.*>belum tercapai</);
    expect(svg(turun('< 10', 9))).not.toContain('tercapai<');
    expect(svg(turun(10, 10))).not.toContain('tercapai<');
    // Printed as 100, and a little less.
    expect(svg(turun(1_000_000, 1_000_001, { satuan: 'orang' }))).toMatch(/>100,00%<.*>belum tercapai</);
  });

  test('a range has a hundred percent for its line too', () => {
    const rentang = { ...puas, arah: 'rentang' };
    const [satu] = capaian(dengan([rentang], { puas: { tahun: '60–80' } }, { puas: { realisasi: 70 } }));
    expect(bar(satu)[0]).toBeCloseTo(line(satu)[0] ?? 0, 0);
    expect(svg(satu)).toContain('>Target 2019 (100%)<');
  });

  test('goes by the targets of the year where the averages ask for those of a quarter and there are none', () => {
    const lain = [puas, { id: 'b', nama: 'Izin terbit', satuan: 'izin' }];
    const files = dengan(
      lain,
      { puas: { tahun: 80 }, b: { tahun: 10 } },
      { puas: { realisasi: 40 }, b: { realisasi: 5 } },
    );
    const [satu] = capaian({ ...files, 'laporan.yaml': { dasar_capaian: 'triwulan' } });
    expect(svg(satu)).toContain('>Target 2019 (100%)<');
    expect(svg(satu)).toContain('>50,00%<');
  });

  test('has a row for each, with a reason where there is no bar', () => {
    const [satu] = capaian(
      dengan(
        [
          puas,
          { id: 'nilai', nama: 'Nilai SAKIP', satuan: 'predikat', skala: ['C', 'B', 'A'] },
          { id: 'nihil', nama: 'Pungutan liar', satuan: 'kasus', arah: 'turun' },
          { id: 'belum', nama: 'Usaha naik kelas', satuan: 'usaha' },
        ],
        { puas: { tahun: 80 }, nilai: { tahun: 'B' }, nihil: { tahun: 0 }, belum: { tahun: 5 } },
        {
          puas: { realisasi: 60 },
          nilai: { realisasi: 'B' },
          nihil: { realisasi: 2 },
          belum: { realisasi: 'belum_diukur', alasan: 'Dinilai pada Desember' },
        },
      ),
    );
    for (const words of ['Nilai SAKIP', '75,00%', '100,00%', 'Pungutan liar', 'target nol', 'belum diukur'])
      expect(svg(satu)).toContain(`>${words}<`);
    expect(satu?.catatan).toBe('');
    expect(satu?.uraian).toContain('Usaha naik kelas: belum diukur; target 2019 5 usaha');
    expect(satu?.uraian).toContain(
      'Pungutan liar (makin kecil makin baik; target adalah batas atas): realisasi 2 kasus',
    );
    expect(bar(satu)).toHaveLength(2);
  });

  test('is none where no indicator has a number', () =>
    expect(
      gambar({ '2019/tw2.yaml': { indikator: { puas: { realisasi: 'belum_diukur', alasan: 'Desember' } } } }),
    ).toEqual([]));

  const nihil = (id: string, satuan: string) => ({ id, nama: `Kejadian ${id}`, satuan, arah: 'turun' });

  test('is none where no bar can be drawn, and the text says why', () => {
    const files = dengan(
      [nihil('a', 'kasus'), nihil('b', 'orang'), { ...puas, id: 'c' }],
      { a: { tahun: 0 }, b: { tahun: 0 }, c: { tahun: 80 } },
      { a: { realisasi: 2 }, b: { realisasi: 0 }, c: { realisasi: 'belum_diukur', alasan: 'Desember' } },
    );
    expect(capaian(files)).toEqual([]);
    const view = laporan(files);
    expect(view.daftarGambar).toEqual([]);
    expect(view.daftarIsi.map(({ id }) => id)).not.toContain('daftar-gambar');
    expect(isi(view, 'capaian-kinerja')).toMatchObject({
      sebutGambar: '',
      tanpaGambar: expect.stringMatching(/^Diagram batang tidak disajikan karena .* capaian di atas nol\.$/),
    });
    // Where nothing is measured nobody looks for one.
    const belum = dengan([puas], { puas: { tahun: 80 } }, { puas: { realisasi: 'belum_diukur', alasan: 'Desember' } });
    expect(isi(laporan(belum), 'capaian-kinerja')).toMatchObject({ sebutGambar: '', tanpaGambar: '' });
    expect(isi(laporan({}), 'capaian-kinerja')).toMatchObject({ sebutGambar: 'Gambar 3.1', tanpaGambar: '' });
  });

  test('is none of zeros alone: no bar has a length', () => {
    const satu = (tahun: number, arah: string) =>
      dengan([{ ...nihil('a', 'kasus'), arah }], { a: { tahun } }, { a: { realisasi: 0 } });
    expect(capaian(satu(0, 'turun'))).toEqual([]);
    expect(capaian(satu(5, 'naik'))).toEqual([]);
    // Nothing of what should be little is an achievement.
    expect(svg(capaian(satu(5, 'turun'))[0])).toContain('>200,00%<');
  });

  test('a part without a bar is left out, and its indicators are named', () => {
    const banyak = Array.from({ length: 30 }, (_, index) => ({
      ...puas,
      id: `i${index}`,
      nama: `Indikator ke-${index}`,
    }));
    const akhir = Array.from({ length: 24 }, (_, index) => nihil(`n${index}`, index === 23 ? 'orang' : 'kasus'));
    const daftar = [...banyak, ...akhir];
    const parts = capaian(
      dengan(
        daftar,
        Object.fromEntries(daftar.map(({ id }) => [id, { tahun: id.startsWith('n') ? 0 : 80 }])),
        Object.fromEntries(
          daftar.map(({ id }) => [
            id,
            id === 'n23' ? { realisasi: 'tidak_tersedia', alasan: 'Hilang' } : { realisasi: 40 },
          ]),
        ),
      ),
    );
    expect(parts.length).toBeGreaterThan(1);
    for (const [
      index,
      {
        label,
        judul,
        svg: { html },
      },
    ] of parts.entries()) {
      expect(label).toBe(`Gambar 3.${index + 1}`);
      expect(judul).toContain(`(bagian ${index + 1} dari ${parts.length})`);
      expect(html).toMatch(/<rect [^>]*height="17.33"[^>]* stroke=/);
    }
    expect(parts.at(-1)?.catatan).toMatch(
      /^Tidak digambarkan karena tidak ada batangnya: .*Kejadian n22; Kejadian n23\.$/,
    );
  });

  test('has no mark of a quarter in the report of the year', () => {
    const tw4 = { '2019/tw4.yaml': { indikator: { puas: { realisasi: 79 } } } };
    const [satu] = gambar(tw4, true);
    expect(satu?.uraian).toContain('Indeks kepuasan: realisasi 79%; target 2019 80%; capaian 98,75%');
    expect(svg(satu)).not.toContain('Target Triwulan');
    expect(satu?.judul).toBe('Realisasi Indikator terhadap Target Tahun 2019');
  });

  test('colours follow the scale of the agency, however many steps it has', () => {
    const skala = [90, 80, 70, 60, 50, 40, 30].map((dari) => ({ nama: `Mulai ${dari}`, dari }));
    const daftar = [95, 85, 75, 65, 55, 45, 35, 5].map((realisasi, index) => ({ id: `i${index}`, realisasi }));
    const files = dengan(
      daftar.map(({ id }) => ({ ...puas, id, nama: `Indikator ${id}` })),
      Object.fromEntries(daftar.map(({ id }) => [id, { tahun: 100 }])),
      Object.fromEntries(daftar.map(({ id, realisasi }) => [id, { realisasi }])),
      { 'laporan.yaml': { skala_capaian: [...skala, { nama: 'Di bawah 30' }] } },
    );
    const drawn = capaian(files).map(svg).join('');
    for (const { nama } of skala) expect(drawn).toContain(`>${nama}<`);
    const fills = [...drawn.matchAll(/height="17.33" fill="(#\w+)" stroke/g)].map(([, fill]) => fill);
    expect(new Set(fills).size).toBe(8);
  });
});

describe('absorption', () => {
  const kegiatan = { id: 'k1', nama: 'Kegiatan Contoh', pagu: 1000, rencana: { 2: 500 } };
  const uang = (realisasi: number) => ({
    '2019/anggaran.yaml': anggaran([kegiatan]),
    '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 } }, anggaran: { k1: { realisasi } } },
  });
  const serapan = (files: Files) => gambar(files).filter(({ id }) => id.startsWith('gambar-serapan'));

  test('stands against the cash plan', () => {
    const [kurang] = serapan(uang(400));
    expect(kurang?.uraian).toContain(
      'Program Contoh: realisasi Rp400; pagu Rp1.000; serapan 40,00%; rencana Rp500; 80,00% dari rencana',
    );
    expect(kurang?.uraian).toContain('Realisasi di bawah rencana penarikan: Program Contoh.');
    expect(svg(kurang)).toContain('>Di bawah rencana penarikan<');
    const [cukup] = serapan(uang(500));
    expect(cukup?.uraian).not.toContain('di bawah rencana');
    expect(svg(cukup)).toContain('>Mencapai rencana penarikan<');
  });

  test('of two hundred programs shows the largest, and says how many it leaves to the table', () => {
    const banyak = Array.from({ length: 200 }, (_, index) => ({
      id: `p${index}`,
      nama: `Program ${index}`,
      kegiatan: [{ id: `k${index}`, nama: `Kegiatan ${index}`, pagu: 1000 + index }],
    }));
    const realisasi = Object.fromEntries(banyak.map((_, index) => [`k${index}`, { realisasi: index }]));
    const [satu, ...lain] = serapan({
      '2019/anggaran.yaml': { program: banyak },
      '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 } }, anggaran: realisasi },
    });
    expect(lain).toEqual([]);
    expect(svg(satu)).toContain('>Program 199<');
    const shown = svg(satu).match(/>Program \d+</g)?.length ?? 0;
    expect(shown).toBeGreaterThan(8);
    expect(writeCounts(satu?.catatan ?? '', 'angka')).toMatch(
      new RegExp(`^Digambarkan ${shown} .* 200 .*; ${200 - shown} .* dimuat dalam Tabel 3\\.\\d\\.$`),
    );
    expect(satu?.tinggi).toBeLessThan(900);
  });
});

describe('names of bars', () => {
  const panjang = 'Persentase pelaku usaha mikro yang menerima pendampingan (daring dan luring) sampai dengan selesai';

  test.each([
    ['Persentase koperasi sehat dan cukup sehat', 'Persentase koperasi sehat dan cukup sehat'],
    // At a word, and not behind one that joins.
    [panjang, 'Persentase pelaku usaha mikro yang menerima pendampingan …'],
    [
      'Persentase perangkat daerah dengan nilai evaluasi internal naik dan predikat baik',
      'Persentase perangkat daerah dengan nilai evaluasi internal naik …',
    ],
    // A few letters more take no fourth line.
    [
      'Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan',
      'Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan',
    ],
    [
      'Persentase perangkat daerah dengan nilai dan kategori baik',
      'Persentase perangkat daerah dengan nilai dan kategori baik',
    ],
    // Before a bracket that would stay open.
    [
      'Angka kematian kasar pasien yang dirawat di rumah sakit (lebih dari 48 jam penuh)',
      'Angka kematian kasar pasien yang dirawat di rumah sakit …',
    ],
    ['A'.repeat(80), `${'A'.repeat(71)} …`],
  ])('%s', (nama, pendek) => expect(cutName(nama)).toBe(pendek));

  test('are told apart where they begin alike, and as the data gives them', () => {
    const awal = 'Persentase rumah tangga miskin penerima bantuan modal usaha';
    const nama = [`${awal} di Kecamatan Timur`, `${awal} di Kecamatan Barat`, panjang];
    expect(shortNames(nama.map((satu) => ({ nama: satu })))).toEqual([
      'Persentase rumah tangga … di Kecamatan Timur',
      'Persentase rumah tangga … di Kecamatan Barat',
      cutName(panjang),
    ]);
    // Whole where neither end tells them apart.
    const tengah = [1, 2].map((nomor) => ({
      nama: `${awal} tahap ${nomor} ${'bagi kelompok usaha bersama '.repeat(4)}`,
    }));
    expect(shortNames(tengah)[0]).toMatch(/tahap 1/);
    expect(shortNames([{ nama: panjang, namaPendek: 'Pendampingan' }])).toEqual(['Pendampingan']);
    // Twice the same short name names nothing.
    const sama = nama.map((satu) => ({ nama: satu, namaPendek: 'Bantuan' }));
    expect(new Set(shortNames(sama)).size).toBe(3);
  });

  test('stand beside the bar, the whole name in the words', () => {
    const [satu] = capaian(
      dengan(
        [{ ...puas, nama: panjang, nama_pendek: 'Pendampingan usaha' }],
        { puas: { tahun: 80 } },
        { puas: { realisasi: 60 } },
      ),
    );
    expect(svg(satu)).toContain('>Pendampingan usaha<');
    expect(satu?.uraian).toContain(`${panjang}: realisasi 60%`);
  });

  test('of programs do not say that they are', () => {
    const kegiatan = { id: 'k1', nama: 'Kegiatan Contoh', pagu: 1000 };
    const program = (lain: object) => ({ id: 'p1', nama: 'Program Penunjang Urusan', kegiatan: [kegiatan], ...lain });
    const files = (lain: object) => ({
      '2019/anggaran.yaml': { program: [program(lain)] },
      '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 } }, anggaran: { k1: { realisasi: 400 } } },
    });
    const [satu, dua] = [{}, { nama_pendek: 'Penunjang' }].map((lain) =>
      gambar(files(lain)).find(({ id }) => id === 'gambar-serapan'),
    );
    expect(svg(satu)).toMatch(/>Penunjang Urusan<.*>40,00%</);
    expect(svg(dua)).toContain('>Penunjang<');
    expect(dua?.uraian).toContain('Program Penunjang Urusan: realisasi Rp400; pagu Rp1.000; serapan 40,00%');
    expect(svg(dua)).not.toContain('Rencana penarikan');
    expect(dua?.judul).toBe('Serapan Anggaran per Program sampai dengan Triwulan II Tahun 2019');
  });
});

describe('series', () => {
  const deret = (files: Files) => gambar(files).filter(({ id }) => id.startsWith('gambar-deret'));
  const tw1 = { '2019/tw1.yaml': { indikator: { puas: { realisasi: 25 } } } };

  test('there are none of a single point', () => expect(deret({})).toEqual([]));

  test('quarters show what was reached up to each, beside its target', () => {
    const [satu] = deret(tw1);
    expect(satu?.judul).toBe('Perkembangan Indikator Sasaran “Meningkatnya kepuasan masyarakat”');
    expect(satu?.uraian).toContain(
      'Triwulan I 25%, target 30%; Triwulan II 60%, target 40%. Naik dari 25% (Triwulan I) menjadi 60% (Triwulan II).',
    );
  });

  test('quarters that are recorded on their own are added up', () => {
    const jumlah = { ...puas, satuan: 'orang', pencatatan: 'per_triwulan', akumulasi: 'jumlah' };
    expect(deret({ ...tw1, 'renstra.yaml': renstra([jumlah]) })[0]?.uraian).toContain(
      'Triwulan I 25 orang, target 30 orang; Triwulan II 85 orang',
    );
  });

  test('years show the past, this year as far as it is, and the targets ahead', () => {
    const bertahun = {
      ...puas,
      target: { 2018: 70, 2019: 75, 2020: 85 },
      realisasi: { 2017: 68, 2018: 66 },
    };
    const [satu] = deret({ 'renstra.yaml': renstra([bertahun]) });
    expect(satu?.uraian).toContain(
      '2017 68%; 2018 66%, target 70%; 2019 s.d. Triwulan II 60%, target 75%; 2020 target 85%. Turun dari 68% (2017) menjadi 60% (2019 s.d. Triwulan II).',
    );
    expect(svg(satu)).toContain('>Realisasi tahun berjalan s.d. Triwulan II<');
  });

  test('a year without a value has none, and no column', () => {
    const berlubang = { ...puas, target: { 2017: 60, 2018: 70 }, realisasi: { 2017: 58 } };
    const [satu] = deret({ 'renstra.yaml': renstra([berlubang]) });
    expect(satu?.uraian).toContain('2018 belum tersedia, target 70%');
    expect(satu?.catatan).toContain('Tanda – berarti belum tersedia');
    expect(svg(satu).match(/<rect [^>]*height="(?!11")/g)).toHaveLength(2);
  });

  test('quarters are numbers under the columns, which no line tears', () => {
    const [satu] = deret(tw1);
    for (const nama of ['I', 'II', 'III', 'IV']) expect(svg(satu)).toContain(`>${nama}</text>`);
    expect(svg(satu)).not.toContain('>Triwulan<');
  });

  test('of zeros alone is none, and one sentence says why', () => {
    const nol = {
      ...tw1,
      '2019/tw1.yaml': { indikator: { puas: { realisasi: 0 } } },
      '2019/tw2.yaml': { indikator: { puas: { realisasi: 0 } } },
    };
    expect(deret(nol)).toEqual([]);
    expect(JSON.stringify(isi(laporan(nol), 'analisis-capaian'))).toContain(
      'Perubahannya dari waktu ke waktu tidak digambarkan karena realisasinya selalu nol.',
    );
    const lain = { id: 'b', nama: 'Izin terbit', satuan: 'izin' };
    const [satu] = deret({
      'renstra.yaml': renstra([puas, lain]),
      '2019/tw1.yaml': { indikator: { puas: { realisasi: 25 }, b: { realisasi: 0 } } },
      '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 }, b: { realisasi: 0 } } },
    });
    expect(satu?.catatan).toContain('Tidak digambarkan karena realisasinya selalu nol: Izin terbit.');
    expect(svg(satu)).not.toContain('Izin terbit');
  });

  test('a long name stands whole in the words, cut in the drawing', () => {
    const nama = `Persentase ${'layanan yang sangat panjang namanya '.repeat(6)}selesai`;
    const [satu] = deret({ ...tw1, 'renstra.yaml': renstra([{ ...puas, nama }]) });
    expect(satu?.uraian).toContain(`${nama} (%): Sampai dengan`);
    expect(svg(satu)).toContain(`>${cutName(nama)} (%)<`);
  });
});

describe('the first page of results', () => {
  const sekilas = (realisasi: readonly number[], nama = 'Layanan') => {
    const ids = realisasi.map((_, at) => `layanan-${at}`);
    const files = dengan(
      ids.map((id, at) => ({ id, nama: `${nama} ${at}`, satuan: '%' })),
      Object.fromEntries(ids.map((id) => [id, { tahun: 100 }])),
      Object.fromEntries(ids.map((id, at) => [id, { realisasi: realisasi[at] }])),
    );
    const page = laporan(files).depan.find(({ id }) => id === 'sekilas-kinerja')?.isi as { gambar: Gambar | null };
    return page.gambar;
  };

  test('shows how many indicators stand at each step, without a number', () => {
    const satu = sekilas([100, 95, 80, 10]);
    expect(satu?.label).toBe('');
    expect(writeCounts(satu?.uraian ?? '', 'angka')).toBe(
      'Banyaknya indikator menurut kategori capaian: Sangat Tinggi 2, Tinggi 1, Sedang 0, Rendah 0, dan Sangat Rendah 1.',
    );
    expect(svg(satu ?? undefined).match(/font-weight="700">\d</g)).toHaveLength(5);
  });

  test('shows nothing of a few indicators, or where all stand at one step', () => {
    expect(sekilas([100, 95, 10])).toBeNull();
    expect(sekilas([100, 95, 98, 99])).toBeNull();
  });
});
