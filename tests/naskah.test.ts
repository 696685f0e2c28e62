/** The agency's own text: sections of its own where it wants them, and its tables and pictures with numbers, in lists, referred to. */
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { captionsIn } from '../src/data/link/index.ts';
import { readTemplateFiles, textsOf } from '../src/io/package-files.ts';
import { pageFlaws } from '../src/outputs/checks/index.ts';
import { present, printedSections } from '../src/report/present/index.ts';
import { captionsWithin } from '../src/report/render/captions.ts';
import { render } from '../src/report/render/index.ts';
import { photo } from './images.ts';
import { overlay } from './overlay.ts';

const templates = textsOf(await readTemplateFiles());
const tabel = '| Nama | Tahun |\n| --- | --- |\n| Loket Terbaik | 2024 |\n';

async function page(files: Readonly<Record<string, string | Uint8Array>>) {
  const bytes = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  const compiled = compile([...(await overlay('tests/rules/none')), ...bytes], {});
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message.id).join('\n'));
  const { project } = compiled.value;
  const view = present(compiled.value, project.narasi);
  const html = render(view, {
    pages: null,
    templates,
    fontCss: '',
    gambar: new Map([['a.jpg', 'data:image/jpeg;base64,AA==']]),
  });
  const printed = printedSections(compiled.value);
  return {
    view,
    html,
    printed,
    flaws: pageFlaws(html, { view, project }),
    codes: compiled.diagnostics.map(({ code }) => code),
  };
}

const own = `bagian_tambahan:
  - { id: wilayah, bab: 1, judul: Wilayah Kerja }
  - { id: inovasi, bab: 3, judul: Inovasi dan Penghargaan }
  - { id: kesan, bab: 3, judul: Kesan }
  - { id: perbaikan, bab: 4, judul: Rencana Perbaikan }
`;

test('own sections end their chapters, under a letter and in the contents; who signs the chapter signs under them', async () => {
  const { view, html, printed, flaws, codes } = await page({
    'laporan.yaml': `sistematika: true\n${own}`,
    'narasi/wilayah.md': 'Sembilan desa.',
    'narasi/inovasi.md': 'Loket keliling.',
    'narasi/perbaikan.md': 'Loket baru.',
  });
  const headings = view.bab.map(({ bagian }) => bagian.map(({ label, judul }) => `${label} ${judul}`.trim()));
  expect(headings[0]?.slice(-2)).toEqual(['D. Wilayah Kerja', 'E. Sistematika Penyajian']);
  expect(headings[2]?.at(-1)).toBe('C. Inovasi dan Penghargaan');
  expect(headings[3]).toEqual(['', 'A. Rencana Perbaikan']);
  expect(view.daftarIsi.map(({ judul }) => judul)).toContain('Inovasi dan Penghargaan');
  expect(view.bab[3]?.bagian.map(({ tandaTangan }) => tandaTangan !== null)).toEqual([false, true]);
  expect(html).toMatch(/Bab III Akuntabilitas Kinerja, memuat [^<]*, dan Inovasi dan Penghargaan; dan</);
  expect(html).not.toContain('Kesan');
  expect([...printed]).toEqual(expect.arrayContaining(['wilayah', 'inovasi', 'perbaikan']));
  expect(codes).toEqual(['link/bagian-tanpa-naskah']);
  expect(flaws).toEqual([]);
});

test('a project without own sections or a profile has neither them nor a list of its chapters', async () => {
  const { view, html } = await page({});
  expect(
    view.bab.flatMap(({ bagian }) => bagian.map(({ id }) => id)).filter((id) => /^bagian-|sistematika/.test(id)),
  ).toEqual([]);
  expect(html).not.toContain('Sistematika');
});

test('captions are numbered as the page is read, stand in the lists, and can be referred to', async () => {
  const { view, html, flaws, codes } = await page({
    'laporan.yaml': 'narasi: { capaian-kinerja: ganti }\n',
    'narasi/capaian-kinerja.md': `Lihat {{tabel-narasi-capaian-kinerja-1}} dan {{gambar-narasi-realisasi-anggaran-1}}.\n\nTabel: Loket *baru*\n\n${tabel}`,
    'narasi/realisasi-anggaran.md': `Tabel: Belanja {{total.serapan}}\n${tabel}\n![](a.jpg)\nGambar: Suasana <loket>\n`,
    'narasi/kata-pengantar.md': `Tabel: Tim\n\n${tabel}`,
    'a.jpg': photo(),
  });
  const labels = Object.fromEntries(
    [...view.daftarTabel, ...view.daftarGambar].map(({ judul, label }) => [judul, label]),
  );
  expect(labels['Loket baru']).toBe('Tabel 3.1');
  expect(labels['Capaian Kinerja Triwulan II (April–Juni) Tahun 2024']).toBe('Tabel 3.2');
  const last = view.daftarTabel.filter(({ label }) => label.startsWith('Tabel 3.')).at(-1);
  expect(last?.judul).toMatch(/^Belanja \d+,\d\d%$/);
  expect(view.daftarTabel.map(({ judul }) => judul)).not.toContain('Tim');
  expect(html).toContain('<caption>Tim</caption>');
  expect(html).toContain('href="#tabel-narasi-capaian-kinerja-1">Tabel 3.1</a>');
  expect(html).toMatch(
    /<img [^>]*alt="Suasana &lt;loket&gt;"[^>]*>[\s\S]{0,40}<figcaption><span class="label">Gambar 3\.\d<\/span> Suasana &lt;loket&gt;/,
  );
  expect([flaws, codes.filter((code) => code !== 'link/gambar-kabur')]).toEqual([[], []]);
});

test.each([
  [`Tabel: Jumlah\n\n${tabel}`, 1],
  [`Tabel: Jumlah\n${tabel}`, 1],
  [`**Tabel: Jumlah**\n\n${tabel}`, 1],
  [`Tabel : Jumlah loket\nmenurut jenis\n\n${tabel}`, 1],
  [`Tabel: Satu\n\n${tabel}\nTabel: Dua\n\n${tabel}`, 2],
  ['![a](a.jpg)\n\nGambar: Satu\n\n![b](b.png)\nGrafik: Dua\n', 2],
  ['![a](a.jpg)\n![b](b.png)\n\nGambar: Berdua\n', 1],
  ['1. Tabel: Butir\n\n   | a |\n   | - |\n   | b |\n', 1],
  ['Tabel: Windows\r\n\r\n| a |\r\n| - |\r\n| b |\r\n', 1],
  ['Tabel:\nJudul di baris lain\n\n| a |\n| - |\n| b |\n', 0],
  ['- butir\n\n  Tabel: Dalam\n\n  | a |\n  | - |\n  | b |\n', 1],
  [`Tabel: Lepas\n\nteks\n\n${tabel}`, 0],
  [`${tabel}\nTabel: Di bawah\n`, 0],
  ['Gambar: Di atas\n\n![a](a.jpg)\n', 0],
  [`\`\`\`\nTabel: Kode\n\n${tabel}\`\`\`\n`, 0],
  [`Tabel:\n\n${tabel}`, 0],
])('what is a caption to lint is one to the page: %j', (teks, many) => {
  const printed = captionsWithin(teks, () => undefined).map(({ jenis }) => jenis);
  expect(printed).toHaveLength(many);
  expect(
    captionsIn(teks)
      .filter(({ isAttached }) => isAttached)
      .map(({ jenis }) => jenis),
  ).toEqual(printed);
});

test('the reason why a finding is accepted is not printed, and parts no paragraph', async () => {
  const note = '<!-- lkj-abaikan lint/angka-tersamar: nama alat -->';
  const { html, codes } = await page({
    'narasi/latar-belakang.md': `Awal.\n${note}\nAlat 9O,27 dipakai. ${note}\nAkhir.\n`,
    'narasi/pernyataan-perjanjian-kinerja.md': `Kami berjanji. ${note}\n`,
  });
  expect(html).toContain('<p>Awal.\nAlat 9O,27 dipakai.\nAkhir.</p>');
  expect(html).toContain('Kami berjanji.');
  expect(html).not.toContain('abaikan');
  expect(codes).toEqual(['lint/abaikan-sia-sia']);
});

test('narratives that are too much together are refused, before their numbers are compared', async () => {
  const daftar = Array.from({ length: 4 }, (_, index) => `  - { id: lain-${index}, bab: 1, judul: Lain ${index} }`);
  const laporan = { path: 'laporan.yaml', text: `bagian_tambahan:\n${daftar.join('\n')}\n` };
  const naskah = daftar.map((_, index) => ({
    path: `narasi/lain-${index}.md`,
    text: 'Capaian kinerja mencapai 98,27%.\n\n'.repeat(5_000),
  }));
  const bytes = [laporan, ...naskah].map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { diagnostics } = compile([...(await overlay('tests/rules/none')), ...bytes], {});
  expect(diagnostics.map(({ code, span, message }) => [code, span.file, message.en])).toEqual([
    [
      'link/naskah-terlalu-panjang',
      'narasi/lain-0.md',
      expect.stringContaining('all narratives and texts of this report together have'),
    ],
  ]);
});

test('short texts in YAML count with the narratives, those of one report only', async () => {
  const files = await overlay('tests/rules/none');
  const text = (at: number) => `Kendala ${at} ditangani bersama ${'a b '.repeat(100)}mitra.`;
  const bulk = Array.from({ length: 1500 }, (_, at) => `      - uraian: ${text(at)}`).join('\n');
  const found = (path: string, from: RegExp, more: string) =>
    compile(
      files.map((source) =>
        source.path === path
          ? {
              path,
              bytes: new TextEncoder().encode(
                new TextDecoder().decode(source.bytes).replace(from, (line) => `${line}${more}`),
              ),
            }
          : source,
      ),
      {},
    ).diagnostics.flatMap(({ code, span }) => (code === 'link/naskah-terlalu-panjang' ? [span.file] : []));
  const bukti = / {6}- uraian: Rekapitulasi aduan semester I/;
  expect(found('2024/tw2.yaml', bukti, `\n${bulk}`)).toEqual(['2024/tw2.yaml']);
  expect(found('2024/tw2.yaml', bukti, `\n${bulk.slice(0, 590_000).replace(/\n[^\n]*$/, '')}`)).toEqual([]);
});
