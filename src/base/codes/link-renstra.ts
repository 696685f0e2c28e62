/** Codes of the link stage, explained: plans that follow one another. */
import { type Explained, explained } from './explained.ts';

export const linkRenstra = {
  'renstra-mendua': explained(
    'tidak jelas rencana jangka menengah mana yang berlaku',
    'which plan is in force is not sure',
    'Laporan memakai rencana jangka menengah yang berlaku pada hari terakhirnya, dan perjanjian kinerja rencana pada tanggalnya. Karena itu tiap rencana dalam folder renstra/ menyebut berlaku_sejak, tidak ada dua yang berlaku sejak hari yang sama, tidak ada renstra.yaml di sampingnya, dan perjanjian pada tahun pergantian bertanggal.',
    'A report goes by the plan in force on its last day, an agreement by that of its own day. So every plan in the folder renstra/ says berlaku_sejak, no two come into force on one day, no renstra.yaml stands beside them, and the agreement of the year in which they change has a date.',
    {
      wrong: '# renstra/2025-2029.yaml\nperiode: { awal: 2025, akhir: 2029 }',
      right: '# renstra/2025-2029.yaml\nperiode: { awal: 2025, akhir: 2029 }\nberlaku_sejak: 2025-08-20',
    },
  ),
  'renstra-tidak-cocok': explained(
    'tahun atau tanggal di luar periode rencana jangka menengah',
    'a year or a date outside the period of the plan',
    'Nama berkas, periode, tanggal berlaku, dan tahun penghentian sebuah rencana jangka menengah harus saling cocok. Bila tidak, salah satunya salah ketik, dan laporan dapat memakai rencana yang salah.',
    'The name of the file, the period, the day it comes into force and the years in which it stops indicators must agree. Otherwise one is mistyped, and a report may go by the wrong plan.',
    {
      wrong: '# renstra/2025-2029.yaml\nberlaku_sejak: 2015-08-20',
      right: '# renstra/2025-2029.yaml\nberlaku_sejak: 2025-08-20',
    },
  ),
  'renstra-belum-berlaku': explained(
    'belum ada rencana jangka menengah yang berlaku',
    'no plan is in force yet',
    'Laporan mengukur rencana jangka menengah yang berlaku pada hari terakhirnya. Pada hari itu belum satu pun rencana dalam data berlaku.',
    'A report measures the plan in force on its last day. On that day none of the plans in the data is.',
  ),
  'renstra-lain': explained(
    'id dari rencana jangka menengah yang tidak berlaku pada waktu itu',
    'an id of a plan that is not in force at that time',
    'Triwulan, perjanjian kinerja, dan perubahannya memakai indikator dan sasaran rencana jangka menengah yang berlaku pada waktunya. Nilai di bawah id rencana lain, atau indikator yang sudah dihentikan, tidak akan tercetak di laporan mana pun. Triwulan sebelum pergantian boleh memuat indikator rencana yang menyusul pada tahun itu.',
    'A quarter, an agreement and its revision go by the indicators and sasaran of the plan in force at their time. What stands under an id of another plan, or of an indicator that was stopped, no report would print. A quarter before the change may fill in indicators of the plan that comes later in the year.',
  ),
  'indikator-berganti': explained(
    'tidak jelas apakah indikatornya sama',
    'whether it is the same indicator is not sure',
    'Id yang sama dalam dua rencana jangka menengah berarti hal yang sama: nama, satuan, jenis_nilai, arah, skala, akumulasi, pencatatan, dan pengalinya juga sama. Indikator lain mendapat id lain; bila ia menggantikan yang lama, menggantikan menyebut id yang lama itu.',
    'The same id in two plans means the same thing, with the same nama, satuan, jenis_nilai, arah, skala, akumulasi, pencatatan and pengali. Another indicator has another id; where it replaces the old one, menggantikan names that.',
    {
      wrong: '# Renstra lama: ikm, indeks\n- id: ikm\n  satuan: "%"',
      right: '- id: kepuasan-baru\n  satuan: "%"\n  menggantikan: ikm',
    },
  ),
} as const satisfies Record<string, Explained>;
