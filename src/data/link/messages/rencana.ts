/** What is said of plans that follow one another, and of indicators that go with them or do not. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { nearest } from '../../../base/suggest.ts';
import { content, meant } from './content.ts';

interface Rencana {
  readonly berkas: string;
  readonly renstra: { readonly periode: { readonly awal: number; readonly akhir: number } };
}

const masa = ({ renstra: { periode } }: Rencana) => `${periode.awal}–${periode.akhir}`;

export const rencana = {
  duaBentukRenstra: (whole: string, other: string, periode: string) =>
    content(
      'renstra-mendua',
      {
        id: `${whole} ada di samping ${other}: tidak jelas Renstra mana yang berlaku`,
        en: `${whole} stands beside ${other}: which plan is in force is not sure`,
      },
      {
        id: `pindahkan ${whole} ke folder renstra/ dengan nama tahunnya: renstra/${periode}.yaml`,
        en: `move ${whole} into the folder renstra/, named by its years: renstra/${periode}.yaml`,
      },
    ),
  berlakuSejakTidakAda: (path: string, awal: number) =>
    content(
      'renstra-mendua',
      {
        id: `ada lebih dari satu Renstra, tetapi ${path} tidak menyebut sejak kapan ia berlaku`,
        en: `there are several plans, but ${path} does not say when it comes into force`,
      },
      {
        id: `tambahkan tanggalnya, misalnya berlaku_sejak: ${awal}-01-01`,
        en: `add the date, for example berlaku_sejak: ${awal}-01-01`,
      },
    ),
  berlakuBersamaan: (tanggal: string, other: string) =>
    content(
      'renstra-mendua',
      {
        id: `dua Renstra berlaku sejak tanggal yang sama, ${tanggal}: juga ${other}`,
        en: `two plans come into force on the same day, ${tanggal}: so does ${other}`,
      },
      { id: 'perbaiki tanggal salah satunya', en: 'mend the date of one of them' },
    ),
  tanggalPerjanjian: (tahun: number) =>
    content(
      'renstra-mendua',
      {
        id: `Renstra berganti dalam tahun ${tahun}, tetapi perjanjian kinerjanya tidak bertanggal: tidak jelas ia menurut Renstra yang mana`,
        en: `the plan changes within ${tahun}, but the agreement has no date: by which plan it goes is not sure`,
      },
      {
        id: `tambahkan tanggal: ${tahun}-01-31 di awal berkas`,
        en: `add tanggal: ${tahun}-01-31 at the top of the file`,
      },
    ),
  namaRenstraLain: (path: string, periode: string) =>
    content(
      'renstra-tidak-cocok',
      {
        id: `${path} berisi Renstra ${periode.replace('-', '–')}`,
        en: `${path} holds the plan of ${periode.replace('-', '–')}`,
      },
      {
        id: `perbaiki periodenya, atau namai berkasnya renstra/${periode}.yaml`,
        en: `mend the period, or name the file renstra/${periode}.yaml`,
      },
    ),
  berlakuDiLuarPeriode: (tanggal: string, awal: number, akhir: number) =>
    content(
      'renstra-tidak-cocok',
      {
        id: `berlaku sejak ${tanggal}, di luar periodenya, ${awal}–${akhir}`,
        en: `in force since ${tanggal}, outside its period, ${awal}–${akhir}`,
      },
      {
        id: `tulis tanggal di antara ${awal}-01-01 dan ${akhir}-12-31`,
        en: `write a date between ${awal}-01-01 and ${akhir}-12-31`,
      },
    ),
  dihentikanDiLuarPeriode: (tahun: number, { awal, akhir }: { readonly awal: number; readonly akhir: number }) =>
    content(
      'renstra-tidak-cocok',
      {
        id: `dihentikan tahun ${tahun}, di luar periode Renstra ${awal}–${akhir}`,
        en: `stopped in ${tahun}, outside the period of the plan, ${awal}–${akhir}`,
      },
      {
        id: 'tulis tahun terakhir indikator ini diukur menurut Renstra ini',
        en: 'write the last year in which this plan has the indicator measured',
      },
    ),
  renstraBelumBerlaku: (batas: string, sejak: string, berkas: string) =>
    content(
      'renstra-belum-berlaku',
      {
        id: `pada akhir masa laporan, ${batas}, belum ada Renstra yang berlaku: ${berkas} berlaku sejak ${sejak}`,
        en: `at the end of what is reported, ${batas}, no plan is in force yet: ${berkas} is since ${sejak}`,
      },
      {
        id: 'tambahkan Renstra sebelumnya sebagai renstra/<awal>-<akhir>.yaml, atau perbaiki berlaku_sejak',
        en: 'add the plan before it as renstra/<first>-<last year>.yaml, or mend berlaku_sejak',
      },
    ),
  milikRenstraLain: (jenis: 'indikator' | 'sasaran', id: string, plan: Rencana) =>
    content(
      'renstra-lain',
      {
        id: `${jenis} ${quoted(id)} milik Renstra ${masa(plan)} (${plan.berkas}), yang tidak berlaku pada waktu ini`,
        en: `the ${jenis === 'indikator' ? 'indicator' : 'sasaran'} ${quoted(id)} is of the plan ${masa(plan)} (${plan.berkas}), which is not in force at this time`,
      },
      {
        id: `pakai id dari Renstra yang berlaku, atau perbaiki tanggal atau berlaku_sejak`,
        en: 'use an id of the plan in force, or mend the date or berlaku_sejak',
      },
    ),
  indikatorDihentikan: (id: string, tahun: number) =>
    content(
      'renstra-lain',
      {
        id: `indikator ${quoted(id)} dihentikan tahun ${tahun}`,
        en: `the indicator ${quoted(id)} was stopped in ${tahun}`,
      },
      { id: 'hapus di sini, atau perbaiki dihentikan', en: 'delete it here, or mend dihentikan' },
    ),
  /** `nilai` are what the older and the newer plan say of it; empty where nothing. */
  idSamaIndikatorLain: (id: string, kunci: string, nilai: readonly [string, string]) => {
    const [lama, baru] = nilai.map((satu) => quoted(satu === '' ? '-' : satu));
    return content(
      'indikator-berganti',
      {
        id: `indikator ${quoted(id)} juga ada dalam Renstra sebelumnya dengan ${kunci} lain: semula ${lama}, sekarang ${baru}`,
        en: `the plan before has the indicator ${quoted(id)} too, with another ${kunci}: ${lama} then, ${baru} now`,
      },
      {
        id: `bila indikatornya sama, samakan ${kunci}; bila lain, beri id baru dan tulis menggantikan: ${id}`,
        en: `where it is the same indicator, make ${kunci} agree; where it is another, give it a new id and write menggantikan: ${id}`,
      },
    );
  },
  idSamaNamaLain: (jenis: 'tujuan' | 'sasaran', id: string) =>
    content(
      'indikator-berganti',
      {
        id: `${jenis} ${quoted(id)} juga ada dalam Renstra sebelumnya dengan bunyi lain`,
        en: `the plan before words the ${jenis} ${quoted(id)} otherwise`,
      },
      {
        id: `bila ${jenis}nya sama, samakan bunyinya; bila lain, beri id baru`,
        en: 'where it is the same, make the words agree; where it is another, give it a new id',
      },
    ),
  indikatorSebelumnya: (nama: string): Text => ({
    id: `indikator Renstra sebelumnya: ${quoted(nama)}`,
    en: `the indicator of the plan before: ${quoted(nama)}`,
  }),
  sudahDihentikan: (id: string, tahun: number) =>
    content(
      'indikator-berganti',
      {
        id: `indikator ${quoted(id)} dihentikan tahun ${tahun} menurut Renstra sebelumnya, tetapi ada lagi di sini`,
        en: `the plan before stops the indicator ${quoted(id)} in ${tahun}, but it is here again`,
      },
      {
        id: 'hapus dihentikan, atau beri indikator ini id lain',
        en: 'delete dihentikan, or give this indicator another id',
      },
    ),
  diteruskanDanMenggantikan: (id: string) =>
    content(
      'indikator-berganti',
      {
        id: `indikator ${quoted(id)} sudah ada dalam Renstra sebelumnya, jadi diteruskan; ia tidak dapat juga menggantikan`,
        en: `the plan before has the indicator ${quoted(id)}, so it is carried on; it cannot replace one too`,
      },
      {
        id: 'hapus menggantikan, atau beri indikator ini id baru',
        en: 'delete menggantikan, or give this indicator a new id',
      },
    ),
  menggantikanYangAda: (id: string) =>
    content(
      'indikator-berganti',
      {
        id: `indikator ${quoted(id)} tidak digantikan: ia masih ada dalam Renstra ini`,
        en: `the indicator ${quoted(id)} is not replaced: this plan still has it`,
      },
      {
        id: 'hapus menggantikan, atau hapus indikator yang lama dari Renstra ini',
        en: 'delete menggantikan, or the old indicator of this plan',
      },
    ),
  menggantikanTakDikenal: (id: string, known: readonly string[]) =>
    content(
      'indikator-berganti',
      {
        id: `tidak ada indikator ${quoted(id)} dalam Renstra sebelumnya`,
        en: `no plan before has an indicator ${quoted(id)}`,
      },
      meant(nearest(id, known), {
        id: 'tulis id indikator dari Renstra sebelumnya, yang ada di folder renstra/',
        en: 'write the id of an indicator of a plan before, which is in the folder renstra/',
      }),
    ),
  hanyaRenstra: (kunci: string) =>
    content(
      'indikator-berganti',
      {
        id: `${kunci} hanya untuk indikator Renstra; indikator anggaran berlaku untuk tahunnya saja`,
        en: `${kunci} is for indicators of the Renstra alone; those of a budget are of its year`,
      },
      { id: `hapus ${kunci}`, en: `delete ${kunci}` },
    ),
};
