/** A document without a known signer: nobody was in office on its day, or it has no day and the official changed. */

import type { Part } from '../../base/located.ts';
import { type Pejabat, pejabatPada, sebutanPejabat } from '../../data/link/index.ts';
import { type Assessment, perubahanPerjanjian } from '../../figures/assess/index.ts';
import { tanggal } from '../../figures/format.ts';
import { type Saat, saatLaporan, saatSemula } from '../../figures/penandatangan.ts';
import { berkas } from './berkas.ts';
import { dateOfReport } from './deadline.ts';
import { finding, type Rule, type Temuan } from './rule.ts';

export const pejabatTidakDiketahui: Rule = {
  code: 'lint/pejabat-tidak-diketahui',
  severity: 'galat',
  explain: () => ({
    title: {
      id: 'tidak diketahui siapa yang menandatangani',
      en: 'it is not known who signs',
    },
    reason: {
      id: 'Yang dicetak di bawah perjanjian kinerja dan laporan adalah pejabat pada tanggalnya. Bila pada tanggal itu tidak ada pejabat, atau dokumennya tanpa tanggal sedangkan pejabatnya berganti, nama yang tercetak hanya dugaan.',
      en: 'Agreements and reports print who held the office on their day. Where nobody did, or where a document has no date and the official changed, the printed name would be a guess.',
    },
    source:
      'PermenPANRB 53/2014, lampiran I: perjanjian ditandatangani pejabat yang menjabat, dan direvisi bila berganti',
    example: {
      wrong: '# perjanjian bertanggal 2025-01-15\nkepala:\n  - { jabatan: Camat Contoh, nama: B, sejak: 2025-06-02 }',
      right:
        'kepala:\n  - { jabatan: Camat Contoh, nama: A, sampai: 2025-06-01 }\n  - { jabatan: Camat Contoh, nama: B, sejak: 2025-06-02 }',
    },
  }),
  *check(assessment) {
    for (const dokumen of dokumenDitandatangani(assessment)) {
      for (const jabatan of dokumen.pihak) {
        const semua = assessment.project.instansi[jabatan];
        const tidakAda = semua.length > 0 && !pejabatPada(semua, dokumen.saat.dari);
        const pengganti = semua.find((satu) => isWithin(satu, dokumen.saat));
        if (pengganti) yield berganti(jabatan, pengganti, dokumen);
        else if (tidakAda) yield lowong(jabatan, semua[0], dokumen);
      }
    }
  },
};

type Jabatan = 'kepala' | 'atasan';

const nama = { kepala: { id: 'kepala', en: 'head' }, atasan: { id: 'atasan', en: 'superior' } } as const;

interface Dokumen {
  readonly apa: { readonly id: string; readonly en: string };
  readonly saat: Saat;
  readonly pihak: readonly Jabatan[];
  /** Where its date stands, or should. */
  readonly berkas: string;
  readonly asal: Part | undefined;
}

/** The agreement, its revisions up to the quarter, and the report. */
function dokumenDitandatangani(assessment: Assessment): readonly Dokumen[] {
  const { data, periode, dataTriwulan, project } = assessment;
  const root = berkas(project, 'perjanjian-kinerja').find(({ year }) => year === periode.tahun)?.root;
  const berkasPerjanjian = data.perjanjianKinerja?.berkas ?? `${periode.tahun}/perjanjian-kinerja.yaml`;
  const revisi = root?.at('perubahan')?.items() ?? [];
  const perjanjian = { pihak: ['kepala', 'atasan'], berkas: berkasPerjanjian } as const;
  return [
    {
      ...perjanjian,
      apa: { id: 'perjanjian kinerja', en: 'performance agreement' },
      saat: saatSemula(assessment),
      asal: root?.at('tanggal'),
    },
    ...perubahanPerjanjian(data, periode).map((satu) => ({
      ...perjanjian,
      apa: { id: 'perjanjian kinerja perubahan', en: 'revised performance agreement' },
      saat: { dari: satu.tanggal },
      asal: revisi.find(({ value }) => value.tanggal === satu.tanggal)?.at('tanggal'),
    })),
    {
      apa: { id: 'laporan', en: 'report' },
      saat: saatLaporan(assessment),
      pihak: ['kepala'],
      berkas: dataTriwulan.berkas,
      asal: dateOfReport(assessment),
    },
  ];
}

/** Whether somebody came into office while the document, which has no date, may have been signed. */
function isWithin({ sejak = '' }: Pejabat, { dari, sebelum }: Saat): boolean {
  return sebelum !== undefined && sejak > dari && sejak < sebelum;
}

function berganti(jabatan: Jabatan, pengganti: Pejabat, { apa, berkas: file }: Dokumen): Temuan {
  const { sejak = '' } = pengganti;
  return finding(
    { span: pengganti.asal.follow('/sejak').span },
    `${nama[jabatan].id} berganti ${tanggal(sejak)} (${sebutanPejabat(pengganti)}), sehingga tidak diketahui siapa yang menandatangani ${apa.id} yang belum bertanggal`,
    `the ${nama[jabatan].en} changed on ${tanggal(sejak)} (${sebutanPejabat(pengganti)}), so it is not known who signs the ${apa.en}, which has no date`,
    `isi tanggal di ${file}`,
    `give tanggal in ${file}`,
  );
}

function lowong(jabatan: Jabatan, pertama: Pejabat | undefined, { apa, saat, asal, berkas: file }: Dokumen): Temuan {
  const tempat = asal ?? pertama?.asal.follow('/jabatan');
  const kapan = tanggal(saat.dari);
  return finding(
    { span: tempat?.span ?? { file, line: 1, column: 1, endLine: 1, endColumn: 1 } },
    `tidak ada ${nama[jabatan].id} yang menjabat pada ${kapan}, tanggal ${apa.id}${asal ? '' : ' paling awal'}`,
    `nobody is in office as ${nama[jabatan].en} on ${kapan}, the ${asal ? '' : 'earliest '}date of the ${apa.en}`,
    `lengkapi daftar ${jabatan} di instansi.yaml dengan pejabat pada hari itu, atau perbaiki tanggalnya di ${file}`,
    `complete the list ${jabatan} in instansi.yaml with who was in office that day, or mend the date in ${file}`,
  );
}
