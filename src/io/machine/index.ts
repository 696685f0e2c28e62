/** The door to what this machine is and allows: asked by `lkj doctor`. */
export { cacheFolder, temporaryFolder } from './folders.ts';
export { gitState } from './git-state.ts';
export { runtime } from './runtime.ts';
export { freeSpace, whyNotWritable } from './storage.ts';
