/** Keeps the report in the frame up to date, and shows where figures come from and what is wrong with the data. */
import { markCells } from './cells.js';
import { findingNodes, partNodes, traceNodes } from './panel.js';
import { patch } from './patch.js';

/** @typedef {import('../../src/cli/preview/session.ts').State} State */

/** @type {State | undefined} */
let state;
let shown = 0;
/** @type {string | undefined} */
let chosen;
/** The cell from which the keyboard has come to the panel. @type {HTMLElement | undefined} */
let origin;
let isPrinting = false;

/** @param {string} id */
const byId = (id) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id}`);
  return found;
};
const frame = /** @type {HTMLIFrameElement} */ (byId('laporan'));
const button = /** @type {HTMLButtonElement} */ (byId('pdf'));

/**
 * @param {string} name
 * @param {unknown} content
 */
function send(name, content) {
  return fetch(name, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(content),
  });
}

/** @param {string} text */
function tell(text) {
  byId('status').textContent = text;
}

/** Updates follow each other: a slow one must not put an older report over a newer. */
let queue = Promise.resolve();

/** @param {State} next */
async function receive(next) {
  state = next;
  if (next.version !== shown) {
    await load();
    shown = next.version;
  }
  if (state !== next) return;
  document.title = next.title === '' ? 'Pratinjau' : `${next.isStale ? '⚠ ' : ''}${next.title}`;
  byId('judul').textContent = next.title === '' ? 'Pratinjau' : next.title;
  byId('basi').hidden = !next.isStale || next.version === 0;
  document.body.dataset.keadaan = next.isStale ? 'basi' : 'mutakhir';
  document.body.dataset.versi = String(next.version);
  button.disabled = next.isStale || isPrinting;
  const errors = next.findings.filter(({ severity }) => severity === 'galat').length;
  tell(next.isStale ? `${errors} galat: laporan tidak diperbarui` : 'Mutakhir');
  byId('temuan').replaceChildren(...findingNodes(next.findings, next.more, openPlace));
  if (chosen !== undefined) await showTrace(chosen);
}

/** Only what has changed is changed in the frame; the first time the frame itself has loaded it. */
async function load() {
  const [answer, tables] = await Promise.all([fetch('laporan'), fetch('sel'), loaded]);
  const shownReport = frame.contentDocument;
  if (!answer.ok || !tables.ok || !shownReport) return;
  // The frame's own parser: what it reads is under the rules of the report, not of this page.
  const view = /** @type {Window & typeof globalThis} */ (shownReport.defaultView);
  const next = new view.DOMParser().parseFromString(await answer.text(), 'text/html');
  markCells(next, await tables.json());
  const [left, top] = [view.scrollX, view.scrollY];
  patch(shownReport.documentElement, next.documentElement);
  // A report that is looked at for the first time opens where its results begin.
  if (shown === 0 && top === 0) goTo('sekilas-kinerja');
  else view.scrollTo(left, top);
  byId('bagian').replaceChildren(...partNodes(shownReport, goTo));
}

/** @param {string} id */
function goTo(id) {
  frame.contentDocument?.getElementById(id)?.scrollIntoView();
}

const loaded = new Promise((done) => {
  const attach = () => {
    const shownReport = frame.contentDocument;
    if (!shownReport || shownReport.URL === 'about:blank') return false;
    shownReport.addEventListener('click', clicked);
    shownReport.addEventListener('keydown', (event) => {
      const { key, target } = event;
      const element = /** @type {Element} */ (target);
      if ((key === 'Enter' || key === ' ') && element.matches('[data-jejak]')) clicked(event);
    });
    done(undefined);
    return true;
  };
  if (frame.contentDocument?.readyState !== 'complete' || !attach()) frame.addEventListener('load', attach);
});

/** @param {Event} event */
function clicked(event) {
  // The frame has its own Element, so this cannot be asked by instanceof.
  const element = /** @type {Element} */ (event.target);
  const key = element.closest('[data-jejak]')?.getAttribute('data-jejak');
  if (key) {
    event.preventDefault();
    showTrace(key).then(() => {
      byId('bagian-jejak').scrollIntoView({ block: 'nearest' });
      // Who points goes on pointing; who types goes on in the panel, and comes back by Escape.
      origin = event.type === 'keydown' ? /** @type {HTMLElement} */ (element) : undefined;
      if (origin) byId('bagian-jejak').focus({ preventScroll: true });
    });
    return;
  }
  const address = element.closest('a[href]')?.getAttribute('href') ?? '';
  if (address === '' || address.startsWith('#')) return;
  // The frame keeps the report; whatever else a link leads to is opened beside it.
  event.preventDefault();
  if (/^https?:/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
}

/** @param {string} key */
async function showTrace(key) {
  const answer = await send('jejak', { kunci: key });
  if (!answer.ok) return;
  chosen = key;
  byId('jejak').replaceChildren(...traceNodes(await answer.json(), openPlace));
  for (const cell of frame.contentDocument?.querySelectorAll('[data-jejak]') ?? []) {
    if (cell.getAttribute('data-jejak') === key) cell.setAttribute('aria-current', 'true');
    else cell.removeAttribute('aria-current');
  }
}

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !origin) return;
  frame.focus();
  origin.focus();
});

/** @param {string} key */
async function openPlace(key) {
  const answer = await send('buka', { kunci: key });
  tell(answer.ok ? 'Dibuka di penyunting' : (await answer.json()).pesan);
}

button.addEventListener('click', async () => {
  isPrinting = true;
  button.disabled = true;
  tell('Membuat PDF …');
  try {
    const answer = await send('pdf', {});
    if (answer.headers.get('Content-Type') === 'application/pdf') {
      save(await answer.blob(), `${state?.name ?? 'laporan'}.pdf`);
      tell('PDF selesai dibuat');
    } else {
      const { pesan, temuan } = await answer.json();
      tell(pesan);
      byId('temuan').replaceChildren(...findingNodes(temuan, 0, openPlace));
    }
  } catch {
    tell('PDF tidak dapat dibuat');
  } finally {
    isPrinting = false;
    button.disabled = state?.isStale ?? true;
  }
});

/**
 * @param {Blob} content
 * @param {string} name
 */
function save(content, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const events = new EventSource('peristiwa');
events.addEventListener('message', ({ data }) => {
  queue = queue.then(() => receive(JSON.parse(data))).catch(() => tell('Pratinjau tidak dapat diperbarui'));
});
events.addEventListener('error', () => {
  document.body.dataset.keadaan = 'terputus';
  tell('Pratinjau berhenti: jalankan lagi lkj preview');
});
