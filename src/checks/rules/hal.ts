/** The things of a report that have figures, and all names by which a text may speak of them. */
import { oncePer } from '../../base/once.ts';
import { type Assessment, figurKomponen, type IndikatorDinilai } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { kata } from './sebutan.ts';

/** A thing with a name and figures by their keys (`capaian_tahun`, `serapan`). */
export interface Hal {
  readonly id: string;
  readonly nama: string;
  readonly namaPendek?: string;
  readonly satuan: string;
  readonly figur: Readonly<Record<string, Figure>>;
  readonly indikator?: IndikatorDinilai;
}

/** A name that two have is that of the first. */
export const semuaHal = oncePer((assessment: Assessment): readonly Hal[] => {
  const { indikator, tujuan, sasaran, program, kegiatan, unit, bidangUrusan, kro, belanja, misi, pendapatan } =
    assessment;
  const perangkat = assessment.anggaranPerangkat?.perangkat ?? [];
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
    ...[...unit, ...bidangUrusan, ...kro, ...(belanja?.baris ?? []), ...perangkat, ...misi].map((satu) => ({
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

function nama({ id, nama, namaPendek }: Pick<Hal, 'id' | 'nama' | 'namaPendek'>) {
  return { id, nama, ...(namaPendek === undefined ? {} : { namaPendek }) };
}

/** By its whole name, without what stands in brackets, `(RAT)`, or what it measures, and by its short name. A single word is too little. */
export function namaHal(hal: Hal): readonly (readonly [readonly string[], Hal])[] {
  const plain = hal.nama.replaceAll(/\s*\([^)]*\)/g, '');
  const words = (form: string) => kata(form).map((word) => word.kata);
  const bare = words(plain.replace(takaran, ''));
  const forms = [hal.nama, plain, hal.namaPendek ?? '', ...kepanjangan(hal.nama)].map(words);
  return [...forms.filter((form) => form.length > 1), ...(bare.length > 3 ? [bare] : [])].map((form) => [form, hal]);
}

/** `Persentase koperasi yang melaksanakan Rapat Anggota Tahunan (RAT)`: by `Rapat Anggota Tahunan`, and with `RAT` in its place. */
function kepanjangan(nama: string): readonly string[] {
  return [...nama.matchAll(/\((\p{Lu}{2,6})\)/gu)].flatMap(({ 0: brackets, 1: short = '', index }) => {
    const before = nama.slice(0, index).trimEnd().split(/\s+/);
    const long = before.slice(-short.length);
    if (long.map((word) => word.charAt(0).toUpperCase()).join('') !== short) return [];
    const rest = nama.slice(index + brackets.length);
    return [long.join(' '), `${before.slice(0, -short.length).join(' ')} ${short}${rest}`];
  });
}

const takaran = /^(?:persentase|prosentase|jumlah|nilai|tingkat|rasio|angka|cakupan|proporsi|rata-rata)\s+/i;

/** What a name gives in brackets as its short form, or what it is on charts, in capitals, where no other has the same: `(RAT)`. */
export const namaSingkat = oncePer((assessment: Assessment): ReadonlyMap<string, Hal | undefined> => {
  const found = new Map<string, Hal | undefined>();
  for (const hal of semuaHal(assessment))
    for (const [, short = ''] of `${hal.nama} (${hal.namaPendek})`.matchAll(/\((\p{Lu}[\p{Lu}\p{N}]{2,})\)/gu))
      found.set(short, found.has(short) && found.get(short) !== hal ? undefined : hal);
  return found;
});

/** Those that a cell or the head of a line names by these words, written as `kataInti` has them. */
export const halPendek = oncePer((assessment: Assessment): ReadonlyMap<string, readonly Hal[]> => {
  const found = new Map<string, readonly Hal[]>();
  for (const hal of semuaHal(assessment))
    for (const nama of namaPendek(hal)) found.set(nama, [...(found.get(nama) ?? []), hal]);
  return found;
});

/** By which a cell of a table or the head of a line is known to speak of it: `rat`, `(RAT)`, a name of one word. */
function namaPendek({ id, nama, namaPendek: pendek = '' }: Hal): readonly string[] {
  const brackets = [...nama.matchAll(/\(([^()]*)\)/g)].map(([, short = '']) => short);
  return [...new Set([id, nama, pendek, ...brackets].map((text) => kataInti(text).join(' ')))].filter(
    (text) => text !== '',
  );
}

/** The words of a name that tell it from others. */
export function kataInti(teks: string): readonly string[] {
  return kata(teks)
    .map(({ kata: word }) => word)
    .filter(
      (word) => !/^(?:yang|yg|dan|di|ke|dari|pada|untuk|dengan|dlm|dalam|program|kegiatan|sub|indikator)$/.test(word),
    );
}
