/** The well-known places of Chrome, Chromium and Edge on Linux, macOS and Windows, and of Puppeteer's downloads. */
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Environment } from './browser-source.ts';

/** Downloads of Puppeteer, newest first; its cache folder itself when there are none, so that a message can name it. */
export async function puppeteerPaths(environment: Environment): Promise<readonly string[]> {
  const cache = environment.PUPPETEER_CACHE_DIR ?? join(environment.HOME ?? homedir(), '.cache', 'puppeteer');
  const kinds = ['chrome-headless-shell', 'chrome'];
  const found = await Promise.all(kinds.map((kind) => downloads(join(cache, kind), kind)));
  return found.flat().length > 0 ? found.flat() : [cache];
}

/** `<cache>/<kind>/linux-147.0.7727.0/<kind>-linux64/<kind>`; the folder's name says the version. */
async function downloads(folder: string, kind: string): Promise<readonly string[]> {
  const versions = (await readdir(folder).catch(() => [])).sort(byVersion);
  const inside = versions.map(async (version) => {
    const builds = await readdir(join(folder, version)).catch(() => []);
    return builds.map((build) => join(folder, version, build, binaryName(kind)));
  });
  return (await Promise.all(inside)).flat();
}

function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => (name.match(/\d+/g) ?? []).map(Number));
  const first = left?.findIndex((part, index) => part !== right?.[index]) ?? -1;
  return first < 0 ? 0 : (right?.[first] ?? 0) - (left?.[first] ?? 0);
}

function binaryName(kind: string): string {
  if (process.platform === 'win32') return `${kind}.exe`;
  const isMacApplication = process.platform === 'darwin' && kind === 'chrome';
  return isMacApplication ? 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing' : kind;
}

/** Every place where this system keeps an installed browser. */
export function installedPaths(environment: Environment): readonly string[] {
  if (process.platform === 'darwin') return macPaths(environment);
  if (process.platform === 'win32') return windowsPaths(environment);
  return linuxPaths(environment);
}

function macPaths(environment: Environment): readonly string[] {
  const applications = ['/Applications', join(environment.HOME ?? homedir(), 'Applications')];
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return applications.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

function windowsPaths(environment: Environment): readonly string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return programs.flatMap((program) => roots.map((root) => join(root, ...program)));
}

/** By name along PATH; relative entries are left out, for they would mean the current folder's own programs. */
function linuxPaths(environment: Environment): readonly string[] {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = [...(environment.PATH ?? '').split(delimiter).filter(isAbsolute), '/usr/bin', '/snap/bin'];
  const wellKnown = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
  return [...new Set([...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...wellKnown])];
}
