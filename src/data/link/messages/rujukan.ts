/** What is said of ids that are used twice or name nothing. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { meant } from '../../../base/suggest.ts';
import { content } from './content.ts';

const jenis: Readonly<Record<string, Text>> = {
  indikator: { id: 'indikator', en: 'indicator' },
  sasaran: { id: 'sasaran', en: 'sasaran' },
  misi: { id: 'misi', en: 'misi' },
  tujuan: { id: 'tujuan', en: 'tujuan' },
  program: { id: 'program', en: 'program' },
  kegiatan: { id: 'kegiatan atau sub-kegiatan', en: 'kegiatan or sub-kegiatan' },
  bagian: { id: 'bagian laporan', en: 'section' },
  jabatan: { id: 'jabatan', en: 'position' },
  komponen: { id: 'komponen', en: 'komponen' },
};

/** What has figures, one by one: a kegiatan is not its sub-kegiatan. */
const pemilik: Readonly<Record<string, Text>> = {
  ...jenis,
  kegiatan: { id: 'kegiatan', en: 'kegiatan' },
  sub_kegiatan: { id: 'sub-kegiatan', en: 'sub-kegiatan' },
  total: { id: 'total seluruh program', en: 'the total of all programs' },
  tabel_tujuan: { id: 'tabel indikator tujuan', en: 'the tables of the indicators of tujuan' },
};

function milik(kind: string): Text {
  return pemilik[kind] ?? { id: kind, en: kind };
}

function mendua(id: string, jenis: readonly string[]): Text {
  const sebut = (language: 'id' | 'en') => jenis.map((kind) => milik(kind)[language]).join(', ');
  return {
    id: `${quoted(id)} menunjuk lebih dari satu hal: ${sebut('id')}`,
    en: `${quoted(id)} names more than one thing: ${sebut('en')}`,
  };
}

function named(kind: string): Text {
  return jenis[kind] ?? { id: kind, en: kind };
}

export const rujukan = {
  idGanda: (kind: string, id: string) =>
    content(
      'id-ganda',
      `id ${named(kind).id} ${quoted(id)} sudah dipakai`,
      `the ${named(kind).en} id ${quoted(id)} is used already`,
      'beri id lain; id adalah nama yang dirujuk berkas lain',
      'give another id; other files refer to it',
    ),
  dipakaiDiSini: { id: 'pertama kali dipakai di sini', en: 'first used here' } satisfies Text,
  idTakDikenal: (kind: string, id: string, suggestion: string | undefined) =>
    content(
      'id-tak-dikenal',
      `tidak ada ${named(kind).id} dengan id ${quoted(id)}`,
      `there is no ${named(kind).en} with the id ${quoted(id)}`,
      meant(suggestion, {
        id: `periksa id ${named(kind).id} di berkas tempat ia didefinisikan`,
        en: 'look the id up in the file that defines it',
      }),
    ),
  pengampuTakDikenal: (id: string, suggestion: string | undefined) =>
    content(
      'id-tak-dikenal',
      `tidak ada jabatan dengan id ${quoted(id)} dalam struktur organisasi`,
      `the structure has no position with the id ${quoted(id)}`,
      meant(suggestion, {
        id: 'tulis id jabatan dari «profil.struktur» di instansi.yaml, atau tambahkan jabatan itu di sana',
        en: 'write the id of a position from «profil.struktur» in instansi.yaml, or add the position there',
      }),
    ),
  /** `jenis` are those of the things that share the id; `baru` is the id that the second of them gets by the fix. */
  idMendua: (id: string, jenis: readonly string[], baru: string | undefined) =>
    content(
      'id-mendua',
      mendua(id, jenis),
      baru === undefined
        ? {
            id: 'beri salah satunya id lain, juga di tempat yang merujuknya',
            en: 'give one of them another id, also where other files refer to it',
          }
        : {
            id: `beri id lain, misalnya ${quoted(baru)}, di semua berkas yang merujuknya: lkj validate --fix`,
            en: `give it another id, for example ${quoted(baru)}, in all files that refer to it: lkj validate --fix`,
          },
    ),
  /** `pilihan` are what to write for each kind, once the shared id is mended. */
  kutipanMendua: (kutipan: string, jenis: readonly string[], pilihan: readonly string[]) => {
    const tulis = (language: 'id' | 'en', untuk: string) =>
      pilihan.map((satu, at) => `{{${satu}}} ${untuk} ${milik(jenis[at] ?? '')[language]}`).join(', ');
    return content(
      'id-mendua',
      mendua(kutipan, jenis),
      pilihan.length === 0
        ? { id: 'beri salah satunya id lain lebih dulu', en: 'give one of them another id first' }
        : {
            id: `sesudah id-nya diperbaiki, tulis yang dimaksud: ${tulis('id', 'untuk')}`,
            en: `once the ids are mended, write what is meant: ${tulis('en', 'for')}`,
          },
    );
  },
  dipakaiOleh: (kind: string, nama: string): Text => ({
    id: `${milik(kind).id} ${quoted(nama)}`,
    en: `${milik(kind).en} ${quoted(nama)}`,
  }),
  kutipanTakUtuh: content(
    'kutipan-tak-utuh',
    'kurung kurawal kutipan ini akan tercetak apa adanya',
    'the braces of this quotation would print',
    'tulis kutipan utuh dalam satu baris, tanpa \\ atau kode di depannya: {{rat.capaian_tahun}}',
    'write the quotation whole on one line, with no \\ or code before it: {{rat.capaian_tahun}}',
  ),
  angkaTakDikenal: (id: string, suggestion: string | undefined) =>
    content(
      'angka-tak-dikenal',
      `tidak ada angka laporan bernama ${quoted(id)}`,
      `the report has no figure named ${quoted(id)}`,
      meant(suggestion, {
        id: 'tulis id dan kuncinya, misalnya {{rat.capaian_tahun}}',
        en: 'write the id and the key, for example {{rat.capaian_tahun}}',
      }),
    ),
  rujukanTakDikenal: (id: string, suggestion: string | undefined) =>
    content(
      'rujukan-tak-dikenal',
      `laporan tidak mempunyai tabel atau gambar bernama ${quoted(id)}`,
      `the report has no table or figure named ${quoted(id)}`,
      meant(suggestion, {
        id: 'tulis id-nya, misalnya {{tabel-capaian}}; semuanya ada dalam docs/panduan/narasi.md',
        en: 'write its id, for example {{tabel-capaian}}; docs/panduan/narasi.md lists them all',
      }),
    ),
};
