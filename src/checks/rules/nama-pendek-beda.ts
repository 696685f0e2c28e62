/** A short name that says something else than the full one: of another thing, without its «tidak», or with a number. */

import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { huruf } from './angka-tertulis.ts';
import { kataInti, semuaHal } from './hal.ts';
import { akar } from './kata-khas.ts';
import { finding, type Rule, type Temuan } from './rule.ts';
import { kata } from './sebutan.ts';
import { type TeksYaml, teksYaml } from './teks-yaml.ts';

export const namaPendekBeda: Rule = {
  code: 'lint/nama-pendek-beda',
  severity: 'galat',
  explain: () => ({
    title: {
      id: 'nama pendek yang berarti lain dari nama lengkapnya',
      en: 'a short name that means something else than the full one',
    },
    reason: {
      id: 'Grafik mencetak nama pendek di samping batang dan angkanya. Nama pendek yang menyebut hal lain, membuang «tidak» atau «belum» dari nama lengkapnya, atau memuat angka yang tidak ada di situ membuat batang itu terbaca sebagai hal lain: itu galat. Satu kata yang tidak ada dalam nama lengkapnya di antara kata yang ada, seperti «melalaikan» di tempat «melaksanakan», ialah peringatan.',
      en: 'Charts print short names beside bars and their figures. One that names another thing, drops the «tidak» or «belum» of the full name, or has a number that is not in it makes the bar read as something else: an error. One word that the full name does not have among others that it has, such as «melalaikan» in the place of «melaksanakan», is a warning.',
    },
    source: 'Kebiasaan baik lkj: satu hal disebut dengan satu nama',
    example: {
      wrong: 'nama: Jumlah aduan yang tidak terjawab\nnama_pendek: Aduan terjawab',
      right: 'nama: Jumlah aduan yang tidak terjawab\nnama_pendek: Aduan tidak terjawab',
    },
  }),
  *check(assessment) {
    for (const satu of teksYaml(assessment)) {
      if (!/\/nama_pendek$/.test(satu.letak)) continue;
      const nama = namaLengkap(satu, assessment);
      const sebab = nama === undefined ? undefined : bedaDari(satu.teks, nama, assessment);
      if (nama !== undefined && sebab) yield temuan(satu, nama, sebab);
      const asing = nama === undefined || sebab ? undefined : kataAsing(satu.teks, nama);
      if (nama !== undefined && asing !== undefined)
        yield {
          ...temuan(satu, nama, { id: `memuat kata «${asing}»`, en: `has the word «${asing}»` }),
          severity: 'peringatan',
        };
    }
  },
};

function namaLengkap({ berkas, letak }: TeksYaml, { project }: Assessment): string | undefined {
  const found = project.documents.find(({ path }) => path === berkas)?.root.follow(letak.replace(/_pendek$/, ''));
  return typeof found?.value === 'string' ? found.value : undefined;
}

function bedaDari(pendek: string, nama: string, assessment: Assessment): Temuan['message'] | undefined {
  const angka = [...pendek.replaceAll(nomor, '').matchAll(/\d[\d.,]*/g)].find(([one]) => !nama.includes(one));
  if (angka) return { id: `memuat angka «${angka[0]}»`, en: `has the number «${angka[0]}»` };
  const ingkar = ingkarBeda(pendek, nama) ?? ingkarBeda(nama, pendek);
  if (ingkar !== undefined) return { id: `berbeda dalam kata «${ingkar}»`, en: `differs in the word «${ingkar}»` };
  const words = inti(pendek);
  const [own, short] = [new Set(inti(nama)), words.join(' ')];
  if (words.length === 0 || words.every((word) => own.has(word)) || singkatan(nama) === short) return undefined;
  const lain = semuaHal(assessment).find(
    (hal) =>
      hal.nama !== nama &&
      (words.every((word) => inti(hal.nama).includes(word)) ||
        inti(hal.namaPendek ?? '').join(' ') === short ||
        singkatan(hal.nama) === short) &&
      hal.namaPendek !== pendek,
  );
  return lain && { id: `menyebut ${quoted(lain.nama)}`, en: `names ${quoted(lain.nama)}` };
}

/** The word that one of them says «tidak» of, and the other says plainly. */
function ingkarBeda(plain: string, denied: string): string | undefined {
  if (pengingkar.test(plain)) return undefined;
  const words = new Set(plain.toLowerCase().match(/\p{L}+/gu) ?? []);
  return [...denied.matchAll(ingkaran)].find(([, , word = '']) => words.has(word.toLowerCase()))?.[1]?.toLowerCase();
}

const pengingkar = new RegExp(`(?<![${huruf}])(?:tidak|tdk|belum|blm|bukan|tanpa|non|tak|putus)(?![${huruf}])`, 'i');
const ingkaran = new RegExp(
  `(?<![${huruf}])(tidak|belum|bukan|tanpa|non|tak)[ -](?:[${huruf}]+ )??([${huruf}]+)`,
  'gi',
);
/** What indicators are counted by. */
const nomor = new RegExp(
  String.raw`(?<![${huruf}])(?:IK[A-Z]*|SS|SP|SK|indikator|sasaran|program|no\.?) ?\d+(?:\.\d+)*`,
  'gi',
);

function inti(teks: string): readonly string[] {
  return kataInti(teks).filter(
    (word) => !/^(?:persentase|prosentase|jumlah|nilai|tingkat|rasio|angka|cakupan|rata)$/.test(word),
  );
}

/** Of its words, or as it gives it in brackets: `ikm`. */
function singkatan(nama: string): string {
  const [, short] = /\((\p{Lu}[\p{Lu}\p{N}]+)\)/u.exec(nama) ?? [];
  return (
    short ??
    kataInti(nama)
      .map((word) => word.charAt(0))
      .join('')
  ).toLowerCase();
}

/** The word of a short name that the full one does not have in any form, where it has most of the others: that one stands in the place of another. */
function kataAsing(pendek: string, nama: string): string | undefined {
  const own = kata(nama).map(({ kata: word }) => word);
  const words = kata(pendek.replaceAll(nomor, ' ')).filter(
    ({ kata: word }) => /^\p{L}{3,}$/u.test(word) && !umum.test(word),
  );
  const asing = words.filter(({ awal, akhir, kata: word }) => {
    const isSingkatan = /^\p{Lu}+$/u.test(pendek.slice(awal, akhir));
    return !isSingkatan && !own.some((other) => isSama(word, other)) && !isPaduan(word, own);
  });
  const [first] = asing;
  return first && asing.length * 2 <= words.length ? pendek.slice(first.awal, first.akhir) : undefined;
}

/** By their roots, or as one cuts the other short. */
function isSama(word: string, other: string): boolean {
  const [one, two] = [akar(word), akar(other)];
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return word === other || (short.length > 2 && long.startsWith(short));
}

/** `usmik` of «usaha mikro». */
function isPaduan(word: string, own: readonly string[]): boolean {
  return [...word].some((_, at) => {
    const [one, two] = [word.slice(0, at), word.slice(at)];
    const first = at < 2 || two.length < 2 ? -1 : own.findIndex((other) => other.startsWith(one));
    return first >= 0 && own.slice(first + 1).some((other) => other.startsWith(two));
  });
}

const umum =
  /^(?:yang|dan|atau|dari|pada|untuk|dengan|dalam|oleh|per|para|agar|sub|program|kegiatan|indikator|sasaran|tujuan|iku|ikk|kinerja|capaian|persen(?:tase)?|prosentase|jumlah|nilai|tingkat|rasio|angka|cakupan|rata|indeks|skor|total|banyak|laju|lama|waktu|hasil|kab|kabupaten|kota|provinsi|kecamatan|dinas|badan|telah|sudah|tahun|sesuai|terhadap|antar)$/;

function temuan({ teks, span }: TeksYaml, nama: string, sebab: Temuan['message']): Temuan {
  return finding(
    { span: span(0, teks.length) },
    `nama pendek ${quoted(teks)} ${sebab.id}, lain dari nama lengkapnya ${quoted(nama)}`,
    `the short name ${quoted(teks)} ${sebab.en}, unlike the full name ${quoted(nama)}`,
    'pendekkan nama lengkapnya tanpa mengubah artinya, atau hapus nama_pendek',
    'shorten the full name without changing what it means, or delete nama_pendek',
  );
}
