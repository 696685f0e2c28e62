/** Writes the page that `lkj build` prints, with the labels of an earlier product: what the floor has to print. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from '../../src/compile.ts';
import { readProject } from '../../src/io/files.ts';
import { guessFrom } from '../../src/io/pdf/index.ts';
import { composePage } from '../../src/outputs/page.ts';

const [, , data = '', product = '', out = ''] = process.argv;
const compiled = compile(await readProject(data), {});
if (!compiled.ok) throw new Error(`the data of ${data} has errors`);
const { html } = await composePage(compiled.value);
writeFileSync(out, html(guessFrom(readFileSync(product)) ?? new Map()));
