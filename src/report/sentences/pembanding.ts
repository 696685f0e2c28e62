/** What is said of values from outside of the agency: where they hold, how the realisation stands to them, and the table of them. */
import { isStandar } from '../../data/link/index.ts';
import type { IndikatorDinilai, PembandingLain } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { deret, figurBersatuan, kapital } from '../../figures/format.ts';
import { catatanSelisih, type Dibandingkan, kelompokIndikator } from '../sections/parts/tabel-banding.ts';
import type { Bahan } from '../sections/section.ts';
import { emptyCell, figureCell, plainHead, textCell, wordCell } from '../tables/cell.ts';
import type { Table } from '../tables/table.ts';
import { awalKini, kalimatStandar, kedudukan } from './patokan.ts';
import { besar, sisi } from './selisih.ts';

/** All that is said of them; empty where the data names nothing to compare with. */
export function kalimatLuar(satu: IndikatorDinilai, bahan: Bahan): string {
  const { standar, lain } = satu.pembanding;
  const sendiri = kalimatStandar(satu, bahan);
  if (lain.length === 0) return sendiri;
  if (satu.figur.realisasi.nilai === null) {
    const belum = `Realisasi indikator ini ${teks(satu.figur.realisasi, satu, bahan)}.`;
    return [
      ...(standar ? [sendiri] : []),
      ...lain.map((each) => adalah(each, satu, bahan)),
      ...(standar ? [] : [belum]),
    ].join(' ');
  }
  const kalimat = lain.map((each, index) => dibandingkan(each, satu, bahan, standar !== undefined || index > 0));
  return [...(standar ? [sendiri] : []), ...kalimat].join(' ');
}

function adalah(lain: PembandingLain, satu: IndikatorDinilai, bahan: Bahan): string {
  const tahun = lain.tahun === undefined ? '' : ` tahun ${lain.tahun}`;
  const sumber = lain.sumber.replace(/[.\s]+$/, '');
  return `${kapital(namaMilik(lain))}${tahun} menurut ${sumber} adalah ${teks(lain.nilai, satu, bahan)}.`;
}

/** What was reached elsewhere is met by nobody; the realisation is said in full once. */
function dibandingkan(lain: PembandingLain, satu: IndikatorDinilai, bahan: Bahan, sudahDisebut: boolean): string {
  const awal = adalah(lain, satu, bahan);
  const { selisih } = lain;
  if (!selisih) return awal;
  const kini = sudahDisebut
    ? `${satu.indikator.skala ? 'Predikat' : 'Realisasi'} itu`
    : `${awalKini(satu, bahan)}, yaitu ${teks(satu.figur.realisasi, satu, bahan)},`;
  const letak =
    lain.jenis === 'standar' ? kedudukan(satu, selisih, 'standar', bahan) : letakCapaian(satu, lain, selisih, bahan);
  return `${awal} ${kini} ${letak}.`;
}

function teks(figure: Figure, { indikator }: IndikatorDinilai, { assessment }: Bahan): string {
  return figurBersatuan(figure, assessment.project.pengaturan, indikator.satuan);
}

/** `capaian nasional`, `standar Provinsi Contoh`. */
function namaMilik({ jenis, tingkat, wilayah }: PembandingLain): string {
  return `${jenis === 'standar' ? 'standar' : 'capaian'} ${namaTempat(tingkat, wilayah)}`;
}

/** `nasional`, `Provinsi Contoh` whether or not the name says the word, `RSUD Contoh`. */
function namaTempat(tingkat: PembandingLain['tingkat'], wilayah: string | undefined): string {
  if (wilayah === undefined) return tingkat;
  if (tingkat === 'instansi') return wilayah;
  if (tingkat === 'internasional' || tingkat === 'nasional') return `${tingkat} (${wilayah})`;
  return new RegExp(`^${tingkat}\\b`, 'i').test(wilayah) ? wilayah : `${kapital(tingkat)} ${wilayah}`;
}

/** Above or below it, and what that means for what should fall; a sum that still grows is only said to be on its way. */
function letakCapaian(satu: IndikatorDinilai, lain: PembandingLain, selisih: Figure, bahan: Bahan): string {
  const letak = sisi(selisih, bahan);
  const milik = namaMilik(lain);
  const { arah, akumulasi } = satu.indikator;
  const berjalan = akumulasi === 'jumlah' && bahan.sebutan.tahunBerjalan;
  const akhir = berjalan ? `; tahun ${bahan.sebutan.tahun} masih berjalan` : '';
  if (letak === 0) return `sama dengan ${milik}${akhir}`;
  const arti =
    arah === 'turun' && !berjalan ? `, yang berarti ${letak < 0 ? 'lebih baik' : 'belum sebaik pembandingnya'}` : '';
  return `berada ${besar(selisih, satu, bahan)} di ${letak > 0 ? 'atas' : 'bawah'} ${milik}${arti}${akhir}`;
}

/** What these indicators are compared with, in a heading: standards and what was reached are told apart. */
export function judulPembanding(daftar: readonly IndikatorDinilai[]): string {
  const lain = daftar.flatMap(({ pembanding }) => pembanding.lain);
  const lama = daftar.flatMap(({ pembanding: { standar } }) => standar?.sumber ?? []);
  const dicapai = lain.filter(({ jenis }) => jenis === 'realisasi').map(({ tingkat }) => tingkat);
  const bagian = [
    ...(dicapai.includes('internasional') ? ['Internasional'] : []),
    ...(dicapai.includes('nasional') ? ['Nasional'] : []),
    ...(dicapai.some((tingkat) => !['internasional', 'nasional', 'instansi'].includes(tingkat)) ? ['Daerah Lain'] : []),
    ...(dicapai.includes('instansi') ? ['Instansi Lain'] : []),
  ];
  const berstandar = lain.some(({ jenis }) => jenis === 'standar') || lama.some(isStandar);
  return [
    ...(bagian.length === 0 ? [] : [`Capaian ${deret(bagian)}`]),
    ...(lama.every(isStandar) ? [] : ['Nilai Pembanding']),
    ...(berstandar ? ['Standar'] : []),
  ].join(' serta ');
}

/** The realisation, and under it a row for each value that it is compared with. */
export function tabelPembanding({ id, judul, indikator }: Dibandingkan, bahan: Bahan): Table {
  const cara = bahan.assessment.project.pengaturan;
  const ada = indikator.filter(({ pembanding: { standar, lain } }) => standar || lain.length > 0);
  const kini = wordCell(bahan.sebutan.tahun);
  const badan = ada.map((satu) => {
    const { standar, lain } = satu.pembanding;
    const lama = standar
      ? [
          {
            judul: isStandar(standar.sumber) ? 'Standar' : 'Nilai pembanding',
            sel: [emptyCell, figureCell(standar.nilai, cara), standar.selisih, textCell(standar.sumber)],
          },
        ]
      : [];
    return kelompokIndikator(
      satu,
      [
        {
          judul: bahan.sebutan.judulRealisasi,
          sel: [kini, figureCell(satu.figur.realisasi, cara), emptyCell, emptyCell],
        },
        ...lama,
        ...lain.map((each) => ({
          judul: kapital(namaMilik(each)),
          sel: [
            each.tahun === undefined ? emptyCell : wordCell(String(each.tahun)),
            figureCell(each.nilai, cara),
            each.selisih,
            textCell(each.sumber),
          ],
        })),
      ],
      bahan,
    );
  });
  return bahan.nomor.tabel({
    id,
    judul,
    kepala: plainHead('Uraian', 'Tahun', 'Nilai', 'Selisih', 'Sumber'),
    badan,
    catatan: ['Selisih = realisasi − nilai pada baris itu.', ...catatanSelisih(ada)],
  });
}
