/** Indicators that are made of parts, weights of sasaran, and the capaian of the whole agency: on the page, in the facts, and in what follows. */
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { compile } from '../src/compile.ts';
import { quarterFiles } from '../src/edit/init/index.ts';
import { readProject } from '../src/io/files.ts';
import { readFacts } from '../src/jobs/diff/facts.ts';
import { factsText } from '../src/outputs/json.ts';
import { assessed, pageOf } from './assessed.ts';
import { overlay } from './overlay.ts';

const text = ({ bytes }: Source) => new TextDecoder().decode(bytes);
const file = (path: string, content: string): Source => ({ path, bytes: new TextEncoder().encode(content) });

/** The case with files of its own, each text changed by the pairs. */
async function changed(name: string, pairs: readonly (readonly [string, string])[], more: readonly Source[] = []) {
  const replaced = (all: string) => pairs.reduce((one, [from, to]) => one.replace(from, to), all);
  const sources = await overlay(`tests/cases/${name}`);
  return [...sources.map((source) => file(source.path, replaced(text(source)))), ...more];
}

function made(sources: readonly Source[], diminta: Parameters<typeof compile>[1] = {}) {
  const assessment = assessed(sources, diminta);
  const words = pageOf(assessment)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<\/t[hd]>\s*/g, ' | ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x3D;', '=')
    .replace(/\s+/g, ' ');
  return { assessment, words, facts: JSON.parse(factsText(assessment)) };
}

const errors = (sources: readonly Source[]) =>
  compile(sources, {}).diagnostics.flatMap(({ severity, code, span }) =>
    severity === 'galat' ? `${span.file}:${span.line}:${span.column} ${code}` : [],
  );

describe('an indicator that is made of parts', () => {
  test('has them beneath it: weights, values, and what they make', async () => {
    const { words } = made(await overlay('tests/cases/komponen'));
    expect(words).toContain('Nilai komponennya dimuat dalam Tabel 3.3');
    expect(words).toContain('Tabel 3.3 Komponen Indeks Kepuasan Masyarakat, Triwulan II Tahun 2024');
    expect(words).toContain(
      '1 | Penilaian internal | 40 | 88 | 2 | Penilaian eksternal | 60 | 82,50 | Realisasi | 84,70 |',
    );
    expect(words).toContain('Realisasi = jumlah (bobot × nilai komponen) ÷ jumlah bobot.');
  });

  test('without weights has no column of them', async () => {
    const { words } = made(await overlay('tests/cases/komponen-tanpa-bobot'));
    expect(words).toContain(
      'No. | Komponen | Nilai (indeks) | 1 | Penilaian internal | 88 | 2 | Penilaian eksternal |',
    );
    expect(words).toContain('Realisasi = rata-rata nilai komponen.');
  });

  test('has no realisasi while one of them has no value, and says which', async () => {
    const { words, facts } = made(await overlay('tests/cases/komponen-belum-lengkap'));
    const sentence =
      'Realisasi tidak dapat dihitung karena komponen “Penilaian eksternal” belum diukur (Survei dilakukan pada triwulan III).';
    expect(words.split(sentence)).toHaveLength(3);
    expect(words).toContain('2 | Penilaian eksternal | 60 | belum diukur | Realisasi | tidak lengkap |');
    expect(facts.indikator[0].realisasi.nilai).toBeNull();
    const left = await changed('komponen-belum-lengkap', [['      eksternal: belum_diukur\n', '']]);
    expect(made(left).words).toContain('“Penilaian eksternal” belum dilaporkan');
  });

  test('prints no table where the quarter gives the realisasi alone', async () => {
    const { words } = made(await overlay('tests/cases/komponen'), { tahun: 2024, triwulan: 1 });
    expect(words).toContain('79,60');
    expect(words).not.toContain('Penilaian internal');
  });

  test('that is recorded by quarter shows what they make in the quarter beside the realisasi of several', async () => {
    const { words, assessment } = made(
      await changed('komponen', [
        ['            iku: true\n', '            akumulasi: rata_rata\n            pencatatan: per_triwulan\n'],
      ]),
    );
    expect(words).toContain(
      'Nilai Triwulan II | 84,70 | Nilai Triwulan II = jumlah (bobot × nilai komponen) ÷ jumlah bobot.',
    );
    const nilai = assessment.indikator[0]?.figur.realisasi.nilai;
    // (79,60 + 84,70) ÷ 2
    expect(nilai?.jenis === 'angka' && nilai.angka.toString()).toBe('82.15');
  });

  test('of a tujuan and of a kegiatan has its table too', async () => {
    const komponen = 'satuan: nilai, komponen: [{ id: a, nama: Bagian pertama }, { id: b, nama: Bagian kedua }]';
    const { words } = made(
      await changed('komponen', [
        [
          '    sasaran:\n      - id: kepuasan',
          `    indikator: [{ id: mutu, nama: Nilai mutu, ${komponen} }]\n    sasaran:\n      - id: kepuasan`,
        ],
        [
          '        pagu: 400.000.000\n',
          `        pagu: 400.000.000\n        indikator: [{ id: arsip, nama: Nilai arsip, ${komponen} }]\n`,
        ],
        [
          '  waktu:\n    realisasi: 13,5\n',
          '  mutu: { komponen: { a: 70, b: 71 } }\n  arsip: { komponen: { a: 60, b: 61 } }\n  waktu:\n    realisasi: 13,5\n',
        ],
      ]),
    );
    expect(words).toContain('1 | Bagian pertama | 70 | 2 | Bagian kedua | 71 | Realisasi | 70,50 |');
    expect(words).toContain('1 | Bagian pertama | 60 | 2 | Bagian kedua | 61 | Realisasi | 60,50 |');
  });

  test('is quoted, referred to, and told in the facts that diff reads', async () => {
    const narasi = file(
      'narasi/penutup.md',
      'Nilai internal {{ikm.komponen_internal}}, lihat {{tabel-komponen-ikm}}.\n',
    );
    const { words, facts } = made(await changed('komponen', [], [narasi]));
    expect(words).toMatch(/Nilai internal 88 indeks, lihat\s+Tabel 3\.3\s*\./);
    expect(facts.indikator[0].komponen).toMatchObject([
      { id: 'internal', nama: 'Penilaian internal', bobot: '40', nilai: { nilai: '88' } },
      { id: 'eksternal', bobot: '60', nilai: { nilai: '82.5', teks: '82,50' } },
    ]);
    expect(readFacts(facts)?.hal.get('indikator/ikm')?.angka.get('komponen_internal')?.teks).toBe('88');
  });

  test('may have its parts in the files of two bidang, each once', async () => {
    const two = await changed(
      'komponen',
      [['      eksternal: 82,50\n', '']],
      [file('2024/tw2/survei.yaml', 'indikator: { ikm: { komponen: { eksternal: "82,50" } } }\n')],
    );
    expect(made(two).words).toContain('Realisasi | 84,70 |');
    const twice = await changed(
      'komponen',
      [],
      [file('2024/tw2/survei.yaml', 'indikator: { ikm: { komponen: { eksternal: "82,50" } } }\n')],
    );
    expect(errors(twice)).toEqual([
      '2024/tw2.yaml:7:7 link/nilai-dua-kali',
      '2024/tw2/survei.yaml:1:33 link/nilai-dua-kali',
    ]);
  });

  test('opens with every part to be filled in', async () => {
    const sources = await overlay('tests/cases/komponen');
    const opened = (files: readonly Source[], to: 1 | 3) => {
      const made = quarterFiles(files, 2024, to);
      if (!('files' in made)) throw new Error('it opens');
      return made.files.map(text).join('');
    };
    expect(opened(sources, 3)).toContain('komponen:\n      internal: # TW II: 88\n      eksternal: # TW II: 82,50\n');
    const first = opened(
      sources.filter(({ path }) => !/tw\d/.test(path)),
      1,
    );
    expect(first).toMatch(
      /ikm:\n {4}komponen:\n {6}internal: # .*Penilaian internal.*\n {6}eksternal: # .*Penilaian eksternal.*\n/,
    );
  });

  test('weights that make 1 are as good as those that make 100', async () => {
    const { words } = made(
      await changed('komponen', [
        ['bobot: 40', 'bobot: "0,4"'],
        ['bobot: 60', 'bobot: "0,6"'],
      ]),
    );
    expect(words).toContain('Realisasi | 84,70 |');
  });
});

test('one id in two plans has the same parts, with the same weights', async () => {
  const [lama, baru] = ['renstra/2021-2026.yaml', 'renstra/2025-2029.yaml'];
  const parts = (bobot: string) =>
    `satuan: indeks\n            komponen: [{ id: a, nama: Bagian pertama, bobot: ${bobot} }, { id: b, nama: Bagian kedua, bobot: 40 }]\n`;
  const sources = async (bobot: Readonly<Record<string, string>>) =>
    (await readProject('tests/dua-renstra/data')).map((source) => {
      const own = bobot[source.path];
      return own === undefined ? source : file(source.path, text(source).replace('satuan: indeks\n', parts(own)));
    });
  const found = (files: readonly Source[]) =>
    compile(files, { tahun: 2025, triwulan: 4 }).diagnostics.flatMap(({ severity, code, span }) =>
      severity === 'galat' ? `${span.file}:${span.line} ${code}` : [],
    );
  expect(found(await sources({ [lama]: '60', [baru]: '"60,0"' }))).toEqual([]);
  expect(found(await sources({ [baru]: '60' }))).toEqual([`${baru}:20 link/indikator-berganti`]);
  expect(found(await sources({ [lama]: '60' }))).toEqual([`${baru}:17 link/indikator-berganti`]);
});

describe('weights of sasaran', () => {
  test('are stated where the mean of the tujuan is', async () => {
    const { words, assessment } = made(await overlay('tests/cases/bobot-sasaran'));
    expect(words).toContain(
      'Rata-rata tujuan “Meningkatnya mutu pelayanan” dihitung menurut bobot sasaran: Meningkatnya kepuasan masyarakat 60; Meningkatnya ketepatan waktu layanan 40.',
    );
    const capaian = assessment.tujuan[0]?.figur.capaian;
    expect(capaian?.nilai?.jenis === 'angka' && capaian.nilai.angka.toFixed(2)).toBe('102.27');
    expect(made(await overlay('tests/cases/sah')).words).not.toContain('menurut bobot');
  });
});

describe('the capaian of the whole agency', () => {
  const keseluruhan = /Capaian kinerja Dinas Contoh Kabupaten Contoh secara keseluruhan[^.]*\.(?: Angka itu[^.]*\.)?/g;

  test('is nowhere without the setting', async () => {
    const { words, facts } = made(await overlay('tests/cases/sah'));
    expect(words).not.toContain('secara keseluruhan');
    expect(facts.total).not.toHaveProperty('capaian');
  });

  test.each([
    ['total-capaian', '102,54% dengan kategori Sangat Tinggi, yaitu rata-rata capaian 2 (dua) sasaran, tanpa bobot.'],
    [
      'total-capaian-berbobot',
      '102,27% dengan kategori Sangat Tinggi, yaitu rata-rata capaian sasaran menurut bobotnya (Meningkatnya kepuasan masyarakat 60; Meningkatnya ketepatan waktu layanan 40).',
    ],
    [
      'total-capaian-indikator',
      '100,00% dengan kategori Sangat Tinggi, yaitu rata-rata capaian 4 (empat) indikator yang diperjanjikan, tanpa bobot. Angka itu dihitung dari 3 (tiga) di antara 4 (empat) indikator; yang lain belum memiliki capaian.',
    ],
  ])('%s: in the summary and in Bab III, with how it is made', async (name, kalimat) => {
    const { words } = made(await overlay(`tests/cases/${name}`));
    const sentence = `Capaian kinerja Dinas Contoh Kabupaten Contoh secara keseluruhan terhadap target Triwulan II adalah ${kalimat}`;
    expect(words.match(keseluruhan)).toEqual([sentence, sentence]);
  });

  test('a narrative that says another number is found', async () => {
    const narasi = file('narasi/penutup.md', 'Capaian kinerja instansi secara keseluruhan mencapai 99,10%.\n');
    const found = compile(await changed('total-capaian', [], [narasi]), {}).diagnostics.map(({ code, message }) => [
      code,
      message.id,
    ]);
    expect(found).toContainEqual([
      'lint/angka-prosa-beda',
      '«99,10%» bertentangan dengan data: capaian «seluruh instansi» adalah 102,54%',
    ]);
  });
});
