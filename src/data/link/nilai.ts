/** Reads what an indicator's target or realisation is, now that its unit and scale are known. */
import { readAngka } from '../../base/decimal.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { angkaContent } from '../validate/index.ts';
import { messages } from './messages/index.ts';
import type { Indikator, Tertulis } from './project.ts';
import type { Nilai, NilaiAngka, NilaiPredikat } from './values.ts';

/** What decides how a value is read. */
export type CaraBaca = Pick<Indikator, 'arah' | 'persen'> & { readonly skala?: readonly string[] };

/** A target: a number (with the sign it has in the PK), a step of the scale, or a range. Undefined after a finding. */
export function readTarget(typed: Part, cara: CaraBaca, findings: Diagnostic[]): Tertulis<Nilai> | undefined {
  const isMap = typeof typed.value === 'object' && typed.value !== null;
  if (isMap !== (cara.arah === 'rentang')) {
    findings.push(galat(typed.span, isMap ? messages.rentangTakDiminta : messages.rentangDiminta(typed.text)));
    return undefined;
  }
  if (isMap) return readRentang(typed, findings);
  if (cara.skala) return readPredikat(typed, cara.skala, findings);
  const [, tanda, text = ''] = /^(≥|≤|>=|<=|>|<)?\s*(.*)$/s.exec(typed.text) ?? [];
  const angka = readNumber(typed, text, cara.persen, findings);
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
): Tertulis<NilaiAngka | NilaiPredikat> | undefined {
  if (cara.skala) return readPredikat(typed, cara.skala, findings);
  // A word where a number should be is a try at saying that there is none.
  if (/^(?:\p{L}|[-–—]|$)/u.test(typed.text) && !/\d/.test(typed.text)) {
    findings.push(galat(typed.span, messages.bukanRealisasi(typed.text)));
    return undefined;
  }
  const angka = readNumber(typed, typed.text, cara.persen, findings);
  return angka && { nilai: angka, asal: typed };
}

function readRentang(typed: Part, findings: Diagnostic[]): Tertulis<Nilai> | undefined {
  const [bawah, atas] = [typed.follow('/min'), typed.follow('/maks')];
  const [min, maks] = [readBatas(bawah), readBatas(atas)];
  if (!min || !maks) return undefined;
  if (min.angka.gt(maks.angka)) {
    findings.push(galat(bawah.span, messages.rentangTerbalik(bawah.text, atas.text)));
    return undefined;
  }
  return { nilai: { jenis: 'rentang', min, maks }, asal: typed };
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
  if (peringkat === 0) {
    findings.push(galat(typed.span, messages.bukanPredikat(typed.text, skala)));
    return undefined;
  }
  return { nilai: { jenis: 'predikat', predikat: typed.text, peringkat }, asal: typed };
}

/** A `%` behind the number is accepted where the unit is the percentage. */
function readNumber(at: Part, text: string, persen: boolean, findings: Diagnostic[]): NilaiAngka | undefined {
  const reading = readAngka(persen ? text.replace(/\s?%$/, '') : text);
  if (reading.ok) return { jenis: 'angka', angka: reading.nilai, desimal: reading.desimal };
  findings.push(galat(at.span, angkaContent('link', at, reading, text)));
  return undefined;
}
