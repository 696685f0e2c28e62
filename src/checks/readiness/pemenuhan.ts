/** Whether there is a report, in its form and in time. */

import type { Triwulan } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { tanggal, triwulanRomawi } from '../../figures/format.ts';
import { penandatangan, saatLaporan } from '../../figures/penandatangan.ts';
import { dateOfReport, deadline } from '../rules/deadline.ts';
import { criterion, each, type Gap, type Group, type Verdict } from './criterion.ts';
import { dipublikasikan, direviu } from './sesudah-laporan.ts';

export const pemenuhan: Group = {
  source: 'PermenPANRB 88/2021, Pelaporan Kinerja 1 (pemenuhan), menurut lembar kerja evaluasi daerah',
  blocks: (assessment) => [
    {
      id: 'pemenuhan',
      title: { id: 'Pemenuhan pelaporan', en: 'Reporting is done' },
      criteria: [
        criterion('1.1', 'laporan kinerja ada', 'there is a report', {
          met: 1,
          of: 1,
          gaps: [],
          note: { id: 'dapat disusun dari data ini: lkj build', en: 'this data makes one: lkj build' },
        }),
        criterion('1.2', 'disusun berkala', 'it is made periodically', berkala(assessment)),
        criterion('1.3', 'diformalkan', 'it is made formal', diformalkan(assessment)),
        criterion('1.4', 'direviu Inspektorat', 'it was reviewed by the Inspektorat', direviu(assessment)),
        criterion('1.5', 'dipublikasikan', 'it was published', dipublikasikan(assessment)),
        criterion('1.6', 'tepat waktu', 'it is in time', tepatWaktu(assessment)),
      ],
    },
  ],
};

function berkala({ data, periode }: Assessment): Verdict {
  const quarters = ([1, 2, 3, 4] as const).filter((triwulan) => triwulan <= periode.triwulan);
  const gap = (triwulan: Triwulan): Gap | undefined =>
    data.triwulan.has(triwulan)
      ? undefined
      : {
          what: {
            id: `data triwulan ${triwulanRomawi(triwulan)} belum ada`,
            en: `there is no data of quarter ${triwulan}`,
          },
          file: `${periode.tahun}/tw${triwulan}.yaml`,
          key: 'indikator, anggaran',
        };
  return each(quarters, gap, tanpaTanggal(periode));
}

/** The block to be signed is complete; whether it was signed is not in the data. */
function diformalkan(assessment: Assessment): Verdict {
  const { project, dataTriwulan } = assessment;
  const { tempat } = project.instansi;
  const kepala = penandatangan(project.instansi.kepala, saatLaporan(assessment));
  // The head of a region is no civil servant, and has no NIP.
  const bernip = project.instansi.jenis !== 'pemda';
  const parts: readonly (Gap & { readonly value: string | undefined })[] = [
    {
      what: { id: 'nama kepala', en: 'the name of the head' },
      file: 'instansi.yaml',
      key: 'kepala.nama',
      value: kepala.nama,
    },
    ...(bernip
      ? [
          {
            what: { id: 'NIP kepala', en: 'the NIP of the head' },
            file: 'instansi.yaml',
            key: 'kepala.nip',
            value: kepala.nip,
          },
        ]
      : []),
    {
      what: { id: 'tempat', en: 'the place' },
      file: 'instansi.yaml',
      key: 'tempat',
      value: dataTriwulan.tempat ?? tempat,
    },
    {
      what: { id: 'tanggal laporan', en: 'the date' },
      file: dataTriwulan.berkas,
      key: 'tanggal',
      value: dataTriwulan.tanggal,
    },
  ];
  const gaps = parts.filter(({ value }) => value === undefined).map(({ value: _, ...gap }) => gap);
  const note = {
    id: 'blok tanda tangan saja; apakah sudah ditandatangani tidak dapat diketahui',
    en: 'the signature block only; whether it was signed cannot be known',
  };
  return { met: parts.length - gaps.length, of: parts.length, gaps, note };
}

/** Source: PermenPANRB 53/2014, Lampiran II: two months after the fiscal year, three for a pemda. No due date of the quarterly one is known. */
function tepatWaktu(assessment: Assessment): Verdict {
  const { periode, dataTriwulan } = assessment;
  if (periode.triwulan !== 4) {
    return {
      unknown: {
        id: 'tenggat laporan triwulan tidak ada dalam data; yang diperiksa hanya tenggat laporan tahunan',
        en: 'the data has no due date of quarterly reports; only that of the annual one is checked',
      },
    };
  }
  const asal = dateOfReport(assessment);
  const batas = deadline(periode, assessment.project.instansi.istilah.tenggat);
  if (asal && asal.text <= batas) return { met: 1, of: 1, gaps: [] };
  const late: Gap | undefined = asal && {
    what: {
      id: `bertanggal ${tanggal(asal.text)}, lewat dari ${tanggal(batas)}`,
      en: `dated ${asal.text}, later than ${batas}`,
    },
    file: dataTriwulan.berkas,
    key: 'tanggal',
  };
  return { met: 0, of: 1, gaps: [late ?? tanpaTanggal(periode)] };
}

function tanpaTanggal({ tahun, triwulan }: Assessment['periode']): Gap {
  return {
    what: { id: 'tanggal laporan belum ada', en: 'the report has no date' },
    file: `${tahun}/tw${triwulan}.yaml`,
    key: 'tanggal',
  };
}
