/** A code of the budget that belongs to another level or another parent. */

import type { Part } from '../../base/located.ts';
import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { relatedTo } from './places.ts';
import type { Rule } from './rule.ts';

export const kodeSalahInduk: Rule = {
  code: 'lint/kode-salah-induk',
  severity: 'peringatan',
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
  *check(assessment) {
    for (const { jenis, ruas, berkode, induk } of kode(assessment)) {
      const { kode, asal } = berkode;
      if (kode === undefined) continue;
      const span = asal.follow('/kode').span;
      const parts = kode.split('.');
      if (parts.length !== ruas) {
        const bentuk = contoh[jenis];
        yield {
          span,
          message: {
            id: `kode ${quoted(kode)} beruas ${parts.length}, padahal kode ${jenis} beruas ${ruas}`,
            en: `the code ${quoted(kode)} has ${parts.length} parts, where that of a ${jenis} has ${ruas}`,
          },
          hint: {
            id: `tulis kode lengkap ${jenis}, seperti ${bentuk}`,
            en: `write the whole code of the ${jenis}, such as ${bentuk}`,
          },
        };
      } else if (induk?.kode !== undefined && !isUnder(kode, induk.kode)) {
        const own = [induk.kode, ...parts.slice(induk.kode.split('.').length)].join('.');
        yield {
          span,
          message: {
            id: `kode ${jenis} ${quoted(kode)} tidak diawali kode induknya, ${quoted(induk.kode)}`,
            en: `the code of the ${jenis}, ${quoted(kode)}, does not begin with that of its parent, ${quoted(induk.kode)}`,
          },
          hint: {
            id: `tulis "${own}", atau pindahkan barisnya ke bawah induknya`,
            en: `write "${own}", or move the line under its parent`,
          },
          ...relatedTo(induk.asal.follow('/kode').span, { id: 'kode induknya', en: 'the code of its parent' }),
        };
      }
    }
  },
};

const contoh = { program: '2.17.03', kegiatan: '2.17.03.2.01', 'sub kegiatan': '2.17.03.2.01.0001' };

interface Berkode {
  readonly kode?: string;
  readonly asal: Part;
}

function kode({ data }: Assessment) {
  const all: { jenis: keyof typeof contoh; ruas: number; berkode: Berkode; induk?: Berkode }[] = [];
  for (const program of data.anggaran?.program ?? []) {
    all.push({ jenis: 'program', ruas: 3, berkode: program });
    for (const kegiatan of program.kegiatan) {
      all.push({ jenis: 'kegiatan', ruas: 5, berkode: kegiatan, induk: program });
      for (const sub of kegiatan.subKegiatan)
        all.push({ jenis: 'sub kegiatan', ruas: 6, berkode: sub, induk: kegiatan });
    }
  }
  return all;
}

/** `X.XX` stands for any urusan: the support program is written either way. */
function isUnder(kode: string, induk: string): boolean {
  const isAny = kode.startsWith('X.XX.') || induk.startsWith('X.XX.');
  const [own, above] = [kode, induk].map((one) => (isAny ? one.split('.').slice(2).join('.') : one));
  return own?.startsWith(`${above}.`) ?? false;
}
