/** The project's images as data URIs; what cannot be printed well is found where the image is named. */
import { plainText } from '../../base/decimal.ts';
import { type Diagnostic, galat, peringatan, type Span } from '../../base/diagnostic.ts';
import { kertas } from '../../base/kertas.ts';
import type { Part } from '../../base/located.ts';
import { largestSource, type Source } from '../../base/source.ts';
import { nearest } from '../../base/suggest.ts';
import { isiGambar } from './isi-gambar.ts';
import { messages } from './messages/index.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Narasi } from './project.ts';

/** Where the report shows an image, and the room it has there, in centimetres. */
export interface Penyebutan {
  readonly path: string;
  readonly span: Span;
  readonly ruang: { readonly lebar: number; readonly tinggi: number };
}

/** Images that nobody names are judged too: at their own beginning. */
export function linkGambar(
  images: readonly Source[],
  disebut: readonly Penyebutan[],
  findings: Diagnostic[],
): ReadonlyMap<string, string> {
  const byPath = new Map<string, string>();
  for (const { path, bytes } of images) {
    const own = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const named = disebut.filter((satu) => satu.path === path);
    const report = (content: typeof messages.tanpaData) => {
      const spans = named.length > 0 ? named.map(({ span }) => span) : [own];
      findings.push(...spans.map((span) => galat(span, content)));
    };
    const isi = isiGambar(bytes);
    if (bytes.length > largestSource) report(messages.gambarBerat(path));
    else if (isi.jenis === 'lain') report(messages.bukanGambar(path, isi.isi));
    else if (isi.jenis === 'rusak') report(messages.gambarRusak(path));
    else if (isi.lebar * isi.tinggi > mostPixels) report(messages.gambarLuas(path, isi.lebar, isi.tinggi));
    else {
      for (const { span, ruang } of named) {
        const density = kerapatan(isi, ruang);
        if (density < leastDensity) findings.push(peringatan(span, messages.gambarKabur(path, isi, density)));
      }
    }
    // One that is refused is known all the same: what names it is not a second mistake.
    const type = isi.jenis === 'png' ? 'image/png' : 'image/jpeg';
    byPath.set(path, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`);
  }
  return byPath;
}

/** A printed page of 20 × 30 cm at 600 dots per inch has 33 million. */
const mostPixels = 40_000_000;

/** Dots per inch below which lines and letters look blurred in print. */
const leastDensity = 150;

/** CSS draws an image at 96 pixels per inch, and smaller where it has less room: then the dots lie closer. */
function kerapatan(
  { lebar, tinggi }: { readonly lebar: number; readonly tinggi: number },
  ruang: Penyebutan['ruang'],
): number {
  const inches = (length: number) => length / 2.54;
  return Math.floor(Math.max(96, lebar / inches(ruang.lebar), tinggi / inches(ruang.tinggi)));
}

/** The emblem and the images of the prose. Their room is that of `.lambang` and `.narasi img` in templates/styles. */
export function penyebutan(
  lambang: Part | undefined,
  narasi: readonly Narasi[],
  { kertas: ukuran, margin }: Pengaturan,
): readonly Penyebutan[] {
  const lebar = kertas[ukuran].lebar - Number(plainText(margin.kiri.plus(margin.kanan)));
  return [
    ...(lambang ? [{ path: lambang.text, span: lambang.span, ruang: { lebar: 4.5, tinggi: 5 } }] : []),
    ...narasi.flatMap(({ teks, lines }) =>
      imagesIn(teks).map(({ path, offset }) => ({
        path,
        span: lines.span(offset, offset + 2),
        ruang: { lebar, tinggi: 18 },
      })),
    ),
  ];
}

/** The images that a text asks for, by the path it writes and where the exclamation mark stands. */
export function imagesIn(markdown: string): readonly { readonly path: string; readonly offset: number }[] {
  return [...markdown.matchAll(/!\[[^\]]*\]\(\s*<?([^)\s>]+)/g)].map((found) => ({
    path: found[1] ?? '',
    offset: found.index,
  }));
}

/** A path typed in the data must lead to an image of the project. */
export function checkGambar(
  typed: Part | undefined,
  gambar: ReadonlyMap<string, string>,
  findings: Diagnostic[],
): void {
  if (typed && !gambar.has(typed.text)) {
    findings.push(galat(typed.span, messages.gambarTidakAda(typed.text, nearest(typed.text, gambar.keys()))));
  }
}
