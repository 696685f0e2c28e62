/** An AKIP result that contradicts itself: its predikat is not that of its score, its parts are not its sum, or a text tells another one. */
import { type Decimal, decimal, round, sum } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import { komponenLhe, type Lhe } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angka } from '../../figures/format.ts';
import { semuaBacaan } from './bacaan-milik.ts';
import { tahunDalam } from './calon.ts';
import { kalimat } from './prosa.ts';
import { finding, type Rule, type Temuan } from './rule.ts';

/** The scores above which each predikat lies, the highest first. */
const tingkat = [
  ['AA', '90'],
  ['A', '80'],
  ['BB', '70'],
  ['B', '60'],
  ['CC', '50'],
  ['C', '30'],
] as const;

export const lheTidakCocok: Rule = {
  code: 'lint/lhe-tidak-cocok',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'nilai, predikat, dan komponen LHE tidak cocok', en: 'an evaluation result that contradicts itself' },
    reason: {
      id: 'Nilai AKIP adalah jumlah nilai komponennya, dan predikatnya ditentukan nilai itu: AA di atas 90, A di atas 80, BB di atas 70, B di atas 60, CC di atas 50, C di atas 30, selebihnya D. Yang tidak cocok biasanya salah salin dari LHE. Juga dibaca kalimat yang menyebut nilai atau predikat AKIP tahun itu.',
      en: 'The AKIP score is the sum of its components and decides the predikat: AA above 90, A above 80, BB above 70, B above 60, CC above 50, C above 30, else D. What does not fit was mostly copied wrongly. Sentences that give the AKIP score or predikat of that year are read too.',
    },
    source: 'Kategori nilai AKIP menurut pedoman evaluasi AKIP, seperti dimuat dalam IKU daerah',
    example: {
      wrong: 'lhe: { tahun: 2023, nilai: "72,15", predikat: B }',
      right: 'lhe: { tahun: 2023, nilai: "72,15", predikat: BB }',
    },
  }),
  *check(assessment) {
    const lhe = assessment.data.evaluasi?.lhe;
    if (!lhe) return;
    yield* dalamTeks(assessment, lhe);
    yield* predikat(lhe);
    yield* jumlahKomponen(lhe);
  },
};

/** What sentences call the result: of the year that was evaluated, or of none where no indicator is an AKIP score of its own. */
function* dalamTeks(assessment: Assessment, { tahun, nilai, predikat: hasil }: Lhe): Iterable<Temuan> {
  const isIndikator = assessment.indikator.some(({ indikator }) => akip.test(indikator.nama));
  const isPemda = assessment.project.instansi.jenis === 'pemda';
  for (const { teks, span } of semuaBacaan(assessment)) {
    if (!akip.test(teks)) continue;
    for (const satu of kalimat(teks)) {
      const years = tahunDalam(satu.teks);
      if (!akip.test(satu.teks) || bukanHasil.test(satu.teks) || years.some((year) => year !== tahun)) continue;
      if (!isPemda && pemerintahnya.test(satu.teks)) continue;
      if (isIndikator && years.length === 0) continue;
      const ditulis = [
        ...[...satu.teks.matchAll(predikatTertulis)].filter(([, one]) => hasil !== undefined && one !== hasil),
        ...[...satu.teks.matchAll(nilaiTertulis)].filter(
          ([, one = '']) => nilai !== undefined && !isSama(one.replace(',', '.'), nilai.nilai.angka),
        ),
      ];
      for (const { 0: kata, index } of ditulis) {
        const skor = nilai ? angka(nilai.nilai.angka, nilai.nilai.desimal) : '–';
        const benar = hasil === undefined ? `nilai ${skor}` : `nilai ${skor}, predikat ${hasil}`;
        yield finding(
          { span: span(satu.awal + index, satu.awal + index + kata.length) },
          `${quoted(kata)} berbeda dari LHE tahun ${tahun}: ${benar}`,
          `${quoted(kata)} differs from the evaluation of ${tahun}: ${benar}`,
          'periksa keduanya dalam LHE',
          'check both in the evaluation report',
        );
      }
    }
  }
}

const akip = /(?<!\p{L})(?:S?AKIP|LHE|[Aa]kuntabilitas [Kk]inerja [Ii]nstansi [Pp]emerintah)(?!\p{L})/u;
/** In the report of one of its agencies. */
const pemerintahnya = /(?<!\p{L})(?:pemerintah (?:daerah|kabupaten|kota|provinsi)|pem(?:kab|kot|prov|da))(?!\p{L})/iu;
/** What is written may be rounded. */
function isSama(ditulis: string, nilai: Decimal): boolean {
  return decimal(ditulis).eq(round(nilai, ditulis.split('.')[1]?.length ?? 0, 'setengah_ke_atas'));
}

/** A wish, a change, another agency or another time. */
const bukanHasil =
  /(?<!\p{L})(?:target\p{L}*|agar|akan|untuk|harus|perlu|menuju|naik|turun|meningkat|menurun|dari|semula|sebelumnya|lalu|daripada|dibanding\p{L}*|depan|provinsi|nasional|rata-rata|komponen|bobot|maksimal|di (?:atas|bawah)|minimal|kategori(?! [ABCD])|skala)(?!\p{L})/iu;
const predikatTertulis =
  /(?:(?:[Bb]er)?[Pp]redikat|[Kk]ategori)(?:nya)?(?: (?:AKIP|SAKIP|tahun \d{4}|adalah|yaitu|ialah|kinerja|dinas|badan))*[ «"“:(*]*(AA|A|BB|B|CC|C|D)(?![\p{L}\d]|\.[\p{L}\d])/gu;
const nilaiTertulis =
  /(?<!\p{L})(?:nilai|skor|hasil evaluasi)(?:nya)?(?: (?:S?AKIP|evaluasi|atas|implementasi|akuntabilitas|kinerja|instansi|pemerintah|internal|dinas|badan|tahun|\d{4}|memperoleh|nilai|adalah|sebesar|mencapai|yaitu|ialah))*[ :(*]*(\d{2}[.,]\d+)(?!\d|\s*%)/giu;

function* predikat({ nilai, predikat: ditulis, asal }: Lhe): Iterable<Temuan> {
  if (!nilai || ditulis === undefined) return;
  const seharusnya = tingkat.find(([, batas]) => nilai.nilai.angka.gt(batas))?.[0] ?? 'D';
  if (ditulis === seharusnya) return;
  const skor = angka(nilai.nilai.angka, nilai.nilai.desimal);
  yield finding(
    { span: asal.at('predikat')?.span ?? asal.span },
    `predikat ${ditulis} tidak cocok dengan nilai ${skor}, yang berpredikat ${seharusnya}`,
    `the predikat ${ditulis} does not fit the score ${skor}, which is ${seharusnya}`,
    'periksa keduanya dalam LHE',
    'check both in the evaluation report',
  );
}

/** Each part may have been rounded by half a hundredth, and the sum too. */
const pembulatan = decimal('0.005');

function* jumlahKomponen({ nilai, komponen }: Lhe): Iterable<Temuan> {
  const wajib = komponenLhe.filter((nama) => nama !== 'capaian');
  if (!nilai || wajib.some((nama) => !komponen.has(nama))) return;
  const jumlah = sum([...komponen.values()].map((satu) => satu.nilai.angka));
  const boleh = pembulatan.times(String(komponen.size + 1));
  if (jumlah.minus(nilai.nilai.angka).abs().lte(boleh)) return;
  const [tertulis, dijumlah] = [angka(nilai.nilai.angka, nilai.nilai.desimal), angka(jumlah)];
  yield finding(
    { span: nilai.asal.span },
    `nilai ${tertulis} tidak sama dengan jumlah komponennya, ${dijumlah}`,
    `the score ${tertulis} is not the sum of its components, ${dijumlah}`,
    'periksa nilai dan komponennya dalam LHE',
    'check the score and its parts in the evaluation report',
  );
}
