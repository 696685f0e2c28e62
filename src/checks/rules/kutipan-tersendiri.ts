/** Quotations that stand by themselves: they say of what they are by the name nearest before them, in a heading, a label or a sentence. */
import type { Assessment } from '../../figures/assess/index.ts';
import { type Hal, kataInti, semuaHal } from './hal.ts';
import { isUkuranSaja, penemuSel } from './hal-sel.ts';
import { dugaan } from './kata-khas.ts';
import { halLain, type Kutipan } from './kutipan-temuan.ts';
import { isMilik, isSeluruh, pemilik } from './pemilik-kutipan.ts';
import type { Prosa } from './prosa.ts';
import type { Temuan } from './rule.ts';
import { kata } from './sebutan.ts';
import type { BarisTabel, Sel } from './tabel-narasi.ts';

export function* kutipanTersendiri(
  assessment: Assessment,
  prosa: Prosa,
  quoted: readonly Kutipan[],
  rows: readonly BarisTabel[],
): Iterable<Temuan> {
  const own = quoted.filter(({ id }) => !isSeluruh(assessment, id));
  const places = own.map((kutipan) => ({ kutipan, sebelum: sebelumnya(prosa, kutipan, quoted, rows) }));
  const judul = judulBagian(assessment, prosa);
  const temukan = penemuSel(assessment, [...places.flatMap(({ sebelum }) => sebelum ?? []), judul]);
  const bernama = (words: readonly string[]): readonly Hal[] => {
    const plain = words.join(' ');
    const { hal, isName, isTepat } = temukan(plain);
    if (isName || isTepat || plain === '') return hal;
    const found = dugaan(assessment, `${plain} `, { awal: plain.length + 1, akhir: plain.length + 1 });
    return found?.isPasti ? found.hal : hal;
  };
  /** What it names, also by its last words: «Kami sampaikan hasil bagi koperasi yang sehat.» */
  const disebut = (teks: string): readonly Hal[] => {
    const isi = teks.replace(/^[\s>#*+-]*(?:\d+[.)]\s|Tabel(?: [\d.]+)?\s*:)?/i, '');
    const words = [isi, ...isi.split(pemisah)].map((part) => part.match(/[\p{L}\p{N}()/-]+/gu) ?? []);
    const found = words.flatMap(bernama);
    const bagian = words.flatMap((part) => [
      ...part.slice(1, -1).map((_, index) => part.slice(index + 1)),
      ...(found.length > 0 ? part.slice(1, -1).map((_, index) => part.slice(0, index + 2)) : []),
    ]);
    const more = bagian.map((some) => temukan(some.join(' '))).filter(({ hal, isName }) => isName && hal.length === 1);
    return [...found, ...more.flatMap(({ hal }) => hal)];
  };
  for (const { kutipan, sebelum } of places) {
    if (!sebelum) continue;
    const hal = [...sebelum, judul].map(disebut).find((found) => found.length > 0);
    const pokok = semuaHal(assessment).find(({ id }) => id === pemilik(kutipan.id));
    const dilayani = assessment.program.find(({ program }) => program.id === pokok?.id)?.program.sasaran ?? [];
    const isOf = (satu: Hal) =>
      isMilik(assessment, satu, kutipan.id) ||
      dilayani.some(({ id }) => id === satu.id) ||
      (pokok !== undefined && isMilik(assessment, pokok, `${satu.id}.`));
    // Words of its own name are short for it, whoever else has them: «Pengembangan usaha: {{…}}».
    const isSingkat = pokok !== undefined && isBagian(sebelum[0] ?? '', pokok.nama);
    if (hal?.[0] && !isSingkat && !hal.some(isOf)) yield halLain(prosa, kutipan, hal[0]);
  }
}

function isBagian(label: string, nama: string): boolean {
  const own = new Set(kataInti(nama));
  const words = kataInti(label).filter((word) => !isUkuranSaja(word));
  return words.length > 0 && words.every((word) => own.has(word));
}

const pemisah = /[,;:|]|(?<!\p{L})(?:dan|serta|atau)(?!\p{L})/u;

/** Its own words, then the texts that may name what it is of, the nearest first; undefined where its own words say more than a name. */
function sebelumnya(
  { teks }: Prosa,
  { awal }: Kutipan,
  quoted: readonly Kutipan[],
  rows: readonly BarisTabel[],
): readonly string[] | undefined {
  const at = rows.findIndex((row) => awal >= row.awal && awal < row.akhir);
  if (rows[at]) return dalamBaris(teks, awal, rows, at);
  const from = teks.lastIndexOf('\n', awal - 1) + 1;
  const to = teks.indexOf('\n', awal);
  const line = teks.slice(from, to < 0 ? undefined : to);
  // The head of a table that is nothing but quotations, which are blank: the names stand below.
  if (/^[\s>|]*\|[\s|]*$/.test(line)) {
    const below = teks
      .slice(to + 1)
      .split('\n')[1]
      ?.split('|');
    return [below?.[teks.slice(from, awal).split('|').length - 1] ?? ''];
  }
  const before = line.slice(0, awal - from).split(/(?<=[.!?])\s/);
  const ini = `${before.pop() ?? ''}${line.slice(awal - from).split(/(?<=[.!?])\s/)[0] ?? ''}`;
  // Names in a row belong to quotations in a row.
  const isBerurutan = quoted.some(
    (other) => other.awal !== awal && other.awal >= from && other.awal < from + line.length,
  );
  // «Koperasi sehat: realisasi {{…}}, target {{…}}»: the label is that of each of them.
  const [, label] = isBerurutan ? (berlabel.exec(line.slice(0, awal - from)) ?? []) : [];
  if (label !== undefined) return [label];
  const banyak = kata(ini).filter(({ kata: word }) => /\p{L}/u.test(word)).length;
  if (banyak > (isBerurutan ? 2 : terbanyak)) return undefined;
  const above = diAtas(teks.slice(0, from).split('\n'), line);
  const named = above.filter((one) => /[\p{L}\p{N}]/u.test(one)).reverse();
  const heading = named.findIndex((one) => /^\s*#/.test(one));
  return [ini, ...before.reverse(), ...named.slice(0, heading < 0 ? terjauh : heading + 1)];
}

/** Without the other items of a list that it is in, and what is written below them. */
function diAtas(above: readonly string[], line: string): readonly string[] {
  const dalam = (one: string) => one.search(/[^\s>]|$/);
  const isButir = (one: string) => /^[\s>]*(?:[-*+]|\d+[.)])\s/.test(one);
  let batas = isButir(line) || dalam(line) > 1 ? dalam(line) : Number.POSITIVE_INFINITY;
  return above
    .toReversed()
    .filter((one) => {
      if (one.trim() === '') return false;
      const isLuar = batas === Number.POSITIVE_INFINITY || dalam(one) < batas || (dalam(one) === 0 && !isButir(one));
      if (isLuar && batas !== Number.POSITIVE_INFINITY && isButir(one)) batas = dalam(one);
      return isLuar;
    })
    .reverse();
}

/** Its row and column, the label above where its own is empty, and what stands over the table. */
function dalamBaris(teks: string, awal: number, rows: readonly BarisTabel[], at: number): readonly string[] {
  const isi = (sel: Sel | undefined) => (sel ? teks.slice(sel.awal, sel.akhir) : '');
  const [row, below] = [rows[at], rows[at + 1]];
  const kolom = row?.sel.findIndex((sel) => awal >= sel.awal && awal < sel.akhir) ?? 0;
  if (!row?.kepala.length) return [below && below.kepala === row?.sel ? isi(below.sel[kolom]) : ''];
  const above = rows.slice(0, at).filter(({ kepala }) => kepala === row.kepala);
  const labels = isi(row.sel[0]).trim() === '' ? above.reverse().map(({ sel: [label] }) => isi(label)) : [];
  return [isi(row), isi(row.kepala[kolom]), ...labels, isi(row.judul)];
}

/** Between a label and a quotation nothing but measures and what joins them. */
const berlabel =
  /^[\s>]*(?:[-*+]|\d+[.)]|[a-z][.)])?\s+([^:]+):((?:[^\p{L}]|(?:(?:realisasi|capaian|target|serapan|pagu|sisa|(?:ter|di)serap|terealisasi|(?:pen)?capai|mencapai|kinerja|anggaran|tahun|triwulan|[IV]+|ini|sudah|telah|baru|hanya|adalah|sebesar|dari|dengan|dan|atau|terhadap|pada|hingga|yakni|yaitu)(?:nya)?(?!\p{L})))*)$/iu;

/** Words beside a quotation that stands by itself. */
const terbanyak = 6;
/** Lines that may name it where no heading does. */
const terjauh = 4;

/** The title of a section of the agency's own. */
function judulBagian({ project }: Assessment, { berkas }: Prosa): string {
  return project.pengaturan.bagianTambahan.find(({ id }) => berkas === `narasi/${id}.md`)?.judul ?? '';
}
