/** What a sentence of the narrative speaks of: the things of the report that it names, with their figures. */
import { type Assessment, figurKomponen, type IndikatorDinilai } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Bacaan } from './polos.ts';
import { type Kalimat, kalimat, prosaNarasi } from './prosa.ts';
import { type Kata, kata, penemu, type Sebutan } from './sebutan.ts';
import { sekali } from './sekali.ts';
import { gantiBagian } from './tabel-narasi.ts';

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
  /** What the sentences before it speak of, where it names nothing itself. */
  readonly konteks?: Hal;
}

/** The sentences that `pantas` chooses, of the narrative or of other texts, each with the things it names. */
export function kalimatBernama(
  assessment: Assessment,
  pantas: (teks: string) => boolean,
  semua: readonly BacaanMilik[] = prosaNarasi(assessment.project),
): readonly KalimatBernama[] {
  const chosen = semua.flatMap((prosa) => {
    const all = kalimat(prosa.teks).map((satu) => ({ prosa, kalimat: satu, words: kata(satu.teks) }));
    return all.some((satu) => pantas(satu.kalimat.teks)) ? [all] : [];
  });
  if (chosen.length === 0) return [];
  const temukan = penemuHal(
    assessment,
    chosen.flat().map(({ words }) => words),
  );
  return chosen.flatMap((all) =>
    berkonteks(all.map(({ words, ...satu }) => ({ ...satu, hal: temukan(words, satu.kalimat.teks) }))).filter((satu) =>
      pantas(satu.kalimat.teks),
    ),
  );
}

/** What one paragraph or its heading has named alone is what its next sentence speaks of. */
function berkonteks(all: readonly KalimatBernama[]): readonly KalimatBernama[] {
  let judul: Hal | undefined;
  let alinea: Hal | undefined;
  let akhir = 0;
  return all.map((satu) => {
    const { prosa, kalimat: ini, hal } = satu;
    const isNew =
      /\n[ \t>]*\n/.test(prosa.teks.slice(akhir, ini.awal)) &&
      !/:\s*$/.test(prosa.teks.slice(Math.max(0, akhir - 3), akhir));
    akhir = ini.awal + ini.teks.length;
    if (isNew) alinea = undefined;
    const konteks = alinea ?? judul;
    const [only, another] = new Set(hal.map(({ disebut }) => disebut));
    const named = another ? undefined : only;
    if (/^[ \t>]*#/.test(ini.teks)) [judul, alinea] = [named, undefined];
    else if (hal.length > 0) alinea = named;
    return konteks && hal.length === 0 ? { ...satu, konteks } : satu;
  });
}

/** What finds the things that these texts name. Of thousands of names only those are indexed whose first two words occur at all. */
export function penemuHal(
  assessment: Assessment,
  texts: readonly (readonly Kata[])[],
): (words: readonly Kata[], teks: string) => readonly Sebutan<Hal>[] {
  const berdua = new Set(texts.flatMap((words) => words.map(({ kata: word }, at) => awal(word, words[at + 1]?.kata))));
  const nama = semuaHal(assessment).flatMap(namaHal);
  const temukan = penemu(nama.filter(([[satu, dua]]) => berdua.has(awal(satu, dua))));
  const singkatan = namaSingkat(assessment);
  return (words, teks) => {
    const found = temukan(words);
    const short = [...teks.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{2,}(?![\p{L}\p{N}])/gu)].flatMap(
      ({ 0: word, index }) => {
        const disebut = singkatan.get(word);
        const akhir = index + word.length;
        const isWithin = found.some((satu) => satu.awal < akhir + 2 && satu.akhir > index - 2);
        return disebut && !isWithin ? [{ disebut, awal: index, akhir }] : [];
      },
    );
    return short.length === 0 ? found : [...found, ...short].sort((a, b) => a.awal - b.awal);
  };
}

/** What a name gives in brackets as its short form, in capitals, where no other has the same: `(RAT)`. */
const namaSingkat = sekali((assessment: Assessment): ReadonlyMap<string, Hal | undefined> => {
  const found = new Map<string, Hal | undefined>();
  for (const hal of semuaHal(assessment))
    for (const [, short = ''] of hal.nama.matchAll(/\((\p{Lu}[\p{Lu}\p{N}]{2,})\)/gu))
      found.set(short, found.has(short) ? undefined : hal);
  return found;
});

function awal(satu = '', dua = ''): string {
  return `${satu} ${dua}`;
}

/** A name that two have is that of the first. */
export const semuaHal = sekali((assessment: Assessment): readonly Hal[] => {
  const {
    indikator,
    tujuan,
    sasaran,
    program,
    kegiatan,
    unit,
    bidangUrusan,
    kro,
    anggaranPerangkat,
    misi,
    pendapatan,
  } = assessment;
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
    ...[...unit, ...bidangUrusan, ...kro, ...(anggaranPerangkat?.perangkat ?? []), ...misi].map((satu) => ({
      ...nama(satu),
      ...uang,
      figur: { ...satu.figur },
    })),
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
  return gantiBagian(kalimat.teks, hal, (name) => ' '.repeat(name.length));
}
