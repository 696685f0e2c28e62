/** Whether the pages show what the attached data gives: the whole text in its order, each letter as it is seen, each chart. */
import type { Source } from '../../base/source.ts';
import type { Formulir } from '../../data/link/index.ts';
import { isTemplat } from '../../data/link/templat.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { openOwnFaces } from '../../io/fonts/index.ts';
import { packageVersion } from '../../io/package-files.ts';
import { factsText } from '../../outputs/json.ts';
import { composePage } from '../../outputs/page.ts';
import { jobOf } from '../../outputs/pdf.ts';
import { Refused } from '../../outputs/refused.ts';
import { type Destinations, type Edges, labelsOf, pageLabels, readDestinations, readShown } from '../../pdf/index.ts';
import { fillText } from '../../pdf/slots.ts';
import type { ReportView } from '../../report/present/index.ts';
import { runningOf } from '../../report/render/index.ts';
import { otherProgram } from './bytes.ts';
import { type Check, differs, type Finding, same, unchecked } from './check.ts';
import { factsOnly } from './facts-only.ts';
import { chartDifferences } from './printed/charts.ts';
import { claimedDifferences } from './printed/claimed.ts';
import { differencesOf, isSame } from './printed/compare.ts';
import { type Expected, expectedOf } from './printed/expected.ts';
import { listDifferences } from './printed/lists.ts';
import { outlineDifferences } from './printed/outline.ts';
import { paperDifferences } from './printed/paper.ts';
import { comparePictures } from './printed/pictures.ts';
import { saidDifferences } from './printed/said.ts';
import { contradicts, exchanges, lacksFigure, tellDifference } from './printed/tell.ts';
import { unfounded } from './printed/unfounded.ts';
import { claimOf } from './released.ts';

export const texts: Check = async (evidence, earlier) => {
  const { document, manifest, sources, recompiled } = evidence;
  const made = recompiled();
  // The reading of what is drawn is not made for damaged pages.
  if (earlier.get('pages') === 'differs') {
    return unchecked({ id: 'isi halaman sudah berbeda', en: 'the pages differ already' });
  }
  if (!manifest || !made?.ok) return factsOnly(evidence);
  const { view, html, templat } = await composed(made.value, manifest.opsi.hanya);
  const destinations = await readDestinations(document);
  const isDressed = sources.some(({ path }) => isTemplat(path));
  const edges = edgesOf(view, destinations, document.getPageCount());
  const shown = await readShown(document, openOwnFaces(), edges, isDressed);
  const strange = [...shown.strange, ...paperDifferences(document, made.value.project.pengaturan.kertas)];
  // What the looks of an earlier lkj could draw, nobody has listed: of those that are attached and refused now, not of claimed ones.
  const isRefused = templat.length === 0 && isDressed;
  if (shown.isForeign || (strange.length > 0 && !isRefused)) {
    return differs(
      {
        id: 'ada halaman yang digambar lain daripada lkj menggambar',
        en: 'there are pages drawn otherwise than lkj draws',
      },
      strange,
    );
  }
  const expected = expectedOf(fillText(html, labelsOf(view, destinations, document.getPageCount())), shown.texts);
  const pictures = comparePictures(shown.pictures, expected.pictures);
  const others = [
    ...listDifferences(shown.labels, expected.items),
    ...chartDifferences(shown.charts, expected.drawings),
    ...pictures.differences,
  ];
  const isWhole = isSame(expected.texts, shown.texts);
  const isForeign = claimOf(manifest.lkj, await packageVersion()) === 'foreign';
  const isOurs = isForeign || (await otherProgram(manifest, templat)) === undefined;
  // Where its texts are the same, another lkj has composed the same cells too.
  const outline = isWhole ? outlineDifferences(shown.outline, expected.outline, !isOurs) : [];
  const { title: Title, author: Author, subject: Subject } = jobOf(view, made.value.project);
  const labels = pageLabels(destinations, view, document.getPageCount());
  const meant = {
    properties: { Title, Author, Subject },
    labels,
    descriptions: expected.descriptions,
    links: expected.links,
  };
  const said = saidDifferences(shown, isWhole || isOurs ? meant : undefined, isOurs);
  if (isWhole && [...others, ...outline, ...strange, ...said].length === 0)
    return { ...sound(expected, document.getPageCount()), details: pictures.unknown };
  const differences = isWhole ? [] : differencesOf(expected.texts, shown.texts);
  const details = [...strange, ...differences.map(tellDifference), ...outline, ...others, ...said];
  const facts = factsText(made.value);
  const data = { expected, facts, sources: sources.flatMap(textOf) };
  const contradictions = [
    ...differences.filter((one) => contradicts(one) || lacksFigure(one) || exchanges(one)).map(tellDifference),
    ...outline,
    ...pictures.foreign,
    ...said,
  ];
  const wrong = isOurs
    ? details
    : contradictions.length > 0
      ? contradictions
      : [...claimedDifferences(shown.outline, facts).wrong, ...unfounded(differences, shown.outline, data)];
  if (wrong.length > 0) {
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

/** That of a file that is read as text. */
function textOf({ path, bytes }: Source): readonly string[] {
  return /\.(?:ya?ml|md)$/i.test(path) ? [new TextDecoder().decode(bytes)] : [];
}

/** Templates that an earlier lkj allowed are left out where this one refuses them; the rest is compared as with another lkj. */
async function composed(assessment: Assessment, hanya: Formulir | undefined) {
  const { project } = assessment;
  try {
    const { view, paper } = await composePage(assessment, hanya);
    return { view, html: paper(), templat: project.templat };
  } catch (error) {
    if (!(error instanceof Refused) || project.templat.length === 0) throw error;
    const { view, paper } = await composePage({ ...assessment, project: { ...project, templat: [] } }, hanya);
    return { view, html: paper(), templat: [] };
  }
}

/** On each page the head of the last part that has begun. */
function edgesOf(view: ReportView, destinations: Destinations, pageCount: number): (page: number) => Edges {
  const labels = pageLabels(destinations, view, pageCount);
  const { report, parts, foot, mark } = runningOf(view);
  const begins = [...parts].map(([anchor, name]) => ({ name, page: destinations.get(anchor) ?? pageCount }));
  return (page) => {
    const label = labels[page] ?? '';
    const part = begins.findLast((one) => one.page <= page)?.name ?? '';
    return label === '' ? { label, heads: [], foot: '', mark: '' } : { label, heads: [report, part], foot, mark };
  };
}

function sound({ texts: all, drawings, pictures }: Expected, pages: number): Finding {
  const figures = all.filter(({ figur }) => figur !== '').length;
  return same(
    `${pages} halaman terbaca seperti yang diberikan data, kata demi kata; ${figures} angka pada tempatnya, ${drawings.length} bagan, ${pictures.length} gambar`,
    `${pages} pages read as the data gives them, word by word; ${figures} figures in their places, ${drawings.length} charts, ${pictures.length} pictures`,
  );
}
