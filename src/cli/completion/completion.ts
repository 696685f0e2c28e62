/** What may stand at the cursor of a command line: told to a shell, which shows it. */

/** One word that may stand there, with a few words about it. */
export interface Candidate {
  readonly value: string;
  readonly about?: string;
}

/** What a shell is to do beside showing words: `file` and `folder` names are its own to complete; `open` words go on. */
export interface Completion {
  readonly kind: 'word' | 'file' | 'folder' | 'open';
  readonly candidates: readonly Candidate[];
}

export const noCandidates: Completion = { kind: 'word', candidates: [] };

/** What the data folder is asked for; each is read only when it is needed. */
export interface DataContents {
  readonly tahun: () => readonly number[];
  /** Of a year, or of any. */
  readonly triwulan: (tahun: number | undefined) => readonly number[];
  readonly named: () => Promise<readonly Candidate[]>;
  readonly codes: () => Promise<readonly Candidate[]>;
}

/** The line for each word, after one for what to do. Nothing in it can be taken for another line. */
export function writeCompletion({ kind, candidates }: Completion): string {
  const line = (text: string) => text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
  return [
    `:${kind}`,
    ...candidates.map(({ value, about }) =>
      about === undefined ? line(value) : `${line(value)}\t${line(about).slice(0, 100)}`,
    ),
  ].join('\n');
}
