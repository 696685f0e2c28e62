/** The small chart of *Sekilas Kinerja*: how many indicators stand at each step of the agency's scale, from best to worst. */
import { decimalOf } from '../../../base/decimal.ts';
import { markup } from '../../../base/markup.ts';
import { deret, jumlah } from '../../../figures/format.ts';
import { charts, stepFills } from '../../charts/index.ts';
import type { Bahan } from '../section.ts';
import type { Gambar } from './gambar.ts';
import { bidangGambar } from './grafik.ts';
import { sorotan } from './sorotan.ts';

/** Fewer indicators the table beside it shows at a glance. */
const fewest = 4;
/** The page has room for it where names take no more lines than that, in the table and under the first figures, of so many letters. */
const mostLines = 18;
const lettersOf = { row: 50, figure: 26 } as const;

/** Absent where it would show nothing: too few indicators, or all at one step. It has no number and stands in no list. */
export function grafikSekilas(bahan: Bahan): Gambar | undefined {
  const { sasaran, dasar, project } = bahan.assessment;
  const { skalaCapaian } = project.pengaturan;
  const berkategori = sasaran.flatMap(({ indikator }) =>
    indikator.flatMap(({ kategori }) => kategori[`capaian_${dasar}`] ?? []),
  );
  if (berkategori.length < fewest || new Set(berkategori).size < 2) return undefined;
  if (linesOfNames(bahan) > mostLines) return undefined;
  const tingkat = skalaCapaian.map(({ nama }) => ({
    nama,
    banyak: berkategori.filter((satu) => satu === nama).length,
  }));
  const corak = stepFills(skalaCapaian.length);
  const [drawing] = charts.markedBars(
    {
      axisTitle: 'Indikator',
      figureTitle: [],
      legend: () => [],
      bars: tingkat.flatMap(({ nama, banyak }, index) => {
        const fill = corak[index];
        return fill ? [{ nama, nilai: decimalOf(banyak), angka: String(banyak), note: '', fill, marks: [] }] : [];
      }),
      whole: berkategori.length,
    },
    bidangGambar(project.pengaturan),
  );
  if (!drawing) return undefined;
  return {
    id: 'gambar-sekilas',
    label: '',
    judul: `Indikator ${bahan.sebutan.kata.sasaran} menurut Kategori Capaian`,
    uraian: `Banyaknya indikator menurut kategori capaian: ${deret(tingkat.map(({ nama, banyak }) => `${nama} ${jumlah(banyak)}`))}.`,
    svg: markup(drawing.svg),
    lebar: drawing.width,
    tinggi: drawing.height,
    catatan: '',
  };
}

function linesOfNames(bahan: Bahan): number {
  const lines = (nama: string, letters: number) => Math.ceil(nama.length / letters);
  const rows = bahan.assessment.sasaran.reduce((sum, { sasaran }) => sum + lines(sasaran.nama, lettersOf.row), 0);
  return rows + Math.max(0, ...sorotan(bahan).map(({ nama }) => lines(nama, lettersOf.figure)));
}
