/** The forms of the annex: what each version of an agreement says, the action plan, measurement, evidence; and one form alone. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { type Formulir, formulir } from '../src/data/link/index.ts';
import type { Diminta } from '../src/figures/period.ts';
import { composePage } from '../src/outputs/page.ts';
import { openPdf, readAttached } from '../src/pdf/index.ts';
import { fillText } from '../src/pdf/slots.ts';
import { assessed } from './assessed.ts';
import { instansi, renstra, sources } from './project.ts';
import { bookmarks, openReader, pageTexts } from './read-pdf.ts';
import { lkj as run } from './run-cli.ts';

const indikator = [
  { id: 'puas', nama: 'Indeks kepuasan', satuan: 'indeks', penanggung_jawab: 'Bidang Pelayanan' },
  { id: 'cepat', nama: 'Layanan tepat waktu', satuan: '%' },
];
const target = { puas: { tahun: 80, tw: { 1: 70, 2: 74, 3: 77, 4: 80 } }, cepat: { tahun: 90 } };
const perubahan = [
  { nomor: '050/2/2019', tanggal: '2019-05-02', alasan: 'Pergantian pejabat', target: { puas: { tahun: 82 } } },
  {
    tanggal: '2019-09-05',
    alasan: 'Perubahan APBD',
    dasar: 'DPPA 2019',
    target: { puas: { tahun: 85, tw: { 4: 85 } } },
  },
];
const anggaran = {
  perubahan: { tanggal: '2019-08-30' },
  program: [
    {
      id: 'layanan',
      nama: 'Pelayanan',
      sasaran: ['sasaran-1'],
      kegiatan: [
        { id: 'loket', nama: 'Penyediaan Loket', pagu: '400.000.000', pagu_perubahan: '450.000.000' },
        { id: 'survei', nama: 'Survei Kepuasan', pagu: '50.000.000', penanggung_jawab: 'Sekretaris' },
      ],
    },
  ],
};
const uang = { loket: { realisasi: '100.000.000' }, survei: { realisasi: 0 } };
const bukti = [{ uraian: 'Rekapitulasi survei', berkas: 'bukti/survei.pdf' }, { uraian: 'Notula rapat' }];
const berkas = {
  'instansi.yaml': { ...instansi, tempat: 'Kota Contoh' },
  'renstra.yaml': renstra(indikator),
  '2019/perjanjian-kinerja.yaml': { nomor: '050/1/2019', tanggal: '2019-01-15', target, perubahan },
  '2019/anggaran.yaml': anggaran,
  '2019/tw1.yaml': { indikator: { puas: { realisasi: 71, bukti } }, anggaran: uang },
  '2019/tw2.yaml': { indikator: { puas: { realisasi: 75 } }, anggaran: uang },
  '2019/tw4.yaml': { tanggal: '2020-01-20', indikator: { puas: { realisasi: 86 } }, anggaran: uang },
};

type Berkas = Readonly<Record<string, string | object>>;

/** The page as text, each table row a line of cells between bars. */
async function teks(hanya: Formulir | undefined, diminta: Diminta, files: Berkas = {}): Promise<string> {
  const made = assessed(sources({ ...berkas, ...files }), { tahun: 2019, ...diminta });
  const { paper } = await composePage(made, hanya);
  return fillText(paper(), [])
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<\/(?:th|td)>/g, ' | ')
    .replace(/<(?:\/tr|\/h[1-3]|\/p|\/caption|\/li|\/dd|\/dt|br)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n');
}

describe('the agreement and its revisions', () => {
  const pk = (triwulan: 1 | 2 | 4, files: Berkas = {}) => teks('perjanjian-kinerja', { triwulan }, files);
  const forms = (text: string) => text.split(/(?=^Perjanjian Kinerja (?:Perubahan )?(?:Kedua )?Tahun 2019\nDinas)/m);

  test('before any revision there is one form, and nothing says which holds', async () => {
    const text = await pk(1);
    expect(text.match(/^Lampiran Perjanjian Kinerja.*$/gm)).toEqual(['Lampiran Perjanjian Kinerja Tahun 2019']);
    expect(text).not.toMatch(/Semula|Berlaku pada|Digantikan/);
  });

  test('each is a form of its own, with number, day, reason and what replaced it', async () => {
    const [, asli = '', kedua = '', ketiga = ''] = forms(await pk(4));
    expect(asli).toContain('Nomor: 050/1/2019');
    expect(asli).toContain(
      'Digantikan oleh Perjanjian Kinerja Perubahan Tahun 2019 Nomor 050/2/2019 tanggal 2 Mei 2019',
    );
    expect(asli).toContain('Kota Contoh, 15 Januari 2019');
    expect(kedua).toContain('Alasan perubahan\nPergantian pejabat');
    expect(kedua).toContain(
      'Perjanjian yang diubah\nPerjanjian Kinerja Tahun 2019 Nomor 050/1/2019 tanggal 15 Januari 2019\n',
    );
    expect(ketiga).not.toContain('Nomor:');
    expect(kedua).toContain('Kota Contoh, 2 Mei 2019');
    expect(ketiga).toMatch(/^Perjanjian Kinerja Perubahan Kedua Tahun 2019\nDinas/);
    expect(ketiga).toContain('Dasar perubahan\nDPPA 2019');
    expect(ketiga).toContain('Kota Contoh, 5 September 2019');
    expect([asli, kedua, ketiga].map((form) => form.includes('Berlaku pada Triwulan IV'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('the statement says what the form of the regulation says, and no number that nobody gave', async () => {
    const text = await pk(1, { '2019/perjanjian-kinerja.yaml': { target } });
    expect(text).not.toMatch(/Nomor/);
    for (const said of [
      'efektif, transparan, akuntabel, dan berorientasi pada hasil',
      'Kepala Dinas Contoh Kabupaten Contoh, selanjutnya disebut Pihak Pertama',
      'Bupati Contoh, selaku atasan Pihak Pertama, selanjutnya disebut Pihak Kedua',
      'target kinerja tahun 2019 yang seharusnya dicapai menurut lampiran perjanjian ini',
      'target kinerja jangka menengah yang telah ditetapkan dalam dokumen perencanaan',
      'Kami bertanggung jawab atas keberhasilan dan kegagalan pencapaian target tersebut.',
      'supervisi yang diperlukan, mengevaluasi capaian kinerja dari perjanjian ini',
      'penghargaan dan sanksi',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/berkala|pembinaan|penghargaan atau/);
  });

  test('a narrative stands in the place of the statement alone, around the parties, in every version', async () => {
    const naskah = {
      'narasi/pernyataan-perjanjian-kinerja.md': 'Kami **yang** bersepakat:\n\nSatu janji.\n\n- butir\n',
    };
    const versions = forms(await pk(4, naskah)).slice(1);
    expect(versions.length).toBe(3);
    for (const form of versions) {
      expect(form).toMatch(
        /\nKami yang bersepakat:\nNama\n[\s\S]*selanjutnya disebut Pihak Kedua\nSatu janji\.\nbutir\n/,
      );
      expect(form).not.toMatch(/Agar pemerintahan|supervisi|jangka menengah/);
      expect(form.match(/Pihak Kedua,\nBupati Contoh\n/g)?.length).toBe(2);
    }
    expect(versions[1]).toContain('Alasan perubahan\nPergantian pejabat\n');
  });

  test('targets are those of their day, with the former value of what changed', async () => {
    const [, asli = '', kedua = '', ketiga = ''] = forms(await pk(4));
    expect(asli).toContain('Indeks kepuasan | indeks | 80 |');
    expect(kedua).toContain('Indeks kepuasan | indeks | 80 | 82 |');
    expect(ketiga).toContain('Indeks kepuasan | indeks | 82 | 85 |');
    expect(ketiga).toContain('Layanan tepat waktu | % | tetap | 90 |');
    expect(ketiga).toContain(
      'Target triwulan yang diubah\nIndeks kepuasan: tahun 2019 dari 82 menjadi 85 indeks dan Triwulan IV',
    );
    expect(kedua).not.toContain('Target triwulan');
  });

  test('the money is that of its day', async () => {
    const [, asli = '', kedua = '', ketiga = ''] = forms(await pk(4));
    expect(asli).toContain('Program Pelayanan | 450.000.000 |');
    expect(asli).toContain('Anggaran sebelum perubahan anggaran tanggal 30 Agustus 2019.');
    expect(kedua).toContain('Program Pelayanan | tetap | 450.000.000 |');
    expect(ketiga).toContain('Program Pelayanan | 450.000.000 | 500.000.000 |');
    expect(ketiga).not.toContain('Anggaran sebelum');
  });

  test('a revision after the quarter is not there yet', async () => expect(forms(await pk(2)).length).toBe(3));

  test('every version is signed twice: statement and annex', async () => {
    for (const form of forms(await pk(4)).slice(1)) {
      expect(form.match(/Pihak Kedua,\nBupati Contoh\n/g)?.length).toBe(2);
      expect(form.match(/Pihak Pertama,\nKepala Dinas Contoh Kabupaten Contoh\n/g)?.length).toBe(2);
    }
  });

  test('an NIP is printed in its groups, a deputy keeps the status', async () => {
    const kepala = { ...instansi.kepala, nama: 'Nama Contoh', nip: '197001011995031001', status: 'Plt.' };
    const text = await pk(1, { 'instansi.yaml': { ...instansi, kepala } });
    expect(text).toContain('Plt. Kepala Dinas Contoh Kabupaten Contoh\nNama Contoh\nNIP. 19700101 199503 1 001');
  });
});

describe('officials by date', () => {
  const kepala = [
    { ...instansi.kepala, nama: 'Pejabat Baru', status: 'Plt.', sejak: '2019-04-20' },
    { ...instansi.kepala, nama: 'Pejabat Lama', sampai: '2019-04-19' },
  ];
  const atasan = [
    { jabatan: 'Bupati Contoh', nama: 'Bupati Lama', sejak: '2014-02-01' },
    { jabatan: 'Bupati Contoh', nama: 'Bupati Baru', status: 'Pj.', sejak: '2019-08-01' },
  ];
  const berganti = {
    'instansi.yaml': { ...instansi, kepala, atasan },
    '2019/perjanjian-kinerja.yaml': {
      tanggal: '2019-01-15',
      target,
      perubahan: [
        { tanggal: '2019-05-02', sebab: 'pergantian_pejabat' },
        {
          tanggal: '2019-09-05',
          sebab: 'strategi_anggaran',
          alasan: 'Perubahan APBD',
          target: { puas: { tahun: 85 } },
        },
      ],
    },
  };
  const forms = (text: string) =>
    text.split(/(?=^Perjanjian Kinerja (?:Perubahan )?(?:Kedua )?Tahun 2019\nDinas)/m).slice(1);
  const signs = (form: string) => [...new Set(form.match(/(?:Pejabat|Bupati) (?:Lama|Baru)/g))];

  test('who signed an agreement stays under it in every later print, statement and annex', async () => {
    const versions = forms(await teks('perjanjian-kinerja', { tahunan: true }, berganti));
    expect(versions.map(signs)).toEqual([
      ['Pejabat Lama', 'Bupati Lama'],
      ['Pejabat Baru', 'Bupati Lama'],
      ['Pejabat Baru', 'Bupati Baru'],
    ]);
    expect(versions[0]).not.toContain('Plt.');
    expect(versions[1]).toContain('Plt. Kepala Dinas Contoh Kabupaten Contoh, selanjutnya disebut Pihak Pertama');
    expect(versions[2]).toContain('Pj. Bupati Contoh, selaku atasan Pihak Pertama');
    for (const form of versions) expect(form.match(/^Pejabat (?:Lama|Baru)$/gm)?.length).toBe(3);
  });

  test('a revision for another official has its reason, and no former value', async () => {
    const [, kedua = '', ketiga = ''] = forms(await teks('perjanjian-kinerja', { tahunan: true }, berganti));
    expect(kedua).toContain('Alasan perubahan\nPergantian pejabat\n');
    expect(kedua).not.toMatch(/Semula|\| tetap|Sebab perubahan/);
    expect(kedua).toContain('Indeks kepuasan | indeks | 80 |');
    expect(ketiga).toContain(
      'Sebab perubahan\nPerubahan program, kegiatan, atau anggaran\nAlasan perubahan\nPerubahan APBD\n',
    );
    expect(ketiga).toContain('Target Semula');
    const laporan = await teks(undefined, { triwulan: 2 }, berganti);
    expect(laporan).toContain('2 Mei 2019: Pergantian pejabat.\n');
    expect(laporan).not.toContain('Setelah perubahan');
  });

  test('a report is signed by who is in office on its day, else at the end of its period', async () => {
    const tw1 = { '2019/tw1.yaml': { ...berkas['2019/tw1.yaml'], tanggal: '2019-04-08' } };
    const pengukuran = (diminta: Diminta, files: Berkas) => teks('pengukuran', diminta, { ...berganti, ...files });
    expect(signs(await pengukuran({ triwulan: 1 }, tw1))).toEqual(['Pejabat Lama']);
    expect(signs(await pengukuran({ triwulan: 2 }, tw1))).toEqual(['Pejabat Baru']);
    expect(signs(await pengukuran({ tahunan: true }, tw1))).toEqual(['Pejabat Baru']);
    expect(signs(await teks('rencana-aksi', { triwulan: 1 }, { ...berganti, ...tw1 }))).toEqual(['Pejabat Lama']);
    expect(signs(await teks('rencana-aksi', { triwulan: 2 }, berganti))).toEqual(['Pejabat Baru']);
  });

  test('a list of one is that one, and an office without a list stays as it was', async () => {
    const satu = { ...berganti, 'instansi.yaml': { ...instansi, kepala: [kepala[1], { ...kepala[0] }] } };
    expect(
      await teks('perjanjian-kinerja', { triwulan: 1 }, { ...satu, '2019/tw1.yaml': { tanggal: '2019-04-08' } }),
    ).toContain('Bupati Contoh, selaku atasan');
    const sendiri = { 'instansi.yaml': { ...instansi, kepala: [{ ...instansi.kepala, nama: 'Pejabat Lama' }] } };
    expect(await teks('perjanjian-kinerja', { triwulan: 1 }, sendiri)).toBe(
      await teks(
        'perjanjian-kinerja',
        { triwulan: 1 },
        { 'instansi.yaml': { ...instansi, kepala: { ...instansi.kepala, nama: 'Pejabat Lama' } } },
      ),
    );
  });
});

describe('the action plan', () => {
  test('without steps names the kegiatan of the programs that serve the sasaran, and who answers', async () => {
    const text = await teks('rencana-aksi', { triwulan: 2 });
    expect(text).toContain('Indeks kepuasan | indeks | 82 | 70 | 74 | 77 | 80 |');
    expect(text).toContain('Layanan tepat waktu | % | 90 | – |');
    expect(text).toContain('1. Meningkatnya kepuasan masyarakat |\nPenyediaan Loket | – | 400.000.000 | – |');
    expect(text).toContain('Survei Kepuasan | – | 50.000.000 | Sekretaris |');
  });

  test('steps say when, with which money, and by whom: themselves, their kegiatan, or their indicator', async () => {
    const aksi = [
      { aksi: 'Membuka loket', triwulan: [2, 1], penanggung_jawab: 'Kepala Bidang', anggaran: 'loket' },
      { aksi: 'Menghitung indeks', anggaran: 'survei' },
      { aksi: 'Melatih petugas', triwulan: [3] },
    ];
    const file = { ...berkas['2019/perjanjian-kinerja.yaml'], rencana_aksi: { puas: aksi } };
    const text = await teks('rencana-aksi', { triwulan: 2 }, { '2019/perjanjian-kinerja.yaml': file });
    expect(text).toContain(
      '1.1. Indeks kepuasan |\nMembuka loket (Penyediaan Loket) | I, II | 400.000.000 | Kepala Bidang |',
    );
    expect(text).toContain('Menghitung indeks (Survei Kepuasan) | – | 50.000.000 | Sekretaris |');
    expect(text).toContain('Melatih petugas | III | tidak dirinci | Bidang Pelayanan |');
    expect(text).toContain('1.2. Meningkatnya kepuasan masyarakat |\nPenyediaan Loket |');
  });
});

describe('the measurement', () => {
  test('of a quarter has every quarter up to it that has data', async () => {
    const text = await teks('pengukuran', { triwulan: 2 });
    expect(text).toContain('Indeks kepuasan | indeks | 82 | 74 | 71 | 75 | 101,35 | 91,46 | Sangat Tinggi |');
    expect(text).toContain('Program Pelayanan | 450.000.000 | 100.000.000 | 22,22 | 350.000.000 |');
  });
  test('of the first quarter has one column', async () =>
    expect(await teks('pengukuran', { triwulan: 1 })).toContain('Realisasi s.d. Triwulan I |'));
  test('of a year has its four quarters, also the one without data, and no quarterly capaian', async () => {
    const text = await teks('pengukuran', { tahunan: true });
    expect(text).toContain(
      'Realisasi s.d. Triwulan I | Realisasi s.d. Triwulan II | Realisasi s.d. Triwulan III | Realisasi s.d. Triwulan IV |',
    );
    expect(text).toContain(
      'Indeks kepuasan | indeks | 85 | 71 | 75 | belum dilaporkan | 86 | 101,18 | Sangat Tinggi |',
    );
    expect(text).not.toContain('Capaian Triwulan');
  });
});

describe('evidence', () => {
  test('is an annex only where there is any', async () => {
    expect(await teks(undefined, { triwulan: 2 })).not.toContain('Daftar Bukti Dukung');
    const text = await teks(undefined, { triwulan: 1 });
    expect(text).toMatch(/^Lampiran IV ?\nDaftar Bukti Dukung$/m);
    expect(text).toContain(
      '1. Indeks kepuasan |\nRekapitulasi survei | bukti/survei.pdf |\nNotula rapat | tidak dilampirkan |',
    );
  });
  test('of a year is that of all its quarters, each with its own', async () =>
    expect(await teks('bukti', { tahunan: true })).toContain(
      '1. Indeks kepuasan |\nRekapitulasi survei | I | bukti/survei.pdf |',
    ));
  test('that was asked for and is not there is said', async () =>
    expect(await teks('bukti', { triwulan: 2 })).toContain('Belum ada bukti dukung yang dicatat'));
});

describe('the readiness list', () => {
  const judul = 'Daftar Kesiapan Laporan';
  test('is an annex where the settings ask for it', async () => {
    expect(await teks(undefined, { triwulan: 2 })).not.toContain(judul);
    const text = await teks(undefined, { triwulan: 2 }, { 'laporan.yaml': { lampiran_kesiapan: true } });
    expect(text).toContain(judul);
    expect(text).toMatch(/^6 \| efisiensi penggunaan sumber daya \| (?:terpenuhi|belum).*\|/m);
  });
  test('and by itself without', async () => expect(await teks('kesiapan', { triwulan: 2 })).toContain(judul));
});

describe('one form alone', () => {
  let folder = '';
  let pdf: PDFDocumentProxy;

  const lkj = (...argv: readonly string[]) => run(folder, argv);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lkj-formulir-'));
    cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
    const file = join(folder, 'data/2024/perjanjian-kinerja.yaml');
    const revised = `${readFileSync(file, 'utf8')}perubahan:\n  - tanggal: 2024-05-20\n    alasan: Pergantian pejabat\n    target: { ikm: { tahun: 84 } }\n`;
    writeFileSync(file, revised);
    expect(lkj('build', '--quarter', '2', '--only', 'perjanjian-kinerja')).toMatchObject({
      code: 0,
      out: 'out/lkj-2024-tw2-perjanjian-kinerja.pdf\nout/lkj-2024-tw2-perjanjian-kinerja.html\n',
    });
    pdf = await openReader(new Uint8Array(readFileSync(join(folder, 'out/lkj-2024-tw2-perjanjian-kinerja.pdf'))));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has its pages, numbered from 1, its title and its headings, and nothing of the report', async () => {
    const pages = await pageTexts(pdf);
    expect(pages.length).toBe(4);
    expect(await pdf.getPageLabels()).toEqual(['1', '2', '3', '4']);
    for (const page of pages) expect(page).toMatch(/Pihak Kedua, .*Pihak Pertama, /);
    expect(pages.join(' ')).not.toMatch(/LAMPIRAN I\b|DAFTAR ISI|BAB I/);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Perjanjian Kinerja Tahun 2024 Dinas Contoh Kabupaten Contoh',
      Subject: 'Perjanjian Kinerja',
    });
    const marks = await bookmarks(pdf);
    expect(marks.map(({ title, label }) => ({ title: title.toUpperCase(), label }))).toEqual([
      { title: 'PERJANJIAN KINERJA TAHUN 2024 DINAS CONTOH KABUPATEN CONTOH', label: '1' },
      { title: 'LAMPIRAN PERJANJIAN KINERJA TAHUN 2024', label: '2' },
      { title: 'PERJANJIAN KINERJA PERUBAHAN TAHUN 2024 DINAS CONTOH KABUPATEN CONTOH', label: '3' },
      { title: 'LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN 2024', label: '4' },
    ]);
  });

  test('says in its manifest what it is, and its data gives it again to the last byte', async () => {
    const path = 'out/lkj-2024-tw2-perjanjian-kinerja.pdf';
    const attached = await readAttached(await openPdf(new Uint8Array(readFileSync(join(folder, path)))));
    const manifest = attached.find(({ name }) => name === 'manifes.json')?.bytes;
    expect(JSON.parse(new TextDecoder().decode(manifest)).opsi).toMatchObject({ hanya: 'perjanjian-kinerja' });
    const run = lkj('verify', path);
    expect(run.code, run.out + run.talk).toBe(0);
    expect(run.out).toMatch(/byte +sesuai/);
  }, 60_000);

  test('names its tags by their order, so that no run of the browser gives other bytes', async () => {
    const path = join(folder, 'out/lkj-2024-tw2-perjanjian-kinerja.pdf');
    const { context } = await openPdf(new Uint8Array(readFileSync(path)));
    const names = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => [...String(object).matchAll(/node\d{8}/g)].map(([name]) => name));
    const distinct = [...new Set(names)].sort();
    expect(distinct.length).toBeGreaterThan(20);
    expect(distinct).toEqual(distinct.map((_, index) => `node${String(index + 1).padStart(8, '0')}`));
    // Each stands at its tag and in the index of tags.
    expect(names.length).toBeGreaterThanOrEqual(2 * distinct.length);
  });

  test('of the year goes by the name of the year; the JSON is that of the whole report', () => {
    cpSync(join(folder, 'data/2024/tw2.yaml'), join(folder, 'data/2024/tw4.yaml'));
    const run = lkj('build', '--annual', '--only', 'pengukuran', '--format', 'html,json', '--out', 'tahun');
    expect(run).toMatchObject({
      code: 0,
      out: 'tahun/lkj-2024-tahunan-pengukuran.html\ntahun/lkj-2024-tahunan.json\n',
    });
    expect(readdirSync(join(folder, 'tahun')).filter((name) => !name.startsWith('.')).length).toBe(2);
  });

  test.each(Object.keys(formulir))('%s: every anchor of the page is there once', async (name) => {
    // The names of the forms are the keys.
    const made = compile(sources(berkas), { tahun: 2019, triwulan: 2 });
    if (!made.ok) throw new Error('the project has errors');
    const { view, screen } = await composePage(made.value, name as Formulir);
    expect([view.front, view.sampul, view.daftarIsi, view.bab]).toEqual([view.body, null, [], []]);
    expect(screen().split(` id="${view.body}"`).length).toBe(2);
    expect(screen().match(/<h1/g)?.length).toBeGreaterThan(0);
  });

  test('that does not exist is wrong use, with the nearest that does', () => {
    const run = lkj('build', '--only', 'rencana-aski');
    expect(run.code).toBe(2);
    expect(run.talk).toContain(
      'seharusnya salah satu dari perjanjian-kinerja, rencana-aksi, pengukuran, bukti, kesiapan',
    );
    expect(run.talk).toContain('«rencana-aksi»');
  });
});
