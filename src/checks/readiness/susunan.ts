/** Whether the parts that a report is to have are in it: what the data gives of each, and what own text stands there. */

import type { Text } from '../../base/diagnostic.ts';
import { type IdBagian, ketentuan, type Narasi } from '../../data/link/index.ts';
import type { Assessment, SasaranDinilai } from '../../figures/assess/index.ts';
import { type Gap, stateOf, type Verdict } from './criterion.ts';
import { type Missing, ofAnalysis, ofOthers, type Piece, unspent } from './pieces.ts';
import { direviu } from './sesudah-laporan.ts';
import { tujuhAnalisis } from './tujuh-analisis.ts';

/** One part: whether the data gives it, the sections where own text may stand for it, and where it is to be filled in. */
interface Bagian {
  readonly what: Text;
  readonly ada: boolean;
  readonly naskah: readonly IdBagian[];
  /** Whether own text speaks of it; absent where its being there is enough. */
  readonly membahas?: (teks: string) => boolean;
  readonly file: string;
  readonly key: string;
  /** What of it is missing, piece by piece; empty where it has no pieces. */
  readonly rincian: readonly Piece[];
}

/** What the report lacks of the parts that it is to have, as far as no own text stands there. */
export function missingParts(assessment: Assessment): readonly Missing[] {
  const { narasi } = assessment.project;
  const ofParts = bagian(assessment).flatMap((satu): readonly Missing[] => {
    const { ada, what, file, key, naskah, rincian } = satu;
    const isWritten = naskahOf(satu, narasi) !== undefined;
    if (rincian.length === 0) return ada || isWritten ? [] : [{ what, file, key, naskah, isPart: true }];
    return rincian.filter(({ isFigure }) => isFigure || !isWritten).map((each) => ({ ...each, naskah }));
  });
  const naskah = ['analisis-capaian'] as const;
  return [...ofParts, ...ofOthers(assessment).map((each) => ({ ...each, naskah }))];
}

function naskahOf({ naskah, membahas }: Bagian, narasi: ReadonlyMap<string, Narasi>): Narasi | undefined {
  return naskah.flatMap((id) => narasi.get(id) ?? []).find(({ teks }) => membahas?.(teks) ?? true);
}

/** Source: PermenPANRB 53/2014, Lampiran II: Bab I to IV and the annex. What own text says is not judged. */
export function susunan(assessment: Assessment): Verdict {
  const { narasi } = assessment.project;
  const bernaskah = (satu: Bagian) => naskahOf(satu, narasi);
  const semua = bagian(assessment);
  const kurang = semua.filter((satu) => !satu.ada && !bernaskah(satu));
  const gaps = kurang.map(
    ({ what, file, key }): Gap => ({ what: { id: `${what.id} belum ada`, en: `no ${what.en}` }, file, key }),
  );
  const berkas = [...new Set(semua.filter(({ ada }) => !ada).flatMap((satu) => bernaskah(satu)?.berkas ?? []))];
  const diganti = [...narasi.values()].filter(({ cara }) => cara === 'ganti').map((satu) => satu.berkas);
  const dibaca = [...new Set([...berkas, ...diganti])].join(', ');
  return {
    met: semua.length - gaps.length,
    of: semua.length,
    gaps,
    ...(dibaca === ''
      ? {}
      : { note: { id: `isi naskah sendiri tidak dinilai: ${dibaca}`, en: `own text is not judged: ${dibaca}` } }),
  };
}

/** Told by its words: what it says of them is for a person to judge. */
function discussesOrganisation(teks: string): boolean {
  if (/(?:struktur|susunan|bagan) organisasi|tata kerja|tupoksi/i.test(teks)) return true;
  return /\btugas\b/i.test(teks) && /\bfungsi\b/i.test(teks);
}

function bagian(assessment: Assessment): readonly Bagian[] {
  return utuh(assessment).map((satu) => ({ rincian: [], ...satu }));
}

function utuh(assessment: Assessment): readonly (Omit<Bagian, 'rincian'> & Partial<Bagian>)[] {
  const { project, data, dataTriwulan, periode, sasaran, indikator, program } = assessment;
  const berkas = (nama: string) => `${periode.tahun}/${nama}.yaml`;
  return [
    ...(ketentuan[project.instansi.jenis].direviu && periode.triwulan === 4
      ? [
          {
            what: { id: 'pernyataan telah direviu', en: 'the statement that it was reviewed' },
            ada: stateOf(direviu(assessment)) === 'met',
            naskah: ['pernyataan-reviu'] as const,
            file: berkas('evaluasi'),
            key: 'reviu',
          },
        ]
      : []),
    {
      what: { id: 'Bab I: gambaran umum organisasi', en: 'Bab I: what the organisation is' },
      ada: project.profil !== undefined,
      naskah: ['gambaran-umum', 'latar-belakang', 'maksud-dan-tujuan', 'isu-strategis'],
      membahas: discussesOrganisation,
      file: 'instansi.yaml',
      key: 'profil',
    },
    {
      what: { id: 'Bab I: permasalahan utama (isu strategis)', en: 'Bab I: main problems (isu strategis)' },
      ada: (project.instansi.isu_strategis ?? []).length > 0,
      naskah: ['isu-strategis'],
      file: 'instansi.yaml',
      key: 'isu_strategis',
    },
    {
      what: { id: 'Bab II dan lampiran: perjanjian kinerja', en: 'Bab II and annex: performance agreement' },
      ada: data.perjanjianKinerja !== undefined,
      naskah: [],
      file: berkas('perjanjian-kinerja'),
      key: 'target',
    },
    ...sasaran.map((satu) => analisis(satu, assessment)),
    {
      what: { id: 'Bab III B: realisasi anggaran', en: 'Bab III B: realised budget' },
      ada: program.length > 0 || assessment.anggaranPerangkat !== undefined,
      naskah: ['realisasi-anggaran'],
      file: berkas('anggaran'),
      key: 'program',
      rincian: unspent(assessment),
    },
    {
      what: { id: 'Bab IV: langkah di masa mendatang', en: 'Bab IV: next steps' },
      ada: indikator.some(({ catatan }) => catatan.tindak_lanjut !== undefined),
      naskah: ['penutup'],
      file: dataTriwulan.berkas,
      key: 'indikator.….tindak_lanjut',
    },
  ];
}

/** The seven analyses of a sasaran; one of which nothing at all is there is missing, and one that cannot be known is not. */
function analisis(satu: SasaranDinilai, assessment: Assessment): Bagian {
  const [block] = tujuhAnalisis.blocks({ ...assessment, sasaran: [satu] });
  const criteria = block?.criteria ?? [];
  const kurang = criteria.filter(({ verdict }) => stateOf(verdict) === 'unmet');
  const nomor = kurang.map(({ number }) => number).join(', ');
  const pertama = kurang.flatMap(({ verdict }) => ('gaps' in verdict ? verdict.gaps : []))[0];
  const { nama } = satu.sasaran;
  return {
    what: { id: `Bab III A: analisis ke-${nomor} ${nama}`, en: `Bab III A: analysis ${nomor} of ${nama}` },
    ada: kurang.length === 0,
    naskah: ['analisis-capaian'],
    rincian: criteria.flatMap((satu) => ofAnalysis(satu, nama)),
    file: pertama?.file ?? assessment.project.berkasRenstra,
    key: pertama?.key ?? 'tujuan[].sasaran[].indikator',
  };
}
