/** The head of a form: the highest heading where it is printed alone, one below that of its annex otherwise. */

import type { Bahan } from '../section.ts';
import { kalimatKoreksi } from './koreksi.ts';

export interface JudulFormulir {
  readonly id: string;
  readonly judul: string;
  /** The second line: whose form it is; empty where the head of the form has said it. */
  readonly instansi: string;
  /** Where the form is printed alone and corrects a signed report: which. Else empty. */
  readonly koreksi: string;
  readonly satu: boolean;
  readonly dua: boolean;
  readonly tiga: boolean;
}

/** `anak` is the head of a part within the form. */
export function judulFormulir(
  { assessment, sendiri, sebutan }: Bahan,
  { id, judul, anak = false }: { readonly id: string; readonly judul: string; readonly anak?: boolean },
): JudulFormulir {
  const tingkat = (sendiri ? 1 : 2) + (anak ? 1 : 0);
  return {
    id,
    judul,
    instansi: anak ? '' : sebutan.instansi,
    koreksi: sendiri && !anak ? kalimatKoreksi(assessment) : '',
    satu: tingkat === 1,
    dua: tingkat === 2,
    tiga: tingkat === 3,
  };
}

/** For a form that is one with its annex, whose heading is head enough: null there. */
export function judulBilaSendiri(bahan: Bahan, id: string, judul: string): JudulFormulir | null {
  return bahan.sendiri ? judulFormulir(bahan, { id, judul }) : null;
}
