/** Words around a quotation that make another number of it: «dua kali {{…}}», «lebih dari {{…}}», «seratus {{…}}». */

import { type Decimal, decimal } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { figuresById } from '../../figures/kutipan.ts';
import { bilangan } from './angka-kata.ts';
import { semuaHal } from './hal.ts';
import { type Kaitan, kaitanDi } from './klaim.ts';
import type { Kutipan } from './kutipan-temuan.ts';
import { pemilik } from './pemilik-kutipan.ts';
import type { Prosa } from './prosa.ts';
import { finding, type Temuan } from './rule.ts';

export function* kutipanDiubah(
  assessment: Assessment,
  { teks, span }: Prosa,
  semua: readonly Kutipan[],
): Iterable<Temuan> {
  for (const [index, { id, awal, akhir }] of semua.entries()) {
    const before = /[^.;\n]*$/.exec(teks.slice(Math.max(0, awal - jauh), awal))?.[0].replace(/[\s*_"“(]+$/, ' ') ?? '';
    const behind = teks.slice(akhir, akhir + jauh).replace(/^[*_"”)]+/, '');
    const depan = disambung.exec(before) ?? (isHasil(id) && !rencana.test(before) ? batas.exec(before) : null);
    const belakang = (isHasil(id) ? lebih : dihitung).exec(behind) ?? dihitung.exec(behind);
    const kali = depan || belakang ? undefined : pengali.exec(before);
    const tanda = satuanLain.exec(behind) ?? tandaDepan.exec(teks.slice(0, awal));
    const menempel = semua[index - 1]?.akhir === awal ? (['}}{{'] as const) : undefined;
    const found =
      depan ??
      belakang ??
      tanda ??
      menempel ??
      (kali && !isBenar(assessment, id, nilaiKali(kali), kaitanDi(before.slice(0, kali.index))[1]) ? kali : undefined);
    if (!found) continue;
    yield finding(
      { span: span(awal, akhir), severity: isHasil(id) || depan || tanda || menempel ? 'galat' : 'peringatan' },
      `${quoted(found[0].trim())} di samping kutipan {{${id}}} menjadikannya angka lain`,
      `${quoted(found[0].trim())} beside the quotation {{${id}}} makes another number of it`,
      'kutip angka yang dimaksud apa adanya; hitungan dari angka lain ditulis dalam data',
      'quote the figure that is meant as it is; what is computed of others is written in the data',
    );
  }
}

const jauh = 60;

/** What has been reached in the time of the report, and not what it is compared with. */
function isHasil(id: string): boolean {
  return /\.(?:realisasi|capaian(?:_tahun|_triwulan)?|serapan|efisiensi|fisik)$/.test(id);
}

/** So many times this is a figure of the same thing, to a twentieth: «setengah dari {{rat.target_tahun}}». */
function isBenar(assessment: Assessment, id: string, kali: Decimal | undefined, kaitan: Kaitan): boolean {
  const figure = figuresById(assessment).get(id)?.figure;
  const nilai = figure && angkaFigure(figure);
  if (!nilai || !kali) return false;
  const owner = semuaHal(assessment).find((hal) => hal.id === pemilik(id));
  const figur = { ...owner?.figur, ...owner?.indikator?.pembanding.figur };
  return Object.values(figur).some((other) => {
    const angka = other === figure ? undefined : angkaFigure(other);
    const sebesar = nilai.times(kali);
    if (!angka || kaitan === 'lebih' || kaitan === 'kurang')
      return angka !== undefined && (kaitan === 'lebih' ? angka.gte(sebesar) : angka.lte(sebesar));
    return angka.minus(sebesar).abs().lte(angka.abs().times('0.05'));
  });
}

function nilaiKali([, kali = '', bagian = '', atas = '', bawah = '']: RegExpExecArray): Decimal | undefined {
  const angka = (text: string) =>
    /\d/.test(text) ? decimal(text.replace(',', '.')) : decimal(`${bilangan.indexOf(text.toLowerCase())}`);
  if (kali !== '') return angka(kali);
  if (/setengah|separ/i.test(bagian)) return decimal('0.5');
  const whole = angka((bagian || bawah).replace(/^(?:seper|per)\s*/i, ''));
  return whole.lte('0') ? undefined : (bagian === '' ? angka(atas) : decimal('1')).div(whole);
}

const kata = `(?:${bilangan.join('|')})`;
const sambung = String.raw`(?:\s+(?:dari(?:pada)?|atas|angka|nilai|target|realisasi|capaian))*\s*$`;
const pengali = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(\d+(?:,\d+)?|${kata})\s*(?:kali(?:nya)?|[x×])(?:\s+lipat(?:nya)?)?|(setengah(?:nya)?|separ[uo]h?(?:nya)?|seper\s?${kata.replace('satu|', '')})|(${kata})\s*per\s*(${kata}))${sambung}`,
  'iu',
);
/** A number in words, a sign or a comma that the quotation goes on from. */
const disambung = new RegExp(
  String.raw`(?<!\p{L})(?:minus|negatif|koma|(?:se)?tiap(?: \p{L}+){1,3} (?:menerima|mendapat(?:kan)?|memperoleh|menyerap|membelanjakan|sebesar)|(?:se|(?:${bilangan.slice(1, 10).join('|')})\s+)(?:ratus|puluh|belas|ribu|juta))\s*$`,
  'iu',
);
/** Signs, fractions and currencies that a reader takes together with the number behind them; a list begins with a sign and a space. */
const tandaDepan =
  /(?:[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞](?:nya)? ?(?:(?:dari|atas|kali) )?|[±×÷] ?|(?<=[\s(])[-−+]|(?:US\$|[$€£¥]|(?<!\p{L})(?:USD|SGD|MYR|EUR)) ?)[*_"“(]*$/u;
/** Another unit than that of the figure, or so much for each. */
const satuanLain =
  /^\s*(?:(?:dolar|US\$|USD|euro|ringgit|lusin|ratus(?:an)?|puluh(?:an)?|kodi)(?!\p{L})|\(?(?:dalam|disajikan dalam) (?:ribu|juta|ratus|puluh|mil[iy]ar|triliun)an|(?:per|(?:untuk )?(?:se)?tiap) (?:hari|minggu|bulan|jam|orang|pegawai|unit|kegiatan)(?!\p{L}))/iu;
/** What is exact is neither more nor less. */
const batas =
  /(?<!\p{L})(?:lebih(?: (?:tinggi|besar|rendah|kecil|baik))? (?:dari(?:pada)?)|kurang dari(?:pada)?|di ?atas|di ?bawah|melebihi|melampaui|(?:tidak|belum|tak) (?:sampai|mencapai)|hampir|mendekati|jauh dari|minimal|maksimal|paling (?:sedikit|banyak|tinggi|rendah|tidak)|se(?:dikit|tidak|kurang)(?:-kurang)?nya)\s*$/iu;
const rencana =
  /(?<!\p{L})(?:target\p{L}*|rencana|depan|akan|agar|harus|diharapkan|standar|nasional|provinsi|lain\p{L}*|tahun \d{4})(?!\p{L})|\{\{/iu;
const lebih =
  /^(?:(?:(?!pagu|target|anggaran|rencana| yang )[^.,;:{}]){0,60} (?:dikoreksi|diralat|dibetulkan|diperbaiki|direvisi)(?: menjadi| ke)(?!\p{L})|\s*(?:atau )?(?:lebih|kurang|ke ?atas|ke ?bawah)\s*(?=[.,;)]|$))/iu;
const dihitung = new RegExp(
  String.raw`^,?\s*(?:kali lipat|(?:kali|[x×]|di(?:kali|bagi)(?:kan)?(?: dengan)?|pangkat)\s*(?:(?!100(?!\d|[.,]\d))\d[\d.,]*|${kata})(?!\p{L})|kuadrat)`,
  'iu',
);
