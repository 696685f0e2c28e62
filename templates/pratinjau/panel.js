/** The contents of the panel. Everything is placed as text, so whatever stands in the data stays text. */

/** @typedef {import('../../src/cli/preview/findings.ts').PanelFinding} PanelFinding */
/** @typedef {import('../../src/cli/preview/findings.ts').Quote} Quote */
/** @typedef {import('../../src/cli/preview/traces.ts').PanelTrace} PanelTrace */
/** @typedef {import('../../src/cli/preview/shown-places.ts').PanelPlace} PanelPlace */
/** @typedef {(key: string) => void} Open */

/**
 * @param {readonly PanelFinding[]} findings
 * @param {number} more
 * @param {Open} open
 */
export function findingNodes(findings, more, open) {
  if (findings.length === 0) return [element('p', 'petunjuk', 'Tidak ada temuan.')];
  const heads = [...new Set(findings.map(({ head }) => head))];
  const content = heads.flatMap((head) => {
    const kind = findings.filter((finding) => finding.head === head);
    const nodes = kind.map((finding) => findingNode(finding, open));
    if (head === '') return nodes;
    const group = element('details', '', element('summary', '', head), ...nodes);
    if (kind[0]?.severity === 'galat' && kind.length < 10) group.setAttribute('open', '');
    return [group];
  });
  return more > 0 ? [...content, element('p', 'petunjuk', `dan ${more} temuan lagi`)] : content;
}

/**
 * @param {PanelFinding} finding
 * @param {Open} open
 */
function findingNode({ severity, word, code, message, cure, quote, related }, open) {
  return element(
    'article',
    severity,
    element('p', '', element('span', 'kata', word), ` ${message}`),
    ...(quote ? quoteNodes(quote, open) : []),
    ...related.flatMap((other) => [element('p', '', other.message), ...quoteNodes(other, open)]),
    element('p', 'obat', `→ ${cure}`),
    ...(code === '' ? [] : [element('p', 'kode', code)]),
  );
}

/**
 * The chapters of the report, and the sections of the one with the results, to go to.
 *
 * @param {Document} report
 * @param {(id: string) => void} go
 */
export function partNodes(report, go) {
  return [...report.querySelectorAll('h1[id], [aria-labelledby="bab-3"] h2[id]')].map((heading) => {
    const button = element('button', heading.localName, heading.textContent.replaceAll(/\s+/g, ' ').trim());
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => go(heading.id));
    return button;
  });
}

/**
 * @param {PanelTrace | null} trace
 * @param {Open} open
 */
export function traceNodes(trace, open) {
  if (!trace) return [element('p', 'petunjuk', 'Angka itu tidak ada lagi dalam laporan.')];
  const { id, owner, text, kategori, parts } = trace;
  return [
    element('h3', '', text, kategori === '' ? '' : ` · ${kategori}`),
    element('p', 'milik', id),
    element('p', 'milik', owner),
    ...parts.flatMap(({ name, lines }) => [
      element('h4', '', name),
      ...lines.map(({ depth, text: content, place }) =>
        element('p', `dalam-${Math.min(depth, 3)}`, content, ...(place ? [' ', placeLink(place, open)] : [])),
      ),
    ]),
  ];
}

/**
 * @param {Quote} quote
 * @param {Open} open
 */
function quoteNodes({ place, lines }, open) {
  const width = Math.max(0, ...lines.map(({ number = 0 }) => String(number).length));
  const rows = lines.flatMap(({ number, text }) => [
    element('span', 'nomor', `${String(number ?? '').padStart(width)} │ `),
    element('span', number === undefined ? 'penunjuk' : '', `${text}\n`),
  ]);
  return [element('p', '', placeLink(place, open)), ...(rows.length > 0 ? [element('pre', '', ...rows)] : [])];
}

/**
 * Opens the place in VS Code by its own address, or asks the server to start the editor.
 *
 * @param {PanelPlace} place
 * @param {Open} open
 */
function placeLink({ text, key, address }, open) {
  if (address !== '') {
    const link = document.createElement('a');
    link.className = 'tempat';
    link.href = address;
    link.textContent = text;
    return link;
  }
  const button = element('button', 'tempat', text);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => open(key));
  return button;
}

/**
 * @param {string} name
 * @param {string} className
 * @param {...(Node | string)} content
 */
function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}
