/** Targets that are given by their two counts: what follows from them is exact, printed and traced; a typed one must be the same. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { pelacak } from '../src/figures/trace/index.ts';
import { factsText } from '../src/outputs/json.ts';
import { assessed } from './assessed.ts';
import { instansi, renstra, sources } from './project.ts';

const dasar = {
  id: 'rilis',
  nama: 'Persentase publikasi tepat waktu',
  satuan: '%',
  pembilang: 'Publikasi tepat waktu',
  penyebut: 'Publikasi direncanakan',
};

function project(target: object, own: object = {}, more: object = {}) {
  return sources({
    'instansi.yaml': instansi,
    'renstra.yaml': renstra([{ ...dasar, ...own }]),
    '2024/perjanjian-kinerja.yaml': { tanggal: '2024-01-15', target: { rilis: target }, ...more },
    '2024/tw2.yaml': { indikator: { rilis: { pembilang: 18, penyebut: 20 } } },
  });
}

function found(target: object, own: object = {}) {
  return compile(project(target, own), {})
    .diagnostics.filter(({ severity }) => severity === 'galat')
    .map(
      ({ code, message, span, hint }) => `${span.file}:${span.line}:${span.column} ${code} ${message.id} → ${hint?.id}`,
    );
}

function made(target: object, own: object = {}, more: object = {}) {
  const assessment = assessed(project(target, own, more));
  const [satu] = assessment.indikator;
  if (!satu) throw new Error('no indikator');
  return {
    figur: satu.figur,
    pembanding: satu.pembanding,
    ...pelacak(assessment),
    facts: JSON.parse(factsText(assessment)),
  };
}

describe('a target of two counts', () => {
  test('is exact, and traced to both', () => {
    const { figur, jejak, facts } = made({
      tahun: { pembilang: 25, penyebut: 30 },
      tw: { 2: { pembilang: 11, penyebut: 15 } },
    });
    expect(facts.indikator[0].target_tahun).toMatchObject({ teks: '83,33' });
    expect(jejak(figur.target_tahun).hitungan).toBe('25 ÷ 30 × 100 = 83,3333… → 83,33');
    expect(jejak(figur.target_triwulan).hitungan).toBe('11 ÷ 15 × 100 = 73,3333… → 73,33');
    expect(jejak(figur.target_tahun).masukan.map(({ nama }) => nama)).toEqual([
      'Publikasi tepat waktu (target tahun 2024)',
      'Publikasi direncanakan (target tahun 2024)',
    ]);
    // 90 of 83,333…: not of 83,33, which is printed.
    expect(facts.indikator[0].capaian_tahun.nilai).toBe('108');
  });

  test('may have the percentage beside it, with its sign, as far as that is the same', () => {
    const { figur, facts } = made({ tahun: { nilai: '≥ 83,33', pembilang: 25, penyebut: 30 } });
    expect(facts.indikator[0].target_tahun.teks).toBe('≥ 83,33');
    expect(figur.capaian_tahun.nilai).toMatchObject({ jenis: 'angka' });
    expect(facts.indikator[0].capaian_tahun.nilai).toBe('108');
    expect(found({ tahun: { nilai: '83,34', pembilang: 25, penyebut: 30 } }).join()).toMatch(
      /perjanjian-kinerja.yaml:1:\d+ link\/target-rasio target 83,34, padahal 25 ÷ 30 × 100 adalah 83,33 → /,
    );
    expect(found({ tahun: { nilai: 83, pembilang: 25, penyebut: 30 } })).toHaveLength(1);
    expect(found({ tahun: { nilai: 90, pembilang: 36, penyebut: 40 } })).toEqual([]);
  });

  test('is one of the plan too, and of a revision', () => {
    const { pembanding, jejak } = made(
      { tahun: 80 },
      { target: { 2026: { pembilang: 57, penyebut: 60 } } },
      {
        perubahan: [
          {
            tanggal: '2024-04-01',
            alasan: 'Jadwal berubah',
            target: { rilis: { tahun: { pembilang: 17, penyebut: 20 } } },
          },
        ],
      },
    );
    expect(pembanding.renstra && jejak(pembanding.renstra.target).hitungan).toBe('57 ÷ 60 × 100 = 95 → 95,00');
    const { figur, jejak: trace } = made(
      { tahun: 80 },
      {},
      {
        perubahan: [
          {
            tanggal: '2024-04-01',
            alasan: 'Jadwal berubah',
            target: { rilis: { tahun: { pembilang: 17, penyebut: 20 } } },
          },
        ],
      },
    );
    expect(trace(figur.target_tahun).ketetapan).toBe('perubahan perjanjian kinerja 1 April 2024: Jadwal berubah');
  });

  test('counts by the pengali of its indikator', () => {
    const { figur, jejak } = made({ tahun: { pembilang: 3, penyebut: 4 } }, { satuan: 'per 1.000', pengali: 1000 });
    expect(jejak(figur.target_tahun).hitungan).toBe('3 ÷ 4 × 1000 = 750 → 750,00');
  });
});

describe('what is no target is refused', () => {
  const hasNot = { pembilang: undefined, penyebut: undefined };
  test.each([
    [{ tahun: { pembilang: 25 } }, {}, 'kunci wajib «penyebut» tidak ada'],
    [{ tahun: { pembilang: 25, penyebut: 0 } }, {}, 'penyebut bernilai nol'],
    [{ tahun: { pembilang: 'banyak', penyebut: 30 } }, {}, '«banyak»'],
    [{ tahun: { min: 80, maks: 90, pembilang: 25, penyebut: 30 } }, {}, 'rentang atau pembilang dan penyebut'],
    [{ tahun: { nilai: 90 } }, {}, 'kunci wajib'],
    [{ tahun: { min: 80 } }, { arah: 'rentang' }, 'kunci wajib «maks» tidak ada'],
    [{ tahun: { pembilang: 25, penyebut: 30 } }, { arah: 'rentang' }, 'rentang'],
    [{ tahun: { pembilang: 25, penyebut: 30 } }, hasNot, 'rilis'],
    [{ tahun: 80 }, { realisasi: { 2023: { pembilang: 25, penyebut: 30 } } }, 'hanya untuk target'],
  ])('%o of %o', (target, own, said) => {
    const all = found(target, own);
    expect(all.join('\n')).toContain(said);
    for (const one of all) expect(one).toMatch(/:\d+:\d+ .* → ./);
  });
});
