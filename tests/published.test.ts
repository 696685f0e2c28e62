/** Percentages that agencies have published, recomputed by the whole pipeline: most are right, some are wrong in print. */
import { expect, test } from 'vitest';
import { angkaFigure, type Figure } from '../src/figures/figure.ts';
import { angka } from '../src/figures/format.ts';
import { assessed } from './assessed.ts';
import { anggaran, instansi, renstra, sources } from './project.ts';
import published from './published/laporan-terbit.json' with { type: 'json' };

interface Baris {
  readonly nama: string;
  readonly arah?: string;
  readonly rumus_turun?: string;
  readonly target?: string;
  readonly pagu?: string;
  readonly realisasi: string;
  readonly tercetak: string;
  readonly hasil: string;
}

/** Every row as an indicator or a kegiatan of one project; its percentage, as the pipeline has it. */
function recompute(rows: readonly Baris[]): readonly Figure[] {
  const ids = rows.map((row, index) => ({ ...row, id: `baris-${index}` }));
  const indikator = ids.filter(({ target }) => target !== undefined);
  const kegiatan = ids.filter(({ pagu }) => pagu !== undefined);
  const byId = <T>(list: typeof ids, value: (row: (typeof ids)[number]) => T) =>
    Object.fromEntries(list.map((row) => [row.id, value(row)]));
  const definitions = indikator.map(({ id, nama, arah, rumus_turun }) => ({
    id,
    nama,
    satuan: 'indeks',
    arah,
    rumus_turun,
  }));
  const compiled = assessed(
    sources({
      'instansi.yaml': instansi,
      'renstra.yaml': renstra(definitions),
      '2020/perjanjian-kinerja.yaml': { target: byId(indikator, ({ target }) => ({ tahun: target })) },
      ...(kegiatan.length > 0
        ? { '2020/anggaran.yaml': anggaran(kegiatan.map(({ id, pagu }) => ({ id, nama: 'Kegiatan', pagu }))) }
        : {}),
      '2020/tw4.yaml': {
        indikator: byId(indikator, ({ realisasi }) => ({ realisasi })),
        ...(kegiatan.length > 0 ? { anggaran: byId(kegiatan, ({ realisasi }) => ({ realisasi })) } : {}),
      },
    }),
  );
  return ids.map(({ id }) => {
    const figure =
      compiled.indikator.find((satu) => satu.indikator.id === id)?.figur.capaian_tahun ??
      compiled.kegiatan.find((satu) => satu.kegiatan.id === id)?.figur.serapan;
    if (!figure) throw new Error(`no figure of ${id}`);
    return figure;
  });
}

for (const { instansi: agency, sumber, baris } of published as { instansi: string; sumber: string; baris: Baris[] }[]) {
  test(`${agency} (${sumber.slice(0, 60)}…)`, () => {
    const figures = recompute(baris);
    baris.forEach(({ nama, tercetak, hasil }, index) => {
      const figure = figures[index];
      const value = figure && angkaFigure(figure);
      if (!value) throw new Error(`no value of ${nama}`);
      const places = tercetak.split(',')[1]?.length ?? 0;
      const printed = (mode: 'setengah_ke_atas' | 'potong') => angka(value, places, mode);
      if (hasil === 'sesuai') expect(printed('setengah_ke_atas'), nama).toBe(tercetak);
      if (hasil === 'dipotong')
        expect([printed('potong'), printed('setengah_ke_atas')], nama).toEqual([
          tercetak,
          expect.not.stringMatching(tercetak),
        ]);
      if (hasil === 'dibatasi_100') expect(value.gt('100'), nama).toBe(true);
      if (hasil === 'salah') expect([printed('potong'), printed('setengah_ke_atas')], nama).not.toContain(tercetak);
    });
  });
}
