/** Tables of physical and financial progress: one row for each program, kegiatan or sub-kegiatan. */
import type { Decimal } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { readPersen, readRupiah } from '../amount.ts';
import { bentukNama, type Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Induk, Isian, Kolom, Masalah, Tingkat } from '../isian.ts';
import { isBelow, tingkatOf } from '../kode.ts';
import { kolomImpor } from '../kolom.ts';
import { shownHead } from '../whole-heads.ts';
import { Codes } from './codes.ts';
import { totalName } from './sums.ts';

export function readRfk(table: Table, context: Context): Bacaan {
  const { rows, columns } = table;
  const [codes, isian, masalah] = [new Codes(), [] as Isian[], [] as Masalah[]];
  let total: Bacaan['total'];
  let dashes = 0;
  let above: readonly Induk[] = [];
  for (const row of rows) {
    const nama = textAt(row, columns.get('nama'));
    const written = textAt(row, columns.get('kode')).replace(/\.$/, '');
    if (nama === '' || isAccount(written)) continue;
    const { nilai, problems, count } = readValues(row, table);
    dashes += count;
    masalah.push(...problems);
    if (totalName.test(nama) || totalName.test(written) || isAgency(nama, context)) {
      total = { baris: row.number, nama, nilai };
      continue;
    }
    if (isUrusan(written, above)) {
      above = [];
      continue;
    }
    const { kode, tingkat } = levelOf(row, table, codes, context, above);
    const induk =
      tingkat === undefined ? [] : above.filter((one) => rank[one.tingkat] < rank[tingkat] && holds(one, kode));
    isian.push({
      nama,
      induk,
      nilai,
      baris: [row.number],
      ...(kode === undefined ? {} : { kode }),
      ...(tingkat ? { tingkat } : {}),
    });
    if (tingkat) above = [...induk, { tingkat, nama, ...(kode === undefined ? {} : { kode }) }];
  }
  return {
    isian,
    indikator: [],
    masalah: [...masalah, ...codes.masalah],
    catatan: [...passedOver(table), ...codes.catatan, ...dashNote(dashes)],
    selisih: [],
    ...(total ? { total } : {}),
  };
}

const rank: Readonly<Record<Tingkat, number>> = { program: 0, kegiatan: 1, sub_kegiatan: 2 };

/** A row with a code of another branch is not below what happens to stand before it. */
function holds(one: Induk, kode: string | undefined): boolean {
  return one.kode === undefined || kode === undefined || isBelow(kode, one.kode);
}

/** Codes of accounts (`5.1.02.01`) have one digit where those of programs have two. */
function isAccount(kode: string): boolean {
  return /^[456]\.\d(?:\.\d+)*$/.test(kode);
}

/** Headings of urusan and bidang stand above the programs. `2.01` below a program is a kegiatan, `2.17` there is one too. */
function isUrusan(kode: string, above: readonly Induk[]): boolean {
  return /^(?:X|[1-9])(?:\.(?:XX|\d{2}))?$/i.test(kode) && (above.length === 0 || /^(?:X|[3-9])/i.test(kode));
}

/** The first row often holds the agency and the sum of all. */
function isAgency(nama: string, { instansi = '' }: Context): boolean {
  return instansi !== '' && bentukNama(nama) === bentukNama(instansi);
}

/** The level is told by the code alone; a short code belongs to what stands above it. */
function levelOf(
  row: Row,
  { columns }: Table,
  codes: Codes,
  context: Context,
  above: readonly Induk[],
): { readonly kode?: string; readonly tingkat?: Tingkat } {
  const at = columns.get('kode');
  const written = textAt(row, at).replace(/\.$/, '');
  if (written === '') return {};
  const count = written.split('.').length;
  const whole = ({ 3: 'program', 5: 'kegiatan', 6: 'sub_kegiatan' } as const)[count];
  const short =
    count === 2 && above.length > 0 ? 'kegiatan' : count === 1 && above.length > 1 ? 'sub_kegiatan' : undefined;
  const tingkat = whole ?? short;
  if (!tingkat) return {};
  const induk = above.filter((one) => rank[one.tingkat] < rank[tingkat]).at(-1)?.kode;
  const { kode } = codes.whole(row, at, tingkat, induk, context.kode[tingkat]);
  return kode === undefined ? {} : { kode, tingkat: tingkatOf(kode) ?? tingkat };
}

/** Told where nothing of what was spent is taken, though heads speak of it. */
function passedOver({ columns, heads }: Table): readonly Text[] {
  const all = heads.paths.flatMap((path, at) =>
    /realisasi/i.test(path.join(' ')) && at !== columns.get('fisik') ? [shownHead(at, path)] : [],
  );
  if (columns.has('realisasi') || all.length === 0) return [];
  const list = all.slice(0, 12).join(', ');
  return [
    {
      id: `tidak ada kolom realisasi dalam rupiah yang dapat diambil; dilewati: ${list}`,
      en: `no column of realisasi in rupiah can be taken; passed over: ${list}`,
    },
  ];
}

/** The numbers of a row; those that cannot be read are told of, and left out. */
export function readValues(row: Row, { columns }: Table) {
  const nilai = new Map<Kolom, Decimal>();
  const problems: Masalah[] = [];
  let count = 0;
  for (const kolom of [...kolomImpor('anggaran'), ...kolomImpor('realisasi')]) {
    const cell = row.cells[columns.get(kolom) ?? -1];
    const amount = kolom === 'fisik' ? readPersen(cell) : readRupiah(cell);
    if ('problem' in amount) {
      problems.push({
        baris: [row.number],
        text: { id: `${kolom}: ${amount.problem.id}`, en: `${kolom}: ${amount.problem.en}` },
      });
    } else if (amount.nilai) nilai.set(kolom, amount.nilai);
    if (!('problem' in amount) && amount.isDash) count += 1;
  }
  return { nilai, problems, count };
}

/** A dash is zero only in columns of money; the user is told how often that was so. */
export function dashNote(count: number) {
  return count === 0
    ? []
    : [
        {
          id: `${count} sel «-» di kolom rupiah dibaca nol`,
          en: `${count} cells «-» in columns of rupiah are read as zero`,
        },
      ];
}
