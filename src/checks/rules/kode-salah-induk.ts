/** A code of the budget that belongs to another level or another parent. */

import type { Span } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { quoted } from '../../base/quote.ts';
import { ketentuan } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { relatedTo } from './places.ts';
import { finding, type Rule, type Temuan } from './rule.ts';

export const kodeSalahInduk: Rule = {
  code: 'lint/kode-salah-induk',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'kode tidak sesuai tingkat atau induknya', en: 'a code of the wrong level or parent' },
    reason: {
      id: 'Kode kegiatan diawali kode programnya, kode sub kegiatan diawali kode kegiatannya. Bila tidak, kodenya salah ketik atau barisnya berada di bawah induk yang salah, dan jumlah per program ikut salah.',
      en: 'The code of a kegiatan begins with that of its program, the code of a sub-kegiatan with that of its kegiatan. Otherwise the code is mistyped or the line stands under the wrong parent, and the subtotals are wrong.',
    },
    source: 'Permendagri 90/2019 dan pemutakhirannya: urusan.bidang.program.kegiatan.sub kegiatan',
    example: {
      wrong: '- kode: "2.17.03"\n  kegiatan:\n    - kode: "2.17.04.2.01"',
      right: '- kode: "2.17.03"\n  kegiatan:\n    - kode: "2.17.03.2.01"',
    },
  }),
  *check(assessment) {
    const { daerah: isRegional, kode: bentuk } = ketentuan[assessment.project.instansi.jenis];
    for (const { jenis, ruas, berkode, induk } of kode(assessment, isRegional)) {
      const { kode, asal } = berkode;
      if (kode === undefined) continue;
      const span = asal.follow('/kode').span;
      const parts = kode.split('.');
      if (!bentuk[jenis].pola.test(kode)) yield bukanKode(span, kode, bentuk[jenis].contoh);
      else if (isRegional && parts.length !== ruas) {
        yield finding(
          { span },
          `kode ${quoted(kode)} beruas ${parts.length}, padahal kode ${sebut(jenis)} beruas ${ruas}`,
          `the code ${quoted(kode)} has ${parts.length} parts, where that of a ${sebut(jenis)} has ${ruas}`,
          `tulis kode lengkap ${sebut(jenis)}, seperti ${bentuk[jenis].contoh}`,
          `write the whole code of the ${sebut(jenis)}, such as ${bentuk[jenis].contoh}`,
        );
      } else if (induk?.kode !== undefined && !isUnder(kode, induk.kode)) {
        const own = [induk.kode, ...parts.slice(induk.kode.split('.').length)].join('.');
        yield finding(
          {
            span,
            ...relatedTo(induk.asal.follow('/kode').span, 'kode induknya', 'the code of its parent'),
          },
          `kode ${sebut(jenis)} ${quoted(kode)} tidak diawali kode induknya, ${quoted(induk.kode)}`,
          `the code of the ${sebut(jenis)}, ${quoted(kode)}, does not begin with that of its parent, ${quoted(induk.kode)}`,
          `tulis "${own}", atau pindahkan barisnya ke bawah induknya`,
          `write "${own}", or move the line under its parent`,
        );
      }
    }
  },
};

interface Berkode {
  readonly kode?: string;
  readonly asal: Part;
}

/** Where the code of a kegiatan does not begin with that of its program, as those of a ministry do not, it has no parent. */
function kode({ data }: Assessment, isRegional: boolean) {
  const all: { jenis: 'program' | 'kegiatan' | 'sub_kegiatan'; ruas: number; berkode: Berkode; induk?: Berkode }[] = [];
  for (const program of data.anggaran?.program ?? []) {
    all.push({ jenis: 'program', ruas: 3, berkode: program });
    for (const kegiatan of program.kegiatan) {
      all.push({ jenis: 'kegiatan', ruas: 5, berkode: kegiatan, ...(isRegional ? { induk: program } : {}) });
      for (const sub of kegiatan.subKegiatan)
        all.push({ jenis: 'sub_kegiatan', ruas: 6, berkode: sub, induk: kegiatan });
    }
  }
  return all;
}

function sebut(jenis: string): string {
  return jenis.replace('_', ' ');
}

/** A code of a region in a budget of a ministry, or the other way round. */
function bukanKode(span: Span, kode: string, contoh: string): Temuan {
  return finding(
    { span },
    `${quoted(kode)} bukan kode di tingkat ini bagi jenis instansi ini`,
    `${quoted(kode)} is no code of this level for this kind of agency`,
    `tulis seperti ${quoted(contoh)}, atau perbaiki jenis dalam instansi.yaml`,
    `write it like ${quoted(contoh)}, or mend jenis in instansi.yaml`,
  );
}

/** `X.XX` stands for any urusan: the support program is written either way. */
function isUnder(kode: string, induk: string): boolean {
  const isAny = kode.startsWith('X.XX.') || induk.startsWith('X.XX.');
  const [own, above] = [kode, induk].map((one) => (isAny ? one.split('.').slice(2).join('.') : one));
  return own?.startsWith(`${above}.`) ?? false;
}
