/** How the page looks, in the measures of Word: what its theme and the project's own sheets give their names. */
import type { Pengaturan } from '../../data/link/index.ts';
import { colourOf, pointsOf, type Scale } from '../office/scale.ts';
import { marginOf, paperOf } from './measure.ts';

type Rata = 'left' | 'center' | 'right';

/** Colours are six digits; sizes are half points, rules eighths of a point. */
export interface Look {
  readonly tinta: string;
  readonly lembut: string;
  readonly aksen: string;
  readonly garis: string;
  readonly garisBaris: string;
  readonly garisLembut: string;
  readonly latarKepala: string | undefined;
  readonly latarGrup: string | undefined;
  readonly latarJumlah: string | undefined;
  readonly latarTotal: string | undefined;
  /** Capitals in titles of chapters. */
  readonly kapital: boolean;
  readonly rataJudul: Rata;
  readonly rataKeterangan: Rata;
  readonly rata: 'left' | 'both';
  readonly tebal: Readonly<Record<'tegak' | 'mendatar' | 'luar' | 'kepala', number>>;
  readonly huruf: Readonly<Record<(typeof sizes)[number], number>>;
  /** Modern alone: rules under titles of chapters, and a cover with a field of colour to the edges of its sheet. */
  readonly modern: boolean;
}

const sizes = [
  'catatan',
  'tabel',
  'keterangan',
  'subjudul',
  'judul',
  'bab',
  'kop',
  'sampul-kecil',
  'sampul',
  'sampul-besar',
  'sorotan',
] as const;

/** On a cover letters give way where the paper leaves little room: the parts of its width that they may have. */
const widest: Readonly<Record<string, number>> = { 'sampul-kecil': 0.046, sampul: 0.052, 'sampul-besar': 0.09 };

export function lookOf(scale: Scale, pengaturan: Pengaturan): Look {
  const { ukuranHuruf, tema, rata } = pengaturan;
  const colour = (name: string) => colourOf(scale(name));
  const ink = (name: string) => colour(name) ?? 'auto';
  const place = (name: string) => (['left', 'right'] as const).find((side) => side === scale(name)) ?? 'center';
  const rule = (name: string) => Math.round(pointsOf(scale(`tebal-garis-${name}`), ukuranHuruf) * 8);
  const { left, right } = marginOf(pengaturan);
  const room = paperOf(pengaturan, { melebar: false }).width - (tema === 'modern' ? 0 : left + right);
  const size = (name: string) => {
    const most = (widest[name] ?? 1) * (room / 20);
    return Math.round(2 * Math.min(most, pointsOf(scale(`huruf-${name}`), ukuranHuruf)));
  };
  return {
    tinta: ink('tinta'),
    lembut: ink('tinta-lembut'),
    aksen: ink('aksen'),
    garis: ink('garis'),
    garisBaris: ink('garis-baris'),
    garisLembut: ink('garis-lembut'),
    latarKepala: colour('latar-kepala'),
    latarGrup: colour('latar-grup'),
    latarJumlah: colour('latar-jumlah'),
    latarTotal: colour('latar-total'),
    kapital: scale('huruf-besar-judul') === 'uppercase',
    rataJudul: place('rata-judul'),
    rataKeterangan: place('rata-keterangan'),
    rata: rata === 'kiri' ? 'left' : 'both',
    tebal: { tegak: rule('tegak'), mendatar: rule('mendatar'), luar: rule('luar'), kepala: rule('kepala') },
    // The keys are those of `sizes`.
    huruf: Object.fromEntries(sizes.map((name) => [name, size(name)])) as Look['huruf'],
    modern: tema === 'modern',
  };
}
