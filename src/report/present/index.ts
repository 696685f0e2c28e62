/** Assessment → ReportView: every section in order, its numbers made text, its tables and figures numbered. */

import { type Formulir, ketentuan, type Narasi } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { huruf, romawiBesar } from '../../figures/format.ts';
import { quotedTexts } from '../../figures/kutipan.ts';
import { type Bab, type Bahan, barisTandaTangan, type Entri, kop, type Section, sampul } from '../sections/index.ts';
import { materialFor, titlesIn } from './material.ts';
import { inReadingOrder, narrativeId, narrativeText, narrativeView } from './narrative.ts';
import { referenceLabels } from './rujukan.ts';
import { allSections, type Bagian, isTold, susunan } from './susunan.ts';
import type { BabView, BagianView, ReportView } from './view.ts';

export { presentRekap } from './rekap.ts';
export type { BagianView, ReportView } from './view.ts';

/**
 * `narasi` by section id; with `hanya` that one form alone, without cover, contents and chapters. Throws UserError 4
 * where a narrative refers to a table that this report, by its data, does not have.
 */
export function present(
  assessment: Assessment,
  narasi: ReadonlyMap<string, Narasi>,
  hanya?: Formulir,
  bagian: Bagian = allSections,
): ReportView {
  const awal = materialFor(assessment, hanya);
  const { sampulDanDaftar, depan, bab, lampiran } = susunan(awal, hanya, bagian);
  const bahan = { ...awal, ...titlesIn(bab, lampiran) };
  const view = (section: Section, label: string, tingkat: BagianView['tingkat']) =>
    sectionView(section, { label, tingkat, bahan, narasi });
  const front = depan.map((section) => view(section, '', 1));
  const chapters = bab.map((satu, index) => chapterView(satu, index + 1, bahan, view));
  const annexes = lampiran.map((section, index) =>
    view(section, bahan.sendiri ? '' : `Lampiran ${romawiBesar(index + 1)}`, 1),
  );
  const { daftarTabel, daftarGambar } = bahan.nomor;
  const tercetak = [...depan, ...bab.flatMap((satu) => satu.bagian), ...lampiran].flatMap(narrativeIds);
  const rujukan = referenceLabels(
    [...daftarTabel, ...daftarGambar],
    tercetak.flatMap((id) => narasi.get(id) ?? []),
  );
  const daftar = lists.filter(({ id }) => id !== 'daftar-gambar' || daftarGambar.length > 0);
  const daftarIsi = sampulDanDaftar
    ? [...front.map(entryOf), ...daftar, ...chapters.flatMap(chapterEntries), ...annexes.map(entryOf)]
    : [];
  const [pertama] = [...front, ...(sampulDanDaftar ? daftar : []), ...chapters, ...annexes];
  return {
    ...titleOf(bahan, bahan.sendiri ? lampiran[0] : undefined),
    instansi: bahan.sebutan.instansi,
    periode: bahan.sebutan.periodePendek,
    pengaturan: assessment.project.pengaturan,
    draf: assessment.dataTriwulan.status === 'konsep',
    kop: kop(assessment, bahan.sebutan),
    lambang: assessment.project.instansi.lambang ?? '',
    pemilikLambang: ketentuan[assessment.project.instansi.jenis].daerah ? 'daerah' : 'instansi',
    sampul: sampulDanDaftar ? view(sampul, '', 1) : null,
    depan: front,
    bab: chapters,
    lampiran: annexes,
    sel: bahan.nomor.semuaSel,
    daftarIsi,
    daftarTabel,
    daftarGambar,
    anchors: [...daftarIsi, ...daftarTabel, ...daftarGambar].map(({ id }) => id),
    front: pertama?.id ?? '',
    body: (chapters[0] ?? annexes[0])?.id ?? '',
    kutipan: quotedTexts(assessment),
    rujukan,
  };
}

/** The narratives that a section has room for: one beside or instead of its own prose, and one for a part of it. */
function narrativeIds(section: Section): readonly string[] {
  const { naskah } = section;
  return naskah === undefined ? [narrativeId(section)] : [narrativeId(section), naskah];
}

/** The ids of the sections that a document shows, its cover among them, and of the narratives within them. */
export function printedSections(assessment: Assessment, hanya?: Formulir): ReadonlySet<string> {
  const { sampulDanDaftar, depan, bab, lampiran } = susunan(materialFor(assessment, hanya), hanya, allSections);
  const all = [...(sampulDanDaftar ? [sampul] : []), ...depan, ...bab.flatMap(({ bagian }) => bagian), ...lampiran];
  return new Set(all.flatMap((section) => [section.id, ...narrativeIds(section)]));
}

/** What a document is called, and what it is about. */
function titleOf(bahan: Bahan, formulir: Section | undefined): Pick<ReportView, 'judul' | 'perihal'> {
  const { periodePendek, instansi } = bahan.sebutan;
  if (!formulir) return { judul: `Laporan Kinerja ${periodePendek} ${instansi}`, perihal: 'Laporan Kinerja' };
  const perihal = formulir.judul ?? '';
  return { judul: `${formulir.judulFormulir?.(bahan) ?? perihal} ${instansi}`, perihal };
}

const lists: readonly Entri[] = [
  { id: 'daftar-isi', label: '', judul: 'Daftar Isi', tingkat: 1 },
  { id: 'daftar-tabel', label: '', judul: 'Daftar Tabel', tingkat: 1 },
  { id: 'daftar-gambar', label: '', judul: 'Daftar Gambar', tingkat: 1 },
];

type ViewOf = (section: Section, label: string, tingkat: BagianView['tingkat']) => BagianView;

/** Sections with a heading of their own are lettered in order; parts of a section are not. */
function chapterView({ id, judul, bagian }: Bab, nomor: number, bahan: Bahan, view: ViewOf): BabView {
  bahan.nomor.mulaiBab(nomor);
  let letters = 0;
  const views = bagian.map((section) => {
    const lettered = section.judul !== undefined && !section.anak;
    if (lettered) letters += 1;
    return view(section, lettered ? `${huruf(letters)}.` : '', section.anak ? 3 : 2);
  });
  return { id, label: `BAB ${romawiBesar(nomor)}`, judul, bagian: views };
}

function sectionView(
  section: Section,
  {
    label,
    tingkat,
    bahan,
    narasi,
  }: { bahan: Bahan; narasi: ReadonlyMap<string, Narasi> } & Pick<BagianView, 'label' | 'tingkat'>,
): BagianView {
  const own = narasi.get(narrativeId(section));
  const shown = inReadingOrder(
    () => (own ? narrativeView(own, narrativeId(section), tingkat, bahan) : null),
    () => (section.narasi === undefined && isTold(section, bahan) ? section.isi(bahan) : null),
    own?.cara === 'ganti',
  );
  const melebar =
    section.melebar === true &&
    Object.values(shown.isi ?? {})
      .flat()
      .some(isWideTable);
  const tandaTangan = section.tandaTangan?.(bahan);
  const { pengaturan } = bahan.assessment.project;
  return {
    id: section.id,
    label,
    // A form alone has its heading within itself.
    judul: bahan.sendiri ? '' : (section.judul ?? ''),
    tingkat,
    ...shown,
    naskah: section.naskah === undefined ? null : narrativeText(narasi.get(section.naskah)),
    tandaTangan: tandaTangan ? { ...tandaTangan, baris: barisTandaTangan([tandaTangan], pengaturan, melebar) } : null,
    melebar,
    kurang: (bahan.kurang.get(section.id) ?? []).join('; '),
  };
}

/** Among what a section hands to its template. */
function isWideTable(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'melebar' in part && part.melebar === true;
}

function entryOf({ id, label, judul }: BagianView): Entri {
  return { id, label, judul, tingkat: 1 };
}

function chapterEntries({ id, label, judul, bagian }: BabView): readonly Entri[] {
  const lettered = bagian.filter((satu) => satu.label !== '').map((satu): Entri => ({ ...entryOf(satu), tingkat: 2 }));
  return [{ id, label, judul, tingkat: 1 }, ...lettered];
}
