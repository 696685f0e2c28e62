/** Whether the report says what it should, as far as that can be read from the data. */
import { matchTerukur, type PerJenis } from '../../data/link/index.ts';
import { type Assessment, bertarget, indikatorDijanjikan, type SasaranDinilai } from '../../figures/assess/index.ts';
import { criterion, each, type Gap, type Group, type Verdict } from './criterion.ts';
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
          criterion('2.1', 'disusun menurut standar', 'it follows the standard', susunan(assessment)),
          criterion(
            '2.2',
            'mengungkap semua indikator perjanjian kinerja',
            'every PK indicator is reported',
            terlapor(assessment),
          ),
          criterion(
            '2.3',
            'realisasi dibandingkan dengan target tahunan',
            'realisasi against the annual target',
            targetDanRealisasi(indikator, assessment),
          ),
          criterion(
            '2.4',
            'dibandingkan dengan target jangka menengah',
            'against the medium-term target',
            jangkaMenengah(indikator, assessment),
          ),
          criterion(
            '2.5',
            'dibandingkan dengan tahun sebelumnya',
            'against earlier years',
            tahunLalu(indikator, assessment),
          ),
          criterion(
            '2.6',
            'dibandingkan dengan realisasi kinerja di level nasional/internasional (benchmark)',
            'against what is reached nationally or internationally (benchmark)',
            capaianLain(indikator, assessment),
          ),
          criterion(
            '2.7',
            'keberhasilan, kegagalan, upaya, hambatan',
            'success, failure, efforts, obstacles',
            penyebab(indikator, assessment),
          ),
          criterion('2.8', 'efisiensi sumber daya', 'efficiency', efisiensi(sasaran, assessment)),
          criterion(
            '2.9',
            'rekomendasi perbaikan',
            'recommendations',
            each(sasaran, (satu) => tanpaTindakLanjut(satu, assessment), tanpaSasaran(assessment)),
          ),
          criterion(
            '2.+',
            'informasi keuangan per sasaran (tambahan daerah)',
            'money of each sasaran (regional addition)',
            each(sasaran, (satu) => tanpaUang(satu, assessment), tanpaSasaran(assessment)),
          ),
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
