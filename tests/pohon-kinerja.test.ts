/** What hangs together below a goal: who else has a part in a sasaran, and the tree from tujuan down to kegiatan. */
import { describe, expect, test } from 'vitest';
import { facts } from '../src/outputs/json.ts';
import { assessed, pageOf } from './assessed.ts';
import { instansi, renstra, sources } from './project.ts';

const puas = { id: 'puas', nama: 'Indeks kepuasan', satuan: 'indeks' };

/** A small project whose only sasaran says this besides its name. */
function laporan(sasaran: object = {}, files: Readonly<Record<string, object>> = {}) {
  const plan = renstra([puas]);
  const tujuan = plan.tujuan.map((satu) => ({ ...satu, sasaran: satu.sasaran.map((own) => ({ ...own, ...sasaran })) }));
  return assessed(
    sources({
      'instansi.yaml': instansi,
      'renstra.yaml': { ...plan, tujuan },
      '2024/perjanjian-kinerja.yaml': { target: { puas: { tahun: 80 } } },
      '2024/tw2.yaml': { indikator: { puas: { realisasi: 60 } } },
      ...files,
    }),
  );
}

const text = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('others who have a part in a sasaran', () => {
  const dukungan = [
    {
      pihak: 'Dinas Perdagangan',
      peran: 'Membuka pasar bagi produk koperasi',
      program: 'Pemasaran Produk Dalam Negeri',
    },
    { pihak: 'Forum Warga', peran: 'Mengawasi layanan' },
  ];

  test('stand in a table of Bab II, under their sasaran', () => {
    const page = text(pageOf(laporan({ lintas_sektor: dukungan })));
    expect(page).toMatch(/Tabel 2\.\d Peran Lintas Sektor \(Crosscutting\) bagi Sasaran Strategis Pihak Peran Program/);
    expect(page).toMatch(
      /Meningkatnya kepuasan masyarakat Dinas Perdagangan Membuka pasar bagi produk koperasi Pemasaran Produk Dalam Negeri Forum Warga Mengawasi layanan/,
    );
  });

  test('have no column for programs where none is named', () => {
    const page = text(pageOf(laporan({ lintas_sektor: dukungan.slice(1) })));
    expect(page).toMatch(/bagi Sasaran Strategis Pihak Peran Meningkatnya kepuasan masyarakat Forum Warga/);
  });

  test('are told by the facts too', () => {
    expect(facts(laporan({ lintas_sektor: dukungan })).sasaran).toMatchObject([{ lintas_sektor: dukungan }]);
  });

  test('leave page and facts as they are where there are none', () => {
    expect(pageOf(laporan({ lintas_sektor: [] }))).toBe(pageOf(laporan()));
    expect(facts(laporan()).sasaran[0]).not.toHaveProperty('lintas_sektor');
  });
});
