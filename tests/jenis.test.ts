/** The kinds of agency: one small project as each of them, its words, the parties of its agreement, its deadline and review. */
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { compile } from '../src/compile.ts';
import { factsText } from '../src/outputs/json.ts';
import { assessed, pageOf } from './assessed.ts';
import { overlay } from './overlay.ts';
import { sources } from './project.ts';

/** The small project without the names and words of its own Dinas. */
const dasar = (await overlay('tests/none')).map(({ path, bytes }): Source => {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^nama: Renstra .*\n/m, '')
    .replaceAll(/ (?:Perangkat |Pemerintahan )?Daerah/g, '')
    .replaceAll('APBD', 'dana');
  return { path, bytes: new TextEncoder().encode(text) };
});
const kepala = { nama: 'Nama Contoh, S.Sos.', nip: '19700101 199503 1 001' };
const daerah = { nama: 'Kabupaten Contoh', kepala: 'Bupati Contoh' };
const pusat = { induk: 'Kementerian Contoh', atasan: { jabatan: 'Direktur Jenderal Contoh' } };

const instansi = {
  perangkat_daerah: { nama: 'Dinas Contoh', daerah, kepala: { jabatan: 'Kepala Dinas Contoh', ...kepala } },
  pemda: { nama: 'Pemerintah Kabupaten Contoh', daerah, kepala: { jabatan: 'Bupati Contoh', ...kepala } },
  unit_kerja: { nama: 'Direktorat Contoh', ...pusat, kepala: { jabatan: 'Direktur Contoh', ...kepala } },
  satker: { nama: 'Satuan Kerja Contoh', ...pusat, kepala: { jabatan: 'Kepala Satuan Kerja Contoh', ...kepala } },
};
type Jenis = keyof typeof instansi;

/** The small project as that of another agency, with files of its own. */
function as(jenis: Jenis, own: object = {}, files: Readonly<Record<string, string | object>> = {}): readonly Source[] {
  const changed = sources({
    'instansi.yaml': { jenis, ...instansi[jenis], ...own },
    'laporan.yaml': { lampiran_kesiapan: true },
    ...files,
  });
  return [...dasar.filter(({ path }) => !changed.some((satu) => satu.path === path)), ...changed];
}

function made(project: readonly Source[], diminta: Parameters<typeof compile>[1] = {}) {
  const assessment = assessed(project, diminta);
  const html = pageOf(assessment).replace(/<style[\s\S]*?<\/style>/g, '');
  return { words: html.replaceAll(/<[^>]+>/g, ' ').replace(/\s+/g, ' '), facts: JSON.parse(factsText(assessment)) };
}

function found(project: readonly Source[], diminta: Parameters<typeof compile>[1] = {}) {
  return compile(project, diminta).diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}

/** The worksheets of regions are where the wording of readiness comes from, whoever reads it. */
const sumberKesiapan = /menurut lembar kerja evaluasi daerah|\(tambahan daerah\)/g;

describe.each([
  [
    'perangkat_daerah',
    ['Sasaran Strategis', 'Renstra', 'perangkat daerah', 'Visi kepala daerah'],
    ['RPJMD menetapkan', 'satuan kerja'],
  ],
  [
    'pemda',
    ['Sasaran Strategis', 'RPJMD Kabupaten Contoh Tahun', 'dokumen perencanaan daerah', 'Visi kepala daerah'],
    ['Renstra', 'perangkat daerah', 'Rencana Strategis'],
  ],
  [
    'unit_kerja',
    ['Sasaran Program', 'Renstra Direktorat Contoh Tahun', 'dokumen perencanaan unit kerja', 'KEMENTERIAN CONTOH'],
    ['daerah', 'Daerah', 'RPJMD', 'Sasaran Strategis', 'Bupati', 'Inspektur'],
  ],
  [
    'satker',
    ['Sasaran Kegiatan', 'Renstra Satuan Kerja Contoh Tahun', 'dokumen perencanaan satuan kerja', 'KEMENTERIAN CONTOH'],
    ['daerah', 'Daerah', 'RPJMD', 'Sasaran Strategis', 'Bupati', 'Inspektur'],
  ],
] as const)('%s', (jenis, has, hasNot) => {
  const { words } = made(as(jenis));
  const own = words.replaceAll(sumberKesiapan, '');

  test.each(has)('says %s', (word) => expect(own.toLowerCase().includes(word.toLowerCase())).toBe(true));
  test.each(hasNot)('does not say %s', (word) => {
    const at = own.indexOf(word);
    expect(at === -1 ? '' : own.slice(Math.max(0, at - 60), at + 60)).toBe('');
  });
});

test('a kind that is not written is that of a perangkat daerah', () => {
  const { jenis: _, ...unsaid } = { jenis: 'perangkat_daerah', ...instansi.perangkat_daerah };
  const project = [...dasar.filter(({ path }) => path !== 'instansi.yaml'), ...sources({ 'instansi.yaml': unsaid })];
  expect(made(project).words).toBe(made(as('perangkat_daerah', {}, { 'laporan.yaml': {} })).words);
});

describe('the agreement', () => {
  test('has two parties, of which none is the other', () => {
    for (const jenis of ['perangkat_daerah', 'unit_kerja', 'satker'] as const) {
      const { words } = made(as(jenis));
      expect(words).toContain('selaku atasan Pihak Pertama');
      expect(words.match(/Pihak Kedua,/g)).toHaveLength(2);
    }
  });

  test('of a pemda is the promise of one', () => {
    const { words } = made(as('pemda'));
    expect(words).not.toMatch(/Pihak (?:Pertama|Kedua)/);
    expect(words).not.toContain('kesepakatan antara');
    expect(words).toContain('adalah pernyataan Bupati Contoh mengenai kinerja');
    expect(words).toContain('berjanji mewujudkan target kinerja tahun 2024');
    expect(words).toContain('pertanggungjawaban Pemerintah Kabupaten Contoh kepada masyarakat atas');
  });

  test('is refused where one person would sign it twice', () => {
    const sama = { atasan: { jabatan: 'Sekretaris Daerah', nama: 'NAMA  CONTOH, S.Sos.' } };
    expect(found(as('perangkat_daerah', sama))).toContain('galat lint/pihak-sama');
    expect(found(as('satker', { atasan: { jabatan: 'Kepala Satuan Kerja Contoh' } }))).toContain(
      'galat lint/pihak-sama',
    );
    expect(found(as('pemda'))).not.toContain('galat lint/pihak-sama');
  });
});

describe('the annual report', () => {
  const tw = async (tanggal: string) => {
    const quarter = dasar.find(({ path }) => path === '2024/tw2.yaml');
    const text = new TextDecoder().decode(quarter?.bytes).replace(/^tanggal:.*\n/m, '');
    return { '2024/tw4.yaml': `tanggal: ${tanggal}\n${text}`, '2024/tw3.yaml': text };
  };
  const setahun = { tahun: 2024, tahunan: true } as const;
  const terlambat = 'peringatan lint/laporan-terlambat';

  test.each([
    ['perangkat_daerah', '2025-02-28', '2025-03-01'],
    ['pemda', '2025-03-31', '2025-04-01'],
    ['unit_kerja', '2025-02-28', '2025-03-01'],
    ['satker', '2025-02-28', '2025-03-01'],
  ] as const)('of a %s is in time on %s, and late on %s', async (jenis, tepat, lewat) => {
    expect(found(as(jenis, {}, await tw(tepat)), setahun)).not.toContain(terlambat);
    expect(found(as(jenis, {}, await tw(lewat)), setahun)).toContain(terlambat);
  });

  test('is due when the agency says, where it says so', async () => {
    expect(found(as('satker', { istilah: { tenggat: 1 } }, await tw('2025-02-01')), setahun)).toContain(terlambat);
  });

  test('of a pemda is not whole without the statement of its review', async () => {
    const { '2024/tw4.yaml': text, ...files } = await tw('2025-03-20');
    const final = { ...files, '2024/tw4.yaml': `status: final\n${text}` };
    const lacks = (jenis: Jenis, more = {}) =>
      compile(as(jenis, {}, { ...final, ...more }), setahun).diagnostics.filter(({ message }) =>
        message.id.includes('pernyataan telah direviu'),
      );
    expect(lacks('pemda')).toHaveLength(1);
    expect(lacks('perangkat_daerah')).toEqual([]);
    expect(lacks('satker')).toEqual([]);
    expect(lacks('pemda', { '2024/evaluasi.yaml': { reviu: { tanggal: '2025-03-18' } } })).toEqual([]);
  });
});

test('words of its own stand everywhere in place of those of its kind', () => {
  const istilah = {
    sasaran: 'Sasaran Kinerja',
    renstra: 'RSB',
    instansi: 'balai',
    kepala: 'Menteri Contoh',
    atasan: 'Menteri Contoh',
  };
  const { words } = made(as('unit_kerja', { istilah }));
  for (const said of [
    'Sasaran Kinerja / Program',
    'RSB adalah dokumen perencanaan balai',
    'Visi Menteri Contoh adalah',
    'kepada Menteri Contoh dan masyarakat',
    'RSB Direktorat Contoh Tahun',
  ])
    expect(words).toContain(said);
  for (const word of ['Renstra', 'Rencana Strategis', 'Sasaran Program']) expect(words).not.toContain(word);
});

test('a unit of eselon II has sasaran of its kegiatan, one of eselon I of its program', () => {
  expect(made(as('unit_kerja', { eselon: 'II' })).words).toContain('Sasaran Kegiatan');
  expect(made(as('unit_kerja', { eselon: 'I' })).words).toContain('Sasaran Program');
  expect(found(as('satker', { eselon: 'II' }))).toContain('galat link/jenis-instansi');
});

test('the facts name the kind and the ministry where they are not those of old', () => {
  expect(made(as('satker')).facts.instansi).toEqual({
    nama: 'Satuan Kerja Contoh',
    daerah: null,
    jenis: 'satker',
    induk: 'Kementerian Contoh',
  });
  expect(made(as('perangkat_daerah')).facts.instansi).toEqual({ nama: 'Dinas Contoh', daerah: 'Kabupaten Contoh' });
});

test('names of codes that another kind has are refused', () => {
  const program = [{ id: 'layanan', nama: 'Layanan', kegiatan: [{ id: 'loket', nama: 'Loket', pagu: 1 }] }];
  const files = (kunci: object) => ({
    '2024/anggaran.yaml': { ...kunci, program },
    '2024/tw2.yaml': {},
    '2024/tw1.yaml': {},
  });
  const salah = 'galat link/jenis-instansi';
  expect(found(as('satker', {}, files({ bidang_urusan: { '2.17': 'Koperasi' } })))).toContain(salah);
  expect(found(as('pemda', {}, files({ kro: { '2905.BMA': 'Data' } })))).toContain(salah);
  expect(found(as('satker', {}, files({ kro: { '2905.BMA': 'Data' } })))).not.toContain(salah);
});

describe('codes of the budget', () => {
  const anggaran = (program: string, kegiatan: string, sub: string) => ({
    '2024/anggaran.yaml': {
      program: [
        {
          id: 'layanan',
          kode: program,
          nama: 'Pelayanan',
          sasaran: ['kepuasan'],
          kegiatan: [
            {
              id: 'loket',
              kode: kegiatan,
              nama: 'Loket',
              sub_kegiatan: [{ id: 'meja', kode: sub, nama: 'Meja', pagu: 400_000_000 }],
            },
          ],
        },
      ],
    },
    '2024/tw2.yaml': { anggaran: { meja: { realisasi: 100_000_000 } } },
    '2024/tw1.yaml': {},
  });
  const salah = 'peringatan lint/kode-salah-induk';
  const pusatnya = anggaran('054.01.GG', '2905', '2905.BMA.004');
  const daerahnya = anggaran('2.17.03', '2.17.03.2.01', '2.17.03.2.01.0001');
  const count = (jenis: Jenis, files: ReturnType<typeof anggaran>) =>
    found(as(jenis, {}, files)).filter((one) => one === salah).length;

  test('are those of the kind', () => {
    expect(count('satker', pusatnya)).toBe(0);
    expect(count('perangkat_daerah', daerahnya)).toBe(0);
    expect(count('satker', daerahnya)).toBe(3);
    expect(count('pemda', pusatnya)).toBe(3);
  });

  test('of a rincian output begin with that of its kegiatan, and it is called so', () => {
    expect(count('satker', anggaran('054.01.GG', '2905', '2906.BMA.004'))).toBe(1);
    const { words } = made(as('satker', {}, pusatnya));
    expect(words).toContain('Program / Kegiatan / Rincian Output');
    expect(words).not.toMatch(/sub kegiatan/i);
  });
});
