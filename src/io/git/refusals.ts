/** Why a revision is not read, in words, and what helps. What git itself says is not passed on: strangers name its files. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';
import type { Ran } from './run.ts';

/** `remote` is there in a partial clone, `commit` where the revision is one. */
export interface Clone {
  readonly remote?: string;
  readonly commit?: string;
  readonly isShallow: boolean;
  readonly hasCommits: boolean;
}

/** Git does not know a repository here, does not trust it, or is not there. */
export function notRunning(
  { code, talk }: Ran,
  { folder, revision }: { readonly folder: string; readonly revision: string },
): UserError {
  const [named, place] = [quoted(revision), quoted(folder)];
  if (code === 'ENOENT')
    return new UserError(
      3,
      `${named} bukan triwulan, folder, PDF, atau JSON, dan git, yang mengenal revisi, tidak terpasang`,
      `${named} is no quarter, folder, PDF or JSON, and git, which knows revisions, is not installed`,
      'pasang git dari https://git-scm.com',
      'install git from https://git-scm.com',
    );
  if (/dubious ownership|unsafe repository/.test(talk)) {
    const [command] = /git config --global --add safe\.directory .+/.exec(talk) ?? [];
    const cure = command ?? 'git config --global --add safe.directory <folder>';
    return new UserError(
      2,
      `git tidak membaca repositori folder ${place}, karena pemiliknya pengguna lain`,
      `git does not read the repository of the folder ${place}, for another user owns it`,
      `bila repositori itu dipercaya: ${cure}`,
      `if you trust it: ${cure}`,
    );
  }
  if (/^fatal: not a git repository/m.test(talk))
    return new UserError(
      2,
      `${named} bukan triwulan, folder, PDF, atau JSON, dan bukan revisi git: folder ${place} di luar repositori`,
      `${named} is no quarter, folder, PDF or JSON, and no git revision: the folder ${place} is in no repository`,
      examples,
    );
  return new UserError(
    3,
    `git tidak dapat membaca repositori folder ${place}`,
    `git cannot read the repository of the folder ${place}`,
    'lihat sebabnya: git status di folder itu',
    'see why: git status in that folder',
  );
}

const examples: Text = {
  id: 'contoh: lkj diff tw1 tw2, lkj diff HEAD~1 data, lkj diff lama.pdf baru.pdf',
  en: 'example: lkj diff tw1 tw2, lkj diff HEAD~1 data, lkj diff old.pdf new.pdf',
};

export function noSuchRevision(revision: string, { isShallow, hasCommits, remote }: Clone): UserError {
  const named = quoted(revision);
  const known = {
    id: `${named} bukan triwulan, folder, PDF, JSON, atau revisi git`,
    en: `${named} is no quarter, folder, PDF, JSON or git revision`,
  };
  if (!hasCommits)
    return new UserError(
      2,
      `${known.id}: repositori ini belum punya commit`,
      `${known.en}: this repository has no commit yet`,
      'simpan dulu datanya: git add . lalu git commit',
      'store the data first: git add . and git commit',
    );
  if (isShallow)
    return new UserError(
      2,
      `${known.id} yang ada di klon ini, yang hanya memuat commit terakhir`,
      `${known.en} that is in this clone, which holds the last commits alone`,
      'ambil yang lama: git fetch --unshallow',
      'fetch the older ones: git fetch --unshallow',
    );
  if (remote) return new UserError(2, known, fetched({ isShallow, hasCommits, remote }));
  return new UserError(2, known, examples);
}

/** A file, where a folder is wanted. */
export function notATree(revision: string): UserError {
  const named = quoted(revision);
  return new UserError(
    2,
    `${named} adalah satu berkas, bukan revisi atau folder`,
    `${named} is one file, no revision or folder`,
    'sebut revisinya, misalnya HEAD~1, atau foldernya, HEAD~1:data',
    'name the revision, as HEAD~1, or the folder, HEAD~1:data',
  );
}

export function noFolder(prefix: string, revision: string): UserError {
  const [place, named] = [quoted(prefix || '.'), quoted(revision)];
  return new UserError(
    2,
    `folder ${place} tidak ada dalam revisi ${named}`,
    `the folder ${place} is not in the revision ${named}`,
    'sebut folder data pada revisi itu, misalnya lkj diff HEAD~1:data data',
    'name the data folder of that revision, for instance lkj diff HEAD~1:data data',
  );
}

/** Of a file whose content git does not give, or of the list of files where `path` is undefined. */
export function notStored(path: string | undefined, clone: Clone): UserError {
  const what =
    path === undefined ? { id: 'daftar berkas', en: 'the list of files' } : { id: quoted(path), en: quoted(path) };
  const isPartial = clone.remote !== undefined;
  return new UserError(
    isPartial ? 2 : 3,
    `${what.id} dalam revisi itu tidak dapat dibaca${isPartial ? ': isinya tidak ada di klon ini' : ' oleh git'}`,
    `${what.en} in that revision cannot be read${isPartial ? ': its content is not in this clone' : ' by git'}`,
    isPartial ? fetched(clone) : { id: 'lihat apa yang rusak: git fsck', en: 'see what is broken: git fsck' },
  );
}

function fetched({ remote, commit }: Clone): Text {
  const command = `git fetch --refetch --no-filter ${[remote, commit].filter(Boolean).join(' ')}`;
  return {
    id: `ambil dulu isinya: ${command}, atau klon tanpa --filter`,
    en: `fetch it first: ${command}, or clone without --filter`,
  };
}

export function submoduleInPlace(path: string): UserError {
  return inRevision(path, passedOver.submodule);
}

export function tooMuch(): UserError {
  return new UserError(
    2,
    'revisi itu memuat terlalu banyak untuk satu folder data',
    'that revision holds too much for one data folder',
    'sebut foldernya, misalnya HEAD~1:data',
    'name its folder, for instance HEAD~1:data',
  );
}

/** Where a link does not lead to a file or folder within the data folder. */
export function badLink(path: string, where: 'outside' | 'nowhere' | 'loop'): UserError {
  return inRevision(path, links[where]);
}

function inRevision(path: string, why: Text): UserError {
  const place = quoted(path);
  return new UserError(2, `${place} dalam revisi itu ${why.id}`, `${place} in that revision ${why.en}`, copied);
}

const copied: Text = {
  id: 'bandingkan folder: keluarkan revisi itu dengan git worktree add, salin berkasnya ke sana',
  en: 'compare folders: take that revision out with git worktree add, and copy the file into it',
};

const links = {
  outside: { id: 'adalah tautan ke luar folder data', en: 'is a link that leaves the data folder' },
  nowhere: { id: 'adalah tautan ke berkas yang tidak ada', en: 'is a link to what is not there' },
  loop: { id: 'adalah tautan yang berputar ke dirinya sendiri', en: 'is a link that leads back to itself' },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a file that decides no figure is passed over. */
export const passedOver = {
  submodule: {
    id: 'adalah submodul, yang isinya tidak ada di repositori ini',
    en: 'is a submodule, whose files are not in this repository',
  },
  large: { id: 'lebih besar dari 5 MB', en: 'is larger than 5 MB' },
  name: {
    id: 'namanya memuat karakter yang bukan teks biasa',
    en: 'has characters in its name that are no plain text',
  },
} as const satisfies Readonly<Record<string, Text>>;
