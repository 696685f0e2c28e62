/** A step of the scale whose name says that a target was reached, though it begins below it. */
import { decimal } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import { finding, type Rule } from './rule.ts';
import { teksYaml } from './teks-yaml.ts';

export const kategoriTercapai: Rule = {
  code: 'lint/kategori-tercapai',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'kategori bernama tercapai atau berhasil untuk capaian yang rendah, atau gagal untuk yang tinggi',
      en: 'a step named as reached or a success for a low capaian, or as a failure for a high one',
    },
    reason: {
      id: 'Nama kategori tercetak di samping setiap capaian. Nama seperti «Tercapai» atau «Melebihi Target» pada tingkat yang mulai di bawah 100 membuat target yang meleset terbaca sebagai tercapai; begitu pula «Sukses» di bawah 60, dan «Gagal» mulai 90.',
      en: 'The name of its step prints beside every capaian. A name such as «Tercapai» or «Melebihi Target» of a step that begins below 100 makes a missed target read as reached; so do «Sukses» below 60, and «Gagal» from 90 up.',
    },
    source:
      'PermenPANRB 53/2014: capaian adalah perbandingan realisasi dengan target; 100 persen berarti target tercapai',
    example: {
      wrong: 'skala_capaian:\n  - { nama: Tercapai, dari: 90 }\n  - { nama: Rendah }',
      right: 'skala_capaian:\n  - { nama: Tercapai, dari: 100 }\n  - { nama: Belum Tercapai }',
    },
  }),
  *check(assessment) {
    const { skalaCapaian } = assessment.project.pengaturan;
    for (const { teks, letak, span } of teksYaml(assessment)) {
      const [, at] = /^\/skala_capaian\/(\d+)\/nama$/.exec(letak) ?? [];
      if (at === undefined) continue;
      const dari = skalaCapaian[Number(at)]?.dari;
      const found = tercapai.exec(teks);
      const isTercapai = found && !sangkal.test(teks.slice(0, found.index)) && !dari?.gte(decimal('100'));
      const isBerhasil = berhasil.test(teks) && !sangkal.test(teks) && !dari?.gte(decimal('60'));
      const isGagal = gagal.test(teks) && dari?.gte(decimal('90'));
      if (!isTercapai && !isBerhasil && !isGagal) continue;
      const mulai =
        dari === undefined ? ['tanpa batas bawah', 'without a lower bound'] : [`dari ${dari}`, `from ${dari}`];
      const kata = isTercapai
        ? ['target tercapai', 'the target was reached']
        : isBerhasil
          ? ['kinerjanya berhasil', 'it was a success']
          : ['kinerjanya gagal', 'it was a failure'];
      yield finding(
        { span: span(0, teks.length) },
        `kategori ${quoted(teks)} berlaku ${mulai[0]}, padahal namanya berkata ${kata[0]}`,
        `the step ${quoted(teks)} holds ${mulai[1]}, but its name says that ${kata[1]}`,
        isTercapai
          ? 'mulai tingkat itu dari 100, atau beri nama lain, misalnya Tinggi'
          : 'beri tingkat itu nama yang sesuai dengan batasnya, misalnya Tinggi atau Rendah',
        isTercapai
          ? 'let the step begin at 100, or give it another name, such as Tinggi'
          : 'give the step a name that fits its bounds, such as Tinggi or Rendah',
      );
    }
  },
};

const tercapai =
  /(?<!\p{L})(?:tercapai|terpenuhi|terlampaui|memenuhi|melebihi|melampaui|(?:sesuai|mencapai|di ?atas) target)(?!\p{L})/iu;
const sangkal = /(?<!\p{L})(?:tidak|tdk|belum|kurang|hampir|nyaris|sebagian|cukup|mendekati|gagal)(?!\p{L})/iu;
const berhasil =
  /(?<!\p{L})(?:sukses|berhasil|keberhasilan|tuntas|selesai|lulus|penuh|sempurna|terwujud|terlaksana|sesuai (?:perjanjian|rencana|harapan|yang \p{L}+)|istimewa|unggul|prima|sangat (?:tinggi|baik|memuaskan|puas|efektif|bagus)|memuaskan)(?!\p{L})/iu;
const gagal = /(?<!\p{L})(?:gagal|buruk|jelek|rendah|kurang(?! dari)|tidak (?:memuaskan|baik|efektif))(?!\p{L})/iu;
