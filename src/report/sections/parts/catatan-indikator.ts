/** What the quarter's data says in words of an indicator: what it is, on what its figure rests, and why it came so. */
import { uraianTindakLanjut } from '../../../data/link/index.ts';
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import { tanggal } from '../../../figures/format.ts';
import { kataStatus } from '../../sentences/lhe.ts';

/** What is measured and how, where the plan says so; from which data and by whom, where no table of IKU does. */
export function penjelasan({ indikator }: IndikatorDinilai): readonly string[] {
  const { definisi, formulasi, iku, sumberData, penanggungJawab } = indikator;
  return berlabel([
    ['Definisi', definisi],
    ['Formulasi', formulasi],
    ['Sumber data', iku ? undefined : sumberData],
    ['Penanggung jawab', iku ? undefined : penanggungJawab?.join('; ')],
  ]).map(({ label, isi }) => `${label}: ${bertitik(isi)}`);
}

/** What stands behind the figure. */
export function keterangan({ catatan }: IndikatorDinilai): readonly string[] {
  return berlabel([
    ['Keterangan', catatan.keterangan],
    ['Bukti dukung', bukti(catatan.bukti)],
  ]).map(({ label, isi }) => `${label}: ${bertitik(isi)}`);
}

export interface CatatanIndikator {
  readonly nama: string;
  readonly butir: readonly { readonly label: string; readonly isi: string }[];
}

/** Causes and next steps; empty where none is written. */
export function penyebab({ indikator, figur: { realisasi }, catatan }: IndikatorDinilai): readonly CatatanIndikator[] {
  const butir = berlabel([
    // Where there is no value, its reason is in the sentence that says so.
    ['Alasan', realisasi.nilai === null ? undefined : catatan.alasan],
    ['Faktor pendorong', catatan.faktor_pendorong],
    ['Kendala', catatan.kendala],
    ['Tindak lanjut', tindakLanjut(catatan.tindak_lanjut)],
  ]);
  return butir.length === 0 ? [] : [{ nama: indikator.nama, butir }];
}

/** The plan; behind it who, until when and how it stands, as far as the data says. */
function tindakLanjut(isi: IndikatorDinilai['catatan']['tindak_lanjut']): string | undefined {
  if (isi === undefined || typeof isi === 'string') return isi;
  const { penanggung_jawab: siapa, batas, status } = isi;
  const rincian = [
    ...(siapa === undefined ? [] : [`penanggung jawab: ${siapa}`]),
    ...(batas === undefined ? [] : [`batas waktu: ${tanggal(batas)}`]),
    ...(status === undefined ? [] : [`keadaan: ${kataStatus[status]}`]),
  ];
  const uraian = uraianTindakLanjut(isi).replace(/[.\s]+$/, '');
  return rincian.length === 0 ? uraian : `${uraian} (${rincian.join('; ')})`;
}

/** True where causes and next steps are written that a table cannot hold. */
export function berurai({ catatan }: IndikatorDinilai): boolean {
  return catatan.kendala !== undefined || catatan.tindak_lanjut !== undefined;
}

/** The notes on an indicator that has no sentences of its own, in one line that names it; none where nothing is written. */
export function catatanSingkat(satu: IndikatorDinilai): readonly string[] {
  const { alasan, keterangan: uraian, faktor_pendorong } = satu.catatan;
  const butir = [alasan, uraian, faktor_pendorong].flatMap((teks) => teks || []);
  return berurai(satu) || butir.length === 0 ? [] : [`${satu.indikator.nama}: ${butir.map(bertitik).join(' ')}`];
}

function berlabel(pasangan: readonly (readonly [label: string, isi: string | undefined])[]): CatatanIndikator['butir'] {
  return pasangan.flatMap(([label, isi]) => (isi === undefined || isi === '' ? [] : [{ label, isi }]));
}

/** A text as a sentence: with its stop. */
export function bertitik(teks: string): string {
  return /[.!?]$/.test(teks.trim()) ? teks.trim() : `${teks.trim()}.`;
}

function bukti(daftar: IndikatorDinilai['catatan']['bukti'] = []): string {
  return daftar
    .map(({ uraian, berkas, tautan }) =>
      [uraian, ...[berkas ?? [], tautan ?? []].flat().map((at) => `(${at})`)].join(' '),
    )
    .join('; ');
}
