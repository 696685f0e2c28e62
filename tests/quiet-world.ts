/** A world that nobody hears, for what is run or written within a test. */
import type { World } from '../src/io/world.ts';

export const channel = { isTerminal: false, isColoured: false };

export const quietWorld: World = {
  language: 'id',
  folder: '.',
  environment: {},
  stdout: channel,
  stderr: channel,
  print: () => undefined,
  say: () => undefined,
  progress: () => undefined,
};
