/** When two names are one name written in two ways. Linear in the names: they meet under a common key, never in pairs. */
import { kata } from './sebutan.ts';

/** The words that make a name, in small letters: without signs, `dan`, and the heading `program` or `kegiatan`. */
export function bentukDasar(nama: string): readonly string[] {
  const words = kata(nama).map((word) => word.kata);
  const [first = ''] = words;
  const own = words.length > 1 && /^(?:program|kegiatan)$/.test(first) ? words.slice(1) : words;
  return own.filter((word) => !penghubung.has(word));
}

/** `dan`, and what it becomes in haste. */
const penghubung: ReadonlySet<string> = new Set(['dan', 'dam', 'dn', 'adn', 'serta']);

interface Bernama {
  readonly id: string;
  readonly nama: string;
}

/** Pairs of a later name and the first one that it almost equals. The names themselves must differ. */
export function hampirSama<T extends Bernama>(semua: readonly T[]): readonly (readonly [T, T])[] {
  const pairs: (readonly [T, T])[] = [];
  const pertama = new Map<string, T>();
  for (const satu of semua) {
    const kunci = bentukDasar(satu.nama).join(' ');
    const lain = pertama.get(kunci);
    if (lain) pairs.push([satu, lain]);
    else pertama.set(kunci, satu);
  }
  const berbeda = [...pertama.values()];
  return [...pairs, ...differByLetter(berbeda), ...lacksWord(berbeda)];
}

/** A word this short may be another word altogether: `desa` and `dosa`. */
const kataTerpendek = 6;

/** Names are put under themselves less one word; only those that meet there are compared by that word. */
function differByLetter<T extends Bernama>(semua: readonly T[]): readonly (readonly [T, T])[] {
  const bertemu = new Map<string, { satu: T; word: string }[]>();
  for (const satu of semua) {
    const words = bentukDasar(satu.nama);
    if (words.length < 2) continue;
    words.forEach((word, at) => {
      if (word.length < kataTerpendek || /\d/.test(word)) return;
      const kunci = [...words.slice(0, at), '*', ...words.slice(at + 1)].join(' ');
      const group = bertemu.get(kunci);
      if (group) group.push({ satu, word });
      else bertemu.set(kunci, [{ satu, word }]);
    });
  }
  return [...bertemu.values()].flatMap((group) => (group.length < 2 ? [] : eachPair(group)));
}

/** Words that differ by one letter share a form with one letter taken away. */
function eachPair<T>(group: readonly { readonly satu: T; readonly word: string }[]): readonly (readonly [T, T])[] {
  const pertama = new Map<string, { satu: T; word: string }>();
  return group.flatMap(({ satu, word }): readonly (readonly [T, T])[] => {
    const forms = [word, ...[...word].map((_, at) => `${word.slice(0, at)}${word.slice(at + 1)}`)];
    const lain = forms.map((form) => pertama.get(form)).find((other) => other && differByOne(other.word, word));
    for (const form of forms) if (!pertama.has(form)) pertama.set(form, { satu, word });
    return lain ? [[satu, lain.satu]] : [];
  });
}

/** One letter more, one less, one other, or two neighbours that changed places. */
function differByOne(a: string, b: string): boolean {
  if (a === b) return false;
  let awal = 0;
  while (awal < Math.min(a.length, b.length) && a[awal] === b[awal]) awal += 1;
  const [sisaA, sisaB] = [a.slice(awal), b.slice(awal)];
  return (
    sisaA.slice(1) === sisaB.slice(1) ||
    sisaA === sisaB.slice(1) ||
    sisaA.slice(1) === sisaB ||
    (sisaA.slice(2) === sisaB.slice(2) && sisaA[0] === sisaB[1] && sisaA[1] === sisaB[0])
  );
}

/** What has one id in two years is one thing; a name that lost or gained a word there is mostly a slip. */
function lacksWord<T extends Bernama>(semua: readonly T[]): readonly (readonly [T, T])[] {
  const pertama = new Map<string, T>();
  return semua.flatMap((satu): readonly (readonly [T, T])[] => {
    const lain = pertama.get(satu.id);
    if (!lain) pertama.set(satu.id, satu);
    if (!lain) return [];
    const [pendek, panjang] = [bentukDasar(lain.nama), bentukDasar(satu.nama)].sort((a, b) => a.length - b.length);
    const lebih = panjang?.findIndex((word, at) => word !== pendek?.[at]) ?? -1;
    const sisa = panjang?.filter((_, at) => at !== lebih).join(' ');
    return panjang?.length === (pendek?.length ?? 0) + 1 && sisa === pendek?.join(' ') ? [[satu, lain]] : [];
  });
}
