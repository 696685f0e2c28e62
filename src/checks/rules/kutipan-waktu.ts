/** Quotations of this time and this agency that the words before them give to another time or another place. */
import type { Assessment } from '../../figures/assess/index.ts';
import { tahunDalam, triwulanDalam } from './calon.ts';
import { semuaHal } from './hal.ts';
import { pemilik } from './pemilik-kutipan.ts';
import { kata } from './sebutan.ts';
import type { Lain } from './ukuran-lain.ts';

const hasil = /^(?:realisasi|capaian(?:_tahun|_triwulan)?|serapan|fisik)$/;
const menuju =
  /(?<!\p{L})(?:sejak|dari|daripada|dibanding\p{L}*|terhadap|naik|turun|meningkat|menurun|membaik|menjadi|renstra|rpjmd|target\p{L}*|nomor|peraturan|undang-undang|perda|perubahan|akan|harus|agar|seperti|sama|tetap|lebih|mele(?:bihi|wati)|melampaui|atas|bawah|\p{L}*(?:harap|rencana|proyeksi|jaga|pertahan|setara|dekat)\p{L}*)(?!\p{L})/iu;

/** A figure of now in a clause that speaks of another time alone. */
export function waktuLain(teks: string, kalimat: string, kunci: string, assessment: Assessment): Lain | undefined {
  if (kunci === 'target_tahun') return targetLain(teks, assessment);
  if (!hasil.test(kunci)) return undefined;
  const { periode } = assessment;
  const [, tahun = ''] = /(?<!\p{L})tahun ((?:19|20)\d\d)(?!\d|[-–/]| ?(?:sampai|s\.d|hingga))/iu.exec(teks) ?? [];
  if (tahun !== '' && !tahunDalam(teks).includes(periode.tahun) && !menuju.test(teks))
    return bukanWaktu(`tahun ${tahun}`);
  // «Pada triwulan I, terserap …»: what opens the sentence is said of all of it.
  const dibaca = kalimat.charAt(pembuka.exec(kalimat)?.[0].length ?? -1) === ',' ? kalimat.replace(',', ' ') : teks;
  const [sebutan = ''] = pembuka.exec(dibaca) ?? penutup.exec(dibaca) ?? [];
  if (sebutan === '' || menuju.test(dibaca) || acara.test(dibaca) || !isLain(sebutan, dibaca, periode))
    return undefined;
  return bukanWaktu(sebutan.trim());
}

function bukanWaktu(sebutan: string): Lain {
  const isYear = /^tahun/i.test(sebutan);
  return [
    sebutan,
    { id: `bukan angka ${isYear ? 'tahun' : 'waktu'} itu,`, en: `is no figure of that ${isYear ? 'year' : 'time'},` },
  ];
}

const bulan = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const kapan = String.raw`(?:(?:tri[wb]ulan|bulan|semester) ini saja|(?:se)?tiap (?:hari|minggu|bulan|triwulan|semester)|tri[wb]ulan (?:IV|I{1,3}|[1-4]|lalu|depan|sebelumnya|berikutnya)|semester (?:II?|[12]|lalu|depan)|tahun (?:lalu|sebelumnya|depan|mendatang|berikutnya)|(?:akhir |bulan )?(?:\d{1,2} )?(?:${bulan}))(?![\p{L}\d])(?: (?:tahun )?\d{4})?`;
const pembuka = new RegExp(
  String.raw`^[\s>*_#+\d-]*(?:(?:pada|per|hingga|sampai(?: dengan)?|s\.d\.?|selama|dalam) )*(?<!\p{L})${kapan}(?=[\s,])(?! (?:s\.d|sampai|hingga|dan|[-–]))`,
  'iu',
);
const penutup = new RegExp(
  String.raw`(?<!\p{L})(?:capaian|realisasi|serapan|penyerapan|kinerja|terserap|terealisasi)(?:nya)?(?: (?:kinerja|anggaran|keuangan|belanja|dinas|rata-rata|tercatat))*(?: (?:pada|per|hingga|sampai(?: dengan)?|s\.d\.?|selama|dalam))* ${kapan}(?: (?:adalah|sebesar|mencapai|tercatat|ialah|yaitu))*\s*$`,
  'iu',
);
/** What was done then may have come to what is told of now. */
const acara =
  /(?<!\p{L})(?:yang|dilaksanakan|dilakukan|diadakan|diukur|dipantau|dibina|dilaporkan|sehingga|diselenggarakan|digelar|dimulai|diikuti|dihadiri|setelah|sesudah|sebelum|karena|tanggal)(?!\p{L})/iu;

function isLain(sebutan: string, teks: string, { triwulan, tahun, tahunan }: Assessment['periode']): boolean {
  if (/lalu|depan|sebelumnya|mendatang|berikutnya|saja|tiap/i.test(sebutan)) return true;
  const years = tahunDalam(sebutan);
  if (years.length > 0 && !years.includes(tahun)) return true;
  const quarters = triwulanDalam(teks);
  if (quarters.length > 0) return !quarters.includes(triwulan);
  const [, semester] = /semester (II?|[12])(?!\p{L})/iu.exec(sebutan) ?? [];
  if (semester !== undefined) return /II|2/.test(semester) !== triwulan > 2;
  const [named = ''] = new RegExp(bulan, 'i').exec(sebutan) ?? [];
  const quarter = Math.floor(bulan.toLowerCase().split('|').indexOf(named.toLowerCase()) / 3) + 1;
  return named !== '' && quarter !== triwulan && !(tahunan === true);
}

/** «Target tahun 2023» of that of this year. */
function targetLain(teks: string, { periode, project }: Assessment): Lain | undefined {
  const [, tahun = ''] = targetTahun.exec(teks) ?? [];
  const isOther = tahun !== '' && Number(tahun) !== periode.tahun && Number(tahun) !== project.renstra.periode.awal;
  return isOther && !tahunDalam(teks).includes(periode.tahun) ? bukanWaktu(`tahun ${tahun}`) : undefined;
}

const targetTahun =
  /(?<!\p{L})target(?:nya)?(?: (?!sesuai|menurut|berdasarkan|dari|nomor|perda|perubahan|peraturan)[\p{L}-]+){0,6} (?:tahun |akhir )?((?:19|20)\d\d)(?!\d|[-–/])(?: (?:adalah|sebesar|yaitu|ialah|mencapai))*\s*$/iu;

const luas =
  /(?<!\p{L})(?<!(?:dengan|bersama|oleh|ke|pemerintah|peraturan) )(?:(?:tingkat )?(?:nasional|internasional|provinsi|Indonesia)(?!\p{L}| \p{Lu})|(?:[Kk]abupaten|[Kk]ota|[Pp]rovinsi|[Kk]ecamatan|[Dd]esa|[Kk]elurahan) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)(?!\p{L})/u;
const ukuran =
  /(?<!\p{L})(?:capaian|realisasi|serapan|penyerapan|kinerja|rata-rata|angka|nilai|persentase|mencapai)(?:nya)?(?!\p{L})/iu;

/** A figure of this agency in a clause that gives it to the nation, or to another place than its own. */
export function tempatLain(teks: string, kunci: string, id: string, assessment: Assessment): Lain | undefined {
  if (!hasil.test(kunci)) return undefined;
  const [sebutan] = luas.exec(teks) ?? [];
  if (sebutan === undefined || !ukuran.test(teks) || menuju.test(teks) || acara.test(teks)) return undefined;
  const { instansi } = assessment.project;
  const hal = semuaHal(assessment).find((satu) => satu.id === pemilik(id));
  const sendiri = new Set(
    kata(`${instansi.nama} ${instansi.daerah?.nama ?? ''} ${hal?.nama ?? ''} ${hal?.namaPendek ?? ''}`).map(
      (satu) => satu.kata,
    ),
  );
  const isOwn = kata(teks).some(
    ({ kata: word }) =>
      sendiri.has(word) &&
      kata(instansi.daerah?.nama ?? '').some((satu) => satu.kata === word && !jenisDaerah.test(word)),
  );
  if (isOwn || kata(sebutan).every(({ kata: word }) => sendiri.has(word))) return undefined;
  return [sebutan, { id: 'bukan angka wilayah itu,', en: 'is no figure of that place,' }];
}

const jenisDaerah = /^(?:kabupaten|kota|provinsi|kecamatan|desa|kelurahan)$/;
