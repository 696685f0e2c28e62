/** What lies in an archive: the program as npm packs it, the packages that it needs, Node, and what starts it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from '../run-source.mjs';
import { nodeFor, nodeLicence, nodeVersion } from './node.mjs';

/** How a person starts it, by kind; ASCII alone, for a console of Windows shows it before anything else has run. */
const how = {
  'win-x64': `  Klik ganda lkj.cmd membuka jendela ini. Agar lkj dikenal di setiap jendela dan di VS Code, tambahkan folder ini ke
  Path Anda: Start, ketik "environment", pilih "Edit environment variables for your account", Path, Edit, New.
  PDF dicetak dengan Microsoft Edge atau Chrome yang ada di Windows. Pencetakan dengan Edge belum diuji pembuatnya.`,
  'linux-x64': `  Jalankan dengan ./lkj di folder ini; agar dikenal di mana-mana:
    mkdir -p ~/.local/bin && ln -sf "$PWD/lkj" ~/.local/bin/lkj
  lalu buka terminal baru; bila lkj belum juga dikenal: echo 'export PATH="$HOME/.local/bin:$PATH"' >> ~/.bashrc
  Peramban yang mencetak PDF sudah ada di dalamnya.`,
  'darwin-arm64': `  Klik ganda lkj.command membuka jendela ini. Bila macOS menolaknya: xattr -dr com.apple.quarantine di folder ini.
  PDF dicetak dengan Chrome, Chromium, atau Edge yang terpasang. Arsip untuk macOS belum diuji pembuatnya.`,
};

/** Sorted; `isProgram` for what the system may run. `folder` keeps the Node that was fetched. */
export async function contentsOf(kind, folder) {
  const text = (path, content, isProgram = false) => ({ path, bytes: Buffer.from(content), isProgram });
  const isWindows = kind === 'win-x64';
  const lines = (content) => (isWindows ? content.replaceAll('\n', '\r\n') : content);
  const own = (name) => readFileSync(join('scripts/package', name), 'utf8');
  const { version } = packageOf('.');
  const node = nodeFor(kind, folder);
  const files = [
    { path: node.name, bytes: node.bytes, isProgram: true },
    ...(isWindows ? [text('lkj.cmd', lines(own('lkj.cmd')))] : [text('lkj', own('lkj.sh'), true)]),
    ...(kind === 'darwin-arm64' ? [text('lkj.command', own('lkj.command'), true)] : []),
    text('BACA-SAYA.txt', lines(own('BACA-SAYA.txt').replace('«version»', version).replace('«how»', `${how[kind]}\n`))),
    text('LISENSI.txt', lines(licences(kind, folder))),
    ...(await programFiles(kind)),
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
  const list = files
    .map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
  return [...files, text('ISI.txt', list)];
}

/** Below `program/`, as they would lie in `node_modules/lkj` and beside it. */
async function programFiles(kind) {
  const manifest = packageOf('.');
  const { name, version, license, type, engines } = manifest;
  const files = packed().map((path) =>
    path === 'package.json'
      ? {
          path,
          bytes: Buffer.from(`${JSON.stringify({ name, version, license, type, engines, arsip: kind }, null, 2)}\n`),
        }
      : { path, bytes: readFileSync(path) },
  );
  const { packageList } = await importSource('src/io/package/list.ts');
  const fonts = packageList().filter((path) => path.startsWith('@'));
  const beside = kind === 'linux-x64' ? below('@sparticuz/chromium') : [];
  const needed = packagesFor(kind).flatMap((one) => [`${one}/package.json`, `${one}/LICENSE`]);
  const modules = [...new Set([...fonts, ...needed, ...beside])].map((path) => ({
    path: `node_modules/${path}`,
    bytes: readFileSync(join('node_modules', path)),
  }));
  return [...files, ...modules].map(({ path, bytes }) => ({ path: `program/${path}`, bytes, isProgram: false }));
}

function packagesFor(kind) {
  return Object.keys(packageOf('.').dependencies).filter(
    (name) => kind === 'linux-x64' || name.startsWith('@fontsource/'),
  );
}

/** What npm itself would publish. */
function packed() {
  const argv = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const told = execFileSync('npm', argv, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  return JSON.parse(told)[0].files.map(({ path }) => path);
}

function below(name) {
  const root = join('node_modules', name);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice('node_modules/'.length))
    .map((path) => path.replaceAll('\\', '/'));
}

function packageOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function licences(kind, folder) {
  const parts = [
    ['lkj', readFileSync('LICENSE', 'utf8')],
    ...packagesFor(kind).map((name) => {
      const { version, license } = packageOf(join('node_modules', name));
      return [`${name} ${version} (${license})`, readFileSync(join('node_modules', name, 'LICENSE'), 'utf8')];
    }),
    ['Paket lain di dalam program: program/dist/LICENSES.txt', ''],
    [`Node.js ${nodeVersion}`, nodeLicence(folder)],
  ];
  return parts.map(([title, licence]) => `${title}\n\n${licence.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}
