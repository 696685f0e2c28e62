/** The door to the fonts of a report: their CSS, and the characters they lack. */
export { missingGlyphs } from './coverage.ts';
export type { Family } from './faces.ts';
export { fontFaceCss, fontFaceRules, readAllFontFiles, readFontFiles } from './font-face.ts';
export { type OwnFace, openOwnFaces } from './own-faces.ts';
export { openTrueType, type TrueType } from './truetype.ts';
