/** Drawings as pictures of dots, for programs that show no SVG: made without a browser, with the fonts of the report, the same bytes on every machine. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { once } from '../../base/once.ts';
import { type Family, readFontFiles } from '../../io/fonts/index.ts';
import { readDrawer } from '../../io/package/read.ts';

/** The PNG of an SVG, as many dots wide as is said. */
export type Raster = (svg: string, width: number) => Uint8Array;

/** It may be started once in a run. */
const start = once(() => initWasm(readDrawer()));

/** Draws the characters of `text` with the faces that the report prints them with. */
export async function startRaster(family: Family, text: string): Promise<Raster> {
  await start();
  const font = {
    loadSystemFonts: false,
    fontBuffers: readFontFiles(family, text).map(({ bytes }) => bytes),
    defaultFontFamily: family,
  };
  return (svg, width) => {
    const drawing = new Resvg(svg, { font, fitTo: { mode: 'width', value: width }, background: '#ffffff' });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}
