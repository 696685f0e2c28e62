/** What hangs together below a goal: who else has a part in a sasaran, and the tree from tujuan down to kegiatan. */
import { describe, expect, test } from 'vitest';
import { facts } from '../src/outputs/json.ts';
import { charts, type Twig } from '../src/report/charts/index.ts';
import { assessed, pageOf } from './assessed.ts';
import { instansi, renstra, sources } from './project.ts';

const puas = { id: 'puas', nama: 'Indeks kepuasan', satuan: 'indeks' };

/** A small project whose only sasaran says this besides its name. */
function laporan(sasaran: object = {}, files: Readonly<Record<string, object>> = {}) {
  const plan = renstra([puas]);
  const tujuan = plan.tujuan.map((satu) => ({ ...satu, sasaran: satu.sasaran.map((own) => ({ ...own, ...sasaran })) }));
  return assessed(
    sources({
      'instansi.yaml': instansi,
      'renstra.yaml': { ...plan, tujuan },
      '2024/perjanjian-kinerja.yaml': { target: { puas: { tahun: 80 } } },
      '2024/tw2.yaml': { indikator: { puas: { realisasi: 60 } } },
      ...files,
    }),
  );
}

const text = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('others who have a part in a sasaran', () => {
  const dukungan = [
    {
      pihak: 'Dinas Perdagangan',
      peran: 'Membuka pasar bagi produk koperasi',
      program: 'Pemasaran Produk Dalam Negeri',
    },
    { pihak: 'Forum Warga', peran: 'Mengawasi layanan' },
  ];

  test('stand in a table of Bab II, under their sasaran', () => {
    const page = text(pageOf(laporan({ lintas_sektor: dukungan })));
    expect(page).toMatch(/Tabel 2\.\d Peran Lintas Sektor \(Crosscutting\) bagi Sasaran Strategis Pihak Peran Program/);
    expect(page).toMatch(
      /Meningkatnya kepuasan masyarakat Dinas Perdagangan Membuka pasar bagi produk koperasi Pemasaran Produk Dalam Negeri Forum Warga Mengawasi layanan/,
    );
  });

  test('have no column for programs where none is named', () => {
    const page = text(pageOf(laporan({ lintas_sektor: dukungan.slice(1) })));
    expect(page).toMatch(/bagi Sasaran Strategis Pihak Peran Meningkatnya kepuasan masyarakat Forum Warga/);
  });

  test('are told by the facts too', () => {
    expect(facts(laporan({ lintas_sektor: dukungan })).sasaran).toMatchObject([{ lintas_sektor: dukungan }]);
  });

  test('leave page and facts as they are where there are none', () => {
    expect(pageOf(laporan({ lintas_sektor: [] }))).toBe(pageOf(laporan()));
    expect(facts(laporan()).sasaran[0]).not.toHaveProperty('lintas_sektor');
  });
});

const struktur = [
  { id: 'kadis', jabatan: 'Kepala Dinas', bawahan: ['bidang', 'seksi'] },
  { id: 'bidang', jabatan: 'Bidang Layanan' },
  { id: 'seksi', jabatan: 'Seksi Loket' },
];
const profil = { tugas: 'melaksanakan layanan', fungsi: ['pelayanan'], struktur };
const loket = {
  id: 'loket',
  nama: 'Penyediaan Loket',
  output: 'Tersedianya loket',
  penanggung_jawab: ['Kepala Seksi', 'Sekretaris'],
  indikator: [{ id: 'jumlah-loket', nama: 'Jumlah loket', satuan: 'loket', target: { 2024: 12 } }],
  sub_kegiatan: [
    { id: 'loket-utara', nama: 'Pengadaan Loket', unit: 'Kelurahan Utara', pengampu: 'seksi', pagu: 1_000_000 },
  ],
};
const program = {
  id: 'layanan',
  nama: 'Pelayanan Masyarakat',
  outcome: 'Meningkatnya mutu layanan',
  pengampu: 'bidang',
  sasaran: ['sasaran-1'],
  kegiatan: [loket],
};
const umum = { id: 'umum', nama: 'Penunjang', kegiatan: [{ id: 'gaji', nama: 'Gaji', pagu: 2_000_000 }] };
const berpohon = {
  'instansi.yaml': { ...instansi, profil },
  'laporan.yaml': { pohon_kinerja: true },
  '2024/anggaran.yaml': { program: [program, umum] },
};

/** The words of each box of the drawings, in order. */
const drawn = (html: string) =>
  [...html.matchAll(/<figure class="gambar" id="gambar-pohon[^>]*>[\s\S]*?<\/figure>/g)]
    .map(([figure]) => figure)
    .join('');

describe('the tree of performance', () => {
  test('is printed where laporan.yaml asks for it, and nowhere else', () => {
    expect(drawn(pageOf(laporan({}, berpohon)))).not.toBe('');
    const { 'laporan.yaml': _, ...silent } = berpohon;
    expect(pageOf(laporan({}, silent))).not.toContain('Pohon Kinerja');
    expect(pageOf(laporan({}, { ...silent, 'laporan.yaml': { pohon_kinerja: false } }))).toBe(
      pageOf(laporan({}, silent)),
    );
  });

  test('says in words all that its boxes say, numbered by what hangs from what', () => {
    const [, words] = /aria-label="([^"]*)"/.exec(drawn(pageOf(laporan({}, berpohon)))) ?? [];
    expect(words).toBe(
      'Pohon kinerja dengan target tahun 2024, dari atas ke bawah. 1. Tujuan: Meningkatnya mutu pelayanan. ' +
        '1.1. Sasaran: Meningkatnya kepuasan masyarakat (indikator Indeks kepuasan, target 80 indeks). ' +
        '1.1.1. Program Pelayanan Masyarakat (Outcome: Meningkatnya mutu layanan; Pengampu: Bidang Layanan). ' +
        '1.1.1.1. Kegiatan Penyediaan Loket (Output: Tersedianya loket; Pengampu: Kepala Seksi dan Sekretaris; ' +
        'indikator Jumlah loket, target 12 loket). ' +
        '1.1.1.1.1. Sub Kegiatan Pengadaan Loket (Kelurahan Utara) (Pengampu: Seksi Loket).',
    );
  });

  test('draws the same words, and says which programs it leaves out only where there are some', () => {
    const page = pageOf(laporan({}, berpohon));
    for (const satu of ['Tujuan: Meningkatnya mutu', '80 indeks', '12 loket', 'Outcome: Meningkatnya mutu layanan'])
      expect(drawn(page).replaceAll(/<\/text><text[^>]*>/g, ' ')).toContain(satu);
    expect(drawn(page)).not.toContain('Penunjang');
    const left = 'Program yang tidak dikaitkan dengan satu sasaran tertentu tidak digambarkan.';
    expect(page).toContain(left);
    expect(pageOf(laporan({}, { ...berpohon, '2024/anggaran.yaml': { program: [program] } }))).not.toContain(left);
  });

  test('prints the target that is in force, as the tables do', () => {
    const pk = {
      target: { puas: { tahun: 80 } },
      perubahan: [{ tanggal: '2024-03-01', alasan: 'Anggaran', target: { puas: { tahun: 85 } } }],
    };
    const page = pageOf(laporan({}, { ...berpohon, '2024/perjanjian-kinerja.yaml': pk }));
    expect(drawn(page)).toContain('>85 indeks</text>');
    expect(drawn(page)).not.toContain('80 indeks');
    const none = {
      ...berpohon,
      '2024/anggaran.yaml': { program: [{ ...program, indikator: [{ ...puas, id: 'lain' }] }] },
    };
    expect(drawn(pageOf(laporan({}, none)))).toContain('>tanpa target</text>');
  });

  test('begins with the sasaran RPJMD, once for all tujuan that serve it', () => {
    const [first] = renstra([puas]).tujuan;
    const other = {
      ...first,
      id: 'tujuan-2',
      nama: 'Meningkatnya tata kelola',
      sasaran: [{ id: 'sasaran-2', nama: 'Tertib' }],
    };
    const plan = (...names: readonly string[]) => ({
      ...renstra([puas]),
      tujuan: [first, other].map((satu, at) => ({ ...satu, sasaran_rpjmd: names[at] })),
    });
    const page = pageOf(laporan({}, { ...berpohon, 'renstra.yaml': plan('Kesehatan merata', 'Kesehatan merata') }));
    expect(drawn(page).match(/>Sasaran RPJMD: Kesehatan merata<\/text>/g)).toHaveLength(1);
    expect(drawn(page)).toMatch(/1\. Sasaran RPJMD: .* 1\.1\. Tujuan: .* 1\.2\. Tujuan: Meningkatnya tata kelola/);
    expect(() => laporan({}, { 'renstra.yaml': plan('Kesehatan merata', 'kesehatan  Merata') })).toThrow(
      'sasaran RPJMD «kesehatan Merata» ditulis «Kesehatan merata» di tempat lain',
    );
  });

  test('refuses an id that the structure does not have, also where there is no structure', () => {
    const wrong = { program: [{ ...program, pengampu: 'bidan' }, umum] };
    expect(() => laporan({}, { ...berpohon, '2024/anggaran.yaml': wrong })).toThrow(
      '2024/anggaran.yaml tidak ada jabatan dengan id «bidan» dalam struktur organisasi',
    );
    expect(() => laporan({}, { ...berpohon, 'instansi.yaml': instansi })).toThrow(/«bidang».*\n.*«seksi»/);
  });

  test('is told by the facts, where the data tells', () => {
    const told = facts(laporan({}, berpohon));
    expect(told.program).toMatchObject([
      { outcome: 'Meningkatnya mutu layanan', pengampu: { id: 'bidang', jabatan: 'Bidang Layanan' } },
      expect.not.objectContaining({ outcome: expect.anything() }),
    ]);
    expect(told.kegiatan[0]).toMatchObject({
      output: 'Tersedianya loket',
      sub_kegiatan: [{ pengampu: { id: 'seksi' } }],
    });
  });
});

const canvas = { width: 604, height: 540, partHeight: 400, font: 'Arimo', size: 12 };
let count = 0;

/** As wide at each level as asked for, each box under a name of its own. */
function grown(level: number, [wide = 0, ...deeper]: readonly number[], values: number, nama = `Nama${count++}`): Twig {
  const below = Array.from({ length: wide }, () => grown(level + 1, deeper, values));
  const isi = Array.from({ length: values }, () => ({
    nama: `Indikator${count++} yang panjang namanya`,
    angka: '12 unit',
  }));
  return {
    level,
    nama: `${nama} Meningkatnya kualitas layanan masyarakat`,
    isBold: level < 4,
    notes: ['Pengampu: Seksi'],
    values: isi,
    below,
  };
}

function namesIn({ nama, values, below }: Twig): readonly string[] {
  return [nama, ...values.map((satu) => satu.nama), ...below.flatMap(namesIn)].map((satu) => satu.split(' ')[0] ?? '');
}

const rect = /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#\w+" stroke/g;

test.each([
  ['a small office', [2, 1, 2], 1, canvas],
  ['a department', [3, 2, 3, 4], 2, canvas],
  ['one kegiatan with very many below it', [1, 1, 60], 0, canvas],
  ['an objective with a hundred indicators', [1], 100, canvas],
  ['a deep line on a narrow page', [1, 1, 1, 1, 1], 3, { ...canvas, width: 340, size: 15.25 }],
])('%s is drawn with every box once, none touching, each drawing on its page', (_, shape, values, canvas) => {
  const root = grown(0, shape, values);
  const drawings = charts.tree({ roots: [root], heads: ['Indikator', 'Target 2024'] }, canvas);
  const own = drawings.flatMap(({ items }) =>
    items.filter(({ isAgain }) => !isAgain).map(({ nama }) => nama.split(' ')[0]),
  );
  const shown = drawings.flatMap(({ items }) =>
    items.flatMap((box) => box.values.map((satu) => satu.nama.split(' ')[0])),
  );
  expect([...own, ...shown].sort()).toEqual([...namesIn(root)].sort());
  for (const { svg, width, height, items } of drawings) {
    expect(height).toBeLessThanOrEqual(canvas.height);
    expect(Math.min(...[...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)))).toBe(canvas.size);
    const boxes = [...svg.matchAll(rect)].map(([, ...numbers]) => numbers.map(Number));
    expect(boxes).toHaveLength(items.length);
    for (const [index, [x = 0, y = 0, wide = 0, high = 0]] of boxes.entries()) {
      expect([x >= 0, y >= 0, x + wide <= width, y + high <= height]).toEqual([true, true, true, true]);
      const [, next = Number.POSITIVE_INFINITY] = boxes[index + 1] ?? [];
      expect(next).toBeGreaterThan(y + high);
    }
  }
});

test('no drawing ends with a box whose first below it is on the next', () => {
  const drawings = charts.tree(
    { roots: [grown(0, [4, 2, 2, 3], 1)], heads: ['Indikator', 'Target'] },
    { ...canvas, height: 850 },
  );
  expect(drawings.length).toBeGreaterThan(2);
  for (const { items } of drawings) expect(items.at(-1)?.level).toBe(4);
});
