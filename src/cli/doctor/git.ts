/** Git: whether the history of the data is kept. */
import { gitState } from '../../io/machine/index.ts';
import { type Check, ok, trouble } from './check.ts';

/** What one has of it. */
const gain = {
  id: 'agar lkj diff dapat menunjukkan apa yang berubah sejak laporan lalu',
  en: 'so that lkj diff can show what has changed since an earlier report',
};

export const git: Check = async ({ world }) => {
  const state = await gitState(world.folder);
  if (state.kind === 'no git') {
    return [
      trouble(
        'peringatan',
        'git tidak terpasang; laporan tetap dapat dibuat, hanya riwayat data tidak tersimpan',
        'git is not installed; reports are made all the same, only the history of the data is not kept',
        `boleh dibiarkan; ${gain.id}, pasang git dari https://git-scm.com`,
        `it may be left so; ${gain.en}, install git from https://git-scm.com`,
      ),
    ];
  }
  if (state.kind === 'no repository') {
    return [
      trouble(
        'peringatan',
        `git ${state.version}, tetapi folder ini bukan repositori; laporan tetap dapat dibuat, hanya riwayat data tidak tersimpan`,
        `git ${state.version}, but this folder is no repository; reports are made all the same, only the history of the data is not kept`,
        `boleh dibiarkan; ${gain.id}: git init, lalu git add . dan git commit`,
        `it may be left so; ${gain.en}: git init, then git add . and git commit`,
      ),
    ];
  }
  const { version, changed } = state;
  if (changed === 0) return [ok(`git ${version}, semua tersimpan`, `git ${version}, everything is committed`)];
  return [ok(`git ${version}, ${changed} berkas belum di-commit`, `git ${version}, ${changed} files not committed`)];
};
