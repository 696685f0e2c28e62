/** Which thing of the project each row of a table is, or below which one it is new. */
import { defined } from '../../../base/defined.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { nearest } from '../../../base/suggest.ts';
import { isPlaceholder } from '../butir.ts';
import { type Masalah, problemIn } from '../isian.ts';
import { isBelow, readKode } from '../kode.ts';
import type { Baris } from './baris.ts';
import type { Benda } from './benda.ts';
import { Index } from './index-of.ts';
import { type Jenis, jenisBaris } from './jenis.ts';

export interface Placed {
  /** Those of the project and the new ones, in the order in which each was met. */
  readonly all: readonly Benda[];
  readonly masalah: readonly Masalah[];
}

/** What stands below nothing of the table or of the project, or is there twice, is told of and left out, with all below it. */
export function placeRows(known: readonly Benda[], rows: readonly Baris[]): Placed {
  const all = [...known];
  const index = new Index(known);
  const masalah: Masalah[] = [];
  /** The last row of each kind, below which the next ones stand where they do not say otherwise. */
  const last = new Map<Jenis, { readonly row: number; readonly benda?: Benda }>();
  for (const row of rows) {
    const made = placed(row);
    if ('problem' in made) masalah.push({ baris: [row.baris], text: made.problem });
    last.set(row.jenis, { row: row.baris, ...('problem' in made ? {} : made) });
  }
  const repeated = all.filter(({ part, baris }) => part === undefined && baris.length > 1);
  for (const one of repeated) masalah.push(isTwice(one));
  const left = new Set(repeated.flatMap(withBelow));
  for (const one of left) one.induk?.anak.splice(one.induk.anak.indexOf(one), 1);
  return { all: all.filter((one) => !left.has(one)), masalah };

  function placed(row: Baris): { readonly benda: Benda } | { readonly problem: Text } {
    const nama = isPlaceholder(row.nama) ? '' : row.nama.replaceAll(/\s+/g, ' ').trim();
    const named = row.id === '' ? undefined : index.byId(row.id, row.jenis);
    const only = named?.length === 1 ? named[0] : undefined;
    if (only) return taken(only, row);
    if (named && named.length > 1) {
      const parent = parentOf(row);
      const below = 'problem' in parent ? [] : named.filter(({ induk }) => induk === parent.benda);
      return below[0] && below.length === 1 ? taken(below[0], row) : { problem: severalAre(row.id) };
    }
    if (nama === '') return { problem: row.id === '' ? noName : unknownId(row, index.of(row.jenis)) };
    const other = row.id === '' ? undefined : index.byId(row.id).find(({ jenis }) => jenis !== 'komponen');
    if (other && row.jenis !== 'komponen') return { problem: isAnothers(other) };
    if (row.id !== '' && !/^[a-z](-?[a-z0-9])*$/.test(row.id)) return { problem: noId(row.id) };
    const parent = parentOf(row);
    if ('problem' in parent) {
      const [single, other] = index.alike(row.jenis, nama);
      return single?.part && !other && row.induk === '' ? taken(single, row) : parent;
    }
    const induk = parent.benda;
    const { kode } =
      row.jenis === 'belanja' ? kodeBelanja(row) : readKode(row.kode, levelOf(row.jenis), induk?.kode, []);
    if (row.kode && row.kode.text.trim() !== '' && kode === undefined) return { problem: noKode(row.kode.text) };
    if (kode !== undefined && induk?.kode !== undefined && !isBelow(kode, induk.kode))
      return { problem: elsewhere(kode, induk) };
    const unit = row.isi.get('unit')?.raw;
    const { sameKode, sameName } = index.beside(row.jenis, induk, unit ?? '', kode, nama);
    const [same] = sameKode.length > 0 ? sameKode : sameName.filter((one) => !one.kode || kode === undefined);
    if (same && row.id !== '' && same.id !== row.id) return { problem: hasOtherId(same) };
    if (same) return taken(same, row);
    const benda: Benda = {
      ...{ jenis: row.jenis, id: row.id, nama, anak: [], baris: [row] },
      ...defined({ kode, unit }),
      ...(induk ? { induk } : {}),
    };
    induk?.anak.push(benda);
    all.push(benda);
    index.add(benda);
    return { benda };
  }

  function taken(benda: Benda, row: Baris): { readonly benda: Benda } {
    benda.baris.push(row);
    return { benda };
  }

  /** What the row says it stands below; else the nearest row above that it can stand below, or the only such thing there is. */
  function parentOf(row: Baris): { readonly benda?: Benda } | { readonly problem: Text } {
    const { induk } = jenisBaris[row.jenis];
    if (induk.length === 0) return {};
    if (row.induk !== '') {
      const found = index.named(induk, row.induk);
      const [benda] = found;
      return benda && found.length === 1 ? { benda } : { problem: noParent(row, induk, found.length) };
    }
    const [near] = induk.flatMap((jenis) => last.get(jenis) ?? []).sort((a, b) => b.row - a.row);
    if (near) return near.benda ? { benda: near.benda } : { problem: parentIsLeftOut };
    const possible = induk.flatMap((jenis) => index.of(jenis));
    const [only] = possible;
    // An example that `lkj init` has left takes objectives, for a plan has to have a tujuan, and no lines of a budget.
    const isOpen = only !== undefined && (row.jenis === 'sasaran' || !isPlaceholder(only.nama));
    return isOpen && possible.length === 1 && induk.length === 1
      ? { benda: only }
      : { problem: noParent(row, induk, -1) };
  }
}

export function withBelow(benda: Benda): readonly Benda[] {
  return [benda, ...benda.anak.flatMap(withBelow)];
}

function levelOf(jenis: Jenis) {
  return jenis === 'kegiatan' || jenis === 'sub_kegiatan' ? jenis : 'program';
}

const parentIsLeftOut: Text = {
  id: 'baris di atasnya, tempat baris ini berada, tidak dipakai',
  en: 'the row above, below which it stands, is left out',
};
const noName: Text = { id: 'kolom id dan nama kosong', en: 'the columns id and nama are empty' };

function unknownId({ jenis, id }: Baris, own: readonly Benda[]): Text {
  const near = nearest(
    id,
    own.map((one) => one.id),
  );
  const [cure, curing] = near ? [`; mungkin ${quoted(near)}?`, `; did you mean ${quoted(near)}?`] : ['', ''];
  return { id: `tidak ada ${jenis} ${quoted(id)}${cure}`, en: `there is no ${jenis} ${quoted(id)}${curing}` };
}

function severalAre(id: string): Text {
  return {
    id: `beberapa benda ber-id ${quoted(id)}; isi kolom induk`,
    en: `several things have the id ${quoted(id)}; fill in induk`,
  };
}

function isAnothers({ jenis, id, nama }: Benda): Text {
  return {
    id: `id ${quoted(id)} sudah dipakai ${jenis} ${quoted(nama)}`,
    en: `the id ${quoted(id)} is that of the ${jenis} ${quoted(nama)}`,
  };
}

/** Which codes there are is for `lkj validate` to say. */
function kodeBelanja({ kode }: Baris): { readonly kode?: string } {
  const text = kode?.text.trim() ?? '';
  return /^\d{1,2}(?:\.\d{1,2}){0,2}$/.test(text) ? { kode: text } : {};
}

function noId(id: string): Text {
  return {
    id: `${quoted(id)} bukan id: huruf kecil, angka, dan tanda hubung, diawali huruf; kosongkan, dan id-nya disusun dari namanya`,
    en: `${quoted(id)} is no id: small letters, digits and hyphens, a letter first; left empty, it is made from the name`,
  };
}

function noKode(text: string): Text {
  return {
    id: `kode ${quoted(text.trim())} bukan kode yang utuh`,
    en: `the code ${quoted(text.trim())} is no whole code`,
  };
}

function elsewhere(kode: string, { kode: above = '', nama }: Benda): Text {
  return {
    id: `kode ${kode} tidak di bawah ${above} (${quoted(nama)}); tulis induknya di kolom induk`,
    en: `the code ${kode} is not below ${above} (${quoted(nama)}); name what it stands below in induk`,
  };
}

function hasOtherId({ id, nama }: Benda): Text {
  return {
    id: `${quoted(nama)} sudah ada di bawah induk itu${id === '' ? '' : ` dengan id ${id}`}`,
    en: `${quoted(nama)} is there already below that${id === '' ? '' : `, with the id ${id}`}`,
  };
}

function noParent({ induk, jenis }: Baris, kinds: readonly Jenis[], found: number): Text {
  const [atau, or] = [kinds.join(', '), kinds.join(', ')];
  if (found < 0)
    return {
      id: `${jenis} ini belum jelas di bawah apa: isi kolom induk dengan id atau nama ${atau}, atau letakkan di bawah barisnya`,
      en: `it is not clear below what this ${jenis} stands: name the ${or} in induk, or put it below its row`,
    };
  return found === 0
    ? { id: `tidak ada ${atau} ${quoted(induk)}`, en: `there is no ${or} ${quoted(induk)}` }
    : {
        id: `beberapa ${atau} bernama ${quoted(induk)}; sebut id-nya`,
        en: `several ${or} are ${quoted(induk)}; name the id`,
      };
}

function isTwice({ nama, jenis, baris }: Benda): Masalah {
  return problemIn(
    baris.map((row) => row.baris),
    `${jenis} ${quoted(nama)} ada ${baris.length} kali di tabel; yang mana yang benar tidak diketahui, jadi tidak ditambahkan`,
    `the ${jenis} ${quoted(nama)} is in the table ${baris.length} times; which one is right is not known, so it is not added`,
  );
}
