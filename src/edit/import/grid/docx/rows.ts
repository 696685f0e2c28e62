/** A known table of a report as rows of our own table: what it says of indicators and of lines of the budget, and what its own columns say of that. */
import { decimalsOf, readAngka } from '../../../../base/decimal.ts';
import { quoted } from '../../../../base/quote.ts';
import { readRupiah } from '../../amount.ts';
import { tingkatOf } from '../../kode.ts';
import { namedPeriod } from '../../named-period.ts';
import { differingCapaian } from '../../printed-capaian.ts';
import type { Catatan } from '../grid.ts';
import type { Dikenal, Lajur } from './columns.ts';
import type { WordTable } from './document.ts';

/** By the heads of our own table; `baris` is that of the table in the file. */
export type Diajukan = Readonly<Record<string, string>> & { readonly baris: string };

const isNothing = (text: string) => /^(?:|[-–—]|n\/?a|tidak ada)$/i.test(text.trim());
const jumlah = /^(?:grand )?(?:jumlah|total)\b/i;

export function rowsOf(table: WordTable, known: Dikenal, masalah: Catatan[]): readonly Diajukan[] {
  return known.jenis === 'kinerja' ? indicators(table, known, masalah) : lines(table, known, masalah);
}

function indicators(table: WordTable, known: Dikenal, masalah: Catatan[]): readonly Diajukan[] {
  const made: Diajukan[] = [];
  const last = { tujuan: '', sasaran: '' };
  const quarter = quarterOf(known.heads[known.columns.get('target_tw') ?? -1] ?? '', table.before);
  for (const [at, row] of table.rows.slice(known.end).entries()) {
    const text = (lajur: Lajur) => row[known.columns.get(lajur) ?? -1]?.text ?? '';
    const baris = String(known.end + at + 1);
    for (const jenis of ['tujuan', 'sasaran'] as const) {
      const name = withoutNumber(text(jenis));
      if (name === '' || name === last[jenis]) continue;
      last[jenis] = name;
      made.push({
        jenis,
        nama: name,
        baris,
        ...(jenis === 'sasaran' && last.tujuan !== '' ? { induk: last.tujuan } : {}),
      });
    }
    const nama = withoutNumber(text('indikator'));
    if (nama === '' || jumlah.test(nama) || /^rata/i.test(nama)) continue;
    const value = (lajur: Lajur) => (isNothing(text(lajur)) ? {} : { [lajur]: text(lajur) });
    const {
      target = '',
      target_tw: tw = '',
      realisasi = '',
    } = { ...value('target'), ...value('target_tw'), ...value('realisasi') };
    const satuan = text('satuan') || (/%$/.test(target || tw || realisasi) ? '%' : '');
    made.push({
      jenis: 'indikator',
      nama,
      baris,
      ...(last.sasaran === '' ? {} : { induk: last.sasaran }),
      ...(satuan === '' ? {} : { satuan }),
      ...(target === '' ? {} : { target_pk: target }),
      ...(tw === '' || quarter === undefined ? {} : { [`target_tw${quarter}`]: tw }),
      ...(realisasi === '' ? {} : { realisasi }),
    });
    check({ table, baris, nama, masalah }, [target, tw].filter(Boolean), realisasi, text('capaian'));
  }
  return made;
}

/** A quarter that the head names, or else what stands above the table. */
function quarterOf(head: string, before: readonly string[]): number | undefined {
  const bulan = namedPeriod(head)?.bulan ?? namedPeriod(before.join(' '))?.bulan;
  return bulan !== undefined && bulan % 3 === 0 ? bulan / 3 : undefined;
}

const levels = ['sub_kegiatan', 'kegiatan', 'program'] as const;

function lines(table: WordTable, known: Dikenal, masalah: Catatan[]): readonly Diajukan[] {
  const made: Diajukan[] = [];
  for (const [at, row] of table.rows.slice(known.end).entries()) {
    const cell = (lajur: Lajur) => row[known.columns.get(lajur) ?? -1];
    const text = (lajur: Lajur) => cell(lajur)?.text ?? '';
    const baris = String(known.end + at + 1);
    const kode = text('kode').replaceAll(/\s/g, '');
    if (row.some((one) => jumlah.test(one.text))) continue;
    const own = levels.find((level) => withoutNumber(text(level)) !== '' && cell(level)?.isBelow !== true);
    const nama = withoutNumber(own ? text(own) : text('uraian'));
    if (nama === '') continue;
    // What stands in a column of its own above the line is a row of its own, without money.
    for (const above of levels.slice(levels.indexOf(own ?? 'program') + 1).reverse()) {
      const name = cell(above)?.isBelow ? '' : withoutNumber(text(above));
      if (own && name !== '') made.push({ jenis: above, nama: withoutLevel(name), baris });
    }
    const word = /^(program|sub[\s-]*kegiatan|kegiatan)\b/i
      .exec(nama)?.[1]
      ?.toLowerCase()
      .replaceAll(/[\s-]+/g, '_');
    const jenis = tingkatOf(kode) ?? own ?? levels.find((level) => level === word);
    if (!jenis) {
      masalah.push(
        about(
          table,
          baris,
          `${quoted(nama)} program, kegiatan, atau sub kegiatan? Tabelnya tidak menyebut; tidak diambil`,
          `${quoted(nama)} may be a program, kegiatan or sub-kegiatan; the table does not say, so it is not taken`,
        ),
      );
      continue;
    }
    const [pagu, realisasi] = [text('pagu'), text('realisasi')];
    made.push({
      ...{ jenis, nama: withoutLevel(nama), baris },
      ...(tingkatOf(kode) ? { kode } : {}),
      ...(isNothing(pagu) ? {} : { pagu }),
      // A dash is how reports print that nothing was spent.
      ...(realisasi === '' || /^n\/?a$/i.test(realisasi) || jenis === 'program' ? {} : { realisasi }),
    });
    const amount = (typed: string) => {
      const read = readRupiah({ text: typed, kind: 'text' });
      return 'nilai' in read && read.nilai ? read.nilai.toFixed() : '';
    };
    check({ table, baris, nama, masalah }, [amount(pagu)], amount(realisasi), text('serapan'));
  }
  return made;
}

interface Where {
  readonly table: WordTable;
  readonly baris: string;
  readonly nama: string;
  readonly masalah: Catatan[];
}

/** What the report has computed agrees with one of the formulas, rounded or cut as it is printed there; else that is told. */
function check(
  { table, baris, nama, masalah }: Where,
  targets: readonly string[],
  typed: string,
  printed: string,
): void {
  const number = (text: string) => {
    const bare = text.replace(/\s*%$/, '');
    const read = readAngka(
      /^\d+\.\d+$/.test(bare) && !/^\d{1,3}(?:\.\d{3})+$/.test(bare) ? bare.replace('.', ',') : bare,
    );
    return read.ok ? read.nilai : undefined;
  };
  const [realisasi, capaian] = [number(typed), number(printed)];
  if (!realisasi || !capaian) return;
  const own = differingCapaian(
    targets.flatMap((text) => number(text) ?? []),
    realisasi,
    { printed: capaian, places: decimalsOf(printed.replace(/\s*%$/, '')) },
  );
  if (own === undefined) return;
  masalah.push(
    about(
      table,
      baris,
      `${quoted(nama)}: persentase tertulis ${printed}, dari angkanya ${own}; periksa mana yang benar`,
      `${quoted(nama)}: the percentage is printed as ${printed}, its numbers give ${own}; see which is right`,
    ),
  );
}

function withoutLevel(name: string): string {
  return name.replace(/^(?:program|sub[\s-]*kegiatan|kegiatan)\s*:?\s+(?=\S)/i, '');
}

function withoutNumber(text: string): string {
  return text.replace(/^(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/i, '').trim();
}

/** Of a row of a table as a reader of the file counts them. */
export function about({ nomor }: Pick<WordTable, 'nomor'>, baris: string, id: string, en: string): Catatan {
  const [place, at] = [`tabel ${nomor}, baris ${baris}`, `table ${nomor}, row ${baris}`];
  return { id: `${place}: ${id}`, en: `${at}: ${en}` };
}
