/** Prints findings and their count; shared by the commands that read a project. */
import type { Diagnostic, Language, Severity } from '../diagnostic.ts';
import { relativePlace } from '../io/place.ts';
import type { World } from '../io/world.ts';
import { reporters } from '../reporters/index.ts';

/** `write` is where they go: stdout where they are what was asked for, stderr where they stand in the way. */
export function report(findings: readonly Diagnostic[], data: string, world: World, write: World['print']): void {
  if (findings.length === 0) return;
  const place = relativePlace(world.folder, data);
  write(reporters.plain(findings, { language: world.language, place }));
  world.say(`\n${summary(findings, world.language)}`);
}

const names: Readonly<Record<Language, Readonly<Record<Severity, readonly [one: string, many: string]>>>> = {
  id: { galat: ['galat', 'galat'], peringatan: ['peringatan', 'peringatan'], info: ['info', 'info'] },
  en: { galat: ['error', 'errors'], peringatan: ['warning', 'warnings'], info: ['note', 'notes'] },
};

function summary(findings: readonly Diagnostic[], language: Language): string {
  const files = new Set(findings.map(({ span }) => span.file)).size;
  const counts = (['galat', 'peringatan', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${names[language][severity][count === 1 ? 0 : 1]}`];
  });
  return {
    id: `${counts.join(', ')} di ${files} berkas.`,
    en: `${counts.join(', ')} in ${files} file${files === 1 ? '' : 's'}.`,
  }[language];
}
