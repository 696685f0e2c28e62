/** What is said of the agency's structure and of what it counts of itself. */
import { quoted } from '../../../base/quote.ts';
import { content } from './content.ts';

export const organisasi = {
  bawahanGanda: (id: string, atasan: string) =>
    content(
      'struktur-bukan-pohon',
      `${quoted(id)} sudah menjadi bawahan ${quoted(atasan)}`,
      `${quoted(id)} is below ${quoted(atasan)}`,
      'hapus dari salah satu; setiap jabatan mempunyai satu atasan langsung',
      'delete one of them; every position has one direct superior',
    ),
  tanpaAtasan: (id: string, puncak: string) =>
    content(
      'struktur-bukan-pohon',
      `${quoted(id)} bukan bawahan siapa pun, padahal pimpinan tertinggi sudah ada: ${quoted(puncak)}`,
      `${quoted(id)} is below nobody, though there is a head: ${quoted(puncak)}`,
      'sebut id ini dalam «bawahan» atasannya, atau hapus butirnya',
      'name this id in «bawahan» of its superior, or delete the item',
    ),
  bawahanDiriSendiri: (id: string) =>
    content(
      'struktur-bukan-pohon',
      `${quoted(id)} menjadi bawahan dirinya sendiri, langsung atau lewat bawahannya`,
      `${quoted(id)} is below itself, directly or through those below it`,
      'hapus id atasan dari «bawahan» bawahannya',
      'delete the id of the superior from «bawahan» of those below it',
    ),
  bukanCacah: (text: string) =>
    content(
      'bukan-cacah',
      `${quoted(text)} bukan banyaknya orang atau barang; seharusnya bilangan bulat mulai 0`,
      `${quoted(text)} counts no people or things; expected a whole number from 0`,
      'tulis bilangan bulatnya, misalnya 12',
      'write the whole number, for example 12',
    ),
  kunciJenisWajib: (kunci: string, jenis: string) =>
    content(
      'jenis-instansi',
      `${kunci} belum ada, padahal wajib bagi jenis ${jenis}`,
      `${kunci} is missing; jenis ${jenis} needs it`,
      `tambahkan ${kunci} dalam instansi.yaml, atau perbaiki jenis`,
      `add ${kunci} to instansi.yaml, or mend jenis`,
    ),
  urusanTidakJumlah: (kunci: string, nama: string) =>
    content(
      'anggaran-perangkat',
      `${kunci} ${quoted(nama)} bukan jumlah urusannya`,
      `the ${kunci} of ${quoted(nama)} is not the sum of its urusan`,
      'jangan diubah dengan tangan: lkj recap --write',
      'do not edit it by hand: lkj recap --write',
    ),
  bukanPemda: (jenis: string) =>
    content(
      'anggaran-perangkat',
      `anggaran perangkat daerah tidak ada bagi jenis ${jenis}`,
      `jenis ${jenis} has no budget of agencies`,
      'pindahkan berkas ini ke data pemda, atau hapus',
      'move the file to the data of the pemda, or delete it',
    ),
  kunciJenisLain: (kunci: string, jenis: string) =>
    content(
      'jenis-instansi',
      `${kunci} tidak ada bagi jenis ${jenis}`,
      `jenis ${jenis} has no ${kunci}`,
      `hapus ${kunci}, atau perbaiki jenis`,
      `delete ${kunci}, or mend jenis`,
    ),
  belanjaTakDikenal: (kode: string, jenis: string, dikenal: Readonly<Record<string, string>>) => {
    const daftar = Object.entries(dikenal)
      .map(([satu, nama]) => `${satu} ${nama}`)
      .join('; ');
    return content(
      'jenis-belanja',
      `${quoted(kode)} bukan kode jenis belanja bagi jenis ${jenis}`,
      `${quoted(kode)} is no code of a jenis belanja of jenis ${jenis}`,
      `pilih salah satu: ${daftar}`,
      `choose one: ${daftar}`,
    );
  },
  belanjaGanda: (kode: string, lain: string) =>
    content(
      'jenis-belanja',
      kode === lain
        ? { id: `jenis belanja ${quoted(kode)} sudah ada`, en: `the jenis belanja ${quoted(kode)} is there already` }
        : {
            id: `${quoted(longer(kode, lain))} sudah termasuk dalam ${quoted(shorter(kode, lain))}`,
            en: `${quoted(longer(kode, lain))} is a part of ${quoted(shorter(kode, lain))}`,
          },
      {
        id: 'gabungkan keduanya, atau hapus salah satu, agar tidak terhitung dua kali',
        en: 'join the two, or delete one of them, so that nothing is counted twice',
      },
    ),
};

const longer = (one: string, other: string) => (one.length > other.length ? one : other);
const shorter = (one: string, other: string) => (one.length > other.length ? other : one);
