/** Keeps the report in the frame up to date, and shows where figures come from and what is wrong with the data. */
import { markCells } from './cells.js';
import { isiJejak, isiTemuan } from './panel.js';
import { patch } from './patch.js';

/** @typedef {import('../../src/cli/preview/session.ts').Keadaan} Keadaan */

/** @type {Keadaan | undefined} */
let keadaan;
let tampil = 0;
/** @type {string | undefined} */
let terpilih;
/** The cell from which the keyboard has come to the panel. @type {HTMLElement | undefined} */
let asal;
let mencetak = false;

/** @param {string} id */
const bagian = (id) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id}`);
  return found;
};
const bingkai = /** @type {HTMLIFrameElement} */ (bagian('laporan'));
const tombol = /** @type {HTMLButtonElement} */ (bagian('pdf'));

/**
 * @param {string} name
 * @param {unknown} isi
 */
function kirim(name, isi) {
  return fetch(name, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(isi) });
}

/** @param {string} teks */
function kabarkan(teks) {
  bagian('status').textContent = teks;
}

/** Updates follow each other: a slow one must not put an older report over a newer. */
let antrean = Promise.resolve();

/** @param {Keadaan} baru */
async function terima(baru) {
  keadaan = baru;
  if (baru.versi !== tampil) {
    await muat();
    tampil = baru.versi;
  }
  if (keadaan !== baru) return;
  document.title = baru.judul === '' ? 'Pratinjau' : `${baru.basi ? '⚠ ' : ''}${baru.judul}`;
  bagian('judul').textContent = baru.judul === '' ? 'Pratinjau' : baru.judul;
  bagian('basi').hidden = !baru.basi || baru.versi === 0;
  document.body.dataset.keadaan = baru.basi ? 'basi' : 'mutakhir';
  document.body.dataset.versi = String(baru.versi);
  tombol.disabled = baru.basi || mencetak;
  const galat = baru.temuan.filter(({ tingkat }) => tingkat === 'galat').length;
  kabarkan(baru.basi ? `${galat} galat: laporan tidak diperbarui` : 'Mutakhir');
  bagian('temuan').replaceChildren(...isiTemuan(baru.temuan, baru.sisa, buka));
  if (terpilih !== undefined) await lacak(terpilih);
}

/** Only what has changed is changed in the frame; the first time the frame itself has loaded it. */
async function muat() {
  const [jawaban, sel] = await Promise.all([fetch('laporan'), fetch('sel'), termuat]);
  const dokumen = bingkai.contentDocument;
  if (!jawaban.ok || !sel.ok || !dokumen) return;
  // The frame's own parser: what it reads is under the rules of the report, not of this page.
  const jendela = /** @type {Window & typeof globalThis} */ (dokumen.defaultView);
  const baru = new jendela.DOMParser().parseFromString(await jawaban.text(), 'text/html');
  markCells(baru, await sel.json());
  const [kiri, atas] = [jendela.scrollX, jendela.scrollY];
  patch(dokumen.documentElement, baru.documentElement);
  jendela.scrollTo(kiri, atas);
}

const termuat = new Promise((selesai) => {
  const pasang = () => {
    const dokumen = bingkai.contentDocument;
    if (!dokumen || dokumen.URL === 'about:blank') return false;
    dokumen.addEventListener('click', diklik);
    dokumen.addEventListener('keydown', (event) => {
      const { key, target } = event;
      const sasaran = /** @type {Element} */ (target);
      if ((key === 'Enter' || key === ' ') && sasaran.matches('[data-jejak]')) diklik(event);
    });
    selesai(undefined);
    return true;
  };
  if (bingkai.contentDocument?.readyState !== 'complete' || !pasang()) bingkai.addEventListener('load', pasang);
});

/** @param {Event} event */
function diklik(event) {
  // The frame has its own Element, so this cannot be asked by instanceof.
  const sasaran = /** @type {Element} */ (event.target);
  const kunci = sasaran.closest('[data-jejak]')?.getAttribute('data-jejak');
  if (kunci) {
    event.preventDefault();
    lacak(kunci).then(() => {
      bagian('bagian-jejak').scrollIntoView({ block: 'nearest' });
      // Who points goes on pointing; who types goes on in the panel, and comes back by Escape.
      asal = event.type === 'keydown' ? /** @type {HTMLElement} */ (sasaran) : undefined;
      if (asal) bagian('bagian-jejak').focus({ preventScroll: true });
    });
    return;
  }
  const alamat = sasaran.closest('a[href]')?.getAttribute('href') ?? '';
  if (alamat === '' || alamat.startsWith('#')) return;
  // The frame keeps the report; whatever else a link leads to is opened beside it.
  event.preventDefault();
  if (/^https?:/i.test(alamat)) window.open(alamat, '_blank', 'noopener,noreferrer');
}

/** @param {string} kunci */
async function lacak(kunci) {
  const jawaban = await kirim('jejak', { kunci });
  if (!jawaban.ok) return;
  terpilih = kunci;
  bagian('jejak').replaceChildren(...isiJejak(await jawaban.json(), buka));
  for (const sel of bingkai.contentDocument?.querySelectorAll('[data-jejak]') ?? []) {
    if (sel.getAttribute('data-jejak') === kunci) sel.setAttribute('aria-current', 'true');
    else sel.removeAttribute('aria-current');
  }
}

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !asal) return;
  bingkai.focus();
  asal.focus();
});

/** @param {string} kunci */
async function buka(kunci) {
  const jawaban = await kirim('buka', { kunci });
  kabarkan(jawaban.ok ? 'Dibuka di penyunting' : (await jawaban.json()).pesan);
}

tombol.addEventListener('click', async () => {
  mencetak = true;
  tombol.disabled = true;
  kabarkan('Membuat PDF …');
  try {
    const jawaban = await kirim('pdf', {});
    if (jawaban.headers.get('Content-Type') === 'application/pdf') {
      simpan(await jawaban.blob(), `${keadaan?.nama ?? 'laporan'}.pdf`);
      kabarkan('PDF selesai dibuat');
    } else {
      const { pesan, temuan } = await jawaban.json();
      kabarkan(pesan);
      bagian('temuan').replaceChildren(...isiTemuan(temuan, 0, buka));
    }
  } catch {
    kabarkan('PDF tidak dapat dibuat');
  } finally {
    mencetak = false;
    tombol.disabled = keadaan?.basi ?? true;
  }
});

/**
 * @param {Blob} isi
 * @param {string} nama
 */
function simpan(isi, nama) {
  const tautan = document.createElement('a');
  tautan.href = URL.createObjectURL(isi);
  tautan.download = nama;
  tautan.click();
  setTimeout(() => URL.revokeObjectURL(tautan.href), 60_000);
}

const peristiwa = new EventSource('peristiwa');
peristiwa.addEventListener('message', ({ data }) => {
  antrean = antrean.then(() => terima(JSON.parse(data))).catch(() => kabarkan('Pratinjau tidak dapat diperbarui'));
});
peristiwa.addEventListener('error', () => {
  document.body.dataset.keadaan = 'terputus';
  kabarkan('Pratinjau berhenti: jalankan lagi lkj preview');
});
