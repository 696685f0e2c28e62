/** A table of another version or quarter, whose cells name the report's figures only where they print what those are. */
import type { Assessment } from '../../../figures/assess/index.ts';
import type { Figure } from '../../../figures/figure.ts';
import { figur } from '../../../figures/format.ts';
import type { Kelompok } from '../../tables/kelompok.ts';
import type { Sel } from '../../tables/sel.ts';
import type { IsiTabel } from '../../tables/tabel.ts';

export function sejauhBerlaku(isi: IsiTabel, sekarang: Assessment): IsiTabel {
  const teks = teksSekarang(sekarang);
  const isLain = (satu: Sel) => satu.figure !== undefined && teks.get(satu.figure.id) !== satu.teks;
  const kelompok = ({ kepala, baris }: Kelompok): Kelompok => ({
    kepala,
    baris: baris.map((row) => ({ ...row, sel: row.sel.map((satu) => ({ ...satu, lain: isLain(satu) })) })),
  });
  return { ...isi, badan: isi.badan.map(kelompok) };
}

function teksSekarang({ indikator, program, total, project }: Assessment): ReadonlyMap<string, string> {
  const figures: readonly Figure[] = [
    ...indikator.map((satu) => satu.figur.target_tahun),
    ...program.map((satu) => satu.figur.pagu),
    total.pagu,
  ];
  return new Map(figures.map((figure) => [figure.id, figur(figure, project.pengaturan)]));
}
