/** Writes the money of a recap into the data of its pemda: `<tahun>/anggaran-perangkat.yaml`, an input like any other. */
import { Document, isMap } from 'yaml';
import { byText } from '../base/order.ts';
import type { Source } from '../base/source.ts';
import { daftarDi, entri, kunciDari, petaDi, readYaml, tertulisDi, writeYaml } from '../data/documents/index.ts';
import type { Figure } from '../figures/figure.ts';
import { angka } from '../figures/format.ts';
import { isTerekap, type Rekap, type Terekap } from '../report/recap/index.ts';

const head =
  ' Ditulis lkj recap --write dari data tiap perangkat daerah. Jangan diubah dengan tangan: jalankan lagi bila data mereka berubah.';

/**
 * The text of the file, the quarters of `before` kept; undefined where that cannot be read. `sha256` is of all inputs of
 * each agency, by its folder.
 */
export function moneyFile(
  rekap: Rekap,
  sha256: ReadonlyMap<string, string>,
  before: Source | undefined,
): string | undefined {
  const document = before ? readYaml(before) : begun();
  if (!document || !isMap(document.contents)) return undefined;
  const quarters = petaDi(document.contents, 'triwulan');
  const quarter = rekap.periode.triwulan;
  const isThis = (key: string) => key === String(quarter);
  if (!quarters) return undefined;
  quarters.flow = false;
  quarters.items = quarters.items.filter((pair) => !isThis(kunciDari(pair)));
  quarters.items.push(document.createPair(quarter, moneyOf(rekap, sha256)));
  quarters.items.sort((one, other) => byText(kunciDari(one), kunciDari(other)));
  return writeYaml(document);
}

/** The agencies whose money in the file was taken from other data than they have now, by their folders; none where the quarter is not there. */
export function staleAgencies(file: Source, quarter: number, sha256: ReadonlyMap<string, string>): readonly string[] {
  const quarters = petaDi(readYaml(file)?.contents, 'triwulan');
  const satu = quarters && entri(quarters, String(quarter));
  return daftarDi(satu?.value, 'perangkat').flatMap((each) => {
    const folder = tertulisDi(each, 'folder') ?? '';
    return tertulisDi(each, 'sha256') === sha256.get(folder) ? [] : [folder];
  });
}

function begun(): Document {
  const document = new Document({ triwulan: {} });
  document.commentBefore = head;
  return document;
}

/** Only of the perangkat daerah: a pemda is no agency of its own, and a ministry's unit none of the region. */
function moneyOf({ kelompok, total: { beranggaran } }: Rekap, sha256: ReadonlyMap<string, string>) {
  const semua = kelompok.find(({ jenis }) => jenis === 'perangkat_daerah')?.perangkat ?? [];
  const whole = semua.filter(isTerekap).filter((satu) => beranggaran.includes(satu));
  const belum = semua.filter((satu) => !whole.some(({ folder }) => folder === satu.folder)).map(({ nama }) => nama);
  return {
    perangkat: whole.map((satu) => agencyOf(satu, sha256.get(satu.folder) ?? '')),
    ...(belum.length === 0 ? {} : { belum }),
  };
}

function agencyOf({ folder, nama, figur, urusan }: Terekap, sha256: string) {
  return {
    folder,
    nama,
    ...amounts(figur),
    urusan: urusan.map(({ kode, nama: sebutan, figur: milik }) => ({
      ...(kode === undefined ? {} : { kode }),
      ...(sebutan === undefined ? {} : { nama: sebutan }),
      ...amounts(milik),
    })),
    sha256,
  };
}

function amounts({ pagu, realisasi }: Pick<Terekap['figur'], 'pagu' | 'realisasi'>) {
  return { pagu: amount(pagu), realisasi: amount(realisasi) };
}

/** As amounts are typed: `588.109.039`. What has no value is not in the list that is written. */
function amount({ id, nilai }: Figure): string {
  if (nilai?.jenis !== 'angka') throw new Error(`${id} has no amount`);
  return angka(nilai.angka);
}
