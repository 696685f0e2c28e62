/** The texts whose sentences may claim something of the report: the narrative, and those of the YAML with what they are written for. */
import { oncePer } from '../../base/once.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { bukanKini, pemilikTeks } from './angka-yaml.ts';
import type { BacaanMilik } from './disebut.ts';
import { semuaHal } from './hal.ts';
import { kataAngka } from './kata-angka.ts';
import { polos } from './polos.ts';
import { prosaNarasi } from './prosa.ts';
import { KUTIPAN } from './samaran.ts';
import { isSebabKoreksi, teksYaml } from './teks-yaml.ts';

/** As their reader sees them; quotations are `KUTIPAN`. */
export const semuaBacaan = oncePer((assessment: Assessment): readonly BacaanMilik[] => {
  const hal = new Map([...semuaHal(assessment)].reverse().map((satu) => [satu.id, satu]));
  const naskah = prosaNarasi(assessment.project).map(({ teks, span }) =>
    polos({ teks: teks.replaceAll(/ {6,}/g, (blank) => KUTIPAN.repeat(blank.length)), span }),
  );
  const yaml = teksYaml(assessment)
    .filter(
      ({ teks, jenis, letak }) =>
        jenis === 'uraian' &&
        (jawaban.test(letak) || !(bukanKini.test(letak) || lain.test(letak))) &&
        !isSebabKoreksi(letak) &&
        // What the foot of the page must not say is told once.
        kataAngka({ teks, letak, jenis }).length === 0,
    )
    .map((satu) => {
      const milik = hal.get(pemilikTeks(satu.letak, satu.berkas, assessment));
      return { ...polos(satu), ...(milik ? { milik } : {}) };
    });
  return [...naskah, ...yaml];
});

/** What was done about an evaluation is told of now. */
const jawaban = /^\/lhe\/rekomendasi\/\d+\/tindak_lanjut$/;
/** What is planned, aimed at or told by somebody else. */
const lain =
  /^\/rencana_aksi\/|\/(?:tindak_lanjut|bukti|sumber_data|sumber|standar|pembanding|publikasi|dasar)(?:\/|$)/;
