/** The criteria of whether the report is used, as far as evaluasi.yaml tells. */
import { type Criterion, criterion, type Group } from './criterion.ts';
import { berkas, dimanfaatkan } from './sesudah-laporan.ts';

export const pemanfaatan: Group = {
  source: 'PermenPANRB 88/2021, Pelaporan Kinerja 3 (pemanfaatan), menurut lembar kerja evaluasi daerah',
  blocks: (assessment) => [
    {
      id: 'pemanfaatan',
      title: { id: 'Pemanfaatan laporan', en: 'Use of the report' },
      criteria: dimanfaatkan(assessment) ?? [takDiketahui(berkas(assessment))],
    },
  ],
};

function takDiketahui(file: string): Criterion {
  return criterion(
    '3.1–3.7',
    'perhatian pimpinan, kepedulian pegawai, penyesuaian kegiatan dan anggaran, perencanaan, budaya kinerja',
    'attention of leaders and staff, adjusted activities and budget, planning, culture',
    {
      unknown: {
        id: `buktinya di luar laporan: notula, disposisi, perubahan rencana; bila ada, isi pemanfaatan di ${file}. Separuh bobot pelaporan ada di sini`,
        en: `its proof lies outside the report: minutes, decisions, changed plans; where there are some, give pemanfaatan in ${file}. Half the weight of reporting is here`,
      },
    },
  );
}
