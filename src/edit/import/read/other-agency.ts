/** The agency that the titles of a sheet name, where it is not the one of the project: codes of support programs are the same in all. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { bentukNama, type Context } from '../context.ts';
import { columnName, headAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';

const agency =
  /^(?:(?:nama )?(?:perangkat daerah|opd|skpd|satuan kerja|unit (?:kerja|organisasi)|organisasi|instansi)\s*:\s*)?((?:dinas|badan|inspektorat|sekretariat|kecamatan|kelurahan|kantor|satuan polisi|rumah sakit|rsud|puskesmas)\b.{3,150})$/i;

/** Told, and no more: names of agencies are written in many ways. */
export function otherAgency({ sheet, heads }: Table, { instansi = '' }: Context): readonly Text[] {
  if (instansi === '') return [];
  const own = bentukNama(instansi);
  const named = sheet.rows.slice(0, heads.top).flatMap((row) =>
    row.cells.flatMap((_, column) => {
      const name = agency.exec(headAt(row, column).replaceAll(/\s+/g, ' ').replace(/^:\s*/, ''))?.[1];
      return name === undefined ? [] : [{ place: `${columnName(column)}${row.number}`, name, form: bentukNama(name) }];
    }),
  );
  const [first] = named;
  if (!first || named.some(({ form }) => form.includes(own) || own.includes(form))) return [];
  const said = quoted(first.name.slice(0, 80));
  return [
    {
      id: `sel ${first.place} menyebut ${said}, dalam instansi.yaml ${quoted(instansi)}; periksa apakah lembar ini milik instansi Anda`,
      en: `the cell ${first.place} names ${said}, instansi.yaml ${quoted(instansi)}; look whether the sheet is that of your agency`,
    },
  ];
}
