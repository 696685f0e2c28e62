/** What the head promises, and the indicators beside it: by `pk_memuat`, the kinds of owners whose targets the agreement holds. */
import type { JenisPemilik } from '../../data/link/index.ts';
import type { Assessment, IndikatorDinilai } from './assessment.ts';
import { targetBerlaku } from './berlaku.ts';

/** An owner in the agreement, with the indicators that are promised of it. */
export interface Dijanjikan {
  readonly jenis: JenisPemilik;
  readonly id: string;
  readonly nama: string;
  readonly indikator: readonly IndikatorDinilai[];
}

/**
 * In the order of the plan, then of the budget. Every sasaran is there with all of its indicators, for the agreement is about
 * them; of other owners what has a target this year.
 */
export function dijanjikan(assessment: Assessment): readonly Dijanjikan[] {
  const { tujuan, program } = assessment;
  const owner = (jenis: JenisPemilik, { id, nama }: Bernama, milik: readonly IndikatorDinilai[]) => {
    const indikator = milik.filter((satu) => isPromised(satu, assessment));
    return indikator.length > 0 || jenis === 'sasaran' ? [{ jenis, id, nama, indikator }] : [];
  };
  return [
    ...tujuan.flatMap((satu) => [
      ...owner('tujuan', satu.tujuan, satu.indikator),
      ...satu.sasaran.flatMap(({ sasaran, indikator }) => owner('sasaran', sasaran, indikator)),
    ]),
    ...program.flatMap((satu) => [
      ...owner('program', satu.program, satu.indikator),
      ...satu.kegiatan.flatMap(({ kegiatan, indikator, subKegiatan }) => [
        ...owner('kegiatan', kegiatan, indikator),
        ...subKegiatan.flatMap((sub) => owner('sub_kegiatan', sub.subKegiatan, sub.indikator)),
      ]),
    ]),
  ];
}

/** All indicators that the agreement promises. */
export function indikatorDijanjikan(assessment: Assessment): readonly IndikatorDinilai[] {
  return dijanjikan(assessment).flatMap(({ indikator }) => indikator);
}

/** True where the agreement holds it, or would if it had a target: an indicator of a sasaran always. */
export function isPromised(satu: IndikatorDinilai, assessment: Assessment): boolean {
  const { jenis } = satu.indikator.untuk;
  return jenis === 'sasaran' || (assessment.project.pengaturan.pkMemuat.has(jenis) && bertarget(satu, assessment));
}

/** True where it has a target in this year, of the whole year or of any quarter. */
export function bertarget({ indikator, figur }: IndikatorDinilai, { data, periode }: Assessment): boolean {
  return figur.target_tahun.nilai !== null || (targetBerlaku(data, indikator.id, periode)?.tw.size ?? 0) > 0;
}

type Bernama = Pick<Dijanjikan, 'id' | 'nama'>;
