/** What is said of the indicator of an earlier plan that another replaces: whose figures stand there, or why they are not compared. */
import type { Indikator } from '../../data/link/index.ts';
import type { IndikatorDinilai } from '../../figures/assess/index.ts';
import { deret } from '../../figures/format.ts';

/** `angka “X” yang digantikannya`, where the figures are not its own. */
export function angkaSiapa(dari: Indikator | undefined): readonly string[] {
  return dari ? [`angka “${dari.nama}” yang digantikannya`] : [];
}

/** Beneath a table of years; `triwulanLalu` is how the same quarter of the year before is called. */
export function catatanPendahulu(
  daftar: readonly IndikatorDinilai[],
  tahun: readonly number[],
  triwulanLalu: string,
): readonly string[] {
  return daftar.flatMap((satu) => [
    ...milikLain(
      satu,
      satu.pembanding.tahun.flatMap(({ tahun: ini, dari }) =>
        dari && tahun.includes(ini) ? [{ kapan: String(ini), dari }] : [],
      ),
      'tahun',
    ),
    ...milikLain(satu, triwulanSama(satu, triwulanLalu), ''),
    ...tidakDibandingkan(satu).map((kalimat) => `${satu.indikator.nama} ${kalimat}`),
  ]);
}

function triwulanSama(
  { indikator, pembanding: { perubahanTriwulanTahunLalu: lalu } }: IndikatorDinilai,
  kapan: string,
) {
  return lalu && lalu.milik.id !== indikator.id ? [{ kapan, dari: lalu.milik }] : [];
}

/** Beneath a table of quarters; `nama` is how one is called. */
export function catatanPendahuluTriwulan(
  daftar: readonly IndikatorDinilai[],
  istilah: string,
  nama: (triwulan: 1 | 2 | 3 | 4) => string,
): readonly string[] {
  return daftar.flatMap((satu) =>
    milikLain(
      satu,
      satu.pembanding.triwulan.flatMap(({ triwulan, dari }) => (dari ? [{ kapan: nama(triwulan), dari }] : [])),
      istilah,
    ),
  );
}

/** A sentence of its own. */
export function kalimatPendahulu(satu: IndikatorDinilai): readonly string[] {
  return tidakDibandingkan(satu).map((kalimat) => `Indikator ini ${kalimat}`);
}

function milikLain(
  { indikator }: IndikatorDinilai,
  kolom: readonly { readonly kapan: string; readonly dari: Indikator }[],
  satuanWaktu: string,
): readonly string[] {
  return [...new Set(kolom.map(({ dari }) => dari))].map((lama) => {
    const kapan = deret(kolom.filter(({ dari }) => dari === lama).map((satu) => satu.kapan));
    return `Angka ${[indikator.nama, satuanWaktu, kapan].filter(Boolean).join(' ')} adalah angka “${lama.nama}” yang digantikannya.`;
  });
}

function tidakDibandingkan({ indikator, pembanding: { sebelumnya } }: IndikatorDinilai): readonly string[] {
  if (!sebelumnya) return [];
  const { nama, satuan, arah } = sebelumnya.indikator;
  const beda = satuan !== indikator.satuan ? 'satuannya' : arah !== indikator.arah ? 'arahnya' : 'skala predikatnya';
  return [`menggantikan “${nama}” (${satuan}); karena ${beda} berbeda, angka keduanya tidak dibandingkan.`];
}
