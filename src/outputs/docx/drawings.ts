/** Drawings that every reader finds in the form it knows. */

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Known to Word since the version that shows SVG, and to nothing else. */
const since2016 = 'http://schemas.microsoft.com/office/word/2015/wordml/symex';

/**
 * Word wants a raster picture with the SVG as its extension, which LibreOffice before 24 does not see; LibreOffice shows an SVG
 * that is the picture itself, which Word does not. So the first is offered to Word alone, and the second to all others.
 */
export function drawingsForAll(document: string): string {
  return document.replaceAll(/<w:drawing>(?:(?!<\/w:drawing>).)*<\/w:drawing>/g, (drawing) => {
    const itself = drawnItself(drawing);
    if (itself === undefined) return drawing;
    return [
      `<mc:AlternateContent xmlns:mc="${compatibility}">`,
      `<mc:Choice xmlns:w16se="${since2016}" Requires="w16se">${drawing}</mc:Choice>`,
      `<mc:Fallback>${itself}</mc:Fallback></mc:AlternateContent>`,
    ].join('');
  });
}

/** Undefined for a picture that is no drawing. */
function drawnItself(drawing: string): string | undefined {
  const id = /<asvg:svgBlip [^>]*r:embed="([^"]+)"/.exec(drawing)?.[1];
  if (id === undefined) return undefined;
  return drawing.replace(/<a:blip r:embed="[^"]+"[^>]*>(?:(?!<\/a:blip>).)*<\/a:blip>/, `<a:blip r:embed="${id}"/>`);
}
