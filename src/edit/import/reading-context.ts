/** What the project says to a reader of a sheet. */

import { addTo } from '../../base/groups.ts';
import type { Source } from '../../base/source.ts';
import { type Butir, child, isDaun } from './butir.ts';
import { bentukNama, type Context, type KnownLine } from './context.ts';
import { jenisNilaiOf } from './indikator.ts';
import type { Induk } from './isian.ts';
import { open } from './opened.ts';
import { lastDay, type Sasaran } from './target-quarter.ts';

/** The period that is asked for, the agency and the codes of its lines. */
export function contextOf(sources: readonly Source[], sasaran: Sasaran, butir: readonly Butir[]): Context {
  const instansi = child(open(sources, 'instansi.yaml').naskah?.root, 'nama')?.text;
  const sampai = lastDay(sasaran);
  const kode = (tingkat: Butir['tingkat']) =>
    butir.filter((one) => one.tingkat === tingkat).flatMap((one) => one.kode ?? []);
  const lines = new Map<string, KnownLine[]>();
  for (const one of butir)
    addTo(lines, bentukNama(one.nama), {
      tingkat: one.tingkat,
      induk: above(one),
      isWhole: one.tingkat === 'kegiatan' && isDaun(one),
    });
  return {
    tahun: sasaran.tahun,
    ...(sampai === undefined ? {} : { sampai }),
    ...(instansi ? { instansi } : {}),
    kode: { program: kode('program'), kegiatan: kode('kegiatan'), sub_kegiatan: kode('sub_kegiatan') },
    lines,
    jenisNilai: jenisNilaiOf(sources),
  };
}

function above({ induk }: Butir): readonly Induk[] {
  return induk ? [...above(induk), { tingkat: induk.tingkat, nama: induk.nama }] : [];
}
