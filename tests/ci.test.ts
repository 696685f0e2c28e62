/** The recipes for CI and clusters: sound YAML, commands that the program knows, least rights, and scripts that do what they say. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { lkj } from './run-cli.ts';
import { has, lkjCommands, parsedByProgram } from './shell.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly permissions?: object; readonly strategy?: unknown }>
  >;
}

interface Pekerjaan {
  readonly script: readonly string[];
  readonly parallel?: number;
  readonly needs?: readonly string[];
}

const text = (path: string) => readFileSync(path, 'utf8');
// The files are ours; the tests look at what they rest on.
const github = parse(text('templates/ci/github.yml')) as Workflow;
const gitlab = parse(text('templates/ci/gitlab.yml')) as Readonly<Record<string, unknown>>;
const action = parse(text('action.yml')) as {
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};
const [hook] = parse(text('.pre-commit-hooks.yaml')) as readonly Readonly<Record<string, unknown>>[];
const kubernetes = parseAllDocuments(text('templates/ci/kubernetes.yaml')).map((document) => document.toJS());
const docker = text('templates/ci/Dockerfile');

const githubSteps = Object.values(github.jobs).flatMap(({ steps }) => steps);
const gitlabJobs = Object.entries(gitlab).filter((entry): entry is [string, Pekerjaan] =>
  Array.isArray((entry[1] as { script?: unknown } | null)?.script),
);
const argsOf = (job: (typeof kubernetes)[number]): readonly string[] => job.spec.template.spec.containers[0].args;

/** What `lkj build --all` and its like need is in another part of the program. */
const inShards = has('build', '--all') && has('build', '--shard') && has('merge');
const needsShards = (words: readonly string[]) => words.includes('--all') || words[0] === 'merge';

const shell: readonly (readonly [string, string])[] = [
  ...githubSteps.flatMap(({ name = '', run }) => (run === undefined ? [] : [[`github: ${name}`, run] as const])),
  ...gitlabJobs.map(([name, { script }]) => [`gitlab: ${name}`, script.join('\n')] as const),
  ...action.runs.steps.flatMap(({ name = '', run }) => (run === undefined ? [] : [[`action: ${name}`, run] as const])),
];
const commands: readonly (readonly [string, readonly string[]])[] = [
  ...shell.flatMap(([place, script]) => lkjCommands(script).map((words) => [place, words] as const)),
  ...kubernetes.map((job) => [`kubernetes: ${job.metadata.name}`, argsOf(job)] as const),
  ['pre-commit', lkjCommands(`${hook?.entry} `)[0] ?? []],
  ...lkjCommands(docker.replaceAll(/^# {3}docker run .*? lkj (?=\w)/gm, 'lkj ')).map(
    (words) => ['docker', words] as const,
  ),
];

describe('every command', () => {
  test('of every recipe is found', () => {
    const seen = commands.map(([place, words]) => `${place.split(':')[0]} ${words[0]}`);
    expect([...new Set(seen)].sort()).toEqual([
      'action build',
      'action diff',
      'action validate',
      'docker build',
      'github build',
      'github merge',
      'github recap',
      'github validate',
      'gitlab build',
      'gitlab merge',
      'gitlab recap',
      'gitlab validate',
      'kubernetes build',
      'kubernetes merge',
      'pre-commit validate',
    ]);
  });

  const known = commands.filter(([, words]) => !needsShards(words));
  const sharded = commands.filter(([, words]) => needsShards(words));
  test.each(known)('%s: lkj %j', (_, words) => parsedByProgram(words));
  test.skipIf(!inShards).each(sharded)('%s: lkj %j', (_, words) => parsedByProgram(words));

  test('would be found wrong if it were', async () => {
    await expect(parsedByProgram(['recap', 'x', '--shards', '1'])).rejects.toThrow('--shards');
    await expect(parsedByProgram(['gabung'])).rejects.toThrow('gabung');
    expect(lkjCommands('npx lkj build --all "$A" --shard "$B/$C" > x || lkj merge a/* # --tidak')).toEqual([
      ['build', '--all', '1', '--shard', '1/1'],
      ['merge', 'a/*'],
    ]);
  });
});

describe('scripts', () => {
  test.each(shell)('%s is sound shell', (_, script) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('hold no expression of GitHub: what others name reaches them as variables only', () => {
    expect(shell.filter(([, script]) => script.includes('${{'))).toEqual([]);
  });
});

describe('GitHub', () => {
  test('runs with the rights to read alone, never for a foreign branch with ours', () => {
    expect(github.permissions).toEqual({ contents: 'read' });
    expect(Object.values(github.jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([]);
    expect(Object.keys(github.on)).toEqual(['push', 'pull_request']);
    for (const { uses, with: given } of githubSteps)
      if (uses?.startsWith('actions/checkout')) expect(given).toMatchObject({ 'persist-credentials': false });
  });

  test('uses the actions of GitHub itself, each of a fixed version', () => {
    const used = [...githubSteps, ...action.runs.steps].flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(6);
    expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
  });

  test('every step of the action names its shell; the comment is for our own branches', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps.filter(({ run, shell: named }) => run !== undefined && named !== 'bash')).toEqual([]);
    const comment = action.runs.steps.find(({ run }) => run?.includes('gh api'));
    expect(comment?.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
  });
});

describe('Kubernetes', () => {
  const [job] = kubernetes;
  const rules: readonly { action: string; onExitCodes?: { operator: string; values: readonly number[] } }[] =
    job.spec.podFailurePolicy.rules;

  test('decides on every exit code of a failure once', () => {
    const documented = [...text('src/cli/README.md').matchAll(/^\| ([1-9]) \| /gm)].map(([, code]) => Number(code));
    const decided = rules.flatMap(({ onExitCodes }) => onExitCodes?.values ?? []);
    expect([...decided].sort()).toEqual([...documented].sort());
    const actionOf = (code: number) => rules.find(({ onExitCodes }) => onExitCodes?.values.includes(code))?.action;
    expect([1, 2, 3, 4, 5].map(actionOf)).toEqual(['FailJob', 'FailJob', 'Count', 'Count', 'FailIndex']);
  });

  test('has as many parts as it says, and what its policy needs', () => {
    const { env } = job.spec.template.spec.containers[0];
    expect(env).toContainEqual({ name: 'LKJ_SHARDS', value: String(job.spec.completions) });
    expect(job.spec).toMatchObject({ completionMode: 'Indexed', backoffLimitPerIndex: expect.any(Number) });
    for (const { spec } of kubernetes) {
      const { containers, volumes, securityContext, restartPolicy } = spec.template.spec;
      expect([restartPolicy, securityContext.runAsNonRoot]).toEqual(['Never', true]);
      const mounted = containers[0].volumeMounts.map(({ name }: { name: string }) => name);
      expect(mounted).toEqual(volumes.map(({ name }: { name: string }) => name));
      expect(containers[0].securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
      });
    }
  });
});

describe('GitLab', () => {
  test('joins as many parts as it makes, and reports what it found', () => {
    const jobs = Object.fromEntries(gitlabJobs);
    expect(jobs.susun?.parallel).toBeGreaterThan(1);
    expect(jobs.gabung?.needs).toEqual(['susun']);
    expect(gitlab.periksa).toMatchObject({
      artifacts: { when: 'always', reports: { codequality: 'mutu.json', junit: 'uji/*.xml' } },
    });
  });
});

describe('the image', () => {
  test('is small, of no root, and starts lkj', () => {
    expect(docker.match(/^FROM .*/gm)).toEqual(['FROM node:20-slim AS susun', 'FROM node:20-slim']);
    const last = docker.slice(docker.lastIndexOf('FROM '));
    expect(last).toContain('npm ci --omit=dev --ignore-scripts');
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^ENTRYPOINT \["lkj"\]$/m);
  });

  test('copies what is there, and what its ignore file lets in', () => {
    const copied = [...docker.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, list = '']) => list.split(' '));
    const allowed = text('templates/ci/Dockerfile.dockerignore').match(/(?<=^!).*/gm) ?? [];
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    expect([...new Set(copied)].sort()).toEqual([...allowed].sort());
    const packaged: { readonly files: readonly string[] } = JSON.parse(text('package.json'));
    const needed = packaged.files.filter((path) => !/^(?:dist|docs.*|LICENSE)$|\.(?:md|png)$/.test(path));
    expect(needed.filter((path) => !copied.includes(path))).toEqual([]);
  });
});

test('the hook looks at the data alone, and at all of it', () => {
  expect(hook).toMatchObject({ id: 'lkj-validate', language: 'node', pass_filenames: false });
  const files = new RegExp(String(hook?.files));
  expect(
    ['data/2025/tw2.yaml', 'data/narasi/penutup.md', 'data/templates/styles/9-kita.css'].every((path) =>
      files.test(path),
    ),
  ).toBe(true);
  expect(['src/main.ts', 'kabupaten/data.yaml', 'data.yaml'].some((path) => files.test(path))).toBe(false);
});

describe('as they are run', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lkj-ci-'));
    for (const agency of ['dinas-a', 'dinas-b'])
      cpSync('tests/dasar', join(folder, 'kabupaten', agency), { recursive: true });
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    symlinkSync(resolve('dist/main.js'), join(folder, 'node_modules/.bin/lkj'));
    chmodSync('dist/main.js', 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function run(script: string, environment: Readonly<Record<string, string>> = {}) {
    const { PATH = '', HOME = '' } = process.env;
    const made = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${join(folder, 'bin')}:${PATH}`,
        HOME,
        DAERAH: 'kabupaten',
        GITHUB_STEP_SUMMARY: join(folder, 'ringkasan.md'),
        GITHUB_ACTION_PATH: resolve('.'),
        RUNNER_TEMP: folder,
        ...environment,
      },
    });
    return { code: made.status, out: made.stdout, talk: made.stderr };
  }

  function spoil(): void {
    const path = join(folder, 'kabupaten/dinas-b/2024/tw2.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('realisasi: 13,5', 'realisasi: tiga belas'));
  }

  const step = (steps: readonly Step[], name: string) => {
    const found = steps.find((one) => one.name === name)?.run;
    if (found === undefined) throw new Error(`there is no step «${name}»`);
    return found;
  };

  test('GitHub marks the lines, sums up every agency, and fails where one has errors', () => {
    const script = step(githubSteps, 'Memeriksa data tiap instansi');
    expect(run(script).code).toBe(0);
    expect(text(join(folder, 'ringkasan.md')).match(/### Pemeriksaan data/g)).toHaveLength(2);
    spoil();
    const { code, out } = run(script);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=kabupaten\/dinas-b\/2024\/tw2\.yaml,line=13,/m);
    expect(text(join(folder, 'ringkasan.md'))).toContain('kabupaten/dinas-b/2024/tw2.yaml:13:16');
  });

  test('GitLab gets one report of quality and one of tests for each agency', () => {
    spoil();
    const [, { script }] = gitlabJobs.find(([name]) => name === 'periksa') ?? ['', { script: [] }];
    expect(run(script.join('\n')).code).toBe(1);
    const issues: readonly { location: { path: string } }[] = JSON.parse(text(join(folder, 'mutu.json')));
    expect(issues.map(({ location }) => location.path)).toContain('kabupaten/dinas-b/2024/tw2.yaml');
    expect(text(join(folder, 'uji/dinas-b.xml'))).toContain('<failure');
    expect(existsSync(join(folder, 'uji/dinas-a.xml'))).toBe(true);
  });

  test.skipIf(!inShards)('parts are made by engines of any kind, and joined', () => {
    const susun = step(githubSteps, 'Menyusun laporan');
    for (const bagian of ['1', '2'])
      expect(run(susun.replace('--out out', `--out bagian/b-${bagian}`), { BAGIAN: bagian, BANYAK: '2' }).code).toBe(0);
    expect(run(step(githubSteps, 'Menggabungkan bagian')).code).toBe(0);
    const joined = text(join(folder, 'out/manifest.json'));
    const jobs = Object.fromEntries(gitlabJobs);
    for (const index of ['1', '2'])
      expect(
        run((jobs.susun?.script ?? []).join('\n').replace('bagian/', 'gl/'), {
          CI_NODE_INDEX: index,
          CI_NODE_TOTAL: '2',
        }).code,
      ).toBe(0);
    expect(
      run((jobs.gabung?.script ?? []).join('\n').replace('bagian/*', 'gl/*').replace('--out out', '--out gl-out')).code,
    ).toBe(0);
    const [job, gabung] = kubernetes.map((one) =>
      argsOf(one).map((word) => word.replace('/data', 'kabupaten').replace('/hasil', 'k8s')),
    );
    for (const index of ['0', '1'])
      expect(
        run(`lkj() { ./node_modules/.bin/lkj "$@"; }; lkj ${job?.join(' ')}`, {
          JOB_COMPLETION_INDEX: index,
          LKJ_SHARDS: '2',
        }).code,
      ).toBe(0);
    expect(run(`./node_modules/.bin/lkj ${gabung?.join(' ')}`).code).toBe(0);
    for (const out of ['gl-out', 'k8s']) {
      const laporan = (manifest: string) =>
        JSON.parse(manifest).laporan.map(({ instansi }: { instansi: string }) => instansi);
      expect(laporan(text(join(folder, out, 'manifest.json')))).toEqual(laporan(joined));
    }
  });

  test('the recap of the recipes is made', () => {
    expect(run(step(githubSteps, 'Merekap daerah')).code).toBe(0);
    expect(existsSync(join(folder, 'out/rekap-2024-tw2.pdf'))).toBe(true);
  });

  test('the action checks, builds, and tells on the pull request what has changed, once', () => {
    const git = (...argv: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.test', ...argv], {
        cwd: folder,
        encoding: 'utf8',
      }).trim();
    cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
    git('init', '--quiet');
    git('add', 'data');
    git('commit', '--quiet', '--message', 'Data');
    git('remote', 'add', 'origin', folder);
    const dasar = git('rev-parse', 'HEAD');
    const path = join(folder, 'data/2024/tw2.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('realisasi: 13,5', 'realisasi: 13'));
    const { steps } = action.runs;
    const given = { DATA: 'data', OUT: 'out', TRIWULAN: '2', TAHUN: '2024', DASAR: dasar };
    expect(run(step(steps, 'Memeriksa data'), given).code).toBe(0);
    expect(run(step(steps, 'Menyusun laporan'), given).code).toBe(0);
    expect(existsSync(join(folder, 'out/lkj-2024-tw2.pdf'))).toBe(true);
    expect(run(step(steps, 'Membandingkan dengan cabang tujuan'), given)).toMatchObject({ code: 0 });
    const body = text(join(folder, 'lkj-perubahan.md'));
    expect(body).toMatch(/^<!-- lkj -->\n### Perubahan angka laporan\n\n#### Yang ditulis dalam data/);
    expect(body).toContain('| waktu.realisasi | 13,5 | 13 |');
    expect(text(join(folder, 'ringkasan.md'))).toContain('| waktu.realisasi | 13,5 | 13 |');

    // GitHub's own program cannot be asked from here: this one keeps what it was asked, and knows one comment after the first.
    mkdirSync(join(folder, 'bin'));
    const recorder =
      '#!/bin/bash\necho "$*" >> "$RUNNER_TEMP/gh.txt"\n[ "$2" = --paginate ] && [ -f "$RUNNER_TEMP/sudah" ] && echo 77\ntouch "$RUNNER_TEMP/sudah"\nexit 0\n';
    writeFileSync(join(folder, 'bin/gh'), recorder, { mode: 0o755 });
    const asked = { GITHUB_REPOSITORY: 'contoh/data', NOMOR: '5', GH_TOKEN: 'x' };
    const comment = step(steps, 'Menulis komentar');
    expect([run(comment, asked).code, run(comment, asked).code]).toEqual([0, 0]);
    const calls = text(join(folder, 'gh.txt')).split('\n');
    expect(calls[1]).toContain('--method POST repos/contoh/data/issues/5/comments -F body=@');
    expect(calls[3]).toContain('--method PATCH repos/contoh/data/issues/comments/77 -F body=@');
  });
});

test('no name of others begins a line that a runner takes for a command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-nama-'));
  const names = [
    '::error::x',
    ' ::add-mask::x',
    '##[error]x',
    '##vso[task.debug]x',
    'a\n::error::x',
    'b\r::x',
    '\u001b[31m\u2028::x',
  ];
  for (const name of names) {
    cpSync('tests/dasar', join(folder, name), { recursive: true });
    const path = join(folder, name, 'instansi.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^nama: .+$/m, 'nama: "::error::Dinas"'));
  }
  writeFileSync(join(folder, '::error::x/2024/tw2.yaml'), 'rusak: [');
  for (const argv of [
    ['build', '--all', '.', '-q', '2', '-f', 'json'],
    ['build', '--all', '.', '-q', '2', '-f', 'json', '-o', '.'],
    ['recap', '.', '-q', '2'],
    ['validate', '-d', names[0] ?? ''],
    ...names.map((name) => ['schema', '-o', `${name}s`]),
    ...names.map((name) => ['build', '-q', '2', '-f', 'json', '-d', name, '-o', `${name}o`]),
  ]) {
    const { out, talk } = lkj(folder, argv);
    for (const line of `${out}\n${talk}`.split('\n')) expect(line, argv.join(' ')).not.toMatch(/^\s*(?:::|##\w*\[)/);
    expect(`${out}${talk}`, argv.join(' ')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/);
  }
  rmSync(folder, { recursive: true });
});
