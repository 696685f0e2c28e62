/** The recap as JSON: a contract of its own (`"versi": 1`), keys are added, never renamed. */

import { defined, some } from '../../base/defined.ts';
import type { Figure } from '../../figures/figure.ts';
import { type CaraCetak, figur, nilaiPersis } from '../../figures/format.ts';
import { byUrusan, isTerekap, type PerangkatDaerah, type Rekap, type Terekap } from '../../report/recap/index.ts';
import type { OutputRekap } from './output.ts';

export const json: OutputRekap = async ({ rekap }) => `${JSON.stringify(facts(rekap), null, 2)}\n`;

/** `data` of a figure names the folders of the agencies whose data it is made of. */
function facts({ daerah, induk, periode, perangkat, kelompok, total, pengaturan }: Rekap) {
  // Those of the kind that is summed.
  const terekap = (kelompok[0]?.perangkat ?? []).filter(isTerekap);
  const urusan = byUrusan(total.beranggaran);
  const folders = (daftar: readonly Terekap[]) => daftar.map(({ folder }) => folder);
  const bernilai = terekap.filter(({ sasaran }) => sasaran.some(({ figur: { capaian } }) => capaian.nilai !== null));
  const dari = (kunci: string) =>
    kunci === 'capaian' ? (total.sebanding ? bernilai : []) : uang.has(kunci) ? total.beranggaran : terekap;
  return {
    versi: 1,
    daerah: daerah === '' ? null : daerah,
    ...(induk === '' ? {} : { induk }),
    tahun: periode.tahun,
    triwulan: periode.triwulan,
    ...(periode.tahunan ? { tahunan: true } : {}),
    perangkat_daerah: perangkat.map(perangkatFacts),
    ...defined({
      urusan: some(urusan.length < 2 ? [] : urusan, ({ kode, nama, figur, bagian }) => ({
        kode: kode ?? null,
        nama,
        ...figures(figur, pengaturan, () => bagian.map(({ satu }) => satu.folder)),
      })),
    }),
    total: {
      perangkat_daerah: { sah: total.sah, dari: total.dari },
      ...figures(total.figur, pengaturan, (kunci) => folders(dari(kunci))),
    },
  };
}

const uang: ReadonlySet<string> = new Set(['pagu', 'realisasi', 'serapan']);

function perangkatFacts(satu: PerangkatDaerah) {
  const { folder, nama, jenis, keadaan } = satu;
  // Recaps of old know no other kind.
  const lain = jenis === 'perangkat_daerah' ? {} : { jenis };
  if (!isTerekap(satu)) return { folder, nama, ...lain, keadaan, keterangan: satu.keterangan };
  const own = () => [folder];
  return {
    folder,
    nama,
    ...lain,
    keadaan,
    dasar_capaian: satu.dasar,
    kategori: satu.kategori ?? null,
    ...figures(satu.figur, satu.cara, own),
    sasaran: satu.sasaran.map(({ id, nama: sasaran, figur: milik, kategori }) => ({
      id,
      nama: sasaran,
      kategori: kategori ?? null,
      ...figures(milik, satu.cara, own),
    })),
  };
}

function figures<K extends string>(
  milik: Readonly<Record<K, Figure>>,
  cara: CaraCetak,
  data: (kunci: string) => readonly string[],
) {
  const entries = Object.entries<Figure>(milik).map(([kunci, figure]) => [kunci, fact(figure, cara, data(kunci))]);
  // fromEntries forgets the keys that it was given.
  return Object.fromEntries(entries) as Record<K, ReturnType<typeof fact>>;
}

function fact(figure: Figure, cara: CaraCetak, data: readonly string[]) {
  return {
    nilai: figure.nilai === null ? null : nilaiPersis(figure.nilai),
    teks: figur(figure, cara),
    ...(figure.nilai === null ? { alasan: figure.kosong.keterangan } : {}),
    ...(figure.cakupan ? { cakupan: figure.cakupan } : {}),
    rumus: figure.rumus,
    data,
  };
}
