/** Where a plan has followed another: since when it is in force, and what became of each indicator of the one before. */
import { type Indikator, indikatorRenstra, type Project, type Rencana } from '../../../data/link/index.ts';
import type { Assessment } from '../../../figures/assess/index.ts';
import { tanggal } from '../../../figures/format.ts';
import { lepas } from '../../tables/kelompok.ts';
import { baris, judulBaris, kepalaBiasa, sel, selKata, selKosong, selNomor } from '../../tables/sel.ts';
import type { Tabel } from '../../tables/tabel.ts';
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
  const found = pergantian(assessment);
  if (!found?.baru.sejak) return '';
  const [lama, baru] = [found.lama, found.baru].map((plan) => namaPlan(plan, assessment));
  return `${baru} berlaku sejak ${tanggal(found.baru.sejak)}, menggantikan ${lama}`;
}

/** Of an agreement that was made by the plan before: since when another is in force, without the stop. */
export function kalimatPerjanjian(pada: Assessment, sekarang: Assessment): string {
  const baru = pada === sekarang ? undefined : pergantian(sekarang)?.baru;
  if (!baru?.sejak) return '';
  const renstra = namaRenstra(pada.project);
  return `Perjanjian tersebut disusun menurut ${renstra}; sejak ${tanggal(baru.sejak)} berlaku ${namaPlan(baru, sekarang)}`;
}

function namaPlan({ renstra }: Rencana, { project: { instansi } }: Assessment): string {
  return namaRenstra({ renstra, instansi });
}

export function tabelPergantian(bahan: Bahan): Tabel | null {
  const found = pergantian(bahan.assessment);
  if (!found) return null;
  const masa = ({ renstra: { periode } }: Rencana) => `${periode.awal}–${periode.akhir}`;
  return bahan.nomor.tabel({
    id: 'tabel-pergantian-indikator',
    judul: `Indikator Renstra ${masa(found.lama)} dan ${masa(found.baru)}`,
    kepala: kepalaBiasa(
      'No.',
      `Indikator Renstra ${masa(found.lama)}`,
      'Satuan',
      `Indikator Renstra ${masa(found.baru)}`,
      'Satuan',
      'Keterangan',
    ),
    badan: lepas(
      pasangan(found, bahan.assessment.project).map(([lama, baru], index) =>
        baris([selNomor(index + 1), ...sisi(lama, judulBaris), ...sisi(baru, sel), selKata(keterangan(lama, baru))]),
      ),
    ),
    catatan: [],
  });
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

function sisi(satu: Indikator | undefined, nama: typeof sel) {
  return satu ? [nama(satu.nama), selKata(satu.satuan)] : [selKosong('–'), selKosong('–')];
}

function keterangan(lama: Indikator | undefined, baru: Indikator | undefined): string {
  if (!lama) return 'baru';
  if (baru) return baru.menggantikan === undefined ? 'tetap' : 'diganti';
  return lama.dihentikan === undefined ? 'tidak dilanjutkan' : `dihentikan tahun ${lama.dihentikan}`;
}
