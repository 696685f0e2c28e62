/** What a cell of a table names: by the whole name, by an id, a code or the short form in brackets, or by most words of the name. */
import type { Assessment } from '../../figures/assess/index.ts';
import { type Hal, penemuHal, semuaHal, tanpaNama } from './disebut.ts';
import { kata } from './sebutan.ts';

export interface HalSel {
  readonly hal: readonly Hal[];
  /** The text with the names in it blank. */
  readonly sisa: string;
  /** True where the cell is nothing but a name. */
  readonly isName: boolean;
}

export function penemuSel(assessment: Assessment, teks: readonly string[]): (cell: string) => HalSel {
  const temukan = penemuHal(assessment, teks.map(kata));
  const semua = semuaHal(assessment);
  const pendek = new Map<string, readonly Hal[]>();
  for (const hal of semua) for (const nama of namaPendek(hal)) pendek.set(nama, [...(pendek.get(nama) ?? []), hal]);
  const kataHal = semua.map((hal) => [new Set(kataInti(hal.nama)), hal] as const);
  return (cell) => {
    const words = kata(cell);
    const named = temukan(words, cell);
    if (named.length > 0) {
      const sisa = tanpaNama({ kalimat: { teks: cell }, hal: named });
      return { hal: named.map(({ disebut }) => disebut), sisa, isName: false };
    }
    const inti = kataInti(cell.replace(/^\s*\d+[.)]\s/, ''));
    const exact = pendek.get(inti.join(' ')) ?? [];
    const isPart = inti.length > 1 && !inti.every((word) => kataKolom.test(word));
    const sebagian =
      exact.length === 0 && isPart
        ? kataHal.flatMap(([own, hal]) =>
            (inti.length * 2 >= own.size || inti.length > 3) && inti.every((word) => own.has(word)) ? [hal] : [],
          )
        : exact;
    return sebagian.length > 0
      ? { hal: sebagian, sisa: ' '.repeat(cell.length), isName: true }
      : { hal: [], sisa: cell, isName: false };
  };
}

/** What heads of columns are made of, which names no thing. */
const kataKolom =
  /^(?:\d+|target|realisasi|capaian|kinerja|tahun|triwulan|persen|persentase|nilai|anggaran|pagu|serapan|satuan|sasaran|tujuan)$/;

/** By which no sentence could be known to speak of it, but the cell of a table: `rat`, `(RAT)`, a name of one word. */
function namaPendek({ id, nama }: Hal): readonly string[] {
  const brackets = [...nama.matchAll(/\(([^()]*)\)/g)].map(([, short = '']) => short);
  return [...new Set([id, nama, ...brackets].map((text) => kataInti(text).join(' ')))].filter((text) => text !== '');
}

/** The words of a name that tell it from others. */
function kataInti(teks: string): readonly string[] {
  return kata(teks)
    .map(({ kata: word }) => word)
    .filter(
      (word) => !/^(?:yang|yg|dan|di|ke|dari|pada|untuk|dengan|dlm|dalam|program|kegiatan|sub|indikator)$/.test(word),
    );
}
