/** The parts of an indicator with their weights, and what a quarter says of each of them. */
import { plainText, sum } from '../../base/decimal.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import { entriesOf, type Located, type Part } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import { checkSemuaBerbobot, readBobot } from './bobot.ts';
import { indexById, resolve } from './ids.ts';
import { messages } from './messages/index.ts';
import { readRealisasi } from './nilai.ts';
import type { Indikator, Komponen, KomponenTerukur, Terukur } from './project.ts';

/** Their weights make 100 or 1, so that none has been forgotten. */
export function linkKomponen(ditulis: Located<schema.Indikator>, findings: Diagnostic[]): Pick<Indikator, 'komponen'> {
  const daftar = ditulis.at('komponen');
  if (!daftar) return {};
  for (const kunci of ['skala', 'pembilang', 'penyebut'] as const) {
    const other = ditulis.at(kunci);
    if (other) findings.push(galat(other.keySpan, messages.komponenBersama(kunci)));
  }
  if (/^(?:rasio|perbandingan)$/i.test(ditulis.value.satuan)) {
    findings.push(galat(ditulis.at('satuan').span, messages.komponenBersama(`satuan: ${ditulis.value.satuan}`)));
  }
  const komponen = daftar.items().map((satu): Komponen => {
    const { id, nama } = satu.value;
    return { id, nama, ...readBobot(satu.at('bobot'), findings), asal: satu };
  });
  indexById('komponen', komponen, findings);
  checkSemuaBerbobot(komponen, messages.komponenTanpaBobot, findings);
  const bobot = komponen.flatMap((satu) => satu.bobot?.nilai.angka ?? []);
  const jumlah = sum(bobot);
  if (bobot.length === komponen.length && !jumlah.eq('100') && !jumlah.eq('1'))
    findings.push(galat(daftar.keySpan, messages.bobotKomponenTakUtuh(plainText(jumlah).replace('.', ','))));
  return { komponen };
}

type Ditulis = Located<NonNullable<schema.Triwulan['indikator']>[string]>;

/** Each part of the indicator with what the quarter says of it; undefined where it says nothing of parts. */
export function readKomponen(ditulis: Ditulis, indikator: Indikator, findings: Diagnostic[]): Terukur | undefined {
  const typed = ditulis.at('komponen');
  if (!typed) return undefined;
  const { komponen } = indikator;
  if (!komponen) {
    findings.push(galat(typed.keySpan, messages.komponenTakDidefinisikan(indikator.id)));
    return undefined;
  }
  const dikenal = new Map(komponen.map((satu) => [satu.id, satu]));
  const found = new Map<string, KomponenTerukur>();
  for (const [id, nilai] of entriesOf(typed)) {
    const dituju = resolve('komponen', id, nilai.keySpan, dikenal, findings);
    if (dituju) found.set(id, { komponen: dituju, ...readNilai(nilai, ditulis, indikator, findings) });
  }
  const bagian = komponen.map((satu) => found.get(satu.id) ?? { komponen: satu });
  const realisasi = ditulis.at('realisasi');
  const total = realisasi && readNilai(realisasi, ditulis, indikator, findings);
  if (realisasi && total?.tanpa) findings.push(galat(realisasi.span, messages.komponenDanKata(realisasi.text)));
  return { jenis: 'komponen', bagian, ...(total?.nilai ? { realisasi: total.nilai } : {}) };
}

/** A number as the indicator's realisasi is written; or a word for why there is none, which wants a reason. */
function readNilai(
  typed: Part,
  ditulis: Ditulis,
  indikator: Indikator,
  findings: Diagnostic[],
): Pick<KomponenTerukur, 'nilai' | 'tanpa'> {
  const tanpa = readTanpaNilai(typed, ditulis.value, findings);
  if (tanpa) return { tanpa };
  const read = readRealisasi(typed, indikator, findings);
  return read?.nilai.jenis === 'angka' ? { nilai: { nilai: read.nilai, asal: read.asal } } : {};
}

/** A word that says why there is no value, with the reason beside it. */
export function readTanpaNilai(typed: Part, { alasan }: Ditulis['value'], findings: Diagnostic[]) {
  const { text: sebab } = typed;
  if (sebab !== 'belum_diukur' && sebab !== 'tidak_tersedia' && sebab !== 'tidak_berlaku') return undefined;
  if (!alasan) findings.push(galat(typed.span, messages.alasanTidakAda(sebab)));
  return { sebab, alasan: alasan ?? '', asal: typed } as const;
}
