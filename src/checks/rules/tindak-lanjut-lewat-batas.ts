/** A follow-up whose time is over when the report is signed, and that is not said to be done. */
import type { Span, Text } from '../../base/diagnostic.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { evaluasiLaporan } from '../../figures/evaluasi.ts';
import { akhirTriwulan, tanggal } from '../../figures/format.ts';
import { tindakLanjutLalu } from '../../figures/tindak-lanjut.ts';
import { partsOfDocument } from './places.ts';
import { finding, type Rule } from './rule.ts';

interface Lewat {
  readonly batas: string;
  readonly span: Span | undefined;
  readonly hint: Text;
}

export const tindakLanjutLewatBatas: Rule = {
  code: 'lint/tindak-lanjut-lewat-batas',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'tindak lanjut lewat batas waktunya', en: 'a follow-up past its time' },
    reason: {
      id: 'Tindak lanjut yang batas waktunya sudah lewat tercetak belum selesai. Bila sudah dikerjakan, keadaannya perlu dinyatakan; bila belum, sebabnya.',
      en: 'A follow-up whose time is over is printed as not done. Where it was done that has to be said; where not, why.',
    },
    source: 'PermenPANRB 88/2021: tindak lanjut rekomendasi dan rencana aksi dipantau sampai selesai',
    example: {
      wrong: '# tw3.yaml, sedangkan di tw2.yaml batasnya 2024-08-31\nikm: { realisasi: 81 }',
      right: 'ikm:\n  realisasi: 81\n  tindak_lanjut_lalu: { status: selesai }',
    },
  }),
  *check(assessment) {
    const { periode, dataTriwulan } = assessment;
    const kini = dataTriwulan.tanggal ?? akhirTriwulan(periode.tahun, periode.triwulan);
    for (const { batas, span, hint } of [...rencana(assessment), ...rekomendasi(assessment)]) {
      if (!span || batas >= kini) continue;
      yield finding(
        { span },
        `batas waktu tindak lanjut ini, ${tanggal(batas)}, sudah lewat pada ${tanggal(kini)} dan belum dinyatakan selesai`,
        `the time for this follow-up ended on ${batas}, before ${kini}, and it is not said to be done`,
        hint,
      );
    }
  },
};

const jawab: Text = {
  id: 'nyatakan keadaannya di berkas triwulan ini: «tindak_lanjut_lalu: { status: selesai }», atau sebabnya dalam keterangan-nya',
  en: 'say how it stands in the file of this quarter: «tindak_lanjut_lalu: { status: selesai }», or why it is late in its keterangan',
};
const nyatakan: Text = {
  id: 'nyatakan keadaannya: «status: selesai», atau perbarui batas waktunya',
  en: 'say how it stands: «status: selesai», or give it a new time',
};

/** One whose delay is explained is left alone. */
function rencana(assessment: Assessment): readonly Lewat[] {
  return tindakLanjutLalu(assessment).flatMap(({ id, batas, status, jawaban, berkas }) => {
    if (batas === undefined || status === 'selesai' || jawaban?.keterangan !== undefined) return [];
    const span = partsOfDocument(
      assessment,
      berkas,
      `/indikator/${id}/tindak_lanjut${jawaban ? '_lalu' : ''}`,
    )?.keySpan;
    return [{ batas, span, hint: jawab }];
  });
}

function rekomendasi(assessment: Assessment): readonly Lewat[] {
  const lhe = evaluasiLaporan(assessment)?.lhe;
  return (lhe?.rekomendasi ?? []).flatMap(({ batas, status }, index) => {
    if (batas === undefined || status === 'selesai') return [];
    return [{ batas, span: lhe?.asal.follow(`/rekomendasi/${index}/batas`).span, hint: nyatakan }];
  });
}
