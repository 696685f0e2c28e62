/** What the report says in sentences: only what the data bears, and every reason that it gives. */
import { describe, expect, test } from 'vitest';
import { jumlah, writeCounts } from '../src/figures/format.ts';
import { assessed, pageOf } from './assessed.ts';
import { anggaran, instansi, renstra, sources } from './project.ts';

const puas = { id: 'puas', nama: 'Indeks kepuasan', satuan: '%' };
const target = (tahun: unknown, tw = {}) => ({ target: { puas: { tahun, tw } } });

/** The words of a report on small data, without tags. */
function words(files: Readonly<Record<string, string | object>> = {}): string {
  const made = assessed(
    sources({
      'instansi.yaml': instansi,
      'renstra.yaml': renstra([puas]),
      '2019/perjanjian-kinerja.yaml': target(80),
      '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 } } },
      ...files,
    }),
  );
  const page = pageOf(made, new Map()).replace(/<style>.*?<\/style>/s, '');
  return page
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' .', '.');
}

describe('counts behind a ratio', () => {
  const rasio = { ...puas, pembilang: 'Warga puas', penyebut: 'Warga' };
  const perTriwulan = { ...rasio, pencatatan: 'per_triwulan' };
  const quarters = {
    '2019/tw1.yaml': { indikator: { puas: { pembilang: 20, penyebut: 50 } } },
    '2019/tw2.yaml': { indikator: { puas: { pembilang: 30, penyebut: 60 } } },
  };
  test('are those of the quarter', () =>
    expect(words({ 'renstra.yaml': renstra([rasio]), ...quarters })).toContain(
      'dihitung dari 30 warga puas dan 60 warga.',
    ));
  test('are pooled where the ratio is', () =>
    expect(words({ 'renstra.yaml': renstra([{ ...perTriwulan, akumulasi: 'jumlah' }]), ...quarters })).toContain(
      'dihitung dari 50 warga puas dan 110 warga.',
    ));
  test('are none where the figure is an average', () =>
    expect(words({ 'renstra.yaml': renstra([{ ...perTriwulan, akumulasi: 'rata_rata' }]), ...quarters })).not.toContain(
      'dihitung dari 30',
    ));
});

test('a zero has its reason printed, and none is asked for on the page', () => {
  const nol = (lain = {}) => ({ '2019/tw2.yaml': { indikator: { puas: { realisasi: 0, ...lain } } } });
  expect(words(nol({ alasan: 'Kegiatan dimulai Oktober' }))).toContain('Kegiatan dimulai Oktober');
  expect(words(nol())).not.toContain('Penjelasan atas');
});

test('averages that should rest on targets of the quarter do not pretend to', () => {
  const said = words({ 'laporan.yaml': { dasar_capaian: 'triwulan' } });
  expect(said).toContain('target Triwulan II belum ditetapkan');
  expect(said).not.toContain('Karena target Triwulan II tidak ditetapkan, capaian dihitung terhadap target tahun 2019');
});

test('each source of funds stands once, with its amount', () => {
  const kegiatan = ['APBD', 'DAK', 'APBD'].map((sumber_dana, index) => ({
    id: `k${index}`,
    nama: `Kegiatan ${index}`,
    pagu: 100,
    sumber_dana,
  }));
  const said = words({ '2019/anggaran.yaml': anggaran(kegiatan) });
  expect(said).toContain('APBD Rp200; DAK Rp100');
});

test('a cap of one indicator is told apart from that of the report', () => {
  const said = words({
    'laporan.yaml': { batas_capaian: 100 },
    'renstra.yaml': renstra([{ ...puas, batas_capaian: 120 }]),
  });
  expect(said).toContain('Menyimpang dari itu, capaian Indeks kepuasan dibatasi paling tinggi 120%.');
});

test('a revised agreement has its own name and number, and says what it changed', () => {
  const said = words({
    '2019/perjanjian-kinerja.yaml': {
      nomor: '1/2019',
      ...target(80, { 2: 40 }),
      perubahan: [
        { nomor: '2/2019', tanggal: '2019-05-02', alasan: 'Perubahan APBD', ...target(90, { 2: 45, 3: 60 }) },
      ],
    },
  });
  expect(said).toContain('Perjanjian Kinerja Perubahan Tahun 2019 Dinas Contoh Kabupaten Contoh');
  expect(said).toContain('Nomor: 2/2019');
  expect(said).toContain(
    'Indeks kepuasan: tahun 2019 dari 80% menjadi 90%, Triwulan II dari 40% menjadi 45%, dan Triwulan III ditetapkan 60%.',
  );
});

test('in the fourth quarter no sentence says that the year goes on', () => {
  const said = words({ '2019/tw4.yaml': { indikator: { puas: { realisasi: 60 } } } });
  expect(said).not.toMatch(/masih berjalan|masih harus|sebelum tahun 2019 berakhir|sebelum akhir tahun|percepatan/);
});

test('without a budget no sentence speaks of money, but the one that says it is missing', () => {
  const said = words().replaceAll(/B\. Realisasi Anggaran|Data anggaran tahun 2019 belum tersedia[^.]*\./g, '');
  expect(said).not.toMatch(/anggaran(?! masih berjalan)|rupiah/);
});

test('programs that share the lowest or highest absorption are all named', () => {
  const program = [50, 50, 10, 0, 0, 0].map((realisasi, index) => ({
    id: `p${index}`,
    nama: `Nomor ${index}`,
    kegiatan: [{ id: `k${index}`, nama: `Kegiatan ${index}`, pagu: 100, realisasi }],
  }));
  const said = words({
    '2019/anggaran.yaml': {
      program: program.map((satu) => ({ ...satu, kegiatan: satu.kegiatan.map(({ realisasi, ...rest }) => rest) })),
    },
    '2019/tw2.yaml': {
      anggaran: Object.fromEntries(
        program.flatMap(({ kegiatan }) => kegiatan.map(({ id, realisasi }) => [id, { realisasi }])),
      ),
    },
  });
  expect(said).toContain('pada Program Nomor 0 dan Program Nomor 1 (50,00%)');
  expect(said).toContain('pada Program Nomor 3, Program Nomor 4, dan Program Nomor 5 (0,00%)');
});

test('plans are among the bases, and a province is named once', () => {
  const said = words({
    'instansi.yaml': { ...instansi, daerah: { ...instansi.daerah, provinsi: 'Provinsi Contoh' } },
  });
  expect(said).toContain('berlandaskan: Renstra Dinas Contoh Kabupaten Contoh Tahun 2018–2026.');
  expect(said).not.toContain('Provinsi Provinsi');
});

describe('a target that asks for more than its bound', () => {
  const tepat = (arah: string, tanda: string, triwulan: number, realisasi: unknown = 5) =>
    words({
      'renstra.yaml': renstra([{ ...puas, arah, target: { 2026: `${tanda} 5` } }]),
      '2019/perjanjian-kinerja.yaml': target(`${tanda} 5`),
      '2019/tw2.yaml': {},
      [`2019/tw${triwulan}.yaml`]: { indikator: { puas: { realisasi } } },
    });

  test.each([
    ['turun', '<', 'di bawah'],
    ['naik', '>', 'di atas'],
  ])('%s: is not met at it, and its capaian is what the formula gives', (arah, tanda, letak) => {
    const akhir = tepat(arah, tanda, 4);
    expect(akhir).toContain('capaian 100,00%');
    expect(akhir).toContain(
      `Realisasi tepat pada batas target tahun 2019, sedangkan yang ditargetkan ${letak} batas itu, sehingga target tidak tercapai.`,
    );
    expect(akhir).toMatch(/menelaah sebab tidak terpenuhinya target tahun 2019 pada 1 \(satu\) indikator/);
    expect(akhir).toContain(`Target bertanda &lt; atau &gt; belum dipenuhi oleh selisih nol.`);
    expect(akhir).toContain(`tepat pada batas target tersebut, padahal seharusnya ${letak}nya`);
    expect(akhir).not.toMatch(/Target tahun 2019 tercapai|mencapai target tahun 2019\./);
    expect(tepat(arah, tanda, 2)).toContain('sehingga target belum tercapai');
  });

  test.each([
    ['turun', '≤', 5],
    ['turun', '<', '4,9'],
    ['naik', '≥', 5],
    ['naik', '>', '5,1'],
  ])('%s %s is met by %s', (arah, tanda, realisasi) => {
    const akhir = tepat(arah, tanda, 4, realisasi);
    expect(akhir).toContain('1 dari 1');
    expect(akhir).not.toContain('tidak tercapai');
  });
});

test('what is printed as the bound, and misses it by less than is printed, is not said to reach it', () => {
  const rasio = { ...puas, arah: 'turun', pembilang: 'Warga menunggu', penyebut: 'Warga' };
  const akhir = words({
    'renstra.yaml': renstra([rasio]),
    '2019/perjanjian-kinerja.yaml': target('≤ 5'),
    '2019/tw2.yaml': {},
    '2019/tw4.yaml': { indikator: { puas: { pembilang: 50001, penyebut: 1000000 } } },
  });
  expect(akhir).toContain('realisasi 5,00%');
  expect(akhir).toContain(
    'Sebelum pembulatan, realisasi masih di atas target tahun 2019, sehingga target tidak tercapai.',
  );
});

test('words and dates are said not to be drawn for what they are', () => {
  const said = words({
    'renstra.yaml': renstra([puas, { id: 'kata', nama: 'Keadaan sistem', satuan: 'keadaan', jenis_nilai: 'teks' }]),
    '2019/perjanjian-kinerja.yaml': { target: { puas: { tahun: 80 }, kata: { tahun: 'Terpasang' } } },
    ...Object.fromEntries(
      [1, 2].map((triwulan) => [
        `2019/tw${triwulan}.yaml`,
        {
          indikator: {
            puas: { realisasi: 60 },
            kata: { realisasi: 'Terpasang', penilaian: 'tercapai', alasan: 'Sudah dipakai.' },
          },
        },
      ]),
    ),
  });
  expect(said).toContain('Tidak digambarkan karena berupa teks atau tanggal: Keadaan sistem.');
  expect(said).not.toContain('dua titik waktu');
});

test('the report answers to whom the agreement is with', () => {
  const kepada = (lain: object) => words({ 'instansi.yaml': { ...instansi, ...lain } });
  expect(kepada({})).toContain('kepada Bupati Contoh dan masyarakat');
  expect(kepada({ atasan: { jabatan: 'Kepala Dinas Kesehatan Contoh' } })).toContain(
    'kepada Kepala Dinas Kesehatan Contoh dan masyarakat',
  );
});

describe('a target that was judged not to be met', () => {
  const dinilai = (triwulan: number, penilaian: string) =>
    words({
      'renstra.yaml': renstra([{ id: 'kata', nama: 'Keadaan sistem', satuan: 'keadaan', jenis_nilai: 'teks' }]),
      '2019/perjanjian-kinerja.yaml': { target: { kata: { tahun: 'Terpasang' } } },
      '2019/tw2.yaml': {},
      [`2019/tw${triwulan}.yaml`]: {
        indikator: { kata: { realisasi: 'Sebagian terpasang', penilaian, alasan: 'Satu layanan belum dipakai.' } },
      },
    });

  test.each([
    [2, 'sebagian', 'mencapai target tahun 2019 yang dinilai belum tercapai sepenuhnya pada 1 (satu) indikator'],
    [4, 'tidak', 'menelaah sebab tidak terpenuhinya target tahun 2019 pada 1 (satu) indikator'],
  ])('in quarter %i is a step to be taken', (triwulan, penilaian, langkah) => {
    expect(dinilai(triwulan, penilaian)).toContain(langkah);
    expect(dinilai(triwulan, 'tercapai')).not.toContain(langkah);
  });
});

describe('counts in sentences', () => {
  const tertulis = '5 (lima) loket menurut catatan';
  const said = (setelan: object) =>
    words({
      'laporan.yaml': setelan,
      '2019/tw2.yaml': { indikator: { puas: { realisasi: 60, keterangan: tertulis } } },
    });

  test.each([
    [{}, 'dihitung dari 1 (satu) indikator'],
    [{ bilangan: 'keduanya' }, 'dihitung dari 1 (satu) indikator'],
    [{ bilangan: 'huruf' }, 'dihitung dari satu indikator'],
    [{ bilangan: 'angka' }, 'dihitung dari 1 indikator'],
  ])('%j', (setelan, kata) => {
    expect(said(setelan)).toContain(kata);
    // What the data itself says is nobody's to change.
    expect(said(setelan)).toContain(tertulis);
  });

  test('none of them is left as it was marked, and a sentence begins with a capital', () => {
    expect(said({})).not.toMatch(/[\ufdd0\ufdd1]/);
    expect(said({ bilangan: 'huruf' }).replaceAll(tertulis, '')).not.toMatch(/\d \([a-z]+\)/);
    expect(writeCounts(`<p>${jumlah(2)} hal. ${jumlah(3)} hal; ${jumlah(21)} hal</p>`, 'huruf')).toBe(
      '<p>Dua hal. Tiga hal; dua puluh satu hal</p>',
    );
  });
});

describe('the abbreviation of the agency', () => {
  const chapters = (lain: object) => {
    const made = assessed(
      sources({
        'instansi.yaml': { ...instansi, ...lain },
        'renstra.yaml': renstra([puas]),
        '2019/perjanjian-kinerja.yaml': target(80),
        '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 } } },
      }),
    );
    return pageOf(made, new Map()).split(/(?=<section class="lembar)/);
  };
  const penuh = 'Dinas Contoh Kabupaten Contoh';

  test('stands for it after the first mention in each chapter', () => {
    for (const chapter of chapters({ singkatan: 'Disco' }).filter((one) => one.includes('Disco'))) {
      const [first, ...others] = [...chapter.matchAll(/Disco/g)];
      expect(chapter.slice(0, first?.index).endsWith(`${penuh} (`)).toBe(true);
      expect(others.filter(({ index }) => chapter.slice(0, index).endsWith('('))).toEqual([]);
    }
    const all = chapters({ singkatan: 'Disco' });
    expect(all.filter((one) => one.includes('Disco')).length).toBeGreaterThan(4);
    expect(all.some((one) => [...one.matchAll(/Disco/g)].length > 1)).toBe(true);
  });

  test('is in no form, and nowhere without one', () => {
    expect(chapters({ singkatan: 'Disco' }).filter((one) => / lampiran"/.test(one) && one.includes('Disco'))).toEqual(
      [],
    );
    expect(chapters({}).join('')).not.toMatch(/[\ufdd2-\ufdd4]/);
  });
});

test('where some indicators have a target of the quarter, all are judged by that of the year, and three places say why', () => {
  const cepat = { id: 'cepat', nama: 'Waktu tunggu', satuan: 'menit', arah: 'turun' };
  const files = (tw: object, lain = {}) => ({
    'renstra.yaml': renstra([puas, cepat]),
    '2019/perjanjian-kinerja.yaml': { target: { puas: { tahun: 80, tw: { 2: 50 } }, cepat: { tahun: 12, tw } } },
    '2019/tw2.yaml': { indikator: { puas: { realisasi: 60 }, cepat: { realisasi: 13 } } },
    ...lain,
  });
  const why = /Target Triwulan II ditetapkan bagi 1 \(satu\s*\) di antara 2 \(dua\s*\) indikator sasaran, sehingga/g;
  expect(words(files({ 3: 13 })).match(why)).toHaveLength(3);
  expect(words(files({ 2: 14 }))).not.toMatch(why);
  expect(words(files({ 3: 13 }, { 'laporan.yaml': { dasar_capaian: 'tahun' } }))).not.toMatch(why);
});
