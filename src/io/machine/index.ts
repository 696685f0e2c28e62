/** The door to what this machine is and allows: asked by `lkj doctor`. */
export { gitState } from './git-state.ts';
export { runtime } from './runtime.ts';
export { cacheFolder, freeSpace, temporaryFolder, whyNotWritable } from './storage.ts';
