/** The manifest of a workspace: every report that was to be made, and the hashes of what came out. */
import type { Diminta } from '../../figures/choice.ts';
import type { Format } from '../../outputs/names.ts';
import type { Findings } from '../incremental/record.ts';

/** A product; its path is relative to the folder of the manifest. */
export interface Hasil {
  readonly path: string;
  readonly ukuran: number;
  readonly sha256: string;
}

export interface Laporan {
  /** The folder of the agency in the workspace. */
  readonly instansi: string;
  /** `lkj-2019-tw2`; null where no data fits the period asked for. */
  readonly laporan: string | null;
  readonly status: 'selesai' | 'gagal';
  /** Where it failed: the first finding, as `file:line:column code`, or the exit code that it alone would have had. */
  readonly sebab?: string;
  readonly temuan: Findings;
  /** Over all inputs and settings; null where they could not be read. */
  readonly masukan: string | null;
  readonly hasil: readonly Hasil[];
}

/** What was asked of all reports alike. */
export interface Permintaan extends Diminta {
  readonly hanya?: string;
  readonly format: readonly Format[];
}

/** `versi` 1: keys are added, never renamed. No clock, no machine, no path of this checkout: the same run, the same bytes. */
export interface BatchManifest {
  readonly versi: 1;
  readonly lkj: string;
  readonly permintaan: Permintaan;
  /** The part of the workspace that this run has made; absent in the manifest of all. */
  readonly bagian?: { readonly ke: number; readonly dari: number };
  /** All agencies of the workspace, also those of other parts. */
  readonly instansi: readonly string[];
  readonly laporan: readonly Laporan[];
}

/** `manifest.json`, or that of a part: `manifest-1-of-4.json`. */
export function manifestName(bagian: BatchManifest['bagian']): string {
  return bagian ? `manifest-${bagian.ke}-of-${bagian.dari}.json` : 'manifest.json';
}

export const partName = /^manifest-(\d+)-of-(\d+)\.json$/;

export function manifestText(manifest: BatchManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Undefined for what is no manifest of ours. */
export function readManifest(bytes: Uint8Array): BatchManifest | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is BatchManifest {
  if (!isObject(value) || value.versi !== 1 || typeof value.lkj !== 'string' || !isObject(value.permintaan))
    return false;
  const { bagian, instansi, laporan } = value;
  const isPart = isObject(bagian) && Number.isInteger(bagian.ke) && Number.isInteger(bagian.dari);
  const areNames = Array.isArray(instansi) && instansi.every((name) => typeof name === 'string');
  return (bagian === undefined || isPart) && areNames && Array.isArray(laporan) && laporan.every(isLaporan);
}

function isLaporan(value: unknown): boolean {
  if (!isObject(value) || typeof value.instansi !== 'string' || !isObject(value.temuan)) return false;
  const { status, hasil } = value;
  return (status === 'selesai' || status === 'gagal') && Array.isArray(hasil) && hasil.every(isHasil);
}

function isHasil(value: unknown): boolean {
  if (!isObject(value) || typeof value.path !== 'string' || typeof value.ukuran !== 'number') return false;
  const parts = value.path.split('/');
  return typeof value.sha256 === 'string' && parts.every((part) => !['', '.', '..'].includes(part));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
