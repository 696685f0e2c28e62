/** Pagu from the sheet into anggaran.yaml: values at their places, new lines behind those that are there. */
import { type Decimal, readRupiah } from '../../base/decimal.ts';
import type { Source } from '../../base/source.ts';
import { addable, addLines, newBudget } from './baru.ts';
import { type Butir, child } from './butir.ts';
import { type Changed, changed, created } from './change.ts';
import { removeProgram } from './contoh.ts';
import type { Isian, Kolom, Masalah } from './isian.ts';
import { keysAbove } from './kolom.ts';
import { angkaText, isSameAngka } from './numbers.ts';
import { schemaLine } from './schema-line.ts';
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
  /** The pagu of the sheet is that after the change of the budget. */
  readonly isRevised: boolean;
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
    const text = [...schemaLine(sources, path), ...newBudget(lines, sasaran, sources)].join('\n');
    return { files: [created(path, `${text}\n`)], masalah: [], replaced: 0 };
  }
  const edits: Sunting[] = [];
  const masalah: Masalah[] = [];
  let replaced = 0;
  const isChanged = child(naskah.root, 'perubahan') !== undefined;
  const undated = butir.filter((one) => !isChanged && hasRevision(one, values.get(one)));
  if (undated.length > 0) masalah.push(noDate(undated, path));
  for (const one of butir) {
    const made = planOf(naskah, one, values);
    if (made) edits.push(...made.edits);
    replaced += made?.replaced ?? 0;
    for (const [key, value] of paguOf(one, values.get(one), budget)) {
      if (key === 'pagu_perubahan' && undated.includes(one)) continue;
      const standing = child(one.part, key)?.text ?? '';
      if (isSameAngka(standing, value, readRupiah)) continue;
      const made = setKey(naskah, one.part, key, angkaText(value, standing), keysAbove('anggaran', key));
      if (made) edits.push(...made);
      else masalah.push(byHand(one.id, key, path));
      if (standing !== '') replaced += 1;
    }
  }
  const more = lines.length > 0 ? addLines(naskah, butir, lines, sasaran, sources) : [];
  if (more) edits.push(...more, ...(lines.length > 0 ? removeProgram(naskah, contoh) : []));
  else masalah.push(cannotAdd(path));
  return { files: edits.length === 0 ? [] : [changed(source, naskah, edits)], masalah, replaced };
}

/** After a change of the budget the sheet's pagu is `pagu_perubahan`, written only where it differs from the first one. */
function paguOf({ part }: Butir, values: ReadonlyMap<Kolom, Decimal> | undefined, { isRevised }: Budget) {
  const [pagu, perubahan] = [values?.get('pagu'), values?.get('pagu_perubahan')];
  const hasOwn = child(part, 'pagu_perubahan') !== undefined;
  const own = perubahan && (hasOwn || !pagu?.eq(perubahan)) ? [['pagu_perubahan', perubahan] as const] : [];
  if (!pagu) return own;
  const standing = ['pagu', 'pagu_perubahan'].map((key) => child(part, key)?.text ?? '');
  const isLater = isRevised && !perubahan && standing[0] !== '';
  if (!isLater) return [['pagu', pagu] as const, ...own];
  return standing[1] === '' && isSameAngka(standing[0] ?? '', pagu, readRupiah)
    ? []
    : [['pagu_perubahan', pagu] as const];
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
  return {
    baris: [],
    text: {
      id: `pagu sesudah perubahan (${list}) tidak diisi, karena tanggal perubahannya belum ada: tulis dahulu perubahan: { tanggal: … } di awal ${path}, lalu jalankan lagi`,
      en: `the pagu after the change (${list}) is not filled in, for the date of the change is not there: write perubahan: { tanggal: … } at the beginning of ${path} first, then run again`,
    },
  };
}

export function byHand(id: string, key: string, path: string): Masalah {
  return {
    baris: [],
    text: {
      id: `${key} dari ${id} di ${path} tidak dapat diganti di tempatnya; ubah dengan tangan`,
      en: `${key} of ${id} in ${path} cannot be replaced in its place; change it by hand`,
    },
  };
}

function cannotAdd(path: string): Masalah {
  return {
    baris: [],
    text: {
      id: `baris baru tidak dapat ditambahkan ke ${path}, karena daftarnya ditulis dalam [ ]`,
      en: `no line can be added to ${path}, for its lists are written in [ ]`,
    },
  };
}
