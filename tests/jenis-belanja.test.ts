/** The budget by jenis belanja: a second table of the same money, whose sums are those of the programs to the rupiah. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { pelacak } from '../src/figures/trace/index.ts';
import { factsText } from '../src/outputs/json.ts';
import { assessed, pageOf } from './assessed.ts';
import { instansi, renstra, sources } from './project.ts';

const kepala = { jabatan: 'Kepala Satuan Kerja Contoh', nama: 'Nama Contoh', nip: '19700101 199503 1 001' };
const satker = {
  jenis: 'satker',
  nama: 'Satuan Kerja Contoh',
  induk: 'Kementerian Contoh',
  kepala,
  atasan: { jabatan: 'Direktur Jenderal Contoh' },
};
const belanja = [
  { id: 'belanja-pegawai', kode: '51', pagu: '600.000.000' },
  { id: 'belanja-barang', kode: '52', pagu: '480.000.000', pagu_perubahan: '460.000.000' },
  { id: 'belanja-modal', kode: '53', pagu: '20.000.000' },
];
const realisasi = {
  kantor: { realisasi: '290.000.000' },
  data: { realisasi: '215.000.001' },
  'belanja-pegawai': { realisasi: '280.000.000' },
  'belanja-barang': { realisasi: '215.000.001' },
  'belanja-modal': { realisasi: '10.000.000' },
};
const kegiatan = [
  { id: 'kantor', nama: 'Layanan Perkantoran', pagu: '620.000.000' },
  { id: 'data', nama: 'Penyediaan Data', pagu: '480.000.000', pagu_perubahan: '460.000.000' },
];

interface Isi {
  readonly belanja?: readonly object[];
  readonly anggaran?: object;
  readonly realisasi?: object;
  readonly instansi?: object;
}

function project(isi: Isi = {}) {
  return sources({
    'instansi.yaml': isi.instansi ?? satker,
    'renstra.yaml': renstra([{ id: 'layanan', nama: 'Jumlah layanan', satuan: 'layanan', target: { 2024: 10 } }]),
    '2024/perjanjian-kinerja.yaml': { target: { layanan: { tahun: 10 } } },
    '2024/anggaran.yaml': {
      perubahan: { tanggal: '2024-05-02', dasar: 'Revisi DIPA ke-1' },
      program: [{ id: 'program-1', nama: 'Dukungan Manajemen', kegiatan }],
      belanja: isi.belanja ?? belanja,
      ...isi.anggaran,
    },
    '2024/tw2.yaml': { indikator: { layanan: { realisasi: 5 } }, anggaran: isi.realisasi ?? realisasi },
  });
}

function found(isi: Isi) {
  return compile(project(isi), {}).diagnostics.map(({ span, severity, code, message, hint }) => ({
    at: `${span.file}:${span.line}`,
    code: `${severity} ${code}`,
    message: `${message.id} → ${hint?.id}`,
  }));
}

const ofMoney = (isi: Isi) => found(isi).flatMap(({ code }) => (/belanja|realisasi|kegiatan/.test(code) ? [code] : []));

describe('a budget by jenis belanja', () => {
  const assessment = assessed(project());

  test('is a table of its own with names by their codes, the revised pagu, sums and serapan', () => {
    const html = pageOf(assessment, new Map());
    const at = html.indexOf('id="tabel-jenis-belanja"');
    const table = html
      .slice(at, html.indexOf('</table>', at))
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(table).toContain('51 Belanja Pegawai 600.000.000 280.000.000 46,67 320.000.000');
    expect(table).toContain('52 Belanja Barang 460.000.000 215.000.001 46,74 244.999.999');
    expect(table).toContain('53 Belanja Modal 20.000.000 10.000.000 50,00 10.000.000');
    expect(table).toContain('Jumlah Seluruhnya 1.080.000.000 505.000.001 46,76 574.999.999');
  });

  test('counts no money twice', () => {
    const { total, sasaran, program } = JSON.parse(factsText(assessment));
    expect(total.pagu.nilai).toBe('1080000000');
    expect(program).toHaveLength(1);
    expect(sasaran).toHaveLength(1);
  });

  test('is traced to its lines, and is in the facts', () => {
    const { jejak } = pelacak(assessment);
    const trace = jejak(assessment.belanja?.total.realisasi ?? assessment.total.pagu);
    expect(trace.id).toBe('total_belanja.realisasi');
    expect(trace.hitungan).toBe('280.000.000 + 215.000.001 + 10.000.000 = 505.000.001');
    const { jenis_belanja: facts, total_jenis_belanja: sum } = JSON.parse(factsText(assessment));
    expect(facts[1]).toMatchObject({ id: 'belanja-barang', kode: '52', nama: 'Belanja Barang' });
    expect(facts[1].pagu).toMatchObject({
      nilai: '460000000',
      masukan: [{ asal: expect.stringContaining('2024/anggaran.yaml:') }],
    });
    expect(sum.serapan.teks).toBe('46,76');
  });
});

describe('what does not agree is refused', () => {
  test('pagu and realisasi, by one rupiah', () => {
    const [pagu, spent] = found({
      belanja: [{ ...belanja[0], pagu: '600.000.001' }, ...belanja.slice(1)],
      realisasi: { ...realisasi, 'belanja-modal': { realisasi: '9.999.999' } },
    });
    expect(pagu?.code).toBe('galat lint/belanja-tidak-jumlah');
    expect(pagu?.message).toContain('Rp1.080.000.001, padahal menurut program Rp1.080.000.000, selisih Rp1');
    expect(spent?.message).toContain('Rp505.000.000, padahal menurut program Rp505.000.001, selisih Rp1');
    expect(spent?.at).toMatch(/^2024\/tw2\.yaml:/);
  });

  test('the pagu of a revision that only one of the two knows', () => {
    const same = belanja.map(({ id, kode, pagu }) => ({ id, kode, pagu }));
    expect(ofMoney({ belanja: same })).toEqual(['galat lint/belanja-tidak-jumlah']);
  });

  test('one that is not reported is a finding, and no zero', () => {
    const { 'belanja-modal': _, ...rest } = realisasi;
    expect(ofMoney({ realisasi: rest })).toEqual(['peringatan lint/kegiatan-tanpa-realisasi']);
    expect(assessed(project({ realisasi: rest })).belanja?.total.realisasi.nilai).toBeNull();
  });

  test.each([
    ['satker', { id: 'b', kode: '5.1', pagu: 0 }, '«5.1» bukan kode jenis belanja bagi jenis satker'],
    ['satker', { id: 'b', kode: '59', pagu: 0 }, '«59» bukan kode jenis belanja'],
    ['satker', { id: 'b', kode: '52', pagu: 0 }, 'jenis belanja «52» sudah ada'],
    ['satker', { id: 'kantor', kode: '57', pagu: 0 }, '«kantor»'],
    ['perangkat_daerah', { id: 'b', kode: '52', pagu: 0 }, '«52» bukan kode jenis belanja bagi jenis perangkat_daerah'],
  ])('of a %s: %o', (jenis, satu, said) => {
    const own = jenis === 'satker' ? satker : instansi;
    const lines = jenis === 'satker' ? [...belanja, satu] : [satu];
    const messages = found({ belanja: lines, instansi: own }).map(({ message }) => message);
    expect(messages.join('\n')).toContain(said);
  });
});

test('a perangkat daerah has the groups of its own, and a jenis below its group is no second one', () => {
  const lines = [
    { id: 'operasi', kode: '5.1', pagu: '600.000.000' },
    { id: 'modal', kode: '5.2.02', pagu: '500.000.000', pagu_perubahan: '480.000.000' },
  ];
  const spent = {
    kantor: { realisasi: 290 },
    data: { realisasi: 215 },
    operasi: { realisasi: 500 },
    modal: { realisasi: 5 },
  };
  const { belanja: made } = assessed(project({ instansi, belanja: lines, realisasi: spent }));
  expect(made?.baris.map(({ nama }) => nama)).toEqual(['Belanja Operasi', 'Belanja Modal Peralatan dan Mesin']);
  const twice = [...lines, { id: 'pegawai', kode: '5.1.01', pagu: 0 }];
  const messages = found({ instansi, belanja: twice, realisasi: { ...spent, pegawai: { realisasi: 0 } } });
  expect(messages.map(({ message }) => message).join()).toContain('«5.1.01» sudah termasuk dalam «5.1»');
});

test('quarters that are recorded one by one are summed as those of the programs are', () => {
  const isi = { anggaran: { pencatatan: 'per_triwulan' } };
  const files = project(isi);
  const tw1 = sources({ '2024/tw1.yaml': { anggaran: realisasi } });
  const { belanja, total } = assessed([...files, ...tw1]);
  expect(belanja?.total.realisasi.nilai).toEqual(total.realisasi.nilai);
});
