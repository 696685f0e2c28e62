/** Opens a year from the one before: targets from the Renstra, the budget's ids and names with its money to be filled in. */
import { type Document, isMap, isScalar, type Node, Pair, Scalar, type YAMLMap } from 'yaml';
import { berpagu, daftarDi, type IndikatorRencana, kunciDari, petaDi, tertulisDi } from '../documents/index.ts';
import { hapus, kosong, kosongkan, sisihkan } from './kosongkan.ts';

/** From one year to another. */
export interface Pergantian {
  readonly dari: number;
  readonly ke: number;
}

/** Changes last year's agreement into that of this year: what the Renstra has no target for is left to be filled in. */
export function bukaPerjanjian(document: Document, tahun: Pergantian, rencana: readonly IndikatorRencana[]): void {
  const root = document.contents;
  const target = petaDi(root, 'target');
  if (!isMap(root) || !target) return;
  renameYear(document, tahun);
  // A new project has none: what stands behind its braces tells how to begin.
  if (target.items.length === 0) delete target.comment;
  target.flow = false;
  const lama = targetTerakhir(root);
  for (const key of ['nomor', 'tanggal', 'perubahan']) hapus(root, key);
  // What the Renstra alone had a target for last year needs one this year too, in the one place or in the other.
  const direncanakan = rencana.filter((satu) => [tahun.ke, tahun.dari].some((year) => satu.target.has(String(year))));
  for (const { id } of direncanakan) {
    if (!target.has(id)) target.items.push(new Pair(new Scalar(id), document.createNode({})));
  }
  for (const pair of target.items) {
    const id = kunciDari(pair);
    const targets = rencana.find((satu) => satu.id === id)?.target;
    const planned = targets?.get(String(tahun.ke));
    const last = lama.get(id) ?? tertulis(targets?.get(String(tahun.dari)));
    const baru = targetBaru(planned, last === undefined ? '' : `${tahun.dari}: ${last}`);
    if (!isMap(pair.value)) continue;
    pair.value.flow = false;
    pair.value.items = pair.value.items.filter((satu) => kunciDari(satu) !== 'tahun');
    pair.value.items.unshift(new Pair(new Scalar('tahun'), baru));
    sisihkan(pair.value, ['tw']);
  }
}

function targetBaru(planned: Node | undefined, before: string): Node {
  if (!planned) return kosong(before);
  // A node of another document: its text is kept, and its place there means nothing here.
  const target = planned.clone() as Node;
  target.comment = [' menurut Renstra', before].filter(Boolean).join('; ');
  return target;
}

function tertulis(node: Node | undefined): string | undefined {
  return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
}

/** The target of each indikator that was in force at the end of the year. */
function targetTerakhir(root: YAMLMap): ReadonlyMap<string, string> {
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
export function bukaAnggaran(document: Document, tahun: Pergantian): void {
  const root = document.contents;
  if (!isMap(root)) return;
  renameYear(document, tahun);
  hapus(root, 'perubahan');
  for (const kegiatan of [...daftarDi(root, 'program')].flatMap((program) => daftarDi(program, 'kegiatan'))) {
    sisihkan(kegiatan, ['rencana']);
  }
  for (const satu of berpagu(document)) {
    const last = tertulisDi(satu, 'pagu_perubahan');
    kosongkan(satu, 'pagu', String(tahun.dari));
    const pagu = satu.get('pagu', true);
    if (last !== undefined && isScalar(pagu)) pagu.comment = ` ${tahun.dari}: ${last}`;
    hapus(satu, 'pagu_perubahan');
    sisihkan(satu, ['rencana']);
  }
}

/** The comment at the head tells which year it is. */
function renameYear(document: Document, { dari, ke }: Pergantian): void {
  const renamed = (comment: string) => comment.replaceAll(new RegExp(`\\b${dari}\\b`, 'g'), String(ke));
  if (document.commentBefore) document.commentBefore = renamed(document.commentBefore);
  const { contents } = document;
  if (contents?.commentBefore) contents.commentBefore = renamed(contents.commentBefore);
}
