/** Opens a year from the one before: targets from the Renstra; ids and names of budget, income, staff and assets, with their numbers to be filled in. */
import { type Document, isMap, isScalar, type Node, Pair, Scalar, type YAMLMap } from 'yaml';
import { byText } from '../../base/order.ts';
import {
  berpagu,
  daftarDi,
  entri,
  type IndikatorRencana,
  kunciDari,
  petaDi,
  tertulis,
  tertulisDi,
} from '../../data/documents/index.ts';
import { emptyValue, removeKey } from './comments.ts';
import { emptyForNextPeriod } from './empty.ts';

/** From one year to another. */
export interface YearChange {
  readonly from: number;
  readonly to: number;
}

/** Changes last year's agreement into that of this year: what the Renstra has no target for is left to be filled in, what is of another plan is `gone`. */
export function openAgreement(
  document: Document,
  tahun: YearChange,
  rencana: readonly IndikatorRencana[],
  gone: ReadonlySet<string>,
): void {
  const root = document.contents;
  const target = petaDi(root, 'target');
  if (!isMap(root) || !target) return;
  renameYear(document, tahun);
  // A new project has none: what stands behind its braces tells how to begin.
  if (target.items.length === 0) delete target.comment;
  const lama = latestTargets(root);
  target.items = target.items.filter((pair) => !gone.has(kunciDari(pair)));
  emptyForNextPeriod(document, 'perjanjian-kinerja', String(tahun.from));
  // What the Renstra alone had a target for last year needs one this year too, in the one place or in the other.
  const direncanakan = rencana.filter((satu) => [tahun.to, tahun.from].some((year) => satu.target.has(String(year))));
  for (const { id } of direncanakan) {
    if (!target.has(id)) target.items.push(new Pair(new Scalar(id), document.createNode({})));
  }
  for (const pair of target.items) {
    const id = kunciDari(pair);
    const targets = rencana.find((satu) => satu.id === id)?.target;
    const planned = targets?.get(String(tahun.to));
    const last = lama.get(id) ?? tertulis(targets?.get(String(tahun.from)));
    const baru = newTarget(planned, last === undefined ? '' : `${tahun.from}: ${last}`);
    if (!isMap(pair.value)) continue;
    pair.value.flow = false;
    pair.value.items = pair.value.items.filter((satu) => kunciDari(satu) !== 'tahun');
    pair.value.items.unshift(new Pair(new Scalar('tahun'), baru));
  }
}

function newTarget(planned: Node | undefined, before: string): Node {
  if (!planned) return emptyValue(before);
  // A node of another document: its text is kept, and its place there means nothing here.
  const target = planned.clone() as Node;
  target.comment = [' menurut Renstra', before].filter(Boolean).join('; ');
  return target;
}

/** The target of each indikator that was in force at the end of the year. */
function latestTargets(root: YAMLMap): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const holder of [root, ...daftarDi(root, 'perubahan')]) {
    for (const { key, value } of petaDi(holder, 'target')?.items ?? []) {
      const tahun = isMap(value) ? tertulisDi(value, 'tahun') : undefined;
      if (tahun !== undefined && isScalar(key)) found.set(String(key.value), tahun);
    }
  }
  return found;
}

/** Changes last year's budget into that of this year. */
export function openBudget(document: Document, tahun: YearChange): void {
  if (!isMap(document.contents)) return;
  renameYear(document, tahun);
  const revisi = [
    { kunci: 'perubahan', map: petaDi(document.contents, 'perubahan') },
    ...daftarDi(document.contents, 'revisi').map((map) => ({ kunci: tertulisDi(map, 'ke') ?? '', map })),
  ].map(({ kunci, map }) => ({ kunci, tanggal: (map && tertulisDi(map, 'tanggal')) ?? '' }));
  const urutan = revisi.sort((a, b) => byText(a.tanggal, b.tanggal)).map(({ kunci }) => kunci);
  for (const satu of berpagu(document)) {
    const last = urutan.findLast((ke) => tertulis(revised(satu, ke)?.value) !== undefined);
    const own = entri(satu, 'pagu');
    if (!own || last === undefined) continue;
    own.value = revised(satu, last)?.value;
    for (const key of ['pagu_perubahan', 'pagu_revisi']) removeKey(satu, key);
  }
  emptyForNextPeriod(document, 'anggaran', String(tahun.from));
}

/** What a revision has made of a line's pagu. */
function revised(satu: YAMLMap, ke: string): Pair | undefined {
  if (ke === 'perubahan') return entri(satu, 'pagu_perubahan');
  const map = petaDi(satu, 'pagu_revisi');
  return map && entri(map, ke);
}

/** Changes last year's income into that of this year: the last target in force is what it was. */
export function openIncome(document: Document, tahun: YearChange): void {
  renameYear(document, tahun);
  for (const satu of daftarDi(document.contents, 'pendapatan')) lastOfYear(satu, 'target', 'target_perubahan');
  emptyForNextPeriod(document, 'pendapatan', String(tahun.from));
}

/** Changes last year's staff and assets into those of this year, counted on a day that is to be filled in. */
export function openStaff(document: Document, tahun: YearChange): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  renameYear(document, tahun);
  // Emptied as a note it would lie beside the numbers that it dates.
  const per = tertulisDi(contents, 'per');
  contents.set('per', emptyValue(per === undefined ? '' : `${tahun.from}: ${per}`));
  emptyForNextPeriod(document, 'sumber-daya', String(tahun.from));
}

/** What held at the end of the year is the one to go by. */
function lastOfYear(satu: YAMLMap, first: string, revised: string): void {
  const [own, last] = [entri(satu, first), entri(satu, revised)];
  if (!own || !last || tertulis(last.value) === undefined) return;
  own.value = last.value;
  removeKey(satu, revised);
}

/** The comment at the head tells which year it is. */
function renameYear(document: Document, { from, to }: YearChange): void {
  const renamed = (comment: string) => comment.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), String(to));
  if (document.commentBefore) document.commentBefore = renamed(document.commentBefore);
  const { contents } = document;
  if (contents?.commentBefore) contents.commentBefore = renamed(contents.commentBefore);
}
