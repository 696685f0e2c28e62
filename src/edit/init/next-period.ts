/** The files that open the next quarter or the next year of a project, made from those that it has. */
import { Document, type Document as YamlDocument } from 'yaml';
import type { Source } from '../../base/source.ts';
import {
  berpagu,
  daftarDi,
  type IndikatorRencana,
  idDanNama,
  indikatorDalam,
  kunciDari,
  perTriwulanDalam,
  petaDi,
  quartersOf,
  readYaml,
  renstraPada,
  writeYaml,
} from '../../data/documents/index.ts';
import { type Kind, kindOf, type Triwulan } from '../../data/parse/index.ts';
import { akhirTriwulan, triwulanRomawi } from '../../figures/format.ts';
import { schemaLine } from '../import/schema-line.ts';
import { shared, whoTold } from './by-bidang.ts';
import { isUnfilled } from './empty.ts';
import { changeIndikator, type Entry, newFirstQuarter, openQuarter } from './open-quarter.ts';
import { openAgreement, openBudget, openIncome, openStaff, type YearChange } from './open-year.ts';
import { months } from './quarter-words.ts';

/** Files to be written, and those they were made from; or the file that is no YAML, or that is not filled in yet. */
export type Opening =
  | { readonly files: readonly Source[]; readonly from: readonly string[] }
  | { readonly broken: string }
  | { readonly unfilled: string };

/** A quarter of a year that has an earlier one, or its first. */
export function quarterFiles(sources: readonly Source[], tahun: number, to: Triwulan): Opening {
  const previous = [...quartersOf(sources, tahun)].filter((quarter) => quarter < to).at(-1);
  const told = sources.filter((satu) => isFile(satu, 'triwulan', tahun, previous));
  if (!previous || told.length === 0) return firstQuarter(sources, tahun, to);
  const plans = sources.filter((satu) => isFile(satu, 'renstra') || isFile(satu, 'anggaran', tahun));
  const alone = perTriwulanDalam(plans.flatMap((satu) => readYaml(satu) ?? []));
  const opened: [Source, YamlDocument][] = [];
  for (const source of told) {
    const document = readYaml(source);
    if (!document) return { broken: source.path };
    if (isUnfilled(document, 'triwulan')) return { unfilled: source.path };
    opened.push([source, document]);
  }
  const documents = opened.map(([, document]) => document);
  changePlan(documents, sources, tahun, { from: previous, to });
  for (const document of documents) openQuarter(document, previous, to, alone);
  const files = opened.map(([source, document]) =>
    made(quarterPath(tahun, to, kindOf(source.path)?.bidang), document, source),
  );
  return { files, from: told.map(({ path }) => path) };
}

function quarterPath(tahun: number, triwulan: Triwulan, bidang: string | undefined): string {
  return bidang === undefined ? `${tahun}/tw${triwulan}.yaml` : `${tahun}/tw${triwulan}/${bidang}.yaml`;
}

const openNumbers = { anggaran: openBudget, pendapatan: openIncome, 'sumber-daya': openStaff } as const;
const berangka = ['anggaran', 'pendapatan', 'sumber-daya'] as const;

/** The agreement, the budget, the income and the staff of a year, as far as an earlier one has them. What came after its reports is of that year alone. */
export function yearFiles(sources: readonly Source[], tahun: YearChange): Opening {
  const renstra = renstraPada(sources, `${tahun.to}-01-01`);
  const rencana = renstra && readYaml(renstra);
  if (renstra && !rencana) return { broken: renstra.path };
  const files: Source[] = [];
  const from: string[] = [];
  for (const kind of ['perjanjian-kinerja', ...berangka] as const) {
    const source = sources.find((satu) => isFile(satu, kind, tahun.from));
    if (!source) continue;
    const document = readYaml(source);
    if (!document) return { broken: source.path };
    if (kind !== 'perjanjian-kinerja') openNumbers[kind](document, tahun);
    else {
      const indikator = (rencana ? indikatorDalam(rencana) : []).filter((satu) => satu.dihentikan >= tahun.to);
      openAgreement(document, tahun, indikator, otherIds(sources, indikator));
    }
    files.push(made(`${tahun.to}/${kind}.yaml`, document, source));
    from.push(source.path);
  }
  return { files, from };
}

function firstQuarter(sources: readonly Source[], tahun: number, to: Triwulan): Opening {
  const plan = renstraPada(sources, akhirTriwulan(tahun, to));
  const found = sources.filter(
    (satu) => satu === plan || isFile(satu, 'anggaran', tahun) || isFile(satu, 'perjanjian-kinerja', tahun),
  );
  const documents: YamlDocument[] = [];
  for (const source of found) {
    const document = readYaml(source);
    if (!document) return { broken: source.path };
    documents.push(document);
  }
  // What has no target this year is not measured in it.
  const promised = new Set(documents.flatMap((satu) => petaDi(satu.contents, 'target')?.items ?? []).map(kunciDari));
  const indikator = documents
    .flatMap(indikatorDalam)
    .filter(({ id, dihentikan }) => (promised.size === 0 || promised.has(id)) && dihentikan >= tahun);
  const all = {
    indikator: indikator.map(toFill),
    kegiatan: documents.flatMap(berpagu).map((satu) => ({ ...idDanNama(satu), keys: ['realisasi'] })),
  };
  const files = shared(all, whoTold(sources, tahun)).map(([bidang, part]) => {
    const document = new Document();
    document.contents = newFirstQuarter(part);
    document.commentBefore = [
      ...schemaLine(found, quarterPath(tahun, to, bidang)).map((line) => line.slice(1)),
      ` Realisasi sampai dengan Triwulan ${triwulanRomawi(to)} (${months(to)}) ${tahun}.`,
    ].join('\n');
    return made(quarterPath(tahun, to, bidang), document);
  });
  return { files, from: found.map((satu) => satu.path) };
}

function toFill({ id, nama, isRasio, komponen }: IndikatorRencana): Entry {
  if (komponen.length > 0) return { id, nama, keys: [], komponen };
  return { id, nama, keys: isRasio ? ['pembilang', 'penyebut'] : ['realisasi'] };
}

/** The ids that the plans have, less those that are still measured. */
function otherIds(sources: readonly Source[], measured: readonly IndikatorRencana[]): ReadonlySet<string> {
  const known = sources.filter((satu) => isFile(satu, 'renstra')).flatMap((satu) => readYaml(satu) ?? []);
  const here = new Set(measured.map(({ id }) => id));
  return new Set(known.flatMap(indikatorDalam).flatMap(({ id }) => (here.has(id) ? [] : id)));
}

/**
 * The quarter tells no more of what is measured no more. Where another plan has come into force, it tells of its indicators that have a target, and no more of those of the plan
 * before: each in the file that told of what it replaces, or else in the first that tells of any.
 */
function changePlan(
  documents: readonly YamlDocument[],
  sources: readonly Source[],
  tahun: number,
  { from, to }: { readonly from: Triwulan; readonly to: Triwulan },
): void {
  const [before, after] = [from, to].map((quarter) => renstraPada(sources, akhirTriwulan(tahun, quarter)));
  const plan = after && readYaml(after);
  if (!plan) return;
  const measured = indikatorDalam(plan).filter(({ dihentikan }) => dihentikan >= tahun);
  const gone = otherIds(sources, measured);
  if (before === after) {
    for (const document of documents) changeIndikator(document, [], answersOf(document, gone));
    return;
  }
  const agreement = sources.find((satu) => isFile(satu, 'perjanjian-kinerja', tahun));
  const root = agreement && readYaml(agreement)?.contents;
  const promised = new Set(
    [root, ...daftarDi(root, 'perubahan')].flatMap((satu) => petaDi(satu, 'target')?.items ?? []).map(kunciDari),
  );
  const wanted = measured.filter(({ id, target }) => target.has(String(tahun)) || promised.has(id));
  const told = new Map(documents.flatMap((satu) => idsIn(satu).map((id) => [id, satu] as const)));
  const first = documents.find((satu) => idsIn(satu).length > 0);
  for (const document of documents) {
    const own = wanted.filter(({ id, menggantikan: lama }) => (told.get(id) ?? told.get(lama) ?? first) === document);
    changeIndikator(document, own.map(toFill), gone);
  }
}

/** The ids that only say how an old follow-up stands. */
function answersOf(document: YamlDocument, gone: ReadonlySet<string>): ReadonlySet<string> {
  const told = petaDi(document.contents, 'indikator');
  const isAnswer = (id: string) =>
    gone.has(id) && (petaDi(told, id)?.items ?? []).map(kunciDari).join() === 'tindak_lanjut_lalu';
  return new Set(idsIn(document).filter(isAnswer));
}

function idsIn(document: YamlDocument): readonly string[] {
  return (petaDi(document.contents, 'indikator')?.items ?? []).map(kunciDari);
}

function isFile({ path }: Source, kind: Kind, year?: number, quarter?: Triwulan): boolean {
  const found = kindOf(path);
  return found?.kind === kind && found.year === year && found.quarter === quarter;
}

function made(path: string, document: YamlDocument, like?: Source): Source {
  const text = writeYaml(document, like && new TextDecoder().decode(like.bytes));
  return { path, bytes: new TextEncoder().encode(text) };
}
