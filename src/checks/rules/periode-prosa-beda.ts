/** Another period of the strategic plan than the data has. */
import { berkas } from './berkas.ts';
import { prosa } from './prosa.ts';
import { finding, type Rule } from './rule.ts';

export const periodeProsaBeda: Rule = {
  code: 'lint/periode-prosa-beda',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'periode Renstra atau RPJMD dalam naskah berbeda dari rencana jangka menengah',
      en: 'the text gives the Renstra or RPJMD another period than the plan',
    },
    reason: {
      id: 'Naskah yang menyebut Renstra atau RPJMD dengan tahun lain biasanya tersisa dari periode sebelumnya.',
      en: 'Text that gives the Renstra or the RPJMD other years is mostly left over from the period before.',
    },
    source:
      'Ditemukan dalam laporan terbit: satu periode Renstra dalam beberapa bentuk, dan kepala bab dari tahun lain',
    example: {
      wrong: 'Renstra Tahun 2016–2021 # periode: { awal: 2021, akhir: 2026 }',
      right: 'Renstra Tahun 2021–2026',
    },
  }),
  *check({ project }) {
    const { periode, rpjmd } = project.renstra;
    const { renstra } = project.instansi.istilah;
    const isPemda = project.instansi.jenis === 'pemda';
    // The text may speak of a plan before as well.
    const semua = project.rencana.flatMap(({ renstra }) => [renstra.periode, renstra.rpjmd ?? []].flat());
    const isKnown = (awal: number, akhir: number) => semua.some((satu) => satu.awal === awal && satu.akhir === akhir);
    const tempat = berkas(project, 'renstra').map(({ root }) => root.at('periode').span);
    for (const { teks, jenis, span } of prosa(project)) {
      if ((jenis !== 'narasi' && jenis !== 'uraian') || !/20\d\d/.test(teks)) continue;
      for (const found of teks.matchAll(rentang)) {
        const { dokumen = '', tahun = '', awal, akhir } = found.groups ?? {};
        const isRpjmd = /rpjmd|menengah/i.test(dokumen);
        // The plan of a pemda is its RPJMD; the Renstra are its agencies' own.
        const sendiri = isRpjmd === isPemda ? periode : undefined;
        const benar = sendiri ?? (isPemda ? undefined : rpjmd);
        if (!benar || (Number(awal) === benar.awal && Number(akhir) === benar.akhir)) continue;
        if (project.rencana.length > 1 && isKnown(Number(awal), Number(akhir))) continue;
        const mulai = found.index + found[0].length - tahun.length;
        const seharusnya = `${benar.awal}–${benar.akhir}`;
        yield finding(
          {
            span: span(mulai, mulai + tahun.length),
            related: tempat.map((at) => ({
              span: at,
              message: { id: `periode ${renstra}`, en: `the period of the ${renstra}` },
            })),
          },
          `${dokumen} ${tahun}, sedangkan menurut ${project.berkasRenstra} ${seharusnya}`,
          `${dokumen} ${tahun}, while ${project.berkasRenstra} has ${seharusnya}`,
          `tulis ${seharusnya}, atau perbaiki ${project.berkasRenstra}`,
          `write ${seharusnya}, or mend ${project.berkasRenstra}`,
        );
      }
    }
  },
};

/** Within a few words of the document's name, and not of a former or a coming one. */
const rentang =
  /(?<!\p{L})(?<dokumen>Renstra|Rencana Strategis|RPJMD|Rencana Pembangunan Jangka Menengah Daerah)(?!\p{L})(?:(?!lama|lalu|sebelum|berikut|mendatang|Renstra|RPJMD)[^\n.;:\d]){0,80}?(?<tahun>(?<awal>20\d\d) ?(?:-|–|—|s\.?d\.?|sampai dengan(?: tahun)?) ?(?<akhir>20\d\d))(?!\d)/giu;
