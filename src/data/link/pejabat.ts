/** Who holds an office and when: one official, or several who follow one another. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located, Part } from '../../base/located.ts';
import { byText } from '../../base/order.ts';
import type * as schema from '../../base/schema.ts';
import { type Istilah, istilahInstansi, type JenisInstansi, ketentuan } from './istilah.ts';
import { messages } from './messages/index.ts';

type Ditulis = Exclude<schema.Pejabat, readonly unknown[]>;

/** `sejak` and `sampai` are ISO, both days included; absent where the term has no such end, or the next one's start ends it. */
export interface Pejabat extends Readonly<Ditulis> {
  readonly asal: Part;
}

/** The agency with the words of its kind; who has signed for it and above it, in the order of their terms. */
export interface Instansi extends Omit<schema.Instansi, 'kepala' | 'atasan' | 'jenis' | 'istilah'> {
  readonly jenis: JenisInstansi;
  readonly istilah: Istilah;
  readonly kepala: readonly Pejabat[];
  /** Nobody where the head alone signs. */
  readonly atasan: readonly Pejabat[];
}

/** The agency with those who sign: its superior is the head of the region unless it names one. */
export function linkInstansi(root: Located<schema.Instansi>, findings: Diagnostic[]): Instansi {
  const { kepala: _, atasan: __, jenis = 'perangkat_daerah', istilah: ___, ...lainnya } = root.value;
  findings.push(...misfits(root, jenis));
  return {
    ...lainnya,
    jenis,
    istilah: istilahInstansi(root.value),
    kepala: linkPejabat(root.at('kepala'), findings),
    atasan: linkAtasan(root, jenis, findings),
  };
}

function linkAtasan(root: Located<schema.Instansi>, jenis: JenisInstansi, findings: Diagnostic[]): readonly Pejabat[] {
  if (!ketentuan[jenis].berpihak) return [];
  const atasan = root.at('atasan');
  if (atasan) return linkPejabat(atasan, findings);
  const kepalaDaerah = root.at('daerah')?.at('kepala');
  return kepalaDaerah && ketentuan[jenis].daerah ? [{ jabatan: kepalaDaerah.value, asal: kepalaDaerah }] : [];
}

/** Keys that its kind must have, and those that it cannot have. */
function misfits(root: Located<schema.Instansi>, jenis: JenisInstansi): readonly Diagnostic[] {
  const { daerah: isRegional, berpihak } = ketentuan[jenis];
  const daerah = root.at('daerah');
  const needed = isRegional
    ? [...(daerah ? [] : ['daerah']), ...(daerah && !daerah.at('kepala') ? ['daerah.kepala'] : [])]
    : (['induk', 'atasan'] as const).filter((kunci) => !root.at(kunci));
  const refused = [
    ...(isRegional ? (['induk'] as const) : []),
    ...(berpihak ? [] : (['atasan'] as const)),
    ...(jenis === 'unit_kerja' ? [] : (['eselon'] as const)),
  ];
  return [
    ...needed.map((kunci) => galat((root.at('jenis') ?? root.at('nama')).span, messages.kunciJenisWajib(kunci, jenis))),
    ...refused.flatMap((kunci) => {
      const ditulis = root.at(kunci);
      return ditulis ? [galat(ditulis.keySpan, messages.kunciJenisLain(kunci, jenis))] : [];
    }),
  ];
}

/** In the order in which they came into office. */
function linkPejabat(ditulis: Located<schema.Pejabat>, findings: Diagnostic[]): readonly Pejabat[] {
  const tertulis = satuan(ditulis).map((satu): Pejabat => ({ ...satu.value, asal: satu }));
  const semua = [...tertulis].sort(
    (a, b) => byText(a.sejak ?? '', b.sejak ?? '') || byText(a.sampai ?? 'akhir', b.sampai ?? 'akhir'),
  );
  for (const [index, satu] of semua.entries()) {
    const { sejak, sampai, asal } = satu;
    if (sejak !== undefined && sampai !== undefined && sampai < sejak) {
      findings.push(galat(asal.follow('/sampai').span, messages.masaJabatanTerbalik(sejak, sampai)));
    }
    // Who is written after others began after them, unless the last day of the term tells otherwise.
    const isLater = sampai === undefined && satu !== tertulis[0];
    if (sejak === undefined && (index > 0 || isLater)) {
      findings.push(galat(asal.follow('/jabatan').span, messages.sejakTidakAda(sebutan(satu))));
    }
    const bersama = semua.slice(0, index).find((lain) => isStillThere(lain, satu));
    if (sejak !== undefined && bersama) {
      const other = { nama: sebutan(bersama), sampai: bersama.sampai };
      findings.push(galat(asal.follow('/sejak').span, messages.pejabatBersamaan(sebutan(satu), sejak, other)));
    }
  }
  return semua;
}

/** Who holds the office on a day, ISO; undefined where nobody does. */
export function pejabatPada(semua: readonly Pejabat[], tanggal: string): Pejabat | undefined {
  const terakhir = semua.findLast(({ sejak = '' }) => sejak <= tanggal);
  return terakhir && tanggal <= (terakhir.sampai ?? tanggal) ? terakhir : undefined;
}

function satuan(ditulis: Located<schema.Pejabat>): readonly Located<Ditulis>[] {
  // The schema gives a list the same shape at each of its items.
  const items = ditulis.items() as readonly Located<schema.Pejabat>[];
  return items.length > 0 ? items.flatMap(satuan) : [ditulis as unknown as Located<Ditulis>];
}

/** Whoever names no last day leaves when the next one comes. */
function isStillThere(lain: Pejabat, satu: Pejabat): boolean {
  return (lain.sampai ?? lain.sejak ?? '') >= (satu.sejak ?? '');
}

/** By name, or by office where no name is known. */
export function sebutan({ nama, jabatan }: Pejabat): string {
  return nama ?? jabatan;
}
