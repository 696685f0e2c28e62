/** What may stand at the cursor of a command line: told to a shell, which shows it. */

/** One word that may stand there, with a few words about it. */
export interface Calon {
  readonly nilai: string;
  readonly teks?: string;
}

/** What a shell is to do beside showing words: `file` and `folder` names are its own to complete; `open` words go on. */
export interface Pelengkap {
  readonly cara: 'word' | 'file' | 'folder' | 'open';
  readonly calon: readonly Calon[];
}

export const tanpaCalon: Pelengkap = { cara: 'word', calon: [] };

/** What the data folder is asked for; each is read only when it is needed. */
export interface Isi {
  readonly tahun: () => readonly number[];
  /** Of a year, or of any. */
  readonly triwulan: (tahun: number | undefined) => readonly number[];
  readonly bernama: () => Promise<readonly Calon[]>;
  readonly kode: () => Promise<readonly Calon[]>;
}

/** The line for each word, after one for what to do. Nothing in it can be taken for another line. */
export function tulisPelengkap({ cara, calon }: Pelengkap): string {
  const line = (text: string) => text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
  return [
    `:${cara}`,
    ...calon.map(({ nilai, teks }) =>
      teks === undefined ? line(nilai) : `${line(nilai)}\t${line(teks).slice(0, 100)}`,
    ),
  ].join('\n');
}
