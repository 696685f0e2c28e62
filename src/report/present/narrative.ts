/** The narrative of a section with the numbers that its captions get, in the order in which the page is read. */
import { once } from '../../base/once.ts';
import { type Narasi, tanpaAbaikan } from '../../data/link/index.ts';
import { quotedTexts } from '../../figures/kutipan.ts';
import { captionId } from '../../figures/rujukan.ts';
import { captionsWithin } from '../render/captions.ts';
import type { Bahan, Section } from '../sections/index.ts';
import type { BagianView } from './view.ts';

/** Which narrative belongs to a section. */
export function narrativeId({ id, narasi }: Section): string {
  return narasi ?? id;
}

/** Numbers are handed out as the page is read: what replaces our prose stands before our tables, what is added behind them. */
export function inReadingOrder(
  narasi: () => BagianView['narasi'],
  isi: () => BagianView['isi'],
  isFirst: boolean,
): Pick<BagianView, 'narasi' | 'isi'> {
  const before = isFirst ? narasi() : null;
  const made = isi();
  return { isi: made, narasi: isFirst ? before : narasi() };
}

/** Captions outside the chapters have no number. */
export function narrativeView(
  { teks: ditulis, cara }: Narasi,
  nama: string,
  tingkat: BagianView['tingkat'],
  { assessment, nomor }: Bahan,
): BagianView['narasi'] {
  const teks = tanpaAbaikan(ditulis);
  const urut = { tabel: 0, gambar: 0 };
  const kutipan = once(() => quotedTexts(assessment));
  const keterangan = captionsWithin(teks, (id) => kutipan().get(id)).map(({ jenis, judul }) => {
    const id = captionId(jenis, nama, ++urut[jenis]);
    return tingkat === 1 ? { id, label: '', judul } : nomor.catat(jenis, { id, judul });
  });
  return { teks, mengganti: cara === 'ganti', keterangan };
}

/** What stands in the place of a part of ours. */
export function narrativeText(narasi: Narasi | undefined): string | null {
  return narasi ? tanpaAbaikan(narasi.teks) : null;
}
