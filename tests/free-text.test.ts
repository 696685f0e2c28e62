/** Which paragraphs may be printed before the table or picture that they follow. */
import { expect, test } from 'vitest';
import { isFreeText } from '../src/base/free-text.ts';

test.each([
  'Rapat dihadiri seluruh bidang.',
  'Tabel 3.2 memuat selisih realisasi dari target tahun 2025.',
  'Capaian sasaran menurut misi dimuat dalam Tabel 3.2.',
  'Apa yang dihasilkan rapat?',
])('free: %s', (text) => expect(isFreeText(text)).toBe(true));

test.each([
  'Dari tabel di atas terlihat kenaikan.',
  'Dari tabel di\natas ada kenaikan.',
  'Rinciannya dapat dilihat pada bagan.',
  'Gambar diatas menunjukkan rapat.',
  'Hasil rapat adalah sebagai berikut.',
  'Jumlah tersebut naik.',
  'Keadaan ini membaik.',
  'Sumber: BPS, 2024.',
  'Keterangan: angka sementara.',
  'Dok. Humas, 2024.',
  '(1) Angka sementara.',
  '*) Angka sementara.',
  'Gambar 1. Suasana rapat koordinasi.',
  'Gambar 1.1 Suasana rapat koordinasi.',
  'Tabel: Jadwal rapat.',
  'Foto bersama peserta rapat.',
  'Hasil Rapat',
  'Rapat itu menghasilkan:',
  '',
])('not free: %s', (text) => expect(isFreeText(text)).toBe(false));
