/** From a recognised sheet and a project to the new texts of its files: everything but the asking and the writing. */
import { isGalat } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { withoutGuides } from '../guides.ts';
import { addedNotes } from './added-notes.ts';
import { addable } from './baru.ts';
import { type Butir, belanjaOf, butirOf, child } from './butir.ts';
import { capitalsNote, keepNames, leftInCapitals } from './capitals.ts';
import { joined } from './change.ts';
import { checkPrograms } from './check-programs.ts';
import { keepChoices, keptFor } from './columns/choices.ts';
import { refuseScaled, refuseSmall } from './columns/scale.ts';
import { settle } from './columns/settle.ts';
import { refuseUnclear } from './columns/targets.ts';
import { contohOf, idContoh, removeFromQuarter } from './contoh.ts';
import { limits } from './grid/grid.ts';
import type { Table } from './heads.ts';
import { indikatorIds, indikatorOf, knownIndicators } from './indikator.ts';
import type { Bacaan } from './isian.ts';
import { kinds } from './kinds.ts';
import { hasRealisasi, matched, negative, withoutParents } from './matched.ts';
import { findNamed, reachedOf } from './named-indicators.ts';
import { open, openQuarter, openQuarters, satuSasaran } from './opened.ts';
import { refuseOtherPeriod } from './other-period.ts';
import { withoutRunning } from './per-quarter.ts';
import { revisedNote, revisionsInForce } from './perubahan.ts';
import { nothing, type Permintaan, type Rencana } from './planned.ts';
import { readTable } from './read/index.ts';
import { contextOf } from './reading-context.ts';
import { refused } from './refused.ts';
import { withFiles } from './things/plan.ts';
import { withMore } from './things/with-more.ts';
import { withThings } from './things/with-things.ts';
import { columnSums, differingTotals } from './totals.ts';
import { twiceIn } from './twice.ts';
import { sumUnits } from './units.ts';
import { writeBudget } from './write-budget.ts';
import { writeQuarters } from './write-quarters.ts';
import { writeTargets } from './write-targets.ts';

/** `names` are kept in impor.yaml, and new lines are written so. */
export function planImport(given: Permintaan, names: readonly string[] = []): Rencana {
  const kept = keepNames(given.sources, names);
  const asked = kept ? { ...given, sources: withFiles(given.sources, [kept]) } : given;
  const first = planOnce(asked);
  const made = asked.adds ? withMore(asked, first, planOnce) : first;
  const files = kept ? joined([kept], made.files) : made.files;
  return { ...made, files: asked.isGuide ? withoutGuides(files, asked.isGuide) : files };
}

/** Our own table and what SAKTI gives speak of jenis belanja too. */
function linesOf(kind: Table['kind'], root: Part | undefined): readonly Butir[] {
  return kind === 'lkj' || kind === 'sakti-fa' ? [...butirOf(root), ...belanjaOf(root)] : butirOf(root);
}

/** A jenis belanja that the data does not keep apart is no new line. */
function withKnownBelanja(read: Bacaan, root: Part | undefined): Bacaan {
  const known = new Set(belanjaOf(root).map(({ kode }) => kode));
  return { ...read, isian: read.isian.filter(({ rincian, kode }) => !rincian || known.has(kode)) };
}

function planOnce(asked: Permintaan): Rencana {
  const { sources, sasaran, flags = new Map() } = asked;
  const { kind, heads } = asked.table;
  const chosen = keptFor(sources, flags, kind, heads);
  const table = settle(asked.table, sasaran, chosen);
  refuseScaled(table);
  const periode = refuseOtherPeriod(table, sasaran);
  const path = `${sasaran.tahun}/anggaran.yaml`;
  const [budget, quarter] = [open(sources, path), openQuarter(sources, sasaran.tahun, sasaran.triwulan)];
  const diagnostics = [...budget.diagnostics, ...quarter.diagnostics];
  if (diagnostics.some(isGalat)) return { ...nothing, table, diagnostics };
  const butir = linesOf(kind, budget.naskah?.root);
  const all = asked.read ?? sumUnits(readTable(table, contextOf(sources, sasaran, butir)));
  const read = kind === 'sakti-fa' ? withKnownBelanja(all, budget.naskah?.root) : all;
  if (read.baris) return withThings(asked, read, read.baris, planOnce);
  const recorded = new Set(
    quarter.files.flatMap(({ naskah }) => child(naskah.root, 'anggaran')?.entries() ?? []).map(([id]) => id),
  );
  const first = matched(read, butir, recorded, asked.accepted);
  const twice = twiceIn(first.assigned.asing);
  const baru = withoutParents(addable(first.assigned.asing)).filter((isian) => !twice.has(isian));
  const isNew = new Set(baru);
  const revisions = revisionsInForce(budget.naskah, sasaran);
  const added = asked.adds ? baru : [];
  if (added.length > limits.added) throw refused.tooMany(added.length, limits.added);
  if (kind !== 'lkj' && !['pagu', 'realisasi'].some((kolom) => chosen.columns.has(kolom)))
    refuseSmall(first.assigned.nilai, baru);
  const quarters = openQuarters(sources, sasaran.tahun);
  const contoh = added.length > 0 ? contohOf(butir, quarters) : [];
  const didukung = satuSasaran(sources);
  const money = writeBudget(
    { path, butir, revisions, contoh, sasaran: didukung, ...budget },
    first.assigned.nilai,
    added,
    sources,
  );
  const made = money.files[0] && open([{ path, bytes: money.files[0].after }], path).naskah;
  // What was added has ids now, and its realisasi finds its place as that of all others.
  const after = made ? matched(read, linesOf(kind, made.root), recorded, asked.accepted) : first;
  const kapital = leftInCapitals(
    added.flatMap(({ nama, induk }) => [...induk.map((one) => one.nama), nama]),
    sources,
  );
  const root = budget.naskah?.root;
  const running = withoutRunning(after.assigned.nilai, { kind: table.kind, root, ...sasaran });
  const lines = [...running.lines].filter(([, nilai]) => nilai.has('realisasi') || nilai.has('fisik'));
  const known = after.butir;
  const ordered = known.flatMap((one) =>
    lines.filter(([line]) => line.id === one.id).map(([line, nilai]) => ({ butir: line, nilai })),
  );
  const programs = checkPrograms(read.program ?? [], after.butir);
  const named = findNamed(read.bernama ?? [], indikatorOf(sources));
  if (asked.adds && kind === 'capaian' && named.asing.length > 0) refuseUnclear(table, sasaran, chosen);
  const reached = reachedOf(named.found, sasaran.triwulan);
  const targets = writeTargets(sources, sasaran.tahun, named.found, kind !== 'capaian');
  const { indikator, masalah } = knownIndicators([...read.indikator, ...reached.indikator], sources);
  const urutan = [...known.map(({ id }) => id), ...indikatorIds(sources)];
  const spent = sasaran.triwulan
    ? writeQuarters(
        { tahun: sasaran.tahun, triwulan: sasaran.triwulan, files: quarter.files },
        ordered.filter(hasRealisasi(recorded)),
        indikator,
        { sources, urutan, contoh },
      )
    : { files: [], masalah: [], replaced: 0 };
  const others = quarters.filter(({ source }) => !quarter.files.some((own) => own.source === source));
  const kept = keepChoices(sources, flags, kind, heads);
  return {
    table,
    files: [
      ...money.files,
      ...targets.files,
      ...spent.files,
      ...removeFromQuarter(others, contoh),
      ...(kept ? [kept] : []),
    ],
    fitting: first.cocok,
    indikator: new Set([...indikator.map(({ id }) => id), ...named.found.map(({ id }) => id)]).size,
    bernamaBaru: named.asing,
    baru,
    asing: withoutParents(first.assigned.asing).filter((isian) => !isNew.has(isian)),
    added: added.length,
    // A table of indicators or of programs alone has none of them.
    absen: (read.isian.length === 0 && (read.bernama ?? read.program) ? [] : first.assigned.absen).filter(
      ({ id }) => !idContoh(contoh).has(id),
    ),
    masalah: [
      ...read.masalah,
      ...first.assigned.masalah,
      ...named.masalah,
      ...programs.masalah,
      ...reached.masalah,
      ...targets.masalah,
      ...twice.masalah,
      ...negative(first.assigned),
      ...running.masalah,
      ...masalah,
      ...money.masalah,
      ...spent.masalah,
    ],
    kapital,
    catatan: [
      ...read.catatan,
      ...programs.catatan,
      ...after.assigned.catatan,
      ...revisedNote(revisions, money.files.length > 0),
      ...addedNotes(added, butir, contoh, didukung),
      ...capitalsNote(kapital),
    ],
    selisih: [
      ...read.selisih,
      ...(kinds[table.kind].isTree || table.kind === 'lkj' ? differingTotals(first.cocok, read) : []),
    ],
    jumlah: columnSums(first.cocok, read.total),
    periode,
    replaced: money.replaced + targets.replaced + spent.replaced,
    diagnostics,
  };
}
