/** What the project says to a reader of a sheet. */
import type { Source } from '../../base/source.ts';
import { type Butir, child } from './butir.ts';
import type { Context } from './context.ts';
import { jenisNilaiOf } from './indikator.ts';
import { open } from './opened.ts';
import { lastDay, type Sasaran } from './target-quarter.ts';

/** The period that is asked for, the agency and the codes of its lines. */
export function contextOf(sources: readonly Source[], sasaran: Sasaran, butir: readonly Butir[]): Context {
  const instansi = child(open(sources, 'instansi.yaml').naskah?.root, 'nama')?.text;
  const sampai = lastDay(sasaran);
  const kode = (tingkat: Butir['tingkat']) =>
    butir.filter((one) => one.tingkat === tingkat).flatMap((one) => one.kode ?? []);
  return {
    tahun: sasaran.tahun,
    ...(sampai === undefined ? {} : { sampai }),
    ...(instansi ? { instansi } : {}),
    kode: { program: kode('program'), kegiatan: kode('kegiatan'), sub_kegiatan: kode('sub_kegiatan') },
    jenisNilai: jenisNilaiOf(sources),
  };
}
