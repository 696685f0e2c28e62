/** A mission that the agency says it supports, and no goal that serves it. */
import { quoted } from '../../base/quote.ts';
import { berkas } from './berkas.ts';
import { finding, type Rule } from './rule.ts';

export const misiTanpaTujuan: Rule = {
  code: 'lint/misi-tanpa-tujuan',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'misi yang didukung tidak punya tujuan', en: 'a supported mission has no goal' },
    reason: {
      id: 'Misi yang dinyatakan didukung harus tampak dalam sekurang-kurangnya satu tujuan; kalau tidak, dukungan itu tidak pernah diukur. Diperiksa hanya bila ada tujuan yang menyebut misinya.',
      en: 'A mission that is said to be supported must show in at least one goal, else the support is never measured. Checked only where goals name their missions.',
    },
    source: 'Ditemukan dalam laporan terbit: misi kedua tanpa sasaran',
    example: {
      wrong: 'misi:\n  - id: misi-2\n    uraian: …\n    didukung: true # tidak disebut tujuan mana pun',
      right: 'tujuan:\n  - id: kesejahteraan\n    misi: [misi-2]',
    },
  }),
  *check({ project }) {
    const renstra = berkas(project, 'renstra').map(({ root }) => root);
    const disebut = new Set(renstra.flatMap(({ value }) => value.tujuan.flatMap(({ misi }) => misi ?? [])));
    if (disebut.size === 0) return;
    for (const misi of renstra.flatMap((root) => root.at('misi').items())) {
      const { id, uraian, didukung } = misi.value;
      if (!didukung || disebut.has(id)) continue;
      yield finding(
        { span: misi.at('uraian').span },
        `misi ${quoted(uraian)} didukung, tetapi tidak ada tujuan untuknya`,
        `the mission ${quoted(uraian)} is supported, yet no goal serves it`,
        `sebut ${id} dalam misi: pada tujuan yang mendukungnya, atau hapus didukung: true`,
        `name ${id} under misi: of the goal that serves it, or delete didukung: true`,
      );
    }
  },
};
