/** An AKIP result that contradicts itself: its predikat is not that of its score, or its parts are not its sum. */
import { decimal, sum } from '../../base/decimal.ts';
import { komponenLhe, type Lhe } from '../../data/link/index.ts';
import { angka } from '../../figures/format.ts';
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
      id: 'Nilai AKIP adalah jumlah nilai komponennya, dan predikatnya ditentukan nilai itu: AA di atas 90, A di atas 80, BB di atas 70, B di atas 60, CC di atas 50, C di atas 30, selebihnya D. Yang tidak cocok biasanya salah salin dari LHE.',
      en: 'The AKIP score is the sum of its components and decides the predikat: AA above 90, A above 80, BB above 70, B above 60, CC above 50, C above 30, else D. What does not fit was mostly copied wrongly.',
    },
    source: 'Kategori nilai AKIP menurut pedoman evaluasi AKIP, seperti dimuat dalam IKU daerah',
    example: {
      wrong: 'lhe: { tahun: 2023, nilai: "72,15", predikat: B }',
      right: 'lhe: { tahun: 2023, nilai: "72,15", predikat: BB }',
    },
  }),
  *check({ data }) {
    const lhe = data.evaluasi?.lhe;
    if (!lhe?.nilai) return;
    yield* predikat(lhe);
    yield* jumlahKomponen(lhe);
  },
};

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
