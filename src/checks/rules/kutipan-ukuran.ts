/** Quotations that the words beside them call another measure, that of the whole agency, of another time or place, or what was not reached. */
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { figuresById } from '../../figures/kutipan.ts';
import { semuaHal } from './hal.ts';
import type { Kutipan } from './kutipan-temuan.ts';
import { tempatLain, waktuLain } from './kutipan-waktu.ts';
import { isIndikator, isSeluruh, pemilik } from './pemilik-kutipan.ts';
import type { Prosa } from './prosa.ts';
import { finding, type Temuan } from './rule.ts';
import type { BarisTabel } from './tabel-narasi.ts';
import { besarPerubahan, kolomLain, type Lain, ukuranBelakang, ukuranDepan, ukuranLain } from './ukuran-lain.ts';

export function* kutipanUkuran(
  assessment: Assessment,
  { teks, span }: Prosa,
  semua: readonly Kutipan[],
  rows: readonly BarisTabel[],
): Iterable<Temuan> {
  for (const [index, { id, awal, akhir }] of semua.entries()) {
    const from = Math.max(semua[index - 1]?.akhir ?? 0, awal - terjauh);
    const row = rows.find((satu) => awal >= satu.awal && awal < satu.akhir);
    const kalimat = row ? '' : (/[^.;:\n()]*$/.exec(teks.slice(from, awal))?.[0] ?? '');
    const anakKalimat = kalimat.slice(kalimat.lastIndexOf(',') + 1);
    const kunci = id.slice(id.lastIndexOf('.') + 1);
    const [sebutan, bukan] =
      (row
        ? kolomLain(teks, row, awal, kunci)
        : (ukuranLain(anakKalimat, kunci) ??
          ukuranDepan(anakKalimat, teks.slice(0, awal), kunci) ??
          ukuranBelakang(anakKalimat, teks.slice(akhir, akhir + terjauh), kunci))) ??
      instansiLain(anakKalimat, assessment, id) ??
      waktuLain(anakKalimat, kalimat, kunci, assessment) ??
      tempatLain(anakKalimat, kunci, id, assessment) ??
      tempatLain(milik.exec(teks.slice(akhir, akhir + terjauh))?.[1] ?? '', kunci, id, assessment) ??
      sebaliknya(anakKalimat, assessment, id) ??
      besarPerubahan(anakKalimat, kunci) ??
      celahTerbalik(anakKalimat, assessment, id) ??
      bukanPuncak(anakKalimat, assessment, id) ??
      [];
    if (sebutan === undefined || !bukan) continue;
    yield finding(
      { span: span(awal, akhir) },
      `kutipan {{${id}}} ${bukan.id} seperti yang ditulis: «${sebutan.trim()}»`,
      `the quotation {{${id}}} ${bukan.en} as is written: «${sebutan.trim()}»`,
      'kutip angka yang disebut tulisannya, atau sebut apa yang dikutip',
      'quote the figure that the text speaks of, or say what is quoted',
    );
  }
}

/** «{{…}} adalah capaian Kabupaten …». */
const milik = /^[*_"”\s]*(?:adalah|merupakan|ialah|yaitu) ((?:capaian|realisasi|kinerja|angka|nilai) [^.,;:{}]*)/iu;
/** How far the words may stand before the quotation. */
const terjauh = 200;

const seluruhInstansi =
  /(?<!\p{L})(?:(?:peny|[st])erapan|pagu|sisa|capaian|realisasi|kinerja)(?:nya)?(?: (?:anggaran|kinerja|keuangan|belanja))? (?:seluruh )?(?:dinas|badan|kantor|instansi|perangkat daerah|OPD|SKPD|satker|kami|keseluruhan|seluruhnya|secara keseluruhan)(?!\p{L}| untuk| bagi| pada| dalam)(?: (?:adalah|sebesar|mencapai|tercatat|ialah|yaitu|triwulan \p{L}+|tahun \d{4}|ini))*\s*$/iu;
/** A mean of nothing that is named is one of all. */
const rerata =
  /(?<!\p{L})rata-rata (?:nilai |tingkat |persentase )?(?:(?:pen)?capaian|serapan|penyerapan|realisasi|kinerja)(?: (?:kinerja|anggaran|indikator|sasaran|program|seluruh|semua|setiap|utama|strategis|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|dinas|badan|instansi|kami|keseluruhan|adalah|sebesar|mencapai|baru|hanya|tercatat|ini|triwulan [IV]+|tahun \d{4}))*\s*$/iu;

/** «Capaian dinas» of what has a name of its own. */
function instansiLain(teks: string, assessment: Assessment, id: string): Lain | undefined {
  const [sebutan] = seluruhInstansi.exec(teks) ?? [];
  if (sebutan !== undefined && !isSeluruh(assessment, id))
    return [sebutan, { id: 'bukan angka seluruh instansi', en: 'is no figure of the whole agency' }];
  const [mean] = isIndikator(assessment, id) ? (rerata.exec(teks) ?? []) : [];
  return mean === undefined ? undefined : [mean, { id: 'bukan rata-rata', en: 'is no mean' }];
}

/** «Yang belum melaksanakan» of an indicator that counts those that have. */
function sebaliknya(teks: string, assessment: Assessment, id: string): Lain | undefined {
  if (!isIndikator(assessment, id) || !/\.(?:realisasi|capaian(?:_tahun|_triwulan)?)$/.test(id)) return undefined;
  const [sebutan] =
    /(?<!\p{L})(?:yang (?:belum|tidak|tak|gagal|lalai|mangkir|alpa|absen) \p{L}[^{]*|kekurangan(?:nya)?(?: \p{L}+){0,4} (?:tinggal|hanya|masih|sebesar|sebanyak|adalah)\s*)$/iu.exec(
      teks,
    ) ?? [];
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

const lebih =
  /(?<!\p{L})(?:melampaui|melebihi|melewati|surplus|kelebihan|lebih)(?: (?:target\p{L}*|sebesar|sebanyak|hingga|sampai))*\s*$/iu;
const kurang =
  /(?<!\p{L})(?:kurang|kekurangan|defisit|tertinggal)(?: (?:target\p{L}*|sebesar|sebanyak|hingga|sampai))*\s*$/iu;

/** «Surplus» of what is still to be reached, and the other way round. */
function celahTerbalik(teks: string, assessment: Assessment, id: string): Lain | undefined {
  const figure = id.endsWith('.celah') ? figuresById(assessment).get(id)?.figure : undefined;
  const nilai = figure && angkaFigure(figure);
  const [sebutan] = (nilai?.gt('0') ? lebih : nilai?.lt('0') ? kurang : undefined)?.exec(teks) ?? [];
  if (sebutan === undefined || /(?<!\p{L})(?:belum|tidak|agar|untuk|perlu)(?!\p{L})/iu.test(teks)) return undefined;
  return [sebutan, { id: 'bukan selisih ke arah itu,', en: 'is no difference in that direction,' }];
}

const puncak =
  /(?<!\p{L})(?:ter(?:tinggi|besar|baik)|paling (?:tinggi|besar|baik)|((?:ter|paling )(?:rendah|endah|kecil|buruk)))(?!\p{L})/iu;
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
