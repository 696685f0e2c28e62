/** What a sentence of the narrative speaks of: the things of the report that it names, with their figures. */
import { type Assessment, figurKomponen, type IndikatorDinilai } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Bacaan } from './polos.ts';
import { type Kalimat, kalimat, prosaNarasi } from './prosa.ts';
import { type Kata, kata, penemu, type Sebutan } from './sebutan.ts';
import { sekali } from './sekali.ts';

/** A thing with a name and figures by their keys (`capaian_tahun`, `serapan`). */
export interface Hal {
  readonly id: string;
  readonly nama: string;
  readonly satuan: string;
  readonly figur: Readonly<Record<string, Figure>>;
  readonly indikator?: IndikatorDinilai;
}

/** A text, and the thing that it is written for, where it has one. */
export interface BacaanMilik extends Bacaan {
  readonly milik?: Hal;
}

/** `hal` stands in the order of the sentence. */
export interface KalimatBernama {
  readonly prosa: BacaanMilik;
  readonly kalimat: Kalimat;
  readonly hal: readonly Sebutan<Hal>[];
}

/** The sentences that `pantas` chooses, of the narrative or of other texts, each with the things it names. */
export function kalimatBernama(
  assessment: Assessment,
  pantas: (teks: string) => boolean,
  semua: readonly BacaanMilik[] = prosaNarasi(assessment.project),
): readonly KalimatBernama[] {
  const dipilih = semua.flatMap((bagian) =>
    kalimat(bagian.teks).flatMap((satu) =>
      pantas(satu.teks) ? [{ prosa: bagian, kalimat: satu, words: kata(satu.teks) }] : [],
    ),
  );
  if (dipilih.length === 0) return [];
  const temukan = penemuHal(
    assessment,
    dipilih.map(({ words }) => words),
  );
  return dipilih.map(({ words, ...satu }) => ({ ...satu, hal: temukan(words) }));
}

/** What finds the things that these texts name. Of thousands of names only those are indexed whose first two words occur at all. */
export function penemuHal(
  assessment: Assessment,
  texts: readonly (readonly Kata[])[],
): (words: readonly Kata[]) => readonly Sebutan<Hal>[] {
  const berdua = new Set(texts.flatMap((words) => words.map(({ kata: word }, at) => awal(word, words[at + 1]?.kata))));
  const nama = semuaHal(assessment).flatMap(namaHal);
  return penemu(nama.filter(([[satu, dua]]) => berdua.has(awal(satu, dua))));
}

function awal(satu = '', dua = ''): string {
  return `${satu} ${dua}`;
}

/** A name that two have is that of the first. */
export const semuaHal = sekali((assessment: Assessment): readonly Hal[] => {
  const { indikator, tujuan, sasaran, program, kegiatan, unit, bidangUrusan, pendapatan } = assessment;
  const uang = { satuan: '' };
  return [
    ...indikator.map((satu) => ({
      ...nama(satu.indikator),
      satuan: satu.indikator.satuan,
      figur: satu.komponen.length > 0 ? { ...satu.figur, ...figurKomponen(satu) } : satu.figur,
      indikator: satu,
    })),
    ...sasaran.map((satu) => ({ ...nama(satu.sasaran), ...uang, figur: satu.figur })),
    ...program.map((satu) => ({ ...nama(satu.program), ...uang, figur: satu.figur })),
    ...kegiatan.map((satu) => ({ ...nama(satu.kegiatan), ...uang, figur: satu.figur })),
    ...kegiatan.flatMap(({ subKegiatan }) =>
      subKegiatan.map((satu) => ({ ...nama(satu.subKegiatan), ...uang, figur: satu.figur })),
    ),
    ...tujuan.map((satu) => ({ ...nama(satu.tujuan), ...uang, figur: satu.figur })),
    ...[...unit, ...bidangUrusan].map((satu) => ({ ...nama(satu), ...uang, figur: { ...satu.figur } })),
    ...(pendapatan?.baris ?? []).map((satu) => ({
      id: satu.id,
      nama: satu.baris.nama,
      ...uang,
      figur: { ...satu.figur },
    })),
  ];
});

function nama({ id, nama }: { readonly id: string; readonly nama: string }) {
  return { id, nama };
}

/** By its whole name, and without what stands in brackets: `(RAT)`. A single word is too little to know a thing by. */
function namaHal(hal: Hal): readonly (readonly [readonly string[], Hal])[] {
  const forms = [hal.nama, hal.nama.replaceAll(/\s*\([^)]*\)/g, '')].map((form) => kata(form).map((word) => word.kata));
  return forms.filter((words) => words.length > 1).map((words) => [words, hal] as const);
}

/** The sentence with the names blank, so that their words are not taken for its own. */
export function tanpaNama({
  kalimat,
  hal,
}: Pick<KalimatBernama, 'hal'> & { readonly kalimat: Pick<Kalimat, 'teks'> }): string {
  return hal.reduce(
    (teks, { awal, akhir }) => teks.slice(0, awal) + ' '.repeat(akhir - awal) + teks.slice(akhir),
    kalimat.teks,
  );
}
