/** What `lkj import --template` does: writes the empty table, and never over a file that is there. */
import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';
import { choosePeriod, plainTemplate, templateCsv, templateOf } from '../../edit/import/index.ts';
import { isFolder, readProject } from '../../io/files.ts';
import { relativePath } from '../../io/place.ts';
import type { World } from '../../io/world.ts';
import { writeTogether } from '../../io/write.ts';
import type { ExitCode, Options } from '../command.ts';
import { readPeriod, wrong } from '../options.ts';

export async function writeTemplate(options: Options, world: World): Promise<ExitCode> {
  const [path, diminta, data] = [String(options.out ?? 'isian-lkj.xlsx'), readPeriod(options), String(options.data)];
  const form = /\.(xlsx|csv)$/i.exec(path)?.[1]?.toLowerCase();
  if (!form) {
    const expected = { id: 'nama yang berakhir .xlsx atau .csv', en: 'a name that ends in .xlsx or .csv' };
    throw wrong('--out', path, expected, 'lkj import --template --out isian.xlsx');
  }
  const sources = isFolder(data) ? await readProject(data) : [];
  const hasYear = diminta.tahun !== undefined || sources.some((one) => /^\d{4}\//.test(one.path));
  const { tahun } = hasYear ? choosePeriod(sources, diminta) : {};
  // Values are there only for the quarter that was asked for: an old value must not come back by an old table.
  const whole = templateOf(sources, {
    ...(tahun ? { tahun } : {}),
    ...(diminta.triwulan ? { triwulan: diminta.triwulan } : {}),
  });
  const table = options.full ? whole : plainTemplate(whole);
  await writeTogether([{ path }], async (opened) => {
    if (opened.some(({ product }) => product.previous)) throw isThere(path);
    if (form === 'csv') return [templateCsv(table)];
    return [await (await import('../../edit/import/template-xlsx.ts')).templateXlsx(table)];
  });
  const left = whole.heads.length - table.heads.length;
  const more =
    left > 0 ? { id: ` (${left} kolom lain: --full)`, en: ` (${left} other columns: --full)` } : { id: '', en: '' };
  world.print(relativePath(world.folder, path));
  world.say({
    id: `${table.rows.length} baris, ${table.heads.length} kolom${more.id}. Isi kolom yang ingin diubah, biarkan yang lain kosong, lalu: lkj import ${path} --quarter N --add`,
    en: `${table.rows.length} rows, ${table.heads.length} columns${more.en}. Fill in the columns that are to change, leave the others empty, then: lkj import ${path} --quarter N --add`,
  });
  return 0;
}

function isThere(path: string): UserError {
  return new UserError(
    2,
    `${quoted(path)} sudah ada dan tidak akan ditimpa`,
    `${quoted(path)} is there already and is not written over`,
    'pilih nama lain: --out BERKAS',
    'choose another name: --out FILE',
  );
}
