/** Reads a manifest that may be anybody's: its shape is checked before it is trusted to have one. */
import { isFormulir } from '../../data/link/index.ts';
import type { Manifest, Masukan } from '../../outputs/manifest.ts';

/** `newer` where its `versi` is one that this lkj does not know; undefined where it is no manifest. */
export function readManifest(bytes: Uint8Array): Manifest | 'newer' | undefined {
  const value = parse(bytes);
  if (!isRecord(value) || typeof value.versi !== 'number') return undefined;
  if (value.versi > 1) return 'newer';
  return isManifest(value) ? value : undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isManifest(value: Fields): value is Fields & Manifest {
  const { peramban, opsi, isi } = value;
  const { lkj, fakta, data, templat, skema, huruf } = value;
  return (
    typeof lkj === 'string' &&
    isRecord(peramban) &&
    isText(peramban.nama) &&
    isText(peramban.sistem) &&
    isRecord(opsi) &&
    isWhole(opsi.tahun) &&
    isWhole(opsi.triwulan) &&
    opsi.triwulan >= 1 &&
    opsi.triwulan <= 4 &&
    (opsi.tahunan === undefined || opsi.tahunan === true) &&
    (opsi.semester === undefined || opsi.semester === true) &&
    (opsi.hanya === undefined || isFormulir(opsi.hanya)) &&
    typeof opsi.sumber === 'boolean' &&
    (opsi.source_date_epoch === undefined || isWhole(opsi.source_date_epoch)) &&
    isMasukan(fakta) &&
    [data, templat, skema, huruf].every((list) => Array.isArray(list) && list.every(isMasukan)) &&
    isRecord(isi) &&
    isText(isi.dokumen) &&
    Array.isArray(isi.halaman) &&
    isi.halaman.every(isText)
  );
}

function isMasukan(value: unknown): value is Masukan {
  return isRecord(value) && isText(value.path) && isWhole(value.ukuran) && isText(value.sha256) && isText(value.git);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Below what a date or a year can be. */
function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e11;
}
