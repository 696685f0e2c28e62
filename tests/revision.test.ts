/** `lkj diff` on git: every name of a revision, every kind of clone and repository, and what no folder holds. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lkj } from './run-cli.ts';

vi.setConfig({ testTimeout: 240_000 });

let folder = '';
const data = () => join(folder, 'data');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-revisi-'));
  cpSync('tests/dasar', data(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (argv: readonly string[], input: string | Buffer = '', cwd = folder) =>
  execFileSync('git', ['-c', 'user.name=Contoh', '-c', 'user.email=contoh@example.invalid', ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  }).trim();
const begin = (...argv: readonly string[]) => {
  git(['init', '-q', '-b', 'main', ...argv]);
  git(['add', '.']);
  git(['commit', '-qm', 'data awal']);
};
const record = (message = 'kedua') => git(['commit', '-qm', message]);
const add = (mode: string, id: string, path: string) =>
  git(['update-index', '-z', '--index-info'], `${mode} ${id}\t${path}\0`);
const blob = (text: string) => git(['hash-object', '-w', '--stdin'], text);

function edit(from: string, to: string): void {
  const path = join(data(), '2024/tw2.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** What a runner takes for a command, and what a terminal obeys, stands on no line; nor does a stack. */
function diff(argv: readonly string[], cwd = folder, environment = {}) {
  const run = lkj(cwd, ['diff', ...argv], environment);
  const all = `${run.talk}\n${run.out}`;
  expect(all).not.toMatch(/^ {4}at |^\s*::|kesalahan lkj|promisor|^fatal:/m);
  expect(all).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/);
  return run;
}
const changed = { code: 0, out: expect.stringMatching(/waktu\.realisasi +13,5 +13 /) };
const same = { code: 0, out: '' };

describe('every name that git knows', () => {
  beforeEach(() => {
    begin();
    git(['tag', '-am', 'pertama', 'v1']);
    git(['tag', '-am', 'tanda dari tanda', 'v1t', 'v1']);
    git(['branch', 'tw1']);
    edit('realisasi: 13,5', 'realisasi: 13');
  });

  test('says the same', () => {
    git(['commit', '-qam', 'ubah laporan.pdf dan x.json']);
    git(['update-ref', 'refs/remotes/origin/main', 'HEAD~1']);
    git(['config', 'remote.origin.url', '.']);
    git(['config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*']);
    git(['branch', '-q', '--set-upstream-to=origin/main']);
    const old = git(['rev-parse', 'HEAD~1']);
    const names = [
      ...[':/awal', ':/data awal', 'HEAD^{/data}', '@{u}', 'main@{u}', 'main@{1}', 'v1', 'v1^{}', 'v1^0', 'v1t', '@~'],
      ...['main~1^{tree}', 'v1:data', 'v1:', 'v1:./', 'HEAD@{1}', 'tags/v1', 'heads/tw1', 'tw1^{}', 'origin/main'],
      ...[
        old,
        old.slice(0, 9),
        git(['rev-parse', 'v1:data']),
        git(['rev-parse', 'v1^{tree}']),
        git(['rev-parse', 'v1']),
      ],
    ];
    for (const name of names) {
      const cwd = name === 'v1:./' ? data() : folder;
      expect(diff([name, ':/laporan.pdf', '-d', data()], cwd), name).toMatchObject(changed);
    }
    expect(diff(['v1', ':/x.json'])).toMatchObject(changed);
  });

  test('a stash, in a repository whose folders have spaces, from below and by a time', () => {
    git(['stash']);
    expect(diff(['HEAD', 'stash'])).toMatchObject(changed);
    expect(diff(['HEAD', 'stash@{0}'])).toMatchObject(changed);
    expect(diff(['HEAD', 'stash@{1 second ago}'])).toMatchObject(changed);
    git(['mv', 'data', 'data dinas é']);
    record();
    expect(diff(['HEAD', 'HEAD', '-d', 'data dinas é'])).toMatchObject(same);
    expect(diff(['HEAD:data dinas é', 'HEAD~1:data', '-d', 'data dinas é'])).toMatchObject(same);
  });

  test('a folder that a tree names instead of its own', () => {
    mkdirSync(join(folder, 'dinas'));
    cpSync(data(), join(folder, 'dinas/data'), { recursive: true });
    git(['add', '.']);
    record();
    expect(diff(['HEAD~1', 'HEAD:dinas'])).toMatchObject(changed);
    expect(diff(['HEAD~1', 'HEAD:dinas/data'])).toMatchObject(changed);
    expect(diff(['HEAD~1', 'HEAD:./dinas'])).toMatchObject(changed);
    // A commit has the folder at its place or not at all: another of the same name is another agency's.
    expect(diff(['HEAD~1', 'HEAD', '-d', 'dinas/data'])).toMatchObject({
      code: 2,
      talk: expect.stringContaining('folder «dinas/data/» tidak ada dalam revisi «HEAD~1»'),
    });
  });

  test.each([
    ['--output=x', 2, 'bukan triwulan, folder, PDF, JSON, atau revisi git'],
    ['--upload-pack=touch x', 2, 'bukan triwulan'],
    ['-rf', 2, 'bukan triwulan'],
    ['HEAD~9', 2, 'bukan triwulan'],
    ['HEAD..v1', 2, 'bukan triwulan'],
    ['^HEAD', 2, 'bukan triwulan'],
    [':/tidak pernah ditulis', 2, 'bukan triwulan'],
    ['HEAD:data/2024/tw2.yaml', 2, 'adalah satu berkas, bukan revisi atau folder'],
    ['0123456789012345678901234567890123456789', 2, 'bukan triwulan'],
    ['main\n::error::pwn', 2, 'bukan triwulan'],
    ['HEAD:tiada', 2, 'bukan triwulan'],
    ['', 2, 'bukan triwulan'],
  ])('%j is none', (name, code, words) => {
    const run = diff(['--', name, 'data']);
    expect(run).toMatchObject({ code, talk: expect.stringContaining(words) });
    expect(run.talk).toContain('  → ');
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

describe('a clone that lacks something says what fetches it', () => {
  const clone = (...argv: readonly string[]) => {
    git(['clone', '-q', ...argv, `file://${folder}`, 'klon']);
    return join(folder, 'klon');
  };
  const run = (command: string, cwd: string) => execFileSync('/bin/sh', ['-c', command], { cwd, stdio: 'ignore' });
  beforeEach(() => {
    begin();
    git(['config', 'uploadpack.allowFilter', 'true']);
    edit('realisasi: 13,5', 'realisasi: 13');
    git(['commit', '-qam', 'kedua']);
  });

  test.each(['--filter=blob:none', '--filter=tree:0', '--filter=blob:limit=10'])('%s', (filter) => {
    const there = clone(filter, '-o', 'hulu');
    expect(diff(['HEAD', 'data'], there)).toMatchObject(same);
    for (const [one, command] of [
      ['HEAD~1', `git fetch --refetch --no-filter hulu ${git(['rev-parse', 'HEAD~1'])}`],
      ['HEAD~1:data', 'git fetch --refetch --no-filter hulu'],
    ] as const) {
      const { code, talk } = diff([one, 'data'], there);
      expect(code, one).toBe(2);
      expect(talk).toContain(`${command}, atau klon tanpa --filter`);
    }
    const { talk } = diff(['HEAD~1', 'data'], there);
    run(/git fetch [^,]+/.exec(talk)?.[0] ?? 'false', there);
    expect(diff(['HEAD~1', 'data'], there)).toMatchObject(changed);
  });

  test('a shallow one', () => {
    const there = clone('--depth', '1');
    expect(diff(['HEAD', 'data'], there)).toMatchObject(same);
    const { code, talk } = diff(['HEAD~1', 'data'], there);
    expect([code, talk]).toEqual([2, expect.stringContaining('git fetch --unshallow')]);
    run(/git fetch .+/.exec(talk)?.[0] ?? 'false', there);
    expect(diff(['HEAD~1', 'data'], there)).toMatchObject(changed);
  });

  test('and fetches nothing by itself, by whatever way the repository names', () => {
    const there = clone('--filter=blob:none');
    const script = join(folder, 'jalan.sh');
    writeFileSync(script, `#!/bin/sh\necho >> '${join(folder, 'jalan')}'\n`);
    chmodSync(script, 0o755);
    for (const key of ['remote.origin.uploadpack', 'core.sshCommand', 'core.fsmonitor', 'core.pager', 'core.askPass'])
      git(['config', key, script], '', there);
    for (const [key, value] of [
      ['remote.origin.url', `ext::${script}`],
      ['protocol.ext.allow', 'always'],
      ['protocol.allow', 'always'],
      ['core.hooksPath', folder],
      ['alias.ls-tree', `!${script}`],
      ['alias.rev-parse', `!${script}`],
      ['diff.x.textconv', script],
      ['filter.x.smudge', script],
      ['gpg.program', script],
      ['log.showSignature', 'true'],
    ] as const)
      git(['config', key, value], '', there);
    writeFileSync(join(there, '.git/info/attributes'), '* diff=x filter=x\n');
    expect(diff(['HEAD~1', 'data'], there).code).toBe(2);
    expect(diff([':/kedua', 'data'], there)).toMatchObject(same);
    expect(existsSync(join(folder, 'jalan'))).toBe(false);
  });
});

describe('every kind of repository', () => {
  test('ids of sha256', () => {
    begin('--object-format=sha256');
    edit('realisasi: 13,5', 'realisasi: 13');
    expect(diff(['HEAD', 'data'])).toMatchObject(changed);
    expect(diff([git(['rev-parse', 'HEAD:data']), 'data'])).toMatchObject(changed);
  });

  test('a bare one, a worktree, and one whose data folder was deleted', () => {
    begin();
    edit('realisasi: 13,5', 'realisasi: 13');
    git(['commit', '-qam', 'kedua']);
    git(['clone', '-q', '--bare', '.', 'gudang.git']);
    git(['worktree', 'add', '-q', 'pohon', 'HEAD~1']);
    expect(diff(['HEAD~1', 'HEAD'], join(folder, 'gudang.git'))).toMatchObject(changed);
    expect(diff(['HEAD~1:data', 'main:data', '-d', '.'], join(folder, 'gudang.git'))).toMatchObject(changed);
    expect(diff(['HEAD', 'main'], join(folder, 'pohon'))).toMatchObject(changed);
    rmSync(data(), { recursive: true });
    expect(diff(['HEAD~1', 'HEAD'])).toMatchObject(changed);
  });

  test('without commits, without a repository, without git', () => {
    const told = (words: RegExp) => expect.stringMatching(words);
    expect(diff(['HEAD', 'data'])).toMatchObject({ code: 2, talk: told(/di luar repositori\n {2}→ contoh/) });
    git(['init', '-q']);
    expect(diff(['HEAD', 'data'])).toMatchObject({ code: 2, talk: told(/belum punya commit\n {2}→ .*git commit/) });
    const { code, talk } = diff(['HEAD', 'data'], folder, { PATH: join(folder, 'kosong') });
    expect([code, talk]).toEqual([3, told(/git, yang mengenal revisi, tidak terpasang\n {2}→ pasang git/)]);
  });

  test('that is broken, in its settings, its list of files or a file', () => {
    begin();
    const settings = readFileSync(join(folder, '.git/config'));
    for (const text of ['[core\n', '[core]\nrepositoryformatversion = 99\n']) {
      writeFileSync(join(folder, '.git/config'), text);
      expect(diff(['HEAD', 'data'])).toMatchObject({
        code: expect.toBeOneOf([2, 3]),
        talk: expect.stringContaining('  → '),
      });
    }
    writeFileSync(join(folder, '.git/config'), settings);
    for (const name of ['HEAD:data/2024/tw2.yaml', 'HEAD:data/2024', 'HEAD:data', 'HEAD^{tree}']) {
      const id = git(['rev-parse', name]);
      const path = join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
      for (const spoil of [() => writeFileSync(path, 'rusak'), () => rmSync(path)]) {
        renameSync(path, `${path}.asli`);
        copyFileSync(`${path}.asli`, path);
        spoil();
        const run = diff(['HEAD', 'data']);
        expect(run, name).toMatchObject({ code: 3, talk: expect.stringContaining('git fsck') });
        renameSync(`${path}.asli`, path);
      }
    }
    expect(diff(['HEAD', 'data'])).toMatchObject(same);
  });

  test.runIf(process.getuid?.() === 0)('that another user owns', () => {
    begin();
    chownSync(folder, 65534, 65534);
    const { code, talk } = diff(['HEAD', 'data'], folder, { HOME: folder });
    expect([code, talk]).toEqual([2, expect.stringContaining(`git config --global --add safe.directory ${folder}`)]);
    execFileSync('git', ['config', '--global', '--add', 'safe.directory', folder], {
      env: { ...process.env, HOME: folder },
    });
    expect(diff(['HEAD', 'data'], folder, { HOME: folder })).toMatchObject(same);
  });
});

describe('what no folder holds', () => {
  beforeEach(() => begin());
  const passed = (name: string, why: string) => ({
    code: 0,
    talk: expect.stringContaining(`lkj: «${name}» dalam revisi itu dilewati: ${why}`),
  });

  test.each([
    ['narasi/x.md', 'narasi/x.md'],
    ['gambar', 'gambar'],
    ['narasi/a\n::error::pwn.md', 'narasi/a ::error::pwn.md'],
    ['\u001b[31m\u0007', '\\u001b[31m\\u0007'],
  ])('a submodule %j is passed over with a word', (name, shown) => {
    add('160000', git(['rev-parse', 'HEAD']), `data/${name}`);
    record();
    expect(diff(['HEAD', 'data'])).toMatchObject(passed(shown, 'adalah submodul'));
  });

  test.each(['2024', '2024/tw2.yaml', ''])('but not one in the place of figures: %j', (name) => {
    const path = name === '' ? 'data' : `data/${name}`;
    git(['rm', '-rqf', '--cached', path]);
    add('160000', git(['rev-parse', 'HEAD']), path);
    record();
    expect(diff(['HEAD', 'data'])).toMatchObject({ code: 2, talk: expect.stringContaining('adalah submodul') });
  });

  test.each([
    ['a\n::error::pwn.md', 'a ::error::pwn.md'],
    ['a\u001b]0;x\u0007.md', 'a\\u001b]0;x\\u0007.md'],
    ['a\r::error::.md', 'a ::error::.md'],
    ['a\u2028::error::.md', 'a ::error::.md'],
    ['a\u0085\u009b31m.md', 'a\\u0085\\u009b31m.md'],
    ['a\u202emd.md', 'a\\u202emd.md'],
    [Buffer.from([0x61, 0xff, 0x2e, 0x6d, 0x64]), 'a\ufffd.md'],
  ])('a name that is no plain text is passed over with a word: %j', (name, shown) => {
    const line = Buffer.from(`100644 ${blob('Teks.\n')}\tdata/narasi/`);
    git(['update-index', '-z', '--index-info'], Buffer.concat([line, Buffer.from(name), Buffer.from('\0')]));
    record();
    expect(diff(['HEAD', 'data'])).toMatchObject(passed(`narasi/${shown}`, 'namanya memuat karakter'));
  });

  test('a large file is passed over with a word, and refused at its place where it holds figures', () => {
    add('100644', blob('x'.repeat(5_000_001)), 'data/gambar/besar.png');
    record();
    expect(diff(['HEAD', 'data'])).toMatchObject(passed('gambar/besar.png', 'lebih besar dari 5 MB'));
    writeFileSync(join(data(), '2024/tw2.yaml'), `# ${'x'.repeat(5_000_000)}\n`, { flag: 'a' });
    git(['add', '.']);
    record();
    expect(diff(['HEAD', 'HEAD~1'])).toMatchObject({
      code: 1,
      talk: expect.stringMatching(/data\/2024\/tw2\.yaml:1:1 .*yaml\/terlalu-besar/),
    });
  });

  test('many of them do not bury the rest', () => {
    const id = git(['rev-parse', 'HEAD']);
    for (let n = 0; n < 30; n += 1) add('160000', id, `data/gambar/s${n}`);
    record();
    const { code, talk } = diff(['HEAD', 'data']);
    expect(code).toBe(0);
    expect(talk.split('\n').length).toBeLessThan(15);
    expect(talk).toContain('lkj: dan 20 berkas lain');
  });

  test('many files take one process', () => {
    mkdirSync(join(data(), 'gambar'));
    for (let n = 0; n < 1500; n += 1) copyFileSync('tests/dasar/instansi.yaml', join(data(), 'gambar', `g${n}.md`));
    git(['add', '.']);
    record();
    expect(diff(['HEAD', 'HEAD~1'])).toMatchObject(same);
  });

  test('what a folder passes over is passed over in it, too', () => {
    for (const path of ['.simpan/rusak.yaml', '.rusak.yaml', 'node_modules/x/rusak.yaml', 'a/b/c/d/e.yaml'])
      add('100644', blob('a: ['), `data/${path}`);
    add('160000', git(['rev-parse', 'HEAD']), 'data/.sub');
    add('120000', blob('/etc'), 'data/.luar');
    record();
    const { talk } = diff(['HEAD', 'data']);
    expect(talk).toBe('Tidak ada yang berubah.\n');
  });
});

describe('links', () => {
  let body = '';
  beforeEach(() => {
    begin();
    body = git(['rev-parse', 'HEAD:data/2024/tw2.yaml']);
    git(['rm', '-q', '--cached', 'data/2024/tw2.yaml']);
  });
  const link = (path: string, target: string) => add('120000', blob(target), path);

  test.each<readonly [string, readonly (readonly [string, string])[]]>([
    ['to a file', [['data/2024/tw2.yaml', '../asli/tw2asli.txt']]],
    ['with turns', [['data/2024/tw2.yaml', './/../2024/.././asli//tw2asli.txt']]],
    ['out of the folder and back in', [['data/2024/tw2.yaml', '../../data/asli/tw2asli.txt']]],
    [
      'to a link',
      [
        ['data/2024/tw2.yaml', '../asli/lagi.txt'],
        ['data/asli/lagi.txt', 'tw2asli.txt'],
      ],
    ],
    [
      'by a link to a folder',
      [
        ['data/2024/tw2.yaml', '../.jalan/tw2asli.txt'],
        ['data/.jalan', 'asli'],
      ],
    ],
    [
      'by a link to a folder, and up from there',
      [
        ['data/2024/tw2.yaml', '../.jalan/../tw2asli.txt'],
        ['data/.jalan', 'asli/dalam'],
        ['data/asli/dalam/x.txt', '../tw2asli.txt'],
      ],
    ],
  ])('%s is followed', (_, links) => {
    add('100644', body, 'data/asli/tw2asli.txt');
    for (const [path, target] of links) link(path, target);
    record();
    expect(diff(['HEAD', 'HEAD~1'])).toMatchObject({ ...same, talk: expect.not.stringContaining('galat') });
  });

  test('to a folder, and to a link to one', () => {
    add('100644', body, 'data/2024/tw2.yaml');
    const year = git(['write-tree']);
    git(['rm', '-rq', '--cached', 'data/2024']);
    git(['read-tree', '--prefix=data/.arsip/2024/', `${year}:data/2024`]);
    link('data/2024', '.lewat/2024');
    link('data/.lewat', './.arsip/');
    record();
    expect(diff(['HEAD', 'HEAD~1'])).toMatchObject(same);
  });

  test.each([
    ['data/2024/tw2.yaml', '../../luar.yaml', 'ke luar folder data'],
    ['data/2024/tw2.yaml', '/etc/passwd', 'ke luar folder data'],
    ['data/2024/tw2.yaml', '../../../../../../etc/passwd', 'ke luar folder data'],
    ['data/2024/tw2.yaml', '../asli/tiada.txt', 'ke berkas yang tidak ada'],
    ['data/2024/tw2.yaml', '../instansi.yaml/x', 'ke berkas yang tidak ada'],
    ['data/2024/tw2.yaml', '', 'ke berkas yang tidak ada'],
    ['data/2024/tw2.yaml', 'x'.repeat(5000), 'ke berkas yang tidak ada'],
    ['data/2024/tw2.yaml', 'tw2.yaml', 'berputar'],
    ['data/2024/putar', '..', 'berputar'],
    ['data/putar', '.', 'berputar'],
    ['data/gambar', '/etc', 'ke luar folder data'],
    ['data/gambar', '../gambar', 'ke luar folder data'],
    ['data/narasi/a\n::error::b.md', '../../x', 'ke luar folder data'],
  ])('%j to %j is refused', (path, target, why) => {
    add('100644', body, 'data/2024/tw2.yaml');
    add('100644', body, 'luar.yaml');
    link(path, target);
    record();
    const { code, talk } = diff(['HEAD', 'HEAD~1']);
    expect([code, talk]).toEqual([2, expect.stringMatching(new RegExp(`adalah tautan (yang )?${why}.*\n  → `))]);
  });

  test('two folders that lead to each other, and folders that multiply', () => {
    link('data/a/ke', '../b');
    link('data/b/ke', '../a');
    record();
    expect(diff(['HEAD', 'HEAD~1'])).toMatchObject({ code: 2, talk: expect.stringContaining('berputar') });
    git(['rm', '-rq', '--cached', 'data/a', 'data/b']);
    const lines = ['b', 'c', 'd'].flatMap((next, at) => {
      const id = blob(`../${next}`);
      return Array.from({ length: 120 }, (_, n) => `120000 ${id}\tdata/${'abc'[at]}/${n}\0`);
    });
    git(['update-index', '-z', '--index-info'], lines.join(''));
    add('100644', body, 'data/d/x.md');
    record();
    expect(diff(['HEAD', 'HEAD~2'])).toMatchObject({ code: 2, talk: expect.stringContaining('terlalu banyak') });
  });
});
