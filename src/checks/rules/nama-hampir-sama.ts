/** Two names of one kind that hardly differ: most likely one name, written in two ways. */
import type { Assessment } from '../../figures/assess/index.ts';
import { bernama, type Nama } from './nama.ts';
import { relatedTo } from './places.ts';
import { prosaNarasi } from './prosa.ts';
import { finding, type Rule, type Temuan } from './rule.ts';
import { kata, penemu } from './sebutan.ts';
import { bentukDasar, hampirSama } from './similarity.ts';

export const namaHampirSama: Rule = {
  code: 'lint/nama-hampir-sama',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'dua nama yang hampir sama', en: 'two names that are almost the same' },
    reason: {
      id: 'Nama sasaran, indikator, program, dan kegiatan harus sama huruf demi huruf di semua dokumen. Nama yang hanya berbeda huruf besar, tanda baca, kata «dan», atau satu huruf, dan nama dengan id yang sama yang berbeda satu kata, biasanya satu hal yang ditulis dengan dua cara.',
      en: 'The names of objectives, indicators, programs and kegiatan must be the same letter by letter in all documents. Names that differ in case, punctuation, «dan» or one letter alone, and names under one id that differ by one word, are mostly one thing written in two ways.',
    },
    source:
      'Ditemukan dalam laporan terbit: nama kegiatan pada tabel rencana berbeda dari tabel anggaran dalam koma, garis miring, dan huruf besar',
    example: {
      wrong: '- nama: Pemeliharaan Rutin/Berkala Gedung\n…\n- nama: Pemeliharaan Rutin Berkala gedung',
      right: '- nama: Pemeliharaan Rutin/Berkala Gedung\n…\n- nama: Pemeliharaan Rutin/Berkala Gedung',
    },
  }),
  *check(assessment) {
    const semua = bernama(assessment);
    for (const [jenis, nama] of semua) {
      for (const [satu, lain] of hampirSama(nama)) yield temuan(jenis, satu, lain);
    }
    yield* dalamNarasi(assessment, semua);
  },
};

/** In prose a name may change its case, but neither its words nor its signs. Any spelling of the data will do. */
function* dalamNarasi({ project }: Assessment, semua: ReadonlyMap<string, readonly Nama[]>): Iterable<Temuan> {
  if (project.narasi.size === 0) return;
  const ejaan = new Map<string, { readonly jenis: string; readonly dasar: readonly string[]; readonly nama: Nama[] }>();
  for (const [jenis, nama] of semua) {
    for (const satu of nama) {
      const dasar = bentukDasar(satu.nama);
      const kunci = dasar.join(' ');
      const ada = ejaan.get(kunci);
      if (ada) ada.nama.push(satu);
      else ejaan.set(kunci, { jenis, dasar, nama: [satu] });
    }
  }
  const temukan = penemu([...ejaan.values()].filter(({ dasar }) => dasar.length > 2).map((satu) => [satu.dasar, satu]));
  for (const { teks, span } of prosaNarasi(project)) {
    const isi = kata(teks).filter((word) => bentukDasar(word.kata).length > 0);
    for (const { disebut, awal, akhir } of temukan(isi)) {
      const nama = teks.slice(awal, akhir);
      const [lain] = disebut.nama.slice(-1);
      if (!lain || /[.!?:;\n]/.test(nama) || disebut.nama.some((satu) => sama(nama, satu.nama))) continue;
      yield temuan(disebut.jenis, { id: lain.id, nama, span: () => span(awal, akhir) }, lain);
    }
  }
}

function sama(ditulis: string, nama: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/\s+/g, ' ')
      .replace(/^program /, '')
      .replace(/[^\p{L}\p{N}]+$/u, '');
  return bare(ditulis) === bare(nama);
}

function temuan(jenis: string, satu: Nama, lain: Nama): Temuan {
  return finding(
    {
      span: satu.span(),
      ...relatedTo(lain.span(), 'nama yang hampir sama', 'the name that is almost the same'),
    },
    `nama ${jenis} «${satu.nama}» hampir sama dengan «${lain.nama}»`,
    `the ${jenis} name «${satu.nama}» is almost the same as «${lain.nama}»`,
    'samakan keduanya dengan dokumen resminya; bila memang dua hal, beri nama yang jelas berbeda',
    'write both as the official document does; if they are two things, give them names that clearly differ',
  );
}
