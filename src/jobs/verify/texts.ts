/** Whether the pages show what the attached data gives: the whole text in its order, each letter as it is seen, each chart. */
import type { Text } from '../../base/diagnostic.ts';
import { openOwnFaces } from '../../io/fonts/index.ts';
import { composePage } from '../../outputs/page.ts';
import { labelsOf, pageLabels, readDestinations, readShown } from '../../pdf/index.ts';
import { fillText } from '../../pdf/slots.ts';
import { otherProgram } from './bytes.ts';
import { type Check, differs, type Finding, same, unchecked } from './check.ts';
import { chartDifferences } from './printed/charts.ts';
import { differencesOf, isSame } from './printed/compare.ts';
import { type Expected, expectedOf } from './printed/expected.ts';
import { listDifferences } from './printed/lists.ts';
import { contradicts, tellDifference } from './printed/tell.ts';

export const texts: Check = async ({ document, manifest, recompiled }, earlier) => {
  const made = recompiled();
  // The reading of what is drawn is not made for damaged pages.
  if (earlier.get('pages') === 'differs') {
    return unchecked({ id: 'isi halaman sudah berbeda', en: 'the pages differ already' });
  }
  if (!manifest || !made?.ok) {
    return unchecked({
      id: 'angka pada halaman tidak dicocokkan dengan data: tidak ada data yang dapat dihitung',
      en: 'the figures on the pages were not compared with the data: there is none that can be computed',
    });
  }
  const { view, paper } = await composePage(made.value, manifest.opsi.hanya);
  const { templat, pengaturan } = made.value.project;
  const destinations = await readDestinations(document);
  const labels = pageLabels(destinations, view, document.getPageCount());
  const { kakiHalaman: sentence = '' } = pengaturan;
  const shown = await readShown(document, openOwnFaces(), (page) => ({ label: labels[page] ?? '', sentence }));
  const { strange } = shown;
  if (strange.length > 0) {
    const told: Text = {
      id: 'ada halaman yang digambar lain daripada lkj menggambar',
      en: 'there are pages drawn otherwise than lkj draws',
    };
    // What a template of the project may draw, nobody has listed.
    return templat.length > 0 ? unchecked(told, strange) : differs(told, strange);
  }
  const expected = readExpected(fillText(paper(), labelsOf(view, destinations, document.getPageCount())), templat);
  if (!expected) {
    return unchecked({
      id: 'templat milik sendiri memakai unsur yang tidak dapat dicocokkan dengan halaman',
      en: 'templates of its own use elements that cannot be compared with the pages',
    });
  }
  const others = [
    ...listDifferences(shown.labels, expected.items),
    ...chartDifferences(shown.charts, expected.drawings),
    ...pictureDifferences(shown.pictures.length, expected.pictures),
  ];
  const isWhole = isSame(expected.texts, shown.texts);
  if (isWhole && others.length === 0) return sound(expected, document.getPageCount());
  const differences = isWhole ? [] : differencesOf(expected.texts, shown.texts);
  const details = [...differences.map(tellDifference), ...others];
  const isOurs = (await otherProgram(manifest, templat)) === undefined;
  if (isOurs || differences.some(contradicts)) {
    const wrong = isOurs ? details : differences.filter(contradicts).map(tellDifference);
    return differs(
      { id: 'yang tercetak bukan yang diberikan data', en: 'what is printed is not what the data gives' },
      wrong,
    );
  }
  return unchecked(
    {
      id: 'laporan dibuat lkj lain, yang menyusun halamannya lain; tempat-tempat ini tidak dicocokkan',
      en: 'the report was made by another lkj, which composes its pages otherwise; these places were not compared',
    },
    details,
  );
};

/** Undefined where a template of the project has markup that ours have not. */
function readExpected(html: string, templat: readonly unknown[]): Expected | undefined {
  try {
    return expectedOf(html);
  } catch (error) {
    if (templat.length > 0) return undefined;
    throw error;
  }
}

function sound({ texts: all, drawings }: Expected, pages: number): Finding {
  const figures = all.filter(({ figur }) => figur !== '').length;
  return same(
    `${pages} halaman terbaca seperti yang diberikan data, kata demi kata; ${figures} angka pada tempatnya, ${drawings.length} bagan`,
    `${pages} pages read as the data gives them, word by word; ${figures} figures in their places, ${drawings.length} charts`,
  );
}

function pictureDifferences(printed: number, expected: number): readonly Text[] {
  if (printed === expected) return [];
  return [
    {
      id: `tercetak ${printed} gambar, data memberi ${expected}`,
      en: `${printed} pictures are printed, the data gives ${expected}`,
    },
  ];
}
