/** Makes the reports that are asked for and puts each where it is to go. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { relativePath } from '../../io/place.ts';
import { refuseData } from '../not-data.ts';
import { type Reporting, reporters } from '../reporters/index.ts';
import { type Checked, reportingOf } from '../reporting.ts';
import type { Report } from './reports.ts';

interface FileReport extends Report {
  readonly file: string;
}

/** First the files, then stdout, so that what cannot be written is said instead of printed past. */
export async function deliver(
  reports: readonly Report[],
  findings: readonly Diagnostic[],
  checked: Checked,
): Promise<void> {
  const { world } = checked;
  const reporting = await reportingOf(checked, world.stdout);
  const files = reports.filter((report): report is FileReport => report.file !== undefined);
  for (const { file } of files) refuseData(file, checked);
  if (files.length > 0) await writeAll(files, findings, { ...reporting, isColoured: false });
  for (const { format } of reports.filter(({ file }) => file === undefined)) {
    const text = (await reporters[format]())(findings, reporting);
    if (text !== '') world.print(text);
  }
  for (const { file } of files) world.say(relativePath(world.folder, file));
}

/** Every file is known to be writable before one is written; none is left half-written. */
async function writeAll(
  files: readonly FileReport[],
  findings: readonly Diagnostic[],
  reporting: Reporting,
): Promise<void> {
  const { writeTogether } = await import('../../io/write.ts');
  const named = files.map(({ format, file }) => ({ format, path: file }));
  await writeTogether(named, (opened) =>
    Promise.all(
      opened.map(async ({ format }) => {
        const text = (await reporters[format]())(findings, reporting);
        return text === '' ? '' : `${text}\n`;
      }),
    ),
  );
}
