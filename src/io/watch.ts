/** Tells when the files of a project have changed, however an editor writes them. */
import { type FSWatcher, statSync, watch } from 'node:fs';
import { projectFolders, stampProject } from './files.ts';

interface Watching {
  close(): void;
}

/** An editor may empty a file, fill it and give it its name: what follows each other so closely is one change. */
const SETTLED = 15;

/** Where the system tells of nothing (network drives, mounted folders, too many watches), files are looked at so often. */
const SWEEP = 1000;

/**
 * Calls `onChange` after every change of a file of the project. Folders are watched rather than files, since a save by
 * renaming puts another file in the place; what the system tells only wakes us, the stamps of the files decide.
 */
export function watchProject(folder: string, onChange: () => void): Watching {
  const watched = new Map<string, FSWatcher>();
  let stamp = quietly(() => stampProject(folder), '');
  let settling: NodeJS.Timeout | undefined;
  const look = () => {
    follow(folder, watched, wake);
    const now = quietly(() => stampProject(folder), stamp);
    if (now === stamp) return;
    stamp = now;
    onChange();
  };
  const wake = () => {
    clearTimeout(settling);
    settling = setTimeout(look, SETTLED);
  };
  follow(folder, watched, wake);
  const sweeping = setInterval(look, SWEEP);
  return {
    close() {
      clearTimeout(settling);
      clearInterval(sweeping);
      for (const watcher of watched.values()) watcher.close();
      watched.clear();
    },
  };
}

/** Watches every folder of the project as it is now: one made anew under an old name is another. */
function follow(folder: string, watched: Map<string, FSWatcher>, wake: () => void): void {
  const folders = quietly(() => projectFolders(folder), []);
  const now = new Map(folders.map((path) => [`${path}\0${quietly(() => statSync(path).ino, 0)}`, path]));
  for (const [key, watcher] of watched) {
    if (now.has(key)) continue;
    watcher.close();
    watched.delete(key);
  }
  for (const [key, path] of now) {
    if (watched.has(key)) continue;
    // Where no more can be watched, looking now and then is enough.
    const watcher = quietly(() => watch(path, wake), undefined);
    watcher?.on('error', () => watcher.close());
    if (watcher) watched.set(key, watcher);
  }
}

/** Folders come and go while they are looked at. */
function quietly<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
