/** A word in a name, a unit, a term or the foot of the page that changes what the figures beside it say. */
import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { kataAngka } from './kata-angka.ts';
import { partsOfDocument } from './places.ts';
import { polos } from './polos.ts';
import { finding, type Rule } from './rule.ts';
import { type TeksYaml, teksYaml } from './teks-yaml.ts';

export const angkaDiubahKata: Rule = {
  code: 'lint/angka-diubah-kata',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'kata pada nama, satuan, istilah, atau kaki halaman yang mengubah arti angka',
      en: 'a word in a name, a unit, a term or the foot of the page that changes what figures say',
    },
    reason: {
      id: 'Label tercetak di samping setiap angka. «Dalam jutaan», «dikali dua», «tertukar», «semua target tercapai», «(realisasi tahun 2018)», dan «terserap 98%» di situ membuat angka yang benar terbaca sebagai angka lain. Satuan boleh ribu orang atau juta rupiah, tetapi bukan ratus persen atau lusin; istilah tidak memuat angka, skala, atau nama ukuran lain seperti realisasi. Pada nama resmi dan judul bagian, yang mungkin memang berbunyi demikian, ini peringatan; selain itu galat.',
      en: 'Labels print beside every figure. «Dalam jutaan», «dikali dua», «tertukar», «semua target tercapai», «(realisasi tahun 2018)» and «terserap 98%» make a right figure read as another one. A unit may be ribu orang or juta rupiah, but not ratus persen or lusin; a term has no number, no scale and no name of another measure such as realisasi. In official names and titles of sections that may truly read so this is a warning; else an error.',
    },
    source: 'Kebiasaan baik lkj: satu angka ditulis di satu tempat, dengan satu arti',
    example: {
      wrong: 'kaki_halaman: Rupiah dalam jutaan; ketiga indikator memenuhi target',
      right: 'kaki_halaman: Laporan Kinerja Dinas Contoh',
    },
  }),
  *check(assessment) {
    const { tahun } = assessment.periode;
    for (const satu of teksYaml(assessment)) {
      const { teks, span } = polos(satu);
      let last = 0;
      for (const { awal, akhir, isPasti } of [
        ...kataAngka({ ...satu, teks }, { satuan: () => satuanDi(satu, assessment), tahun }),
      ].sort((a, b) => a.awal - b.awal)) {
        if (awal < last) continue;
        last = akhir;
        const ditulis = quoted(teks.slice(awal, akhir));
        yield finding(
          { span: span(awal, akhir), ...(isPasti ? { severity: 'galat' } : {}) },
          `${ditulis} pada label mengubah arti angka di sampingnya`,
          `${ditulis} in a label changes what the figures beside it say`,
          'hapus kata itu; keterangan tentang angka ditulis dalam narasi, dengan kutipan {{…}}',
          'delete it; what is to be said of figures goes into a narrative, with quotations {{…}}',
        );
      }
    }
  },
};

/** The unit that stands beside a name in its file. */
function satuanDi({ berkas, letak }: TeksYaml, assessment: Assessment): string {
  if (!/\/nama(?:_pendek)?$/.test(letak)) return '';
  const value = partsOfDocument(assessment, berkas, letak.replace(/nama(?:_pendek)?$/, 'satuan'))?.value;
  return typeof value === 'string' ? value : '';
}
