/** Annex: the performance agreement and each of its revisions as forms: the statement of both parties, and its two tables. */

import type { Target } from '../../data/link/index.ts';
import { type Assessment, perubahanPerjanjian, revisiBerlaku } from '../../figures/assess/index.ts';
import { tanggal } from '../../figures/format.ts';
import { judulFormulir } from './parts/judul-formulir.ts';
import { namaPerjanjian, nomorBerlaku, tanggalBerlaku } from './parts/perubahan.ts';
import { type PerubahanTercetak, perubahanTercetak } from './parts/perubahan-tercetak.ts';
import { sejauhBerlaku } from './parts/sejauh-berlaku.ts';
import { tabelProgramAnggaran, tabelTarget } from './parts/tabel-perjanjian.ts';
import { barisTandaTangan, identitas, parapihak } from './parts/tanda-tangan.ts';
import { versiPerjanjian } from './parts/versi-perjanjian.ts';
import type { Bahan, Section } from './section.ts';

const id = 'lampiran-perjanjian-kinerja';

export const lampiranPerjanjianKinerja: Section = {
  id,
  judul: 'Perjanjian Kinerja',
  naskah: 'pernyataan-perjanjian-kinerja',
  judulFormulir: ({ sebutan }) => `Perjanjian Kinerja Tahun ${sebutan.tahun}`,
  isi: (bahan) => {
    const perubahan = perubahanTercetak(bahan);
    const versi = versiPerjanjian(bahan.assessment);
    return {
      ...bahan.sebutan,
      istilahKecil: bahan.sebutan.istilah.toLowerCase(),
      // What stands in each form has its own; templates of a project may know this one.
      pihak: identitas(bahan.assessment),
      formulir: versi.map((satu, nomor) => ({
        ...formulir(satu, nomor, bahan, versi),
        perubahan: perubahan[nomor - 1] ?? null,
        targetTriwulan: targetTriwulan(nomor, perubahan, bahan),
      })),
    };
  },
};

/** `nomor` counts the revisions that this form comes after. */
function formulir(satu: Assessment, nomor: number, bahan: Bahan, versi: readonly Assessment[]) {
  const semula = versi[nomor - 1];
  const nama = namaPerjanjian(satu);
  // The first form of a document of its own is what the document is known by.
  const di = bahan.sendiri && nomor === 0 ? id : `${id}-${nomor + 1}`;
  // Where only who signs has changed, nothing has a former value.
  const dulu = isIsiBerubah(satu, semula) ? semula : undefined;
  const tabelTargetnya = tabelTarget(satu, `${di}-target`, dulu);
  const tabelProgramnya = tabelProgramAnggaran(satu, `${di}-anggaran`, dulu);
  const target = bahan.nomor.formulir(sejauhBerlaku(tabelTargetnya, bahan.assessment));
  const program =
    satu.program.length === 0
      ? null
      : bahan.nomor.formulir(
          sejauhBerlaku(
            {
              ...tabelProgramnya,
              catatan: [...tabelProgramnya.catatan, ...catatanAnggaran(satu, bahan.assessment)],
            },
            bahan.assessment,
          ),
        );
  const pihak = parapihak(satu);
  const melebar = target.melebar || program?.melebar === true;
  const { pengaturan } = bahan.assessment.project;
  return {
    judul: judulFormulir(bahan, { id: di, judul: nama }),
    judulLampiran: judulFormulir(bahan, { id: `${di}-lampiran`, judul: `Lampiran ${nama}`, anak: true }),
    perjanjian: nama,
    nomorPerjanjian: nomorBerlaku(satu) ?? '',
    lanjutan: nomor > 0,
    semula: semula ? sebutanPerjanjian(semula) : '',
    keadaan: keadaan(nomor, versi, bahan),
    berlaku: nomor === versi.length - 1,
    identitas: identitas(satu),
    pihak,
    berdua: pihak.length > 1,
    barisPihak: barisTandaTangan(pihak, pengaturan, false),
    barisLampiran: barisTandaTangan(pihak, pengaturan, melebar),
    tabelTarget: target,
    tabelProgram: program,
    melebar,
  };
}

/** Whether a revision has targets or money of its own. */
function isIsiBerubah(satu: Assessment, semula: Assessment | undefined): boolean {
  const terakhir = perubahanPerjanjian(satu.data, satu.periode).at(-1);
  return (terakhir?.target.size ?? 0) > 0 || satu.data.anggaran?.revisi.length !== semula?.data.anggaran?.revisi.length;
}

/** `Perjanjian Kinerja Tahun 2019 Nomor 050/1/2019 tanggal 15 Januari 2019`, as far as known. */
function sebutanPerjanjian(satu: Assessment): string {
  const nomor = nomorBerlaku(satu);
  const sejak = tanggalBerlaku(satu);
  return [
    namaPerjanjian(satu),
    ...(nomor === undefined ? [] : [`Nomor ${nomor}`]),
    ...(sejak === undefined ? [] : [`tanggal ${tanggal(sejak)}`]),
  ].join(' ');
}

/** Changed targets of quarters, in words: the table has those of the year alone. */
function targetTriwulan(
  nomor: number,
  tercetak: readonly PerubahanTercetak[],
  { assessment: { data, periode } }: Bahan,
): readonly string[] {
  const target = perubahanPerjanjian(data, periode)[nomor - 1]?.target ?? new Map<string, Target>();
  return [...target.values()].flatMap(({ tw }, index) =>
    tw.size > 0 ? (tercetak[nomor - 1]?.target[index] ?? []) : [],
  );
}

/** Which of several forms holds; where there is one only, nothing needs saying. */
function keadaan(nomor: number, versi: readonly Assessment[], { sebutan }: Bahan): string {
  if (versi.length === 1) return '';
  const pengganti = versi[nomor + 1];
  return pengganti ? `Digantikan oleh ${sebutanPerjanjian(pengganti)}` : `Berlaku pada ${sebutan.batas}`;
}

/** The money of an agreement is that of its day, also where the budget has changed since. */
function catatanAnggaran(satu: Assessment, sekarang: Assessment): readonly string[] {
  const revisi = revisiBerlaku(sekarang.data, sekarang.periode)[revisiBerlaku(satu.data, satu.periode).length];
  return revisi ? [`Anggaran sebelum ${revisi.nama} tanggal ${tanggal(revisi.tanggal)}.`] : [];
}
