/** What a report says, by name: what is compared with the report that was signed. */
import { byText } from '../../base/order.ts';
import type { Fakta, NamaLaporan } from '../../data/link/index.ts';
import { sha256 } from '../../io/hash.ts';
import { type Assessment, type Periode, pemilikSemua } from '../assess/index.ts';
import { semesterDari } from '../choice.ts';
import type { Figure } from '../figure.ts';
import { figurBersatuan } from '../format.ts';
import { figuresById } from '../kutipan.ts';

/** The name that a report has among the sealed ones of its year. */
export function namaLaporan(periode: Periode): NamaLaporan {
  const semester = semesterDari(periode);
  return periode.tahunan ? 'tahunan' : semester ? `semester${semester}` : `tw${periode.triwulan}`;
}

/** The report of that name. */
export function periodeLaporan(tahun: number, nama: NamaLaporan): Periode {
  if (nama === 'semester1' || nama === 'semester2') {
    return { tahun, triwulan: nama === 'semester1' ? 2 : 4, semester: true };
  }
  // The other names are tw1 to tw4.
  return nama === 'tahunan'
    ? { tahun, triwulan: 4, tahunan: true }
    : { tahun, triwulan: Number(nama.slice(2)) as Periode['triwulan'] };
}

/**
 * Figures as printed, with unit and category; names; the notes of the quarter by their hash. What is of no quarter (prose in
 * narasi/, the agency, who signs) is not among them: a later report may change it without touching an earlier one.
 */
export function factsOfReport(assessment: Assessment): Fakta {
  return { angka: angka(assessment), nama: nama(assessment), catatan: catatan(assessment) };
}

/** What has no value is among them only where the data itself says so (`belum_diukur`). */
function angka(assessment: Assessment): ReadonlyMap<string, string> {
  const { pengaturan } = assessment.project;
  const satuan = figuresById(assessment);
  const teks = (figure: Figure, kategori: string | undefined) => {
    const text = figurBersatuan(figure, pengaturan, satuan.get(figure.id)?.satuan);
    return kategori ? `${text} (${kategori})` : text;
  };
  return new Map(
    pemilikSemua(assessment).flatMap(({ figur, kategori }) =>
      Object.entries(figur)
        .filter(([, figure]) => figure.nilai !== null || figure.kosong.asal)
        .map(([kunci, figure]) => [figure.id, teks(figure, kategori[kunci])] as const),
    ),
  );
}

function nama(assessment: Assessment): ReadonlyMap<string, string> {
  const bernama = pemilikSemua(assessment).filter(({ jenis }) => jenis !== 'total');
  return new Map(bernama.map(({ id, nama: teks }) => [id, teks]));
}

/** Of the report's quarter; an annual report tells of all quarters. */
function catatan({ data, periode }: Assessment): ReadonlyMap<string, string> {
  const quarters = [...data.triwulan].filter(([triwulan]) => periode.tahunan || triwulan === periode.triwulan);
  return new Map(
    quarters.flatMap(([triwulan, { indikator, anggaran, sasaran }]) => {
      const akhiran = periode.tahunan ? `_tw${triwulan}` : '';
      const notes: readonly (readonly [string, object])[] = [
        ...[...indikator].map(([id, satu]) => [id, satu.catatan] as const),
        ...[...anggaran].map(([id, satu]) => [id, satu.catatan] as const),
        ...sasaran,
      ];
      return notes.flatMap(([id, satu]) =>
        Object.entries(satu).map(([kunci, isi]) => [`${id}.${kunci}${akhiran}`, hashOfNote(isi)] as const),
      );
    }),
  );
}

/** Long enough to tell two texts apart, short enough to be read over. */
function hashOfNote(isi: unknown): string {
  return `sha256:${sha256(JSON.stringify(comparable(isi))).slice(0, 16)}`;
}

/** The order of keys says nothing. */
function comparable(isi: unknown): unknown {
  if (Array.isArray(isi)) return isi.map(comparable);
  if (typeof isi !== 'object' || isi === null) return isi;
  return Object.entries(isi)
    .sort(([a], [b]) => byText(a, b))
    .map(([kunci, nilai]) => [kunci, comparable(nilai)]);
}
