/** Office products for tests: made as `build` makes them, taken apart again, and the project whose every part is odd. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Source } from '../src/base/source.ts';
import type { Assessment } from '../src/figures/assess/index.ts';
import { readProject } from '../src/io/files.ts';
import { outputs } from '../src/outputs/index.ts';
import { readArchive } from '../src/outputs/office/archive.ts';
import { type Element, parseBody } from '../src/outputs/office/tree.ts';
import { composePage } from '../src/outputs/page.ts';
import { fillText } from '../src/pdf/slots.ts';
import type { ReportView } from '../src/report/present/index.ts';
import { assessed } from './assessed.ts';

export interface Product {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, string>;
  /** What it was made from. */
  readonly body: Element;
  readonly view: ReportView;
}

export async function productOf(format: 'docx' | 'xlsx', assessment: Assessment): Promise<Product> {
  const page = await composePage(assessment);
  const output = await outputs[format]();
  const bytes = await output.make({
    assessment,
    sources: [],
    attachesSources: false,
    version: '0',
    page: async () => page,
    environment: {},
    progress: () => undefined,
  });
  if (typeof bytes === 'string') throw new Error('an office file is no text');
  const texts = [...readArchive(bytes)].flatMap(([path, part]) =>
    typeof part === 'string' ? [[path, part] as const] : [],
  );
  return { bytes, parts: new Map(texts), body: parseBody(fillText(page.paper(), [])), view: page.view };
}

/** The text of XML; a tab or a break is a space. */
export function textOfXml(xml: string): string {
  const bare = xml.replaceAll(/<w:(?:tab|br)\/>/g, ' ').replaceAll(/<[^>]*>/g, '');
  return bare
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** What keeps XML from being read: a tag that is closed by another, an ampersand or an attribute that stands bare. */
export function faultsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const rest = xml.replaceAll(/<[^>]*>/g, (tag) => {
    const [, slash, name = '', attributes = '', empty] =
      /^<([/?]?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*([/?]?)>$/.exec(tag) ?? [];
    if (name === '') faults.push(tag);
    else if (slash === '/') {
      if (open.pop() !== name) faults.push(tag);
    } else if (slash !== '?' && empty !== '/') open.push(name);
    const names = [...attributes.matchAll(/\s([\w:.-]+)=/g)].map(([, one]) => one);
    if (new Set(names).size < names.length) faults.push(tag);
    return '';
  });
  return [
    ...faults,
    ...open,
    ...(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml) ? ['&'] : []),
    ...(/[<>]/.test(rest) ? ['<>'] : []),
  ];
}

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find((path) =>
  existsSync(path),
);

/** False where LibreOffice is not installed: then what it makes of a file is not looked at. */
export const hasLibreOffice = soffice !== undefined;

/** The file as LibreOffice converts it, in a folder and with a profile of its own. */
export function converted(
  bytes: Uint8Array,
  from: string,
  to: string,
): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-office-'));
  writeFileSync(join(folder, `laporan.${from}`), bytes);
  const run = spawnSync(
    soffice ?? 'soffice',
    [
      `-env:UserInstallation=file://${folder}/profil`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      join(folder, `laporan.${from}`),
    ],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return { folder, file: join(folder, `laporan.${to.split(':')[0]}`) };
}

const picture = PNG.sync.write(
  Object.assign(new PNG({ width: 400, height: 300 }), { data: Buffer.alloc(400 * 300 * 4, 180) }),
);

/** All that Markdown can say. */
export const markdown = `# Judul besar

Paragraf **tebal**, *miring*, \`kode\`, ~~coret~~, [tautan](https://contoh.go.id/a?b=1&c=2), [ke tabel](#tabel-anggaran).
Baris kedua\\
setelah patahan.

###### Judul kecil

1. satu
   - butir bersarang

     paragraf lanjutan
2. dua

7) tujuh

> Kutipan
> - dengan butir

\`\`\`
kode  dengan   spasi
baris <dua> & tiga
\`\`\`

---

| Kiri | Tengah | Kanan |
|:-----|:------:|------:|
| a | =b | 1.000,5 |

![Foto & keterangan](gambar/foto.png)
`;

/** Quarter IV of a project with long names, ranges, predicates, numbers beyond a spreadsheet's, formulas as names, and Markdown. */
export async function oddProject(
  settings = 'kertas: F4\nhuruf: Tinos\nbatas_capaian: 100\n',
): Promise<readonly Source[]> {
  const base = new Map(
    (await readProject('tests/dasar')).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );
  const text = (path: string) => base.get(path) ?? '';
  const panjang = `Persentase ${'pelayanan perizinan dan nonperizinan kepada masyarakat yang diselesaikan tepat waktu '.repeat(4).trim()}`;
  const renstra = `${text('renstra.yaml').trimEnd()}
          - { id: sakip, nama: Predikat SAKIP, satuan: predikat, skala: [D, C, CC, B, BB, A, AA], standar: { nilai: BB, sumber: Kementerian Contoh } }
          - { id: suhu, nama: "${panjang}", satuan: "%", arah: rentang }
          - { id: rumus, nama: "=SUM(A1:A9)+cmd|' /C calc'!A0", satuan: "@nilai" }
          - { id: besar, nama: "-Nilai investasi yang sangat besar", satuan: rupiah }
`;
  const perjanjian = `${text('2024/perjanjian-kinerja.yaml').trimEnd()}
  sakip: { tahun: BB }
  suhu: { tahun: { min: 20, maks: "30,5" } }
  rumus: { tahun: "3,333" }
  besar: { tahun: 12345678901234567 }
`;
  const later = text('2024/tw2.yaml')
    .replace(/tanggal: .*\n/, '')
    .replace(/realisasi: belum_diukur\n {4}alasan: .*\n/, 'realisasi: 81,25\n    kendala: "=kendala"\n')
    .replace(
      'anggaran:\n',
      '  sakip: { realisasi: B }\n  suhu: { realisasi: 33 }\n  rumus: { realisasi: 5 }\n  besar: { realisasi: 12345678901234560 }\nanggaran:\n',
    );
  const files = new Map([
    ...base,
    ['laporan.yaml', settings],
    ['instansi.yaml', `${text('instansi.yaml').trimEnd()}\nlambang: gambar/lambang.png\n`],
    ['renstra.yaml', renstra],
    ['2024/perjanjian-kinerja.yaml', perjanjian],
    ['2024/tw3.yaml', later],
    ['2024/tw4.yaml', later],
    ['narasi/latar-belakang.md', markdown],
  ]);
  const texts = [...files].map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }));
  const pictures = ['gambar/lambang.png', 'gambar/foto.png'].map((path) => ({ path, bytes: new Uint8Array(picture) }));
  return [...texts, ...pictures].sort((a, b) => (a.path < b.path ? -1 : 1));
}

export async function sample(): Promise<Assessment> {
  return assessed(await readProject('data'), { tahun: 2019, triwulan: 2 });
}

/** Two builds by two processes, in two zones of time. */
export function builtTwice(format: 'docx' | 'xlsx'): readonly Uint8Array[] {
  return ['Asia/Jakarta', 'America/New_York'].map((TZ) => {
    const out = mkdtempSync(join(tmpdir(), 'lkj-office-'));
    const argv = ['dist/main.js', 'build', '--quarter', '2', '--format', format, '--out', out];
    const run = spawnSync(process.execPath, argv, { encoding: 'utf8', env: { ...process.env, TZ } });
    if (run.status !== 0) throw new Error(run.stderr);
    return new Uint8Array(readFileSync(join(out, `lkj-2019-tw2.${format}`)));
  });
}
