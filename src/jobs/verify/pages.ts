/** Whether the pages are those that were printed: by the hashes that the manifest keeps of them. */
import type { Text } from '../../base/diagnostic.ts';
import { digestOf } from '../../pdf/index.ts';
import { type Check, differs, same, unchecked } from './check.ts';

export const pages: Check = async ({ document, manifest }) => {
  if (!manifest) return unchecked({ id: 'tanpa manifes yang terbaca', en: 'without a manifest to go by' });
  const { isi } = manifest;
  const digest = await digestOf(document);
  if (digest.pages.length !== isi.halaman.length) {
    return differs({
      id: `laporan dicetak ${isi.halaman.length} halaman, sekarang ${digest.pages.length}`,
      en: `the report was printed with ${isi.halaman.length} pages, and now has ${digest.pages.length}`,
    });
  }
  const changed = digest.pages.flatMap((hash, index): Text[] =>
    hash === isi.halaman[index] ? [] : [{ id: `halaman PDF ke-${index + 1}`, en: `page ${index + 1} of the PDF` }],
  );
  if (changed.length > 0) return differs({ id: 'isi halaman diubah', en: 'the content of pages was changed' }, changed);
  if (digest.document !== isi.dokumen) {
    return differs({
      id: 'tulisan pada halaman utuh, tetapi bagian lain PDF diubah (huruf, gambar, tag, tautan, atau properti)',
      en: 'what is drawn on the pages is whole, but other parts were changed (fonts, images, tags, links or properties)',
    });
  }
  const count = digest.pages.length;
  return same(
    `${count} halaman, huruf, gambar, dan tag sesuai dengan hash dalam manifes`,
    `${count} pages, fonts, images and tags fit their hashes in the manifest`,
  );
};
