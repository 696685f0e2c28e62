/** Of a project's files those that one report is made of: its PDF carries them, and no others. */
import { isImageName, type Source } from '../base/source.ts';
import { compile, inputsOf, part } from '../compile.ts';
import { berkasGambar, type Formulir, indikatorRenstra, type Project } from '../data/link/index.ts';
import { type FileKind, kindOf } from '../data/parse/index.ts';
import type { Assessment, Periode } from '../figures/assess/index.ts';
import { dimintaUntuk } from '../figures/choice.ts';
import { evaluasiLaporan } from '../figures/evaluasi.ts';
import { koreksiLaporan } from '../figures/seal/index.ts';
import { printedSections } from '../report/present/index.ts';
import { imagesShown } from '../report/render/index.ts';

/** What products are made from, and of which files. */
export interface Used {
  readonly assessment: Assessment;
  readonly sources: readonly Source[];
  /** Inputs of the project that this report has no use for. */
  readonly unused: readonly Source[];
}

/**
 * The assessment is made anew of the files that are left, so that nothing can come from another: whoever has them makes
 * the same report.
 */
export function usedFor(assessment: Assessment, all: readonly Source[], hanya?: Formulir): Used {
  const inputs = inputsOf(all);
  const isUsed = choosing(assessment, inputs, hanya);
  const unused = inputs.filter((source) => !isUsed(source));
  if (unused.length === 0) return { assessment, sources: inputs, unused };
  const sources = inputs.filter(isUsed);
  const again = compile(sources, dimintaUntuk(assessment.periode), part);
  // A rule that a project has made an error may find one where files are missing: then none are.
  return again.ok ? { assessment: again.value, sources, unused } : { assessment, sources: inputs, unused: [] };
}

function choosing(
  assessment: Assessment,
  all: readonly Source[],
  hanya: Formulir | undefined,
): (source: Source) => boolean {
  const { project, periode } = assessment;
  const { narasi, gambar, instansi } = project;
  const sections = printedSections(assessment, hanya);
  // The readiness list tells of prose that stands in the place of ours, and whether there is an analysis.
  const isJudged = sections.has('lampiran-kesiapan');
  const isRead = (id: string) =>
    sections.has(id) || (isJudged && (id === 'analisis-capaian' || narasi.get(id)?.cara === 'ganti'));
  const prose = [...narasi].filter(([id]) => isRead(id)).map(([, satu]) => satu);
  const images = gambar.size === 0 ? [] : prose.flatMap(({ teks }) => imagesShown(teks));
  const paths = all.map(({ path }) => path).filter(isImageName);
  const shown = new Set([instansi.lambang ?? '', ...images].map((name) => berkasGambar(name, paths)));
  const texts = new Set(prose.map(({ berkas }) => berkas));
  return ({ path }) => {
    const kind = kindOf(path);
    // What was signed before is of no use to a report that corrects nothing: sealing one leaves its bytes as they are.
    if (kind?.kind === 'pengesahan') return kind.year === periode.tahun && koreksiLaporan(assessment) !== undefined;
    if (kind?.kind === 'renstra') return isKnownPlan(path, project, periode);
    if (kind?.kind === 'evaluasi')
      return kind.year === periode.tahun && (isJudged || tellsOfEvaluation(assessment, sections));
    // Counted for the report of its own year, in Bab I.
    if (kind?.kind === 'sumber-daya') return kind.year === periode.tahun && sections.has('gambaran-umum');
    // Income, and the money of a pemda's agencies, are told of for the year of the report alone.
    if ((kind?.kind === 'pendapatan' || kind?.kind === 'anggaran-perangkat') && kind.year !== periode.tahun)
      return false;
    if (kind) return isCounted(kind, project, periode);
    if (path.startsWith('narasi/') && path.endsWith('.md')) return texts.has(path);
    const section = /^templates\/sections\/(.+)\.hbs$/.exec(path)?.[1];
    if (section !== undefined) return sections.has(section);
    return path.startsWith('templates/') || shown.has(path);
  };
}

/** What came after reports stands in parts of its own, as far as it was before this one. */
function tellsOfEvaluation(assessment: Assessment, sections: ReadonlySet<string>): boolean {
  const { reviu, lhe, publikasi = [], pemanfaatan = [] } = evaluasiLaporan(assessment) ?? {};
  const isTold = lhe !== undefined || publikasi.length + pemanfaatan.length > 0;
  return (reviu !== undefined && sections.has('pernyataan-reviu')) || (isTold && sections.has('tindak-lanjut'));
}

/** A plan of the year or before it: what is later has no name in this year's files. */
function isKnownPlan(path: string, { rencana }: Project, { tahun }: Periode): boolean {
  return rencana.some(({ berkas, sejak = '' }) => berkas === path && sejak <= `${tahun}-12-31`);
}

/**
 * The year up to the quarter. Of an earlier one its quarters where it is over, for it is compared with as a whole; the year before
 * also up to the same quarter; its agreement alone where the plan says what was realised. Budget and agreement go with
 * what names their lines.
 */
function isCounted({ year, quarter }: FileKind, { tahun, rencana }: Project, periode: Periode): boolean {
  if (year === undefined) return true;
  if (year >= periode.tahun) return year === periode.tahun && (quarter ?? 1) <= periode.triwulan;
  const there = tahun.get(year)?.triwulan;
  const isSameQuarter = year === periode.tahun - 1 && there?.has(periode.triwulan);
  const last = there?.has(4) ? 4 : isSameQuarter ? periode.triwulan : 0;
  if (quarter !== undefined) return quarter <= last;
  const tujuan = rencana.flatMap((plan) => plan.tujuan);
  return last > 0 || indikatorRenstra(tujuan).some(({ realisasiTahun }) => realisasiTahun.has(year));
}
