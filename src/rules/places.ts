/** What rules look at, and where it was typed. */
import type { Assessment, FigurAnggaran } from '../assess/index.ts';
import type { Span } from '../diagnostic.ts';
import { type Figure, masukanTertulis } from '../figure.ts';
import type { Part } from '../located.ts';

export interface BarisAnggaran {
  readonly id: string;
  readonly nama: string;
  readonly kode?: string;
  readonly figur: FigurAnggaran;
  readonly keterangan?: string;
  readonly asal: Part;
}

/** The lines of the budget that are reported: sub-kegiatan where there are any, else the kegiatan. */
export function barisAnggaran({ kegiatan }: Assessment): readonly BarisAnggaran[] {
  return kegiatan.flatMap(({ kegiatan: { id, nama, kode, asal }, subKegiatan, figur, keterangan }) => {
    if (subKegiatan.length === 0) {
      return [
        {
          id,
          nama,
          figur,
          asal,
          ...(kode === undefined ? {} : { kode }),
          ...(keterangan === undefined ? {} : { keterangan }),
        },
      ];
    }
    return subKegiatan.map((sub) => ({
      id: sub.subKegiatan.id,
      nama: sub.subKegiatan.nama,
      figur: sub.figur,
      asal: sub.subKegiatan.asal,
      ...(sub.subKegiatan.kode === undefined ? {} : { kode: sub.subKegiatan.kode }),
      ...(sub.keterangan === undefined ? {} : { keterangan: sub.keterangan }),
    }));
  });
}

/** Where a figure that was typed stands; undefined for one that has no input. */
export function tempat(figure: Figure): Span | undefined {
  return masukanTertulis(figure)[0]?.asal.span;
}
