/** Weights in a mean: above zero, and given to all that stand in it or to none. */
import { readAngka } from '../../base/decimal.ts';
import { type Content, type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Part, Tertulis } from '../../base/located.ts';
import { messages } from './messages/index.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Indikator, Sasaran, Tujuan } from './project.ts';
import type { NilaiAngka } from './values.ts';

interface Berbobot {
  readonly bobot?: Tertulis<NilaiAngka>;
  readonly nama: string;
  readonly asal: Part;
}

/** A weight that `validate` could read; nothing is left out of the mean by a weight of zero. */
export function readBobot(ditulis: Part | undefined, findings: Diagnostic[]): Pick<Berbobot, 'bobot'> {
  if (!ditulis) return {};
  const reading = readAngka(ditulis.text);
  if (!reading.ok) return {};
  if (reading.nilai.lte('0')) findings.push(galat(ditulis.span, messages.bobotNol(ditulis.text)));
  const nilai = { jenis: 'angka', angka: reading.nilai, desimal: reading.desimal } as const;
  return { bobot: { nilai, asal: ditulis } };
}

/** Only the mean of a sasaran is made of indicators. */
export function bobotIndikator(
  ditulis: Part | undefined,
  { jenis }: Indikator['untuk'],
  findings: Diagnostic[],
): Pick<Indikator, 'bobot'> {
  if (ditulis && jenis !== 'sasaran') findings.push(galat(ditulis.keySpan, messages.bobotBukanSasaran));
  return readBobot(ditulis, findings);
}

/** Words and dates stand in no mean, so they have no weight. */
export function checkBobotIndikator(daftar: readonly Indikator[], findings: Diagnostic[]): void {
  for (const { bobot, jenisNilai } of daftar)
    if (bobot && jenisNilai !== 'angka')
      findings.push(galat(bobot.asal.keySpan, messages.kunciBukanTeks('bobot', jenisNilai)));
  const ukuran = daftar.filter(({ jenisNilai }) => jenisNilai === 'angka');
  checkSemuaBerbobot(ukuran, messages.bobotTidakAda, findings, daftar);
}

/** Nor has a sasaran whose indicators are all of that kind. */
export function checkBobotSasaran(daftar: readonly Sasaran[], findings: Diagnostic[]): void {
  for (const satu of daftar)
    if (satu.bobot && !berangka(satu))
      findings.push(galat(satu.bobot.asal.keySpan, messages.bobotTanpaAngka(satu.nama)));
  checkSemuaBerbobot(daftar.filter(berangka), messages.sasaranTanpaBobot, findings, daftar);
}

/** A mean of the whole agency by weights needs that of every sasaran. */
export function checkBobotTotal({ totalCapaian }: Pengaturan, tujuan: readonly Tujuan[], findings: Diagnostic[]): void {
  if (totalCapaian !== 'berbobot') return;
  for (const { bobot, nama, asal } of tujuan.flatMap(({ sasaran }) => sasaran.filter(berangka)))
    if (!bobot) findings.push(galat(asal.span, messages.totalTanpaBobot(nama)));
}

function berangka({ indikator }: Sasaran): boolean {
  return indikator.length === 0 || indikator.some(({ jenisNilai }) => jenisNilai === 'angka');
}

/** One finding for each that has no weight where one of `semua` has. */
export function checkSemuaBerbobot(
  daftar: readonly Berbobot[],
  tanpa: (nama: string) => Content,
  findings: Diagnostic[],
  semua = daftar,
): void {
  if (!semua.some(({ bobot }) => bobot)) return;
  for (const { bobot, nama, asal } of daftar) if (!bobot) findings.push(galat(asal.span, tanpa(nama)));
}
