/** Traces as JSON: the same steps as the text, nested as the figures are. */

import { plainText } from '../../base/decimal.ts';
import { defined } from '../../base/defined.ts';
import type { Part } from '../../base/located.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { nilaiPersis } from '../../figures/format.ts';
import type { Jejak, KategoriJejak, Setelan } from '../../figures/trace/index.ts';

/** Places as the reader knows them: from the folder where the command was started. */
type Place = (file: string) => string;

/** `"versi": 1`; `asal` is `file:line:column`, from the current folder, and null for a setting that has its default. */
export function explainFacts(traces: readonly Jejak[], { periode, dasar }: Assessment, place: Place) {
  const { tahun, triwulan } = periode;
  return { versi: 1, tahun, triwulan, dasar_capaian: dasar, angka: traces.map((trace) => traceFacts(trace, place)) };
}

interface TraceFacts {
  readonly id: string;
  readonly [key: string]: unknown;
}

function traceFacts(trace: Jejak, place: Place): TraceFacts {
  const { id, kunci, pemilik, figure, teks, hitungan, setelan, cetak, ketetapan, kategori, masukan } = trace;
  const { rumus, sumber, cakupan } = figure;
  return {
    id,
    milik: { jenis: pemilik.jenis, id: pemilik.id, nama: pemilik.nama },
    kunci,
    nilai: figure.nilai === null ? null : nilaiPersis(figure.nilai),
    teks,
    ...(figure.nilai === null ? emptyFacts(figure.kosong, place) : {}),
    rumus,
    ...defined({ hitungan, sumber, ketetapan }),
    ...(figure.nilai !== null && figure.mentah ? { sebelum_batas: plainText(figure.mentah) } : {}),
    ...(cakupan ? { cakupan } : {}),
    ...(kategori ? { kategori: categoryFacts(kategori, place) } : {}),
    setelan: [...setelan, ...cetak].map((satu) => settingFacts(satu, place)),
    masukan: masukan.map((satu) =>
      'jejak' in satu
        ? { nama: satu.nama, angka: traceFacts(satu.jejak, place) }
        : { nama: satu.nama, tertulis: satu.tertulis, nilai: nilaiPersis(satu.nilai), asal: at(satu.asal, place) },
    ),
  };
}

function emptyFacts(
  { sebab, keterangan, asal }: { readonly sebab: string; readonly keterangan: string; readonly asal?: Part },
  place: Place,
) {
  return { sebab, alasan: keterangan, ...(asal ? { asal: at(asal, place) } : {}) };
}

function categoryFacts({ nama, dari, sampai, diCelah, setelan }: KategoriJejak, place: Place) {
  return {
    nama,
    ...(dari ? { dari: plainText(dari) } : {}),
    ...(sampai ? { sampai: plainText(sampai) } : {}),
    di_celah: diCelah,
    setelan: setelan.map((satu) => settingFacts(satu, place)),
  };
}

function settingFacts({ kunci, nilai, asal }: Setelan, place: Place) {
  return { kunci, nilai, asal: asal ? at(asal, place) : null };
}

function at({ span: { file, line, column } }: Part, place: Place): string {
  return `${place(file)}:${line}:${column}`;
}
