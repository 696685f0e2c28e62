/** Quotations that the words right before them call another measure, that of the whole agency, of another year, or what was not reached. */
import type { Text } from '../../base/diagnostic.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { tahunDalam } from './calon.ts';
import { semuaHal } from './hal.ts';
import type { Kutipan } from './kutipan-temuan.ts';
import { isIndikator, isSeluruh, pemilik } from './pemilik-kutipan.ts';
import type { Prosa } from './prosa.ts';
import type { Temuan } from './rule.ts';

export function* kutipanUkuran(
  assessment: Assessment,
  { teks, span }: Prosa,
  semua: readonly Kutipan[],
): Iterable<Temuan> {
  for (const [index, { id, awal, akhir }] of semua.entries()) {
    const from = Math.max(semua[index - 1]?.akhir ?? 0, awal - terjauh);
    // A row of a table has its own check.
    if (/^[ \t>]*\|/m.test(teks.slice(teks.lastIndexOf('\n', awal) + 1, awal))) continue;
    const anakKalimat = /[^.,;:\n()]*$/.exec(teks.slice(from, awal))?.[0] ?? '';
    const kunci = id.slice(id.lastIndexOf('.') + 1);
    const [sebutan, bukan] =
      ukuranLain(anakKalimat, kunci) ??
      instansiLain(anakKalimat, assessment, id) ??
      waktuLain(anakKalimat, kunci, assessment) ??
      sebaliknya(anakKalimat, assessment, id) ??
      bukanPuncak(anakKalimat, assessment, id) ??
      [];
    if (sebutan === undefined || !bukan) continue;
    yield {
      span: span(awal, akhir),
      message: {
        id: `kutipan {{${id}}} ${bukan.id} seperti yang ditulis: «${sebutan.trim()}»`,
        en: `the quotation {{${id}}} ${bukan.en} as is written: «${sebutan.trim()}»`,
      },
      hint: {
        id: 'kutip angka yang disebut tulisannya, atau sebut apa yang dikutip',
        en: 'quote the figure that the text speaks of, or say what is quoted',
      },
    };
  }
}

type Lain = readonly [sebutan: string, bukan: Text];

/** How far the words may stand before the quotation. */
const terjauh = 200;

/** The last measure that a clause names, with nothing but words behind it, and the keys that it cannot mean. */
const ukuran: readonly (readonly [nama: RegExp, bukan: RegExp])[] = [
  [/realisasi/i, /^(?:capaian(?!_rencana)|pagu|sisa|celah)/],
  [/serap/i, /^(?:capaian(?!_rencana)|pagu|sisa|celah)/],
  [/pagu/i, /^(?:realisasi|serapan|sisa|capaian)/],
  [/sisa/i, /^(?:realisasi|serapan|pagu|capaian)/],
  [/capaian/i, /^(?:pagu|sisa|celah)/],
  [/target/i, /^(?:celah|sisa|pagu)/],
];
const kataUkuran =
  /(?<!\p{L})(?:(?:ter)?realisasi|(?:pen)?[st]erapan|terserap|pagu|sisa|capaian|target)(?:nya)?(?!\p{L})/giu;
/** What makes the measure the ground of another. */
const patokan =
  /(?<!\p{L})(?:dari|terhadap|atas|per|dengan|untuk|menuju|melampaui|melebihi|melewati|dibanding\p{L}*|bagi|karena|sehingga|tercapai|mencapai target|selisih\p{L}*|celah\p{L}*|kekurangan|kelebihan|kurang|lebih|jarak)(?!\p{L})/iu;

function ukuranLain(teks: string, kunci: string): Lain | undefined {
  const semua = [...teks.matchAll(kataUkuran)];
  const last = semua.at(-1);
  if (!last || patokan.test(teks) || /\d/.test(teks.slice(last.index))) return undefined;
  // «Sisa pagu» is what is left.
  const before = semua.at(-2);
  const own = before && teks.slice(before.index + before[0].length, last.index).trim() === '' ? before : last;
  const sebutan = teks.slice(own.index);
  const depan = teks.slice(0, own.index);
  const isBagian = /(?:persentase|tingkat) $/i.test(depan) || /^\p{L}+ kinerja(?!\p{L})/iu.test(sebutan);
  const bukan = isBagian ? undefined : ukuran.find(([nama]) => nama.test(own[0]))?.[1];
  return bukan?.test(kunci) ? [sebutan, { id: 'bukan angka', en: 'is no figure' }] : undefined;
}

const seluruhInstansi =
  /(?<!\p{L})(?:(?:pen)?[st]erapan|pagu|sisa|capaian|realisasi)(?:nya)?(?: (?:anggaran|kinerja|keuangan|belanja))? (?:seluruh )?(?:dinas|badan|kantor|instansi|perangkat daerah|OPD|SKPD|satker|kami|keseluruhan|seluruhnya|secara keseluruhan)(?!\p{L}| untuk| bagi| pada| dalam)(?: (?:adalah|sebesar|mencapai|tercatat|ialah|yaitu|triwulan \p{L}+|tahun \d{4}|ini))*\s*$/iu;

/** «Capaian dinas» of what has a name of its own. */
function instansiLain(teks: string, assessment: Assessment, id: string): Lain | undefined {
  const [sebutan] = seluruhInstansi.exec(teks) ?? [];
  if (sebutan === undefined || isSeluruh(assessment, id)) return undefined;
  return [sebutan, { id: 'bukan angka seluruh instansi', en: 'is no figure of the whole agency' }];
}

const menuju =
  /(?<!\p{L})(?:sejak|dari|daripada|dibanding\p{L}*|terhadap|naik|turun|meningkat|menurun|membaik|menjadi|renstra|rpjmd|target|nomor|peraturan|undang-undang|perda|perubahan)(?!\p{L})/iu;

/** A result of now in a clause that speaks of another year alone. */
function waktuLain(teks: string, kunci: string, { periode }: Assessment): Lain | undefined {
  if (!/^(?:realisasi|capaian(?:_tahun|_triwulan)?|serapan|fisik)$/.test(kunci) || menuju.test(teks)) return undefined;
  const [, tahun = ''] = /(?<!\p{L})tahun ((?:19|20)\d\d)(?!\d|[-–/]| ?(?:sampai|s\.d|hingga))/iu.exec(teks) ?? [];
  if (tahun === '' || tahunDalam(teks).includes(periode.tahun)) return undefined;
  return [`tahun ${tahun}`, { id: 'bukan angka tahun itu,', en: 'is no figure of that year,' }];
}

/** «Yang belum melaksanakan» of an indicator that counts those that have. */
function sebaliknya(teks: string, assessment: Assessment, id: string): Lain | undefined {
  if (!isIndikator(assessment, id) || !/\.(?:realisasi|capaian(?:_tahun|_triwulan)?)$/.test(id)) return undefined;
  const [sebutan] = /(?<!\p{L})yang (?:belum|tidak|tak|gagal) \p{L}[^{]*$/iu.exec(teks) ?? [];
  const nama = semuaHal(assessment).find((hal) => hal.id === pemilik(id))?.nama ?? '';
  if (sebutan === undefined || /(?<!\p{L})(?:belum|tidak|tak|tanpa|bukan)(?!\p{L})/iu.test(nama)) return undefined;
  if (
    /(?<!\p{L})(?:mencapai|memenuhi|optimal|maksimal|target|karena|baru|hanya|diukur|dinilai|dihitung|tersedia)(?!\p{L})/iu.test(
      sebutan,
    )
  )
    return undefined;
  return [sebutan, { id: 'menghitung yang sudah, bukan', en: 'counts those that have, not' }];
}

const puncak = /(?<!\p{L})(?:ter(?:tinggi|besar|baik)|(ter(?:rendah|endah|kecil|buruk)))(?!\p{L})/iu;
/** What makes it the highest of fewer, or of another time. */
const lingkup =
  /(?<!\p{L})(?:kedua|ketiga|salah satu|di antara|sejak|sepanjang|dalam|selama|dari|dibanding\p{L}*|(?:se)?(?:provinsi|kabupaten|nasional)|(?:sasaran|tujuan|program|kegiatan|bidang|unit|urusan) (?:ini|itu|tersebut|\p{Lu}))(?!\p{L})/u;

/** «Capaian tertinggi» of what another passes. */
function bukanPuncak(teks: string, assessment: Assessment, id: string): Lain | undefined {
  const found = puncak.exec(teks);
  const kunci = id.slice(id.lastIndexOf('.') + 1);
  if (!found || !/^(?:capaian(?:_tahun|_triwulan)?|serapan|fisik)$/.test(kunci) || lingkup.test(teks)) return undefined;
  const [kata, rendah] = found;
  const peers = setingkat(assessment).find((some) => some.some((satu) => satu.id === pemilik(id))) ?? [];
  const values = peers.flatMap(({ id: peer, figur }) => {
    const figure = figur[kunci === 'capaian' ? `capaian_${assessment.dasar}` : kunci];
    const nilai = figure && angkaFigure(figure);
    return nilai ? [{ peer, nilai }] : [];
  });
  const own = values.find(({ peer }) => peer === pemilik(id))?.nilai;
  if (!own || !values.some(({ nilai }) => (rendah ? nilai.lt(own) : nilai.gt(own)))) return undefined;
  return [
    teks.slice(found.index),
    { id: `bukan yang ${kata.toLowerCase()}`, en: `is not the ${rendah ? 'lowest' : 'highest'}` },
  ];
}

interface Setingkat {
  readonly id: string;
  readonly figur: Readonly<Record<string, Figure>>;
}

/** The things that are compared with one another. */
function setingkat({ indikator, sasaran, tujuan, program, kegiatan }: Assessment): readonly (readonly Setingkat[])[] {
  const of = ({ id }: { readonly id: string }, figur: object): Setingkat => ({ id, figur: { ...figur } });
  return [
    indikator.map((satu) => of(satu.indikator, satu.figur)),
    sasaran.map((satu) => of(satu.sasaran, satu.figur)),
    tujuan.map((satu) => of(satu.tujuan, satu.figur)),
    program.map((satu) => of(satu.program, satu.figur)),
    kegiatan.map((satu) => of(satu.kegiatan, satu.figur)),
    kegiatan.flatMap(({ subKegiatan }) => subKegiatan.map((satu) => of(satu.subKegiatan, satu.figur))),
  ];
}
