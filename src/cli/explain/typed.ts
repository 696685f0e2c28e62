/** The part of `lkj explain` that is about numbers which texts type instead of quoting them. */
import { columns } from '../../base/columns.ts';
import type { Language } from '../../base/diagnostic.ts';
import { printable, printableJson } from '../../base/printable.ts';
import { quoted } from '../../base/quote.ts';
import { type AngkaDiketik, angkaDiketik } from '../../checks/rules/angka-diketik.ts';
import { relativePlace } from '../../io/place.ts';
import type { World } from '../../io/world.ts';
import type { ExitCode, Options } from '../command.ts';
import { assessed } from './figures.ts';

/** A line for each: where it stands, how it was typed, and which figures of the report are that number. */
export async function explainTyped(options: Options, asJson: boolean, world: World): Promise<ExitCode> {
  const assessment = await assessed(options, world);
  if (!assessment) return 1;
  const all = angkaDiketik(assessment);
  const { print, say, language } = world;
  if (asJson) print(printableJson({ versi: 1, angka_diketik: all.map(facts) }));
  else if (all.length === 0) say(none);
  else print(table(all, relativePlace(world.folder, String(options.data)), language));
  return 0;
}

const none = {
  id: 'Tidak ada angka yang diketik dalam teks: semuanya dikutip atau dihitung dari data.',
  en: 'No number is typed in a text: all are quoted, or come from the data.',
};

function facts({ ditulis, span, sama }: AngkaDiketik) {
  const { file, line, column } = span();
  return { ditulis, berkas: file, baris: line, kolom: column, sama_dengan: sama };
}

/** Of a round number more figures are the same than help to find it. */
const MOST_SAME = 3;

function table(all: readonly AngkaDiketik[], place: (file: string) => string, language: Language): string {
  const nothing = { id: 'bukan angka laporan atau datanya', en: 'neither a figure of the report nor its data' }[
    language
  ];
  return columns(
    all.map(({ ditulis, span, sama }) => {
      const { file, line, column } = span();
      const more = sama.length > MOST_SAME ? `, +${sama.length - MOST_SAME}` : '';
      const same = sama.length === 0 ? nothing : `= ${sama.slice(0, MOST_SAME).join(', ')}${more}`;
      return [`${printable(place(file))}:${line}:${column}`, quoted(ditulis), same];
    }),
  );
}
