/** The project's images as data URIs; what cannot be printed well is found where the image is named. */
import { plainText } from '../../base/decimal.ts';
import { type Content, type Diagnostic, galat, peringatan, type Span } from '../../base/diagnostic.ts';
import { kertas } from '../../base/kertas.ts';
import type { Part } from '../../base/located.ts';
import { percentDecoded } from '../../base/percent.ts';
import { isPointer, largestSource, type Source } from '../../base/source.ts';
import { nearest } from '../../base/suggest.ts';
import { isiGambar } from '../images/index.ts';
import { penunjukGit } from '../parse/index.ts';
import { messages } from './messages/index.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Narasi, Project } from './project.ts';

/** Where the report shows an image, by the name that is written there, and the room it has, in centimetres. */
interface Penyebutan {
  readonly ditulis: string;
  readonly span: Span;
  readonly ruang: { readonly lebar: number; readonly tinggi: number };
}

/** Images that nobody names are judged too: at their own beginning. */
export function linkGambar(
  images: readonly Source[],
  penyebutan: readonly Penyebutan[],
  findings: Diagnostic[],
): Pick<Project, 'gambar' | 'gambarDisebut'> {
  const byPath = new Map<string, string>();
  const paths = images.map(({ path }) => path);
  const disebut = penyebutan.flatMap((satu) => {
    const path = berkasGambar(satu.ditulis, paths);
    return images.filter((image) => image.path === path).map((image) => ({ ...satu, ...image }));
  });
  for (const { path, bytes } of images) {
    const own = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const named = disebut.filter((satu) => satu.path === path);
    const report = (content: Content) => {
      const spans = named.length > 0 ? named.map(({ span }) => span) : [own];
      findings.push(...spans.map((span) => galat(span, content)));
    };
    const isi = isiGambar(bytes);
    if (bytes.length > largestSource) report(messages.gambarBerat(path));
    else if (isPointer({ bytes })) report(penunjukGit(path));
    else if (isi.jenis === 'lain') report(messages.bukanGambar(path, isi.isi));
    else if (isi.jenis === 'tak-terbuka') report(messages.gambarTakTerbuka(path, isi.sebab));
    else if (isi.jenis === 'rusak') report(messages.gambarRusak(path));
    else if (isi.lebar * isi.tinggi > mostPixels) report(messages.gambarLuas(path, isi.lebar, isi.tinggi));
    else if (Math.max(isi.lebar, isi.tinggi) > mostSlender * Math.min(isi.lebar, isi.tinggi))
      report(messages.gambarTipis(path, isi.lebar, isi.tinggi));
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
  for (const { ditulis, path } of disebut) byPath.set(ditulis, byPath.get(path) ?? '');
  return { gambar: byPath, gambarDisebut: disebut };
}

/** The file that a name leads to: just as it is written, in the other way of joining accents to letters, or with `%20` for a space. */
export function berkasGambar(ditulis: string, paths: readonly string[]): string | undefined {
  const same = (name: string) => paths.find((path) => path.normalize() === name.normalize());
  return paths.find((path) => path === ditulis) ?? same(ditulis) ?? same(percentDecoded(ditulis));
}

/** A printed page of 20 × 30 cm at 600 dots per inch has 33 million. */
const mostPixels = 40_000_000;

/** As long as a page is high, its other side would be a quarter of a millimetre; browsers leave out what is much thinner. */
const mostSlender = 1_000;

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
    ...(lambang ? [{ ditulis: lambang.text, span: lambang.span, ruang: { lebar: 4.5, tinggi: 5 } }] : []),
    ...narasi.flatMap(({ teks, lines }) =>
      imagesIn(teks)
        .filter(({ isBare }) => !isBare)
        .map(({ path, offset }) => ({
          ditulis: path,
          span: lines.span(offset, offset + 2),
          ruang: { lebar, tinggi: 18 },
        })),
    ),
  ];
}

/** `isBare` where the name has a space that nothing holds together: then it is no image in Markdown. */
interface GambarNaskah {
  readonly path: string;
  readonly offset: number;
  readonly isBare?: true;
}

/**
 * The images that a text asks for, by the path it writes and where the exclamation mark stands.
 * Source: CommonMark 0.31.2, 6.3 and 6.4: a destination in `<…>`, or without spaces and with its brackets in pairs.
 */
export function imagesIn(markdown: string): readonly GambarNaskah[] {
  return [...markdown.matchAll(image)].map(({ groups, index: offset }): GambarNaskah => {
    const { held, plain, bare = '' } = groups ?? {};
    const path = held ?? plain;
    if (path === undefined) return { path: bare.trim(), offset, isBare: true };
    return { path: path.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&'), offset };
  });
}

const image =
  /!\[(?:[^[\]\\]|\\.|\[[^[\]]{0,200}\]){0,1000}\]\(\s*(?:(?:<(?<held>(?:[^<>\n\\]|\\.)*)>|(?<plain>(?!<)(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))+))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)|(?<bare>(?:[^()\n]|\([^()\n]*\)){1,500})\))/g;

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
