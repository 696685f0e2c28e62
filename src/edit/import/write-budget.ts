/** Pagu from the sheet into anggaran.yaml: values at their places, new lines behind those that are there. */
import { type Decimal, readRupiah } from '../../base/decimal.ts';
import type { Source } from '../../base/source.ts';
import { addable, addLines, newBudget } from './baru.ts';
import { type Butir, child } from './butir.ts';
import { type Changed, changed } from './change.ts';
import { removeProgram } from './contoh.ts';
import { type Isian, type Kolom, type Masalah, problemIn } from './isian.ts';
import { keysAbove } from './kolom.ts';
import { angkaText, isSameAngka } from './numbers.ts';
import { type Kunci, standingAt } from './perubahan.ts';
import { createdFile } from './schema-line.ts';
import { planOf } from './write-plan.ts';
import { type Naskah, type Sunting, setKey } from './yaml.ts';

interface Budget {
  readonly path: string;
  readonly source?: Source;
  readonly naskah?: Naskah;
  readonly butir: readonly Butir[];
  /** The example of a new project, which goes once there are lines of its own. */
  readonly contoh: readonly Butir[];
  /** The only sasaran of the plan, where it has one only: new programs serve it. */
  readonly sasaran?: string | undefined;
  /** Those after which the pagu of the sheet is. */
  readonly revisions: readonly Kunci[];
}

export interface Written {
  readonly files: readonly Changed[];
  readonly masalah: readonly Masalah[];
  /** Values that were there and are others now. */
  readonly replaced: number;
}

type Values = ReadonlyMap<Butir, ReadonlyMap<Kolom, Decimal>>;

export function writeBudget(
  budget: Budget,
  values: Values,
  added: readonly Isian[],
  sources: readonly Source[],
): Written {
  const { naskah, source, butir, path, contoh, sasaran } = budget;
  const lines = addable(added);
  if (!naskah || !source) {
    if (lines.length === 0) return { files: [], masalah: [], replaced: 0 };
    const file = createdFile(sources, path, newBudget(lines, sasaran, sources));
    return { files: [file], masalah: [], replaced: 0 };
  }
  const edits: Sunting[] = [];
  const masalah: Masalah[] = [];
  let replaced = 0;
  const isChanged = budget.revisions.length > 0 || child(naskah.root, 'perubahan') !== undefined;
  const undated = butir.filter((one) => !isChanged && hasRevision(one, values.get(one)));
  if (undated.length > 0) masalah.push(noDate(undated, path));
  for (const one of butir) {
    const made = planOf(naskah, one, values);
    if (made) edits.push(...made.edits);
    replaced += made?.replaced ?? 0;
    for (const [keys, value] of paguOf(one, values.get(one), budget)) {
      if (keys[0] === 'pagu_perubahan' && undated.includes(one)) continue;
      const standing = standingAt(one.part, keys);
      if (isSameAngka(standing, value, readRupiah)) continue;
      const made = setPagu(naskah, one, keys, angkaText(value, standing));
      if (made) edits.push(...made);
      else masalah.push(byHand(one.id, keys.join('.'), path));
      if (standing !== '') replaced += 1;
    }
  }
  const more = lines.length > 0 ? addLines(naskah, butir, lines, sasaran, sources) : [];
  if (more) edits.push(...more, ...(lines.length > 0 ? removeProgram(naskah, contoh) : []));
  else masalah.push(cannotAdd(path));
  return { files: edits.length === 0 ? [] : [changed(source, naskah, edits)], masalah, replaced };
}

/** Below `pagu_revisi`, which may not be there yet, or at its own key. */
function setPagu(naskah: Naskah, { part }: Butir, [key = '', ke]: Kunci, text: string) {
  const revised = ke === undefined ? undefined : child(part, key);
  if (ke === undefined) return setKey(naskah, part, key, text, keysAbove('anggaran', key));
  if (!revised) return setKey(naskah, part, key, `{ ${ke}: ${text} }`, keysAbove('anggaran', key));
  const before = revised.entries().flatMap(([each]) => (Number(each) < Number(ke) ? [each] : []));
  return setKey(naskah, revised, ke, text, before);
}

/** After a revision of the budget the sheet's pagu is that of the revision, written only where it differs from the one before. */
function paguOf(
  { part }: Butir,
  values: ReadonlyMap<Kolom, Decimal> | undefined,
  { revisions }: Budget,
): readonly (readonly [Kunci, Decimal])[] {
  const [pagu, perubahan] = [values?.get('pagu'), values?.get('pagu_perubahan')];
  const last = revisions.at(-1) ?? ['pagu_perubahan'];
  const standing = standingAt(part, last);
  const revised = revisions.map((keys) => standingAt(part, keys)).findLast((text) => text !== '');
  // An earlier revision has set it already.
  const isHeld = perubahan && standing === '' && revised !== undefined && isSameAngka(revised, perubahan, readRupiah);
  const own = perubahan && !isHeld && (standing !== '' || !pagu?.eq(perubahan)) ? [[last, perubahan] as const] : [];
  if (!pagu) return own;
  const first = standingAt(part, ['pagu']);
  const isLater = revisions.length > 0 && !perubahan && first !== '';
  if (!isLater) return [[['pagu'], pagu], ...own];
  return standing === '' && isSameAngka(revised ?? first, pagu, readRupiah) ? [] : [[last, pagu]];
}

/** The sheet has another pagu after the change than before it, or than the data. */
function hasRevision({ part }: Butir, values: ReadonlyMap<Kolom, Decimal> | undefined): boolean {
  const perubahan = values?.get('pagu_perubahan');
  const pagu = values?.get('pagu');
  if (!perubahan) return false;
  return pagu ? !pagu.eq(perubahan) : !isSameAngka(child(part, 'pagu')?.text ?? '', perubahan, readRupiah);
}

function noDate(all: readonly Butir[], path: string): Masalah {
  const ids = all.slice(0, 5).map(({ id }) => id);
  const list = `${ids.join(', ')}${all.length > ids.length ? ', …' : ''}`;
  return problemIn(
    [],
    `pagu sesudah perubahan (${list}) tidak diisi, karena tanggal perubahannya belum ada: tulis dahulu perubahan: { tanggal: … } di awal ${path}, lalu jalankan lagi`,
    `the pagu after the change (${list}) is not filled in, for the date of the change is not there: write perubahan: { tanggal: … } at the beginning of ${path} first, then run again`,
  );
}

export function byHand(id: string, key: string, path: string): Masalah {
  return problemIn(
    [],
    `${key} dari ${id} di ${path} tidak dapat diganti di tempatnya; ubah dengan tangan`,
    `${key} of ${id} in ${path} cannot be replaced in its place; change it by hand`,
  );
}

function cannotAdd(path: string): Masalah {
  return problemIn(
    [],
    `baris baru tidak dapat ditambahkan ke ${path}, karena daftarnya ditulis dalam [ ]`,
    `no line can be added to ${path}, for its lists are written in [ ]`,
  );
}
