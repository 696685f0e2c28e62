/** What the project says to a reader of a sheet. */
import type { Source } from '../../base/source.ts';
import { type Butir, child, isDaun } from './butir.ts';
import { bentukNama, type Context } from './context.ts';
import { addTo } from './groups.ts';
import { jenisNilaiOf } from './indikator.ts';
import { open } from './opened.ts';
import { lastDay, type Sasaran } from './target-quarter.ts';

/** The period that is asked for, the agency and the codes of its lines. */
export function contextOf(sources: readonly Source[], sasaran: Sasaran, butir: readonly Butir[]): Context {
  const instansi = child(open(sources, 'instansi.yaml').naskah?.root, 'nama')?.text;
  const sampai = lastDay(sasaran);
  const kode = (tingkat: Butir['tingkat']) =>
    butir.filter((one) => one.tingkat === tingkat).flatMap((one) => one.kode ?? []);
  const lines = new Map<string, { tingkat: Butir['tingkat']; isWhole: boolean }[]>();
  for (const one of butir)
    addTo(lines, bentukNama(one.nama), { tingkat: one.tingkat, isWhole: one.tingkat === 'kegiatan' && isDaun(one) });
  return {
    tahun: sasaran.tahun,
    ...(sampai === undefined ? {} : { sampai }),
    ...(instansi ? { instansi } : {}),
    kode: { program: kode('program'), kegiatan: kode('kegiatan'), sub_kegiatan: kode('sub_kegiatan') },
    lines,
    jenisNilai: jenisNilaiOf(sources),
  };
}
