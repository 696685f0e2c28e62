/** `lkj __complete <n> words…`: what a shell asks while a person types. It says nothing of what is wrong: the prompt is not its place. */
import { Option } from 'commander';
import type { Language } from '../../base/diagnostic.ts';
import { quartersOf, yearsOf } from '../../data/documents/periode.ts';
import { listFiles } from '../../io/listing.ts';
import type { World } from '../../io/world.ts';
import type { Command } from '../command.ts';
import { commands } from '../index.ts';
import { type Baris, bacaBaris, type Calon, type Isi, type Pelengkap, tanpaCalon, tulisPelengkap } from './index.ts';

/** `n` of the words stand whole before the cursor; the one after them, if there is any, is being typed. */
export async function complete([n = '0', ...words]: readonly string[], world: World): Promise<void> {
  const count = Number(n);
  const optionsOf = (perintah: string | undefined) => known(perintah, world.language);
  const baris = bacaBaris(words.slice(0, count), words[count] ?? '', optionsOf);
  world.print(tulisPelengkap(await pelengkap(baris, isiDari(baris, world.language), world.language)));
}

async function pelengkap(baris: Baris, isi: Isi, language: Language): Promise<Pelengkap> {
  if (baris.opsi !== undefined) return nilaiOpsi(baris, isi, language);
  const command = commands.find(({ name }) => name === baris.perintah);
  if (baris.kata.startsWith('-')) {
    const calon = known(baris.perintah, language).flatMap(({ long, description }) =>
      long ? [{ nilai: long, teks: description }] : [],
    );
    return cocok(baris, [...calon, { nilai: '--help' }, ...(command ? [] : [{ nilai: '--version' }])]);
  }
  if (baris.perintah === undefined || (baris.perintah === 'help' && baris.argumen.length === 0)) {
    const calon = commands.map(({ name, summary }) => ({ nilai: name, teks: summary[language] }));
    return cocok(baris, baris.perintah === undefined ? [...calon, { nilai: 'help' }] : calon);
  }
  return command ? argumen(command, baris, isi) : tanpaCalon;
}

function known(perintah: string | undefined, language: Language): readonly Option[] {
  const everywhere = [
    Object.assign(new Option('--lang <id|en>', { id: 'bahasa pesan', en: 'language of the messages' }[language]), {
      argChoices: ['id', 'en'],
    }),
    new Option('--no-color', { id: 'tanpa warna', en: 'no colours' }[language]),
  ];
  return [...(commands.find(({ name }) => name === perintah)?.options(language) ?? []), ...everywhere];
}

/** By the option's own choices, or by what its value is called in help. */
function nilaiOpsi(baris: Baris, isi: Isi, language: Language): Pelengkap {
  const option = known(baris.perintah, language).find(({ long }) => long === baris.opsi);
  if (!option) return tanpaCalon;
  const isNew = baris.perintah === 'init';
  if (option.long === '--quarter')
    return cocok(baris, (isNew ? [1, 2, 3, 4] : isi.triwulan(tahunDari(baris))).map(calonAngka));
  if (option.long === '--year') return isNew ? tanpaCalon : cocok(baris, isi.tahun().map(calonAngka));
  if (option.argChoices) return daftar(baris, option.argChoices, option.flags.includes('<daftar>'));
  if (/<folder>/.test(option.flags)) return { cara: 'folder', calon: [] };
  if (/<berkas>/.test(option.flags)) return { cara: 'file', calon: [] };
  return tanpaCalon;
}

async function argumen({ argument }: Command, baris: Baris, isi: Isi): Promise<Pelengkap> {
  if (!argument || (!argument.repeats && baris.argumen.length > 0)) return tanpaCalon;
  if (argument.choices)
    return cocok(
      baris,
      argument.choices.map((nilai) => ({ nilai })),
    );
  if (argument.name === 'id') return idAtauKode(baris, isi);
  if (argument.name === 'folder') return { cara: 'folder', calon: [] };
  if (argument.name === 'laporan') {
    const tahun = isi
      .tahun()
      .flatMap((year) => isi.triwulan(year).map((quarter) => ({ nilai: `${year}-tw${quarter}` })));
    const triwulan = isi.triwulan(isi.tahun().at(-1)).map((quarter) => ({ nilai: `tw${quarter}` }));
    return { ...cocok(baris, [...triwulan, ...tahun]), cara: 'file' };
  }
  return { cara: 'file', calon: [] };
}

/** Codes are many: their stages first, and the codes of one once it is typed. */
async function idAtauKode(baris: Baris, isi: Isi): Promise<Pelengkap> {
  if (baris.kata.includes('/')) return cocok(baris, await isi.kode());
  const ids = cocok(baris, [...(await isi.bernama()), { nilai: 'total' }]);
  const stages = cocok(
    baris,
    ['lint/', 'link/', 'schema/', 'yaml/'].map((nilai) => ({ nilai })),
  );
  if (ids.calon.length === 0 && stages.calon.length > 0) return { ...stages, cara: 'open' };
  return { cara: 'word', calon: [...ids.calon, ...stages.calon] };
}

/** A list goes on behind each comma. */
function daftar(baris: Baris, choices: readonly string[], isList: boolean): Pelengkap {
  const before = isList ? baris.kata.slice(0, baris.kata.lastIndexOf(',') + 1) : '';
  const taken = new Set(before.split(','));
  return cocok(
    baris,
    choices.filter((choice) => !taken.has(choice)).map((choice) => ({ nilai: before + choice })),
  );
}

/** Those that begin as the word does, as the whole word that they would make. */
function cocok({ kata, awalan }: Baris, calon: readonly Calon[]): Pelengkap {
  const fitting = calon.filter(({ nilai }) => nilai.startsWith(kata));
  return { cara: 'word', calon: fitting.map((satu) => ({ ...satu, nilai: awalan + satu.nilai })) };
}

function calonAngka(angka: number): Calon {
  return { nilai: String(angka) };
}

function tahunDari({ nilai }: Baris): number | undefined {
  const year = nilai.get('--year');
  return year === undefined ? undefined : Number(year);
}

/** Reads names of files for years and quarters, and files only for ids. */
function isiDari(baris: Baris, language: Language): Isi {
  const data = baris.nilai.get('--data') ?? 'data';
  const tahun = () => yearsOf(listFiles(data));
  return {
    tahun,
    triwulan(year) {
      const files = listFiles(data);
      const years = year === undefined ? yearsOf(files) : [year];
      return [...new Set(years.flatMap((one) => quartersOf(files, one)))].sort((a, b) => a - b);
    },
    async bernama() {
      const [{ bernamaDalam }, { readProject }] = await Promise.all([
        import('../../data/documents/index.ts'),
        import('../../io/files.ts'),
      ]);
      const found = await readProject(data).then(bernamaDalam, () => []);
      return found
        .filter(({ jenis }) => jenis !== 'misi')
        .map(({ jenis, id, nama }) => ({ nilai: id, teks: `${jenis}: ${nama}` }));
    },
    async kode() {
      const { explanations } = await import('../../checks/explanations.ts');
      return [...explanations()].map(([code, { title }]) => ({ nilai: code, teks: title[language] }));
    },
  };
}
