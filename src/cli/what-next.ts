/** What `lkj` alone says: how this folder stands, and the command that comes next. */
import { isGalat, type Text } from '../base/diagnostic.ts';
import { yearsOf } from '../data/documents/periode.ts';
import { kindOf } from '../data/parse/kind.ts';
import type { Periode } from '../figures/assess/index.ts';
import { type Listed, listFiles } from '../io/listing.ts';
import type { World } from '../io/world.ts';
import type { ExitCode } from './command.ts';

/** How the folder stands, and what to do: one command, or any of several. */
interface Step {
  readonly keadaan: Text;
  readonly perintah: string | readonly string[];
}

export async function whatNext(world: World): Promise<ExitCode> {
  const { keadaan, perintah } = await next();
  world.print(keadaan);
  for (const satu of [perintah].flat()) world.print(`  → ${satu}`);
  world.print({ id: '\nSemua perintah: lkj --help', en: '\nAll commands: lkj --help' });
  return 0;
}

async function next(): Promise<Step> {
  const files = listFiles('data');
  if (!files.some(isData)) return withoutData();
  const [{ readProject }, { compile }] = await Promise.all([import('../io/files.ts'), import('../compile.ts')]);
  const compiled = compile(await readProject('data'), {});
  if (!compiled.ok) {
    const { summary } = await import('./findings.ts');
    const galat = compiled.diagnostics.filter(isGalat);
    return {
      keadaan: {
        id: `Data di folder data/ belum sah: ${summary(galat, 'id')}.`,
        en: `The data in the folder data/ is not sound yet: ${summary(galat, 'en')}.`,
      },
      perintah: 'lkj validate',
    };
  }
  const fillers = compiled.diagnostics.filter(({ code }) => code === 'lint/teks-sementara').length;
  return fillers > 0 ? stillToWrite(fillers) : afterSound(compiled.value.periode, files);
}

function stillToWrite(fillers: number): Step {
  return {
    keadaan: {
      id: `Data sah, tetapi ${fillers} teks sementara belum diganti; tempatnya ditunjukkan oleh:`,
      en: `The data is sound, but ${fillers} placeholder texts are left in; where they stand is told by:`,
    },
    perintah: 'lkj validate',
  };
}

function withoutData(): Step {
  if (listFiles('.').some(isData)) {
    return {
      keadaan: { id: 'Folder ini sendiri berisi data.', en: 'This folder holds data itself.' },
      perintah: 'lkj validate --data .',
    };
  }
  return {
    keadaan: { id: 'Folder ini belum berisi data laporan.', en: 'This folder holds no data of a report yet.' },
    perintah: ['lkj init', 'lkj init contoh --sample'],
  };
}

/** Made already, and not older than any file of the data: then the next quarter, or after the last one the year. */
function afterSound({ tahun, triwulan }: Periode, files: readonly Listed[]): Step {
  const newest = Math.max(...files.map(({ written }) => written));
  const made = (name: string) => listFiles('out').filter(({ path }) => path.startsWith(`${name}.`));
  const quarter = { id: `triwulan ${triwulan} tahun ${tahun}`, en: `quarter ${triwulan} of ${tahun}` };
  const products = made(`lkj-${tahun}-tw${triwulan}`);
  const build = `lkj build --quarter ${triwulan}`;
  if (products.length === 0) {
    const keadaan = {
      id: `Data ${quarter.id} sah; laporannya belum dibuat.`,
      en: `The data of ${quarter.en} is sound; its report is not made yet.`,
    };
    return { keadaan, perintah: [build, 'lkj preview'] };
  }
  if (products.some(({ written }) => written < newest)) {
    const keadaan = {
      id: `Data ${quarter.id} sah, tetapi laporannya lebih tua daripada datanya.`,
      en: `The data of ${quarter.en} is sound, but its report is older than the data.`,
    };
    return { keadaan, perintah: build };
  }
  const ready = { id: `Laporan ${quarter.id} sudah dibuat`, en: `The report of ${quarter.en} is made` };
  if (triwulan < 4) {
    return {
      keadaan: { id: `${ready.id}. Untuk membuka triwulan berikutnya:`, en: `${ready.en}. To open the next quarter:` },
      perintah: 'lkj init --from-previous',
    };
  }
  if (made(`lkj-${tahun}-tahunan`).length === 0) {
    return {
      keadaan: { id: `${ready.id}. Laporan tahunannya belum:`, en: `${ready.en}. That of the year is not:` },
      perintah: `lkj build --year ${tahun} --annual`,
    };
  }
  const after = Math.max(...yearsOf(files)) + 1;
  return {
    keadaan: {
      id: `${ready.id}, juga laporan tahunannya. Untuk membuka tahun ${after}:`,
      en: `${ready.en}, and that of the year. To open ${after}:`,
    },
    perintah: `lkj init --from-previous --year ${after}`,
  };
}

function isData({ path }: Listed): boolean {
  return kindOf(path) !== undefined;
}
