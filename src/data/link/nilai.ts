/** Reads what an indicator's target or realisation is, now that its unit and scale are known. */
import { type Reading, readAngka } from '../../base/decimal.ts';
import { type Content, type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { angkaContent } from '../validate/index.ts';
import {
  type Bersatuan,
  isSatuan,
  readSatuan,
  signOfWords,
  splitPerbandingan,
  splitPredikat,
  splitRentang,
  splitSatuan,
} from './bentuk.ts';
import { messages } from './messages/index.ts';
import type { Indikator, Tertulis } from './project.ts';
import { readTeks } from './teks.ts';
import type { Nilai, NilaiAngka, NilaiPredikat, NilaiTeks } from './values.ts';

/** What decides how a value is read. `arahBawaan`: nobody has said which direction is the better one. */
export type CaraBaca = Pick<Indikator, 'arah' | 'persen' | 'satuan' | 'jenisNilai'> &
  Partial<Pick<Indikator, 'id' | 'pembilang' | 'penyebut' | 'pengali'>> & {
    readonly skala?: readonly string[];
    readonly arahBawaan?: boolean;
  };

/** A target: a number (with the sign it has in the PK), a step of the scale, or a range. Undefined after a finding. */
export function readNilai(typed: Part, cara: CaraBaca, findings: Diagnostic[]): Tertulis<Nilai> | undefined {
  const isMap = typeof typed.value === 'object' && typed.value !== null;
  if (cara.jenisNilai !== 'angka' && !isMap) return readTeks(typed, cara.jenisNilai, findings);
  const batas = isMap || cara.skala ? undefined : splitRentang(typed.text);
  const isRange = isMap || batas !== undefined;
  if (isRange !== (cara.arah === 'rentang')) {
    findings.push(galat(typed.span, isRange ? messages.rentangTakDiminta : messages.rentangDiminta(typed.text)));
    return undefined;
  }
  if (isMap) return readMap(typed, findings);
  if (batas)
    return rentang(
      typed,
      typed,
      batas,
      batas.map((text) => readPlain(typed, text, cara, findings)),
      findings,
    );
  if (cara.skala) return readPredikat(typed, cara.skala, findings);
  const [, tanda, text = ''] = /^(≥|≤|>=|<=|>|<)?\s*(.*)$/s.exec(typed.text) ?? [];
  const angka = readNumber(typed, text, cara, findings);
  if (!angka) return undefined;
  if (tanda && /[≥>]/.test(tanda) !== (cara.arah === 'naik')) {
    findings.push(galat(typed.span, messages.tandaLawanArah(tanda, cara.arah)));
    return undefined;
  }
  const sign = tanda?.replace('>=', '≥').replace('<=', '≤');
  return { nilai: sign ? { ...angka, tanda: sign } : angka, asal: typed };
}

/** A realisation: a number, or a step of the scale. Undefined after a finding. */
export function readRealisasi(
  typed: Part,
  cara: CaraBaca,
  findings: Diagnostic[],
): Tertulis<NilaiAngka | NilaiPredikat | NilaiTeks> | undefined {
  if (cara.jenisNilai !== 'angka') return readTeks(typed, cara.jenisNilai, findings);
  if (cara.skala) return readPredikat(typed, cara.skala, findings);
  // A word where a number should be is a try at saying that there is none.
  if (/^(?:\p{L}|[-–—]|$)/u.test(typed.text) && !/\d/.test(typed.text)) {
    findings.push(galat(typed.span, messages.bukanRealisasi(typed.text)));
    return undefined;
  }
  const angka = readNumber(typed, typed.text, cara, findings);
  return angka && { nilai: angka, asal: typed };
}

function readMap(typed: Part, findings: Diagnostic[]): Tertulis<Nilai> | undefined {
  const [bawah, atas] = [typed.follow('/min'), typed.follow('/maks')];
  return rentang(typed, bawah, [bawah.text, atas.text], [bawah, atas].map(readBatas), findings);
}

/** Undefined where a bound is no number, which has been found. */
function rentang(
  asal: Part,
  at: Part,
  [bawah, atas]: readonly [string, string],
  [min, maks]: readonly (NilaiAngka | undefined)[],
  findings: Diagnostic[],
): Tertulis<Nilai> | undefined {
  if (!min || !maks) return undefined;
  if (min.angka.gt(maks.angka)) {
    findings.push(galat(at.span, messages.rentangTerbalik(bawah, atas)));
    return undefined;
  }
  return { nilai: { jenis: 'rentang', min, maks }, asal };
}

/** Undefined for a bound that is no number, which its schema has found. */
function readBatas({ text }: Part): NilaiAngka | undefined {
  const reading = readAngka(text);
  return reading.ok ? { jenis: 'angka', angka: reading.nilai, desimal: reading.desimal } : undefined;
}

function readPredikat(
  typed: Part,
  skala: readonly string[],
  findings: Diagnostic[],
): Tertulis<NilaiPredikat> | undefined {
  const peringkat = skala.indexOf(typed.text) + 1;
  const berangka = splitPredikat(typed.text);
  if (peringkat === 0 && berangka) {
    findings.push(galat(typed.span, messages.predikatBerangka(typed.text)));
    return undefined;
  }
  if (peringkat === 0) {
    findings.push(galat(typed.span, messages.bukanPredikat(typed.text, skala)));
    return undefined;
  }
  return { nilai: { jenis: 'predikat', predikat: typed.text, peringkat }, asal: typed };
}

/** A number as agreements write it: alone, with its unit, with a grade (`A (87,5)`), or as a proportion (`1 : 250`). */
function readNumber(at: Part, text: string, cara: CaraBaca, findings: Diagnostic[]): NilaiAngka | undefined {
  const perbandingan = splitPerbandingan(text);
  if (perbandingan) return readPerbandingan(at, text, perbandingan, cara, findings);
  const predikat = splitPredikat(text);
  if (!predikat) return readPlain(at, text, cara, findings);
  const angka = readPlain(at, predikat.angka, cara, findings);
  return angka && { ...angka, bingkai: predikat.bingkai };
}

/** What is measured is the second number; which way it should go is not to be guessed. */
function readPerbandingan(
  at: Part,
  text: string,
  [satu, lain]: readonly [string, string],
  cara: CaraBaca,
  findings: Diagnostic[],
): NilaiAngka | undefined {
  const wrong =
    satu !== '1'
      ? messages.perbandinganBukanSatu(text)
      : !/^(?:rasio|perbandingan)$/i.test(cara.satuan)
        ? messages.perbandinganBukanRasio(text, cara.satuan)
        : cara.arahBawaan
          ? messages.perbandinganTanpaArah(text)
          : undefined;
  if (wrong) {
    findings.push(galat(at.span, wrong));
    return undefined;
  }
  const angka = readPlain(at, lain, cara, findings);
  return angka && { ...angka, bingkai: ['1 : ', ''] };
}

/** A number, and its unit where it is that of the indicator. */
function readPlain(at: Part, text: string, cara: CaraBaca, findings: Diagnostic[]): NilaiAngka | undefined {
  const split = splitSatuan(text);
  const isOwn = split !== undefined && (split.satuan === '' || isSatuan(split.satuan, cara));
  const number = isOwn ? split.angka : text;
  const reading = readSatuan(number, cara);
  if (reading.ok) return { jenis: 'angka', angka: reading.nilai, desimal: reading.desimal };
  findings.push(galat(at.span, unread(at, number, reading, isOwn ? undefined : split, cara)));
  return undefined;
}

function unread(
  at: Part,
  text: string,
  reading: Reading & { readonly ok: false },
  split: Bersatuan | undefined,
  cara: CaraBaca,
): Content {
  const words = signOfWords(text);
  if (words) return messages.tandaDenganKata(text, words.tanda, words.angka);
  const isNumber = split && reading.problem === 'bukan-angka' && readSatuan(split.angka, cara).ok;
  return isNumber && /^(?:\p{L}{2}|[%‰°])\D*$/u.test(split.satuan)
    ? messages.satuanLain(text, split, cara.satuan)
    : angkaContent('link', at, reading, text);
}
