/** Targets as they are typed, or as they follow from their two counts; what was typed beside the counts must be the same. */
import { type Decimal, plainText, ratioOf, readCacah, round, zero } from '../../base/decimal.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { messages } from './messages/index.ts';
import { type CaraBaca, readNilai } from './nilai.ts';
import type { TargetTertulis, Tertulis } from './project.ts';

/** A number, a step of the scale, a range, or two counts. Undefined after a finding. */
export function readTarget(typed: Part, cara: CaraBaca, findings: Diagnostic[]): TargetTertulis | undefined {
  const isRasio = typed.below('pembilang') || typed.below('penyebut');
  return isRasio ? readRasio(typed, cara, findings) : readNilai(typed, cara, findings);
}

/** Without a `pengali` in `cara` it is no target that is read. */
function readRasio(typed: Part, cara: CaraBaca, findings: Diagnostic[]): TargetTertulis | undefined {
  const { pengali, id = '' } = cara;
  const [atas, bawah] = [typed.follow('/pembilang'), typed.follow('/penyebut')];
  const refuse = (at: Diagnostic['span'], content: Parameters<typeof galat>[1]) => {
    findings.push(galat(at, content));
    return undefined;
  };
  if (!pengali) return refuse(atas.keySpan, messages.rasioHanyaTarget);
  if (typed.below('min') || typed.below('maks')) return refuse(typed.span, messages.rentangDanRasio);
  if (cara.arah === 'rentang') return refuse(typed.span, messages.rentangDiminta(`${atas.text} ÷ ${bawah.text}`));
  if (!cara.pembilang || !cara.penyebut || cara.skala || cara.jenisNilai !== 'angka')
    return refuse(atas.keySpan, messages.rasioTakDidefinisikan(id));
  const rasio = { pembilang: cacah(atas), penyebut: cacah(bawah) };
  if (rasio.penyebut.nilai.eq('0')) return refuse(bawah.span, messages.penyebutTargetNol);
  const angka = ratioOf(rasio.pembilang.nilai, rasio.penyebut.nilai, pengali);
  const beside = typed.below('nilai');
  const ditulis = beside && readNilai(beside, cara, findings);
  if (!beside) return { nilai: { jenis: 'angka', angka }, asal: typed, rasio };
  if (ditulis?.nilai.jenis !== 'angka') return undefined;
  const places = Math.max(leastDecimals, ditulis.nilai.desimal ?? 0);
  const { angka: said } = ditulis.nilai;
  if (!roundings.some((mode) => said.eq(round(angka, places, mode))))
    return refuse(
      beside.span,
      messages.targetRasioBeda(beside.text, `${atas.text} ÷ ${bawah.text}`, pengali, comma(round(angka, places))),
    );
  // Printed with the sign and the decimals of the agreement; what is exact counts.
  return { nilai: { ...ditulis.nilai, angka }, asal: typed, rasio };
}

/** A number with fewer decimals than this is another one, unless the counts make just that. */
const leastDecimals = 2;
const roundings = ['setengah_ke_atas', 'potong'] as const;

function comma(value: Decimal): string {
  return plainText(value).replace('.', ',');
}

/** A count that `validate` has read already; zero for one that it refused. */
export function cacah(ditulis: Part): Tertulis<Decimal> {
  const reading = readCacah(ditulis.text);
  return { nilai: reading.ok ? reading.nilai : zero, asal: ditulis };
}
