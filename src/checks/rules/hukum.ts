/** Laws as prose cites them: `Peraturan Presiden Nomor 29 Tahun 2014`, `Perpres 29/2014`. */

import type { Located } from '../../base/located.ts';
import type { Instansi, Project } from '../../data/link/index.ts';
import { berkas } from './berkas.ts';

export interface Hukum {
  /** One word for each kind, however it is written: `perpres`, `permen panrb`. */
  readonly jenis: string;
  readonly nomor: string;
  readonly tahun: number;
}

export interface Kutipan extends Hukum {
  readonly awal: number;
  readonly akhir: number;
  /** What follows `tentang`, up to the end of the line at most. */
  readonly judul?: string;
}

export type DasarHukum = Hukum & { readonly asal: Located<NonNullable<Instansi['dasar_hukum']>[number]> };

/** The laws that `instansi.yaml` lists. */
export function dasarHukum(project: Project): readonly DasarHukum[] {
  const daftar = berkas(project, 'instansi').flatMap(({ root }) => root.at('dasar_hukum')?.items() ?? []);
  return daftar.map((asal) => {
    const { jenis, nomor, tahun } = asal.value;
    return { jenis: jenisHukum(jenis), nomor: nomorBaku(nomor), tahun, asal };
  });
}

export function samaHukum(a: Hukum, b: Hukum): boolean {
  return a.jenis === b.jenis && a.nomor === b.nomor && a.tahun === b.tahun;
}

const jenis =
  'undang[- ]?undang|uu|peraturan (?:pemerintah|presiden|daerah|gubernur|bupati|wali ?kota|menteri)|instruksi presiden|' +
  'keputusan (?:presiden|menteri|bupati|gubernur)|perpres|inpres|keppres|pp|perda|pergub|perbup|perwal(?:i|kot)?|permen\\p{L}*(?:-? ?rb)?|kepmen\\p{L}*|pmk';
const kutipan = new RegExp(
  `(?<![\\p{L}\\p{N}])(${jenis})((?:[ ,(][^\\n.;:\\d]{0,110}?)?) ?(?:(?:nomor|no\\.?) ?:? ?)?(?<![\\d/])(\\d{1,4}[a-z]?)(?: tahun |/)((?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);
const ketetapan =
  /(?<!\p{L})(?:tap|ketetapan) (?:mpr|majelis permusyawaratan rakyat)[^\n.;:\d]{0,40}?([ivxl]+)\/mpr\/((?:19|20)\d\d)/giu;

export function kutipanHukum(teks: string): readonly Kutipan[] {
  // A law is cited with its year.
  if (!/(?:19|20)\d\d/.test(teks)) return [];
  const rata = teks.replaceAll(/\s/g, (space) => (space === '\n' ? '\n' : ' '));
  const biasa = [...rata.matchAll(kutipan)].map((found) => {
    const [semua, nama = '', sela = '', nomor = '', tahun] = found;
    return baca(rata, found.index, semua, {
      jenis: jenisHukum(nama + sela),
      nomor: nomorBaku(nomor),
      tahun: Number(tahun),
    });
  });
  const majelis = [...rata.matchAll(ketetapan)].map((found) =>
    baca(rata, found.index, found[0], { jenis: 'tap', nomor: nomorBaku(found[1] ?? ''), tahun: Number(found[2]) }),
  );
  return [...biasa, ...majelis];
}

function baca(teks: string, awal: number, semua: string, hukum: Hukum): Kutipan {
  const akhir = awal + semua.length;
  const judul = /^ +tentang +([^\n]{1,300})/i.exec(teks.slice(akhir, akhir + 320))?.[1];
  return { ...hukum, awal, akhir, ...(judul === undefined ? {} : { judul }) };
}

/** `XI/MPR/1998` and `XI` are one number, and so are `06` and `6`. */
function nomorBaku(nomor: string): string {
  return nomor
    .toLowerCase()
    .replace(/\/mpr.*$/, '')
    .replace(/^0+(?=\d)/, '');
}

const singkatan: readonly (readonly [RegExp, string])[] = [
  [/^(?:undang|uu\b)/, 'uu'],
  [/^(?:peraturan presiden|perpres)/, 'perpres'],
  [/^(?:peraturan pemerintah|pp\b)/, 'pp'],
  [/^(?:peraturan daerah|perda\b)/, 'perda'],
  [/^(?:peraturan gubernur|pergub)/, 'pergub'],
  [/^(?:peraturan bupati|perbup)/, 'perbup'],
  [/^(?:peraturan wali|perwal)/, 'perwali'],
  [/^(?:instruksi presiden|inpres)/, 'inpres'],
  [/^(?:keputusan presiden|keppres)/, 'keppres'],
  [/^(?:ketetapan|tap\b)/, 'tap'],
  [/^(?:peraturan menteri|permen).*(?:aparatur|pan)/, 'permen panrb'],
  [/^(?:peraturan menteri|permen).*(?:dalam negeri|dagri)/, 'permen dagri'],
  [/^(?:peraturan menteri keuangan|pmk|permenkeu)/, 'permen keu'],
];

function jenisHukum(ditulis: string): string {
  const rata = ditulis
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return singkatan.find(([pattern]) => pattern.test(rata))?.[1] ?? rata.split(' ').slice(0, 3).join(' ');
}
