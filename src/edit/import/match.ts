/** Which line of the project a line of the sheet is: by id, by kode, by name; what is only like one is for a person. */
import { distance } from 'fastest-levenshtein';
import type { Text } from '../../base/diagnostic.ts';
import { addTo, groupBy } from '../../base/groups.ts';
import { quoted } from '../../base/quote.ts';
import type { Butir } from './butir.ts';
import { bentukNama, formsOf } from './context.ts';
import type { Isian } from './isian.ts';
import { isSameKode, tailOf } from './kode.ts';

export type Cara = 'id' | 'kode' | 'nama' | 'jawaban';

/** `butir` is absent where nothing is near; `ragu` says why a person has to decide. */
export interface Cocok {
  readonly isian: Isian;
  readonly butir?: Butir;
  readonly cara?: Cara;
  readonly ragu?: Text;
}

/** By which a person's answer is kept: the row of the sheet and the id of ours. */
export function keyOf(isian: Isian, butir: Butir): string {
  return `${isian.baris[0]}\n${butir.id}`;
}

/** `accepted` holds the doubtful pairs that a person has said yes to. */
export function matchAll(
  all: readonly Isian[],
  butir: readonly Butir[],
  accepted: ReadonlySet<string>,
): readonly Cocok[] {
  const form = formsOf();
  const names = groupBy(butir, ({ nama }) => form(nama));
  const rows = groupBy(all, ({ nama }) => form(nama));
  const codes = new Map<string, Butir[]>();
  for (const one of butir) if (one.kode !== undefined) addTo(codes, tailOf(one.kode), one);
  const near = nearestIn(butir, form);
  return all.map((isian) => {
    const found = matchOne(isian, { butir, form, names, codes, rows, near });
    if (found.ragu && found.butir && accepted.has(keyOf(isian, found.butir))) {
      return { isian, butir: found.butir, cara: 'jawaban' };
    }
    return found;
  });
}

interface Known {
  readonly butir: readonly Butir[];
  readonly form: typeof bentukNama;
  readonly names: ReadonlyMap<string, readonly Butir[]>;
  readonly codes: ReadonlyMap<string, readonly Butir[]>;
  readonly rows: ReadonlyMap<string, readonly Isian[]>;
  readonly near: (isian: Isian) => Butir | undefined;
}

function matchOne(isian: Isian, known: Known): Cocok {
  if (isian.id !== undefined) {
    const butir = known.butir.find(({ id, tingkat }) => id === isian.id && tingkat === isian.tingkat);
    return butir ? { isian, butir, cara: 'id' } : { isian };
  }
  const sameName = (known.names.get(known.form(isian.nama)) ?? []).filter(
    ({ tingkat }) => isian.tingkat === undefined || tingkat === isian.tingkat,
  );
  return byKode(isian, sameName, known) ?? byName(isian, sameName, known) ?? bySimilarity(isian, known);
}

function byKode(isian: Isian, sameName: readonly Butir[], { codes }: Known): Cocok | undefined {
  const { kode } = isian;
  if (kode === undefined) return undefined;
  const butir = codes.get(tailOf(kode)) ?? [];
  const exact = butir.filter((one) => one.kode === kode);
  const found = exact.length > 0 ? exact : butir.filter((one) => one.kode !== undefined && isSameKode(one.kode, kode));
  const [one] = found;
  if (!one) return undefined;
  if (found.length > 1) return { isian, butir: one, ragu: severalHave(kode) };
  const [other] = sameName;
  if (other && !sameName.includes(one)) return { isian, butir: one, ragu: nameIsAnothers(kode, other) };
  return { isian, butir: one, cara: 'kode' };
}

/** Of several with one name, the one that stands under the same program and kegiatan, or comes as the same one in order. */
function byName(isian: Isian, sameName: readonly Butir[], { rows, form }: Known): Cocok | undefined {
  const under = sameName.filter((one) => isUnder(one, isian, form));
  const among = under.length > 0 ? under : sameName;
  const [first] = among;
  if (!first) return undefined;
  const twins = rows.get(form(isian.nama)) ?? [];
  const inOrder = among.length > 1 && twins.length === among.length ? among[twins.indexOf(isian)] : undefined;
  const one = among.length === 1 ? first : inOrder;
  if (!one) return { isian, butir: first, ragu: severalAreCalled };
  if (isian.kode !== undefined && one.kode !== undefined)
    return { isian, butir: one, ragu: otherKode(isian.kode, one.kode) };
  if (under.length === 0 && isUnderAnother(one, isian)) return { isian, butir: one, ragu: underAnother };
  return { isian, butir: one, cara: 'nama' };
}

/** Both say what stands above, and that has no name in common: a line of that name may be carried out in several kegiatan. */
function isUnderAnother({ induk }: Butir, { induk: all, tingkat }: Isian): boolean {
  const above = all.at(-1);
  if (!induk || !above || tingkat === undefined || above.tingkat !== induk.tingkat) return false;
  const [own, other] = [bentukNama(above.nama), bentukNama(induk.nama)];
  if (own === '' || other === '' || own.includes(other) || other.includes(own)) return false;
  return distance(own, other) > Math.max(own.length, other.length) / likeness;
}

function isUnder({ induk }: Butir, isian: Isian, form: typeof bentukNama): boolean {
  const above = isian.induk.at(-1);
  if (!induk || !above) return false;
  if (above.kode !== undefined && induk.kode !== undefined) return isSameKode(above.kode, induk.kode);
  return form(above.nama) === form(induk.nama);
}

function bySimilarity(isian: Isian, { near }: Known): Cocok {
  const butir = near(isian);
  return butir ? { isian, butir, ragu: onlyLike } : { isian };
}

/** At most one slip in five letters. */
const likeness = 5;

function nearestIn(butir: readonly Butir[], form: typeof bentukNama): (isian: Isian) => Butir | undefined {
  const names = butir.map((one) => ({ one, nama: form(one.nama) }));
  return ({ nama: written, tingkat }) => {
    const nama = form(written);
    let best: Butir | undefined;
    let least = Math.floor(nama.length / likeness) + 1;
    for (const known of names) {
      if (tingkat !== undefined && known.one.tingkat !== tingkat) continue;
      if (Math.abs(known.nama.length - nama.length) >= least) continue;
      const far = distance(nama, known.nama);
      if (far < least) [best, least] = [known.one, far];
    }
    return best;
  };
}

const onlyLike: Text = { id: 'namanya hanya mirip', en: 'the names are only alike' };
const severalAreCalled: Text = {
  id: 'beberapa baris data bernama sama',
  en: 'several lines of the data have the name',
};

const underAnother: Text = {
  id: 'namanya sama, tetapi di bawah program atau kegiatan yang lain',
  en: 'the names are equal, but it stands below another program or kegiatan',
};

function severalHave(kode: string): Text {
  return { id: `beberapa baris data dapat berkode ${kode}`, en: `several lines of the data can have the code ${kode}` };
}

function nameIsAnothers(kode: string, { id, nama }: Butir): Text {
  return {
    id: `kodenya ${kode}, tetapi namanya nama ${id} (${quoted(nama)})`,
    en: `the code is ${kode}, but the name is that of ${id} (${quoted(nama)})`,
  };
}

function otherKode(sheet: string, data: string): Text {
  return {
    id: `namanya sama, tetapi kodenya ${sheet} di lembar dan ${data} di data`,
    en: `the names are equal, but the code is ${sheet} in the sheet and ${data} in the data`,
  };
}
