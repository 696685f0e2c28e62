/** The figures in the tables of a narrative, each beside the figures of what its row and its column name. */
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaLain } from './angka-lain.ts';
import { angkaTertulis, setara } from './angka-tertulis.ts';
import { bilangan, ukuran } from './bilangan-sel.ts';
import {
  type AngkaNarasi,
  type Calon,
  figurSeukuran,
  kataKunci,
  kiraKira,
  tahunDalam,
  triwulanDalam,
} from './calon.ts';
import { terpotong } from './cocok.ts';
import type { Hal } from './hal.ts';
import { type HalSel, isUkuranSaja, penemuSel } from './hal-sel.ts';
import { type Bacaan, polos } from './polos.ts';
import type { Prosa } from './prosa.ts';
import { type BarisTabel, barisTabel, gantiBagian, type Sel } from './tabel-narasi.ts';

/** A cell as its reader sees it. */
interface SelTerbaca extends HalSel {
  readonly bacaan: Bacaan;
}

interface BarisTerbaca {
  readonly sel: readonly SelTerbaca[];
  readonly kepala: readonly SelTerbaca[];
  readonly judul: SelTerbaca;
  readonly baris: BarisTabel;
}

/** `dinilai` are the texts in which the rows that were judged here are blank: what they name is known, so no sentence is looked for. */
export function angkaTabel(
  assessment: Assessment,
  naskah: readonly (Prosa & { readonly baris: string })[],
): { readonly angka: readonly AngkaNarasi[]; readonly dinilai: readonly Bacaan[] } {
  const tables = naskah.map((satu) => ({ satu, rows: satu.baris.includes('|') ? barisTabel(satu.baris) : [] }));
  if (tables.every(({ rows }) => rows.length === 0)) return { angka: [], dinilai: naskah };
  const temukan = penemuSel(
    assessment,
    naskah.map(({ baris }) => baris),
  );
  const angka: AngkaNarasi[] = [];
  const dinilai = tables.map(({ satu, rows }) => {
    const baca = (sel: Sel): SelTerbaca => {
      const teks = satu.baris.slice(sel.awal, sel.akhir);
      const bacaan = polos({ teks, span: (awal, akhir) => satu.span(sel.awal + awal, sel.awal + akhir) });
      return { ...temukan(bacaan.teks), bacaan };
    };
    const judged: Sel[] = [];
    let sebelum: Milik = { hal: [], isTepat: false };
    for (const baris of rows) {
      const terbaca = { baris, sel: baris.sel.map(baca), kepala: baris.kepala.map(baca), judul: baca(baris.judul) };
      const milik = milikBaris(terbaca, sebelum);
      sebelum = milik;
      const found = terbaca.sel.flatMap((_, kolom) => angkaSel(terbaca, kolom, milik, assessment));
      if (!found.some(({ calon }) => calon.length > 0)) continue;
      angka.push(...found);
      judged.push(baris);
    }
    return { teks: gantiBagian(satu.teks, judged, (row) => ' '.repeat(row.length)), span: satu.span };
  });
  return { angka, dinilai };
}

type Milik = Pick<HalSel, 'hal' | 'isTepat'>;

/** What the row names; where its first cell is empty, what the row above it does. */
function milikBaris({ sel }: BarisTerbaca, sebelum: Milik): Milik {
  const own = sel.filter(({ hal }) => hal.length > 0);
  if (own.length === 0 && sel[0]?.bacaan.teks.trim() === '') return sebelum;
  return { hal: own.flatMap(({ hal }) => hal), isTepat: own.length === 1 && own[0]?.isTepat === true };
}

function angkaSel(
  { sel, kepala, judul }: BarisTerbaca,
  kolom: number,
  milik: Milik,
  assessment: Assessment,
): readonly AngkaNarasi[] {
  const { periode, project } = assessment;
  const cell = sel[kolom];
  const head = kepala[kolom];
  // What stands in other cells of the row is a label where it is short.
  const labels = sel.slice(0, kolom).filter(({ sisa }) => sisa.trim().split(/\s+/).length <= 4);
  const label = labels.map(({ sisa }) => sisa).join(' ; ');
  // The corner names what the rows are figures of.
  const corner = sel.length === 1 || kunciDalam(label).length > 0 ? kepala[0] : undefined;
  const named = [milik, head, corner, judul].find((some) => some !== undefined && some.hal.length > 0);
  const things = named?.hal ?? [];
  if (!cell || things.length === 0 || cell.isName) return [];
  const satuan = [head?.sisa ?? '', label.replaceAll(/\S*\d\S*/g, ''), judul.sisa];
  return bilangan(cell, satuan, things).map(({ awal, akhir, bentuk, baca }) => {
    const texts = [cell.sisa.slice(0, awal) + cell.sisa.slice(akhir), head?.sisa ?? '', label];
    const waktu = waktuOf([...texts, judul.sisa], periode);
    const keys = texts.map(kunciDalam).find((some) => some.length > 0) ?? [];
    const semua = things.flatMap((hal) => figurSeukuran(hal, bentuk, figurHal(hal)));
    const calon = waktu === 'kini' ? padaKunci(semua, keys) : semua.filter(({ kunci }) => isPada(kunci, keys, waktu));
    // A bare number says nothing where no word of its column says of what it is.
    const isMeasured = !angkaTertulis(cell.sisa)[Symbol.iterator]().next().done || angkaLain(cell.sisa).length > 0;
    const isMeant =
      isMeasured ||
      ukuran(head?.sisa ?? '') !== undefined ||
      keys.length > 0 ||
      isNilai(head?.bacaan.teks ?? '') ||
      (sel.length <= 2 && /,\d/.test(cell.sisa));
    const nearest = things.at(-1);
    // No part of it, no other place: all that stands around the number is measures and this thing.
    const around = [...texts, ...labels.map(({ sisa }) => sisa)].map((text) => text.replaceAll(/\([^()\d]*\)/g, ''));
    const isExact = /,\d|%|persen/i.test(cell.sisa.slice(awal, akhir));
    const isKlaim =
      named?.isTepat &&
      (keys.length > 0 || (isExact && isNilai(head?.bacaan.teks ?? ''))) &&
      around.every((text) => isUkuranSaja(text, things[0]?.satuan ?? ''));
    const dimaksud = isMeant ? (calon.find(({ hal }) => hal === nearest) ?? calon[0]) : undefined;
    return {
      ditulis: cell.bacaan.teks.slice(awal, akhir),
      span: cell.bacaan.span(awal, akhir),
      calon,
      cocok: isMeant
        ? calon.filter(({ nilai }) => baca.some((one) => setara(nilai, one, project.pengaturan.pembulatan)))
        : [],
      ...(dimaksud ? { dimaksud } : {}),
      ...baca
        .map((one) => terpotong(calon, dimaksud, { ...one, bentuk }, project.pengaturan))
        .find((one) => one.terpotong),
      ...(isKlaim ? { isKlaim: true as const } : {}),
      lain: kiraKira.test(texts.join(' ; ')) || ukuranLain.test(texts.join(' ; ')),
      isRange: baca.some(({ dari, sampai }) => dari !== sampai),
    };
  });
}

function figurHal({ figur, indikator }: Hal): Hal['figur'] {
  return indikator ? { ...figur, ...indikator.pembanding.figur } : figur;
}

/** Of a head all keys that it names: «realisasi terhadap target» is a capaian. */
function kunciDalam(text: string): readonly string[] {
  const named = kataKunci.filter(([pattern]) => pattern.test(text)).flatMap(([, keys]) => keys);
  const anggaran = /(?<!\p{L})(?:anggaran|alokasi)(?!\p{L})/iu.test(text) && named.length === 0 ? ['pagu'] : [];
  const isBoth = named.includes('target_tahun') && named.includes('realisasi');
  return [...named, ...anggaran, ...(isBoth ? capaian : []), ...(named.includes('capaian') ? ['realisasi'] : [])];
}

const capaian = ['capaian_triwulan', 'capaian_tahun', 'capaian'];

/** A column of values, which says no more than that. */
function isNilai(head: string): boolean {
  return /^[\s()]*(?:nilai|angka|hasil|persentase|(?:tahun )?(?:19|20)\d\d|(?:tri[wb]ulan|TW)\b.*|)[\s()]*$/iu.test(
    head,
  );
}

function padaKunci(semua: readonly Calon[], keys: readonly string[]): readonly Calon[] {
  const kini = semua.filter(({ kunci }) => keys.includes(kunci));
  return keys.length === 0 ? semua : keys.flatMap((key) => kini.filter(({ kunci }) => kunci === key));
}

/** The figures of another time have it in their keys: `realisasi_2024`, `capaian_tw1`. */
function isPada(kunci: string, keys: readonly string[], waktu: string): boolean {
  const [jenis = ''] = kunci.split('_');
  return kunci.endsWith(waktu) && (keys.length === 0 || keys.some((key) => key.startsWith(jenis)));
}

/** The nearest text that speaks of a time says which; of two times it may be either. */
function waktuOf(texts: readonly string[], { tahun, triwulan }: Assessment['periode']): string {
  for (const text of texts) {
    const [years, quarters] = [tahunDalam(text), triwulanDalam(text)];
    if (years.length === 0 && quarters.length === 0) continue;
    const [year, quarter] = [years.find((one) => one !== tahun), quarters.find((one) => one !== triwulan)];
    return year !== undefined ? `_${year}` : quarter !== undefined ? `_tw${quarter}` : 'kini';
  }
  return 'kini';
}

/** Columns of what the report has no figure for. */
const ukuranLain =
  /(?<!\p{L})(?:bobot|proporsi|kontribusi|porsi|pertumbuhan|gap|deviasi|standar|peringkat|median|semester|renstra|rpjmd|akhir|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?!\p{L})/iu;
