/** The files that open the next quarter or the next year of a project, made from those that it has. */
import { Document, type Document as YamlDocument } from 'yaml';
import type { Source } from '../../base/source.ts';
import {
  bacaDokumen,
  berpagu,
  idDanNama,
  indikatorDalam,
  kunciDari,
  petaDi,
  quartersOf,
  tulisDokumen,
} from '../../data/documents/index.ts';
import { type Kind, kindOf, type Triwulan } from '../../data/parse/index.ts';
import { bukaAnggaran, bukaPerjanjian, type Pergantian } from './buka-tahun.ts';
import { bukaTriwulan, triwulanPertama } from './buka-triwulan.ts';
import { belumDiisi } from './kosongkan.ts';
import { bulan, romawi } from './triwulan.ts';

/** Files to be written, and those they were made from; or the file that is no YAML, or that is not filled in yet. */
export type Pembukaan =
  | { readonly files: readonly Source[]; readonly dari: readonly string[] }
  | { readonly rusak: string }
  | { readonly belum: string };

/** A quarter of a year that has an earlier one, or its first. */
export function berkasTriwulan(sources: readonly Source[], tahun: number, ke: Triwulan): Pembukaan {
  const previous = [...quartersOf(sources, tahun)].filter((quarter) => quarter < ke).at(-1);
  const path = `${tahun}/tw${ke}.yaml`;
  const source = sources.find((satu) => isFile(satu, 'triwulan', tahun, previous));
  if (!previous || !source) return firstQuarter(sources, tahun, ke, path);
  const document = bacaDokumen(source);
  if (!document) return { rusak: source.path };
  if (belumDiisi(document, 'triwulan')) return { belum: source.path };
  bukaTriwulan(document, previous, ke);
  return { files: [made(path, document, source)], dari: [source.path] };
}

/** The agreement and the budget of a year, from those of an earlier one. */
export function berkasTahun(sources: readonly Source[], tahun: Pergantian): Pembukaan {
  const renstra = sources.find((satu) => isFile(satu, 'renstra'));
  const rencana = renstra && bacaDokumen(renstra);
  if (renstra && !rencana) return { rusak: renstra.path };
  const files: Source[] = [];
  const dari: string[] = [];
  for (const kind of ['perjanjian-kinerja', 'anggaran'] as const) {
    const source = sources.find((satu) => isFile(satu, kind, tahun.dari));
    if (!source) continue;
    const document = bacaDokumen(source);
    if (!document) return { rusak: source.path };
    if (kind === 'anggaran') bukaAnggaran(document, tahun);
    else bukaPerjanjian(document, tahun, rencana ? indikatorDalam(rencana) : []);
    files.push(made(`${tahun.ke}/${kind}.yaml`, document, source));
    dari.push(source.path);
  }
  return { files, dari };
}

function firstQuarter(sources: readonly Source[], tahun: number, ke: Triwulan, path: string): Pembukaan {
  const found = sources.filter(
    (satu) => isFile(satu, 'renstra') || isFile(satu, 'anggaran', tahun) || isFile(satu, 'perjanjian-kinerja', tahun),
  );
  const documents: YamlDocument[] = [];
  for (const source of found) {
    const document = bacaDokumen(source);
    if (!document) return { rusak: source.path };
    documents.push(document);
  }
  // What has no target this year is not measured in it.
  const promised = new Set(documents.flatMap((satu) => petaDi(satu.contents, 'target')?.items ?? []).map(kunciDari));
  const indikator = documents.flatMap(indikatorDalam).filter(({ id }) => promised.size === 0 || promised.has(id));
  const document = new Document();
  document.contents = triwulanPertama({
    indikator: indikator.map(({ id, nama, isRasio }) => {
      return { id, nama, keys: isRasio ? ['pembilang', 'penyebut'] : ['realisasi'] };
    }),
    kegiatan: documents.flatMap(berpagu).map((satu) => ({ ...idDanNama(satu), keys: ['realisasi'] })),
  });
  const schema = found.map(schemaLine).find((line) => line !== undefined);
  document.commentBefore = [
    ...(schema === undefined ? [] : [schema]),
    ` Realisasi sampai dengan Triwulan ${romawi(ke)} (${bulan(ke)}) ${tahun}.`,
  ].join('\n');
  return { files: [made(path, document)], dari: found.map((satu) => satu.path) };
}

/** The line that tells an editor the schema, as another file of the project has it, one folder deeper where that lies above. */
function schemaLine({ path, bytes }: Source): string | undefined {
  const [, before = '', place = ''] =
    /^#(\s*yaml-language-server:\s*\$schema=)(\S*\/)\S+\.schema\.json/m.exec(new TextDecoder().decode(bytes)) ?? [];
  if (place === '') return undefined;
  const isDeeper = !path.includes('/') && !/^[a-z]+:/.test(place);
  return `${before}${isDeeper ? '../' : ''}${place}triwulan.schema.json`;
}

function isFile({ path }: Source, kind: Kind, year?: number, quarter?: Triwulan): boolean {
  const found = kindOf(path);
  return found?.kind === kind && found.year === year && found.quarter === quarter;
}

function made(path: string, document: YamlDocument, like?: Source): Source {
  const text = tulisDokumen(document, like && new TextDecoder().decode(like.bytes));
  return { path, bytes: new TextEncoder().encode(text) };
}
