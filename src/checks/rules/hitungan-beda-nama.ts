/** An indicator whose counts, definition or formula say the opposite of its name: what has not been done, exchanged counts, another indicator's. */
import { quoted } from '../../base/quote.ts';
import type { Indikator } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { kataInti } from './hal.ts';
import { akar, dugaan } from './kata-khas.ts';
import { finding, type Rule } from './rule.ts';
import { kata } from './sebutan.ts';

export const hitunganBedaNama: Rule = {
  code: 'lint/hitungan-beda-nama',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'pembilang, definisi, atau formulasi yang berlawanan dengan nama indikatornya',
      en: 'counts, a definition or a formula against the name of the indicator',
    },
    reason: {
      id: 'Pembilang «aduan yang tidak diselesaikan» di bawah «Persentase aduan yang diselesaikan» membuat angkanya berarti kebalikannya, begitu pula pembilang dan penyebut yang tertukar atau pembilang milik indikator lain. Yang menghitung kebalikannya dengan sengaja («1 − …», «dikurangi») tidak diperiksa.',
      en: 'A pembilang «aduan yang tidak diselesaikan» below «Persentase aduan yang diselesaikan» turns what the figure means, and so do counts that are exchanged, or a pembilang of another indicator. What counts the opposite on purpose («1 − …», «dikurangi») is left alone.',
    },
    source: 'PermenPANRB 88/2021: definisi operasional dan formulasi indikator sesuai dengan yang diukur',
    example: {
      wrong: 'nama: Persentase aduan yang diselesaikan\npembilang: Aduan yang tidak diselesaikan',
      right: 'nama: Persentase aduan yang diselesaikan\npembilang: Aduan yang diselesaikan',
    },
  }),
  *check(assessment) {
    for (const { indikator } of assessment.indikator) {
      for (const [kunci, sebab] of bedaNama(indikator, assessment)) {
        const at = indikator.asal.follow(`/${kunci}`);
        const ditulis = at?.value;
        if (!at || typeof ditulis !== 'string') continue;
        yield finding(
          { span: at.span },
          `${kunci} ${quoted(ditulis)} ${sebab.id} nama indikatornya, «${indikator.nama}»`,
          `the ${kunci} ${quoted(ditulis)} ${sebab.en} the name of the indicator, «${indikator.nama}»`,
          `perbaiki ${kunci}, atau nama indikatornya`,
          `mend ${kunci}, or the name of the indicator`,
        );
      }
    }
  },
};

const berlawanan = { id: 'berlawanan dengan', en: 'is the opposite of' };
const tertukar = { id: 'tertukar dengan pembilangnya menurut', en: 'and the pembilang are exchanged by' };
const terbalik = { id: 'membalik pembilang dan penyebut menurut', en: 'turns pembilang and penyebut round by' };
const milikLain = { id: 'menghitung indikator lain, bukan', en: 'counts another indicator, not' };

type Beda = readonly [kunci: 'pembilang' | 'penyebut' | 'definisi' | 'formulasi', sebab: typeof berlawanan];

function* bedaNama(indikator: Indikator, assessment: Assessment): Iterable<Beda> {
  const { nama, pembilang = '', penyebut = '', definisi = '', formulasi = '' } = indikator;
  const [atas = '', bawah = ''] = formulasi.split(
    /(?<![a-z])dibagi(?![a-z])/i.test(formulasi) ? /(?<![a-z])dibagi(?: dengan)?(?![a-z])/i : /÷| \/ /,
  );
  if (isIngkar(nama, pembilang)) yield ['pembilang', berlawanan];
  else if (isTertukar(nama, pembilang, penyebut)) yield ['penyebut', tertukar];
  else if (isLain(indikator, pembilang, assessment)) yield ['pembilang', milikLain];
  if (isIngkar(nama, atas)) yield ['formulasi', berlawanan];
  else if (isTertukar(nama, atas, bawah)) yield ['formulasi', terbalik];
  const [awal = ''] = definisi.split(/[.;,]/);
  if (mengukur.test(awal) && isIngkar(nama, awal)) yield ['definisi', berlawanan];
}

/** A word of the name that is only said to be not so. */
function isIngkar(nama: string, teks: string): boolean {
  if (sengaja.test(teks) || buruk.test(nama)) return false;
  const own = inti(nama);
  const diingkari = [...teks.matchAll(ingkar)].flatMap(([, word = '']) => akar(word.toLowerCase()));
  const [semua, biasa] = [kata(teks), kata(teks.replaceAll(ingkar, ' '))].map(
    (words) => new Set(words.map((word) => akar(word.kata))),
  );
  return diingkari.some((word) => own.has(word) && semua?.has(word) && !biasa?.has(word));
}

/** The count below has all words of the name; the one above lacks the last, which says what was done. */
function isTertukar(nama: string, atas: string, bawah: string): boolean {
  const own = [...inti(nama)];
  const [di, pada] = [inti(atas), inti(bawah)];
  const [last] = own.slice(-1);
  const isPasti = own.length > 1 && atas !== '' && !sengaja.test(`${atas} ${bawah}`) && !seharusnya.test(bawah);
  return isPasti && own.every((word) => pada.has(word)) && last !== undefined && !di.has(last);
}

function isLain({ id, nama }: Indikator, pembilang: string, assessment: Assessment): boolean {
  const found = dugaan(assessment, `${pembilang} `, { awal: pembilang.length + 1, akhir: pembilang.length + 1 });
  const [hal] = found?.isPasti ? found.hal : [];
  const own = inti(nama);
  return hal?.indikator !== undefined && hal.id !== id && ![...inti(pembilang)].every((word) => own.has(word));
}

/** The roots of the words that a name is known by. */
function inti(teks: string): ReadonlySet<string> {
  const words = kataInti(teks).filter((word) => !takaran.test(word));
  return new Set(words.map(akar));
}

const ingkar = /(?<![a-z])(?:tidak|belum|tanpa|gagal|bukan|tak)(?: (?:dapat|berhasil|bisa|sempat))? ([a-z-]+)/gi;
/** Names of what is not done, or went wrong. */
const buruk =
  /(?<![a-z])(?:tidak|belum|tanpa|gagal|bukan|tak|putus|sisa|bebas)(?![a-z])|tunggak|kegagal|terlambat|keterlambat|ketidak|langgar|hilang/i;
/** What was to be done is no count of what was. */
const seharusnya = /(?<![a-z])(?:(?:se)?harusnya|(?:harus|wajib|perlu) (?:di|me|ter|ber))/i;
const takaran =
  /^(?:persentase|prosentase|jumlah|nilai|tingkat|rasio|angka|cakupan|proporsi|banyaknya|seluruh|semua|total|\d+|kali|dikali)$/;
const mengukur =
  /^\s*(?:persentase|prosentase|jumlah|bagian|proporsi|rasio|perbandingan|banyaknya|cakupan|tingkat)(?![a-z])|(?<![a-z])dibagi(?![a-z])/i;
const sengaja =
  /(?<!\d)(?:1|100 ?%?) ?[-−–]|(?<![a-z])(?:dikurangi?|selisih|minus|kecuali|di luar|tidak termasuk|selain)(?![a-z])/i;
