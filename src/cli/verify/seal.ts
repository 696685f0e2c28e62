/** What `lkj verify --seal` does once the PDF is checked. */
import type { Text } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import { quoted } from '../../base/quote.ts';
import { tanggal } from '../../figures/format.ts';
import { readDataAsWritten } from '../../io/read-data.ts';
import { rewriteInside } from '../../io/rewrite.ts';
import type { World } from '../../io/world.ts';
import { type Laporan, type Sealed, seal } from '../../jobs/seal/index.ts';
import type { Verified } from '../../jobs/verify/index.ts';
import type { ExitCode, Options } from '../command.ts';

export async function sealVerified(
  pdf: Uint8Array,
  verified: Verified,
  { data, date, correction, reason }: Options,
  world: World,
): Promise<ExitCode> {
  const folder = String(data);
  const sources = await readDataAsWritten(folder);
  const sealing = {
    pdf,
    verified,
    sources,
    isCorrection: correction === true,
    ...(date === undefined ? {} : { tanggal: String(date) }),
    ...(reason === undefined ? {} : { sebab: String(reason).trim() }),
  };
  return tell(await seal(sealing, (file) => rewriteInside(folder, [file])), { folder, sources, world });
}

interface Told {
  readonly folder: string;
  readonly sources: Parameters<typeof seal>[0]['sources'];
  readonly world: World;
}

/** More of one kind are counted. */
const MOST_DETAILS = 20;

async function tell(sealed: Sealed, { folder, sources, world }: Told): Promise<ExitCode> {
  const { language, say } = world;
  if (sealed.kind === 'unsound') {
    const { tell: tellFindings } = await import('../findings.ts');
    await tellFindings(sealed.diagnostics, { sources, data: folder, world });
    return 1;
  }
  if (sealed.kind === 'refused') {
    say(`lkj: ${sealed.text[language]}`);
    for (const detail of sealed.details.slice(0, MOST_DETAILS)) say(`  - ${printable(detail[language], 500)}`);
    const more = sealed.details.length - MOST_DETAILS;
    if (more > 0) say({ id: `  … dan ${more} lagi`, en: `  … and ${more} more` });
    say(`  ${sealed.hint[language]}`);
    return 1;
  }
  say(sealed.kind === 'written' ? written(sealed, folder) : already(sealed));
  return 0;
}

function written({ laporan, tanggal: iso, path }: Sealed & { kind: 'written' }, folder: string): Text {
  const name = called(laporan);
  const place = quoted(`${folder}/${path}`);
  return {
    id: `Disahkan: ${name.id}, ditandatangani ${tanggal(iso)}, dicatat di ${place}.`,
    en: `Sealed: ${name.en}, signed on ${iso}, kept in ${place}.`,
  };
}

function already({ laporan, tanggal: iso }: Sealed & { kind: 'already' }): Text {
  const name = called(laporan);
  return {
    id: `Sudah disahkan dengan isi yang sama: ${name.id}, ditandatangani ${tanggal(iso)}.`,
    en: `Sealed already, saying the same: ${name.en}, signed on ${iso}.`,
  };
}

function called({ tahun, nama }: Laporan): Text {
  if (nama === 'tahunan') return { id: `laporan tahun ${tahun}`, en: `the report of ${tahun}` };
  if (nama.startsWith('semester')) {
    const semester = nama.slice(-1);
    return { id: `laporan semester ${semester} tahun ${tahun}`, en: `the report of semester ${semester} of ${tahun}` };
  }
  const triwulan = nama.slice(2);
  return { id: `laporan triwulan ${triwulan} tahun ${tahun}`, en: `the report of quarter ${triwulan} of ${tahun}` };
}
