/** A follow-up whose own text says that it stands otherwise than its `status`, or a judgement that its reason denies. */
import { quoted } from '../../base/quote.ts';
import { partsOfDocument } from './places.ts';
import { polos } from './polos.ts';
import { finding, type Rule } from './rule.ts';
import { teksYaml } from './teks-yaml.ts';

export const statusProsaBeda: Rule = {
  code: 'lint/status-prosa-beda',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'status tindak lanjut berbeda dari uraiannya', en: 'the status of a follow-up against its own text' },
    reason: {
      id: 'Status dan uraian tindak lanjut dicetak berdampingan. «Selesai» di samping «belum dilaksanakan» biasanya tersisa dari laporan sebelumnya. Yang dibaca hanya anak kalimat yang dibuka oleh keadaannya («Belum dilaksanakan», «Rekomendasi telah ditindaklanjuti seluruhnya»); satu yang sesuai sudah cukup.',
      en: 'The status of a follow-up prints beside its text. «Selesai» beside «belum dilaksanakan» is mostly left over from an earlier report. Only clauses are read that begin with how it stands («Belum dilaksanakan», «Rekomendasi telah ditindaklanjuti seluruhnya»); one that agrees is enough.',
    },
    source: 'PermenPANRB 88/2021: tindak lanjut rekomendasi dan rencana aksi dipantau sampai selesai',
    example: {
      wrong: 'tindak_lanjut_lalu: { status: selesai, keterangan: Belum dilaksanakan }',
      right: 'tindak_lanjut_lalu: { status: belum, keterangan: Belum dilaksanakan }',
    },
  }),
  *check(assessment) {
    for (const satu of teksYaml(assessment)) {
      const [sumber] = tentang.filter(({ letak }) => letak.test(satu.letak));
      if (!sumber) continue;
      const { kunci, keadaan } = sumber;
      const tempat = satu.letak.replace(sumber.letak, '$1');
      const ditulis = partsOfDocument(assessment, satu.berkas, `${tempat}/${kunci}`)?.value;
      if (ditulis === undefined || ditulis === null) continue;
      const status = /^100(?:[.,]0+)?$/.test(`${ditulis}`) ? 'selesai' : `${ditulis}`;
      const { teks, span } = polos(satu);
      const disebut = [...teks.matchAll(anakKalimat)].flatMap(({ 0: klausa, index }) => {
        const boleh = keadaan.find(([pola]) => pola.test(klausa))?.[1];
        return boleh ? [{ klausa, index, boleh }] : [];
      });
      const [first] = disebut;
      if (!first || disebut.some(({ boleh }) => boleh.includes(status))) continue;
      yield finding(
        { span: span(first.index, first.index + first.klausa.length) },
        `${quoted(first.klausa.trim())} bertentangan dengan ${kunci} di sampingnya: ${ditulis}`,
        `${quoted(first.klausa.trim())} contradicts the ${kunci} beside it: ${ditulis}`,
        `perbarui ${kunci} atau uraiannya, mana yang tertinggal`,
        `bring ${kunci} or the text up to date, whichever was left behind`,
      );
    }
  },
};

const anakKalimat = /(?:[^.;,!?]|[.,](?=\d))+/g;

const pokok = String.raw`^\s*(?:(?:tindak lanjut|rekomendasi|langkah|kegiatan|pekerjaan|pelaksanaan|penyelesaian|perbaikan|seluruh|semua|seluruhnya|semuanya|target|indikator|hal|ini|itu|tersebut|saat|sampai|kini|sekarang|hingga)(?:nya)? )*`;
const dikerjakan = '(?:dilaksanakan|ditindaklanjuti|dikerjakan|dilakukan|dijalankan|terlaksana|dipenuhi)';
/** Behind it no stage of the work is named, and no time to come. */
const ujung = '$|seluruhnya|sepenuhnya|semua(?:nya)?|100|tepat waktu';
const pola = (isi: string) => new RegExp(`${pokok}(?:${isi})(?!\\p{L})`, 'iu');

/** How a clause says that it stands, and the statuses that this may have. */
const tindakLanjut: readonly (readonly [RegExp, readonly string[]])[] = [
  [pola('(?:masih )?belum (?:selesai|tuntas|rampung|sepenuhnya|seluruhnya|semua)'), ['belum', 'berjalan']],
  [
    pola(
      `(?:masih )?(?:(?:belum|tidak)(?: (?:dapat|bisa|sempat|juga|pernah))? (?:${dikerjakan}|dimulai)|belum ada(?! \\p{L}))`,
    ),
    ['belum'],
  ],
  [
    pola(`(?:(?:telah|sudah) )?(?:selesai|tuntas|rampung|dituntaskan|diselesaikan|${dikerjakan}) (?:sebagian|\\d)`),
    ['berjalan'],
  ],
  [
    pola(
      `(?:telah|sudah) (?:selesai|tuntas|rampung|dituntaskan|diselesaikan)(?= *(?:${ujung}|pada|sejak))|(?:selesai|tuntas|rampung)(?= *(?:${ujung}))`,
    ),
    ['selesai'],
  ],
  [pola(`(?:telah|sudah) ${dikerjakan} (?:seluruhnya|sepenuhnya|semua(?:nya)?|tuntas|sampai selesai)`), ['selesai']],
  [pola(`(?:telah|sudah) ${dikerjakan}`), ['berjalan', 'selesai']],
  [
    pola(
      '(?:masih |sedang )*(?:dalam proses|diproses|berlangsung|berjalan)|(?:masih|sedang) di(?:laksanakan|kerjakan|susun|siapkan|lakukan)',
    ),
    ['berjalan'],
  ],
];

/** The same of a judgement without a number. */
const penilaian: typeof tindakLanjut = [
  [pola('(?:telah |sudah |baru |hanya )*(?:tercapai|terpenuhi) sebagian|(?:baru |hanya )sebagian'), ['sebagian']],
  [pola('(?:masih )?(?:belum|tidak) (?:dapat )?(?:tercapai|terpenuhi|dicapai|dipenuhi)'), ['tidak', 'sebagian']],
  [pola('(?:telah|sudah) (?:tercapai|terpenuhi|dicapai|dipenuhi)'), ['tercapai']],
];

/** Of work that has a part of it done: notes tell of many stages, so only that all of it is done can be denied. */
const pekerjaan: typeof tindakLanjut = [
  [
    pola(
      `(?:telah|sudah) (?:selesai|tuntas|rampung)(?: dilaksanakan| dikerjakan)?(?= *(?:${ujung}|lebih (?:cepat|awal)|sebelum waktu))`,
    ),
    ['selesai'],
  ],
];

/** The texts that stand beside how something stands, what it is called there, and how it is told. */
const tentang = [
  { letak: /^(.*\/tindak_lanjut(?:_lalu)?)\/(?:uraian|keterangan)$/, kunci: 'status', keadaan: tindakLanjut },
  { letak: /^(\/lhe\/rekomendasi\/\d+)\/tindak_lanjut$/, kunci: 'status', keadaan: tindakLanjut },
  { letak: /^(\/indikator\/[^/]+)\/alasan$/, kunci: 'penilaian', keadaan: penilaian },
  { letak: /^(\/anggaran\/[^/]+)\/keterangan$/, kunci: 'fisik', keadaan: pekerjaan },
];
