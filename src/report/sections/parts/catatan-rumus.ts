/** The notes under a table of capaian: which formula was used for what, and how the labels are given. */

import { decimalOf } from '../../../base/decimal.ts';
import { type Instansi, ketentuan, type Pengaturan, type Project, type Tingkat } from '../../../data/link/index.ts';
import type { IndikatorDinilai, SasaranDinilai, TujuanDinilai } from '../../../figures/assess/index.ts';
import { angka, nilai, persen } from '../../../figures/format.ts';
import { formulas, praktikDaerah, praktikUmum, type Rumus } from '../../../figures/formulas/index.ts';

/** `tujuan` are those whose means over their sasaran are told too. */
export function catatanCapaian(
  daftar: readonly IndikatorDinilai[],
  { pengaturan, instansi }: Pick<Project, 'pengaturan' | 'instansi'>,
  tujuan: readonly TujuanDinilai[] = [],
): readonly string[] {
  return [
    ...catatanRumus(daftar, instansi),
    ...catatanPenilaian(daftar),
    ...catatanBobot(daftar, pengaturan),
    ...tujuan.flatMap((satu) => catatanBobotTujuan(satu, pengaturan)),
    ...catatanBatas(daftar, pengaturan),
    catatanSkala(pengaturan),
  ];
}

/** One line for each formula in use; named after its indicators only where there is more than one. */
function catatanRumus(daftar: readonly IndikatorDinilai[], { jenis }: Instansi): readonly string[] {
  const dipakai = new Map<Rumus, string[]>();
  for (const { rumus, indikator } of daftar.filter(berhitung))
    dipakai.set(rumus, [...(dipakai.get(rumus) ?? []), indikator.nama]);
  return [...dipakai].map(([rumus, nama]) => {
    const { teks, sumber: ditulis } = formulas[rumus];
    const sumber = ditulis === praktikDaerah && !ketentuan[jenis].daerah ? praktikUmum : ditulis;
    const untuk = dipakai.size > 1 ? ` untuk ${nama.join('; ')}` : '';
    return `Capaian (%)${untuk} = ${teks} (${sumber}).`;
  });
}

/** What is judged by hand is named, for it stands in a column of percentages. */
function catatanPenilaian(daftar: readonly IndikatorDinilai[]): readonly string[] {
  const nama = daftar.flatMap(({ indikator }) => (indikator.jenisNilai === 'angka' ? [] : indikator.nama));
  if (nama.length === 0) return [];
  return [`Capaian ${nama.join('; ')} dinilai dengan pertimbangan, tanpa persentase, dan tidak masuk rata-rata.`];
}

/** Each sasaran whose mean has weights, with them. */
function catatanBobot(daftar: readonly IndikatorDinilai[], pengaturan: Pengaturan): readonly string[] {
  const perSasaran = new Map<string, string[]>();
  for (const { indikator } of daftar) {
    const { bobot, untuk, nama } = indikator;
    if (bobot && untuk.jenis === 'sasaran')
      perSasaran.set(untuk.nama, [...(perSasaran.get(untuk.nama) ?? []), `${nama} ${nilai(bobot.nilai, pengaturan)}`]);
  }
  return [...perSasaran].map(
    ([sasaran, bobot]) => `Rata-rata sasaran “${sasaran}” dihitung menurut bobot: ${bobot.join('; ')}.`,
  );
}

/** The weights of its sasaran, where it has any. */
function catatanBobotTujuan({ tujuan, sasaran }: TujuanDinilai, pengaturan: Pengaturan): readonly string[] {
  const bobot = bobotSasaran(sasaran, pengaturan);
  return bobot.length === 0
    ? []
    : [`Rata-rata tujuan “${tujuan.nama}” dihitung menurut bobot sasaran: ${bobot.join('; ')}.`];
}

/** `Meningkatnya mutu pelayanan 60`, of each that has a weight. */
export function bobotSasaran(daftar: readonly SasaranDinilai[], pengaturan: Pengaturan): readonly string[] {
  return daftar.flatMap(({ sasaran: { nama, bobot } }) => (bobot ? `${nama} ${nilai(bobot.nilai, pengaturan)}` : []));
}

/** True where the formula gave a figure. */
function berhitung({ figur }: IndikatorDinilai): boolean {
  return figur.capaian_tahun.nilai !== null || figur.capaian_triwulan.nilai !== null;
}

/** The report's cap, and those that indicators have of their own. */
function catatanBatas(daftar: readonly IndikatorDinilai[], { batasCapaian, rerata }: Pengaturan): readonly string[] {
  const sendiri = new Map<number | undefined, string[]>();
  for (const { indikator } of daftar)
    if (indikator.batasCapaian !== batasCapaian)
      sendiri.set(indikator.batasCapaian, [...(sendiri.get(indikator.batasCapaian) ?? []), indikator.nama]);
  const kecuali = [...sendiri].map(([batas, nama]) => `${nama.join('; ')} ${dibatasi(batas)}`);
  if (batasCapaian === undefined) return kecuali.map((satu) => `Capaian ${satu}.`);
  const kapan = rerata === 'sesudah_batas' ? 'sesudah' : 'sebelum';
  return [
    `Capaian ${dibatasi(batasCapaian)}; rata-rata dihitung ${kapan} pembatasan itu.`,
    ...kecuali.map((satu) => `Menyimpang dari itu, capaian ${satu}.`),
  ];
}

function dibatasi(batas: number | undefined): string {
  return batas === undefined ? 'tidak dibatasi' : `dibatasi paling tinggi ${persen(decimalOf(batas), 0)}`;
}

const caraCelah: Readonly<Record<Pengaturan['celah'], string>> = {
  bawah: 'digolongkan ke kategori yang lebih rendah',
  atas: 'digolongkan ke kategori yang lebih tinggi',
  bulatkan: 'dibulatkan lebih dahulu ke bilangan bulat',
};

function catatanSkala({ skalaCapaian, celah }: Pengaturan): string {
  const tingkat = skalaCapaian.map(rentangTingkat).join(', ');
  return `Kategori: ${tingkat}. Capaian di antara dua kategori ${caraCelah[celah]}.`;
}

function rentangTingkat({ nama, dari, sampai }: Tingkat): string {
  if (dari && sampai) return `${nama} (${angka(dari)}–${angka(sampai)}%)`;
  if (dari) return `${nama} (${angka(dari)}% ke atas)`;
  return sampai ? `${nama} (sampai ${angka(sampai)}%)` : nama;
}
