/** Reads a manifest that may be anybody's: its shape is checked before it is trusted to have one. */
import { type Fields, isFields, readJson } from '../../base/json.ts';
import { isFormulir } from '../../data/link/index.ts';
import type { Manifest, Masukan } from '../../outputs/manifest.ts';

/** `newer` where its `versi` is one that this lkj does not know; undefined where it is no manifest. */
export function readManifest(bytes: Uint8Array): Manifest | 'newer' | undefined {
  const value = readJson(bytes);
  if (!isFields(value) || typeof value.versi !== 'number') return undefined;
  if (value.versi > 1) return 'newer';
  return isManifest(value) ? value : undefined;
}

function isManifest(value: Fields): value is Fields & Manifest {
  const { peramban, opsi, isi } = value;
  const { lkj, fakta, data, templat, skema, huruf } = value;
  return (
    typeof lkj === 'string' &&
    isFields(peramban) &&
    isText(peramban.nama) &&
    isText(peramban.sistem) &&
    isFields(opsi) &&
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
    isFields(isi) &&
    isText(isi.dokumen) &&
    Array.isArray(isi.halaman) &&
    isi.halaman.every(isText)
  );
}

function isMasukan(value: unknown): value is Masukan {
  return isFields(value) && isText(value.path) && isWhole(value.ukuran) && isText(value.sha256) && isText(value.git);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Below what a date or a year can be. */
function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e11;
}
