/** Plans that follow one another: which one a report and an agreement go by, what is compared over them, and what is refused. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { readiness } from '../src/checks/readiness/index.ts';
import { compile } from '../src/compile.ts';
import { tahunRenstra } from '../src/data/documents/index.ts';
import { templateOf } from '../src/edit/import/template.ts';
import { quarterFiles, yearFiles } from '../src/edit/init/index.ts';
import type { Diminta } from '../src/figures/period.ts';
import { readProject } from '../src/io/files.ts';
import { usedFor } from '../src/jobs/used.ts';
import { facts } from '../src/outputs/json.ts';
import { assessed, pageOf } from './assessed.ts';

const [lama, baru] = ['renstra/2021-2026.yaml', 'renstra/2025-2029.yaml'];
let sources: readonly Source[];

beforeAll(async () => {
  sources = await readProject('tests/dua-renstra/data');
});

function compiled(diminta: Diminta, files = sources) {
  return assessed(files, diminta);
}

/** The page in words: a line for each block, the cells of a row on one. */
function page(diminta: Diminta, files = sources): string {
  const assessment = compiled(diminta, files);
  const html = pageOf(assessment);
  return html
    .replace(/^[\s\S]*<main>/, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<span class="jejak"[^>]*>[^<]*<\/span>/g, '')
    .replaceAll(/<\/t[hd]>\s*/g, ' | ')
    .replaceAll(/<\/(?:p|li|dt|dd|tr|h\d|caption)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[ \t]+/g, ' ');
}

/** The files with one text in one of them changed, or a file left out. */
function changed(path: string, from: string, to: string): readonly Source[] {
  return sources.map((source) => {
    const text = new TextDecoder().decode(source.bytes);
    if (source.path === path) expect(text).toContain(from);
    return source.path === path ? { path, bytes: new TextEncoder().encode(text.replace(from, to)) } : source;
  });
}

function without(...paths: readonly string[]): readonly Source[] {
  return sources.filter(({ path }) => !paths.includes(path));
}

/** `file:line code` of what stands in the way. */
function found(files: readonly Source[], diminta: Diminta = { tahun: 2025, triwulan: 4 }): readonly string[] {
  const made = compile(files, diminta);
  const errors = made.diagnostics.filter(({ severity }) => severity === 'galat');
  expect(made.ok).toBe(errors.length === 0);
  return errors.map(({ span, code }) => `${span.file}:${span.line} ${code}`);
}

describe('a report goes by the plan in force on its last day', () => {
  test.each([
    [{ tahun: 2025, triwulan: 2 }, ['ikm', 'aduan', 'waktu', 'berkas']],
    [{ tahun: 2025, triwulan: 3 }, ['ikm', 'aduan-tuntas', 'lama-layanan', 'inovasi']],
    [{ tahun: 2025, tahunan: true }, ['ikm', 'aduan-tuntas', 'lama-layanan', 'inovasi']],
    [{ tahun: 2024, triwulan: 4 }, ['ikm', 'aduan', 'waktu', 'berkas']],
  ] as const)('%o', (diminta, ids) => {
    expect(compiled(diminta).indikator.map(({ indikator }) => indikator.id)).toEqual(ids);
  });

  test('an earlier report is the same with and without the plan that came later', () => {
    const before = without(baru, '2025/tw3.yaml', '2025/tw4.yaml', '2026/tw2.yaml', '2026/perjanjian-kinerja.yaml')
      .map((source) =>
        source.path === '2025/perjanjian-kinerja.yaml'
          ? {
              ...source,
              bytes: new TextEncoder().encode(new TextDecoder().decode(source.bytes).replace(/perubahan:[\s\S]*/, '')),
            }
          : source,
      )
      .map((source) =>
        source.path === '2025/anggaran.yaml'
          ? {
              ...source,
              bytes: new TextEncoder().encode(new TextDecoder().decode(source.bytes).replace(', layanan-cepat', '')),
            }
          : source,
      );
    const tw2 = { tahun: 2025, triwulan: 2 } as const;
    expect(page(tw2)).toBe(page(tw2, before));
    expect(facts(compiled(tw2))).toEqual(facts(compiled(tw2, before)));
  });

  test('it says since when, and what became of each indicator', () => {
    const text = page({ tahun: 2025, tahunan: true });
    expect(text).toContain(
      'Renstra Dinas Contoh Tahun 2025–2029 berlaku sejak 20 Agustus 2025, menggantikan Renstra Dinas Contoh Tahun 2021–2026.',
    );
    expect(text).toContain('Indeks Kepuasan Masyarakat | indeks | Indeks Kepuasan Masyarakat | indeks | tetap |');
    expect(text).toContain(
      'Rata-rata waktu tunggu layanan | menit | Rata-rata lama penyelesaian layanan | hari | diganti |',
    );
    expect(text).toContain('Jumlah berkas yang dilayani | berkas | – | – | dihentikan tahun 2025 |');
    expect(text).toContain('– | – | Jumlah inovasi layanan | inovasi | baru |');
  });
});

test('a changed plan of the same years is told from the one before by its day', () => {
  const perubahan = 'renstra/2021-2026-perubahan.yaml';
  const second = changed(baru, 'awal: 2025, akhir: 2029', 'awal: 2021, akhir: 2026').map((source) =>
    source.path === baru ? { ...source, path: perubahan } : source,
  );
  const text = page({ tahun: 2025, tahunan: true }, second);
  expect(text).toContain('menggantikan Renstra Dinas Contoh Tahun 2021–2026 yang berlaku sejak 1 September 2021.');
  expect(text).toContain('Indikator Renstra sejak 1 September 2021 dan sejak 20 Agustus 2025');
  expect(text).toContain('menurut Renstra Dinas Contoh Tahun 2021–2026 yang berlaku sejak 20 Agustus 2025.');
});

describe('comparisons over plans', () => {
  const figur = (id: string, key: string, diminta: Diminta) => {
    const satu = compiled(diminta).indikator.find(({ indikator }) => indikator.id === id);
    const nilai = satu?.pembanding.figur[key]?.nilai;
    return nilai?.jenis === 'angka' ? nilai.angka.toString() : undefined;
  };

  test('what is carried on has its years of both plans', () => {
    const tahunan = { tahun: 2025, tahunan: true } as const;
    expect(
      ['realisasi_2023', 'target_2023', 'realisasi_2024', 'perubahan_tahun'].map((key) => figur('ikm', key, tahunan)),
    ).toEqual(['80.1', '80', '81.25', '3.5']);
  });

  test('what is replaced stands in where its figures compare, and is named', () => {
    const tahunan = { tahun: 2025, tahunan: true } as const;
    expect(
      ['realisasi_2024', 'target_2024', 'realisasi_tw2'].map((key) => figur('aduan-tuntas', key, tahunan)),
    ).toEqual(['88', '90', '89']);
    const text = page(tahunan);
    expect(text).toContain(
      'Dibandingkan dengan tahun 2024 (88%, angka “Persentase aduan yang diselesaikan” yang digantikannya)',
    );
    expect(text).toContain('tahun 2024 adalah angka “Persentase aduan yang diselesaikan” yang digantikannya.');
    expect(text).toContain('Triwulan I dan II adalah angka “Persentase aduan yang diselesaikan” yang digantikannya.');
    expect(page({ tahun: 2026, triwulan: 2 })).toContain(
      'Dibandingkan dengan Triwulan II tahun 2025 (89%, angka “Persentase aduan yang diselesaikan” yang digantikannya)',
    );
  });

  test('its inputs lead to the file of the older plan, under its own id', () => {
    const satu = facts(compiled({ tahun: 2025, tahunan: true })).indikator.find(({ id }) => id === 'aduan-tuntas');
    expect(JSON.stringify(satu?.perbandingan)).toMatch(/"nama":"aduan: [^"]*","nilai":"88","asal":"2024\/tw4\.yaml:4:/);
  });

  test('units that differ are not compared', () => {
    const tahunan = { tahun: 2025, tahunan: true } as const;
    expect(figur('lama-layanan', 'perubahan_tahun', tahunan)).toBeUndefined();
    expect(figur('lama-layanan', 'realisasi_2024', tahunan)).toBeUndefined();
    const text = page(tahunan);
    expect(text).toContain(
      'Indikator ini menggantikan “Rata-rata waktu tunggu layanan” (menit); karena satuannya berbeda, angka keduanya tidak dibandingkan.',
    );
    expect(text).toMatch(
      /Rata-rata waktu tunggu layanan, yang digantikan \(menit\) \|\s+Target \| 14 \| \|\s+Realisasi \| 15 \| \|/,
    );
  });

  test('nobody could report an indicator before the plan that has it', () => {
    const text = page({ tahun: 2025, tahunan: true });
    expect(text).toMatch(
      /Jumlah inovasi layanan \(inovasi\) \|\s+Realisasi \| tidak berlaku \| tidak berlaku \| 0 \| 1 \|/,
    );
    expect(text).not.toContain('belum dilaporkan');
  });
});

describe('an agreement and its revision each stand under the plan of their day', () => {
  test('in the annex', () => {
    const text = page({ tahun: 2025, tahunan: true });
    const forms = text.slice(text.indexOf('Lampiran Perjanjian Kinerja Tahun 2025'));
    const [first = '', second = ''] = forms.split('Lampiran Perjanjian Kinerja Perubahan Tahun 2025');
    expect(first).toContain('Rata-rata waktu tunggu layanan | menit | 12 |');
    expect(first).toContain('Sasaran dan indikator menurut Renstra Dinas Contoh Tahun 2021–2026.');
    expect(first).not.toContain('Jumlah inovasi layanan');
    expect(second).toContain('Indeks Kepuasan Masyarakat | indeks | 84 | 84,50 |');
    expect(second).toContain('Persentase aduan yang tuntas sesuai janji layanan | % | 92 | 80 |');
    expect(second).toContain('Rata-rata lama penyelesaian layanan | hari | diganti | 5 |');
    expect(second).toContain('Jumlah inovasi layanan | inovasi | baru | 1 |');
    expect(second).toContain('Sasaran dan indikator menurut Renstra Dinas Contoh Tahun 2025–2029.');
  });

  test('the agreement of January, while a report after the change measures by the new plan', () => {
    const text = page({ tahun: 2025, triwulan: 3 });
    expect(text).toContain(
      'Perjanjian tersebut disusun menurut Renstra Dinas Contoh Tahun 2021–2026; sejak 20 Agustus 2025 berlaku Renstra Dinas Contoh Tahun 2025–2029.',
    );
    const table = text.slice(text.indexOf('Perjanjian Kinerja Tahun 2025: Sasaran'));
    expect(table.slice(0, table.indexOf('Perjanjian Kinerja Tahun 2025: Program'))).toContain(
      'Jumlah berkas yang dilayani | berkas | 1.000 |',
    );
  });

  test('a revision in words', () => {
    const text = page({ tahun: 2025, tahunan: true });
    expect(text).toContain('menggantikan Persentase aduan yang diselesaikan: tahun 2025 dari 92% menjadi 80%');
    expect(text).toContain('Rata-rata lama penyelesaian layanan: tahun 2025 ditetapkan 5 hari');
  });
});

describe('what is not sure is refused where it stands', () => {
  test.each([
    ['a plan that does not say since when', lama, 'berlaku_sejak: 2021-09-01\n', '', [`${lama}:2 link/renstra-mendua`]],
    ['two plans of one day', lama, '2021-09-01', '2025-08-20', [`${baru}:3 link/renstra-mendua`]],
    ['a day outside the period', baru, '2025-08-20', '2024-08-20', [`${baru}:3 link/renstra-tidak-cocok`]],
    ['a period that the name does not have', lama, 'awal: 2021', 'awal: 2020', [`${lama}:2 link/renstra-tidak-cocok`]],
    [
      'an agreement without a date',
      '2025/perjanjian-kinerja.yaml',
      'tanggal: 2025-01-20\n',
      '',
      ['2025/perjanjian-kinerja.yaml:2 link/renstra-mendua'],
    ],
    [
      'one id, two names',
      baru,
      'Indeks Kepuasan Masyarakat',
      'Indeks Kepuasan Pelanggan',
      [`${baru}:18 link/indikator-berganti`],
    ],
    ['one id, two units', baru, 'satuan: indeks', 'satuan: skor', [`${baru}:19 link/indikator-berganti`]],
    [
      'one id, two sasaran',
      baru,
      'Meningkatnya kepuasan',
      'Terwujudnya kepuasan',
      [`${baru}:15 link/indikator-berganti`],
    ],
    [
      'to replace what is still there',
      baru,
      'menggantikan: aduan',
      'menggantikan: ikm',
      [`${baru}:25 link/indikator-berganti`],
    ],
    [
      'to replace what there is not',
      baru,
      'menggantikan: aduan',
      'menggantikan: adun',
      [`${baru}:25 link/indikator-berganti`],
    ],
    [
      'to replace and to be carried on',
      baru,
      'iku: true',
      'menggantikan: berkas',
      [`${baru}:20 link/indikator-berganti`],
    ],
    [
      'stopped outside the period',
      lama,
      'dihentikan: 2025',
      'dihentikan: 2020',
      [`${lama}:38 link/renstra-tidak-cocok`],
    ],
    [
      'an old indicator after the change',
      '2025/tw3.yaml',
      'inovasi:',
      'berkas:',
      ['2025/tw3.yaml:6 link/renstra-lain'],
    ],
    [
      'a new indicator in the agreement of January',
      '2025/perjanjian-kinerja.yaml',
      '  berkas:',
      '  inovasi:',
      ['2025/perjanjian-kinerja.yaml:7 link/renstra-lain'],
    ],
    [
      'an old one in the revision',
      '2025/perjanjian-kinerja.yaml',
      '      inovasi:',
      '      berkas:',
      ['2025/perjanjian-kinerja.yaml:16 link/renstra-lain'],
    ],
  ] as const)('%s', (_, path, from, to, codes) => {
    expect(found(changed(path, from, to))).toEqual(codes);
  });

  test('a report of the time before any plan', () => {
    expect(found(without(lama), { tahun: 2025, triwulan: 2 })).toContain('2025/tw2.yaml:4 link/id-tak-dikenal');
    const alone = without(
      lama,
      '2024/tw2.yaml',
      '2024/tw4.yaml',
      '2024/perjanjian-kinerja.yaml',
      '2025/tw1.yaml',
      '2025/perjanjian-kinerja.yaml',
    ).flatMap((source) => {
      const text = new TextDecoder().decode(source.bytes);
      if (source.path === '2025/tw2.yaml')
        return [{ ...source, bytes: new TextEncoder().encode('indikator: { ikm: { realisasi: 82 } }') }];
      return [
        {
          ...source,
          bytes: new TextEncoder().encode(
            text.replace('[kepuasan, ketepatan, ', '[kepuasan, ').replace(/ +menggantikan: .*\n/g, ''),
          ),
        },
      ];
    });
    expect(found(alone, { tahun: 2025, triwulan: 2 })).toEqual([`${baru}:3 link/renstra-belum-berlaku`]);
    expect(found(alone, { tahun: 2025, triwulan: 3 })).toEqual([]);
  });

  test('renstra.yaml beside the folder', () => {
    const first = sources.find(({ path }) => path === lama);
    if (!first) throw new Error('the project has it');
    const both = [...without(lama), { ...first, path: 'renstra.yaml' }];
    expect(found(both)).toEqual(['renstra.yaml:1 link/renstra-mendua']);
  });

  test('an id that two things share is parted in both plans, also where it is replaced', () => {
    const files = changed(lama, 'id: kepuasan', 'id: aduan').map((source) => {
      const text = new TextDecoder().decode(source.bytes).replace('[kepuasan,', '[aduan,');
      return {
        ...source,
        bytes: new TextEncoder().encode(source.path === baru ? text.replace('id: kepuasan', 'id: aduan') : text),
      };
    });
    const shared = compile(files, {}).diagnostics.find(({ code }) => code === 'link/id-mendua');
    const edits = shared?.fix?.map(({ span, replacement }) => `${span.file}:${span.line} ${replacement}`);
    expect(edits).toContain(`${lama}:23 indikator-aduan`);
    expect(edits).toContain(`${baru}:25 indikator-aduan`);
    expect(edits).toContain('2025/tw2.yaml:4 indikator-aduan');
  });

  test('a new indicator may be filled in for a quarter before the change', () => {
    expect(
      found(
        changed(
          '2025/tw2.yaml',
          '  berkas: { realisasi: 510 }',
          '  berkas: { realisasi: 510 }\n  inovasi: { realisasi: 0 }',
        ),
      ),
    ).toEqual([]);
  });
});

test('a stopped indicator is left out after its year, and refused there', () => {
  const files = without(
    baru,
    '2026/tw2.yaml',
    '2026/perjanjian-kinerja.yaml',
    '2025/tw3.yaml',
    '2025/tw4.yaml',
    '2025/anggaran.yaml',
    '2025/perjanjian-kinerja.yaml',
  ).map((source) =>
    source.path === '2025/tw2.yaml' || source.path === '2025/tw1.yaml'
      ? {
          path: source.path.replace('2025', '2026'),
          bytes: new TextEncoder().encode(new TextDecoder().decode(source.bytes).replace(/anggaran:[\s\S]*/, '')),
        }
      : source,
  );
  expect(found(files, { tahun: 2026, triwulan: 2 })).toEqual([
    '2026/tw1.yaml:6 link/renstra-lain',
    '2026/tw2.yaml:6 link/renstra-lain',
  ]);
  const mended = files.map((source) => ({
    ...source,
    bytes: source.path.startsWith('2026')
      ? new TextEncoder().encode(new TextDecoder().decode(source.bytes).replace(/ +berkas: .*\n/, ''))
      : source.bytes,
  }));
  expect(compiled({ tahun: 2026, triwulan: 2 }, mended).indikator.map(({ indikator }) => indikator.id)).toEqual([
    'ikm',
    'aduan',
    'waktu',
  ]);
});

describe('what opens, fills in and uses files knows the plan of their time', () => {
  const text = (files: readonly Source[], path: string) =>
    new TextDecoder().decode(files.find((source) => source.path === path)?.bytes);

  test('the quarter after the change tells of the new indicators alone', () => {
    const opened = quarterFiles(without('2025/tw3.yaml', '2025/tw4.yaml', '2026/tw2.yaml'), 2025, 3);
    if (!('files' in opened)) throw new Error('it opens');
    const made = text(opened.files, '2025/tw3.yaml');
    expect(made).toContain('aduan-tuntas:\n    realisasi: # Persentase aduan yang tuntas');
    expect(made).toMatch(/ikm:[\s\S]*aduan-tuntas:[\s\S]*lama-layanan:[\s\S]*inovasi:/);
    expect(made).not.toMatch(/^ +(?:aduan|waktu|berkas):/m);
  });

  test('the quarter after it is opened from it', () => {
    const opened = quarterFiles(without('2025/tw4.yaml', '2026/tw2.yaml'), 2025, 4);
    if (!('files' in opened)) throw new Error('it opens');
    expect(text(opened.files, '2025/tw4.yaml')).toMatch(/ikm:[\s\S]*aduan-tuntas:[\s\S]*lama-layanan:[\s\S]*inovasi:/);
  });

  test('the year after it promises what its plan has', () => {
    const files = without('2026/tw2.yaml', '2026/perjanjian-kinerja.yaml');
    const opened = yearFiles(files, { from: 2025, to: 2026 });
    if (!('files' in opened)) throw new Error('it opens');
    const made = text(opened.files, '2026/perjanjian-kinerja.yaml');
    expect(made).toMatch(/ikm:\s+tahun: 85 # menurut Renstra; 2025: 84,50/);
    expect(made).toMatch(/aduan-tuntas:\s+tahun: 84 # menurut Renstra; 2025: 80/);
    expect(made).not.toMatch(/^ +(?:aduan|waktu|berkas):/m);
  });

  test('a template of import has the indicators of the plan in force', () => {
    const ids = (triwulan: 1 | 2 | 3 | 4) =>
      templateOf(sources, { tahun: 2025, triwulan }).rows.flatMap(([jenis, id]) => (jenis === 'indikator' ? [id] : []));
    expect(ids(2)).toEqual(['ikm', 'aduan', 'waktu', 'berkas']);
    expect(ids(3)).toEqual(['ikm', 'aduan-tuntas', 'lama-layanan', 'inovasi']);
  });

  test('an editor offers the years of all plans', () => {
    expect(tahunRenstra(sources)).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029]);
  });

  test('a report takes along the plans of its year and before, and is the same by them', () => {
    const of = (diminta: Diminta) => usedFor(compiled(diminta), sources).sources.map(({ path }) => path);
    expect(of({ tahun: 2025, triwulan: 4 })).toEqual(expect.arrayContaining([lama, baru]));
    expect(of({ tahun: 2024, triwulan: 4 })).toContain(lama);
    expect(of({ tahun: 2024, triwulan: 4 })).not.toContain(baru);
    const diminta = { tahun: 2026, triwulan: 2 } as const;
    expect(facts(usedFor(compiled(diminta), sources).assessment)).toEqual(facts(compiled(diminta)));
  });

  test('the facts say which plan, and what replaces what', () => {
    const made = facts(compiled({ tahun: 2025, triwulan: 4 }));
    expect(made).toMatchObject({
      renstra: { awal: 2025, akhir: 2029, berlaku_sejak: '2025-08-20', menggantikan: { awal: 2021, akhir: 2026 } },
    });
    const ganti = made.indikator.flatMap(({ id, ...satu }) =>
      'menggantikan' in satu ? [[id, satu.menggantikan]] : [],
    );
    expect(ganti).toEqual([
      ['aduan-tuntas', { id: 'aduan', nama: 'Persentase aduan yang diselesaikan', satuan: '%', dibandingkan: true }],
      ['lama-layanan', { id: 'waktu', nama: 'Rata-rata waktu tunggu layanan', satuan: 'menit', dibandingkan: false }],
    ]);
    expect(facts(compiled({ tahun: 2025, triwulan: 2 }))).not.toHaveProperty('renstra');
  });
});

describe('what else a project tells goes on over the change', () => {
  const pk = '2025/perjanjian-kinerja.yaml';
  const pergantian = 'perubahan:\n  - { tanggal: 2025-09-01, sebab: pergantian_pejabat }\n';
  const kepala = 'kepala: { jabatan: Kepala Dinas Contoh Kabupaten Contoh, nama: Ani Contoh }';
  const jabatan = 'jabatan: Kepala Dinas Contoh Kabupaten Contoh';

  test('a new head alone leaves the agreement under the plan of its targets, signed by who is head on the day', () => {
    const files = changed(pk, 'perubahan:\n', pergantian).map((source) =>
      source.path === 'instansi.yaml'
        ? (changed(
            'instansi.yaml',
            kepala,
            `kepala:\n  - { ${jabatan}, nama: Ani Contoh }\n  - { ${jabatan}, nama: Budi Contoh, sejak: 2025-09-01 }`,
          ).find(({ path }) => path === 'instansi.yaml') ?? source)
        : source,
    );
    const text = page({ tahun: 2025, tahunan: true }, files);
    const forms = text.slice(text.indexOf('Lampiran Perjanjian Kinerja Tahun 2025'));
    const [, second = '', third = ''] = forms.split(/Lampiran Perjanjian Kinerja Perubahan (?:Kedua )?Tahun/);
    const ditandatangani = [...text.matchAll(/Pihak Pertama,\s+Kepala Dinas [A-Za-z ]+\s+(\w+) Contoh/g)].map(
      ([, nama]) => nama,
    );
    expect(ditandatangani).toEqual(['Ani', 'Ani', 'Budi', 'Budi', 'Budi', 'Budi']);
    expect(second).toContain('Rata-rata waktu tunggu layanan | menit | 12 |');
    expect(second).not.toContain('Jumlah inovasi layanan');
    expect(third).toContain('Indeks Kepuasan Masyarakat | indeks | 84 | 84,50 |');
    expect(text).toContain('menggantikan Persentase aduan yang diselesaikan: tahun 2025 dari 92% menjadi 80%');
  });

  test('what replaces an indicator answers for its follow-up', () => {
    const rencana = 'tindak_lanjut: { uraian: Menambah petugas aduan., batas: 2025-09-01, status: belum }';
    const planned = changed('2025/tw2.yaml', 'aduan: { realisasi: 89 }', `aduan: { realisasi: 89, ${rencana} }`);
    const tw3 = planned.map((source) => {
      const text = new TextDecoder().decode(source.bytes);
      const told = text.replace('realisasi: 70', 'realisasi: 70, tindak_lanjut_lalu: { status: berjalan }');
      return source.path === '2025/tw3.yaml' ? { ...source, bytes: new TextEncoder().encode(told) } : source;
    });
    const row = 'Persentase aduan yang diselesaikan | Menambah petugas aduan. |';
    expect(page({ tahun: 2025, triwulan: 3 }, tw3)).toContain(row);
    expect(page({ tahun: 2025, triwulan: 3 }, planned)).toContain(row);
    const lewat = (files: readonly Source[]) =>
      compile(files, { tahun: 2025, triwulan: 3 })
        .diagnostics.filter(({ code }) => code === 'lint/tindak-lanjut-lewat-batas')
        .map(({ span }) => `${span.file}:${span.line}`);
    expect([lewat(planned), lewat(tw3)]).toEqual([['2025/tw2.yaml:4'], ['2025/tw3.yaml:4']]);
    const tanpa = changed('2025/tw3.yaml', 'realisasi: 70', 'realisasi: 70, tindak_lanjut_lalu: { status: selesai }');
    expect(found(tanpa)).toEqual(['2025/tw3.yaml:4 link/tindak-lanjut-lalu-tak-ada']);
  });

  test('what is stopped and replaced by nothing keeps its follow-up, and answers for it alone', () => {
    const rencana = 'tindak_lanjut: { uraian: Menyerahkan arsip berkas., batas: 2025-09-15 }';
    const planned = changed('2025/tw2.yaml', 'realisasi: 510 }', `realisasi: 510, ${rencana} }`);
    const tw3 = (text: string) =>
      planned.map((source) =>
        source.path === '2025/tw3.yaml'
          ? {
              ...source,
              bytes: new TextEncoder().encode(
                new TextDecoder().decode(source.bytes).replace('anggaran:', `  berkas: { ${text} }\nanggaran:`),
              ),
            }
          : source,
      );
    const diminta = { tahun: 2025, triwulan: 3 } as const;
    const row = 'Jumlah berkas yang dilayani | Menyerahkan arsip berkas. | belum dinyatakan | 15 September 2025 |';
    expect(page(diminta, planned)).toContain(row);
    const lewat = (files: readonly Source[]) =>
      compile(files, diminta).diagnostics.filter(({ code }) => code === 'lint/tindak-lanjut-lewat-batas').length;
    expect(lewat(planned)).toBe(1);
    const answered = tw3('tindak_lanjut_lalu: { status: selesai }');
    expect(found(answered, diminta)).toEqual([]);
    expect(page(diminta, answered)).toContain(`${row} selesai |`);
    expect(lewat(answered)).toBe(0);
    expect(facts(usedFor(compiled(diminta, answered), answered).assessment)).toEqual(
      facts(compiled(diminta, answered)),
    );
    expect(found(tw3('realisasi: 5, tindak_lanjut_lalu: { status: selesai }'), diminta)).toEqual([
      '2025/tw3.yaml:7 link/renstra-lain',
    ]);
    const unplanned = sources.map(
      (source) => answered.find(({ path }) => path === '2025/tw3.yaml' && path === source.path) ?? source,
    );
    expect(found(unplanned, diminta)).toEqual(['2025/tw3.yaml:7 link/tindak-lanjut-lalu-tak-ada']);
    const opened = quarterFiles(
      answered.filter(({ path }) => path !== '2025/tw4.yaml'),
      2025,
      4,
    );
    if (!('files' in opened)) throw new Error('it opens');
    expect(new TextDecoder().decode(opened.files[0]?.bytes)).not.toContain('berkas:');
  });

  test('the readiness list names the file of the plan in force', () => {
    const told = JSON.stringify(readiness(compiled({ tahun: 2025, triwulan: 3 })));
    expect(told).toContain(`isi pembanding di ${baru}`);
    expect(told).not.toContain('renstra.yaml');
  });

  test('a cure names the file of the plan in force', () => {
    const files = changed(baru, 'iku: true\n', 'iku: true\n            realisasi: { 2024: 1 }\n');
    const cures = compile(files, { tahun: 2025, triwulan: 4 }).diagnostics.flatMap(({ code, hint }) =>
      code === 'lint/realisasi-tahun-beda' ? [hint?.en] : [],
    );
    expect(cures).toEqual([expect.stringContaining(`delete the one in ${baru}`)]);
  });

  test('one id, two kinds of values; two weights are none', () => {
    const teks = changed(baru, 'satuan: indeks\n', 'satuan: indeks\n            jenis_nilai: teks\n');
    expect(found(teks)).toContain(`${baru}:20 link/indikator-berganti`);
    const bobot = changed(baru, 'satuan: indeks\n', 'satuan: indeks\n            bobot: 60\n').map((source) => {
      const text = new TextDecoder().decode(source.bytes);
      const two = text.replace('menggantikan: aduan\n', 'menggantikan: aduan\n            bobot: 40\n');
      return source.path === baru ? { ...source, bytes: new TextEncoder().encode(two) } : source;
    });
    expect(found(bobot)).toEqual([]);
  });

  test('a proportion beside a number is found once, also where they stand in two plans', () => {
    const files = sources.map((source) => {
      const text = new TextDecoder().decode(source.bytes);
      const rasio = text
        .replace('satuan: indeks', 'satuan: rasio\n            arah: turun')
        .replace(/target: \{ 2023: 80.*\n/, 'target: { 2024: "1 : 250" }\n')
        .replace(/ +realisasi: \{ 2023.*\n/, '')
        .replace('target: { 2025: "84,50", 2026: 85, 2029: 88 }', 'target: { 2029: "0,004" }')
        .replace(/ikm: \{ realisasi: .* \}/, 'ikm: { realisasi: "1 : 260" }')
        .replace(/ +ikm: \{ tahun: .*\n/g, '');
      return { ...source, bytes: new TextEncoder().encode(rasio) };
    });
    expect(found(files)).toEqual([`${baru}:22 link/perbandingan`]);
  });

  test('files of many hands: each new indicator where what it replaces was told', () => {
    const files = without('2025/tw2.yaml', '2025/tw3.yaml', '2025/tw4.yaml', '2026/tw2.yaml');
    const made = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
    const opened = quarterFiles(
      [
        ...files,
        made('2025/tw2/layanan.yaml', 'indikator:\n  ikm: { realisasi: 82 }\n  waktu: { realisasi: 13 }\n'),
        made('2025/tw2/aduan.yaml', 'indikator:\n  aduan: { realisasi: 89 }\n  berkas: { realisasi: 510 }\n'),
      ],
      2025,
      3,
    );
    if (!('files' in opened)) throw new Error('it opens');
    const keys = opened.files.map(({ path, bytes }) => [
      path,
      ...[...new TextDecoder().decode(bytes).matchAll(/^ {2}([a-z-]+):/gm)].map(([, id]) => id),
    ]);
    expect(keys).toEqual([
      ['2025/tw3/layanan.yaml', 'ikm', 'lama-layanan', 'inovasi'],
      ['2025/tw3/aduan.yaml', 'aduan-tuntas'],
    ]);
  });
});
