/** A program that serves no sasaran, and is no support program either. */
import { quoted } from '../../base/quote.ts';
import { isPenunjang } from './penunjang.ts';
import { finding, type Rule } from './rule.ts';

export const programTanpaSasaran: Rule = {
  code: 'lint/program-tanpa-sasaran',
  severity: 'info',
  explain: () => ({
    title: { id: 'program tidak mendukung sasaran mana pun', en: 'a program serves no sasaran' },
    reason: {
      id: 'Anggaran yang tidak terkait dengan sasaran tidak dapat dibandingkan dengan kinerja, sehingga tidak masuk dalam analisis efisiensi. Program penunjang (perkantoran, sarana, pelaporan) tidak dipersoalkan.',
      en: 'Money that belongs to no sasaran cannot be compared with performance, and stays out of the efficiency analysis. Support programs (office, equipment, reporting) are not questioned.',
    },
    source:
      'PermenPANRB 53/2014, lampiran II: program atau kegiatan yang menunjang keberhasilan atau kegagalan tiap sasaran',
    example: {
      wrong: '- id: layanan\n  nama: Pelayanan Masyarakat',
      right: '- id: layanan\n  nama: Pelayanan Masyarakat\n  sasaran: [kepuasan]',
    },
  }),
  *check({ program }) {
    for (const { program: satu } of program) {
      if (satu.sasaran.length > 0 || isPenunjang(satu)) continue;
      yield finding(
        { span: satu.asal.follow('/nama').span },
        `program ${quoted(satu.nama)} tidak mendukung sasaran mana pun`,
        `the program ${quoted(satu.nama)} serves no sasaran`,
        'tambahkan «sasaran: [id-sasaran]» bila ada yang didukungnya',
        'add «sasaran: [id-of-the-sasaran]» where it serves one',
      );
    }
  },
};
