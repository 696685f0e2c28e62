/** Lines that the sheet has and anggaran.yaml has not: as text to be put behind what the file has already. */
import type { Decimal } from '../../base/decimal.ts';
import { addTo } from '../../base/groups.ts';
import type { Source } from '../../base/source.ts';
import { isPenunjang } from '../../checks/rules/penunjang.ts';
import { bernamaDalam } from '../../data/documents/index.ts';
import { type Butir, child } from './butir.ts';
import { asWritten, writtenNames } from './capitals.ts';
import { bentukNama, listed } from './context.ts';
import type { Induk, Isian, Tingkat } from './isian.ts';
import { isSameKode } from './kode.ts';
import { angkaText } from './numbers.ts';
import { itemsAfter, type Naskah, type Sunting, scalar } from './yaml.ts';

interface Baru {
  readonly jalan: Induk;
  readonly id: string;
  readonly anak: Baru[];
  pagu?: Decimal;
}

/** Those that can be added: with a pagu, and below a program (and kegiatan) that the sheet names. */
export function addable(asing: readonly Isian[]): readonly Isian[] {
  return asing.filter(({ tingkat, nilai, induk, id, rusak, nama }) => {
    const isPlaced = induk[0]?.tingkat === 'program' && induk.length === (tingkat === 'sub_kegiatan' ? 2 : 1);
    return (
      id === undefined &&
      !rusak &&
      nilai.has('pagu') &&
      tingkat !== 'program' &&
      isPlaced &&
      [nama, ...induk.map((one) => one.nama)].every(Boolean)
    );
  });
}

/** Undefined where the file is written so that lines cannot be added (`[ ]` over its lists). */
export function addLines(
  naskah: Naskah,
  butir: readonly Butir[],
  all: readonly Isian[],
  sasaran: string | undefined,
  sources: readonly Source[],
): readonly Sunting[] | undefined {
  const ids = idsIn(butir, sources);
  const under = new Map<Butir | undefined, Baru[]>([[undefined, []]]);
  for (const isian of all) {
    let owner: Butir | undefined;
    let siblings = under.get(undefined) ?? [];
    for (const jalan of pathOf(isian)) {
      const isInFile = under.get(owner) === siblings;
      const known = isInFile ? childLike(butir, owner, jalan) : undefined;
      if (known) {
        owner = known;
        siblings = under.get(known) ?? [];
        under.set(known, siblings);
      } else
        siblings = grow(
          siblings,
          jalan,
          ids,
          jalan.tingkat === isian.tingkat ? isian.nilai.get('pagu') : undefined,
        ).anak;
    }
  }
  // Where two end on one line, what belongs to a kegiatan comes before the next kegiatan, and that before the next program.
  const owners = [...under].filter(([, added]) => added.length > 0).sort(([a], [b]) => depthOf(b) - depthOf(a));
  const made = owners.map(([owner, added]) =>
    itemsAfter(
      naskah,
      child(owner?.part ?? naskah.root, owner ? (below[owner.tingkat] ?? '') : 'program'),
      added.flatMap((one) => written(one, '', sasaran)),
    ),
  );
  return made.every((edit) => edit !== undefined) ? made : undefined;
}

function pathOf({ induk, tingkat, nama, kode }: Isian): readonly Induk[] {
  return tingkat === undefined ? induk : [...induk, { tingkat, nama, ...(kode === undefined ? {} : { kode }) }];
}

function childLike(butir: readonly Butir[], owner: Butir | undefined, jalan: Induk): Butir | undefined {
  return butir.find((one) => one.induk === owner && isSame(one, jalan));
}

function depthOf(butir: Butir | undefined): number {
  return butir ? 1 + depthOf(butir.induk) : 0;
}

/** A whole new file of the budget. */
export function newBudget(
  all: readonly Isian[],
  sasaran: string | undefined,
  sources: readonly Source[],
): readonly string[] {
  const ids = idsIn([], sources);
  const roots: Baru[] = [];
  for (const isian of all) {
    let siblings = roots;
    for (const jalan of pathOf(isian)) {
      siblings = grow(siblings, jalan, ids, jalan.tingkat === isian.tingkat ? isian.nilai.get('pagu') : undefined).anak;
    }
  }
  return ['program:', ...roots.flatMap((one) => written(one, '  ', sasaran))];
}

const below: Readonly<Record<Tingkat, string | undefined>> = {
  program: 'kegiatan',
  kegiatan: 'sub_kegiatan',
  sub_kegiatan: undefined,
};

/** Those of the year's budget, and the kinds of things that have an id in any year or in the plan. */
interface Ids {
  readonly here: Set<string>;
  readonly known: ReadonlyMap<string, readonly { readonly jenis: string; readonly nama: string }[]>;
  /** How names are written. */
  readonly names: readonly string[];
}

export function idsIn(here: readonly { readonly id: string }[], sources: readonly Source[]): Ids {
  const known = new Map([['total', [{ jenis: 'total', nama: '' }]]]);
  for (const { jenis, id, nama } of bernamaDalam(sources))
    if (jenis !== 'misi') addTo(known, id, { jenis, nama: bentukNama(nama) });
  return { here: new Set(here.map(({ id }) => id)), known, names: writtenNames(sources) };
}

function grow(siblings: Baru[], jalan: Induk, ids: Ids, pagu: Decimal | undefined): Baru {
  const known = siblings.find((one) => isSame(one.jalan, jalan));
  const named = { ...jalan, nama: asWritten(jalan.nama, ids.names) };
  const baru = known ?? { jalan: named, id: newId(jalan, ids), anak: [] };
  if (!known) siblings.push(baru);
  if (pagu) baru.pagu = pagu;
  return baru;
}

export function isSame(one: Induk, other: Induk): boolean {
  if (one.tingkat !== other.tingkat) return false;
  if (one.kode !== undefined && other.kode !== undefined) return isSameKode(one.kode, other.kode);
  return bentukNama(one.nama) === bentukNama(other.nama);
}

/**
 * The first words of the name; a number behind them where another thing of these years, or one of another kind in any year, has that
 * id. Lines of a budget go by other names in other years; another indikator or sasaran is another thing.
 */
export function newId(
  { nama, tingkat }: { readonly nama: string; readonly tingkat: string },
  { here, known }: Ids,
): string {
  const words = bentukNama(nama)
    .normalize('NFKD')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    if (id !== '' && `${id}-${word}`.length > 32) break;
    id = (id === '' ? word : `${id}-${word}`).slice(0, 60);
  }
  const base = /^[a-z]/.test(id) ? id : `k-${id || '0'}`;
  const isOther = (one: { readonly jenis: string; readonly nama: string }) =>
    one.jenis !== tingkat || (!(tingkat in below) && one.nama !== bentukNama(nama));
  const isTaken = (one: string) => here.has(one) || known.get(one)?.some(isOther);
  let unique = base;
  for (let count = 2; isTaken(unique); count += 1) unique = `${base}-${count}`;
  here.add(unique);
  return unique;
}

/** A plan of one sasaran leaves no doubt which one a program serves. */
function written({ jalan, id, anak, pagu }: Baru, indent: string, sasaran: string | undefined): readonly string[] {
  const under = below[jalan.tingkat];
  return [
    `${indent}- id: ${id}`,
    ...(jalan.kode === undefined ? [] : [`${indent}  kode: "${jalan.kode}"`]),
    `${indent}  nama: ${scalar(ownName(jalan))}`,
    ...(sasaran !== undefined && serves(jalan) ? [`${indent}  sasaran: [${sasaran}]`] : []),
    ...(pagu && anak.length === 0 ? [`${indent}  pagu: ${angkaText(pagu)}`] : []),
    ...(under && anak.length > 0
      ? [`${indent}  ${under}:`, ...anak.flatMap((one) => written(one, `${indent}    `, sasaran))]
      : []),
  ];
}

export function serves({ tingkat, kode, nama }: Induk): boolean {
  return tingkat === 'program' && !isPenunjang({ kode, nama });
}

/** Names are written without the word for their level, which the report puts before them itself. */
export function ownName({ nama }: Pick<Induk, 'nama'>): string {
  const name = nama.replaceAll(/\s+/g, ' ').trim().replace(listed, '');
  return name.replace(/^(?:program|kegiatan|sub[ -]?kegiatan)\s*:?\s+(?=\p{L})/iu, '');
}
