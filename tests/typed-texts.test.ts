/** Texts of the YAML that say other figures than the data, by what they are written for, or change what figures beside them say. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { overlay } from './overlay.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const dasar = await overlay('tests/rules/none');

/** The findings of a project with one file changed, each as its severity and what it speaks of. */
function found(path: string, code: RegExp, change: (text: string) => string, project = dasar): readonly string[] {
  const text = decoder.decode(project.find((source) => source.path === path)?.bytes);
  const changed = change(text);
  expect(changed).not.toBe(text);
  const { diagnostics } = compile(
    [...project.filter((source) => source.path !== path), { path, bytes: encoder.encode(changed) }],
    {},
  );
  expect(diagnostics.filter((one) => !/^(?:lint\/|link\/bagian-tanpa-naskah)/.test(one.code))).toEqual([]);
  return diagnostics
    .filter((one) => code.test(one.code))
    .map(({ severity, message }) => `${severity} ${/«([^»]*)»/.exec(message.id)?.[1]}`);
}

/** The same of a file that the project does not have. */
function foundIn(path: string, code: RegExp, text: string): readonly string[] {
  return found(path, code, () => text, [...dasar, { path, bytes: encoder.encode('') }]);
}

const tw2 = '2024/tw2.yaml';

describe('a number in a text that is written for one thing', () => {
  const catatan = (id: string, line: string) =>
    found(tw2, /angka-(?:prosa-beda|tak-dikenal)/, (text) => text.replace(`  ${id}:\n`, `  ${id}:\n    ${line}\n`));

  test.each([
    ['aduan', 'keterangan: "98,27%"', 'galat 98,27%'],
    ['aduan', 'kendala: Sebenarnya 98,27%', 'galat 98,27%'],
    ['aduan', 'kendala: Angka ini belum tetap; seharusnya 98,27', 'galat 98,27'],
    ['aduan', 'kendala: "Telah mencapai 98,27%, yaitu 147 dari 150 aduan"', 'peringatan 98,27%'],
    ['aduan', 'tindak_lanjut: "Sudah 98,27%"', 'peringatan 98,27%'],
    ['waktu', 'keterangan: Sebenarnya 9 menit', 'galat 9 menit'],
    ['berkas', 'keterangan: Sudah 2.104.000 berkas', 'peringatan 2.104.000 berkas'],
    ['berkas', 'faktor_pendorong: Jumlah berkas yang dilayani kini 3.104.000 berkas', 'peringatan 3.104.000 berkas'],
    ['waktu', 'kendala: Waktu tunggu layanan turun menjadi 9', 'peringatan 9'],
    ['perkantoran', 'keterangan: "Sebenarnya Rp700.000.000"', 'galat Rp700.000.000'],
    ['perkantoran', 'keterangan: "Sisa pagu tinggal Rp4 juta"', 'peringatan Rp4 juta'],
    ['perkantoran', 'kendala: "62,3%"', 'galat 62,3%'],
  ])('contradicts it: %s %s', (id, line, expected) => expect(catatan(id, line)).toEqual([expected]));

  test.each([
    ['aduan', 'keterangan: "93,1%"'],
    ['aduan', 'keterangan: Baru 60% warga yang mendaftar'],
    ['aduan', 'kendala: "Dari 420 aduan, 98,5% diterima lewat loket"'],
    ['aduan', 'tindak_lanjut: Mencapai 98%'],
    ['aduan', 'keterangan: "Tahun 2023 mencapai 90,12%"'],
    ['aduan', 'keterangan: Telah mencapai 93,1%'],
    ['waktu', 'kendala: Setiap loket melayani 25 menit lebih lama pada hari Senin'],
    ['waktu', 'keterangan: "13,5 menit"'],
    ['waktu', 'kendala: Loket yang dibuka kini 9'],
    ['waktu', 'kendala: Layanan dibuka di 9 kecamatan'],
    ['aduan', 'kendala: Aduan yang diselesaikan turun menjadi 9'],
    ['berkas', 'keterangan: Sebanyak 30.000 berkas lama dimusnahkan'],
    ['perkantoran', 'keterangan: "Rp176.540.000 dari Rp400.000.000; sisa Rp223.460.000"'],
    ['perkantoran', 'keterangan: "Kontrak Rp45.000.000 ditunda"'],
    ['perkantoran', 'keterangan: "Fisik 50%, sesuai rencana"'],
  ])('agrees, or counts something else: %s %s', (id, line) => expect(catatan(id, line)).toEqual([]));

  test.each([
    ['analisis: Sasaran ini mencapai 98,27%.', 1],
    ['efisiensi: Serapan program pendukungnya 62,3%', 1],
    ['analisis: Capaian sasaran ini 98,27%.', 1],
    ['analisis: Rata-rata provinsi mencapai 98,27%.', 0],
    ['analisis: Dua loket baru dibuka dan dipakai 60% warga.', 0],
  ])('of a sasaran: %s', (line, count) =>
    expect(
      found(tw2, /angka-(?:prosa-beda|tak-dikenal)/, (text) => `${text}sasaran:\n  ketepatan:\n    ${line}\n`),
    ).toHaveLength(count),
  );
});

const signed = await overlay('tests/rules/berubah-sesudah-disahkan/salah');

describe('the reason of a correction', () => {
  const sebab = (text: string) =>
    found(
      '2024/pengesahan.yaml',
      /angka-(?:prosa-beda|tak-dikenal)/,
      (seal) => seal.replace('tw2:\n', `tw2:\n  sebab_koreksi: "${text}"\n`),
      signed,
    );
  const nama = 'persentase aduan yang diselesaikan';

  test.each([
    [`Capaian ${nama} yang benar 98,27%`, 'galat 98,27%'],
    [`Realisasi ${nama} seharusnya 98,27%`, 'peringatan 98,27%'],
    ['Rp201.300.000 seharusnya Rp2.900.000.000', 'peringatan Rp2.900.000.000'],
  ])('says no figure that the report does not have: %s', (text, expected) => expect(sebab(text)).toEqual([expected]));

  test.each([
    'Satu hari layanan terhitung dua kali',
    `Realisasi ${nama} semula 88%`,
    'Kuitansi sebesar Rp1.250.000 terhitung dua kali',
  ])('may say: %s', (text) => expect(sebab(text)).toEqual([]));
});

describe('a word that changes what figures say', () => {
  const kata = /angka-diubah-kata/;
  const laporan = (text: string) => foundIn('laporan.yaml', kata, text);
  const plan = (from: string, to: string) => found('renstra.yaml', kata, (text) => text.replace(from, to));

  test.each([
    ['kaki_halaman: Rupiah dalam ribuan', 'galat dalam ribuan'],
    ['kaki_halaman: Angka (jutaan) menurut SIPD', 'galat jutaan'],
    ['kaki_halaman: Capaian dikali dua', 'galat dikali dua'],
    ['kaki_halaman: Capaian sebenarnya dua kali lipat', 'galat dua kali lipat'],
    ['kaki_halaman: Kolom pagu dan realisasi tertukar', 'galat tertukar'],
    ['kaki_halaman: Seluruh target tercapai', 'galat Seluruh target tercapai'],
    ['kaki_halaman: 147 dari 150 loket', 'galat 147 dari 150'],
    [
      'bagian_tambahan: [{ id: inovasi, bab: 3, judul: "147 dari 150 Loket; Semua Target Tercapai" }]',
      'peringatan 147 dari 150',
      'peringatan Semua Target Tercapai',
    ],
    ['skala_capaian: [{ nama: Tinggi (dikali dua), dari: 90 }, { nama: Rendah }]', 'galat dikali dua'],
  ])('in a setting: %s', (text, ...expected) => expect(laporan(`${text}\n`)).toEqual(expected));

  test.each([
    'kaki_halaman: Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik dari BSrE.',
    'kaki_halaman: Melayani ribuan warga dengan sepenuh hati',
    'bagian_tambahan: [{ id: inovasi, bab: 3, judul: "Inovasi 2024: Sekali Datang Selesai" }]',
    'bagian_tambahan: [{ id: inovasi, bab: 3, judul: Indikator yang Belum Tercapai }]',
  ])('is none in a setting: %s', (text) => expect(laporan(`${text}\n`)).toEqual([]));

  test.each([
    ['satuan: indeks', 'satuan: ratus persen', 'galat ratus persen'],
    ['satuan: indeks', 'satuan: puluh %', 'galat puluh %'],
    ['satuan: indeks', 'satuan: juta persen', 'galat juta persen'],
    ['satuan: berkas', 'satuan: lusin', 'galat lusin'],
    ['satuan: berkas', 'satuan: puluh berkas', 'galat puluh'],
    ['satuan: berkas', 'satuan: sepuluhan', 'galat sepuluhan'],
    ['satuan: berkas', 'satuan: mega berkas', 'galat mega'],
    ['satuan: berkas', 'satuan: ratusan berkas', 'galat ratusan'],
    ['satuan: berkas', 'satuan: berkas (ribuan)', 'galat ribuan'],
    ['satuan: berkas', 'satuan: berkas dikali dua', 'galat dikali dua'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Masyarakat (terserap 98%)', 'galat terserap 98%'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Masyarakat (100% selesai)', 'galat 100% selesai'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Masyarakat (pagu Rp2 miliar)', 'galat pagu Rp2 miliar'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan Masyarakat (ribuan rupiah)', 'galat ribuan rupiah'],
    ['nama: Indeks Kepuasan Masyarakat', 'nama: Indeks Kepuasan, 98 dari 100 warga', 'peringatan 98 dari 100'],
    ['pembilang: Aduan yang diselesaikan', 'pembilang: Aduan yang diselesaikan (40)', 'galat 40'],
    ['nama: Jumlah berkas', 'nama: Jumlah (semua target tercapai) berkas', 'galat target tercapai'],
    ['nama: Jumlah berkas', 'nama: Jumlah (ribu rupiah) berkas', 'galat ribu rupiah'],
    [
      'nama: Renstra Dinas Contoh',
      'nama: Renstra Dinas Contoh, seluruh targetnya sudah terpenuhi',
      'peringatan seluruh targetnya sudah terpenuhi',
    ],
    [
      'nama: Meningkatnya mutu',
      'nama: Telah tercapainya seluruh target mutu',
      'peringatan Telah tercapainya seluruh target',
    ],
    ['nama: Jumlah berkas', 'nama: Jumlah (realisasi tahun 2018) berkas', 'galat realisasi tahun 2018'],
  ])('in a plan: %s → %s', (from, to, expected) => expect(plan(from, to)).toEqual([expected]));

  test.each([
    ['satuan: berkas', 'satuan: ribu orang'],
    ['satuan: berkas', 'satuan: juta rupiah'],
    ['satuan: berkas', 'satuan: per 100 ribu penduduk'],
    ['satuan: berkas', 'satuan: per seratus ribu kelahiran'],
    ['satuan: berkas', 'satuan: kali'],
    ['satuan: berkas', 'satuan: Rp miliar'],
    ['satuan: berkas', 'satuan: rim'],
    ['nama: Jumlah berkas', 'nama: Persentase perangkat daerah yang seluruh targetnya tercapai, selain berkas'],
    ['nama: Jumlah berkas', 'nama: Persentase aduan yang selesai dalam 7 hari, selain berkas'],
    ['nama: Jumlah berkas', 'nama: Persentase unit yang seluruh targetnya sudah tercapai, selain berkas'],
    ['nama: Jumlah berkas', 'nama: Persentase target (yang sudah tercapai) berkas'],
    [
      'nama: Jumlah berkas yang dilayani\n            satuan: berkas',
      'nama: Nilai retribusi (ribu rupiah)\n            satuan: ribu rupiah',
    ],
    ['pembilang: Aduan yang diselesaikan', 'pembilang: Jumlah target tercapai seluruhnya'],
    ['nama: Jumlah berkas', 'nama: Persentase desa dengan realisasi pajak di atas 80% yang berkas'],
    ['pembilang: Aduan yang diselesaikan', 'pembilang: Penduduk (15 tahun ke atas)'],
    ['pembilang: Aduan yang diselesaikan', 'pembilang: Aduan tahun ini (2024)'],
  ])('is none in a plan: %s → %s', (from, to) => expect(plan(from, to)).toEqual([]));

  const agency = (line: string) => found('instansi.yaml', kata, (text) => `${text}${line}\n`);
  test.each([
    ['istilah: { sasaran: "Sasaran 98,27%" }', 'galat 98,27%'],
    ['istilah: { sasaran: Sasaran sembilan puluh delapan }', 'galat sembilan'],
    ['istilah: { sub_kegiatan: Sub Kegiatan dalam ribuan }', 'galat dalam ribuan'],
    ['istilah: { sasaran: Realisasi }', 'galat Realisasi'],
    ['istilah: { sasaran: Sasaran yang Berhasil }', 'galat Berhasil'],
    ['istilah: { renstra: Target }', 'galat Target'],
    ['singkatan: DC, target tercapai seluruhnya', 'galat target tercapai seluruhnya'],
    [
      'profil: { tugas: melayani, fungsi: [melayani], struktur: [{ id: a, jabatan: Seksi (seluruh anggaran terserap) }] }',
      'galat seluruh anggaran terserap',
    ],
    [
      'profil: { tugas: melayani, fungsi: [melayani], struktur: [{ id: a, jabatan: "Subbagian Umum (180 orang)" }] }',
      'galat 180 orang',
    ],
  ])('in a term: %s', (line, expected) => expect(agency(line)).toContain(expected));

  test.each([
    'istilah: { sasaran: Sasaran Kegiatan, sub_kegiatan: Rincian Output, renstra: RPJMD, atasan: Bupati Contoh }',
    'istilah: { renstra: Renstra 2021–2026 }',
    'profil: { tugas: melayani, fungsi: [melayani], struktur: [{ id: a, jabatan: Kepala Seksi (Eselon IV), bawahan: [b] }, { id: b, jabatan: Bidang 2 }] }',
  ])('is none in a term: %s', (line) => expect(agency(line)).toEqual([]));
});

describe('a claim without a number, in a text that is written for one thing', () => {
  const klaim = /(?:kategori|arah)-prosa-beda/;
  const sasaran = (line: string) => found(tw2, klaim, (text) => `${text}sasaran:\n  ketepatan:\n    ${line}\n`);
  test.each([
    ['analisis: Seluruh indikator sasaran ini berkategori Sangat Rendah.', 'Seluruh indikator sasaran ini'],
    ['analisis: Sasaran ini berkategori Sangat Rendah.', 'Sangat Rendah'],
    ['efisiensi: Seluruh anggaran program telah terserap habis tanpa sisa.', 'Seluruh anggaran program telah terserap'],
  ])('is of that thing: %s', (line, expected) => expect(sasaran(line)).toEqual([`peringatan ${expected}`]));

  test.each([
    'analisis: Seluruh indikator sasaran ini memenuhi target.',
    'analisis: Sasaran ini didukung dua program, dan target tahun depan disusun bersama.',
    'efisiensi: Belum seluruh anggaran program terserap.',
  ])('agrees: %s', (line) => expect(sasaran(line)).toEqual([]));

  test('of an indicator, and in the foot of the page', () => {
    expect(
      found(tw2, klaim, (text) =>
        text.replace('  aduan:\n', '  aduan:\n    keterangan: Hasilnya menurun.\n    kendala: Menurun.\n'),
      ),
    ).toEqual(['peringatan menurun', 'peringatan Menurun']);
    expect(
      foundIn(
        'laporan.yaml',
        /-kata|kategori-prosa/,
        'kaki_halaman: Seluruh target tahun 2024 tercapai dan anggaran terserap habis\n',
      ),
    ).toEqual(['galat Seluruh target tahun 2024 tercapai', 'galat terserap habis']);
  });
});

describe('a short name', () => {
  const pendek = (id: string, short: string) =>
    found('renstra.yaml', /nama-pendek-beda/, (text) =>
      text.replace(`- id: ${id}\n`, `- id: ${id}\n            nama_pendek: "${short}"\n`),
    );

  test.each([
    ['aduan', 'Waktu tunggu'],
    ['aduan', 'Indeks kepuasan'],
    ['aduan', 'IKM'],
    ['waktu', 'Aduan diselesaikan'],
    ['aduan', 'Aduan tidak diselesaikan'],
    ['aduan', 'Aduan: 98'],
    ['aduan', 'Aduan yang diabaikan'],
    ['waktu', 'Waktu ramah layanan'],
    ['berkas', 'Berkas ditolak'],
  ])('is none of %s: %s', (id, short) => expect(pendek(id, short)).toHaveLength(1));

  test.each([
    ['aduan', 'Aduan'],
    ['aduan', 'Penyelesaian pengaduan'],
    ['aduan', '% aduan selesai'],
    ['waktu', 'Waktu tunggu'],
    ['waktu', 'Lama layanan'],
    ['ikm', 'IKM'],
    ['ikm', 'IKU 1: kepuasan'],
    ['berkas', 'Berkas dilayani'],
    ['berkas', 'Pelayanan berkas'],
    ['waktu', 'Watung layanan'],
    ['aduan', 'Penanganan keluhan'],
  ])('may be that of %s: %s', (id, short) => expect(pendek(id, short)).toEqual([]));
});

describe('a note that takes back the figure beside it', () => {
  const catatan = (id: string, text: string) =>
    found(tw2, /keadaan-lain/, (file) => file.replace(`  ${id}:\n`, `  ${id}:\n    kendala: "${text}"\n`));

  test.each([
    ['aduan', 'Angka ini keliru.'],
    ['aduan', 'Angka pembilang dan penyebut tertukar.'],
    ['aduan', 'Realisasi salah cetak.'],
    ['aduan', 'Realisasi triwulan II ternyata salah input.'],
    ['aduan', 'Tertukar dengan triwulan I.'],
    ['aduan', 'Pembilang dan penyebutnya terbalik.'],
    ['aduan', 'Mohon angka ini diabaikan.'],
    ['aduan', 'Salah entri.'],
    ['aduan', 'Yang benar adalah angka di lampiran.'],
    ['waktu', 'Capaian indikator ini tidak valid.'],
    ['perkantoran', 'Realisasi tertukar dengan kegiatan loket.'],
    ['perkantoran', 'Salah cetak; yang benar lebih besar.'],
    ['perkantoran', 'Realisasi dalam jutaan.'],
  ])('is found: %s %s', (id, text) => expect(catatan(id, text)).toHaveLength(1));

  test.each([
    ['aduan', 'Warga keliru mengisi formulir.'],
    ['aduan', 'Banyak aduan salah input alamat.'],
    ['aduan', 'Data pengadu tidak valid.'],
    ['aduan', 'Berkas pemohon tertukar di loket.'],
    ['aduan', 'Realisasi tertunda karena salah input rekening.'],
    ['aduan', 'Realisasi belum benar-benar optimal.'],
    ['aduan', 'Realisasi triwulan I keliru dicatat dan telah diperbaiki.'],
    ['aduan', 'Angka sementara, menunggu rekonsiliasi.'],
    ['aduan', 'Realisasi adalah pembilang dikalikan 100 dan dibagi penyebut.'],
    ['aduan', 'Nilai tersebut dikalikan bobot komponen.'],
    ['aduan', 'Angka kesalahan input berkurang.'],
    ['aduan', 'Petugas belum memahami cara mengisi yang benar.'],
    ['aduan', 'Target salah sasaran pada sebagian desa.'],
    ['waktu', 'Antrean terbalik antara loket dua dan tiga.'],
    ['perkantoran', 'Kuitansi salah tulis dikembalikan.'],
    ['perkantoran', 'Kode rekening terbalik saat penginputan.'],
    ['perkantoran', 'Pagu tidak berlaku surut.'],
  ])('is none: %s %s', (id, text) => expect(catatan(id, text)).toEqual([]));
});

describe('the status of a follow-up, beside its own text', () => {
  const lhe = (status: string, teks: string) =>
    foundIn(
      '2024/evaluasi.yaml',
      /status-prosa-beda/,
      `lhe:\n  tahun: 2023\n  rekomendasi:\n    - uraian: Belum dilaksanakan pengukuran berkala\n      tindak_lanjut: "${teks}"\n      status: ${status}\n`,
    );
  const lalu = (status: string, teks: string) =>
    found(tw2, /status-prosa-beda/, (file) =>
      file.replace('  aduan:\n', `  aduan:\n    tindak_lanjut: { status: ${status}, uraian: "${teks}" }\n`),
    );

  test.each([
    ['selesai', 'Belum dilaksanakan.'],
    ['selesai', 'Hal ini belum dapat dilaksanakan.'],
    ['selesai', 'Masih dalam proses.'],
    ['selesai', 'Menambah petugas, masih berjalan.'],
    ['selesai', 'Pekerjaan belum selesai.'],
    ['berjalan', 'Telah selesai.'],
    ['belum', 'Sudah selesai pada bulan Mei.'],
    ['belum', 'Rekomendasi telah ditindaklanjuti seluruhnya.'],
    ['belum', 'Telah ditindaklanjuti.'],
    ['selesai', 'Telah dilaksanakan sebagian.'],
  ])('contradicts it: %s, %s', (status, teks) => {
    expect(lhe(status, teks)).toHaveLength(1);
    expect(lalu(status, teks)).toHaveLength(1);
  });

  test.each([
    ['berjalan', 'Telah ditindaklanjuti.'],
    ['selesai', 'Telah ditindaklanjuti.'],
    ['berjalan', 'Pedoman telah selesai disusun, sosialisasi masih berjalan.'],
    ['selesai', 'Selesai; pemantauan sedang berjalan.'],
    ['berjalan', 'Sudah dilaksanakan sebagian.'],
    ['selesai', 'Akan disusun pada triwulan IV.'],
    ['berjalan', 'Belum selesai seluruhnya.'],
    ['selesai', 'Menyelesaikan aduan yang masih dalam proses'],
    ['berjalan', 'Petugas pertama sudah selesai dilatih.'],
    ['belum', 'Tahap persiapan sudah dilakukan'],
    ['belum', 'Menunggu anggaran perubahan.'],
    ['selesai', 'Semula belum dapat dilaksanakan, kini telah selesai'],
    ['belum', 'Selesaikan penyusunan SOP'],
    ['belum', 'Tuntaskan pelatihan petugas'],
    ['berjalan', 'Mempublikasikan aduan yang telah diselesaikan'],
    ['selesai', 'Memantau kegiatan yang sedang dilaksanakan'],
    ['berjalan', 'Telah selesai disusun draf pedoman dan menunggu harmonisasi'],
    ['berjalan', 'Selesai tahap pertama'],
    ['belum', 'Selesai paling lambat bulan Juni'],
  ])('agrees with it: %s, %s', (status, teks) => {
    expect(lhe(status, teks)).toEqual([]);
    expect(lalu(status, teks)).toEqual([]);
  });
});

describe('what a narrative calls the AKIP result', () => {
  const path = 'narasi/penutup.md';
  const lhe = encoder.encode('lhe: { tahun: 2023, nilai: "72,15", predikat: BB }\n');
  const told = (text: string) =>
    found(path, /lhe-tidak-cocok/, () => text, [
      ...dasar,
      { path: '2024/evaluasi.yaml', bytes: lhe },
      { path, bytes: encoder.encode('') },
    ]);

  test.each([
    ['Nilai AKIP tahun 2023 berpredikat A.', 1],
    ['Hasil evaluasi Akuntabilitas Kinerja Instansi Pemerintah tahun 2023 berpredikat A.', 1],
    ['Nilai AKIP tahun 2023 sebesar 72,2.', 0],
    ['Pemerintah Kabupaten Contoh memperoleh predikat A untuk SAKIP tahun 2023.', 0],
    ['Hasil evaluasi AKIP tahun 2023 memperoleh nilai 85,20 dengan predikat A.', 2],
    ['Predikat AKIP adalah **AA**.', 1],
    ['LHE AKIP memberi predikat CC.', 1],
    ['Nilai SAKIP tahun 2023 sebesar 75,12 (BB).', 1],
    ['Nilai AKIP tahun 2023 sebesar 72,15 dengan predikat BB.', 0],
    ['Nilai AKIP tahun 2022 sebesar 70,15 dengan predikat BB.', 0],
    ['Nilai AKIP naik dari 68,20 (predikat B) menjadi 72,15 (predikat BB).', 0],
    ['Target predikat AKIP tahun 2024 adalah A.', 0],
    ['Nilai komponen perencanaan AKIP 21,40.', 0],
    ['Laporan ini disusun sesuai SAKIP. Predikat A diraih puskesmas.', 0],
  ])('%s', (text, count) => expect(told(text)).toHaveLength(count));
});

describe('an indicator beside the target of the year before, and beside others', () => {
  const catatan = (rencana: string, text: string, id = 'aduan') => {
    const path = 'renstra.yaml';
    const nama = `          - id: ${id}\n`;
    const plan = decoder
      .decode(dasar.find((source) => source.path === path)?.bytes)
      .replace(nama, `${nama}            ${rencana}\n`);
    return found(
      tw2,
      /arah-prosa-beda/,
      (file) => file.replace(`  ${id}:\n`, `  ${id}:\n    keterangan: "${text}"\n`),
      [...dasar.filter((source) => source.path !== path), { path, bytes: encoder.encode(plan) }],
    );
  };

  test.each([
    [97, 'Target tahun ini lebih tinggi daripada tahun lalu.', 1],
    [97, 'Target naik dari tahun 2023.', 1],
    [97, 'Target tahun 2024 dinaikkan dibanding tahun sebelumnya.', 1],
    [97, 'Target ini meningkat dibandingkan dengan target tahun sebelumnya.', 1],
    [99, 'Realisasi ini sudah naik dari target tahun lalu.', 1],
    [90, 'Target tahun ini lebih rendah daripada target tahun lalu.', 1],
    [90, 'Target turun dari tahun lalu.', 1],
    [90, 'Target sama dengan tahun lalu.', 1],
    [90, 'Target tetap seperti tahun 2023.', 1],
    [90, 'Target tidak berubah dari tahun lalu.', 1],
    [90, 'Target tahun ini lebih tinggi daripada tahun lalu.', 0],
    [90, 'Target naik dari tahun 2023.', 0],
    [90, 'Realisasi ini sudah naik dari target tahun lalu.', 0],
    [95, 'Target sama dengan tahun lalu.', 0],
    [97, 'Target tahun ini lebih rendah daripada target tahun lalu.', 0],
    [97, 'Target tidak lebih tinggi daripada tahun lalu.', 0],
    [97, 'Aduan lebih banyak, sedangkan target sama dengan perkiraan tahun lalu.', 0],
    [90, 'Target tidak turun dari tahun lalu.', 0],
    [97, 'Target tidak naik dari tahun lalu.', 0],
    [97, 'Target belum dapat naik dari tahun lalu.', 0],
  ])('the target of 2023 was %s: %s', (lalu, text, count) =>
    expect(catatan(`target: { 2023: ${lalu}, 2024: 95 }`, text)).toHaveLength(count),
  );

  test('what was reached has risen, though not above the target of 2023', () =>
    expect(
      catatan(
        'target: { 2023: 99, 2024: 95 }\n            realisasi: { 2023: 90 }',
        'Realisasi belum mencapai target, namun meningkat dari tahun lalu.',
      ),
    ).toEqual([]));

  test.each([
    ['nasional', 97, 'Realisasi ini di atas capaian nasional.', 1],
    ['nasional', 97, 'Angka ini melampaui rata-rata nasional.', 1],
    ['nasional', 97, 'Capaian terbaik tingkat nasional.', 1],
    ['provinsi', 97, 'Capaian lebih baik daripada capaian provinsi.', 1],
    ['provinsi, wilayah: Jawa Timur', 97, 'Realisasi ini melebihi capaian Provinsi Jawa Timur.', 1],
    ['provinsi, wilayah: Jawa Timur', 97, 'Tertinggi se-Jawa Timur.', 1],
    ['kabupaten, wilayah: Kabupaten Lain', 97, 'Capaian ini terbaik se-Provinsi.', 1],
    ['kabupaten, wilayah: Kabupaten Lain', 97, 'Capaian ini mengungguli Kabupaten Lain.', 1],
    ['nasional', 80, 'Realisasi ini masih di bawah capaian nasional.', 1],
    ['nasional', 80, 'Capaian tertinggal dari rata-rata nasional.', 1],
    ['nasional', 80, 'Realisasi ini di atas capaian nasional.', 0],
    ['nasional', 97, 'Realisasi ini di bawah capaian nasional.', 0],
    ['nasional', 97, 'Realisasi ini di atas capaian provinsi.', 0],
    ['nasional', 97, 'Realisasi ini belum melampaui capaian nasional.', 0],
    ['nasional', 97, 'Sudah di atas standar nasional.', 0],
    ['nasional', 97, 'Jumlah penduduk di atas rata-rata nasional.', 0],
    ['provinsi', 97, 'Petugas terbaik se-Provinsi bertugas di loket.', 0],
    ['nasional', 97, 'Persentase aduan yang diselesaikan belum mampu melampaui rata-rata nasional.', 0],
    ['nasional', 97, 'Persentase aduan yang diselesaikan belum berhasil melebihi capaian nasional.', 0],
    ['nasional', 97, 'Persentase aduan yang diselesaikan tidak berada di atas rata-rata nasional.', 0],
    ['nasional', 97, 'Persentase aduan yang diselesaikan bukan terbaik nasional.', 0],
    ['nasional', 97, 'Realisasi ini di atas capaian nasional tahun 2024.', 0],
    ['nasional', 97, 'Realisasi ini di atas capaian nasional tahun 2023.', 1],
    ['nasional', 97, 'Persentase aduan yang diselesaikan masuk sepuluh terbaik nasional.', 0],
    ['nasional', 97, 'Persentase aduan yang diselesaikan lima terbaik nasional.', 0],
    ['nasional', 97, 'Persentase aduan yang diselesaikan peringkat 3 terbaik nasional.', 0],
    ['nasional', 97, 'Persentase aduan yang diselesaikan 10 terbaik nasional.', 0],
    ['nasional', 97, 'Realisasi ini terbaik nasional ketiga.', 0],
    ['nasional', 97, 'Sepuluh besar terbaik nasional: Persentase aduan yang diselesaikan.', 0],
    ['nasional', 97, 'Persentase aduan yang diselesaikan salah satu yang terbaik nasional.', 0],
    ['nasional', 97, 'Persentase aduan yang diselesaikan terbaik nasional.', 1],
    ['provinsi, wilayah: Bali', 97, 'Tertinggi se-Jawa Timur.', 0],
    ['kabupaten, wilayah: Kabupaten Lain', 97, 'Tertinggi se-Jawa Timur.', 0],
    ['nasional', 97, 'Terbaik se-Kabupaten Contoh.', 0],
    ['kabupaten, wilayah: Kabupaten Lain', 97, 'Capaian ini mengungguli Kabupaten Sebelah.', 0],
    ['kabupaten, wilayah: Kabupaten Lain', 90, 'Capaian ini terbaik se-Provinsi.', 0],
  ])('%s reached %s: %s', (tempat, nilai, text, count) =>
    expect(
      catatan(
        `pembanding: [{ tingkat: ${tempat}, jenis: realisasi, tahun: 2023, nilai: ${nilai}, sumber: Survei }]`,
        text,
      ),
    ).toHaveLength(count),
  );

  const dua = (satu: string, lain: string) =>
    `pembanding: [${[satu, lain].map((one) => `{ ${one}, jenis: realisasi, sumber: Survei }`).join(', ')}]`;
  test.each([
    ['tingkat: nasional, nilai: 80', 'tingkat: nasional, tahun: 2023, nilai: 97', 'Realisasi di bawah nasional.', 0],
    [
      'tingkat: nasional, tahun: 2022, nilai: 80',
      'tingkat: nasional, tahun: 2023, nilai: 97',
      'Realisasi di bawah nasional.',
      0,
    ],
    [
      'tingkat: nasional, tahun: 2022, nilai: 80',
      'tingkat: nasional, tahun: 2023, nilai: 97',
      'Realisasi di atas nasional.',
      1,
    ],
    [
      'tingkat: kabupaten, wilayah: Lain, nilai: 80',
      'tingkat: kabupaten, wilayah: Sana, nilai: 97',
      'Realisasi di atas kabupaten tetangga.',
      0,
    ],
    [
      'tingkat: kabupaten, wilayah: Lain, nilai: 80',
      'tingkat: kabupaten, wilayah: Sana, nilai: 97',
      'Terbaik se-Provinsi.',
      1,
    ],
    [
      'tingkat: nasional, nilai: 80',
      'tingkat: provinsi, nilai: 97',
      'Persentase aduan yang diselesaikan di atas nasional dan di atas provinsi.',
      1,
    ],
  ])('%s and %s: %s', (satu, lain, text, count) => expect(catatan(dua(satu, lain), text)).toHaveLength(count));

  test.each([
    [97, 'Realisasi sudah memenuhi standar nasional.', 1],
    [97, 'Realisasi sudah melebihi standar nasional.', 1],
    [97, 'Persentase aduan yang diselesaikan belum sepenuhnya memenuhi standar nasional.', 0],
    [90, 'Persentase aduan yang diselesaikan belum sepenuhnya memenuhi standar nasional.', 0],
    [90, 'Belum memenuhi standar nasional.', 1],
    [90, 'Realisasi sudah memenuhi standar nasional.', 0],
    [97, 'Belum memenuhi standar nasional.', 0],
  ])('the standard is %s: %s', (nilai, text, count) =>
    expect(
      catatan(`pembanding: [{ tingkat: nasional, jenis: standar, nilai: ${nilai}, sumber: Pedoman }]`, text),
    ).toHaveLength(count),
  );

  test.each([
    ['Waktu tunggu lebih tinggi daripada nasional.', 1],
    ['Capaian ini lebih buruk dari nasional.', 1],
    ['Capaian ini di atas capaian nasional.', 0],
    ['Waktu tunggu lebih rendah daripada nasional.', 0],
    ['Capaian ini lebih baik dari nasional.', 0],
  ])('of what should fall: %s', (text, count) =>
    expect(
      catatan('pembanding: [{ tingkat: nasional, jenis: realisasi, nilai: 15, sumber: Survei }]', text, 'waktu'),
    ).toHaveLength(count),
  );
});

describe('what a note says of all the work, of income and of all targets', () => {
  test.each([
    ['Pekerjaan telah selesai.', 1],
    ['Kegiatan sudah selesai dilaksanakan seluruhnya.', 1],
    ['Seluruh pekerjaan telah tuntas.', 1],
    ['Telah selesai dilaksanakan rapat koordinasi.', 0],
    ['Tahap pertama telah selesai.', 0],
    ['Belum dapat dilaksanakan, menunggu petunjuk teknis.', 0],
    ['Selesai pada triwulan III.', 0],
  ])('of half of the work: %s', (text, count) =>
    expect(
      found(tw2, /status-prosa-beda/, (file) =>
        file.replace('  perkantoran:\n', `  perkantoran:\n    keterangan: "${text}"\n`),
      ),
    ).toHaveLength(count),
  );

  const pendapatan = (text: string) =>
    foundIn(
      '2024/pendapatan.yaml',
      /(?:arah|kategori)-prosa-beda/,
      `pendapatan:\n  - id: loket\n    nama: Retribusi Loket\n    target: 95.000.000\n    realisasi: { 1: 20000000, 2: 45000000 }\n    keterangan: "${text}"\n`,
    );
  test.each([
    ['Target telah terlampaui.', 1],
    ['Seluruh target pendapatan tercapai.', 1],
    ['Penerimaan sudah mencapai target.', 1],
    ['Realisasi melebihi target.', 1],
    ['Sudah di atas target.', 1],
    ['Semua target indikator telah tercapai.', 1],
    ['Target triwulan II telah tercapai.', 0],
    ['Target belum tercapai karena tarif baru berlaku sejak Mei.', 0],
    ['Jumlah wajib retribusi melebihi target pendataan.', 0],
    ['Realisasi tercapai sebesar separuhnya.', 0],
    ['Target tercapai hampir seluruhnya.', 0],
    ['Realisasi melampaui target bulan Maret.', 0],
    ['Realisasi melampaui target semula.', 0],
    ['Realisasi melampaui target sebelum perubahan.', 0],
  ])('of income below its target: %s', (text, count) => expect(pendapatan(text)).toHaveLength(count));

  const naskah = (text: string) => foundIn('narasi/penutup.md', /(?:arah|kategori)-prosa-beda/, text);
  test.each([
    ['Dinas telah memenuhi seluruh target.', 1],
    ['Dinas berhasil mencapai semua target kinerja.', 1],
    ['Kami menunaikan seluruh janji kinerja dengan sempurna.', 1],
    ['Semua janji kinerja telah ditepati.', 1],
    ['Seluruh perjanjian kinerja telah dipenuhi.', 1],
    ['Semua yang diperjanjikan telah tercapai.', 1],
    ['Seluruh indikator tuntas.', 1],
    ['Dinas berupaya memenuhi seluruh target.', 0],
    ['Dinas belum memenuhi seluruh target.', 0],
    ['Perjanjian kinerja telah ditandatangani seluruh pejabat.', 0],
    ['Seluruh persyaratan telah dipenuhi pemohon.', 0],
    ['Kami telah memenuhi seluruh target kerja harian petugas.', 0],
  ])('of all targets: %s', (text, count) => expect(naskah(text)).toHaveLength(count));

  const kurang = (text: string) =>
    found(tw2, /arah-prosa-beda/, (file) =>
      file.replace(/realisasi: belum_diukur\n.*/, `realisasi: 70\n    kendala: "${text}"`),
    );
  test.each([
    ['Capaian melampaui yang diharapkan.', 1],
    ['Hasilnya lebih dari yang dijanjikan.', 1],
    ['Sudah sesuai target yang ditetapkan.', 1],
    ['Realisasi sama dengan target.', 1],
    ['Kinerja melebihi harapan.', 1],
    ['Realisasi lebih tinggi dari target.', 1],
    ['Telah mencapai 100 persen dari target.', 1],
    ['Janji kinerja telah ditunaikan.', 1],
    ['Belum sesuai dengan target.', 0],
    ['Indeks Kepuasan Masyarakat belum mampu melampaui target.', 0],
    ['Indeks Kepuasan Masyarakat tidak berhasil mencapai target.', 0],
    ['Survei dilaksanakan sesuai dengan jadwal.', 0],
    ['Jumlah responden melebihi yang direncanakan.', 0],
    ['Target sesuai dengan Renstra.', 0],
    ['Antrean melebihi kapasitas loket.', 0],
    ['Realisasi lebih rendah dari target.', 0],
  ])('of a target that was not met: %s', (text, count) => expect(kurang(text)).toHaveLength(count));
});

describe('the counts, the definition and the formula of an indicator', () => {
  const rencana = (...lines: readonly string[]) =>
    found('renstra.yaml', /hitungan-beda-nama/, (text) =>
      text.replace(
        / {12}pembilang: Aduan yang diselesaikan\n {12}penyebut: Aduan yang diterima\n/,
        ['pembilang: Aduan yang selesai', 'penyebut: Aduan yang diterima', ...lines]
          .filter((line, at, all) => !all.slice(at + 1).some((other) => other.split(':')[0] === line.split(':')[0]))
          .map((line) => `            ${line}\n`)
          .join(''),
      ),
    );

  test.each([
    ['pembilang: Aduan yang tidak diselesaikan'],
    ['pembilang: Aduan yang belum selesai'],
    ['pembilang: Aduan yang gagal diselesaikan'],
    ['pembilang: Aduan yang diterima', 'penyebut: Aduan yang diselesaikan'],
    ['pembilang: Aduan yang diterima', 'penyebut: Aduan wajib pajak yang diselesaikan'],
    ['pembilang: Berkas yang dilayani'],
    ['definisi: Bagian aduan yang tidak diselesaikan dari semua aduan.'],
    ['definisi: Jumlah aduan yang belum diselesaikan dibagi jumlah aduan.'],
    ['formulasi: Aduan yang belum diselesaikan dibagi aduan yang diterima kali 100'],
    ['formulasi: Aduan yang diterima dibagi aduan yang diselesaikan dikali 100%'],
    ['definisi: Bagian aduan yang tidak diselesaikan dari semua aduan tahun 2021–2026.'],
  ])('say the opposite of its name: %s', (...lines) => expect(rencana(...lines)).toHaveLength(1));

  test.each([
    ['pembilang: Aduan selesai tanpa banding'],
    ['pembilang: Jumlah pengaduan masyarakat yang ditindaklanjuti'],
    ['penyebut: Aduan yang masuk dan belum diselesaikan tahun lalu'],
    ['definisi: Aduan yang belum diselesaikan pada akhir triwulan dihitung pada triwulan berikutnya.'],
    ['definisi: Persentase aduan yang diselesaikan, tidak termasuk aduan yang belum diselesaikan.'],
    ['definisi: Jumlah aduan yang diselesaikan dibagi jumlah aduan yang diterima.'],
    ['formulasi: (1 - aduan yang tidak diselesaikan / aduan yang diterima) x 100%'],
    ['formulasi: Aduan diterima dikurangi aduan yang belum diselesaikan, dibagi aduan diterima'],
    ['formulasi: Aduan yang diselesaikan dibagi aduan yang diterima dikali 100%'],
    ['formulasi: Jumlah keluhan/aduan yang diselesaikan dibagi jumlah aduan'],
    ['pembilang: Yang diterima', 'penyebut: Aduan yang harus diselesaikan'],
    ['pembilang: Yang diterima', 'penyebut: Aduan yang seharusnya diselesaikan'],
  ])('agree with it: %s', (...lines) => expect(rencana(...lines)).toEqual([]));

  test.each([
    ['Persentase tunggakan pembayaran retribusi', 'Retribusi yang belum dibayar'],
    ['Persentase kegagalan panen', 'Luas sawah yang gagal panen'],
    ['Angka putus sekolah', 'Anak yang tidak bersekolah lagi'],
    ['Persentase keterlambatan penyampaian laporan', 'Laporan yang tidak disampaikan pada waktunya'],
  ])('count what its name calls bad: %s', (nama, pembilang) =>
    expect(
      found('renstra.yaml', /hitungan-beda-nama/, (text) =>
        text
          .replace('nama: Persentase aduan yang diselesaikan', `nama: ${nama}`)
          .replace('pembilang: Aduan yang diselesaikan', `pembilang: ${pembilang}`),
      ),
    ).toEqual([]),
  );
});
