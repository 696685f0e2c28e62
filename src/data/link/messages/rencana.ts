/** What is said of plans that follow one another, and of indicators that go with them or do not. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { meant, nearest } from '../../../base/suggest.ts';
import { content } from './content.ts';

interface Rencana {
  readonly berkas: string;
  readonly renstra: { readonly periode: { readonly awal: number; readonly akhir: number } };
}

const masa = ({ renstra: { periode } }: Rencana) => `${periode.awal}–${periode.akhir}`;

export const rencana = {
  duaBentukRenstra: (whole: string, other: string, periode: string) =>
    content(
      'renstra-mendua',
      `${whole} ada di samping ${other}: tidak jelas Renstra mana yang berlaku`,
      `${whole} stands beside ${other}: which plan is in force is not sure`,
      `pindahkan ${whole} ke folder renstra/ dengan nama tahunnya: renstra/${periode}.yaml`,
      `move ${whole} into the folder renstra/, named by its years: renstra/${periode}.yaml`,
    ),
  berlakuSejakTidakAda: (path: string, awal: number) =>
    content(
      'renstra-mendua',
      `ada lebih dari satu Renstra, tetapi ${path} tidak menyebut sejak kapan ia berlaku`,
      `there are several plans, but ${path} does not say when it comes into force`,
      `tambahkan tanggalnya, misalnya berlaku_sejak: ${awal}-01-01`,
      `add the date, for example berlaku_sejak: ${awal}-01-01`,
    ),
  berlakuBersamaan: (tanggal: string, other: string) =>
    content(
      'renstra-mendua',
      `dua Renstra berlaku sejak tanggal yang sama, ${tanggal}: juga ${other}`,
      `two plans come into force on the same day, ${tanggal}: so does ${other}`,
      'perbaiki tanggal salah satunya',
      'mend the date of one of them',
    ),
  tanggalPerjanjian: (tahun: number) =>
    content(
      'renstra-mendua',
      `Renstra berganti dalam tahun ${tahun}, tetapi perjanjian kinerjanya tidak bertanggal: tidak jelas ia menurut Renstra yang mana`,
      `the plan changes within ${tahun}, but the agreement has no date: by which plan it goes is not sure`,
      `tambahkan tanggal: ${tahun}-01-31 di awal berkas`,
      `add tanggal: ${tahun}-01-31 at the top of the file`,
    ),
  namaRenstraLain: (path: string, periode: string) =>
    content(
      'renstra-tidak-cocok',
      `${path} berisi Renstra ${periode.replace('-', '–')}`,
      `${path} holds the plan of ${periode.replace('-', '–')}`,
      `perbaiki periodenya, atau namai berkasnya renstra/${periode}.yaml`,
      `mend the period, or name the file renstra/${periode}.yaml`,
    ),
  berlakuDiLuarPeriode: (tanggal: string, awal: number, akhir: number) =>
    content(
      'renstra-tidak-cocok',
      `berlaku sejak ${tanggal}, di luar periodenya, ${awal}–${akhir}`,
      `in force since ${tanggal}, outside its period, ${awal}–${akhir}`,
      `tulis tanggal di antara ${awal}-01-01 dan ${akhir}-12-31`,
      `write a date between ${awal}-01-01 and ${akhir}-12-31`,
    ),
  dihentikanDiLuarPeriode: (tahun: number, { awal, akhir }: { readonly awal: number; readonly akhir: number }) =>
    content(
      'renstra-tidak-cocok',
      `dihentikan tahun ${tahun}, di luar periode Renstra ${awal}–${akhir}`,
      `stopped in ${tahun}, outside the period of the plan, ${awal}–${akhir}`,
      'tulis tahun terakhir indikator ini diukur menurut Renstra ini',
      'write the last year in which this plan has the indicator measured',
    ),
  renstraBelumBerlaku: (batas: string, sejak: string, berkas: string) =>
    content(
      'renstra-belum-berlaku',
      `pada akhir masa laporan, ${batas}, belum ada Renstra yang berlaku: ${berkas} berlaku sejak ${sejak}`,
      `at the end of what is reported, ${batas}, no plan is in force yet: ${berkas} is since ${sejak}`,
      'tambahkan Renstra sebelumnya sebagai renstra/<awal>-<akhir>.yaml, atau perbaiki berlaku_sejak',
      'add the plan before it as renstra/<first>-<last year>.yaml, or mend berlaku_sejak',
    ),
  milikRenstraLain: (jenis: 'indikator' | 'sasaran', id: string, plan: Rencana) =>
    content(
      'renstra-lain',
      `${jenis} ${quoted(id)} milik Renstra ${masa(plan)} (${plan.berkas}), yang tidak berlaku pada waktu ini`,
      `the ${jenis === 'indikator' ? 'indicator' : 'sasaran'} ${quoted(id)} is of the plan ${masa(plan)} (${plan.berkas}), which is not in force at this time`,
      `pakai id dari Renstra yang berlaku, atau perbaiki tanggal atau berlaku_sejak`,
      'use an id of the plan in force, or mend the date or berlaku_sejak',
    ),
  indikatorDihentikan: (id: string, tahun: number) =>
    content(
      'renstra-lain',
      `indikator ${quoted(id)} dihentikan tahun ${tahun}`,
      `the indicator ${quoted(id)} was stopped in ${tahun}`,
      'hapus di sini, atau perbaiki dihentikan',
      'delete it here, or mend dihentikan',
    ),
  /** `nilai` are what the older and the newer plan say of it; empty where nothing. */
  idSamaIndikatorLain: (id: string, kunci: string, nilai: readonly [string, string]) => {
    const [lama, baru] = nilai.map((satu) => quoted(satu === '' ? '-' : satu));
    return content(
      'indikator-berganti',
      `indikator ${quoted(id)} juga ada dalam Renstra sebelumnya dengan ${kunci} lain: semula ${lama}, sekarang ${baru}`,
      `the plan before has the indicator ${quoted(id)} too, with another ${kunci}: ${lama} then, ${baru} now`,
      `bila indikatornya sama, samakan ${kunci}; bila lain, beri id baru dan tulis menggantikan: ${id}`,
      `where it is the same indicator, make ${kunci} agree; where it is another, give it a new id and write menggantikan: ${id}`,
    );
  },
  idSamaNamaLain: (jenis: 'tujuan' | 'sasaran', id: string) =>
    content(
      'indikator-berganti',
      `${jenis} ${quoted(id)} juga ada dalam Renstra sebelumnya dengan bunyi lain`,
      `the plan before words the ${jenis} ${quoted(id)} otherwise`,
      `bila ${jenis}nya sama, samakan bunyinya; bila lain, beri id baru`,
      'where it is the same, make the words agree; where it is another, give it a new id',
    ),
  indikatorSebelumnya: (nama: string): Text => ({
    id: `indikator Renstra sebelumnya: ${quoted(nama)}`,
    en: `the indicator of the plan before: ${quoted(nama)}`,
  }),
  sudahDihentikan: (id: string, tahun: number) =>
    content(
      'indikator-berganti',
      `indikator ${quoted(id)} dihentikan tahun ${tahun} menurut Renstra sebelumnya, tetapi ada lagi di sini`,
      `the plan before stops the indicator ${quoted(id)} in ${tahun}, but it is here again`,
      'hapus dihentikan, atau beri indikator ini id lain',
      'delete dihentikan, or give this indicator another id',
    ),
  diteruskanDanMenggantikan: (id: string) =>
    content(
      'indikator-berganti',
      `indikator ${quoted(id)} sudah ada dalam Renstra sebelumnya, jadi diteruskan; ia tidak dapat juga menggantikan`,
      `the plan before has the indicator ${quoted(id)}, so it is carried on; it cannot replace one too`,
      'hapus menggantikan, atau beri indikator ini id baru',
      'delete menggantikan, or give this indicator a new id',
    ),
  menggantikanYangAda: (id: string) =>
    content(
      'indikator-berganti',
      `indikator ${quoted(id)} tidak digantikan: ia masih ada dalam Renstra ini`,
      `the indicator ${quoted(id)} is not replaced: this plan still has it`,
      'hapus menggantikan, atau hapus indikator yang lama dari Renstra ini',
      'delete menggantikan, or the old indicator of this plan',
    ),
  menggantikanTakDikenal: (id: string, known: readonly string[]) =>
    content(
      'indikator-berganti',
      `tidak ada indikator ${quoted(id)} dalam Renstra sebelumnya`,
      `no plan before has an indicator ${quoted(id)}`,
      meant(nearest(id, known), {
        id: 'tulis id indikator dari Renstra sebelumnya, yang ada di folder renstra/',
        en: 'write the id of an indicator of a plan before, which is in the folder renstra/',
      }),
    ),
  hanyaRenstra: (kunci: string) =>
    content(
      'indikator-berganti',
      `${kunci} hanya untuk indikator Renstra; indikator anggaran berlaku untuk tahunnya saja`,
      `${kunci} is for indicators of the Renstra alone; those of a budget are of its year`,
      `hapus ${kunci}`,
      `delete ${kunci}`,
    ),
};
