/** Whether a manifest names, of each report, exactly the products that its request plans. */
import type { Text } from '../../base/diagnostic.ts';
import { isFormulir } from '../../data/link/bagian.ts';
import type { Triwulan } from '../../data/parse/index.ts';
import { type Format, formats, productName, reportName } from '../../outputs/names.ts';
import type { BatchManifest, Laporan, Part, Permintaan } from './manifest.ts';

/** What is wrong with the reports of one part. */
export function wronglyPlanned({ place, manifest }: Part): readonly Text[] {
  const { instansi, laporan, permintaan } = manifest;
  const strangers = laporan.filter((one) => !instansi.includes(one.instansi));
  return [
    ...twice(permintaan.format).map((name) =>
      told(place, `format ${name} disebut dua kali`, `names the format ${name} twice`),
    ),
    ...twice(instansi).map((name) =>
      told(place, `instansi ${name} disebut dua kali`, `names the agency ${name} twice`),
    ),
    ...strangers.map((one) =>
      told(
        place,
        `${one.instansi} tidak ada dalam daftar instansinya`,
        `${one.instansi} is not in its list of agencies`,
      ),
    ),
    ...laporan.flatMap((one) => wrongProducts(one, permintaan).map(({ id, en }) => told(place, id, en))),
  ];
}

function told(place: string, id: string, en: string): Text {
  return { id: `${place}: ${id}`, en: `${place}: ${en}` };
}

function wrongProducts(report: Laporan, permintaan: Permintaan): readonly Text[] {
  const { instansi, laporan, status, hasil } = report;
  const named = hasil.map(({ path }) => path);
  const planned = status === 'gagal' ? [] : plannedPaths(report, permintaan, permintaan.format);
  if (!planned) {
    const name = laporan ?? '–';
    return [
      {
        id: `laporan ${name} (${instansi}) bukan laporan yang diminta`,
        en: `the report ${name} (${instansi}) is not one that was asked for`,
      },
    ];
  }
  return [
    ...twice(named).map((path) => ({ id: `${path} disebut dua kali`, en: `${path} is named twice` })),
    ...planned
      .filter((path) => !named.includes(path))
      .map((path) => ({
        id: `laporan ${instansi} selesai tanpa ${path}`,
        en: `the report of ${instansi} is done without ${path}`,
      })),
    ...[...new Set(named)]
      .filter((path) => !planned.includes(path))
      .map((path) => ({
        id: `${path} bukan hasil laporan ${instansi}${status === 'gagal' ? ', yang gagal' : ''}`,
        en: `${path} is no product of the report of ${instansi}${status === 'gagal' ? ', which failed' : ''}`,
      })),
  ];
}

/** The path of each format's product; undefined where the report's name is not one that the request could give. */
function plannedPaths(
  { instansi, laporan }: Laporan,
  { tahun, triwulan, tahunan, semester, hanya }: Permintaan,
  wanted: readonly Format[],
): readonly string[] | undefined {
  const [, year, own, half] = /^lkj-(\d{4})-(?:tw([1-4])|semester([12])|tahunan)/.exec(laporan ?? '') ?? [];
  if (year === undefined) return undefined;
  const quarter = half === undefined ? own : Number(half) * 2;
  const isAnnual = quarter === undefined;
  const periode = {
    tahun: Number(year),
    triwulan: Number(quarter ?? 4) as Triwulan, // the pattern takes no other digit
    ...(isAnnual ? { tahunan: true as const } : {}),
    ...(half === undefined ? {} : { semester: true as const }),
  };
  const form = isFormulir(hanya) ? hanya : undefined;
  const isAsked =
    (tahun ?? periode.tahun) === periode.tahun &&
    (triwulan ?? periode.triwulan) === periode.triwulan &&
    (tahunan ?? false) === isAnnual &&
    (semester ?? false) === (half !== undefined) &&
    reportName(periode, form) === laporan;
  return isAsked ? wanted.map((format) => `${instansi}/${productName(periode, form, format)}`) : undefined;
}

/**
 * Every product that the report could have, in whichever format; none where it failed, for it then keeps what it had. The facts beside
 * a form are those of the whole report, and may be there for its sake.
 */
export function possiblePaths(report: Laporan, permintaan: Permintaan): readonly string[] {
  if (report.status === 'gagal') return [];
  const any = formats.filter((format) => permintaan.hanya === undefined || format !== 'json');
  return plannedPaths(report, permintaan, any) ?? [];
}

/** Products of different data that are the same file: one agency's report stands in another's place. */
export function exchanged({ laporan }: BatchManifest): readonly Text[] {
  const first = new Map<string, { readonly path: string; readonly masukan: string | null }>();
  const wrong: Text[] = [];
  for (const { masukan, hasil } of laporan) {
    for (const { path, sha256 } of hasil) {
      const other = first.get(sha256);
      first.set(sha256, other ?? { path, masukan });
      if (!other || other.masukan === masukan) continue;
      wrong.push({
        id: `${path} sama persis dengan ${other.path}, padahal datanya berbeda`,
        en: `${path} is the same file as ${other.path}, though their data differ`,
      });
    }
  }
  return wrong;
}

function twice<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all.filter((one, at) => all.indexOf(one) !== at))];
}
