/** An indicator whose name says which way is better, and whose arah says the other. */
import { type Decimal, decimalOf } from '../../base/decimal.ts';
import type { Text } from '../../base/diagnostic.ts';
import { once } from '../../base/once.ts';
import { quoted } from '../../base/quote.ts';
import type { Indikator, Nilai } from '../../data/link/index.ts';
import { huruf } from './angka-tertulis.ts';
import { finding, type Rule } from './rule.ts';

export const arahTidakCocok: Rule = {
  code: 'lint/arah-tidak-cocok',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'arah yang berlawanan dengan nama indikatornya, atau dengan target tahunannya',
      en: 'an arah against the name of its indicator, or against its yearly targets',
    },
    reason: {
      id: 'Dengan arah terbalik, angka yang buruk menjadi capaian tinggi: 0% koperasi sehat menjadi 200%, dan kematian yang bertambah menjadi keberhasilan. Hanya nama yang jelas maksudnya yang dinilai; arah yang tidak ditulis berarti naik. Target persentase, indeks atau predikat yang turun setiap tahun pada arah naik, dan sebaliknya, adalah tanda yang sama.',
      en: 'With arah the wrong way round a bad number becomes a high capaian: 0% of sound cooperatives becomes 200%, and more deaths a success. Only names that leave no doubt are judged; an arah that is not written means naik. Targets of a percentage, an index or a predikat that fall each year while arah is naik, or the other way round, are the same sign.',
    },
    source: 'PermenPANRB 53/2014, lampiran III (reviu: keandalan pengukuran); rumus capaian untuk indikator yang turun',
    example: {
      wrong: 'nama: Angka kematian ibu\nsatuan: per 100.000 kelahiran hidup',
      right: 'nama: Angka kematian ibu\nsatuan: per 100.000 kelahiran hidup\narah: turun',
    },
  }),
  *check({ indikator }) {
    for (const { indikator: satu } of indikator) {
      const { nama, arah, asal } = satu;
      const sebab = berlawanan(satu);
      if (!sebab) continue;
      yield finding(
        { span: asal.follow(satu.arahBawaan ? '/nama' : '/arah').span },
        `arah ${quoted(arah)}${satu.arahBawaan ? ' (bawaan)' : ''} pada ${quoted(nama)}, ${sebab.id}`,
        `arah ${quoted(arah)}${satu.arahBawaan ? ' (the default)' : ''} for ${quoted(nama)}, ${sebab.en}`,
        `tulis arah: ${arah === 'naik' ? 'turun' : 'naik'}; bila memang demikian, beri alasan: # lkj-abaikan lint/arah-tidak-cocok: alasannya`,
        `write arah: ${arah === 'naik' ? 'turun' : 'naik'}; where it is meant so, give the reason: # lkj-abaikan lint/arah-tidak-cocok: why`,
      );
    }
  },
};

function berlawanan(satu: Indikator): Text | undefined {
  const { nama, arah } = satu;
  const kata = kataBerlawanan(nama, arah);
  if (kata !== undefined) return { id: `yang namanya memuat «${kata}»`, en: `whose name has «${kata}»` };
  const target = [...satu.targetRenstra].sort(([one], [other]) => one - other).map(([, { nilai }]) => tinggi(nilai));
  const isTetap = (isNext: (now: Decimal, before: Decimal) => boolean) =>
    target.every((now, at) => at === 0 || (now && target[at - 1] && isNext(now, target[at - 1] ?? now)));
  // A count of each year may be planned lower and lower, as money is.
  if (arah === 'rentang' || target.length < 3 || satu.akumulasi === 'jumlah' || /^(?:jumlah|banyak)/i.test(nama))
    return undefined;
  if (arah === 'naik' && isTetap((now, before) => now.lt(before)))
    return { id: 'padahal target Renstra-nya turun setiap tahun', en: 'yet its targets in the Renstra fall each year' };
  if (arah === 'turun' && isTetap((now, before) => now.gt(before)))
    return { id: 'padahal target Renstra-nya naik setiap tahun', en: 'yet its targets in the Renstra rise each year' };
  return undefined;
}

function tinggi(nilai: Nilai): Decimal | undefined {
  if (nilai.jenis === 'angka') return nilai.angka;
  return nilai.jenis === 'predikat' ? decimalOf(nilai.peringkat) : undefined;
}

function kataBerlawanan(nama: string, arah: Indikator['arah']): string | undefined {
  const sangkal = arah === 'naik' && /tidak|tak |belum|gagal/i.test(nama) ? yangBelum.exec(nama)?.[0] : undefined;
  const rest = sangkal === undefined ? nama : nama.replace(sangkal, ' ');
  if (terbalik.test(rest)) return undefined;
  const [buruk, baik] = [buruknya.exec(rest)?.[0], baiknya.exec(rest)?.[0]];
  if (arah === 'turun') return buruk || sangkal ? undefined : baik;
  if (arah !== 'naik' || baik) return undefined;
  if (buruk !== undefined) return buruk;
  const ganggu = perkara.test(rest) ? (gangguan().exec(rest)?.[1] ?? keadaan().exec(rest)?.[1]) : undefined;
  const kata = sangkal ?? ganggu;
  return kata === undefined || ditangani.test(rest) ? undefined : kata;
}

const kata = (words: string) => new RegExp(`(?<![${huruf}])(?:${words})(?![${huruf}])`, 'i');
/** Fewer of these is better. */
const buruknya = kata(
  'kematian|kemiskinan|penduduk miskin|pengangguran|stunting|wasting|gizi buruk|kecelakaan|kriminalitas|tindak pidana|kesenjangan|ketimpangan|indeks gini|rasio gini|gini|putus sekolah|kawasan kumuh|buta (?:huruf|aksara)|waktu tunggu|inflasi|kehilangan air|pencemaran|kebocoran|kejadian luar biasa',
);
/** More of these is better; what is done about something bad is among them. */
const baiknya = kata(
  'sehat|aktif|tuntas|lulus|kelulusan|tepat waktu|memenuhi|berkualitas|terlayani|dilayani|tercapai|kepuasan|cakupan|meningkat\\w*|peningkatan|bersertifikat|tersertifikasi|melaksanakan|layak|mandiri|berkembang|berprestasi|tertangani|ditangani|penanganan|ditindaklanjuti|diselesaikan|terselesaikan|selesai|terkendali|rehabilitasi|bantuan|dibina|terbina|dilaporkan|harapan|penyerapan|penempatan|keluar dari|pengentasan',
);
/** A name that turns its words round is not judged. */
const terbalik = kata(
  'tidak|tak|bukan|tanpa|belum|gagal|kurang|bebas|terlambat|ditolak|penurunan|menurun\\w*|pengurangan|pencegahan|pengendalian',
);
/** Those to whom something good has not been done. */
const yangBelum =
  /(?<!\p{L})(?:yang )?(?:tidak|tak|belum|gagal) (?:(?:dapat|berhasil|sempat|pernah) )?(?:(?:ter|di)(?:jawab|selesaikan|tindaklanjuti|tindak lanjuti|layani|tangani|bayar|penuhi|laksana|laksanakan|laporkan|aliri|capai)|selesai|tuntas|lulus|sehat|aktif|melaksanakan|memenuhi|melapor|menyampaikan|mencapai|layak|tepat waktu)(?!\p{L})/iu;
const takaran =
  '^(?:(?:rata-rata|jumlah|angka|persentase|prosentase|tingkat|volume|total|luas|panjang|proporsi|rasio|frekuensi|banyaknya) )*';
/** Words without which none of the next two can fit. */
const perkara =
  /banjir|genangan|longsor|kebakaran|sampah|pelanggaran|cerai|kekerasan|rundung|dini|perkawinan|korupsi|pungutan|tawuran|tunggu|antre|terlambat|rusak|hilang|mangkir|keluhan|masalah|mangkrak|tunggak|bengkalai|kumuh/i;
/** What a name counts as it comes. */
const gangguan = once(
  () =>
    new RegExp(
      String.raw`${takaran}(?:(?:kasus|kejadian|titik|lokasi|luas|daerah|wilayah|area|peristiwa|timbulan|timbunan|korban|lama|masa|lamanya) )*((?:banjir|genangan|longsor|kebakaran|sampah|pelanggaran|perceraian|kekerasan|perundungan|pernikahan dini|perkawinan anak|korupsi|pungutan liar|tawuran|tunggu|antre|antrean|keterlambatan|kerusakan|kehilangan|mangkir|keluhan)(?!\p{L}))`,
      'iu',
    ),
);
/** What a name counts by its bad state, at its end. */
const keadaan = once(
  () =>
    new RegExp(
      String.raw`${takaran}(?!p(?:e[mnr]?|en[gy]|el)\p{L}+an )(?:\p{L}+ ){1,4}(bermasalah|rusak(?: berat| ringan| sedang)?|mangkrak|menunggak|terbengkalai|kumuh)$`,
      'iu',
    ),
);
/** Where the name goes on to what is done about it. */
const ditangani =
  /(?<!\p{L})(?:yang|(?!per(?:ceraian|kawinan|nikahan|undungan)|pelanggaran|pegawai)p(?:e[mnr]?|en[gy])\p{L}{3,}an|(?:ter|di)(?!hadap|siplin|nas|ri|jadi|minal|strik|temukan|laporkan|daftar)\p{L}{3,}|\p{L}*(?:kurangi|kelola|olah|pilah|angkut|cegah|selesai))(?!\p{L})/iu;
