/** An indicator whose name says which way is better, and whose arah says the other. */
import { quoted } from '../../base/quote.ts';
import { huruf } from './angka-tertulis.ts';
import { finding, type Rule } from './rule.ts';

export const arahTidakCocok: Rule = {
  code: 'lint/arah-tidak-cocok',
  severity: 'peringatan',
  title: { id: 'arah yang berlawanan dengan nama indikatornya', en: 'an arah against the name of its indicator' },
  reason: {
    id: 'Dengan arah terbalik, angka yang buruk menjadi capaian tinggi: 0% koperasi sehat menjadi 200%, dan kematian yang bertambah menjadi keberhasilan. Hanya nama yang jelas maksudnya yang dinilai; arah yang tidak ditulis berarti naik.',
    en: 'With arah the wrong way round a bad number becomes a high capaian: 0% of sound cooperatives becomes 200%, and more deaths a success. Only names that leave no doubt are judged; an arah that is not written means naik.',
  },
  source: 'PermenPANRB 53/2014, lampiran III (reviu: keandalan pengukuran); rumus capaian untuk indikator yang turun',
  example: {
    wrong: 'nama: Angka kematian ibu\nsatuan: per 100.000 kelahiran hidup',
    right: 'nama: Angka kematian ibu\nsatuan: per 100.000 kelahiran hidup\narah: turun',
  },
  *check({ indikator }) {
    for (const { indikator: satu } of indikator) {
      const { nama, arah, asal } = satu;
      if (terbalik.test(nama)) continue;
      const [buruk, baik] = [buruknya.exec(nama)?.[0], baiknya.exec(nama)?.[0]];
      const kata = arah === 'naik' && !baik ? buruk : arah === 'turun' && !buruk ? baik : undefined;
      if (kata === undefined) continue;
      yield finding(
        { span: asal.follow(satu.arahBawaan ? '/nama' : '/arah').span },
        `arah ${quoted(arah)}${satu.arahBawaan ? ' (bawaan)' : ''} pada ${quoted(nama)}, yang namanya memuat «${kata}»`,
        `arah ${quoted(arah)}${satu.arahBawaan ? ' (the default)' : ''} for ${quoted(nama)}, whose name has «${kata}»`,
        `tulis arah: ${arah === 'naik' ? 'turun' : 'naik'}; bila memang demikian, beri alasan: # lkj-abaikan lint/arah-tidak-cocok: alasannya`,
        `write arah: ${arah === 'naik' ? 'turun' : 'naik'}; where it is meant so, give the reason: # lkj-abaikan lint/arah-tidak-cocok: why`,
      );
    }
  },
};

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
