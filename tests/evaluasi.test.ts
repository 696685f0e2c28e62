/** What came after reports: each thing is printed in the report that can know it, nothing where the data says nothing, and readiness is answered from it. */
import { describe, expect, test } from 'vitest';
import { type Judged, readiness, stateOf } from '../src/checks/readiness/index.ts';
import type { Periode } from '../src/figures/assess/index.ts';
import { usedFor } from '../src/jobs/used.ts';
import { facts } from '../src/outputs/json.ts';
import { assessed, pageOf } from './assessed.ts';
import { instansi, renstra, sources } from './project.ts';

const tw = (tanggal: string, lain: object = {}) => ({ tanggal, indikator: { puas: { realisasi: 60, ...lain } } });
const rencana = { uraian: 'Survei daring', penanggung_jawab: 'Bidang Contoh', batas: '2019-06-30', status: 'belum' };
const reviu = { tanggal: '2020-02-20', nomor: '700/1', inspektur: { nama: 'Inspektur Contoh, S.E.' } };
const evaluasi = {
  reviu,
  publikasi: [
    { tempat: 'situs contoh', tanggal: '2020-03-01' },
    { laporan: 'tw1', tempat: 'papan contoh', tanggal: '2019-05-02' },
  ],
  lhe: {
    tahun: 2018,
    tanggal: '2019-05-20',
    nilai: '72,15',
    predikat: 'BB',
    komponen: { perencanaan: '22,10', pelaporan: 11 },
    rekomendasi: [
      { uraian: 'Sajikan pembanding', status: 'selesai', penanggung_jawab: 'Sekretaris', batas: '2019-05-31' },
      { uraian: 'Libatkan pegawai' },
    ],
  },
  pemanfaatan: {
    '3.1': [{ uraian: 'Notula rapat April', tanggal: '2019-04-20' }],
    '3.3': [{ uraian: 'Jadwal November diubah', tanggal: '2019-11-02' }],
  },
};
const berkas = {
  'instansi.yaml': instansi,
  'renstra.yaml': renstra([{ id: 'puas', nama: 'Indeks kepuasan', satuan: '%' }]),
  '2019/perjanjian-kinerja.yaml': { target: { puas: { tahun: 80 } } },
  '2019/tw1.yaml': tw('2019-04-05', { tindak_lanjut: rencana }),
  '2019/tw2.yaml': tw('2019-07-08'),
  '2019/tw3.yaml': tw('2019-10-08'),
  '2019/tw4.yaml': tw('2020-02-25'),
};
type Berkas = Readonly<Record<string, string | object>>;

function assessedWith(files: Berkas, periode: Periode) {
  const { tahun, triwulan, tahunan } = periode;
  return assessed(sources({ ...berkas, ...files }), tahunan ? { tahun, tahunan } : { tahun, triwulan });
}

/** The page as text, the cells of a row parted by bars. */
function text(files: Berkas, periode: Periode): string {
  return pageOf(assessedWith(files, periode), new Map())
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/<\/t[dh]>/g, '|')
    .replaceAll(/<[^>]+>/g, '');
}

const triwulan = (satu: 1 | 2 | 3 | 4): Periode => ({ tahun: 2019, triwulan: satu });
const setahun: Periode = { tahun: 2019, triwulan: 4, tahunan: true };

describe('a report tells of what it can know', () => {
  const files = { '2019/evaluasi.yaml': evaluasi };
  const [tw1, tw2, annual] = [text(files, triwulan(1)), text(files, triwulan(2)), text(files, setahun)];

  test('the review stands in the report that was reviewed', () => {
    expect(annual).toContain('telah direviu oleh Inspektur Kabupaten Contoh. Reviu selesai pada 20 Februari 2020');
    expect(annual).toContain('700/1');
    expect(annual).toMatch(/\.{20}, 20 Februari 2020/);
    expect(text({ '2019/evaluasi.yaml': { reviu: { ...reviu, tempat: 'Contoh' } } }, setahun)).toContain(
      'Contoh, 20 Februari 2020',
    );
    expect(annual).toContain('Inspektur Contoh, S.E.');
    for (const other of [tw1, tw2, text(files, triwulan(4))]) expect(other).not.toContain('direviu');
  });

  test('the evaluation with its parts and recommendations, once it is there', () => {
    for (const told of [tw2, annual]) {
      expect(told).toContain('memberi nilai 72,15 dengan predikat BB');
      expect(told).toContain('Perencanaan kinerja|22,10|');
      expect(told).toContain('Sajikan pembanding|belum dinyatakan|Sekretaris|31 Mei 2019|selesai|');
      expect(told).toContain('1 (satu) selesai dan 1 (satu) belum dinyatakan keadaannya');
    }
    expect(tw1).not.toContain('72,15');
  });

  test('publications and uses up to its date', () => {
    expect(annual).toContain('Tahun 2019|situs contoh|1 Maret 2020|');
    expect(annual).toContain('Triwulan I|papan contoh|2 Mei 2019|');
    expect(tw2).toContain('papan contoh');
    for (const early of [tw1, tw2]) expect(early).not.toContain('situs contoh');
    expect(tw1).not.toContain('papan contoh');
    expect(tw2).toContain('Notula rapat April|');
    expect(tw2).not.toContain('November');
    expect(annual).toContain('Jadwal November diubah');
  });
});

test('no year is evaluated before it is over', () => {
  const files = { '2019/evaluasi.yaml': { lhe: { tahun: 2019, nilai: '72,15' } } };
  expect(text(files, triwulan(2))).not.toContain('72,15');
  expect(text(files, setahun)).toContain('akuntabilitas kinerja tahun 2019 memberi nilai 72,15');
});

test.each([
  ['of which nothing is said', undefined, false],
  ['that found nothing', [], true],
  ['that found something', ['Lengkapi bukti indikator pertama'], false],
])('a review %s', (_, catatan, isClean) => {
  const page = text({ '2019/evaluasi.yaml': { reviu: { ...reviu, ...(catatan ? { catatan } : {}) } } }, setahun);
  expect(page.includes('Reviu tidak menemukan')).toBe(isClean);
  expect(page.includes('Lengkapi bukti')).toBe(catatan?.length === 1);
});

test('nothing is printed where the data says nothing', () => {
  for (const periode of [triwulan(4), setahun]) {
    const page = text({ '2019/tw1.yaml': tw('2019-04-05', { tindak_lanjut: 'Survei daring' }) }, periode);
    expect(page).not.toContain('Tindak Lanjut dan Pemanfaatan');
    expect(page).not.toContain('direviu');
  }
  const lhe = text({ '2019/evaluasi.yaml': { lhe: { tahun: 2018 } } }, setahun);
  expect(lhe).toContain('Evaluasi atas akuntabilitas kinerja tahun 2018 telah dilaporkan.');
  expect(lhe).not.toContain('rekomendasinya');
});

describe('the next quarter tells how the follow-up of the last one stands', () => {
  const row = 'Indeks kepuasan|Survei daring|Bidang Contoh|30 Juni 2019|';

  test('as it was written then', () => {
    expect(text({}, triwulan(1))).toContain(
      'Survei daring (penanggung jawab: Bidang Contoh; batas waktu: 30 Juni 2019; keadaan: belum dilaksanakan)',
    );
    expect(text({}, triwulan(2))).toContain(`${row}belum dilaksanakan|`);
    expect(text({}, triwulan(3))).not.toContain('Keadaan Tindak Lanjut');
    expect(text({}, setahun)).toContain(`${row}belum dilaksanakan|`);
  });

  test('or as the next quarter says, also of a plan in plain words', () => {
    const jawaban = { tindak_lanjut_lalu: { status: 'selesai', keterangan: 'Dibuka pada Mei' } };
    const files = { '2019/tw2.yaml': tw('2019-07-08', jawaban) };
    expect(text(files, triwulan(2))).toContain(`${row}selesai; Dibuka pada Mei|`);
    const plain = { ...files, '2019/tw1.yaml': tw('2019-04-05', { tindak_lanjut: 'Survei daring' }) };
    expect(text(plain, triwulan(2))).toContain(
      'Indeks kepuasan|Survei daring|belum dinyatakan|belum dinyatakan|selesai; Dibuka pada Mei|',
    );
  });

  test('over the turn of the year', () => {
    const files = {
      '2020/perjanjian-kinerja.yaml': { target: { puas: { tahun: 82 } } },
      '2019/tw4.yaml': tw('2020-01-20', { tindak_lanjut: rencana }),
      '2020/tw1.yaml': tw('2020-04-05', { tindak_lanjut_lalu: { status: 'berjalan' } }),
    };
    const page = text(files, { tahun: 2020, triwulan: 1 });
    expect(page).toContain('Keadaan Tindak Lanjut Triwulan IV Tahun 2019');
    expect(page).toContain(`${row}sedang dilaksanakan|`);
  });
});

test('a PDF carries the file only where it tells of it', () => {
  const attached = (files: Berkas, periode: Periode) => {
    const all = sources({ ...berkas, ...files });
    return usedFor(assessedWith(files, periode), all).sources.some(({ path }) => path === '2019/evaluasi.yaml');
  };
  expect(attached({ '2019/evaluasi.yaml': { reviu } }, setahun)).toBe(true);
  expect(attached({ '2019/evaluasi.yaml': { reviu } }, triwulan(2))).toBe(false);
  expect(attached({ '2019/evaluasi.yaml': evaluasi }, triwulan(2))).toBe(true);
});

test('the facts have it, exactly', () => {
  const all = facts(assessedWith({ '2019/evaluasi.yaml': evaluasi }, setahun));
  expect(all).toMatchObject({
    reviu: { nomor: '700/1', tanggal: '2020-02-20', catatan: null },
    lhe: { nilai: '72.15', predikat: 'BB', komponen: { perencanaan: '22.1', pelaporan: '11' } },
    tindak_lanjut_lalu: [{ indikator: 'puas', triwulan: 1, status: 'belum', batas: '2019-06-30' }],
  });
  expect(Object.keys(facts(assessedWith({ '2019/tw1.yaml': tw('2019-04-05') }, setahun)))).not.toContain('lhe');
});

describe('readiness', () => {
  const states = (files: Berkas, periode: Periode) =>
    new Map(
      readiness(assessedWith(files, periode))
        .filter(({ id }: Judged) => id === 'pemenuhan' || id === 'pemanfaatan')
        .flatMap(({ criteria }) => criteria.map(({ number, verdict }) => [number, stateOf(verdict)] as const)),
    );

  test('is answered from the file, and unknown without it', () => {
    expect(Object.fromEntries(states({ '2019/evaluasi.yaml': evaluasi }, triwulan(4)))).toMatchObject({
      '1.4': 'met',
      '1.5': 'met',
      '3.1': 'met',
      '3.2': 'unmet',
      '3.3': 'met',
      '3.7': 'unmet',
    });
    const without = states({}, triwulan(4));
    expect(['1.4', '1.5', '3.1–3.7'].map((number) => without.get(number))).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('says no where the file is there and is silent', () => {
    const silent = states({ '2019/evaluasi.yaml': { lhe: { tahun: 2018 } } }, triwulan(4));
    expect(['1.4', '1.5', '3.1'].map((number) => silent.get(number))).toEqual(['unmet', 'unmet', 'unmet']);
  });

  test('of a quarter asks for the review of that quarter', () => {
    expect(states({ '2019/evaluasi.yaml': evaluasi }, triwulan(2)).get('1.4')).toBe('unknown');
    const own = { '2019/evaluasi.yaml': { reviu: { laporan: 'tw2', tanggal: '2019-07-05' } } };
    expect(states(own, triwulan(2)).get('1.4')).toBe('met');
  });
});
