/** Targets of quarters that do not lead to the target of the year. */

import { type Decimal, sum } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import type { Indikator, Nilai, Target, Tertulis, Triwulan } from '../../data/link/index.ts';
import { targetBerlaku } from '../../figures/assess/index.ts';
import { nilai, triwulanRomawi } from '../../figures/format.ts';
import { isSameValue, relatedTo } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const targetTriwulanLawanTahun: Rule = {
  code: 'lint/target-triwulan-lawan-tahun',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'target triwulan tidak menuju target setahun',
      en: 'quarterly targets do not lead to that of the year',
    },
    reason: {
      id: 'Target triwulan ditulis sampai dengan triwulan itu, sehingga triwulan IV sama dengan setahun, dan target yang makin besar makin baik tidak turun di tengah tahun. Biasanya target tiap triwulan ditulis sendiri-sendiri.',
      en: 'Targets of quarters are running, so that quarter IV is that of the year, and one where more is better does not fall within it. As a rule each quarter was given its own share.',
    },
    source: 'Kertas kerja penetapan target Dinkop UM Jombang 2022: 9,7% dibagi 2,4 / 4,9 / 7,5 / 9,7 (berjalan)',
    example: {
      wrong: 'berkas:\n  tahun: 4000\n  tw: { 1: 1000, 2: 1000, 3: 1000, 4: 1000 }',
      right: 'berkas:\n  tahun: 4000\n  tw: { 1: 1000, 2: 2000, 3: 3000, 4: 4000 }',
    },
  }),
  *check(assessment) {
    for (const { indikator } of assessment.indikator) {
      const target = targetBerlaku(assessment.data, indikator.id, assessment.periode);
      const wrong = target && (turun(indikator, target) ?? akhirTahun(target));
      if (!target || !wrong) continue;
      const [here, there] = [wrong.ini, wrong.itu].map((value) => nilai(value.nilai, assessment.project.pengaturan));
      yield finding(
        {
          span: wrong.ini.asal.span,
          ...relatedTo(wrong.itu.asal.span, `target ${wrong.nama}`, `the target of ${wrong.name}`),
        },
        `target ${quoted(indikator.nama)} sampai dengan triwulan ${wrong.tw} ${here}, padahal ${wrong.nama} ${there}`,
        `the target of ${quoted(indikator.nama)} up to quarter ${wrong.tw} is ${here}, where that of ${wrong.name} is ${there}`,
        isShared(target)
          ? {
              id: 'jumlahkan: tulis target sampai dengan tiap triwulan, bukan bagiannya',
              en: 'add them up: write the running target of each quarter, not its share',
            }
          : {
              id: 'samakan target triwulan IV dengan setahun, dan urutkan yang di antaranya',
              en: 'make quarter IV that of the year, and let the others lead up to it',
            },
      );
    }
  },
};

type Salah = { readonly tw: string; readonly nama: string; readonly name: string } & Readonly<
  Record<'ini' | 'itu', Tertulis<Nilai>>
>;

/** The first quarter whose target is below that of one before it, where more is better. */
function turun({ arah }: Indikator, { tw }: Target): Salah | undefined {
  const quarters = [...tw].sort(([a], [b]) => a - b);
  const falls = (one: readonly [Triwulan, Tertulis<Nilai>], index: number) => {
    const [now, before] = [angka(one[1]), angka(quarters[index - 1]?.[1])];
    return arah === 'naik' && now !== undefined && before?.gt(now);
  };
  const index = quarters.findIndex(falls);
  const [now, before] = [quarters[index], quarters[index - 1]];
  if (!now || !before) return undefined;
  const name = triwulanRomawi(before[0]);
  return { tw: triwulanRomawi(now[0]), nama: `triwulan ${name}`, name: `quarter ${name}`, ini: now[1], itu: before[1] };
}

function akhirTahun({ tahun, tw }: Target): Salah | undefined {
  const last = tw.get(4);
  if (!tahun || !last || isSameValue(tahun.nilai, last.nilai)) return undefined;
  return { tw: 'IV', nama: 'setahun', name: 'the year', ini: last, itu: tahun };
}

/** The four quarters add up to the year: each was given its share. */
function isShared({ tahun, tw }: Target): boolean {
  const shares = [...tw.values()].flatMap((one) => angka(one) ?? []);
  return tw.size === 4 && (angka(tahun)?.eq(sum(shares)) ?? false);
}

function angka(target: Tertulis<Nilai> | undefined): Decimal | undefined {
  return target?.nilai.jenis === 'angka' ? target.nilai.angka : undefined;
}
