/** A number that a text written for one thing gives with no name and no noun of its own: it can only be said of that thing. */
import { literally } from '../../base/literal.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { type AngkaLain, bulatSaja, desimalSaja } from './angka-lain.ts';
import { angkaSaja, angkaTertulis, huruf, pengali, setara } from './angka-tertulis.ts';
import { type AngkaNarasi, calonDimaksud, figurSeukuran, isTersebut, kiraKira, waktuLain } from './calon.ts';
import type { Hal } from './hal.ts';
import { polos } from './polos.ts';
import { kalimat, type Prosa } from './prosa.ts';

/** «98,27%», «Sebenarnya 98,27», «Telah mencapai 98,27%, yaitu …»: the number opens a clause, and nothing follows that it counts. */
export function* angkaPemilik(
  assessment: Assessment,
  satu: Pick<Prosa, 'teks' | 'span' | 'letak'> & { readonly milik: Hal },
): Iterable<AngkaNarasi> {
  const { milik, letak } = satu;
  const { teks, span } = polos(satu);
  const nama = new Set(milik.indikator ? milik.nama.toLowerCase().match(/\p{L}{3,}/gu) : []);
  const { pembulatan } = assessment.project.pengaturan;
  for (const { teks: kata, awal } of kalimat(teks)) {
    if (!/\d/.test(kata) || kiraKira.test(kata) || waktuLain(kata, assessment.periode)) continue;
    for (const found of angkaDi(kata, milik)) {
      const typed = /[^;:,]*$/.exec(kata.slice(0, found.awal))?.[0] ?? '';
      // What it is called says nothing else than its owner.
      const klausa = typed.replace(/\p{L}+/gu, (word) => (nama.has(word.toLowerCase()) ? '' : word));
      if (found.isBulat && klausa === typed && !ralat.test(klausa)) continue;
      const isOnly = !/[\p{L}\d]/u.test(kata.slice(0, found.awal) + kata.slice(found.akhir));
      const isRalat = ralat.test(klausa);
      const isSaid = pembuka.test(klausa) && (isOnly || telah.test(klausa) || !/tindak_lanjut/.test(letak));
      if (!isSaid || !sesudah.test(kata.slice(found.akhir))) continue;
      const calon = figurSeukuran(milik, found.bentuk);
      const isHasil = milik.indikator === undefined && !('pagu' in milik.figur);
      const ukuran = isHasil && !isTersebut(klausa) ? 'capaian' : klausa.replace(/(sisa) (?:pagu|anggaran)/i, '$1');
      if ('pagu' in milik.figur && /capaian|kinerja/i.test(klausa)) continue;
      const dimaksud = calonDimaksud(ukuran, calon, true);
      if (!dimaksud) continue;
      yield {
        ditulis: kata.slice(found.awal, found.akhir),
        span: span(awal + found.awal, awal + found.akhir),
        calon,
        cocok: calon.filter(({ nilai }) => setara(nilai, found, pembulatan)),
        dimaksud,
        lain: false,
        isRange: found.dari !== found.sampai,
        ...(isOnly || isRalat ? { isKlaim: true as const } : {}),
      };
    }
  }
}

/** Percentages, rupiah, decimals, and whole numbers of its own unit, or alone where it counts something. */
function angkaDi(teks: string, { satuan }: Hal): readonly AngkaLain[] {
  const isPersen = satuan === '' || /^(?:%|persen)$/.test(satuan);
  const own = isPersen ? [] : [...teks.matchAll(bersatuan(satuan))];
  return [
    ...angkaTertulis(teks),
    ...desimalSaja(teks),
    ...(own.length > 0 || isPersen ? [] : bulatSaja(teks)),
    ...own.flatMap(({ 0: whole, 1: angka = '', index: awal }) =>
      angkaSaja(angka, pengali()).map((one) => ({ ...one, awal, akhir: awal + whole.length, bentuk: undefined })),
    ),
  ];
}

function bersatuan(satuan: string): RegExp {
  return new RegExp(String.raw`(?<![${huruf}\d.,])(\d[\d.]*(?:,\d+)?) ?${literally(satuan)}(?![${huruf}\d])`, 'gi');
}

const ralat = /(?<!\p{L})(?:sebenarnya|sesungguhnya|(?:se)?(?:harus|mesti)nya|yang benar|final)(?!\p{L})/iu;
const telah =
  /(?<!\p{L})(?:telah|sudah|sebenarnya|sesungguhnya|(?:se)?(?:harus|mesti)nya|baru|hanya|yang benar)(?!\p{L})/iu;
const pembuka =
  /^[\s"“]*(?:(?:angka|hasil|nilai|capaian|realisasi|serapan|sisa|pagu|anggaran|target|posisi|progres|kinerja|sasaran|indikator|program|kegiatan|pendukung)(?:nya)?(?!\p{L})\s*|(?:ini|itu|yang|dan|namun|tetapi|sebenarnya|sesungguhnya|(?:se)?(?:harus|mesti)nya|telah|sudah|baru|hanya|kini|saat ini|ternyata|mencapai|menjadi|sebesar|sebanyak|adalah|yaitu|yakni|ialah|tercatat|terealisasi|tercapai|terserap|tinggal|tersisa|benar|betul|final|akhir|riil|nyata|naik|turun|menjadi|pada|per|triwulan ini)(?!\p{L})\s*)*[=≈"“]*\s*$/iu;
const sesudah =
  /^["”]?\s*(?:$|[.;)!:]|,(?!\d)|(?:yaitu|yakni|atau|pada|dari (?:target|pagu)|sampai|hingga|dan|karena|setelah|sesudah|berkat|triwulan)(?!\p{L}))/iu;
