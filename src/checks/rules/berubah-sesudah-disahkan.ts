/** Data that makes a signed report say something else than it said when it was signed. */

import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Disahkan, NamaLaporan } from '../../data/link/index.ts';
import { type Assessment, assess } from '../../figures/assess/index.ts';
import { semesterDari } from '../../figures/choice.ts';
import { romawiBesar, tanggal, triwulanRomawi } from '../../figures/format.ts';
import { namaLaporan, type Perubahan, periodeLaporan, perubahanPokok } from '../../figures/seal/index.ts';
import { finding, type Rule, type Temuan } from './rule.ts';

export const berubahSesudahDisahkan: Rule = {
  code: 'lint/berubah-sesudah-disahkan',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'data berbeda dari laporan yang sudah ditandatangani',
      en: 'data that differs from the report that was signed',
    },
    reason: {
      id: 'Laporan yang sudah ditandatangani tidak berubah diam-diam. Bila datanya memang dikoreksi, laporannya dicetak lagi sebagai koreksi, yang menyebut angka semula dan menjadi, lalu ditandatangani lagi.',
      en: 'A signed report does not change in silence. Where its data was corrected, the report is printed again as a correction, which names the figures before and after, and is signed again.',
    },
    source: 'PermenPANRB 53/2014, lampiran III (reviu): keandalan data dan informasi dalam laporan kinerja',
    example: {
      wrong: '# 2024/pengesahan.yaml, tw2: ikm.realisasi: "82,50"\nindikator:\n  ikm:\n    realisasi: 84,50',
      right: '# 2024/pengesahan.yaml, tw2: ikm.realisasi: "82,50"\nindikator:\n  ikm:\n    realisasi: 82,50',
    },
  }),
  *check(assessment) {
    for (const { tahun, pengesahan = [] } of assessment.project.tahun.values()) {
      for (const [nama, disahkan] of pengesahan) {
        const satu = nilaiLaporan(assessment, tahun, nama);
        const laporan = sebut(tahun, nama, disahkan);
        if (satu) yield* semuaTemuan(perubahanPokok(disahkan, satu), disahkan, laporan);
        else yield hilang(disahkan, laporan);
      }
    }
  },
};

/** The sealed report as its data is now; undefined where that is gone. */
function nilaiLaporan(assessment: Assessment, tahun: number, nama: NamaLaporan): Assessment | undefined {
  const { project, periode } = assessment;
  if (tahun === periode.tahun && nama === namaLaporan(periode)) return assessment;
  const wanted = periodeLaporan(tahun, nama);
  return project.tahun.get(tahun)?.triwulan.has(wanted.triwulan) ? assess(project, wanted) : undefined;
}

/** The report as people call it, and when it was signed. */
function sebut(tahun: number, nama: NamaLaporan, { versi }: Disahkan): Text {
  const { tanggal: iso } = versi.at(-1) ?? versi[0];
  const periode = periodeLaporan(tahun, nama);
  const { triwulan, tahunan } = periode;
  const semester = semesterDari(periode);
  if (semester) {
    return {
      id: `laporan Semester ${romawiBesar(semester)} tahun ${tahun} yang ditandatangani ${tanggal(iso)}`,
      en: `the report of semester ${semester} of ${tahun} signed on ${iso}`,
    };
  }
  return tahunan
    ? {
        id: `laporan tahun ${tahun} yang ditandatangani ${tanggal(iso)}`,
        en: `the report of ${tahun} signed on ${iso}`,
      }
    : {
        id: `laporan Triwulan ${triwulanRomawi(triwulan)} tahun ${tahun} yang ditandatangani ${tanggal(iso)}`,
        en: `the report of quarter ${triwulan} of ${tahun} signed on ${iso}`,
      };
}

/** A setting of the whole report may change all that it says: more than these are counted. */
const MOST = 20;

function* semuaTemuan(perubahan: readonly Perubahan[], disahkan: Disahkan, laporan: Text): Iterable<Temuan> {
  for (const satu of perubahan.slice(0, MOST)) yield temuan(satu, disahkan, laporan);
  const lagi = perubahan.length - MOST;
  if (lagi <= 0) return;
  yield finding(
    { span: disahkan.asal.keySpan },
    `${laporan.id} berbeda dalam ${lagi} hal lagi`,
    `${laporan.en} differs in ${lagi} more things`,
    koreksi,
  );
}

function temuan(satu: Perubahan, disahkan: Disahkan, laporan: Text): Temuan {
  const { bagian, kunci, ikut, tempat } = satu;
  const lain =
    ikut === 0 ? { id: '', en: '' } : { id: `; ${ikut} angka lain ikut berubah`, en: `; ${ikut} other figures follow` };
  const said = apa(satu);
  const related = tempat.map((asal) => ({
    span: asal.span,
    message: { id: `${kunci} sekarang berasal dari sini`, en: `${kunci} now comes from here` },
  }));
  return finding(
    { span: disahkan.tempat(bagian, kunci).span, ...(related.length > 0 ? { related } : {}) },
    `${laporan.id} ${said.id}${lain.id}`,
    `${laporan.en} ${said.en}${lain.en}`,
    koreksi,
  );
}

/** What it said, and what it would say now; the words of a note are not kept. */
function apa({ bagian, kunci, semula, menjadi }: Perubahan): Text {
  const what = {
    angka: { id: kunci, en: kunci },
    nama: { id: `nama ${kunci}`, en: `the name of ${kunci}` },
    catatan: { id: `uraian ${kunci}`, en: `the note ${kunci}` },
  }[bagian];
  const isi = (text: string) => (bagian === 'catatan' ? '' : ` ${quoted(text)}`);
  if (semula === undefined) {
    return {
      id: `tidak memuat ${what.id}, sekarang ada${isi(menjadi ?? '')}`,
      en: `has no ${what.en}, which now is there${isi(menjadi ?? '')}`,
    };
  }
  if (menjadi === undefined) {
    return {
      id: `memuat ${what.id}${isi(semula)}, sekarang tidak ada lagi`,
      en: `says ${what.en}${isi(semula)}, which is gone now`,
    };
  }
  return bagian === 'catatan'
    ? { id: `memuat ${what.id} yang sekarang lain bunyinya`, en: `has another wording of ${what.en}` }
    : {
        id: `memuat ${what.id} ${quoted(semula)}, sekarang ${quoted(menjadi)}`,
        en: `says ${what.en} ${quoted(semula)}, now ${quoted(menjadi)}`,
      };
}

const koreksi: Text = {
  id: 'kembalikan datanya; bila memang koreksi, tulis sebabnya di sebab_koreksi, susun lagi laporannya, dan sesudah ditandatangani: lkj verify <pdf> --seal --correction',
  en: 'restore the data; where it is a correction, write why in sebab_koreksi, build the report again, and once it is signed: lkj verify <pdf> --seal --correction',
};

function hilang({ asal }: Disahkan, laporan: Text): Temuan {
  return finding(
    { span: asal.keySpan },
    `data ${laporan.id} tidak ada lagi`,
    `the data of ${laporan.en} is gone`,
    'kembalikan berkas triwulannya',
    'restore the file of its quarter',
  );
}
