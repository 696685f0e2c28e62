/** The revisions of a year's budget in the order of their dates; the one `perubahan` of a budget is one of them. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located, Part } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import { messages } from './messages/index.ts';
import type { Pagu, RevisiAnggaran } from './project.ts';

/** The key of what `pagu_perubahan` sets. */
export const kunciPerubahan = 'perubahan';

interface Ditulis extends RevisiAnggaran {
  readonly asal: Part;
}

/** `lines` are all of the budget: each revision that one of them names must be there, and no two may be of one day. */
export function linkRevisi(
  root: Located<schema.Anggaran>,
  lines: readonly (Pagu & { readonly asal: Part })[],
  findings: Diagnostic[],
): readonly RevisiAnggaran[] {
  const perubahan = root.at('perubahan');
  const bernomor = (root.at('revisi')?.items() ?? []).map(numbered);
  const semua: readonly Ditulis[] = [
    ...(perubahan
      ? [{ kunci: kunciPerubahan, nama: 'perubahan anggaran', ...perubahan.value, asal: perubahan.at('tanggal') }]
      : []),
    ...bernomor,
  ];
  for (const [index, satu] of bernomor.entries()) {
    const before = bernomor[index - 1];
    const at = satu.asal.span;
    if (bernomor.slice(0, index).some(({ kunci }) => kunci === satu.kunci))
      findings.push(galat(at, messages.revisiGanda(satu.kunci)));
    else if (before && (Number(before.kunci) > Number(satu.kunci) || before.tanggal > satu.tanggal))
      findings.push(galat(at, messages.revisiMundur(satu, before)));
    else {
      const same = semua.find(
        (other) => other !== satu && other.tanggal === satu.tanggal && semua.indexOf(other) < semua.indexOf(satu),
      );
      if (same) findings.push(galat(at, messages.revisiSehari(satu, same)));
    }
  }
  const known = new Set(semua.map(({ kunci }) => kunci));
  const told = new Set<string>();
  for (const { revisi } of lines) {
    for (const [kunci, { asal }] of revisi) {
      if (known.has(kunci) || told.has(kunci)) continue;
      told.add(kunci);
      findings.push(
        galat(
          kunci === kunciPerubahan ? asal.span : asal.keySpan,
          kunci === kunciPerubahan ? messages.tanggalPerubahan : messages.revisiTakDikenal(kunci),
        ),
      );
    }
  }
  return [...semua].sort((a, b) => (a.tanggal < b.tanggal ? -1 : Number(a.tanggal > b.tanggal)));
}

function numbered(satu: Located<schema.RevisiAnggaran>): Ditulis {
  const { ke, nama = `revisi ke-${ke}`, ...lain } = satu.value;
  return { kunci: String(ke), nama, ...lain, asal: satu.at('tanggal') };
}
