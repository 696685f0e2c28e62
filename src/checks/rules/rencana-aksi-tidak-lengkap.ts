/** What the signed form of the action plan would leave open. */
import { quoted } from '../../base/quote.ts';
import type { Aksi } from '../../data/link/index.ts';
import { type Assessment, indikatorDijanjikan } from '../../figures/assess/index.ts';
import { deret } from '../../figures/format.ts';
import { partOfReport } from './deadline.ts';
import { partsOfDocument } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const rencanaAksiTidakLengkap: Rule = {
  code: 'lint/rencana-aksi-tidak-lengkap',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'rencana aksi belum lengkap', en: 'the action plan is not complete' },
    reason: {
      id: 'Formulir rencana aksi ditandatangani. Langkah yang tidak menyebut triwulan atau penanggung jawabnya tercetak dengan tanda «–» di atas tanda tangan itu.',
      en: 'The form of the action plan is signed. A step that does not say its quarters or who answers for it is printed with «–» above that signature.',
    },
    source: 'PermenPANRB 88/2021, perencanaan kinerja: rencana aksi memuat langkah, waktu, dan penanggung jawabnya',
    example: {
      wrong: 'rencana_aksi:\n  rat:\n    - aksi: Mendampingi koperasi',
      right:
        'rencana_aksi:\n  rat:\n    - aksi: Mendampingi koperasi\n      triwulan: [1, 2]\n      penanggung_jawab: Bidang Koperasi',
    },
  }),
  *check(assessment) {
    const { data, indikator } = assessment;
    const plan = data.perjanjianKinerja;
    if (!plan) return;
    for (const { indikator: satu } of indikator) {
      for (const [at, aksi] of (plan.rencanaAksi.get(satu.id) ?? []).entries()) {
        const siapa = aksi.penanggungJawab ?? ofLine(aksi, assessment) ?? satu.penanggungJawab;
        const kurang = [...(aksi.triwulan.length === 0 ? ['triwulan'] : []), ...(siapa ? [] : ['penanggung_jawab'])];
        const part = partsOfDocument(assessment, plan.berkas, `/rencana_aksi/${satu.id}/${at}/aksi`);
        if (kurang.length === 0 || !part) continue;
        yield finding(
          { span: part.span },
          `langkah ${quoted(aksi.aksi)} belum menyebut ${deret(kurang)}`,
          `the step ${quoted(aksi.aksi)} does not give its ${kurang.join(' and ')}`,
          `tambahkan ${deret(kurang)} pada langkah ini`,
          `add ${kurang.join(' and ')} to this step`,
        );
      }
    }
    // Until a report is to be signed, an agency may go without steps of its own.
    const status = partOfReport(assessment, 'status');
    const tanpa = indikatorDijanjikan(assessment).filter((satu) => !plan.rencanaAksi.has(satu.indikator.id));
    const [first] = tanpa;
    if (!status || !first) return;
    yield finding(
      { span: (partsOfDocument(assessment, plan.berkas, '/rencana_aksi') ?? status).keySpan },
      `${tanpa.length} indikator yang diperjanjikan belum mempunyai rencana aksi: ${deret(tanpa.map(({ indikator: { id } }) => id))}`,
      `${tanpa.length} promised indicators have no action plan: ${tanpa.map(({ indikator: { id } }) => id).join(', ')}`,
      `tambahkan «rencana_aksi: { ${first.indikator.id}: […] }» di ${plan.berkas}: langkah, triwulan, dan penanggung jawabnya`,
      `add «rencana_aksi: { ${first.indikator.id}: […] }» to ${plan.berkas}: the steps, their quarters and who answers`,
    );
  },
};

/** Who answers for the line of the budget that pays for a step. */
function ofLine({ anggaran }: Aksi, { kegiatan }: Assessment): readonly string[] | undefined {
  return kegiatan
    .flatMap(({ kegiatan: satu, subKegiatan }) => [
      { id: satu.id, siapa: satu.penanggungJawab },
      ...subKegiatan.map(({ subKegiatan: { id, penanggungJawab } }) => ({
        id,
        siapa: penanggungJawab ?? satu.penanggungJawab,
      })),
    ])
    .find(({ id }) => id === anggaran)?.siapa;
}
