/** Of which thing a claim speaks that its sentence names by a whole name, by words that no other has, or not at all where the text is written for it. */
import type { Assessment } from '../../figures/assess/index.ts';
import type { KalimatBernama } from './disebut.ts';
import { type Hal, kataInti, semuaHal } from './hal.ts';
import { dugaan } from './kata-khas.ts';

/** `awal` and `akhir` are the claim's place in the sentence; undefined where it may be another thing, or several. */
export function subjekKlaim(
  assessment: Assessment,
  { prosa, kalimat: { teks }, hal }: KalimatBernama,
  { awal, akhir }: { readonly awal: number; readonly akhir: number },
): Hal | undefined {
  const [only, another] = new Set(hal.map(({ disebut }) => disebut));
  if (only) return another ? undefined : only;
  const depan = /[^,;:.()]*$/.exec(teks.slice(0, awal))?.[0] ?? '';
  const [, atas, words = ''] = atasan.exec(depan) ?? [];
  if (atas !== undefined)
    return bernama(assessment, /sasaran/i.test(atas) ? 'sasaran' : 'tujuan', words) ?? ini(prosa.milik, words);
  const blank = teks.slice(0, awal) + ' '.repeat(akhir - awal) + teks.slice(akhir).replace(/^(?=[\p{L}])/u, ',');
  const found = dugaan(assessment, blank, { awal, akhir: awal });
  if (found) return found.isPasti && !found.isSebaliknya ? found.hal[0] : undefined;
  return prosa.milik && sendiri.test(depan) ? prosa.milik : undefined;
}

/** The one sasaran or tujuan whose name has all these words. */
function bernama(assessment: Assessment, jenis: 'sasaran' | 'tujuan', words: string): Hal | undefined {
  const kata = kataInti(words.replace(bukanNama, ' '));
  const { sasaran, tujuan } = assessment;
  const nama = jenis === 'sasaran' ? sasaran.map((satu) => satu.sasaran) : tujuan.map((satu) => satu.tujuan);
  const [only, another] =
    kata.length === 0
      ? []
      : nama.filter((satu) => kata.every((word) => word === satu.id || kataInti(satu.nama).includes(word)));
  return another ? undefined : semuaHal(assessment).find(({ id, indikator }) => id === only?.id && !indikator);
}

function ini(milik: Hal | undefined, words: string): Hal | undefined {
  return /^(?:ini|tersebut)?\s*$/i.test(words.trim()) ? milik : undefined;
}

const atasan = /(?<!\p{L})(sasaran|tujuan)(?: strategis)? ((?:[\p{L}-]+ ?){0,10})$/iu;
const bukanNama = /(?<!\p{L})(?:ini|tersebut|telah|sudah|masih|kini|juga|berhasil|adalah|baru)(?!\p{L})/giu;
/** What opens a claim on what the text is written for. */
const sendiri =
  /^[\s"“]*(?:(?:capaian|kinerja|realisasi|hasil|target|indikator|sasaran|tujuan|program|kegiatan|janji)(?:nya)?(?!\p{L})\s*|(?:angka|nilai|persentase) (?=(?:ini|itu|tersebut)(?!\p{L}))|(?:ini|itu|yang|dan|namun|sebenarnya|sesungguhnya|telah|sudah|kini|masih|juga|ternyata|berhasil|mampu|dengan|pada|tahun|triwulan|[IV]+|\d{4})(?!\p{L})\s*)*$/iu;
