/** The settings of `laporan.yaml`, each with its default. */

import { type Decimal, decimal, type Pembulatan, readAngka, zero } from '../../base/decimal.ts';
import { defined } from '../../base/defined.ts';
import { type Diagnostic, galat, type Severity } from '../../base/diagnostic.ts';
import type { Located, Part, Tertulis } from '../../base/located.ts';
import type { Laporan } from '../../base/schema.ts';
import { type BagianTambahan, linkBagianTambahan, namaNarasi } from './bagian-tambahan.ts';
import { messages } from './messages/index.ts';

/** A step of the rating scale, from high to low; `dari` and `sampai` are its printed bounds in percent. */
export interface Tingkat {
  readonly nama: string;
  readonly dari?: Decimal;
  readonly sampai?: Decimal;
}

/** How the report is computed and printed. Lengths in centimetres, `ukuranHuruf` in points. */
export interface Pengaturan {
  readonly tema: 'resmi' | 'modern';
  readonly kertas: 'A4' | 'F4';
  readonly huruf: 'Arimo' | 'Tinos';
  readonly ukuranHuruf: number;
  readonly spasiBaris: Decimal;
  readonly margin: Readonly<Record<'kiri' | 'kanan' | 'atas' | 'bawah', Decimal>>;
  /** How paragraphs are set: `kiri` leaves their right edge ragged, which is even in its spaces. */
  readonly rata: 'kiri' | 'kiri_kanan';
  /** Whether signed pages have a letterhead; absent where the data decides. */
  readonly kop?: boolean;
  /** At the foot of every page; absent where there is only its number. */
  readonly kakiHalaman?: string;
  /** Whether the place of each signature is a box for an electronic one. */
  readonly tte: boolean;
  readonly istilahPeriode: 'triwulan' | 'tribulan';
  /** How counts in sentences are written: `tiga`, `3`, or `3 (tiga)`. */
  readonly bilangan: 'huruf' | 'angka' | 'keduanya';
  readonly rumusTurun: 'selisih' | 'rasio';
  readonly rumusPredikat: 'tercapai' | 'rasio';
  readonly targetNol: 'tanpa_capaian' | 'tercapai_bila_nol';
  /** In percent; absent where capaian has no cap. */
  readonly batasCapaian?: number;
  readonly rerata: 'sebelum_batas' | 'sesudah_batas';
  readonly dasarCapaian: 'otomatis' | 'tahun' | 'triwulan';
  /** How the capaian of the whole agency is made; absent where there is none. */
  readonly totalCapaian?: NonNullable<NonNullable<Laporan['total']>['capaian']>;
  /** Whose indicators stand in the performance agreement; `sasaran` is always among them. */
  readonly pkMemuat: ReadonlySet<NonNullable<Laporan['pk_memuat']>[number]>;
  readonly desimal: number;
  readonly pembulatan: Pembulatan;
  readonly skalaCapaian: readonly Tingkat[];
  readonly celah: 'bawah' | 'atas' | 'bulatkan';
  /** Whether the readiness list is printed in the annex. */
  readonly lampiranKesiapan: boolean;
  /** Whether Bab II has the tree from tujuan down to kegiatan. */
  readonly pohonKinerja: boolean;
  /** Whether Bab I ends with what the chapters hold; absent where the data decides. */
  readonly sistematika?: boolean;
  readonly narasi: Readonly<Record<string, 'ganti' | 'tambah'>>;
  /** Sections of the agency's own, in order. */
  readonly bagianTambahan: readonly BagianTambahan[];
  /** Severities of rules by their code, each with the place where it was set. */
  readonly aturan: ReadonlyMap<string, Tertulis<TingkatAturan>>;
}

/** `mati` switches a rule off. */
export type TingkatAturan = Severity | 'mati';

/** Five steps as many reports print them; no regulation is known for sure to set them. */
const limaTingkat: readonly Tingkat[] = [
  { nama: 'Sangat Tinggi', dari: decimal('91') },
  { nama: 'Tinggi', dari: decimal('76'), sampai: decimal('90') },
  { nama: 'Sedang', dari: decimal('66'), sampai: decimal('75') },
  { nama: 'Rendah', dari: decimal('51'), sampai: decimal('65') },
  { nama: 'Sangat Rendah', sampai: decimal('50') },
];

/** Letters in points, and how far lines stand apart. */
const kerapatan = { sedang: [10.5, '1.4'], lapang: [11, '1.5'] } as const;

/** `laporan` is absent where the project has no `laporan.yaml`: then all is default. */
export function pengaturan(laporan: Located<Laporan> | undefined, findings: Diagnostic[]): Pengaturan {
  const ditulis: Laporan = laporan?.value ?? {};
  const bagianTambahan = linkBagianTambahan(laporan?.at('bagian_tambahan')?.items() ?? [], findings);
  if (laporan) checkSettings(laporan, bagianTambahan, findings);
  const margin = laporan?.at('margin');
  const [ukuran, spasi] = kerapatan[ditulis.kerapatan ?? 'sedang'];
  return {
    tema: ditulis.tema ?? 'resmi',
    kertas: ditulis.kertas ?? 'A4',
    huruf: ditulis.huruf ?? 'Arimo',
    ukuranHuruf: ditulis.ukuran_huruf ?? ukuran,
    spasiBaris: panjang(laporan?.at('spasi_baris'), spasi, ['0.8', '3'], findings),
    margin: {
      kiri: panjang(margin?.at('kiri'), '3', batasMargin, findings),
      kanan: panjang(margin?.at('kanan'), '2', batasMargin, findings),
      atas: panjang(margin?.at('atas'), '2', batasMargin, findings),
      bawah: panjang(margin?.at('bawah'), '2.5', batasMargin, findings),
    },
    rata: ditulis.rata ?? 'kiri',
    ...defined({ kop: ditulis.kop, kakiHalaman: ditulis.kaki_halaman }),
    tte: ditulis.tte ?? false,
    istilahPeriode: ditulis.istilah_periode ?? 'triwulan',
    bilangan: ditulis.bilangan ?? 'keduanya',
    rumusTurun: ditulis.rumus_turun ?? 'selisih',
    rumusPredikat: ditulis.rumus_predikat ?? 'tercapai',
    targetNol: ditulis.target_nol ?? 'tanpa_capaian',
    ...defined({ batasCapaian: ditulis.batas_capaian }),
    rerata: ditulis.rerata ?? 'sesudah_batas',
    dasarCapaian: ditulis.dasar_capaian ?? 'otomatis',
    ...(ditulis.total === undefined ? {} : { totalCapaian: ditulis.total.capaian }),
    pkMemuat: new Set(ditulis.pk_memuat ?? ['tujuan', 'sasaran']),
    desimal: ditulis.desimal ?? 2,
    pembulatan: ditulis.pembulatan ?? 'setengah_ke_atas',
    skalaCapaian: laporan?.at('skala_capaian')?.items().map(tingkat) ?? limaTingkat,
    celah: ditulis.celah ?? 'bawah',
    lampiranKesiapan: ditulis.lampiran_kesiapan ?? false,
    pohonKinerja: ditulis.pohon_kinerja ?? false,
    ...defined({ sistematika: ditulis.sistematika }),
    narasi: ditulis.narasi ?? {},
    bagianTambahan, // The schema admits these four words alone.
    aturan: new Map(
      (laporan?.at('aturan')?.entries() ?? []).map(([kode, asal]) => [
        kode,
        { nilai: asal.text as TingkatAturan, asal },
      ]),
    ),
  };
}

/** What the schema cannot see: sections that do not exist, and a scale that does not fall from step to step. */
function checkSettings(laporan: Located<Laporan>, tambahan: readonly BagianTambahan[], findings: Diagnostic[]): void {
  const known = namaNarasi(tambahan);
  for (const [id, asal] of laporan.at('narasi')?.entries() ?? []) {
    if (!known.includes(id)) findings.push(galat(asal.keySpan, messages.narasiTakDikenal(id, known)));
  }
  const memuat = laporan.at('pk_memuat');
  if (memuat && !memuat.value.includes('sasaran')) findings.push(galat(memuat.keySpan, messages.pkTanpaSasaran));
  const steps = laporan.at('skala_capaian')?.items() ?? [];
  steps.forEach((step, index) => {
    const above = steps[index - 1]?.at('dari');
    const bound = step.at('sampai') ?? step.at('dari');
    if (above && bound && angkaTertulis(bound).gte(angkaTertulis(above))) {
      findings.push(galat(bound.span, messages.skalaTerbalik(bound.text, above.text)));
    }
  });
}

function tingkat(ditulis: Located<NonNullable<Laporan['skala_capaian']>[number]>): Tingkat {
  const dari = ditulis.at('dari');
  const sampai = ditulis.at('sampai');
  return {
    nama: ditulis.value.nama,
    ...(dari ? { dari: angkaTertulis(dari) } : {}),
    ...(sampai ? { sampai: angkaTertulis(sampai) } : {}),
  };
}

/** In centimetres: what leaves a page room for its text and its number. */
const batasMargin = ['1', '6'] as const;

/** A length of the page: what was typed, if the page can have it, else the default. */
function panjang(
  ditulis: Part | undefined,
  otherwise: string,
  [least, most]: readonly [string, string],
  findings: Diagnostic[],
): Decimal {
  if (!ditulis) return decimal(otherwise);
  const value = angkaTertulis(ditulis);
  if (value.gte(least) && value.lte(most)) return value;
  findings.push(
    galat(ditulis.span, messages.diLuarBatas(ditulis.text, least.replace('.', ','), most.replace('.', ','))),
  );
  return decimal(otherwise);
}

/** A number whose text `validate` has read already. Zero for one that it refused, which stops the run after this stage. */
export function angkaTertulis(ditulis: Part): Decimal {
  const reading = readAngka(ditulis.text);
  return reading.ok ? reading.nilai : zero;
}
