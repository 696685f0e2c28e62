/** Where the money of a program comes from: each source once, with its share where there is more than one. */

import type { FigurAnggaran, KegiatanDinilai, ProgramDinilai } from '../../../figures/assess/index.ts';
import { angkaFigure } from '../../../figures/figure.ts';
import { rupiah } from '../../../figures/format.ts';
import { jumlah } from '../../../figures/formulas/index.ts';

interface Pos {
  readonly sumber: string | undefined;
  readonly pagu: FigurAnggaran['pagu'];
}

/** `APBD`, or `APBD Rp5.000; DAK Rp300`; amounts only where all are known, empty where no source is named. */
export function sumberDana({ kegiatan }: ProgramDinilai): string {
  const pos = kegiatan.flatMap(posKegiatan);
  const nama = [...new Set(pos.map(({ sumber }) => sumber))];
  const bernama = nama.flatMap((satu) => satu ?? []);
  if (nama.length === 1) return bernama.join('');
  const bagian = [...bernama, ...(bernama.length > 0 && bernama.length < nama.length ? [undefined] : [])];
  return bagian.map((satu) => besar(satu, pos)).join('; ');
}

/** Sub-kegiatan that name none have that of their kegiatan. */
function posKegiatan({ kegiatan, subKegiatan, figur }: KegiatanDinilai): readonly Pos[] {
  if (subKegiatan.length === 0) return [{ sumber: kegiatan.sumberDana, pagu: figur.pagu }];
  return subKegiatan.map((sub) => ({
    sumber: sub.subKegiatan.sumberDana ?? kegiatan.sumberDana,
    pagu: sub.figur.pagu,
  }));
}

function besar(sumber: string | undefined, pos: readonly Pos[]): string {
  const milik = pos.filter((satu) => satu.sumber === sumber).map(({ pagu }) => pagu);
  const pagu = angkaFigure(jumlah({ id: 'sumber_dana.pagu', bentuk: 'rupiah' }, milik));
  const nama = sumber ?? 'sumber belum dinyatakan';
  return pagu ? `${nama} ${rupiah(pagu)}` : nama;
}
