/** Weights of indicators in the mean of their sasaran: above zero, and given to all of them or to none. */
import { readAngka } from '../../base/decimal.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { messages } from './messages/index.ts';
import type { Indikator } from './project.ts';

/** A weight that `validate` could read; none is left out of the mean by a weight of zero. */
export function readBobot(
  ditulis: Part | undefined,
  { jenis }: Indikator['untuk'],
  findings: Diagnostic[],
): Pick<Indikator, 'bobot'> {
  if (!ditulis) return {};
  if (jenis !== 'sasaran') findings.push(galat(ditulis.keySpan, messages.bobotBukanSasaran));
  const reading = readAngka(ditulis.text);
  if (!reading.ok) return {};
  if (reading.nilai.lte('0')) findings.push(galat(ditulis.span, messages.bobotNol(ditulis.text)));
  const nilai = { jenis: 'angka', angka: reading.nilai, desimal: reading.desimal } as const;
  return { bobot: { nilai, asal: ditulis } };
}

/** Words and dates stand in no mean, so they have no weight. */
export function checkBobot(daftar: readonly Indikator[], findings: Diagnostic[]): void {
  const isWeighted = daftar.some(({ bobot }) => bobot);
  for (const { bobot, jenisNilai, asal, nama } of daftar) {
    if (bobot && jenisNilai !== 'angka')
      findings.push(galat(bobot.asal.keySpan, messages.kunciBukanTeks('bobot', jenisNilai)));
    if (isWeighted && !bobot && jenisNilai === 'angka') findings.push(galat(asal.span, messages.bobotTidakAda(nama)));
  }
}
