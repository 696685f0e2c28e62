/** Who the agency is: its task, its functions, and its structure as the tree that the ids in `bawahan` make. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located } from '../../base/located.ts';
import type { Instansi } from '../../base/schema.ts';
import { indexById, resolve } from './ids.ts';
import { messages } from './messages/index.ts';

/** A position or unit of the structure. */
export interface Jabatan {
  readonly id: string;
  readonly jabatan: string;
}

/** With those directly below it. */
export interface UnitOrganisasi extends Jabatan {
  readonly bawahan: readonly UnitOrganisasi[];
}

export interface Profil {
  /** The regulation that sets task, functions and structure. */
  readonly dasar?: string;
  readonly tugas: string;
  readonly fungsi: readonly string[];
  /** The head. */
  readonly struktur?: UnitOrganisasi;
}

type Ditulis = Located<NonNullable<Instansi['profil']>>;
type Butir = Located<NonNullable<NonNullable<Instansi['profil']>['struktur']>[number]>;

export function linkProfil(ditulis: Ditulis, findings: Diagnostic[]): Profil {
  const { struktur: _, ...lain } = ditulis.value;
  const butir = ditulis.at('struktur')?.items() ?? [];
  const struktur = butir.length === 0 ? undefined : linkStruktur(butir, findings);
  return { ...lain, ...(struktur ? { struktur } : {}) };
}

/** All that the structure names, by id, whether or not they make a tree: who refers to one of them is not wrong by that. */
export function jabatanDalam(ditulis: Ditulis | undefined): ReadonlyMap<string, Jabatan> {
  const butir = ditulis?.at('struktur')?.items() ?? [];
  return new Map(butir.map(({ value: { id, jabatan } }) => [id, { id, jabatan }]));
}

/** Undefined where it is no tree: then there is a finding. */
function linkStruktur(butir: readonly Butir[], findings: Diagnostic[]): UnitOrganisasi | undefined {
  const found: Diagnostic[] = [];
  const units = butir.map((asal) => ({ id: asal.value.id, asal }));
  const byId = indexById('jabatan', units, found);
  const atasan = new Map<string, string>();
  for (const { id, asal } of units) {
    for (const satu of asal.at('bawahan')?.items() ?? []) {
      const below = String(satu.value);
      if (!resolve('jabatan', below, satu.span, byId, found)) continue;
      const other = atasan.get(below);
      if (other !== undefined) found.push(galat(satu.span, messages.bawahanGanda(below, other)));
      else atasan.set(below, id);
    }
  }
  const [puncak, ...puncakLain] = units.filter(({ id }) => !atasan.has(id));
  for (const { id, asal } of puncak ? puncakLain : [])
    found.push(galat(asal.at('id').span, messages.tanpaAtasan(id, puncak?.id ?? '')));
  const circle = found.length > 0 ? undefined : units.find(({ id }) => isInCircle(id, atasan));
  if (circle) found.push(galat(circle.asal.at('id').span, messages.bawahanDiriSendiri(circle.id)));
  findings.push(...found);
  return found.length > 0 || !puncak ? undefined : pohon(puncak.id, byId);
}

/** Whether nobody stands at the end of the way up. */
function isInCircle(id: string, atasan: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let here: string | undefined = id; here !== undefined; here = atasan.get(here)) {
    if (seen.has(here)) return here === id;
    seen.add(here);
  }
  return false;
}

function pohon(id: string, byId: ReadonlyMap<string, { readonly asal: Butir }>): UnitOrganisasi {
  const { jabatan = '', bawahan = [] } = byId.get(id)?.asal.value ?? {};
  return { id, jabatan, bawahan: bawahan.map((satu) => pohon(satu, byId)) };
}
