/** A table of another version or quarter, whose cells name the report's figures only where they print what those are. */
import type { Assessment } from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { figur } from '../../../figures/format.ts';
import type { Cell } from '../../tables/cell.ts';
import { mapCells } from '../../tables/groups.ts';
import type { TableContent } from '../../tables/table.ts';

export function sejauhBerlaku(isi: TableContent, sekarang: Assessment): TableContent {
  const teks = teksSekarang(sekarang);
  const isLain = (satu: Cell) => satu.figure !== undefined && teks.get(satu.figure.id) !== satu.teks;
  return { ...isi, badan: mapCells(isi.badan, (satu) => ({ ...satu, lain: isLain(satu) })) };
}

function teksSekarang({ indikator, program, total, project }: Assessment): ReadonlyMap<string, string> {
  const figures: readonly Figure[] = [
    ...indikator.map((satu) => satu.figur.target_tahun),
    ...program.map((satu) => satu.figur.pagu),
    total.pagu,
  ];
  return new Map(figures.map((figure) => [figure.id, figur(figure, project.pengaturan)]));
}
