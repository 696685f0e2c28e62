/** The realisasi of an indicator that is made of parts, and the figures of the parts. */
import type { KomponenTerukur, NilaiAngka, Tertulis, Triwulan } from '../../data/link/index.ts';
import { type Figure, type Kosong, kosong, type Masukan } from '../figure.ts';
import { deret, kataSebab, triwulanRomawi } from '../format.ts';
import { rerataAngka, rerataTertimbang } from './angka.ts';
import type { Berjalan } from './berjalan.ts';
import { rumusDitulis } from './ditulis.ts';

/** In words: with weights, and where no part has one. */
const rumusKomponen = {
  berbobot: 'jumlah (bobot × nilai komponen) ÷ jumlah bobot',
  biasa: 'rata-rata nilai komponen',
} as const;

/**
 * `(w₁ × a + w₂ × b) ÷ (w₁ + w₂)`, or without weights the plain mean; none while a part has no value: the weight of what is
 * missing is never given to the others.
 * Source: the agency's own weights, as its plan publishes them; Kecamatan Banyuwangi (Renstra 2025–2029) takes the plain mean of an
 * internal and an external score. @example 40 × 88 and 60 × 82 → 84,4; 88 and 82 → 85
 */
export function realisasiKomponen(bagian: readonly KomponenTerukur[], tw: Triwulan): Berjalan {
  const values = bagian.flatMap(({ komponen: { bobot }, nilai }) => (nilai ? [{ nilai: nilai.nilai, bobot }] : []));
  const weighted = values.flatMap(({ nilai, bobot }) => (bobot ? [{ nilai, bobot: bobot.nilai }] : []));
  const rumus = bagian.some(({ komponen }) => komponen.bobot) ? rumusKomponen.berbobot : rumusKomponen.biasa;
  const umum = { rumus, masukan: bagian.flatMap((satu) => masukan(satu, tw)) };
  if (values.length < bagian.length) return { ...umum, nilai: null, kosong: takLengkap(bagian) };
  return {
    ...umum,
    ...(weighted.length > 0 ? rerataTertimbang(weighted) : rerataAngka(values.map(({ nilai }) => nilai))),
  };
}

/** The value of one part, as it was typed. */
export function nilaiKomponen(indikator: string, { komponen, nilai, tanpa }: KomponenTerukur): Figure {
  const umum = {
    id: `${indikator}.komponen_${komponen.id}`,
    bentuk: 'satuan',
    rumus: rumusDitulis.dilaporkan,
  } as const;
  if (nilai) return { ...umum, nilai: nilai.nilai, masukan: [{ nama: komponen.nama, dari: nilai }] };
  const sebab = tanpa
    ? kosong(tanpa.sebab, tanpa.alasan, tanpa.asal)
    : kosong('belum_dilaporkan', `Nilai komponen “${komponen.nama}” belum dilaporkan`);
  return { ...umum, nilai: null, kosong: sebab, masukan: [] };
}

function masukan({ komponen: { nama, bobot }, nilai }: KomponenTerukur, tw: Triwulan): readonly Masukan[] {
  const typed = (apa: string, dari: Tertulis<NilaiAngka> | undefined) => (dari ? [{ nama: apa, dari }] : []);
  return [...typed(`bobot ${nama}`, bobot), ...typed(`${nama} (triwulan ${triwulanRomawi(tw)})`, nilai)];
}

/** Names each part that has no value, and why; the reason once, for it is one of the whole indicator. */
function takLengkap(bagian: readonly KomponenTerukur[]): Kosong {
  const tanpa = bagian.filter(({ nilai }) => !nilai);
  const nama = tanpa.map((satu) => `“${satu.komponen.nama}” ${kataSebab(satu.tanpa?.sebab ?? 'belum_dilaporkan')}`);
  const alasan = tanpa.flatMap((satu) => satu.tanpa?.alasan ?? [])[0]?.replace(/[.\s]+$/, '');
  const awal = `Realisasi tidak dapat dihitung karena komponen ${deret(nama)}`;
  return kosong('tidak_lengkap', alasan ? `${awal} (${alasan})` : awal, tanpa.find((satu) => satu.tanpa)?.tanpa?.asal);
}
