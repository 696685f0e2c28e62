/** The figures that the narrative states in words of its own, each beside the figures of what its sentence names. */

import type { Assessment } from '../../figures/assess/index.ts';
import { angkaTabel } from './angka-tabel.ts';
import { angkaTertulis, setara } from './angka-tertulis.ts';
import { type AngkaNarasi, type Calon, figurSeukuran, kataKunci, kiraKira, waktuLain } from './calon.ts';
import { type BacaanMilik, type Hal, kalimatBernama, tanpaNama } from './disebut.ts';
import { polos } from './polos.ts';
import { tercetakNarasi } from './prosa.ts';

export function* angkaNarasi(assessment: Assessment): Iterable<AngkaNarasi> {
  const { angka, dinilai } = angkaTabel(assessment, tercetakNarasi(assessment.project));
  yield* angka;
  yield* angkaDalam(assessment, dinilai);
}

/** Of any texts, in which what is no prose is blank: quotations of figures, code, tags. */
export function* angkaDalam(assessment: Assessment, semuaTeks: readonly BacaanMilik[]): Iterable<AngkaNarasi> {
  const total: Hal = { id: 'total', nama: 'total', satuan: '', figur: assessment.total };
  const { pembulatan } = assessment.project.pengaturan;
  const hasAngka = (teks: string) => !angkaTertulis(teks)[Symbol.iterator]().next().done;
  for (const bernama of kalimatBernama(
    assessment,
    hasAngka,
    semuaTeks.map((satu) => ({ ...satu, ...polos(satu) })),
  )) {
    const { prosa, hal } = bernama;
    const { awal } = bernama.kalimat;
    const teks = tanpaNama(bernama);
    const lain = kiraKira.test(teks) || waktuLain(teks, assessment.periode);
    for (const found of angkaTertulis(teks)) {
      const sebelum = teks.slice(0, found.awal);
      const dekat = [...hal].reverse().sort((a, b) => Number(a.awal > found.awal) - Number(b.awal > found.awal));
      const umum = prosa.milik ? isOfIts(sebelum, prosa.milik) : keseluruhan(teks, assessment);
      const seluruhnya = [...(prosa.milik ? [] : instansi(teks, assessment)), ...(umum ? [prosa.milik ?? total] : [])];
      const semua = dekat.length > 0 ? dekat.map(({ disebut }) => disebut) : seluruhnya;
      const calon = semua.flatMap((satu) => figurSeukuran(satu, found.bentuk));
      const [terdekat] = dekat;
      // What is named only behind the number has a number of its own, but for «98,27% capaian Indeks …».
      const sesudah = terdekat && terdekat.awal > found.awal ? teks.slice(found.akhir, terdekat.awal) : undefined;
      const dimaksud =
        sesudah === undefined
          ? calonDimaksud(sebelum, calon, terdekat && penghubung.test(teks.slice(terdekat.akhir, found.awal)))
          : sebutanSesudah.test(sesudah)
            ? calonDimaksud(sesudah, calon)
            : undefined;
      yield {
        ditulis: teks.slice(found.awal, found.akhir),
        span: prosa.span(awal + found.awal, awal + found.akhir),
        calon,
        cocok: calon.filter(({ nilai }) => setara(nilai, found, pembulatan)),
        ...(dimaksud ? { dimaksud } : {}),
        lain,
        isRange: found.dari !== found.sampai,
      };
    }
  }
}

/** The capaian of the whole agency, where the report has it and the sentence speaks of it. */
function instansi(teks: string, { capaianTotal }: Assessment): readonly Hal[] {
  const isMeant =
    /capaian/i.test(teks) && /keseluruhan|(?<!\p{L})(?:total|instansi|perangkat daerah)(?!\p{L})/iu.test(teks);
  if (!capaianTotal || !isMeant) return [];
  return [{ id: 'total', nama: 'seluruh instansi', satuan: '', figur: { capaian: capaianTotal.figure } }];
}

function keseluruhan(teks: string, { program }: Assessment): boolean {
  return (
    program.length > 0 &&
    /serapan|penyerapan|(?:realisasi|pagu|total|jumlah) anggaran|anggaran .*terserap/i.test(teks) &&
    !/(?<!\p{L})(?:program|kegiatan|bidang|seksi)(?!\p{L})/iu.test(teks)
  );
}

/** What a text that is written for one thing says of that, right before the number: of its measure, or of its money. */
function isOfIts(sebelum: string, { figur, indikator }: Hal): boolean {
  const measured = indikator ? 'realisasi|capaian|target' : 'pagu' in figur ? '' : 'capaian';
  const money = indikator ? '' : String.raw`pagu|serapan|realisasi\s+(?:anggaran|keuangan)`;
  const subject = [measured, money].filter(Boolean).join('|');
  return new RegExp(
    String.raw`(?<!\p{L})(?:${subject})(?:nya)?(?:\s+(?:kinerja|indikator|sasaran|ini|${indikator ? '' : 'anggaran|'}tahun \d{4}|tri[wb]ulan \w+))*[\s:=]*(?:(?:adalah|sebesar|mencapai|hanya|baru|menjadi)\s*)*$`,
    'iu',
  ).test(sebelum);
}

const bernilai = /mencapai|sebesar|tercatat|bernilai|meraih|menyentuh|menembus|(?<!\p{L})berada (?:di|pada)/iu;
/** Between a name and its value. */
const penghubung = /^[\s:=(–—-]*(?:(?:adalah|yaitu|yakni|ialah|menjadi)\s)?[\s:=(]*$/u;
const sebutanSesudah =
  /^[\s,]*(?:(?:merupakan|adalah|untuk|sebagai)\s+)?(?:realisasi|capaian|serapan|target)(?:nya)?(?:\s+kinerja)?(?:\s+(?:dari|atas|untuk|pada|indikator|program|kegiatan))*\s*$/iu;

/** Of the nearest thing, by the last word before the number that names a figure. */
function calonDimaksud(sebelum: string, calon: readonly Calon[], isNext = false): Calon | undefined {
  const urut = kataKunci
    .map(([pattern, kunci]) => ({ kunci, at: [...sebelum.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const terdekat = calon[0]?.hal;
  const milik = calon.filter(({ hal }) => hal === terdekat);
  const kunci = urut[0]?.kunci ?? (isNext || bernilai.test(sebelum) ? ['realisasi', 'serapan', 'capaian'] : []);
  return kunci.flatMap((satu) => milik.filter((figur) => figur.kunci === satu))[0];
}
