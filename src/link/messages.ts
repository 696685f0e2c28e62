/** What the link stage says, in both languages: one entry for each finding. */
import type { Content, Text } from '../diagnostic.ts';
import { quoted } from '../quote.ts';

function content(code: string, message: Text, hint: Text): Content {
  return { code: `link/${code}`, message, hint };
}

const jenis: Readonly<Record<string, Text>> = {
  indikator: { id: 'indikator', en: 'indicator' },
  sasaran: { id: 'sasaran', en: 'sasaran' },
  misi: { id: 'misi', en: 'misi' },
  tujuan: { id: 'tujuan', en: 'tujuan' },
  program: { id: 'program', en: 'program' },
  kegiatan: { id: 'kegiatan atau sub-kegiatan', en: 'kegiatan or sub-kegiatan' },
};

function named(kind: string): Text {
  return jenis[kind] ?? { id: kind, en: kind };
}

function meant(suggestion: string | undefined, otherwise: Text): Text {
  return suggestion === undefined
    ? otherwise
    : { id: `mungkin maksudnya «${suggestion}»?`, en: `did you mean «${suggestion}»?` };
}

export const messages = {
  berkasTidakAda: (path: string) =>
    content(
      'berkas-tidak-ada',
      { id: `berkas ${path} tidak ada`, en: `the file ${path} does not exist` },
      { id: `buat berkas ${path}`, en: `make the file ${path}` },
    ),
  tanpaData: content(
    'tanpa-data',
    { id: 'belum ada data triwulan mana pun', en: 'there is no data of any quarter yet' },
    {
      id: 'buat folder tahun berisi tw1.yaml, tw2.yaml, tw3.yaml, atau tw4.yaml',
      en: 'make a folder named after the year that holds tw1.yaml, tw2.yaml, tw3.yaml or tw4.yaml',
    },
  ),
  berkasTakDikenal: (path: string, suggestion: string | undefined) =>
    content(
      'berkas-tak-dikenal',
      { id: `berkas ${path} tidak dikenal dan tidak dibaca`, en: `the file ${path} is not known and not read` },
      meant(suggestion, {
        id: 'pindahkan ke luar folder data, atau beri nama yang dikenal (lihat PANDUAN.md)',
        en: 'move it out of the data folder, or give it a known name (see README.md)',
      }),
    ),
  berkasGanda: (path: string, other: string) =>
    content(
      'berkas-ganda',
      { id: `${path} dan ${other} adalah data yang sama`, en: `${path} and ${other} are the same data` },
      { id: 'simpan salah satu saja', en: 'keep one of them' },
    ),
  idGanda: (kind: string, id: string) =>
    content(
      'id-ganda',
      {
        id: `id ${named(kind).id} ${quoted(id)} sudah dipakai`,
        en: `the ${named(kind).en} id ${quoted(id)} is used already`,
      },
      { id: 'beri id lain; id adalah nama yang dirujuk berkas lain', en: 'give another id; other files refer to it' },
    ),
  dipakaiDiSini: { id: 'pertama kali dipakai di sini', en: 'first used here' } satisfies Text,
  idTakDikenal: (kind: string, id: string, suggestion: string | undefined) =>
    content(
      'id-tak-dikenal',
      {
        id: `tidak ada ${named(kind).id} dengan id ${quoted(id)}`,
        en: `there is no ${named(kind).en} with the id ${quoted(id)}`,
      },
      meant(suggestion, {
        id: `periksa id ${named(kind).id} di berkas tempat ia didefinisikan`,
        en: 'look the id up in the file that defines it',
      }),
    ),
  bukanPredikat: (text: string, skala: readonly string[]) =>
    content(
      'bukan-anggota-skala',
      {
        id: `${quoted(text)} tidak ada dalam skala indikator ini: ${skala.join(', ')}`,
        en: `${quoted(text)} is not on this indicator's scale: ${skala.join(', ')}`,
      },
      { id: 'tulis salah satu anggota skala, sama persis', en: 'write one step of the scale, to the letter' },
    ),
  skalaTidakAda: (id: string) =>
    content(
      'skala-tidak-ada',
      {
        id: `indikator ${quoted(id)} bersatuan predikat tetapi tidak mempunyai skala`,
        en: `the indicator ${quoted(id)} has the unit predikat but no scale`,
      },
      {
        id: 'tambahkan skala dari rendah ke tinggi: skala: [D, C, CC, B, BB, A, AA]',
        en: 'add one, from low to high: skala: [D, C, CC, B, BB, A, AA]',
      },
    ),
  rentangDiminta: (text: string) =>
    content(
      'rentang',
      {
        id: `target ${quoted(text)} bukan rentang, padahal arah indikator ini «rentang»`,
        en: `the target ${quoted(text)} is no range, but the indicator's arah is «rentang»`,
      },
      {
        id: 'tulis { min: 20, maks: 30 }, atau ubah arah menjadi naik atau turun',
        en: 'write { min: 20, maks: 30 }, or make arah naik or turun',
      },
    ),
  rentangTakDiminta: content(
    'rentang',
    {
      id: 'target ini rentang, padahal arah indikatornya bukan «rentang»',
      en: 'this target is a range, but the indicator’s arah is not «rentang»',
    },
    {
      id: 'tulis satu angka, atau ubah arah indikator menjadi rentang',
      en: 'write one number, or make the indicator’s arah rentang',
    },
  ),
  rentangTerbalik: (min: string, maks: string) =>
    content(
      'rentang-terbalik',
      {
        id: `batas bawah ${quoted(min)} lebih besar dari batas atas ${quoted(maks)}`,
        en: `the lower bound ${quoted(min)} is above the upper bound ${quoted(maks)}`,
      },
      { id: 'tukar min dan maks', en: 'swap min and maks' },
    ),
  tandaLawanArah: (tanda: string, arah: string) =>
    content(
      'tanda-lawan-arah',
      {
        id: `tanda ${tanda} pada target berlawanan dengan arah indikator, yaitu ${arah}`,
        en: `the sign ${tanda} of the target is against the indicator’s arah, which is ${arah}`,
      },
      {
        id: '≥ untuk arah naik, ≤ untuk arah turun: perbaiki salah satunya',
        en: '≥ goes with naik, ≤ with turun: mend one of them',
      },
    ),
  paguTidakAda: (nama: string) =>
    content(
      'pagu-tidak-ada',
      {
        id: `kegiatan ${quoted(nama)} tidak mempunyai pagu dan tidak mempunyai sub-kegiatan`,
        en: `the kegiatan ${quoted(nama)} has neither pagu nor sub-kegiatan`,
      },
      { id: 'tambahkan «pagu:» atau rincian «sub_kegiatan:»', en: 'add «pagu:» or its «sub_kegiatan:»' },
    ),
  tanggalPerubahan: content(
    'tanggal-perubahan',
    {
      id: 'ada pagu_perubahan, tetapi tanggal perubahan anggaran tidak ada',
      en: 'there is a pagu_perubahan, but the budget’s change has no date',
    },
    {
      id: 'tambahkan di awal berkas: perubahan: { tanggal: 2019-09-30 }',
      en: 'add at the top of the file: perubahan: { tanggal: 2019-09-30 }',
    },
  ),
  realisasiTidakAda: (id: string) =>
    content(
      'realisasi-tidak-ada',
      {
        id: `indikator ${quoted(id)} ditulis tanpa realisasi`,
        en: `the indicator ${quoted(id)} stands here without a realisasi`,
      },
      {
        id: 'tulis realisasi (angka, belum_diukur, tidak_tersedia, atau tidak_berlaku), atau pembilang dan penyebut',
        en: 'write realisasi (a number, belum_diukur, tidak_tersedia or tidak_berlaku), or pembilang and penyebut',
      },
    ),
  alasanTidakAda: (sebab: string) =>
    content(
      'alasan-tidak-ada',
      { id: `realisasi ${quoted(sebab)} ditulis tanpa alasan`, en: `the realisasi ${quoted(sebab)} has no reason` },
      { id: 'tambahkan «alasan:» dengan satu kalimat', en: 'add «alasan:» with one sentence' },
    ),
  dua: content(
    'realisasi-ganda',
    { id: 'realisasi ditulis bersama pembilang dan penyebut', en: 'realisasi stands beside pembilang and penyebut' },
    {
      id: 'pilih salah satu: realisasi, atau pembilang dan penyebut',
      en: 'keep one: realisasi, or pembilang and penyebut',
    },
  ),
  rasioTakDidefinisikan: (id: string) =>
    content(
      'rasio-tak-didefinisikan',
      {
        id: `indikator ${quoted(id)} tidak menyebut apa pembilang dan penyebutnya`,
        en: `the indicator ${quoted(id)} does not name its pembilang and penyebut`,
      },
      {
        id: 'tambahkan «pembilang:» dan «penyebut:» pada indikator itu, atau tulis realisasi',
        en: 'name both in the indicator, or write realisasi',
      },
    ),
  rasioTakLengkap: content(
    'rasio-tak-lengkap',
    { id: 'pembilang dan penyebut harus ditulis keduanya', en: 'pembilang and penyebut go together' },
    { id: 'tulis keduanya', en: 'write both' },
  ),
  penyebutNol: content(
    'penyebut-nol',
    { id: 'penyebut bernilai nol', en: 'penyebut is zero' },
    {
      id: 'tulis realisasi: tidak_berlaku dengan alasannya bila memang tidak ada yang diukur',
      en: 'write realisasi: tidak_berlaku and why, where there is nothing to measure',
    },
  ),
  realisasiBerganda: (id: string) =>
    content(
      'realisasi-bertingkat',
      {
        id: `realisasi ${quoted(id)} ditulis, padahal sub-kegiatannya juga`,
        en: `${quoted(id)} has a realisasi, and so have its sub-kegiatan`,
      },
      {
        id: 'hapus realisasi kegiatan: jumlahnya dihitung dari sub-kegiatan',
        en: 'delete the one of the kegiatan: it is the sum of its sub-kegiatan',
      },
    ),
  diLuarBatas: (text: string, least: string, most: string) =>
    content(
      'di-luar-batas',
      {
        id: `${quoted(text)} di luar batas; seharusnya antara ${least} dan ${most}`,
        en: `${quoted(text)} is out of bounds; expected between ${least} and ${most}`,
      },
      {
        id: 'perbaiki angkanya, atau hapus kuncinya untuk memakai nilai bawaan',
        en: 'mend it, or delete the key to use the default',
      },
    ),
  bukanGambar: (path: string) =>
    content(
      'bukan-gambar',
      {
        id: `isi ${path} bukan gambar PNG atau JPEG, atau lebih besar dari 5 MB`,
        en: `${path} is no PNG or JPEG by its content, or larger than 5 MB`,
      },
      {
        id: 'simpan ulang gambarnya sebagai PNG atau JPEG yang lebih kecil',
        en: 'save the image again as a smaller PNG or JPEG',
      },
    ),
  gambarTidakAda: (path: string, suggestion: string | undefined) =>
    content(
      'gambar-tidak-ada',
      {
        id: `tidak ada gambar ${quoted(path)} di folder data`,
        en: `there is no image ${quoted(path)} in the data folder`,
      },
      meant(suggestion, {
        id: 'salin gambarnya (PNG atau JPEG) ke folder data, dan tulis jalurnya dari folder itu',
        en: 'copy the image (PNG or JPEG) into the data folder and write its path from there',
      }),
    ),
  angkaTakDikenal: (id: string, suggestion: string | undefined) =>
    content(
      'angka-tak-dikenal',
      { id: `tidak ada angka laporan bernama ${quoted(id)}`, en: `the report has no figure named ${quoted(id)}` },
      meant(suggestion, {
        id: 'tulis id dan kuncinya, misalnya {{rat.capaian_tahun}}',
        en: 'write the id and the key, for example {{rat.capaian_tahun}}',
      }),
    ),
  narasiTakDikenal: (path: string, suggestion: string | undefined) =>
    content(
      'narasi-tak-dikenal',
      { id: `tidak ada bagian laporan bernama ${quoted(path)}`, en: `the report has no section named ${quoted(path)}` },
      meant(suggestion, {
        id: 'beri nama berkas sesuai bagian laporan (lihat PANDUAN.md)',
        en: 'name the file after a section of the report (see README.md)',
      }),
    ),
};
