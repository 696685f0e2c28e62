/** Whether the attached data still gives every attached figure. */
import { placeText, type Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { factsText } from '../../outputs/json.ts';
import { attachmentNames } from '../../outputs/manifest.ts';
import { type Check, differs, same, unchecked } from './check.ts';
import { leavesOf } from './leaves.ts';

export const facts: Check = ({ attached, manifest, recompiled }) => {
  const made = recompiled();
  if (!manifest) return unchecked({ id: 'tanpa manifes yang terbaca', en: 'without a manifest to go by' });
  if (!made) {
    return unchecked({
      id: 'angka tidak dihitung ulang: data tidak dilampirkan',
      en: 'the figures were not computed again: the data is not attached',
    });
  }
  if (!made.ok) {
    const finding = made.diagnostics.find(({ severity }) => severity === 'galat');
    const place = finding ? placeText(finding.span) : '';
    const told = { id: `${place} ${finding?.message.id}`, en: `${place} ${finding?.message.en}` };
    return differs(
      { id: 'data terlampir tidak lagi menghasilkan laporan', en: 'the attached data no longer makes a report' },
      finding ? [told] : [],
    );
  }
  const bytes = attached.find(({ name }) => name === attachmentNames.facts)?.bytes;
  const claimed = bytes && leavesOf(new TextDecoder().decode(bytes));
  const computed = leavesOf(factsText(made.value));
  if (!claimed || !computed) return differs({ id: 'fakta.json tidak dapat dibaca', en: 'fakta.json cannot be read' });
  const details = compare(claimed, computed);
  if (details.length > 0) {
    const count = details.length;
    return differs(
      {
        id: `${count} nilai terlampir bukan yang dihasilkan data terlampir`,
        en: `${count} attached values are not what the attached data gives`,
      },
      details,
    );
  }
  const figures = [...computed.keys()].filter((path) => path.endsWith(' teks')).length;
  return same(
    `${figures} angka dihitung ulang dari data terlampir: semuanya sama`,
    `${figures} figures computed again from the attached data: all the same`,
  );
};

function compare(claimed: ReadonlyMap<string, string>, computed: ReadonlyMap<string, string>): readonly Text[] {
  const paths = new Set([...claimed.keys(), ...computed.keys()]);
  return [...paths].flatMap((path) => {
    const [theirs, ours] = [claimed.get(path), computed.get(path)];
    if (theirs === ours) return [];
    const shown = (value: string | undefined, none: string) => (value === undefined ? none : quoted(value));
    return [
      {
        id: `${path}: terlampir ${shown(theirs, 'tidak ada')}, dihitung ulang ${shown(ours, 'tidak ada')}`,
        en: `${path}: attached ${shown(theirs, 'nothing')}, computed again ${shown(ours, 'nothing')}`,
      },
    ];
  });
}
