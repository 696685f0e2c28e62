/** Annex: the action plan: the target of each quarter, and what is done to reach it, when and by whom. */

import type { Nilai, Triwulan } from '../../data/link/index.ts';
import { type IndikatorDinilai, targetBerlaku } from '../../figures/assess/index.ts';
import { triwulanRomawi } from '../../figures/format.ts';
import { selKosong, selNilai } from '../tables/sel.ts';
import type { Tabel } from '../tables/tabel.ts';
import { judulBilaSendiri } from './parts/judul-formulir.ts';
import { tabelAksi } from './parts/tabel-aksi.ts';
import { badanSasaran, type KolomIndikator, kolomUmum } from './parts/tabel-sasaran.ts';
import { tandaTanganKosong } from './parts/tanda-tangan.ts';
import type { Bahan, Section } from './section.ts';

const semuaTriwulan: readonly Triwulan[] = [1, 2, 3, 4];

export const lampiranRencanaAksi: Section = {
  id: 'lampiran-rencana-aksi',
  judul: 'Rencana Aksi',
  judulFormulir: judul,
  isi: (bahan) => {
    const indikator = bahan.assessment.sasaran.flatMap((satu) => satu.indikator);
    return {
      ...bahan.sebutan,
      judulFormulir: judulBilaSendiri(bahan, 'lampiran-rencana-aksi', judul(bahan)),
      istilahKecil: bahan.sebutan.istilah.toLowerCase(),
      lengkap: indikator.every((satu) => semuaTriwulan.every((tw) => targetTriwulan(satu, tw, bahan) !== undefined)),
      berencana: (bahan.assessment.data.perjanjianKinerja?.rencanaAksi.size ?? 0) > 0,
      tabel: tabelRencana(bahan),
      tabelAksi: tabelAksi(bahan),
    };
  },
  melebar: (bahan) => tabelRencana(bahan).melebar || tabelAksi(bahan).melebar,
  tandaTangan: ({ assessment }) => tandaTanganKosong(assessment),
};

function judul({ sebutan }: Bahan): string {
  return `Rencana Aksi Tahun ${sebutan.tahun}`;
}

function tabelRencana(bahan: Bahan): Tabel {
  const { assessment, sebutan, nomor } = bahan;
  const cara = assessment.project.pengaturan;
  const triwulan = semuaTriwulan.map(
    (tw): KolomIndikator => ({
      judul: `${sebutan.istilah} ${triwulanRomawi(tw)}`,
      sel: (satu) => {
        const target = targetTriwulan(satu, tw, bahan);
        return target ? selNilai(target, cara) : selKosong('belum ditetapkan');
      },
    }),
  );
  return nomor.formulir({
    id: 'lampiran-tabel-rencana-aksi',
    judul: `Rencana Aksi Tahun ${sebutan.tahun}: Target sampai dengan Tiap ${sebutan.istilah}`,
    ...badanSasaran(assessment.sasaran, [
      kolomUmum.satuan,
      kolomUmum.figur(cara)(`Target ${sebutan.tahun}`, 'target_tahun'),
      ...triwulan,
    ]),
    catatan: [],
  });
}

function targetTriwulan(
  { indikator }: IndikatorDinilai,
  tw: Triwulan,
  { assessment: { data, periode } }: Bahan,
): Nilai | undefined {
  return targetBerlaku(data, indikator.id, periode)?.tw.get(tw)?.nilai;
}
