/** BAB II B: tujuan and sasaran with the indicators of both, in one table; then what the IKU mean. */
import type { IndikatorDinilai, TujuanDinilai } from '../../figures/assess/index.ts';
import { jumlah } from '../../figures/format.ts';
import { withIndikator } from '../sentences/kinerja.ts';
import { missingCell, plainHead, type Row, rowHead, rowOf, textCell, wordCell } from '../tables/cell.ts';
import { type Group, group, subgroupRow } from '../tables/groups.ts';
import { tabelPergantian } from './parts/pergantian-renstra.ts';
import { tabelIku } from './parts/tabel-iku.ts';
import type { Bahan, Section } from './section.ts';

export const tujuanDanSasaran: Section = {
  id: 'tujuan-dan-sasaran',
  judul: 'Tujuan dan Sasaran',
  isi: berisi,
};

function berisi(bahan: Bahan) {
  const { assessment, sebutan, nomor } = bahan;
  const { tujuan, sasaran } = assessment;
  const iku = tabelIku(assessment);
  const satuan = assessment.tujuan.flatMap((satu) => [satu, ...satu.sasaran]).flatMap(({ indikator }) => indikator);
  const bersatuan = new Set(satuan.map((satu) => satu.indikator.satuan)).size > 1;
  return {
    ...sebutan,
    jumlahTujuan: jumlah(tujuan.length),
    jumlahSasaran: jumlah(sasaran.length),
    denganIndikator: withIndikator(sasaran),
    tabel: nomor.tabel({
      id: 'tabel-tujuan-sasaran',
      judul: `Tujuan, Sasaran, dan Indikator Kinerja ${sebutan.instansi}`,
      kepala: plainHead('Tujuan / Sasaran / Indikator', ...(bersatuan ? ['Satuan'] : [])),
      badan: tujuan.map((satu) => kelompokTujuan(satu, bersatuan)),
      catatan: [],
    }),
    unsurIku: iku?.unsur ?? '',
    tabelIku: iku ? nomor.tabel(iku.isi) : null,
    tabelPergantian: tabelPergantian(bahan),
  };
}

/** One unit for all need not be said: the tables of targets say it. */
function kelompokTujuan({ tujuan, indikator, sasaran }: TujuanDinilai, bersatuan: boolean): Group {
  const columns = bersatuan ? 2 : 1;
  const rows = (daftar: readonly IndikatorDinilai[], tingkat: 1 | 2): readonly Row[] => {
    if (daftar.length === 0) return [rowOf([{ ...missingCell('indikator belum ditetapkan'), tingkat, columns }])];
    return daftar.map(({ indikator: { nama, satuan } }) =>
      rowOf(bersatuan ? [rowHead(nama, { tingkat }), wordCell(satuan)] : [textCell(nama, { tingkat })]),
    );
  };
  return group(`Tujuan: ${tujuan.nama}`, columns, [
    ...rows(indikator, 1),
    ...sasaran.flatMap((satu) => [subgroupRow(`Sasaran: ${satu.sasaran.nama}`, columns), ...rows(satu.indikator, 2)]),
  ]);
}
