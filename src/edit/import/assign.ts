/** The values that the lines of the project get from the matched lines of a sheet, each from one place only. */
import { type Decimal, zero } from '../../base/decimal.ts';
import type { Text } from '../../base/diagnostic.ts';
import { addTo } from '../../base/groups.ts';
import { quoted } from '../../base/quote.ts';
import { type Butir, isDaun } from './butir.ts';
import { bentukNama } from './context.ts';
import { type Isian, type Kolom, type Masalah, problemIn } from './isian.ts';
import { isSameKode } from './kode.ts';
import type { Cocok } from './match.ts';

export interface Assigned {
  readonly nilai: ReadonlyMap<Butir, ReadonlyMap<Kolom, Decimal>>;
  readonly masalah: readonly Masalah[];
  readonly catatan: readonly Text[];
  /** Lines of the sheet that are in no line of the data. */
  readonly asing: readonly Isian[];
  /** Lines of the data that the sheet does not have. */
  readonly absen: readonly Butir[];
}

/** `recorded` are ids that the quarter's file has already: a kegiatan may be recorded as a whole though it is divided. */
export function assign(all: readonly Cocok[], butir: readonly Butir[], recorded: ReadonlySet<string>): Assigned {
  const taken = new Map<Butir, Isian[]>();
  const parts = new Map<Butir, Isian[]>();
  const [masalah, catatan, asing] = [[] as Masalah[], [] as Text[], [] as Isian[]];
  const asked = new Set(all.flatMap(({ butir: one, ragu }) => (one && ragu ? [one] : [])));
  const undivided = butir.filter((one) => one.tingkat === 'kegiatan' && isDaun(one));
  const takes = (one: Butir) => isDaun(one) || recorded.has(one.id);
  for (const { isian, butir: one, ragu } of all) {
    const whole = one && !ragu ? undefined : wholeOf(isian, undivided);
    if (whole) addTo(parts, whole, isian);
    else if (one && !ragu) addTo(taken, one, isian);
    else if (!one && isian.nilai.size > 0) asing.push(isian);
  }
  const nilai = new Map<Butir, ReadonlyMap<Kolom, Decimal>>();
  for (const [one, rows] of taken) {
    const [first, ...more] = rows;
    if (more.length > 0 && takes(one)) masalah.push(twice(one, rows));
    else if (first?.rusak) masalah.push(broken(one, first));
    else if (first && takes(one) && first.nilai.size > 0) nilai.set(one, first.nilai);
    else if (first && !takes(one) && first.nilai.size > 0 && !hasBelow(one, [...taken.keys()], asing))
      masalah.push(coarser(one, first));
  }
  for (const [one, rows] of parts) {
    if (taken.has(one)) continue;
    const spoilt = rows.find(({ rusak }) => rusak);
    if (spoilt) masalah.push(broken(one, spoilt));
    else {
      nilai.set(one, summed(rows));
      catatan.push(joined(one, rows));
    }
  }
  const absen = butir.filter(
    (one) => isDaun(one) && ![taken, parts, asked].some((known) => known.has(one)) && !isRecordedAbove(one, nilai),
  );
  return { nilai, masalah, catatan, asing, absen };
}

/** The kegiatan of ours that is not divided, where the sheet divides it. */
function wholeOf({ tingkat, induk }: Isian, undivided: readonly Butir[]): Butir | undefined {
  const above = induk.at(-1);
  if (tingkat !== 'sub_kegiatan' || above?.tingkat !== 'kegiatan') return undefined;
  const { kode } = above;
  const found = undivided.filter((one) =>
    one.kode !== undefined && kode !== undefined
      ? isSameKode(one.kode, kode)
      : above.nama !== '' && bentukNama(one.nama) === bentukNama(above.nama),
  );
  return found.length === 1 ? found[0] : undefined;
}

function summed(rows: readonly Isian[]): ReadonlyMap<Kolom, Decimal> {
  const sums = new Map<Kolom, Decimal>();
  for (const { nilai } of rows) {
    for (const [kolom, amount] of nilai) {
      // Progress in percent has no sum; which share each part has is not for us to say.
      if (kolom !== 'fisik') sums.set(kolom, (sums.get(kolom) ?? zero).plus(amount));
    }
  }
  return sums;
}

function hasBelow(one: Butir, taken: readonly Butir[], asing: readonly Isian[]): boolean {
  const isBelow = (other: Butir | undefined): boolean => other !== undefined && (other === one || isBelow(other.induk));
  return (
    taken.some((other) => isBelow(other.induk)) ||
    asing.some(({ induk }) => induk.some(({ kode, nama }) => (kode ?? nama) === (one.kode ?? one.nama)))
  );
}

function isRecordedAbove({ induk }: Butir, nilai: ReadonlyMap<Butir, unknown>): boolean {
  return induk !== undefined && (nilai.has(induk) || isRecordedAbove(induk, nilai));
}

function twice({ id, nama }: Butir, rows: readonly Isian[]): Masalah {
  return problemIn(
    rows.flatMap(({ baris }) => baris),
    `${id} (${quoted(nama)}) ada dua kali di lembar; yang mana yang benar tidak diketahui`,
    `${id} (${quoted(nama)}) is in the sheet twice; which one is right is not known`,
  );
}

function broken({ id, nama }: Butir, { baris }: Isian): Masalah {
  return problemIn(
    baris.slice(0, 5),
    `${id} (${quoted(nama)}) tidak diisi, karena sebagian barisnya tidak terbaca`,
    `${id} (${quoted(nama)}) is not filled in, for a part of its rows cannot be read`,
  );
}

function coarser({ id, nama }: Butir, { baris }: Isian): Masalah {
  return problemIn(
    baris,
    `${id} (${quoted(nama)}) terbagi dalam data, tetapi tidak terbagi di lembar`,
    `${id} (${quoted(nama)}) is divided in the data, but not in the sheet`,
  );
}

function joined({ id }: Butir, rows: readonly Isian[]): Text {
  return {
    id: `${rows.length} sub kegiatan di lembar dijumlahkan menjadi ${id}, yang tidak terbagi dalam data`,
    en: `${rows.length} sub-kegiatan of the sheet are summed as ${id}, which the data does not divide`,
  };
}
