/** The manifest of a workspace: every report that was to be made, and the hashes of what came out. */

import type { Counts } from '../../base/diagnostic.ts';
import { isFields, readJson } from '../../base/json.ts';
import { isFormulir } from '../../data/link/bagian.ts';
import type { Diminta } from '../../figures/choice.ts';
import { type Format, isFormat } from '../../outputs/names.ts';

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
  readonly temuan: Counts;
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

/** A manifest of a part and where it was found, as the reader knows it. */
export interface Part {
  readonly place: string;
  readonly manifest: BatchManifest;
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
  const value = readJson(bytes);
  return isManifest(value) ? value : undefined;
}

function isManifest(value: unknown): value is BatchManifest {
  if (!isFields(value) || value.versi !== 1 || typeof value.lkj !== 'string') return false;
  const { bagian, instansi, laporan, permintaan } = value;
  const isWhole = (bagian === undefined || isPart(bagian)) && isPermintaan(permintaan);
  return isWhole && isListOf(instansi, isFolderName) && isListOf(laporan, isLaporan);
}

/** No more than four digits: so many can be asked for. */
function isPart(value: unknown): boolean {
  return isFields(value) && isWithin(value.dari, 1, 9999) && isWithin(value.ke, 1, Number(value.dari));
}

function isPermintaan(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { tahun, triwulan, tahunan, semester, hanya, format } = value;
  const isPeriod =
    isAbsentOr(tahun, () => isWithin(tahun, 0, 9999)) &&
    isAbsentOr(tahunan, () => tahunan === true) &&
    isAbsentOr(semester, () => semester === true);
  const isQuarter = isAbsentOr(triwulan, () => isWithin(triwulan, 1, 4));
  const areFormats = isListOf(format, (one) => typeof one === 'string' && isFormat(one));
  return isPeriod && isQuarter && isAbsentOr(hanya, () => isFormulir(hanya)) && areFormats;
}

function isLaporan(value: unknown): boolean {
  if (!isFields(value) || !isFolderName(value.instansi) || !isFields(value.temuan)) return false;
  const { laporan, status, sebab, masukan, hasil } = value;
  const areNames = isTextOrNull(laporan) && isTextOrNull(masukan) && isAbsentOr(sebab, () => typeof sebab === 'string');
  return areNames && (status === 'selesai' || status === 'gagal') && isListOf(hasil, isHasil);
}

function isHasil(value: unknown): boolean {
  if (!isFields(value) || typeof value.path !== 'string' || typeof value.ukuran !== 'number') return false;
  return typeof value.sha256 === 'string' && value.path.split('/').every(isFolderName);
}

/** One step of a path, and no way up. */
function isFolderName(value: unknown): boolean {
  return typeof value === 'string' && !['', '.', '..'].includes(value) && !/[/\\\0]/.test(value);
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isAbsentOr(value: unknown, isRight: () => boolean): boolean {
  return value === undefined || isRight();
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}
