/** The door to what this machine is and allows: asked by `lkj doctor`. */
export { cacheFolder, temporaryFolder } from './folders.ts';
export { type GitState, gitState } from './git-state.ts';
export { type Runtime, runtime } from './runtime.ts';
export { freeSpace, whyNotWritable } from './storage.ts';
