/** Revisions of the budget by their dates: which pagu counts in a quarter, of which revision, and how it came there. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { pelacak } from '../src/figures/trace/index.ts';
import { factsText } from '../src/outputs/json.ts';
import { assessed, pageOf } from './assessed.ts';
import { instansi, renstra, sources } from './project.ts';

const revisi = [
  { ke: 1, tanggal: '2024-02-23', nomor: 'DIPA-000.01.2/2024', dasar: 'Efisiensi belanja' },
  { ke: 2, tanggal: '2024-06-30' },
  { ke: 3, tanggal: '2024-07-01', nama: 'Pergeseran ketiga' },
];
const kegiatan = [
  { id: 'kantor', nama: 'Layanan Perkantoran', pagu: '600.000.000', pagu_revisi: { 1: '580.000.000' } },
  {
    id: 'data',
    nama: 'Penyediaan Data',
    pagu: '480.000.000',
    pagu_revisi: { 2: '470.000.000', 3: '460.000.000' },
  },
  { id: 'baru', nama: 'Layanan Baru', pagu: 0, pagu_revisi: { 3: '50.000.000' } },
];

function project(own: object = {}, lines: readonly { readonly id: string }[] = kegiatan) {
  return sources({
    'instansi.yaml': instansi,
    'renstra.yaml': renstra([{ id: 'layanan', nama: 'Jumlah layanan', satuan: 'layanan', target: { 2024: 10 } }]),
    '2024/perjanjian-kinerja.yaml': { target: { layanan: { tahun: 10 } } },
    '2024/anggaran.yaml': {
      revisi,
      program: [{ id: 'program-1', nama: 'Dukungan Manajemen', kegiatan: lines }],
      ...own,
    },
    ...Object.fromEntries(
      [1, 2, 3].map((tw) => [
        `2024/tw${tw}.yaml`,
        {
          indikator: { layanan: { realisasi: 1 } },
          anggaran: Object.fromEntries(
            lines.flatMap(({ id }) => (id !== 'baru' || tw === 3 ? [[id, { realisasi: 1 }]] : [])),
          ),
        },
      ]),
    ),
  });
}

function assessedIn(triwulan: 1 | 2 | 3, own: object = {}, lines: readonly { readonly id: string }[] = kegiatan) {
  return assessed(project(own, lines), { tahun: 2024, triwulan });
}

const page = (triwulan: 1 | 2 | 3) => {
  const html = pageOf(assessedIn(triwulan), new Map());
  const text = html.replaceAll(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  return text.slice(
    text.indexOf('Serapan adalah realisasi dibagi pagu'),
    text.indexOf('BAB IV Penutup', text.length / 2),
  );
};

test.each([
  [1, '1060000000', ['kantor 580000000', 'data 480000000']],
  [2, '1050000000', ['kantor 580000000', 'data 470000000']],
  [3, '1090000000', ['kantor 580000000', 'data 460000000', 'baru 50000000']],
] as const)('in quarter %i the last revision dated by its end counts', (triwulan, total, lines) => {
  const facts = JSON.parse(factsText(assessedIn(triwulan)));
  expect(facts.total.pagu.nilai).toBe(total);
  expect(facts.kegiatan.map(({ id, pagu }: Record<string, { nilai: string }>) => `${id} ${pagu?.nilai}`)).toEqual(
    lines,
  );
});

describe('the report', () => {
  test('says of which revision the pagu is', () => {
    expect(page(1)).toContain(
      'Pagu adalah pagu setelah revisi ke-1 tanggal 23 Februari 2024, Nomor DIPA-000.01.2/2024, Efisiensi belanja.',
    );
    expect(page(3)).toContain('Pagu adalah pagu setelah Pergeseran ketiga tanggal 1 Juli 2024.');
  });

  test('has the history where there is more than one, up to the quarter', () => {
    expect(page(1)).not.toContain('Riwayat Pagu');
    expect(page(2)).toContain(
      'Pagu awal – 1.080.000.000 – Revisi ke-1, Nomor DIPA-000.01.2/2024, Efisiensi belanja 23 Februari 2024 1.060.000.000 −20.000.000',
    );
    expect(page(2)).toContain('Revisi ke-2 30 Juni 2024 1.050.000.000 −10.000.000');
    expect(page(2)).not.toContain('Pergeseran');
    expect(page(3)).toContain('Pergeseran ketiga 1 Juli 2024 1.090.000.000 40.000.000');
  });

  test('traces each sum to what was typed, and its last is that of the budget', () => {
    const assessment = assessedIn(3);
    const { jejak } = pelacak(assessment);
    const last = assessment.riwayatPagu.at(-1);
    expect(last?.figur.pagu.nilai).toEqual(assessment.total.pagu.nilai);
    const trace = last && jejak(last.figur.pagu);
    expect(trace?.hitungan).toBe('580.000.000 + 460.000.000 + 50.000.000 = 1.090.000.000');
    const line = assessment.kegiatan[0]?.figur.pagu;
    expect(line && jejak(line).ketetapan).toBe('revisi ke-1 23 Februari 2024: Efisiensi belanja');
    expect(JSON.parse(factsText(assessment)).revisi_pagu).toHaveLength(4);
  });
});

test('pagu_perubahan counts among the numbered revisions by its date', () => {
  const perubahan = { tanggal: '2024-06-15', dasar: 'Perubahan APBD' };
  const lines = [{ id: 'data', nama: 'Data', pagu: 480, pagu_revisi: { 1: 475, 2: 470, 3: 460 }, pagu_perubahan: 472 }];
  const data = (triwulan: 1 | 2 | 3) =>
    JSON.parse(factsText(assessedIn(triwulan, { perubahan }, lines))).total.pagu.nilai;
  expect([data(1), data(2), data(3)]).toEqual(['475', '470', '460']);
  const only = { revisi: [{ ke: 1, tanggal: '2024-02-01' }], perubahan };
  const line = [{ id: 'data', nama: 'Data', pagu: 480, pagu_revisi: { 1: 470 }, pagu_perubahan: 475 }];
  expect(JSON.parse(factsText(assessedIn(2, only, line))).total.pagu.nilai).toBe('475');
});

describe('what cannot be dated is refused', () => {
  const found = (own: object, lines: readonly { readonly id: string }[] = kegiatan) =>
    compile(project(own, lines), { tahun: 2024, triwulan: 2 })
      .diagnostics.filter(({ severity }) => severity === 'galat')
      .map(({ code, message, span }) => `${span.file}:${span.line} ${code} ${message.id}`);

  test.each([
    [{ revisi: revisi.slice(0, 1) }, 'pagu_revisi menyebut revisi ke-2, padahal tidak ada dalam daftar revisi'],
    [{ revisi: [...revisi, { ke: 3, tanggal: '2024-08-01' }] }, 'revisi ke-3 sudah ada'],
    [
      { revisi: [...revisi, { ke: 4, tanggal: '2024-05-01' }] },
      'revisi ke-4 bertanggal 2024-05-01, sebelum revisi ke-3',
    ],
    [{ revisi: [...revisi, { ke: 4, tanggal: '2024-07-01' }] }, 'bertanggal sama'],
    [{ perubahan: { tanggal: '2024-06-30' } }, 'bertanggal sama'],
    [{ revisi: [{ ...revisi[0], tanggal: '2023-02-23' }, ...revisi.slice(1)] }, '2023-02-23'],
  ])('%o', (own, said) => {
    expect(found(own).join('\n')).toContain(said);
  });
});
