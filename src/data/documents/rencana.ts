/** What the plan and the budget name: every indikator with its targets, every kegiatan that has money of its own. */
import { type Document, isMap, isNode, isSeq, type Node, type YAMLMap } from 'yaml';
import { keyOf, listAt, mapAt, textAt } from './document.ts';

export interface IndikatorRencana {
  readonly id: string;
  readonly nama: string;
  /** Whether quarters may give its two counts instead of its value. */
  readonly isRasio: boolean;
  /** Those whose values quarters give instead; none for most. */
  readonly komponen: readonly { readonly id: string; readonly nama: string }[];
  /** Whether quarters give their own value alone. */
  readonly isPerTriwulan: boolean;
  /** The target of the plan by its year, as written there. */
  readonly target: ReadonlyMap<string, Node>;
  /** The last year in which it is measured. */
  readonly dihentikan: number;
  /** The id of the indicator of an earlier plan that it replaces; empty where it replaces none. */
  readonly menggantikan: string;
}

/** Of `renstra.yaml` or `anggaran.yaml`, in the order of the file. */
export function indikatorIn(document: Document): readonly IndikatorRencana[] {
  const found: IndikatorRencana[] = [];
  const walk = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(walk);
    if (!isMap(node)) return;
    for (const satu of listAt(node, 'indikator')) found.push(readIndikator(satu));
    for (const { value } of node.items) walk(value);
  };
  walk(document.contents);
  return found;
}

function readIndikator(map: YAMLMap): IndikatorRencana {
  const target = (mapAt(map, 'target')?.items ?? []).flatMap((pair) =>
    isNode(pair.value) ? [[keyOf(pair), pair.value] as const] : [],
  );
  const isRasio = map.has('pembilang') && map.has('penyebut');
  const komponen = listAt(map, 'komponen').map(idAndNama);
  const isPerTriwulan = textAt(map, 'pencatatan') === 'per_triwulan';
  const dihentikan = Number(textAt(map, 'dihentikan') ?? Number.POSITIVE_INFINITY);
  const menggantikan = textAt(map, 'menggantikan') ?? '';
  return { ...idAndNama(map), isRasio, komponen, isPerTriwulan, target: new Map(target), dihentikan, menggantikan };
}

/** Every kegiatan of the budget, or its sub-kegiatan where it has any, and each jenis belanja: what a quarter tells the spending of. */
export function linesWithPagu(document: Document): readonly YAMLMap[] {
  const lines = listAt(document.contents, 'program')
    .flatMap((program) => listAt(program, 'kegiatan'))
    .flatMap((kegiatan) => {
      const sub = listAt(kegiatan, 'sub_kegiatan');
      return sub.length > 0 ? sub : [kegiatan];
    });
  return [...lines, ...listAt(document.contents, 'belanja')];
}

export function idAndNama(map: YAMLMap): { readonly id: string; readonly nama: string } {
  return { id: textAt(map, 'id') ?? '', nama: textAt(map, 'nama') ?? '' };
}

/** Ids of which a quarter is to give what happened in it alone, and not since January: as the plan and the budget say. */
export function perTriwulanIn(documents: readonly Document[]): ReadonlySet<string> {
  const pencatatan = (map: unknown, otherwise: string | undefined) =>
    (isMap(map) ? textAt(map, 'pencatatan') : undefined) ?? otherwise;
  const lines = documents.flatMap(({ contents }) => [
    ...listAt(contents, 'belanja').map((one) => [one, pencatatan(contents, undefined)] as const),
    ...listAt(contents, 'program').flatMap((program) =>
      listAt(program, 'kegiatan').flatMap((kegiatan) => {
        const own = pencatatan(kegiatan, pencatatan(contents, undefined));
        const sub = listAt(kegiatan, 'sub_kegiatan').map((one) => [one, pencatatan(one, own)] as const);
        return [[kegiatan, own] as const, ...sub];
      }),
    ),
  ]);
  const indikator = documents.flatMap(indikatorIn).filter(({ isPerTriwulan }) => isPerTriwulan);
  const money = lines.filter(([, cara]) => cara === 'per_triwulan').map(([map]) => idAndNama(map));
  return new Set([...indikator, ...money].map(({ id }) => id));
}
