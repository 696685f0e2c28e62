/** A step of the scale whose name says that a target was reached, though it begins below it. */
import { decimal } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import { finding, type Rule } from './rule.ts';
import { teksYaml } from './teks-yaml.ts';

export const kategoriTercapai: Rule = {
  code: 'lint/kategori-tercapai',
  severity: 'peringatan',
  title: {
    id: 'kategori bernama tercapai untuk capaian di bawah 100%',
    en: 'a step named as reached for a capaian below 100%',
  },
  reason: {
    id: 'Nama kategori tercetak di samping setiap capaian. Nama seperti «Tercapai» atau «Melebihi Target» pada tingkat yang mulai di bawah 100 membuat target yang meleset terbaca sebagai tercapai.',
    en: 'The name of its step prints beside every capaian. A name such as «Tercapai» or «Melebihi Target» of a step that begins below 100 makes a missed target read as reached.',
  },
  source:
    'PermenPANRB 53/2014: capaian adalah perbandingan realisasi dengan target; 100 persen berarti target tercapai',
  example: {
    wrong: 'skala_capaian:\n  - { nama: Tercapai, dari: 90 }\n  - { nama: Rendah }',
    right: 'skala_capaian:\n  - { nama: Tercapai, dari: 100 }\n  - { nama: Belum Tercapai }',
  },
  *check(assessment) {
    const { skalaCapaian } = assessment.project.pengaturan;
    for (const { teks, letak, span } of teksYaml(assessment)) {
      const [, at] = /^\/skala_capaian\/(\d+)\/nama$/.exec(letak) ?? [];
      if (at === undefined) continue;
      const dari = skalaCapaian[Number(at)]?.dari;
      const found = tercapai.exec(teks);
      if (!found || sangkal.test(teks.slice(0, found.index)) || dari?.gte(decimal('100'))) continue;
      const mulai =
        dari === undefined ? ['tanpa batas bawah', 'without a lower bound'] : [`dari ${dari}`, `from ${dari}`];
      yield finding(
        { span: span(0, teks.length) },
        `kategori ${quoted(teks)} berlaku ${mulai[0]}, padahal namanya berkata target tercapai`,
        `the step ${quoted(teks)} holds ${mulai[1]}, but its name says that the target was reached`,
        'mulai tingkat itu dari 100, atau beri nama lain, misalnya Tinggi',
        'let the step begin at 100, or give it another name, such as Tinggi',
      );
    }
  },
};

const tercapai =
  /(?<!\p{L})(?:tercapai|terpenuhi|terlampaui|memenuhi|melebihi|melampaui|(?:sesuai|mencapai|di ?atas) target)(?!\p{L})/iu;
const sangkal = /(?<!\p{L})(?:tidak|tdk|belum|kurang|hampir|nyaris|sebagian|cukup|mendekati|gagal)(?!\p{L})/iu;
