/** A short name that says something else than the full one: of another thing, without its «tidak», or with a number. */

import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { huruf } from './angka-tertulis.ts';
import { kataInti, semuaHal } from './hal.ts';
import type { Rule, Temuan } from './rule.ts';
import { type TeksYaml, teksYaml } from './teks-yaml.ts';

export const namaPendekBeda: Rule = {
  code: 'lint/nama-pendek-beda',
  severity: 'galat',
  title: {
    id: 'nama pendek yang berarti lain dari nama lengkapnya',
    en: 'a short name that means something else than the full one',
  },
  reason: {
    id: 'Grafik mencetak nama pendek di samping batang dan angkanya. Nama pendek yang menyebut hal lain, membuang «tidak» atau «belum» dari nama lengkapnya, atau memuat angka yang tidak ada di situ membuat batang itu terbaca sebagai hal lain.',
    en: 'Charts print short names beside bars and their figures. One that names another thing, drops the «tidak» or «belum» of the full name, or has a number that is not in it makes the bar read as something else.',
  },
  source: 'Kebiasaan baik lkj: satu hal disebut dengan satu nama',
  example: {
    wrong: 'nama: Jumlah aduan yang tidak terjawab\nnama_pendek: Aduan terjawab',
    right: 'nama: Jumlah aduan yang tidak terjawab\nnama_pendek: Aduan tidak terjawab',
  },
  *check(assessment) {
    for (const satu of teksYaml(assessment)) {
      if (!/\/nama_pendek$/.test(satu.letak)) continue;
      const nama = namaLengkap(satu, assessment);
      const sebab = nama === undefined ? undefined : bedaDari(satu.teks, nama, assessment);
      if (nama !== undefined && sebab) yield temuan(satu, nama, sebab);
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
  const kata = inti(pendek);
  const [own, short] = [new Set(inti(nama)), kata.join(' ')];
  if (kata.length === 0 || kata.every((word) => own.has(word)) || singkatan(nama) === short) return undefined;
  const lain = semuaHal(assessment).find(
    (hal) =>
      hal.nama !== nama &&
      (kata.every((word) => inti(hal.nama).includes(word)) ||
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

function temuan({ teks, span }: TeksYaml, nama: string, sebab: Temuan['message']): Temuan {
  return {
    span: span(0, teks.length),
    message: {
      id: `nama pendek ${quoted(teks)} ${sebab.id}, lain dari nama lengkapnya ${quoted(nama)}`,
      en: `the short name ${quoted(teks)} ${sebab.en}, unlike the full name ${quoted(nama)}`,
    },
    hint: {
      id: 'pendekkan nama lengkapnya tanpa mengubah artinya, atau hapus nama_pendek',
      en: 'shorten the full name without changing what it means, or delete nama_pendek',
    },
  };
}
