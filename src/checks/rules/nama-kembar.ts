/** Two things side by side with one name, and a kind of spending under the name of another: whose figures are whose nobody can tell. */

import type { Part } from '../../base/located.ts';
import { quoted } from '../../base/quote.ts';
import { ketentuan } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { isLaporan, relatedTo } from './places.ts';
import { finding, type Rule, type Temuan } from './rule.ts';
import { kata } from './sebutan.ts';

export const namaKembar: Rule = {
  code: 'lint/nama-kembar',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'dua hal yang berdampingan dengan satu nama', en: 'two things side by side with one name' },
    reason: {
      id: 'Tabel dan grafik mengenali baris dari namanya. Dua baris di bawah induk yang sama dengan nama yang sama tidak dapat dibedakan, dan jenis belanja dengan nama resmi kode lain (51 bernama Belanja Modal) menukar angkanya: yang terakhir itu galat. Sub kegiatan dengan unit yang berbeda boleh bernama sama.',
      en: 'Tables and charts tell rows by their names. Two rows below one parent with the same name cannot be told apart, and a kind of spending with the official name of another code (51 called Belanja Modal) exchanges their figures: the latter is an error. Sub kegiatan of different units may have one name.',
    },
    source: 'Permendagri 90/2019 dan bagan akun standar: satu kode, satu nama',
    example: {
      wrong: 'belanja:\n  - { id: pegawai, kode: "51", nama: Belanja Modal, pagu: 5 }',
      right: 'belanja:\n  - { id: pegawai, kode: "51", pagu: 5 }',
    },
  }),
  *check(assessment) {
    const { project } = assessment;
    for (const document of project.documents) {
      if (!isLaporan(document, assessment)) continue;
      yield* kembar(document.root);
      if (document.kind === 'anggaran') yield* belanjaBerkodeLain(document.root, project.instansi.jenis);
    }
  },
};

function* kembar(part: Part): Iterable<Temuan> {
  const seen = new Map<string, Part>();
  for (const item of part.items()) {
    const { id, nama, unit = '' } = (item.value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof nama !== 'string') continue;
    const key = `${sederhana(nama)}|${unit}`;
    const first = seen.get(key);
    if (first) yield temuan(item, nama, first);
    else seen.set(key, item);
  }
  for (const [, child] of part.entries()) yield* kembar(child);
  for (const child of part.items()) yield* kembar(child);
}

function* belanjaBerkodeLain(root: Part, jenis: Assessment['project']['instansi']['jenis']): Iterable<Temuan> {
  const resmi = Object.entries(ketentuan[jenis].belanja);
  for (const item of new Map(root.entries()).get('belanja')?.items() ?? []) {
    const { nama, kode } = item.value as { readonly nama?: string; readonly kode: string };
    const plain = sederhana(nama ?? '');
    const [lain, milik] = resmi.find(([, official]) => sederhana(official) === plain) ?? [];
    if (nama === undefined || lain === undefined || milik === undefined || lain === kode) continue;
    yield finding(
      { span: item.follow('/nama').span, severity: 'galat' },
      `jenis belanja ${kode} bernama ${quoted(nama)}, yang adalah nama resmi kode ${lain}`,
      `the kind of spending ${kode} is called ${quoted(nama)}, the official name of code ${lain}`,
      `hapus nama itu (nama resmi ${kode} tercetak sendiri), atau perbaiki kodenya`,
      `delete the name (the official name of ${kode} prints by itself), or mend the code`,
    );
  }
}

/** Without what stands in brackets. */
function sederhana(nama: string): string {
  return kata(nama.replaceAll(/[([][^)\]]*[)\]]/g, ' '))
    .map((word) => word.kata)
    .join(' ');
}

function temuan(item: Part, nama: string, first: Part): Temuan {
  return finding(
    {
      span: item.follow('/nama').span,
      ...relatedTo(first.follow('/nama').span, 'yang pertama', 'the first'),
    },
    `nama ${quoted(nama)} dipakai dua kali di sini`,
    `the name ${quoted(nama)} is used twice here`,
    'beri masing-masing nama resminya, atau tulis unit yang membedakannya',
    'give each its official name, or write the unit that tells them apart',
  );
}
