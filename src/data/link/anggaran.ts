/** The budget of a year: program, kegiatan, sub-kegiatan, and whom they serve. */

import { type Decimal, readRupiah, zero } from '../../base/decimal.ts';
import { defined } from '../../base/defined.ts';
import { type Content, type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located, Part } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import { nearest } from '../../base/suggest.ts';
import type { Triwulan } from '../parse/index.ts';
import { resolve } from './ids.ts';
import { type JenisInstansi, ketentuan } from './istilah.ts';
import { messages } from './messages/index.ts';
import { checkSpelling } from './one-spelling.ts';
import { angkaTertulis, type Pengaturan } from './pengaturan.ts';
import type { Jabatan } from './profil.ts';
import type { Anggaran, JenisBelanja, Kegiatan, Pagu, Program, Sasaran, SubKegiatan, Tertulis } from './project.ts';
import { linkSemua } from './renstra.ts';
import { kunciPerubahan, linkRevisi } from './revisi.ts';

/** What the parts of a budget are linked with. */
interface Sekitar extends Bawaan {
  readonly sasaran: ReadonlyMap<string, Sasaran>;
  readonly lain?: ReadonlyMap<string, Content>;
  readonly pengaturan: Pengaturan;
  readonly jabatan: ReadonlyMap<string, Jabatan>;
  readonly jenis: JenisInstansi;
  readonly findings: Diagnostic[];
}

/** What holds for a line that does not say otherwise: of the file, or of its kegiatan. */
interface Bawaan {
  readonly pencatatan: SubKegiatan['pencatatan'];
  readonly ambangBatas: SubKegiatan['ambangBatas'];
}

export function linkAnggaran(
  root: Located<schema.Anggaran>,
  berkas: string,
  bersama: Omit<Sekitar, keyof Bawaan>,
): Anggaran {
  const sekitar = {
    ...bersama,
    pencatatan: root.value.pencatatan ?? 'sampai_dengan',
    ambangBatas: ambangBatas(root.at('ambang_batas'), bersama.findings),
  };
  const program = root
    .at('program')
    .items()
    .map((satu) => linkProgram(satu, sekitar));
  const belanja = linkBelanja(root.at('belanja')?.items() ?? [], sekitar);
  const lines = [
    ...program.flatMap((satu) => satu.kegiatan.flatMap((each) => [each, ...each.subKegiatan])),
    ...belanja,
  ];
  const revisi = linkRevisi(root, lines, sekitar.findings);
  checkSpelling('unit', units(root), sekitar.findings);
  const bidangUrusan = new Map(Object.entries(root.value.bidang_urusan ?? {}));
  const kro = new Map(Object.entries(root.value.kro ?? {}));
  return { program, bidangUrusan, kro, belanja, revisi, berkas };
}

function linkProgram(program: Located<schema.Program>, sekitar: Sekitar): Program {
  const { id, kode, nama, nama_pendek: namaPendek, outcome } = program.value;
  const served = program.at('sasaran')?.items() ?? [];
  return {
    id,
    nama,
    ...defined({ namaPendek, kode, outcome }),
    ...pengampu(program.at('pengampu'), sekitar),
    sasaran: served.flatMap(
      (satu) => resolve('sasaran', satu.text, satu.span, sekitar.sasaran, sekitar.findings, sekitar.lain) ?? [],
    ),
    melayani: program.value.sasaran ?? [],
    indikator: linkSemua(program.at('indikator'), { jenis: 'program', id, nama }, sekitar),
    kegiatan: program
      .at('kegiatan')
      .items()
      .map((satu) => linkKegiatan(satu, sekitar)),
    asal: program,
  };
}

function linkKegiatan(kegiatan: Located<schema.Kegiatan>, sekitar: Sekitar): Kegiatan {
  const sub = kegiatan.at('sub_kegiatan')?.items() ?? [];
  const hasPagu = (['pagu', 'pagu_perubahan', 'pagu_revisi'] as const).some((kunci) => kegiatan.at(kunci));
  if (!hasPagu && sub.length === 0) {
    sekitar.findings.push(galat(kegiatan.span, messages.paguTidakAda(kegiatan.value.nama)));
  }
  const baris = linkBaris(kegiatan as Located<Baris>, 'kegiatan', sekitar);
  const { pencatatan, ambangBatas: batas } = baris;
  const bagian = { ...sekitar, pencatatan, ambangBatas: batas };
  const subKegiatan = sub.map((satu) => linkBaris(satu as Located<Baris>, 'sub_kegiatan', bagian));
  // A spread at the beginning would make each of tens of thousands an object of a form of its own.
  return { subKegiatan, ...baris };
}

/** Each with the name that its code has where it gives none; a code is there once, and none is a part of another. */
function linkBelanja(semua: readonly Located<schema.JenisBelanja>[], sekitar: Sekitar): readonly JenisBelanja[] {
  const nama = ketentuan[sekitar.jenis].belanja;
  return semua.map((satu, index) => {
    const { kode } = satu.value;
    const lain = semua.slice(0, index).find(({ value }) => isWithin(kode, value.kode) || isWithin(value.kode, kode));
    if (nama[kode] === undefined)
      sekitar.findings.push(galat(satu.at('kode').span, messages.belanjaTakDikenal(kode, sekitar.jenis, nama)));
    else if (lain) {
      const related = [{ span: lain.at('kode').span, message: messages.dipakaiDiSini }];
      sekitar.findings.push({ ...galat(satu.at('kode').span, messages.belanjaGanda(kode, lain.value.kode)), related });
    }
    const baris = linkBaris(satu as Located<Baris>, 'kegiatan', sekitar);
    return { ...baris, kode, nama: satu.value.nama ?? nama[kode] ?? kode };
  });
}

/** @example 5.1.02 in 5.1 */
function isWithin(kode: string, atas: string): boolean {
  return kode === atas || kode.startsWith(`${atas}.`);
}

type Baris = Omit<schema.Kegiatan, 'sub_kegiatan'> & Pick<schema.SubKegiatan, 'unit'>;

/** What a kegiatan and a sub-kegiatan have in common. */
function linkBaris(baris: Located<Baris>, jenis: 'kegiatan' | 'sub_kegiatan', sekitar: Sekitar): SubKegiatan {
  const { id, kode, nama, unit, output, sumber_dana: sumberDana, penanggung_jawab: penanggungJawab } = baris.value;
  return {
    id,
    nama,
    ...defined({ kode, unit, output }),
    ...pengampu(baris.at('pengampu'), sekitar),
    ...defined({ sumberDana }),
    ...(penanggungJawab === undefined ? {} : { penanggungJawab: [penanggungJawab].flat() }),
    pencatatan: baris.value.pencatatan ?? sekitar.pencatatan,
    ambangBatas: ambangBatas(baris.at('ambang_batas'), sekitar.findings) ?? sekitar.ambangBatas,
    ...pagu(baris),
    indikator: linkSemua(baris.at('indikator'), { jenis, id, nama }, sekitar),
    asal: baris,
  };
}

function pengampu(ditulis: Part | undefined, { jabatan, findings }: Sekitar): { readonly pengampu?: Jabatan } {
  if (!ditulis) return {};
  const known = jabatan.get(ditulis.text);
  if (known) return { pengampu: known };
  findings.push(galat(ditulis.span, messages.pengampuTakDikenal(ditulis.text, nearest(ditulis.text, jabatan.keys()))));
  return {};
}

function pagu(baris: Located<Baris>): Pagu {
  const murni = baris.at('pagu');
  const perubahan = baris.at('pagu_perubahan');
  const [revisi, rencana] = [baris.at('pagu_revisi')?.entries() ?? [], baris.at('rencana')?.entries() ?? []];
  const revised = [...(perubahan ? [[kunciPerubahan, perubahan] as const] : []), ...revisi];
  return {
    ...(murni ? { pagu: rupiahTertulis(murni) } : {}),
    revisi: revised.length === 0 ? tanpaRevisi : new Map(revised.map(([ke, jumlah]) => [ke, rupiahTertulis(jumlah)])),
    // The schema admits the keys 1 to 4 alone.
    rencana:
      rencana.length === 0
        ? tanpaRencana
        : new Map(rencana.map(([tw, jumlah]) => [Number(tw) as Triwulan, rupiahTertulis(jumlah)])),
  };
}

function units(root: Located<schema.Anggaran>): readonly Part[] {
  const kegiatan = root
    .at('program')
    .items()
    .flatMap((program) => program.at('kegiatan').items());
  return kegiatan.flatMap((satu) => satu.at('sub_kegiatan')?.items() ?? []).flatMap((sub) => sub.at('unit') ?? []);
}

/** In percent of the pagu. */
function ambangBatas(ditulis: Part | undefined, findings: Diagnostic[]): SubKegiatan['ambangBatas'] {
  if (!ditulis) return undefined;
  const batas = tertulis(ditulis);
  if (batas.nilai.lt('0') || batas.nilai.gt('100')) {
    findings.push(galat(ditulis.span, messages.diLuarBatas(ditulis.text, '0', '100')));
  }
  return batas;
}

const tanpaRencana: Pagu['rencana'] = new Map();
const tanpaRevisi: Pagu['revisi'] = new Map();

export function tertulis(ditulis: Part): Tertulis<Decimal> {
  return { nilai: angkaTertulis(ditulis), asal: ditulis };
}

/** An amount that `validate` has read already; zero for one that it refused. */
export function rupiahTertulis(ditulis: Part): Tertulis<Decimal> {
  const reading = readRupiah(ditulis.text);
  return { nilai: reading.ok ? reading.nilai : zero, asal: ditulis };
}
