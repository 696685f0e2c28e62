/** What each column of our own table is for, in the words of the schemas. */
import { remembered } from '../../base/once.ts';
import { type Bagian, kolomImpor, nodeAt } from './kolom.ts';
import { lajur } from './things/columns.ts';
import { jenisBaris, semuaJenis } from './things/jenis.ts';
import { uang } from './things/row.ts';

interface Guidance {
  readonly jenis: readonly string[];
  readonly isi: string;
}

const parent = semuaJenis.filter((jenis) => jenisBaris[jenis].induk.length > 0);
const lines = ['kegiatan', 'sub_kegiatan', 'belanja'] as const;

const fixed: Readonly<Record<string, Guidance>> = {
  jenis: { jenis: semuaJenis, isi: `Baris ini tentang apa: ${semuaJenis.join(', ')}.` },
  id: {
    jenis: semuaJenis,
    isi: 'Nama pendek untuk dirujuk. Baris baru: kosongkan saja, lkj menyusunnya dari nama. Yang sudah ada: jangan diubah.',
  },
  induk: {
    jenis: parent,
    isi: 'Id, kode, atau nama tempat baris ini berada. Bila kosong: baris di atasnya yang dapat menjadi induknya.',
  },
  kode: { jenis: ['program', ...lines], isi: 'Kode nomenklatur atau kode jenis belanja, sebagai teks.' },
  nama: { jenis: semuaJenis, isi: 'Nama lengkap, seperti tercetak dalam laporan.' },
};

/** A row for each column: its head, the kinds of rows that have it, and what it holds. */
export function guide(heads: readonly string[]): readonly (readonly string[])[] {
  return heads.map((head) => {
    const { jenis, isi } = guidance(head);
    return [head, jenis.length === semuaJenis.length ? 'semua' : jenis.join(', '), isi];
  });
}

export function isUsed(jenis: string, head: string): boolean {
  return guidance(head).jenis.includes(jenis);
}

const guidance = remembered((head: string) => fixed[head] ?? described(head));

function described(head: string): Guidance {
  const own = lajur.filter((one) => one.head === head).map(({ jenis, node }) => ({ jenis, node }));
  const value = (bagian: Bagian, jenis: readonly string[]) =>
    kolomImpor(bagian).includes(head) ? jenis.map((one) => ({ jenis: one, node: nodeAt(bagian, head) })) : [];
  const money = lines.flatMap((jenis) =>
    uang(jenis).some((one) => one.head === head) ? [{ jenis, node: nodeAt('anggaran', head) }] : [],
  );
  const all = [...own, ...money, ...value('realisasi', lines), ...value('indikator', ['indikator'])];
  const said = [
    ...new Set(all.map(({ node }) => [node.description ?? '', choices(node.enum)].filter(Boolean).join(' '))),
  ];
  return { jenis: [...new Set(all.map(({ jenis }) => jenis))], isi: said.join(' / ') };
}

function choices(all: readonly (string | number)[] | undefined): string {
  return all ? `Pilihan: ${all.join(', ')}.` : '';
}
