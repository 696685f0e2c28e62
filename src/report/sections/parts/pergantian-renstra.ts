/** Where a plan has followed another: since when it is in force, and what became of each indicator of the one before. */
import { type Indikator, indikatorRenstra, type Project, type Rencana } from '../../../data/link/index.ts';
import type { Assessment } from '../../../figures/assess/index.ts';
import { tanggal } from '../../../figures/format.ts';
import { missingCell, numberCell, plainHead, rowHead, rowOf, textCell, wordCell } from '../../tables/cell.ts';
import { loose } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';
import { namaRenstra } from './sebutan.ts';

interface Pergantian {
  readonly lama: Rencana;
  readonly baru: Rencana;
}

/** The plan that the report goes by, and the one before; undefined where there is none before. */
function pergantian({ project: { rencana, berkasRenstra } }: Assessment): Pergantian | undefined {
  const at = rencana.findIndex(({ berkas }) => berkas === berkasRenstra);
  const [lama, baru] = [rencana[at - 1], rencana[at]];
  return lama && baru ? { lama, baru } : undefined;
}

/** `Renstra … Tahun 2025–2029 berlaku sejak 20 Agustus 2025, menggantikan Renstra … Tahun 2021–2026`, without the stop. */
export function kalimatPergantian(assessment: Assessment): string {
  const { project } = assessment;
  const found = pergantian(assessment);
  if (!found?.baru.sejak) return '';
  const baru = namaRenstra({ ...project, renstra: found.baru.renstra });
  return `${baru} berlaku sejak ${tanggal(found.baru.sejak)}, menggantikan ${namaRencana(found.lama, project)}`;
}

/** Of an agreement that was made by the plan before: since when another is in force, without the stop. */
export function kalimatPerjanjian(pada: Assessment, sekarang: Assessment): string {
  const baru = pada === sekarang ? undefined : pergantian(sekarang)?.baru;
  if (!baru?.sejak) return '';
  const kini = namaRenstra({ ...sekarang.project, renstra: baru.renstra });
  return `Perjanjian tersebut disusun menurut ${namaRencanaBerlaku(pada)}; sejak ${tanggal(baru.sejak)} berlaku ${kini}`;
}

/** The plan that an assessment goes by, as it can be told from the others. */
export function namaRencanaBerlaku({ project }: Assessment): string {
  const plan = project.rencana.find(({ berkas }) => berkas === project.berkasRenstra);
  return plan ? namaRencana(plan, project) : namaRenstra(project);
}

/** A changed plan of the same years may have the name of the one before. */
function namaRencana({ renstra, sejak }: Rencana, project: Project): string {
  const nama = namaRenstra({ ...project, renstra });
  const sama = project.rencana.filter((other) => namaRenstra({ ...project, renstra: other.renstra }) === nama);
  return sama.length > 1 && sejak ? `${nama} yang berlaku sejak ${tanggal(sejak)}` : nama;
}

export function tabelPergantian(bahan: Bahan): Table | null {
  const found = pergantian(bahan.assessment);
  if (!found) return null;
  const { lama, baru } = namaMasa(found);
  const { renstra } = bahan.sebutan.kata;
  return bahan.nomor.tabel({
    id: 'tabel-pergantian-indikator',
    judul: `Indikator ${renstra} ${lama} dan ${baru}`,
    kepala: plainHead(
      'No.',
      `Indikator ${renstra} ${lama}`,
      'Satuan',
      `Indikator ${renstra} ${baru}`,
      'Satuan',
      'Keterangan',
    ),
    badan: loose(
      pasangan(found, bahan.assessment.project).map(([lama, baru], index) =>
        rowOf([
          numberCell(index + 1),
          ...sisi(lama, rowHead),
          ...sisi(baru, textCell),
          wordCell(keterangan(lama, baru)),
        ]),
      ),
    ),
    catatan: [],
  });
}

/** By their years, or by their days where those are the same. */
function namaMasa({ lama, baru }: Pergantian): { readonly lama: string; readonly baru: string } {
  const masa = ({ renstra: { periode } }: Rencana) => `${periode.awal}–${periode.akhir}`;
  const isSame = masa(lama) === masa(baru);
  const nama = (plan: Rencana) => (isSame && plan.sejak ? `sejak ${tanggal(plan.sejak)}` : masa(plan));
  return { lama: nama(lama), baru: nama(baru) };
}

type Pasangan = readonly [lama: Indikator | undefined, baru: Indikator | undefined];

/** Those of the plan before in its order, each with what carries it on or replaces it; then those that are new. */
function pasangan({ lama, baru }: Pergantian, { pendahulu }: Project): readonly Pasangan[] {
  const [semula, sekarang] = [lama, baru].map(({ tujuan }) => indikatorRenstra(tujuan));
  const later = (satu: Indikator) => sekarang?.filter((other) => pendahulu.get(other) === satu) ?? [];
  const continued = (semula ?? []).flatMap((satu): readonly Pasangan[] => {
    const found = later(satu);
    return found.length === 0 ? [[satu, undefined]] : found.map((other) => [satu, other] as const);
  });
  const shown = new Set(continued.map(([, satu]) => satu));
  const others = (sekarang ?? []).filter((satu) => !shown.has(satu));
  return [...continued, ...others.map((satu) => [pendahulu.get(satu), satu] as const)];
}

function sisi(satu: Indikator | undefined, nama: typeof textCell) {
  return satu ? [nama(satu.nama), wordCell(satu.satuan)] : [missingCell('–'), missingCell('–')];
}

function keterangan(lama: Indikator | undefined, baru: Indikator | undefined): string {
  if (!lama) return 'baru';
  if (baru) return baru.menggantikan === undefined ? 'tetap' : 'diganti';
  return lama.dihentikan === undefined ? 'tidak dilanjutkan' : `dihentikan tahun ${lama.dihentikan}`;
}
