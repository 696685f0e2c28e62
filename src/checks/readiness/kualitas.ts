/** Whether the report says what it should, as far as that can be read from the data. */
import { matchTerukur, type PerJenis } from '../../data/link/index.ts';
import { type Assessment, bertarget, indikatorDijanjikan, type SasaranDinilai } from '../../figures/assess/index.ts';
import { each, type Gap, type Group, type Verdict } from './criterion.ts';
import { efisiensi } from './pendukung.ts';
import { capaianLain, jangkaMenengah, penyebab, tahunLalu, targetDanRealisasi } from './perbandingan.ts';
import { susunan } from './susunan.ts';

export const kualitas: Group = {
  source: 'PermenPANRB 88/2021, Pelaporan Kinerja 2 (kualitas), menurut lembar kerja evaluasi daerah',
  blocks: (assessment) => {
    const { sasaran } = assessment;
    const indikator = indikatorDijanjikan(assessment);
    return [
      {
        id: 'kualitas',
        title: { id: 'Kualitas laporan', en: 'Quality of the report' },
        criteria: [
          {
            number: '2.1',
            title: { id: 'disusun menurut standar', en: 'it follows the standard' },
            verdict: susunan(assessment),
          },
          {
            number: '2.2',
            title: { id: 'mengungkap semua indikator perjanjian kinerja', en: 'every PK indicator is reported' },
            verdict: terlapor(assessment),
          },
          {
            number: '2.3',
            title: { id: 'realisasi dibandingkan dengan target tahunan', en: 'realisasi against the annual target' },
            verdict: targetDanRealisasi(indikator, assessment),
          },
          {
            number: '2.4',
            title: { id: 'dibandingkan dengan target jangka menengah', en: 'against the medium-term target' },
            verdict: jangkaMenengah(indikator, assessment),
          },
          {
            number: '2.5',
            title: { id: 'dibandingkan dengan tahun sebelumnya', en: 'against earlier years' },
            verdict: tahunLalu(indikator, assessment),
          },
          {
            number: '2.6',
            title: {
              id: 'dibandingkan dengan realisasi kinerja di level nasional/internasional (benchmark)',
              en: 'against what is reached nationally or internationally (benchmark)',
            },
            verdict: capaianLain(indikator, assessment),
          },
          {
            number: '2.7',
            title: { id: 'keberhasilan, kegagalan, upaya, hambatan', en: 'success, failure, efforts, obstacles' },
            verdict: penyebab(indikator, assessment),
          },
          {
            number: '2.8',
            title: { id: 'efisiensi sumber daya', en: 'efficiency' },
            verdict: efisiensi(sasaran, assessment),
          },
          {
            number: '2.9',
            title: { id: 'rekomendasi perbaikan', en: 'recommendations' },
            verdict: each(sasaran, (satu) => tanpaTindakLanjut(satu, assessment), tanpaSasaran(assessment)),
          },
          {
            number: '2.+',
            title: {
              id: 'informasi keuangan per sasaran (tambahan daerah)',
              en: 'money of each sasaran (regional addition)',
            },
            verdict: each(sasaran, (satu) => tanpaUang(satu, assessment), tanpaSasaran(assessment)),
          },
        ],
      },
    ];
  },
};

function tanpaSasaran({ project }: Assessment): Gap {
  return {
    what: { id: 'belum ada sasaran', en: 'there is no sasaran yet' },
    file: project.berkasRenstra,
    key: 'tujuan[].sasaran',
  };
}

const reported: PerJenis<boolean> = { nilai: true, rasio: true, komponen: true, tanpa_nilai: true, kosong: false };

/** Of what the agreement prints, by `pk_memuat`: what has a target. */
function terlapor(assessment: Assessment): Verdict {
  const { data, dataTriwulan, periode } = assessment;
  const none: Gap = {
    what: { id: 'perjanjian kinerja belum ada', en: 'there is no performance agreement' },
    file: `${periode.tahun}/perjanjian-kinerja.yaml`,
    key: 'target',
  };
  const daftar = indikatorDijanjikan(assessment).filter((satu) => bertarget(satu, assessment));
  return each(
    data.perjanjianKinerja ? daftar : [],
    ({ indikator: { id, nama } }) => {
      if (matchTerukur(dataTriwulan.indikator.get(id)?.terukur, reported)) return undefined;
      return {
        what: { id: `${nama}: belum dilaporkan`, en: `${nama}: not reported` },
        file: dataTriwulan.berkas,
        key: `indikator.${id}`,
      };
    },
    none,
  );
}

function tanpaTindakLanjut({ sasaran, indikator }: SasaranDinilai, { dataTriwulan }: Assessment): Gap | undefined {
  if (indikator.some(({ catatan }) => catatan.tindak_lanjut)) return undefined;
  return {
    what: { id: `${sasaran.nama}: tindak lanjut belum ditulis`, en: `${sasaran.nama}: no tindak_lanjut` },
    file: dataTriwulan.berkas,
    key: `indikator.${indikator[0]?.indikator.id ?? '…'}.tindak_lanjut`,
  };
}

function tanpaUang({ sasaran, figur }: SasaranDinilai, { data, periode }: Assessment): Gap | undefined {
  if (figur.serapan.nilai !== null) return undefined;
  return {
    what: { id: `${sasaran.nama}: ${figur.serapan.kosong.keterangan}`, en: `${sasaran.nama}: no absorption` },
    file: data.anggaran?.berkas ?? `${periode.tahun}/anggaran.yaml`,
    key: `program[].sasaran: [${sasaran.id}]`,
  };
}
