/** A list that begins above 1 with a number in an item: on paper the two read as one, «98. 27%». */
import { quoted } from '../../base/quote.ts';
import { tercetakNarasi } from './prosa.ts';
import { finding, type Rule } from './rule.ts';
import { KUTIPAN } from './samaran.ts';

export const nomorDaftar: Rule = {
  code: 'lint/nomor-daftar',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'nomor daftar yang menyambung angka', en: 'the number of a list that runs into a figure' },
    reason: {
      id: 'Daftar bernomor yang dimulai di atas 1 dan butirnya diawali angka tercetak seperti satu angka: «98. 27%» terbaca 98,27%. Biasanya titik atau tanda kurung sesudah angka di awal baris menjadikannya daftar tanpa disengaja.',
      en: 'A numbered list that begins above 1 with an item that begins with a number prints like one number: «98. 27%» reads 98,27%. Mostly a point or a bracket behind a number at the start of a line has made it a list unmeant.',
    },
    source: 'Kebiasaan baik lkj: setiap angka dalam laporan dapat diperiksa terhadap datanya',
    example: { wrong: '98. 27% anggota koperasi aktif.', right: 'Sebanyak 27% anggota koperasi aktif.' },
  }),
  *check(assessment) {
    for (const { baris, span } of tercetakNarasi(assessment.project)) {
      let [before, start] = [0, 0];
      for (const { 0: whole, 1: marks = '', 2: typed = '', 3: angka, 4: kutipan, index } of baris.matchAll(butir)) {
        const nomor = Number(typed);
        if (nomor !== before + 1 && nomor !== before) start = nomor;
        before = nomor;
        if (nomor === 1) start = 1;
        if (start <= 1 || (angka ?? kutipan) === undefined) continue;
        const ditulis = quoted(
          whole
            .slice(marks.length)
            .replaceAll(/[*_~\x60]/g, '')
            .replaceAll(KUTIPAN, '{{…}}'),
        );
        yield finding(
          { span: span(index + marks.length, index + whole.length) },
          `daftar dimulai dari ${typed}, dan butirnya diawali angka: ${ditulis} terbaca sebagai satu angka`,
          `a list begins with ${typed}, and its item with a number: ${ditulis} reads as one number`,
          'awali butirnya dengan kata, atau mulai daftarnya dari 1',
          'begin the item with a word, or the list with 1',
        );
      }
    }
  },
};

const butir = new RegExp(
  String.raw`^((?:[ \t>]|[-+*][ \t]+)*)(\d{1,9})[.)][ \t]+[*_~\x60([{]*(?:[+−-]?([.,]?\d[\d.,]*%?)|(${KUTIPAN})|\S)`,
  'gmu',
);
