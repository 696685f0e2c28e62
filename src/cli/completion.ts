/** `lkj completion`: the script by which a shell completes `lkj`. */
import type { Text } from '../base/diagnostic.ts';
import { quoted } from '../base/quote.ts';
import { UserError } from '../base/user-error.ts';
import type { Command } from './command.ts';

/** The script of each shell, by its name below `templates/completion/`. */
const scripts = { bash: 'lkj.bash', zsh: 'lkj.zsh', fish: 'lkj.fish', powershell: 'lkj.ps1' } as const;

type Shell = keyof typeof scripts;

const shells = Object.keys(scripts) as Shell[];

export const completion: Command = {
  name: 'completion',
  summary: {
    id: 'mencetak skrip pelengkap perintah (tombol Tab) untuk bash, zsh, fish, atau PowerShell',
    en: 'prints the script that completes commands (the Tab key) in bash, zsh, fish or PowerShell',
  },
  argument: { name: 'shell', choices: shells, text: { id: shells.join(', '), en: shells.join(', ') } },
  options: [],
  examples: [
    ['lkj completion bash >> ~/.bashrc', { id: 'bash: lalu buka terminal baru', en: 'bash: then open a new terminal' }],
    [
      'lkj completion zsh > ~/.zsh/_lkj',
      {
        id: 'zsh: folder itu harus sudah ada, dan ada di $fpath sebelum compinit',
        en: 'zsh: that folder must be there, and in $fpath before compinit',
      },
    ],
    [
      'lkj completion fish > ~/.config/fish/completions/lkj.fish',
      { id: 'fish: langsung berlaku', en: 'fish: works at once' },
    ],
    [
      'lkj completion powershell >> $PROFILE',
      { id: 'PowerShell: lalu buka jendela baru', en: 'PowerShell: then open a new window' },
    ],
  ],
  async run({ shell }, world) {
    const name = shells.find((one) => one === shell);
    if (!name) throw unknown(shell);
    const { readShellScripts } = await import('../io/package-files.ts');
    world.print((await readShellScripts()).get(scripts[name])?.trimEnd() ?? '');
    return 0;
  },
};

function unknown(shell: unknown): UserError {
  const choices: Text = { id: 'bash, zsh, fish, atau powershell', en: 'bash, zsh, fish or powershell' };
  const text: Text =
    typeof shell === 'string'
      ? { id: `tidak ada skrip untuk ${quoted(shell)}`, en: `there is no script for ${quoted(shell)}` }
      : { id: 'shell tidak disebut', en: 'no shell was given' };
  return new UserError(2, text, {
    id: `sebut ${choices.id}: lkj completion bash`,
    en: `name ${choices.en}: lkj completion bash`,
  });
}
