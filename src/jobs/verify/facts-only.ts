/** Whether the pages print the attached facts, where the data that would give the whole page is not attached. */
import type { Text } from '../../base/diagnostic.ts';
import { DRAFT_MARK } from '../../base/draft-mark.ts';
import { openOwnFaces } from '../../io/fonts/index.ts';
import { attachmentNames } from '../../outputs/manifest.ts';
import { readShown, type Shown } from '../../pdf/index.ts';
import { otherProgram } from './bytes.ts';
import { differs, type Finding, unchecked } from './check.ts';
import type { Evidence } from './evidence.ts';
import { claimedDifferences } from './printed/claimed.ts';
import { claimedBars } from './printed/claimed-bars.ts';
import { claimedBeside } from './printed/claimed-beside.ts';
import { claimedGaps } from './printed/claimed-gaps.ts';
import { claimedSentences } from './printed/claimed-sentences.ts';
import { saidDifferences } from './printed/said.ts';
import { numbersElsewhere } from './printed/unfounded.ts';

export async function factsOnly({ attached, document, manifest }: Evidence): Promise<Finding> {
  const bytes = attached.find(({ name }) => name === attachmentNames.facts)?.bytes;
  if (!bytes || !manifest)
    return unchecked({
      id: 'angka pada halaman tidak dicocokkan dengan apa pun: data dan fakta.json tidak terlampir',
      en: 'the figures on the pages were compared with nothing: neither the data nor fakta.json is attached',
    });
  const isOurs = (await otherProgram(manifest, [])) === undefined;
  const facts = new TextDecoder().decode(bytes);
  const mark = isDraft(facts) ? DRAFT_MARK : undefined;
  const shown = await readShown(document, openOwnFaces(), () => undefined, !isOurs, mark);
  if (shown.isForeign || shown.strange.length > 0)
    return differs(
      {
        id: 'ada halaman yang digambar lain daripada lkj menggambar',
        en: 'there are pages drawn otherwise than lkj draws',
      },
      shown.strange,
    );
  const { count, wrong, other } = claimedDifferences(shown.outline, facts);
  const beside = [
    ...claimedBars(shown.charts, facts),
    ...claimedBeside(shown, facts),
    ...claimedSentences(shown, facts),
    ...claimedGaps(shown.outline, facts),
  ];
  const said = [...saidDifferences(shown, undefined, isOurs), ...unmarkedCover(shown, mark)];
  if (wrong.length + beside.length + said.length > 0)
    return differs(
      {
        id: 'yang tercetak bukan angka fakta.json, atau yang disebut di samping halaman lain daripada halamannya',
        en: 'what is printed are not the figures of fakta.json, or what is said beside the pages is not what they say',
      },
      [...wrong, ...beside, ...said],
    );
  return unchecked(
    {
      id: `data tidak dilampirkan; ${count} sel tabel sesuai dengan fakta.json, kalimat lain, garis bagan selain batang, dan sel lain tidak dicocokkan`,
      en: `the data is not attached; ${count} cells of tables fit fakta.json, other sentences, lines of charts but bars, and other cells were not compared`,
    },
    [...other, ...numbersElsewhere(shown.texts, facts)],
  );
}

/** A cover says of itself that it is a draft; a first page that is none has the mark of all others. */
function unmarkedCover({ texts, marked }: Shown, mark: string | undefined): readonly Text[] {
  const isSaid = marked.includes(0) || texts.some(({ text, page }) => page === 0 && text.trim() === mark);
  if (mark === undefined || isSaid) return [];
  return [{ id: `halaman PDF ke-1: draf tanpa tulisan «${mark}»`, en: `page 1 of the PDF: a draft without «${mark}»` }];
}

function isDraft(facts: string): boolean {
  const parsed: unknown = JSON.parse(facts);
  return typeof parsed === 'object' && parsed !== null && 'draf' in parsed && parsed.draf === true;
}
