/** Sentences that say that a result rose or fell since a year of which the report has nothing. */
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { huruf } from './angka-tertulis.ts';
import { targetDi } from './banding.ts';
import { type KalimatBernama, tanpaNama } from './disebut.ts';
import { finding, type Temuan } from './rule.ts';
import { subjekKlaim } from './subjek.ts';

export function* tahunTanpaData(assessment: Assessment, bernama: KalimatBernama): Iterable<Temuan> {
  const { prosa, kalimat } = bernama;
  const teks = tanpaNama(bernama);
  const found = dibanding.exec(teks);
  if (!found || sumber.test(teks)) return;
  const [ditulis, arah = '', kapan = ''] = found;
  const tahun = /\d/.test(kapan) ? Number(kapan) : assessment.periode.tahun - 1;
  const awal = found.index;
  if (
    tahun >= assessment.periode.tahun ||
    adaData(assessment, bernama, { awal, akhir: awal + ditulis.length }, tahun) !== false
  )
    return;
  yield finding(
    { span: prosa.span(kalimat.awal + awal, kalimat.awal + awal + ditulis.length) },
    `«${arah}» sejak ${tahun} tidak dapat diperiksa: data tahun itu tidak ada`,
    `«${arah}» since ${tahun} cannot be checked: there is no data of that year`,
    'isi realisasi tahun itu dalam data, atau sebut sumbernya («menurut …»), atau hapus perbandingannya',
    'enter the realisasi of that year in the data, or name the source («menurut …»), or delete the comparison',
  );
}

/** Whether a text may hold such a sentence. */
export function isDibanding(teks: string): boolean {
  return /banding|dari|sejak|terhadap/i.test(teks) && dibanding.test(teks);
}

/** Undefined where the sentence may speak of what is no figure of the report. */
function adaData(
  assessment: Assessment,
  bernama: KalimatBernama,
  at: { readonly awal: number; readonly akhir: number },
  tahun: number,
): boolean | undefined {
  const depan = /[^,;:.()]*$/.exec(tanpaNama(bernama).slice(0, at.awal))?.[0] ?? '';
  const satu = subjekKlaim(assessment, bernama, at)?.indikator;
  if (satu) {
    if (/target/i.test(depan) && angkaFigure(targetDi(tahun, satu, assessment))) return true;
    const { sebelumnya, tahun: semua } = satu.pembanding;
    return [...semua, ...(sebelumnya?.tahun ?? [])].some((one) => one.tahun === tahun) || ada(assessment, tahun);
  }
  return bernama.hal.length === 0 && uang.test(depan) ? ada(assessment, tahun) : undefined;
}

function ada({ project }: Assessment, tahun: number): boolean {
  return (project.tahun.get(tahun)?.triwulan.size ?? 0) > 0;
}

const dibanding = new RegExp(
  String.raw`(?<![${huruf}])(?<!(?:tidak|belum) )(meningkat|menurun|naik|turun|membaik|memburuk|lebih (?:tinggi|rendah|baik|besar))(?: [${huruf}]+){0,3}? (?:(?:di)?bandingkan|dibanding|daripada|dari|sejak|terhadap)(?: dengan)?(?: (?:capaian|realisasi|serapan|kinerja|angka|nilai))?(?: pada)?(?: tahun)? ((?:19|20)\d\d(?!\d)|lalu|sebelumnya)(?![${huruf}\d])`,
  'i',
);
/** Who says so. */
const sumber = /(?<!\p{L})(?:menurut|berdasarkan|sumber|laporan|LKj\p{L}*|LAKIP|LKIP|LHE|BPS|survei)(?!\p{L})/iu;
const uang =
  /^[\s"“>*#-]*(?:(?:persentase|tingkat|total|nilai) )?(?:(?:peny|s)erapan|realisasi|capaian|kinerja)(?:nya)?(?: (?:anggaran|keuangan|belanja|kinerja|dinas|badan|instansi|perangkat daerah|kami|tahun \d{4}|tahun ini|triwulan [IV]+|triwulan ini|ini|telah|sudah|juga|masih|keseluruhan))*\s*$/iu;
