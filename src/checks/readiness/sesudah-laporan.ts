/** What evaluasi.yaml answers of the review, the publication and the use of a report. */
import type { Text } from '../../base/diagnostic.ts';
import { type KriteriaPemanfaatan, kriteriaPemanfaatan, type NamaLaporan } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { evaluasiLaporan } from '../../figures/evaluasi.ts';
import { tanggal } from '../../figures/format.ts';
import { namaLaporan } from '../../figures/seal/index.ts';
import type { Criterion, Gap, Verdict } from './criterion.ts';

/** The annual report is made of the fourth quarter, by which the list is asked for. */
function isThisReport(laporan: NamaLaporan, { periode }: Assessment): boolean {
  return laporan === namaLaporan(periode) || (periode.triwulan === 4 && ['tw4', 'tahunan'].includes(laporan));
}

/** Review is asked of the annual report. Source: PermenPANRB 53/2014, annex III. */
export function direviu(assessment: Assessment): Verdict {
  const { periode, data } = assessment;
  const reviu = data.evaluasi?.reviu;
  if (reviu && isThisReport(reviu.laporan, assessment)) {
    const nomor = reviu.nomor === undefined ? '' : `, ${reviu.nomor}`;
    return met({ id: `${tanggal(reviu.tanggal)}${nomor}`, en: `${reviu.tanggal}${nomor}` });
  }
  if (periode.triwulan !== 4) {
    return {
      unknown: {
        id: `yang wajib direviu laporan tahunan; bila laporan ini direviu, isi reviu di ${berkas(assessment)}`,
        en: `the annual report is to be reviewed; where this one was, give reviu in ${berkas(assessment)}`,
      },
    };
  }
  const what = { id: 'reviu Inspektorat belum dicatat', en: 'no review is recorded' };
  return answered(assessment, { what, file: berkas(assessment), key: 'reviu' });
}

export function dipublikasikan(assessment: Assessment): Verdict {
  const daftar = assessment.data.evaluasi?.publikasi.filter(({ laporan }) => isThisReport(laporan, assessment)) ?? [];
  const tempat = daftar.map((satu) => satu.tempat).join(', ');
  if (tempat !== '') return met({ id: tempat, en: tempat });
  const what = { id: 'publikasi laporan ini belum dicatat', en: 'no publication of this report is recorded' };
  return answered(assessment, { what, file: berkas(assessment), key: 'publikasi' });
}

const kriteria: Readonly<Record<KriteriaPemanfaatan, Text>> = {
  '3.1': { id: 'menjadi perhatian pimpinan', en: 'leaders attend to it' },
  '3.2': { id: 'menjadi kepedulian pegawai', en: 'staff care about it' },
  '3.3': { id: 'dipakai menyesuaikan kegiatan', en: 'activities were adjusted by it' },
  '3.4': { id: 'dipakai menyesuaikan penggunaan anggaran', en: 'spending was adjusted by it' },
  '3.5': { id: 'dipakai mengevaluasi keberhasilan kinerja', en: 'success was evaluated by it' },
  '3.6': { id: 'dipakai merencanakan kinerja berikutnya', en: 'the next plans were made by it' },
  '3.7': { id: 'mengubah budaya kinerja', en: 'it changed how the agency works' },
};

/** Undefined where the year has no evaluasi.yaml: then nothing is known of any of them. */
export function dimanfaatkan(assessment: Assessment): readonly Criterion[] | undefined {
  const { periode } = assessment;
  const tahunan = periode.triwulan === 4 && { periode: { ...periode, tahunan: true as const } };
  const evaluasi = evaluasiLaporan({ ...assessment, ...tahunan });
  if (!evaluasi) return undefined;
  const ada = new Map(evaluasi.pemanfaatan);
  return kriteriaPemanfaatan.map((number) => {
    const uraian = (ada.get(number) ?? []).map((satu) => satu.uraian).join('; ');
    const gap: Gap = {
      what: { id: 'pemanfaatannya belum dicatat', en: 'no such use is recorded' },
      file: evaluasi.berkas,
      key: `pemanfaatan.${number}`,
    };
    const verdict = uraian === '' ? { met: 0, of: 1, gaps: [gap] } : met({ id: uraian, en: uraian });
    return { number, title: kriteria[number], verdict };
  });
}

export function berkas({ data, periode }: Assessment): string {
  return data.evaluasi?.berkas ?? `${periode.tahun}/evaluasi.yaml`;
}

function met(note: Text): Verdict {
  return { met: 1, of: 1, gaps: [], note };
}

/** A file that says nothing of it answers no; without one it cannot be known. */
function answered({ data }: Assessment, gap: Gap): Verdict {
  if (data.evaluasi) return { met: 0, of: 1, gaps: [gap] };
  return {
    unknown: {
      id: `buktinya di luar data; bila ada, isi ${gap.key} di ${gap.file}`,
      en: `its proof lies outside the data; where there is one, give ${gap.key} in ${gap.file}`,
    },
  };
}
