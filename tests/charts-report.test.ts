/** The charts of a report: which there are, what their words say, and what is left out by name. */
import { describe, expect, test } from 'vitest';
import { present } from '../src/report/present/index.ts';
import type { Gambar } from '../src/report/sections/index.ts';
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
    expect(svg(satu)).toContain('>Persen dari target tahun 2019 (%)<');
  });

  test('stays in the unit that all share', () => expect(svg(capaian()[0])).toContain('>Nilai indikator (%)<'));

  test('leaves out nothing without its name: predicates, and targets that measure nothing', () => {
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
    expect(satu?.catatan).toContain('Tidak digambarkan karena berupa predikat: Nilai SAKIP.');
    expect(satu?.catatan).toContain('Tanpa batang karena targetnya tidak ada, nol, atau negatif: Pungutan liar.');
    expect(satu?.uraian).toContain('Usaha naik kelas: belum diukur; target 2019 5 usaha');
    expect(satu?.uraian).toContain(
      'Pungutan liar (makin kecil makin baik; target adalah batas atas): realisasi 2 kasus',
    );
    expect(svg(satu).match(/<rect [^>]*height="12"/g)).toHaveLength(1);
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
      tanpaGambar: expect.stringMatching(/^Diagram batang tidak disajikan karena .* target di atas nol\.$/),
    });
    // Where nothing is measured nobody looks for one.
    const belum = dengan([puas], { puas: { tahun: 80 } }, { puas: { realisasi: 'belum_diukur', alasan: 'Desember' } });
    expect(isi(laporan(belum), 'capaian-kinerja')).toMatchObject({ sebutGambar: '', tanpaGambar: '' });
    expect(isi(laporan({}), 'capaian-kinerja')).toMatchObject({ sebutGambar: 'Gambar 3.1', tanpaGambar: '' });
  });

  test('is none of zeros alone, whatever their target: no bar has a length', () => {
    const satu = (tahun: number) => dengan([nihil('a', 'kasus')], { a: { tahun } }, { a: { realisasi: 0 } });
    expect(capaian(satu(0))).toEqual([]);
    expect(capaian(satu(5))).toEqual([]);
  });

  test('a part without a bar is left out, and its indicators are named', () => {
    const banyak = Array.from({ length: 24 }, (_, index) => ({
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
      expect(html).toMatch(/<rect [^>]*height="12"/);
    }
    const catatan = parts.at(-1)?.catatan;
    expect(catatan).toContain('Tidak digambarkan karena tidak ada realisasi yang dapat menjadi batang: Kejadian n23.');
    expect(catatan).toMatch(
      /Tanpa batang karena targetnya tidak ada, nol, atau negatif: Kejadian n0; .*Kejadian n22\./,
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
    const fills = [...drawn.matchAll(/height="12" fill="(#\w+)"/g)].map(([, fill]) => fill);
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
    expect(satu?.catatan).toMatch(
      new RegExp(`^Digambarkan ${shown} .* 200 .*; ${200 - shown} .* dimuat dalam Tabel 3\\.\\d\\.$`),
    );
    expect(satu?.tinggi).toBeLessThan(900);
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
});
