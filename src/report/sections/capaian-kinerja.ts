/** BAB III A: how performance is measured, Tabel 3.1, the gap, and the chart of capaian. */
import { dijanjikan, type IndikatorDinilai, indikatorDijanjikan } from '../../figures/assess/index.ts';
import { type CaraCetak, jumlah } from '../../figures/format.ts';
import { isKetat } from '../../figures/formulas/index.ts';
import {
  capaianDasar,
  pemilikDijanjikan,
  sebabTargetTahun,
  semuaIndikator,
  tanpaTargetDasar,
  targetDasar,
} from '../sentences/kinerja.ts';
import { selisihTarget } from '../sentences/selisih.ts';
import { kalimatTotal } from '../sentences/total.ts';
import { type Cell, figureCell } from '../tables/cell.ts';
import { catatanCapaian } from './parts/catatan-rumus.ts';
import { nameFigures } from './parts/grafik.ts';
import { alasanTanpaGambar, grafikKinerja } from './parts/grafik-kinerja.ts';
import { isDibulatkan } from './parts/tabel-banding.ts';
import { badanCapaian, bertargetTriwulan } from './parts/tabel-capaian.ts';
import { tabelMisi } from './parts/tabel-pemda.ts';
import { badanSasaran, catatanIku, kolomUmum } from './parts/tabel-sasaran.ts';
import type { Bahan, Section } from './section.ts';

export const capaianKinerja: Section = {
  id: 'capaian-kinerja',
  judul: 'Capaian Kinerja',
  isi: (bahan) => {
    const { assessment, sebutan } = bahan;
    const indikator = indikatorDijanjikan(assessment);
    const terukur = indikator.filter((satu) => capaianDasar(satu, bahan).capaian.nilai !== null);
    const tabel = tabelCapaian(bahan);
    const gambar = grafikKinerja(indikator, bahan);
    const pemilik = pemilikDijanjikan(assessment);
    return {
      ...sebutan,
      adaIndikator: indikator.length > 0,
      pemilik,
      jumlahIndikator: jumlah(indikator.length),
      semuaIndikator: semuaIndikator(indikator.length, pemilik),
      jumlahTerukur: jumlah(terukur.length),
      semuaTerukur: terukur.length === indikator.length,
      bertargetTriwulan: bertargetTriwulan(indikator),
      dasarTriwulan: assessment.dasar === 'triwulan',
      tanpaTargetDasar: tanpaTargetDasar(indikator, bahan),
      targetDasar: targetDasar(bahan),
      sebabTargetTahun: sebabTargetTahun(bahan),
      total: kalimatTotal(bahan),
      tabel,
      gambar,
      sebutGambar: nameFigures(gambar),
      tanpaGambar: alasanTanpaGambar(indikator, gambar),
      tabelMisi: tabelMisi(bahan) ?? null,
      tabelCelah: indikator.some(({ figur }) => figur.celah.nilai !== null) ? tabelCelah(bahan) : null,
    };
  },
};

function tabelCapaian(bahan: Bahan) {
  const { project, tujuan } = bahan.assessment;
  const daftar = dijanjikan(bahan.assessment);
  const indikator = daftar.flatMap((satu) => satu.indikator);
  return bahan.nomor.tabel({
    id: 'tabel-capaian',
    judul: `Capaian Kinerja ${bahan.sebutan.periode}`,
    ...badanCapaian(daftar, bahan),
    catatan: [...catatanCapaian(indikator, project, tujuan), ...catatanIku(daftar)],
  });
}

function tabelCelah({ assessment, nomor, sebutan }: Bahan) {
  const daftar = dijanjikan(assessment);
  const indikator = daftar.flatMap((satu) => satu.indikator);
  const angka = kolomUmum.figur(assessment.project.pengaturan);
  return nomor.tabel({
    id: 'tabel-celah',
    judul: `Selisih Realisasi dari Target Tahun ${sebutan.tahun}`,
    ...badanSasaran(
      daftar,
      [
        kolomUmum.satuan,
        angka(`Target ${sebutan.tahun}`, 'target_tahun'),
        angka('Realisasi', 'realisasi'),
        { judul: 'Selisih', sel: (satu) => selSelisih(satu, assessment.project.pengaturan), satuan: 'selisih' },
      ],
      sebutan.kata,
    ),
    catatan: [
      'Selisih = realisasi − target, dalam satuan indikatornya.',
      ...(indikator.some((satu) => satu.indikator.arah === 'turun')
        ? ['Pada indikator yang diharapkan turun, selisih nol atau negatif berarti target tidak terlampaui.']
        : []),
      ...(indikator.some(({ figur: { target_tahun: target } }) => isKetat(target.nilai))
        ? ['Target bertanda < atau > belum dipenuhi oleh selisih nol.']
        : []),
      ...(indikator.some(isDibulatkan)
        ? ['Selisih dihitung sebelum pembulatan, sehingga dapat berbeda dari selisih angka yang tercetak.']
        : []),
    ],
  });
}

/** The report's own figure says why there is none. */
function selSelisih(satu: IndikatorDinilai, cara: CaraCetak): Cell {
  const selisih = satu.figur.celah.nilai === null ? undefined : selisihTarget(satu);
  return selisih ? figureCell(selisih, cara, true) : figureCell(satu.figur.celah, cara);
}
