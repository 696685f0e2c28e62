/** The thread that reads tables of other programs: it is given bytes, and answers with grids. */
import { parentPort, workerData } from 'node:worker_threads';
import { readForeign } from '../src/edit/import/grid/foreign/read.ts';

parentPort.postMessage(readForeign(workerData));
