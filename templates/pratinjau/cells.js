/** Marks the cells that print figures with the keys of their traces, as the report's own map names them. */

/** @typedef {import('../../src/cli/preview/figure-cells.ts').FigureTables} FigureTables */
/** @typedef {import('../../src/cli/preview/figure-cells.ts').FigureCell} FigureCell */

/**
 * A cell is found by its row in its table and its place in the row. Where a template of the project has placed it elsewhere,
 * it is found by the figure that it names, where that prints the same.
 *
 * @param {Document} report
 * @param {FigureTables} tables
 */
export function markCells(report, tables) {
  const named = new Map(
    Object.values(tables)
      .flat(2)
      .flatMap((cell) => (cell && cell.figur !== '' ? [[printOf(cell.figur, cell.text), cell]] : [])),
  );
  for (const table of report.querySelectorAll('table')) {
    const known = Object.hasOwn(tables, table.id) ? tables[table.id] : [];
    for (const [at, row] of [...table.querySelectorAll('tr')].entries()) {
      const cells = known?.[at] ?? [];
      const isWhole = cells.length === row.cells.length;
      for (const [place, cell] of [...row.cells].entries()) {
        const here = isWhole ? cells[place] : undefined;
        const figur = cell.getAttribute('data-figur') ?? '';
        if (!here && figur === '') continue;
        const print = printOf(figur, textOf(cell));
        const found = here && printOf(here.figur, here.text) === print ? here : named.get(print);
        if (found) mark(cell, found.key);
      }
    }
  }
}

/**
 * The figure that the cell names, if it names one, and what it prints.
 *
 * @param {string} figur
 * @param {string} text
 */
function printOf(figur, text) {
  return `${figur}\n${text}`;
}

/**
 * As a reader sees it, without the note that tells where it comes from.
 *
 * @param {Element} cell
 */
function textOf(cell) {
  const shown = [...cell.childNodes].filter((node) => /** @type {Element} */ (node).className !== 'jejak');
  return shown
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .replaceAll('\u00ad', '')
    .replaceAll(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

/**
 * @param {Element} cell
 * @param {string} key
 */
function mark(cell, key) {
  cell.setAttribute('data-jejak', key);
  cell.setAttribute('tabindex', '0');
}
