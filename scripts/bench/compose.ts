/** Writes the page that `lkj build` prints: what the floor has to print. */
import { writeFileSync } from 'node:fs';
import { compile } from '../../src/compile.ts';
import { readProject } from '../../src/io/files.ts';
import { composePage } from '../../src/outputs/page.ts';

const [, , data = '', out = ''] = process.argv;
const compiled = compile(await readProject(data), {});
if (!compiled.ok) throw new Error(`the data of ${data} has errors`);
const { paper } = await composePage(compiled.value);
writeFileSync(out, paper());
