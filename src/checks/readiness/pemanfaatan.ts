/** The criteria of whether the report is used, which the data cannot tell. */
import type { Group } from './criterion.ts';

export const pemanfaatan: Group = {
  source: 'PermenPANRB 88/2021, Pelaporan Kinerja 3 (pemanfaatan), menurut lembar kerja evaluasi daerah',
  blocks: () => [
    {
      id: 'pemanfaatan',
      title: { id: 'Pemanfaatan laporan', en: 'Use of the report' },
      criteria: [
        {
          number: '3.1–3.7',
          title: {
            id: 'perhatian pimpinan, kepedulian pegawai, penyesuaian kegiatan dan anggaran, perencanaan, budaya kinerja',
            en: 'attention of leaders and staff, adjusted activities and budget, planning, culture',
          },
          verdict: {
            unknown: {
              id: 'buktinya di luar laporan: notula, disposisi, perubahan rencana; separuh bobot pelaporan ada di sini',
              en: 'its proof lies outside the report: minutes, decisions, changed plans; half the weight of reporting is here',
            },
          },
        },
      ],
    },
  ],
};
