/** A whole project of a kecamatan: a composite IKU on its tujuan, kelurahan with money of their own, weights; each figure is worked out here by hand. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { printPdf } from '../src/browser/index.ts';
import { readiness } from '../src/checks/readiness/index.ts';
import { compile } from '../src/compile.ts';
import type { Assessment } from '../src/figures/assess/index.ts';
import { figuresById } from '../src/figures/kutipan.ts';
import type { Diminta } from '../src/figures/period.ts';
import { readProject } from '../src/io/files.ts';
import { facts } from '../src/outputs/json.ts';
import { composePage } from '../src/outputs/page.ts';
import { fillText } from '../src/pdf/slots.ts';
import { flawsOfPages } from './every-page.ts';
import { openReader } from './read-pdf.ts';

const triwulan = { tahun: 2025, triwulan: 2 } as const;
const tahunan = { tahun: 2025, tahunan: true } as const;
let sources: readonly Source[];
let tw2: Edisi;
let setahun: Edisi;

interface Edisi {
  readonly assessment: Assessment;
  readonly findings: readonly string[];
  readonly teks: string;
}

beforeAll(async () => {
  sources = await readProject('tests/kecamatan/data');
  [tw2, setahun] = await Promise.all([edisi(triwulan), edisi(tahunan)]);
});

/** The page in words: a line for each block, the cells of a row on one. */
async function edisi(diminta: Diminta): Promise<Edisi> {
  const compiled = compile(sources, diminta);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message.id).join('\n'));
  const teks = (await composePage(compiled.value))
    .paper()
    .replaceAll(/<(style|svg|script)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<\/t[hd]>\s*/g, ' | ')
    .replaceAll(/<\/(?:p|li|dt|dd|tr|h\d|caption)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[ \t]+/g, ' ');
  return { assessment: compiled.value, findings: compiled.diagnostics.map(({ code }) => code), teks };
}

/** What stands from one heading to the next of those given. */
function bagian(teks: string, dari: string, sampai: string): string {
  const awal = teks.lastIndexOf(dari);
  expect(awal, dari).toBeGreaterThan(0);
  const akhir = teks.indexOf(sampai, awal + dari.length);
  return teks.slice(awal, akhir === -1 ? undefined : akhir);
}

function angka({ assessment }: Edisi, id: string, desimal = 4): string | undefined {
  const nilai = figuresById(assessment).get(id)?.figure.nilai;
  return nilai?.jenis === 'angka' ? nilai.angka.toFixed(desimal) : undefined;
}

const dijanjikan = [
  'Indeks Kinerja Kewilayahan',
  'Indeks Kepuasan Masyarakat',
  'Persentase layanan administrasi yang selesai tepat waktu',
  'Jumlah lembaga kemasyarakatan kelurahan yang aktif',
  'Nilai SAKIP kecamatan',
];

test.each(['tw2', 'tahunan'] as const)('%s has no page with a flaw', async (which) => {
  const { paper, view } = await composePage({ tw2, tahunan: setahun }[which].assessment);
  const { anchors, front, body, judul: title } = view;
  const job = { html: paper(), anchors, front, body, title, author: '', subject: '', date: '2025-07-01T00:00:00Z' };
  const { pdf } = await printPdf({ ...job, timeoutSeconds: 60 }, {}, () => undefined);
  expect(await flawsOfPages(await openReader(pdf), fillText(job.html, []))).toEqual([]);
});

test('nothing is found in it, in any quarter', () => {
  for (const satu of [1, 2, 3, 4] as const)
    expect(compile(sources, { tahun: 2025, triwulan: satu }).diagnostics).toEqual([]);
  expect(setahun.findings).toEqual([]);
});

describe('the figures', () => {
  test.each([
    // (80 + 77,50) ÷ 2; ÷ 80 × 100; ÷ 78 × 100
    ['ikw.realisasi', '78.7500'],
    ['ikw.capaian_tahun', '98.4375'],
    ['ikw.capaian_triwulan', '100.9615'],
    // 82,41 ÷ 84 × 100; 435 ÷ 500 × 100 = 87, ÷ 90 × 100; their mean
    ['ikm.capaian_tahun', '98.1071'],
    ['tepat-waktu.realisasi', '87.0000'],
    ['tepat-waktu.capaian_tahun', '96.6667'],
    ['pelayanan.capaian', '97.3869'],
    ['kelurahan.capaian', '90.0000'],
    // Nilai SAKIP is not measured yet: (50 × 97,3869 + 30 × 90) ÷ (50 + 30)
    ['kewilayahan.capaian', '94.6168'],
    // (98,4375 + 98,1071 + 96,6667 + 90) ÷ 4
    ['total.capaian', '95.8028'],
    ['total.pagu', '2500000000.0000'],
    ['total.realisasi', '1000000000.0000'],
    ['unit_kelurahan-contoh-utara.serapan', '40.0000'],
    ['unit_kelurahan-contoh-selatan.serapan', '30.0000'],
    ['tanpa_unit.serapan', '44.0000'],
  ])('of the second quarter: %s', (id, nilai) => {
    expect(angka(tw2, id)).toBe(nilai);
  });

  test.each([
    // (84 + 80,50) ÷ 2; ÷ 80 × 100
    ['ikw.realisasi', '82.2500'],
    ['ikw.capaian_tahun', '102.8125'],
    // 85,26 ÷ 84; 1.404 ÷ 1.500 = 93,6 %, ÷ 90; 73,44 ÷ 72; 41 ÷ 40
    ['ikm.capaian_tahun', '101.5000'],
    ['tepat-waktu.capaian_tahun', '104.0000'],
    ['sakip.capaian_tahun', '102.0000'],
    ['pelayanan.capaian', '102.7500'],
    ['kelurahan.capaian', '102.5000'],
    // (50 × 102,75 + 30 × 102,50 + 20 × 102) ÷ 100
    ['kewilayahan.capaian', '102.5250'],
    // (102,8125 + 101,5 + 104 + 102,5 + 102) ÷ 5
    ['total.capaian', '102.5625'],
    // 1.140 + 285 + 380 + 588 million of 2.500
    ['total.serapan', '95.7200'],
    ['unit_kelurahan-contoh-utara.serapan', '95.0000'],
    ['unit_kelurahan-contoh-selatan.serapan', '98.0000'],
  ])('of the year: %s', (id, nilai) => {
    expect(angka(setahun, id)).toBe(nilai);
  });

  test('an indicator that is not measured has none', () => {
    expect(angka(tw2, 'sakip.realisasi')).toBeUndefined();
    expect(angka(tw2, 'akuntabilitas.capaian')).toBeUndefined();
  });
});

describe.each([
  ['the second quarter', () => tw2],
  ['the year', () => setahun],
] as const)('the report of %s', (_, ambil) => {
  test.each([
    ['the agreement', 'Lampiran Perjanjian Kinerja Tahun 2025', 'Lampiran II'],
    ['the plan', 'Rencana Kinerja Tahun 2025', 'Untuk mencapai target tersebut'],
    ['the table of capaian', 'Capaian Kinerja T', 'Kategori: Sangat Tinggi'],
    ['the summary', 'Ikhtisar Eksekutif', 'Laporan ini disusun oleh'],
    ['the action plan', 'Rencana Aksi Tahun 2025: Target sampai dengan', 'Langkah untuk mencapai'],
    ['the form of measurement', 'Capaian Sasaran dan Indikator', 'Anggaran Program'],
  ])('has every promised indicator in %s', (_nama, dari, sampai) => {
    const isi = bagian(ambil().teks, dari, sampai);
    for (const nama of dijanjikan) expect(isi).toContain(nama);
  });

  test('has what the data calls for', () => {
    const { teks } = ambil();
    for (const judul of [
      'Struktur Organisasi Kecamatan Contoh Kabupaten Contoh',
      'Pegawai Kecamatan Contoh Kabupaten Contoh per 31 Januari 2025',
      'Sarana dan Prasarana Kecamatan Contoh',
      'Permasalahan Utama Kecamatan Contoh',
      'Indikator Kinerja Utama',
      'Program Pendukung Sasaran Strategis Tahun 2025',
      'Komponen Indeks Kinerja Kewilayahan, ',
      'Perkembangan Indikator Tujuan Tiap Triwulan',
      'Perbandingan Indikator Tujuan Antartahun',
      'Kemajuan Indikator Tujuan terhadap Target Akhir Renstra',
      'Perbandingan Indikator Tujuan dengan Capaian Daerah Lain',
      'Perbandingan dengan Capaian Nasional dan Instansi Lain, Sasaran “Meningkatnya mutu pelayanan kecamatan”',
      'Capaian Indikator Program Pemberdayaan Masyarakat Desa dan Kelurahan',
      'Realisasi Anggaran Menurut Unit',
      'Nilai Evaluasi AKIP Tahun 2024',
      'Tindak Lanjut Rekomendasi Evaluasi AKIP Tahun 2024',
      'Publikasi Laporan Kinerja Tahun 2025',
      'Pemanfaatan Laporan Kinerja Tahun 2025',
      'Bukti Dukung menurut Indikator',
    ])
      expect(teks).toContain(judul);
    expect(teks).toContain('Camat; Sekretaris Camat; Kasubbag Perencanaan dan Keuangan');
    expect(teks).toContain('Pembangunan Sarana dan Prasarana Kelurahan (Kelurahan Contoh Utara)');
    expect(teks).toContain('Pembangunan Sarana dan Prasarana Kelurahan (Kelurahan Contoh Selatan)');
  });

  test('says how its means are made, and nothing that the data does not', () => {
    const { teks } = ambil();
    expect(teks).toContain(
      'Rata-rata tujuan “Meningkatnya kinerja pemerintahan kewilayahan” dihitung menurut bobot sasaran: Meningkatnya mutu pelayanan kecamatan 50; Meningkatnya keberdayaan masyarakat kelurahan 30; Meningkatnya akuntabilitas kinerja kecamatan 20.',
    );
    expect(teks.match(/Kecamatan Contoh Kabupaten Contoh secara keseluruhan terhadap target tahun 2025/g)).toHaveLength(
      2,
    );
    for (const words of [
      'belum tersedia dalam data',
      'nilai pembanding belum tersedia',
      'belum mempunyai langkah sendiri',
      'belum memiliki indikator',
      'belum dilaporkan',
      'standar terpenuhi',
      'Nomor: ..',
      'RPJMD',
      'undefined',
    ])
      expect(teks.replaceAll('Tanda – berarti belum tersedia dalam data laporan ini.', ''), words).not.toContain(words);
  });
});

test('the parts of the IKU stand beneath it, with what they make', () => {
  expect(tw2.teks).toMatch(
    /Komponen Indeks Kinerja Kewilayahan, Triwulan II Tahun 2025\s+No\. \| Komponen \| Nilai \(indeks\) \|\s+1 \| Penilaian internal \| 80 \|\s+2 \| Penilaian eksternal \| 77,50 \|\s+Realisasi \| 78,75 \|/,
  );
  expect(setahun.teks).toMatch(
    /Komponen Indeks Kinerja Kewilayahan, Tahun 2025\s+No\. \| Komponen \| Nilai \(indeks\) \|\s+1 \| Penilaian internal \| 84 \|\s+2 \| Penilaian eksternal \| 80,50 \|\s+Realisasi \| 82,25 \|/,
  );
});

test('each kelurahan has its own subtotal', () => {
  expect(tw2.teks).toMatch(/Kelurahan Contoh Utara \| 400\.000\.000 \| 160\.000\.000 \| 40,00 \| 240\.000\.000 \|/);
  expect(setahun.teks).toMatch(
    /Kelurahan Contoh Selatan \| 600\.000\.000 \| 588\.000\.000 \| 98,00 \| 12\.000\.000 \|/,
  );
});

test('a follow-up of the quarter before stands with what became of it', () => {
  expect(tw2.teks).toMatch(/Memasang jalur cadangan \|[^\n]*Sekretaris Camat \|[^\n]*selesai/);
});

test('what the year is compared with is a benchmark, and the review is stated in the annual report alone', () => {
  expect(setahun.teks).toContain(
    'Capaian nasional tahun 2024 menurut Survei Contoh tingkat nasional adalah 81,50 indeks.',
  );
  expect(setahun.teks).toContain('700/1/LHR/2026');
  expect(tw2.teks).not.toContain('700/1/LHR/2026');
});

test('readiness is answered from the data alone; what it cannot know are standards, which nobody knows, and benchmarks of the nation', () => {
  const criteria = readiness(setahun.assessment).flatMap((satu) => satu.criteria);
  const unknown = criteria.filter(({ verdict }) => 'unknown' in verdict).map(({ number }) => number);
  expect(unknown).toEqual(['4', '4', '4', '2.6']);
  for (const { number, verdict } of criteria)
    if ('met' in verdict) expect([number, verdict.met]).toEqual([number, verdict.of]);
});

test('the facts have the parts, the units and the total', () => {
  const made = facts(setahun.assessment);
  expect(made.indikator[0]).toMatchObject({
    id: 'ikw',
    komponen: [
      { id: 'internal', bobot: null, nilai: { nilai: '84' } },
      { id: 'eksternal', bobot: null, nilai: { nilai: '80.5' } },
    ],
  });
  expect(made.total).toMatchObject({
    capaian: { nilai: '102.5625', teks: '102,56' },
    cara_capaian: 'rata_rata_indikator',
  });
});
