/** What is said of a quotation that is a figure of another thing than its text names, or of another kind. */
import { kataKunci } from './calon.ts';
import type { KalimatBernama } from './disebut.ts';
import type { Hal } from './hal.ts';
import { finding, type Temuan } from './rule.ts';

/** Where a quotation stands in its text. */
export interface Kutipan {
  readonly id: string;
  readonly awal: number;
  readonly akhir: number;
}

/** The last word for a figure: of a target, or of what came of it. */
function kunciTerakhir(teks: string): 'target' | 'hasil' | undefined {
  const found = kataKunci
    .flatMap(([pattern, kunci]) => {
      const at = [...teks.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1;
      return at < 0 ? [] : [{ at, kunci: kunci[0] ?? '' }];
    })
    .sort((a, b) => b.at - a.at)[0];
  return found && jenis(found.kunci);
}

/** «Target dan realisasi RAT: {{…}} dan {{…}}» names them in their order; else the last word before `at` counts. */
export function kunciDi(teks: string, at: number, semua: readonly number[]): 'target' | 'hasil' | undefined {
  const awal = Math.max(0, at - dekat);
  // What opens a sentence as its ground is no measure of what follows.
  const depan = teks.slice(awal, at).replace(dibandingkan, (ground) => ' '.repeat(ground.length));
  const [pasangan, ...kedua] = depan.match(berpasangan) ?? [];
  if (pasangan === undefined) return kunciTerakhir(depan);
  const urut = semua.filter((one) => one >= awal + depan.lastIndexOf(pasangan) && one < at).length;
  return kunciTerakhir(kedua[urut] ?? '');
}

const dibandingkan = /(?<!\p{L})dibanding(?:kan)?(?: dengan)? target[^,.{}]{0,40},/iu;
const ukuran = '(?:target|realisasi|capaian|serapan)';
const berpasangan = new RegExp(
  String.raw`(?<!\p{L})(${ukuran})\s*(?:,|/|(?:dan|serta|maupun)\s)\s*(${ukuran})(?!.*${ukuran})`,
  'iu',
);
/** How far a word may stand from the quotation that it speaks of. */
export const dekat = 500;

/** Of the head of a column, where it names one kind of figure. */
export function kunciTunggal(head: string): 'target' | 'hasil' | undefined {
  const kinds = new Set(kataKunci.filter(([pattern]) => pattern.test(head)).map(([, [kunci = '']]) => jenis(kunci)));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

function jenis(kunci: string): 'target' | 'hasil' | undefined {
  if (/^target/.test(kunci)) return 'target';
  return /^(?:realisasi|capaian|serapan)/.test(kunci) ? 'hasil' : undefined;
}

/** Nothing where it is of the kind that the text names. */
export function* jenisLain(
  { span }: KalimatBernama['prosa'],
  { id, awal, akhir }: Kutipan,
  { nama }: Hal,
  disebut: 'target' | 'hasil' | undefined,
): Iterable<Temuan> {
  const ini = jenis(id.slice(id.lastIndexOf('.') + 1));
  if (!disebut || !ini || ini === disebut) return;
  const kata = {
    target: { id: 'target', en: 'a target' },
    hasil: { id: 'realisasi atau capaian', en: 'a realisasi or capaian' },
  };
  yield finding(
    { span: span(awal, akhir) },
    `kutipan {{${id}}} adalah ${kata[ini].id} «${nama}», sedangkan tulisannya menyebut ${kata[disebut].id}`,
    `the quotation {{${id}}} is ${kata[ini].en} of «${nama}», where the text speaks of ${kata[disebut].en}`,
    'kutip angka yang disebut tulisannya',
    'quote the figure that the text speaks of',
  );
}

/** `nama` is the thing that the text names. */
export function halLain({ span }: KalimatBernama['prosa'], { id, awal, akhir }: Kutipan, { nama }: Hal): Temuan {
  return finding(
    { span: span(awal, akhir) },
    `kutipan {{${id}}} bukan angka «${nama}» yang disebut tulisannya`,
    `the quotation {{${id}}} is no figure of «${nama}», which the text names`,
    'kutip angka dari yang disebut, atau sebut nama yang angkanya dikutip',
    'quote a figure of what is named, or name what the figure is of',
  );
}
