/** `Meningkat`, `tercapai` and the like in a sentence on an indicator whose figures say otherwise. */
import type { Assessment } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { figurBersatuan } from '../../figures/format.ts';
import { huruf } from './angka-tertulis.ts';
import { bertentangan } from './arah.ts';
import { semuaBacaan } from './bacaan-milik.ts';
import { disangkal, klaimBanding } from './banding.ts';
import { type KalimatBernama, kalimatBernama, tanpaNama } from './disebut.ts';
import { pendapatanTerbantah } from './pendapatan-prosa.ts';
import { relatedTo, tempat } from './places.ts';
import { finding, type Rule, type Temuan } from './rule.ts';
import { subjekKlaim } from './subjek.ts';
import { isDibanding, tahunTanpaData } from './tahun-tanpa-data.ts';

export const arahProsaBeda: Rule = {
  code: 'lint/arah-prosa-beda',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: '«meningkat», «menurun», atau «tercapai» yang bertentangan dengan angkanya',
      en: '«meningkat», «menurun» or «tercapai» against the figures',
    },
    reason: {
      id: 'Kalimat yang disalin dari laporan sebelumnya sering tetap mengatakan «meningkat» atau «tercapai» padahal angkanya tidak lagi demikian. Dibandingkan dengan target, triwulan sebelumnya, dan tahun sebelumnya; satu saja yang sesuai sudah cukup. Juga dibaca «target lebih tinggi daripada tahun lalu» dan «di atas capaian nasional», terhadap target itu dan `pembanding`. Perbandingan dengan tahun yang datanya tidak ada memerlukan sumber.',
      en: 'A sentence copied from an earlier report often still says «meningkat» or «tercapai» when the figures no longer do. Compared with the target, the quarter and the year before; one that agrees is enough. «Target lebih tinggi daripada tahun lalu» and «di atas capaian nasional» are read too, against that target and `pembanding`. A comparison with a year of which there is no data needs a source.',
    },
    source:
      'PermenPANRB 53/2014 Lampiran II: analisis penyebab peningkatan atau penurunan kinerja; ditemukan: narasi yang berbeda dari tabelnya',
    example: {
      wrong: 'Indeks Kepuasan Masyarakat meningkat … # 79,60 sesudah 80,10',
      right: 'Indeks Kepuasan Masyarakat menurun …',
    },
  }),
  *check(assessment) {
    for (const bernama of kalimatBernama(
      assessment,
      (teks) => teks.search(klaim) >= 0 || isDibanding(teks) || klaimBanding(teks).length > 0,
      semuaBacaan(assessment),
    )) {
      const { prosa, kalimat } = bernama;
      const bebas = tanpaNama(bernama);
      if (harapan.test(bebas.replace(/(?<=mel\p{L}+|dari(?:pada)?) yang diharapkan/iu, ' '))) continue;
      yield* tahunTanpaData(assessment, bernama);
      yield* dibanding(assessment, bernama, bebas);
      yield* pendapatan(assessment, bernama);
      for (const found of bebas.matchAll(klaim)) {
        const awal = found.index;
        const satu = subjekKlaim(assessment, bernama, { awal, akhir: awal + found[0].length })?.indikator;
        if (!satu) continue;
        // «… dibandingkan tahun lalu» is a claim on this year.
        const [lalu = ''] = setahun.exec(bebas.slice(awal + found[0].length)) ?? [];
        if (waktuLain.test(bebas.replace(lalu, ' ')) || (lalu !== '' && /yang sama/i.test(bebas))) continue;
        const bukti = bertentangan(found[0].toLowerCase(), satu, assessment, lalu !== '');
        if (!bukti) continue;
        const mulai = kalimat.awal + found.index;
        const asal = tempat(satu.figur.realisasi);
        const teks = figurBersatuan(
          bukti.figure,
          assessment.project.pengaturan,
          bukti.figure.bentuk === 'persen' ? '' : satu.indikator.satuan,
        );
        yield finding(
          {
            span: prosa.span(mulai, mulai + found[0].length),
            ...relatedTo(asal, 'angkanya di sini', 'the figure is here'),
          },
          `«${found[0]}» bertentangan dengan angka «${satu.indikator.nama}»: ${bukti.id} ${teks}${bukti.dari}`,
          `«${found[0]}» contradicts the figures of «${satu.indikator.nama}»: ${bukti.en} ${teks}${bukti.dari}`,
          'perbaiki kalimatnya, atau angkanya bila kalimatnya yang benar',
          'mend the sentence, or the figure if the sentence is right',
        );
      }
    }
  },
};

/** Against the target of the year before, or what others set or reached. */
function* dibanding(assessment: Assessment, bernama: KalimatBernama, teks: string): Iterable<Temuan> {
  const { prosa, kalimat } = bernama;
  for (const klaim of klaimBanding(teks)) {
    const satu = subjekKlaim(assessment, bernama, klaim)?.indikator;
    const bukti = satu && klaim.terbantah(satu, assessment);
    if (!bukti) continue;
    const ditulis = teks.slice(klaim.awal, klaim.akhir);
    const angka = (figure: Figure) => figurBersatuan(figure, assessment.project.pengaturan, satu.indikator.satuan);
    yield finding(
      {
        span: prosa.span(kalimat.awal + klaim.awal, kalimat.awal + klaim.akhir),
        ...relatedTo(tempat(bukti.lain), 'pembandingnya di sini', 'it is compared with this'),
      },
      `«${ditulis}» bertentangan dengan angka «${satu.indikator.nama}»: ${angka(bukti.kini)}, sedangkan ${bukti.nama[0]} ${angka(bukti.lain)}`,
      `«${ditulis}» contradicts the figures of «${satu.indikator.nama}»: ${angka(bukti.kini)}, and ${bukti.nama[1]} ${angka(bukti.lain)}`,
      'perbaiki kalimatnya, atau angkanya bila kalimatnya yang benar',
      'mend the sentence, or the figure if the sentence is right',
    );
  }
}

function* pendapatan(assessment: Assessment, { prosa, kalimat: { teks, awal } }: KalimatBernama): Iterable<Temuan> {
  const { milik } = prosa;
  const bukti = milik && pendapatanTerbantah(teks, milik);
  if (!bukti) return;
  const ditulis = teks.slice(bukti.awal, bukti.akhir);
  const angka = figurBersatuan(bukti.capaian, assessment.project.pengaturan, '');
  yield finding(
    { span: prosa.span(awal + bukti.awal, awal + bukti.akhir) },
    `«${ditulis}» bertentangan dengan angka «${milik.nama}»: capaian ${angka} dari target setahun`,
    `«${ditulis}» contradicts the figures of «${milik.nama}»: capaian ${angka} of the year's target`,
    'perbaiki kalimatnya, atau angkanya bila kalimatnya yang benar',
    'mend the sentence, or the figure if the sentence is right',
  );
}

const klaim = new RegExp(
  String.raw`(?<![${huruf}])(?:(?:tidak|belum) (?:tercapai|mencapai target|memenuhi target|terpenuhi)|(?<!(?:kurang|baru|hanya) |${disangkal})(?:(?:tercapai|terpenuhi)(?! *(?:sebesar|sebanyak|[\d\ue000]))|terlampaui|terlewati|(?<=(?:telah|sudah|berhasil|mampu) )(?:mencapai|memenuhi|meraih) target|(?:melampaui|melebihi|melewati) (?:target(?! (?:rata-rata |capaian )?(?:nasional|provinsi|tahun (?:lalu|sebelumnya)))|yang di(?:tetapkan|perjanjikan|targetkan|rencanakan|harapkan|janjikan)|harapan|ekspektasi)|lebih (?:(?:tinggi|besar|rendah|kecil|baik|buruk) )?(?:dari(?:pada)?|dibanding(?:kan)?(?: dengan)?) (?:target(?! (?:rata-rata |capaian )?(?:nasional|provinsi|tahun (?:lalu|sebelumnya)))|yang di(?:tetapkan|perjanjikan|targetkan|harapkan|janjikan))|(?:sesuai|sama)(?: dengan)? target(?:nya)?(?= *(?:yang (?:telah )?di[${huruf}]+)? *(?:[.;)]|$))|(?:mencapai )?(?:100|seratus) ?(?:%|pers?en) (?:dari |terhadap )?target(?! (?:rata-rata |capaian )?(?:nasional|provinsi|tahun (?:lalu|sebelumnya)))|(?<=janji(?: kinerja)?(?: [${huruf}]+){0,2} )(?:ditunaikan|ditepati)|ditunaikan dengan (?:sempurna|penuh|baik)|(?<=target(?:nya)?(?:\s+[${huruf}]+){0,2}\s)(?<=(?:telah|sudah|berhasil|bahkan) )(?:diraih|dicapai|dipenuhi|dilampaui|dilewati)|(?:tidak )?(?:berada )?di ?(?:atas|bawah) target|meningkat|menurun|membaik|memburuk|melonjak|melesat|menanjak|merosot|anjlok|melorot|bertambah (?:banyak|baik|tinggi|besar)|mengalami (?:kenaikan|peningkatan|penurunan|lonjakan|kemerosotan|perbaikan)))(?![${huruf}])`,
  'gi',
);
/** A wish or a plan claims nothing; nor does a sentence on another time. */
const harapan =
  /(?<!\p{L})(?:agar|akan|supaya|diharapkan|diupayakan|untuk|perlu|dapat|bila|jika|apabila|seandainya|rencana|ditargetkan|harus)(?!\p{L})/iu;
const waktuLain = /(?<!\p{L})tahun (?:lalu|depan|mendatang)(?!\p{L})/iu;
/** Right behind the claim. */
const setahun =
  /^(?: \p{L}+){0,2}? (?:(?:di)?banding(?:kan)?|daripada|dari)(?: dengan)?(?: \p{L}+)? tahun (?:lalu|sebelumnya)(?!\p{L})/iu;
