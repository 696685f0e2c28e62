/** The whole way of a figure as the panel shows it: lines with their depth, each with the place where it was typed. */
import type { Part } from '../../base/located.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import type { Kosong } from '../../figures/figure.ts';
import { angka } from '../../figures/format.ts';
import { type Jejak, type KategoriJejak, pelacak, type Setelan } from '../../figures/trace/index.ts';
import type { AskedFigure } from './figure-cells.ts';
import type { PanelPlace, ShownPlaces } from './shown-places.ts';

/** One line under a heading; `depth` is how many steps below the figure it stands. */
interface TraceLine {
  readonly depth: number;
  readonly text: string;
  readonly place?: PanelPlace;
}

export interface PanelTrace {
  readonly id: string;
  /** What it belongs to: `indikator: Persentase …`. */
  readonly owner: string;
  readonly text: string;
  readonly kategori: string;
  /** `rumus`, `hitungan` and the like, those that there are. */
  readonly parts: readonly { readonly name: string; readonly lines: readonly TraceLine[] }[];
}

/** A figure of another quarter or version has the id of the report's own, which it says that it is not. */
export function panelTrace(assessment: Assessment, { figure, lain }: AskedFigure, places: ShownPlaces): PanelTrace {
  return panel(pelacak(assessment).jejak(figure), lain, places);
}

function panel(trace: Jejak, lain: boolean, places: ShownPlaces): PanelTrace {
  const { id, kunci, pemilik, teks: text, figure, hitungan, ketetapan, kategori, setelan, cetak, masukan } = trace;
  const { cakupan } = figure;
  const note = pemilik.figur[kunci]
    ? `angka triwulan atau versi lain, bukan ${id} laporan ini`
    : 'selisih yang dihitung untuk halaman ini; di laporan JSON arahnya terbalik, sebagai celah';
  const parts = [
    { name: 'catatan', lines: lain ? [line(note)] : [] },
    { name: 'dari', lines: masukan.flatMap((satu) => inputLines(satu, 0, places)) },
    { name: 'mengapa', lines: figure.nilai === null ? [emptyLine(figure.kosong, places)] : [] },
    { name: 'rumus', lines: [line(figure.rumus)] },
    { name: 'hitungan', lines: hitungan === undefined ? [] : [line(hitungan)] },
    { name: 'sumber', lines: figure.sumber === undefined ? [] : [line(figure.sumber)] },
    { name: 'ketetapan', lines: ketetapan === undefined ? [] : [line(ketetapan)] },
    {
      name: 'cakupan',
      lines: cakupan ? [line(`${cakupan.dihitung} dari ${cakupan.dari} bagian; yang lain tidak mempunyai nilai`)] : [],
    },
    { name: 'kategori', lines: kategori ? categoryLines(kategori, places) : [] },
    { name: 'setelan', lines: [...setelan, ...cetak].map((satu) => settingLine(satu, places)) },
  ];
  const jenis = pemilik.jenis === 'total' ? '' : `${pemilik.jenis.replace('_', ' ')}: `;
  return {
    id,
    owner: `${jenis}${pemilik.nama}`,
    text,
    kategori: kategori?.nama ?? '',
    parts: parts.filter((satu) => satu.lines.length > 0),
  };
}

function line(text: string, depth = 0, asal?: Part, places?: ShownPlaces): TraceLine {
  return { depth, text, ...(asal && places ? { place: places.note(asal.span) } : {}) };
}

/** A figure that was typed as it is stands for its own input. */
function inputLines(masukan: Jejak['masukan'][number], depth: number, places: ShownPlaces): readonly TraceLine[] {
  if (!('jejak' in masukan)) return [line(`${masukan.nama}: ${masukan.tertulis}`, depth, masukan.asal, places)];
  const { nama: name, jejak } = masukan;
  const [first, second] = jejak.masukan;
  if (first && !second && !('jejak' in first) && jejak.hitungan === undefined)
    return inputLines({ ...first, nama: name }, depth, places);
  const { figure, hitungan } = jejak;
  return [
    line(`${name}: ${jejak.teks}`, depth),
    ...(figure.nilai === null ? [emptyLine(figure.kosong, places, depth + 1)] : []),
    ...(hitungan === undefined ? [] : [line(`${figure.rumus}: ${hitungan}`, depth + 1)]),
    ...jejak.masukan.flatMap((satu) => inputLines(satu, depth + 1, places)),
  ];
}

function emptyLine({ keterangan, asal }: Kosong, places: ShownPlaces, depth = 0): TraceLine {
  return line(keterangan, depth, asal, places);
}

function settingLine({ kunci, nilai, asal }: Setelan, places: ShownPlaces, depth = 0): TraceLine {
  return line(`${kunci}: ${nilai}${asal ? '' : ' (bawaan)'}`, depth, asal, places);
}

function categoryLines(
  { nama: name, dari, sampai, diCelah, setelan }: KategoriJejak,
  places: ShownPlaces,
): readonly TraceLine[] {
  const batas = [...(dari ? [`mulai ${angka(dari)}`] : []), ...(sampai ? [`sampai ${angka(sampai)}`] : [])].join(' ');
  const celah = diCelah ? '; di antara dua tingkat, ditentukan oleh celah' : '';
  return [
    line(`${name}${batas === '' ? '' : ` (${batas})`}${celah}`),
    ...setelan.map((satu) => settingLine(satu, places, 1)),
  ];
}
