/** Values from outside: a benchmark is above or below, a standard alone is met, and a report knows no later year than its own. */
import { expect, test } from 'vitest';
import { readiness, stateOf } from '../src/checks/readiness/index.ts';
import { facts } from '../src/outputs/json.ts';
import { assessed, pageOf } from './assessed.ts';
import { instansi, renstra, sources } from './project.ts';

const nasional = { tingkat: 'nasional', jenis: 'realisasi', tahun: 2018, nilai: '19,8', sumber: 'Survei Contoh 2018' };
const provinsi = { ...nasional, tingkat: 'provinsi', wilayah: 'Contoh', nilai: '14,7' };
const standar = { tingkat: 'nasional', jenis: 'standar', nilai: 18, sumber: 'Keterangan Contoh' };

function assessedWith(indikator: object, realisasi: unknown = 16, tw: 2 | 4 = 4) {
  const files = {
    'instansi.yaml': instansi,
    'renstra.yaml': renstra([{ id: 'tengkes', nama: 'Prevalensi contoh', satuan: '%', arah: 'turun', ...indikator }]),
    '2019/perjanjian-kinerja.yaml': { target: { tengkes: { tahun: indikator && 'skala' in indikator ? 'A' : 15 } } },
    [`2019/tw${tw}.yaml`]: {
      indikator: {
        tengkes: realisasi === null ? { realisasi: 'belum_diukur', alasan: 'Survei nanti' } : { realisasi },
      },
    },
  };
  return assessed(sources(files), { tahun: 2019, triwulan: tw });
}

function text(assessment: ReturnType<typeof assessedWith>): string {
  return pageOf(assessment, new Map())
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/<span class="jejak[\s\S]*?<\/span>/g, '')
    .replaceAll(/<\/t[dh]>/g, '|')
    .replaceAll(/<[^>]+>/g, '');
}

test('a benchmark is above or below, and only a standard is met', () => {
  const page = text(assessedWith({ pembanding: [nasional, provinsi, standar] }));
  expect(page).toContain('Perbandingan dengan Capaian Nasional dan Daerah Lain serta Standar');
  expect(page).toContain(
    'Capaian nasional tahun 2018 menurut Survei Contoh 2018 adalah 19,8%. Realisasi sampai dengan Triwulan IV tahun 2019, yaitu 16%, berada 3,8 poin persentase di bawah capaian nasional, yang berarti lebih baik.',
  );
  expect(page).toContain(
    'berada 1,3 poin persentase di atas capaian Provinsi Contoh, yang berarti belum sebaik pembandingnya.',
  );
  expect(page).toContain('Standar nasional menurut Keterangan Contoh adalah 18%.');
  expect(page.match(/standar terpenuhi/g)).toHaveLength(1);
  expect(text(assessedWith({ pembanding: [nasional, provinsi] }))).not.toMatch(
    /standar terpenuhi|[Ss]tandar nasional menurut/,
  );
  // Whatever its source is called.
  const survei = { ...nasional, sumber: 'Peraturan Menteri Contoh tentang SPM' };
  expect(text(assessedWith({ pembanding: [survei] }))).not.toContain('standar terpenuhi');
});

test('of one place and kind the latest year that the report can know', () => {
  const years = [2017, 2018, 2020].map((tahun) => ({ ...nasional, tahun, nilai: tahun - 2000 }));
  const page = text(assessedWith({ pembanding: [...years, provinsi] }));
  expect(page).toContain('Capaian nasional tahun 2018');
  expect(page).not.toMatch(/Capaian nasional tahun (?:2017|2020)/);
  expect(page).toContain('Capaian Provinsi Contoh tahun 2018');
  const none = text(assessedWith({ pembanding: years.slice(2) }));
  expect(none).not.toContain('Capaian nasional');
});

test('a standard of the older key stands beside the comparisons', () => {
  const lama = { nilai: 17, sumber: 'Pedoman Contoh' };
  const page = text(assessedWith({ standar: lama, pembanding: [nasional] }));
  expect(page).toContain('Standar menurut Pedoman Contoh adalah 17%.');
  expect(page).toContain('Realisasi itu berada 3,8 poin persentase di bawah capaian nasional');
  expect(page).toContain('Perbandingan dengan Capaian Nasional serta Standar');
});

test('a sum that still grows is called neither better nor worse', () => {
  const page = text(assessedWith({ akumulasi: 'jumlah', satuan: 'kasus', pembanding: [nasional] }, 3, 2));
  expect(page).toContain('di bawah capaian nasional; tahun 2019 masih berjalan.');
});

test('without a realisation nothing is compared', () => {
  const page = text(assessedWith({ pembanding: [nasional, provinsi] }, null));
  expect(page).toContain('Capaian Provinsi Contoh tahun 2018 menurut Survei Contoh 2018 adalah 14,7%.');
  expect(page.match(/Realisasi indikator ini belum diukur/g)).toHaveLength(1);
  expect(page).not.toMatch(/di (?:atas|bawah) capaian/);
});

test('steps of a scale and ranges of a standard are compared too', () => {
  const skala = { arah: 'naik', satuan: 'predikat', skala: ['B', 'BB', 'A'] };
  const page = text(assessedWith({ ...skala, pembanding: [{ ...nasional, nilai: 'BB' }] }, 'A'));
  expect(page).toContain('berada 1 (satu) tingkat di atas capaian nasional.');
});

test('the facts and the readiness list know which is which', () => {
  const [indikator] = facts(assessedWith({ pembanding: [nasional, standar] })).indikator;
  expect(indikator).toMatchObject({
    perbandingan: {
      pembanding_1: { nilai: '19.8' },
      selisih_pembanding_1: { nilai: '-3.8' },
      pembanding_2: { nilai: '18' },
    },
    pembanding: [
      { nomor: 1, tingkat: 'nasional', jenis: 'realisasi', tahun: 2018, nilai: '19.8' },
      { nomor: 2, jenis: 'standar', tahun: null },
    ],
  });
  const states = (pembanding: readonly object[]) =>
    ['4', '2.6'].map((number) =>
      readiness(assessedWith({ pembanding }))
        .flatMap(({ criteria }) => criteria)
        .filter((criterion) => criterion.number === number)
        .map(({ verdict }) => stateOf(verdict)),
    );
  expect(states([nasional])).toEqual([['unknown'], ['met']]);
  expect(states([standar])).toEqual([['met'], ['unknown']]);
  expect(states([provinsi])).toEqual([['unknown'], ['unknown']]);
});
