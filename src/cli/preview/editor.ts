/** How an editor is told which file to open, and at which line and column. */
import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';

/** A place in a file: its whole path, line and column from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The words that start the editor at a place. */
type Editor = (place: FilePlace) => readonly string[];

/**
 * Reads what was given to `--editor`: a program with its words, `{file}`, `{line}` and `{column}` in their places where
 * it names them (`code --goto {file}:{line}:{column}`), else as that editor is known to want them. Throws UserError 2.
 */
export function readEditor(command: string): Editor {
  const words = split(command);
  const [program] = words;
  if (program === undefined) throw unusable(command);
  if (words.some((word) => /\{(?:file|line|column)\}/.test(word))) return (place) => words.map(filled(place));
  const name = (program.split(/[\\/]/).at(-1) ?? '').replace(/\.(?:exe|cmd)$/i, '').toLowerCase();
  if (inTerminal.test(name)) throw needsTerminal(name);
  const form = forms.find(({ names }) => names.test(name))?.words ?? ['{file}'];
  return (place) => [...words, ...form.map(filled(place))];
}

/** Each word is filled for itself, so that a file's name never becomes another word. */
function filled({ file, line, column }: FilePlace): (word: string) => string {
  return (word) =>
    word.replaceAll(/\{(file|line|column)\}/g, (_, name: string) =>
      name === 'file' ? file : String(name === 'line' ? line : column),
    );
}

/** Words are parted by spaces; quotes keep them together, and are left out. */
function split(command: string): readonly string[] {
  return [...command.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

const forms: readonly { readonly names: RegExp; readonly words: readonly string[] }[] = [
  { names: /^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/, words: ['--goto', '{file}:{line}:{column}'] },
  { names: /^(?:subl|sublime_text|zed|zeditor)$/, words: ['{file}:{line}:{column}'] },
  { names: /^(?:gedit|gnome-text-editor|xed|pluma|gvim|mousepad)$/, words: ['+{line}', '{file}'] },
  { names: /^kate$/, words: ['--line', '{line}', '--column', '{column}', '{file}'] },
  { names: /^(?:emacs|emacsclient)$/, words: ['+{line}:{column}', '{file}'] },
  { names: /^notepad\+\+$/, words: ['-n{line}', '-c{column}', '{file}'] },
];

/** They draw on the terminal in which the preview runs. */
const inTerminal = /^(?:vi|vim|nvim|nano|pico|micro|hx|helix|joe|ne|ed)$/;

function needsTerminal(name: string): UserError {
  return new UserError(
    2,
    `--editor: «${name}» memerlukan terminal sendiri`,
    `--editor: «${name}» needs a terminal of its own`,
    `buka terminal baru untuknya: --editor "xterm -e ${name} +{line} {file}"`,
    `open another terminal for it: --editor "xterm -e ${name} +{line} {file}"`,
  );
}

function unusable(command: string): UserError {
  return new UserError(
    2,
    { id: `--editor diberi ${quoted(command)}; seharusnya nama program`, en: `--editor was given ${quoted(command)}` },
    { id: 'contoh: --editor "code --goto {file}:{line}:{column}"', en: 'example: --editor code' },
  );
}
