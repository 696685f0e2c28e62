/** Valid[] → Project: ids become the things they name; what does not fit together is found. */
import { andThen, type Diagnostic, each, failure, galat, map, type Outcome, outcome } from '../diagnostic.ts';
import type { Located } from '../located.ts';
import type { Kind, Triwulan } from '../parse/index.ts';
import type * as schema from '../schema.ts';
import type { Source } from '../source.ts';
import type { Valid } from '../validate/index.ts';
import { linkAnggaran } from './anggaran.ts';
import { checkGambar, linkGambar } from './gambar.ts';
import { indexById } from './ids.ts';
import { messages } from './messages/index.ts';
import { linkNarasi } from './narasi.ts';
import { type Pengaturan, pengaturan } from './pengaturan.ts';
import { linkPerjanjian } from './perjanjian.ts';
import type { Anggaran, DataTahun, DataTriwulan, Indikator, Project, Sasaran, Tujuan } from './project.ts';
import { indexSasaran, linkTujuan } from './renstra.ts';
import { linkTriwulan } from './triwulan.ts';

export { bagian, type IdBagian } from './bagian.ts';
export type * from './pengaturan.ts';
export type * from './project.ts';

/** What is not YAML: Markdown in `narasi/`, and images. */
export interface Lampiran {
  readonly narasi: readonly Source[];
  readonly gambar: readonly Source[];
}

/** Joins the documents of one project. `instansi.yaml` and `renstra.yaml` must be there; all else may be absent. */
export function link(documents: readonly Valid[], lampiran: Lampiran): Outcome<Project> {
  const findings: Diagnostic[] = [...duplicates(documents)];
  const laporan = rootOf<schema.Laporan>(documents, 'laporan');
  const instansi = rootOf<schema.Instansi>(documents, 'instansi');
  const renstra = rootOf<schema.Renstra>(documents, 'renstra');
  if (!instansi) findings.push(missing('instansi.yaml'));
  if (!renstra) findings.push(missing('renstra.yaml'));
  if (!instansi || !renstra) return failure(findings);
  const setelan = pengaturan(laporan, findings);
  const tujuan = linkTujuan(renstra, setelan, findings);
  const sekitar = { tujuan, sasaran: indexSasaran(tujuan, findings), pengaturan: setelan, findings };
  const years = [...new Set(documents.flatMap((document) => document.year ?? []))].sort((a, b) => a - b);
  const tahun = new Map(years.map((year) => [year, linkTahun(year, documents, sekitar)]));
  const gambar = linkGambar(lampiran.gambar, findings);
  checkGambar(instansi.at('lambang'), gambar, findings);
  const narasi = each(lampiran.narasi, (source) => linkNarasi(source, setelan));
  const project = {
    pengaturan: setelan,
    instansi: instansi.value,
    renstra: renstra.value,
    tujuan,
    tahun,
    documents,
    gambar,
  };
  return andThen(outcome(project, findings), () => map(narasi, (texts) => ({ ...project, narasi: new Map(texts) })));
}

interface Bersama {
  readonly tujuan: readonly Tujuan[];
  readonly sasaran: ReadonlyMap<string, Sasaran>;
  readonly pengaturan: Pengaturan;
  readonly findings: Diagnostic[];
}

function linkTahun(year: number, documents: readonly Valid[], bersama: Bersama): DataTahun {
  const { findings } = bersama;
  const ofYear = documents.filter((document) => document.year === year);
  const budget = ofYear.find((document) => document.kind === 'anggaran');
  const anggaran = budget && linkAnggaran(budget.root as Located<schema.Anggaran>, budget.path, bersama);
  const indikator = indikatorAnggaran(anggaran);
  const dikenal = {
    indikator: indexById('indikator', [...indikatorRenstra(bersama.tujuan), ...indikator], findings),
    ...(anggaran ? { kegiatan: indexKegiatan(anggaran, findings) } : {}),
  };
  const pk = ofYear.find((document) => document.kind === 'perjanjian-kinerja');
  const triwulan = new Map<Triwulan, DataTriwulan>();
  for (const { root, path, quarter } of ofYear) {
    if (quarter) triwulan.set(quarter, linkTriwulan(root as Located<schema.Triwulan>, path, dikenal, findings));
  }
  if (!budget) findings.push(...withoutBudget(year, ofYear));
  if (!pk && triwulan.size > 0 && !hasRenstraTargets(bersama.tujuan, year)) {
    findings.push(missing(`${year}/perjanjian-kinerja.yaml`));
  }
  return {
    tahun: year,
    triwulan,
    indikator,
    ...(anggaran ? { anggaran } : {}),
    ...(pk
      ? {
          perjanjianKinerja: linkPerjanjian(
            pk.root as Located<schema.PerjanjianKinerja>,
            pk.path,
            dikenal.indikator,
            findings,
          ),
        }
      : {}),
  };
}

/** One finding for a budget that is not there, instead of one for each of its lines. */
function withoutBudget(year: number, documents: readonly Valid[]): readonly Diagnostic[] {
  const realised = documents.flatMap(
    ({ quarter, root }) => (quarter && (root as Located<schema.Triwulan>).at('anggaran')) || [],
  );
  return realised.slice(0, 1).map((part) => galat(part.keySpan, messages.berkasTidakAda(`${year}/anggaran.yaml`)));
}

/** Without an agreement, only the Renstra's own targets of the year are left to measure against. */
function hasRenstraTargets(tujuan: readonly Tujuan[], year: number): boolean {
  const measured = tujuan.flatMap(({ sasaran }) => sasaran.flatMap(({ indikator }) => indikator));
  return measured.length > 0 && measured.every(({ targetRenstra }) => targetRenstra.has(year));
}

function indexKegiatan({ program }: Anggaran, findings: Diagnostic[]) {
  indexById('program', program, findings);
  const kegiatan = program.flatMap((satu) => satu.kegiatan);
  return indexById(
    'kegiatan',
    kegiatan.flatMap((satu) => [satu, ...satu.subKegiatan]),
    findings,
  );
}

function indikatorRenstra(tujuan: readonly Tujuan[]): readonly Indikator[] {
  return tujuan.flatMap((satu) => [...satu.indikator, ...satu.sasaran.flatMap((sasaran) => sasaran.indikator)]);
}

function indikatorAnggaran(anggaran: Anggaran | undefined): readonly Indikator[] {
  return (anggaran?.program ?? []).flatMap((program) => [
    ...program.indikator,
    ...program.kegiatan.flatMap((kegiatan) => [
      ...kegiatan.indikator,
      ...kegiatan.subKegiatan.flatMap((sub) => sub.indikator),
    ]),
  ]);
}

/** The shape of the root is what `validate` has found for this kind. */
function rootOf<T>(documents: readonly Valid[], kind: Kind): Located<T> | undefined {
  return documents.find((document) => document.kind === kind)?.root as Located<T> | undefined;
}

/** `tw2.yaml` beside `tw2.yml`. */
function duplicates(documents: readonly Valid[]): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return documents.flatMap(({ path, root }) => {
    const name = path.replace(/\.ya?ml$/, '');
    const other = seen.get(name);
    seen.set(name, path);
    return other === undefined ? [] : [galat(root.span, messages.berkasGanda(path, other))];
  });
}

function missing(file: string): Diagnostic {
  return galat({ file, line: 1, column: 1, endLine: 1, endColumn: 1 }, messages.berkasTidakAda(file));
}
