/** Git: whether the history of the data is kept. */
import { gitState } from '../../io/machine/index.ts';
import { type Check, ok } from './check.ts';

export const git: Check = async ({ world }) => {
  const state = await gitState(world.folder);
  if (state.kind === 'no git') {
    return [
      {
        state: 'peringatan',
        message: {
          id: 'git tidak terpasang; lkj diff tidak dapat membandingkan dengan revisi lama',
          en: 'git is not installed; lkj diff cannot compare with old revisions',
        },
        cure: { id: 'pasang git dari https://git-scm.com', en: 'install git from https://git-scm.com' },
      },
    ];
  }
  if (state.kind === 'no repository') {
    return [
      {
        state: 'peringatan',
        message: {
          id: `git ${state.version}, tetapi folder ini bukan repositori: riwayat data tidak tersimpan`,
          en: `git ${state.version}, but this folder is no repository: the history of the data is not kept`,
        },
        cure: { id: 'git init, lalu git add . dan git commit', en: 'git init, then git add . and git commit' },
      },
    ];
  }
  const { version, changed } = state;
  if (changed === 0) return [ok(`git ${version}, semua tersimpan`, `git ${version}, everything is committed`)];
  return [ok(`git ${version}, ${changed} berkas belum di-commit`, `git ${version}, ${changed} files not committed`)];
};
