/** The budget of a year: program, kegiatan, sub-kegiatan, and whom they serve. */
import type { Decimal } from '../../base/decimal.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located, Part } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import type { Triwulan } from '../parse/index.ts';
import { resolve } from './ids.ts';
import { messages } from './messages/index.ts';
import { angkaTertulis, type Pengaturan } from './pengaturan.ts';
import type { Anggaran, Kegiatan, Pagu, Program, Sasaran, SubKegiatan, Tertulis } from './project.ts';
import { linkSemua } from './renstra.ts';

/** What the parts of a budget are linked with. */
export interface Sekitar extends Bawaan {
  readonly sasaran: ReadonlyMap<string, Sasaran>;
  readonly pengaturan: Pengaturan;
  readonly findings: Diagnostic[];
}

/** What holds for a line that does not say otherwise: of the file, or of its kegiatan. */
interface Bawaan {
  readonly pencatatan: SubKegiatan['pencatatan'];
}

export function linkAnggaran(
  root: Located<schema.Anggaran>,
  berkas: string,
  bersama: Omit<Sekitar, keyof Bawaan>,
): Anggaran {
  const sekitar = { ...bersama, pencatatan: root.value.pencatatan ?? 'sampai_dengan' };
  const program = root
    .at('program')
    .items()
    .map((satu) => linkProgram(satu, sekitar));
  const { perubahan } = root.value;
  const changed = program
    .flatMap((satu) => satu.kegiatan)
    .find((satu) => [satu, ...satu.subKegiatan].some((baris) => baris.paguPerubahan));
  if (changed && !perubahan) sekitar.findings.push(galat(changed.asal.span, messages.tanggalPerubahan));
  return { program, berkas, ...(perubahan ? { perubahan } : {}) };
}

function linkProgram(program: Located<schema.Program>, sekitar: Sekitar): Program {
  const { id, kode, nama } = program.value;
  const served = program.at('sasaran')?.items() ?? [];
  return {
    id,
    nama,
    ...(kode === undefined ? {} : { kode }),
    sasaran: served.flatMap(
      (satu) => resolve('sasaran', satu.text, satu.span, sekitar.sasaran, sekitar.findings) ?? [],
    ),
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
  if (!kegiatan.at('pagu') && !kegiatan.at('pagu_perubahan') && sub.length === 0) {
    sekitar.findings.push(galat(kegiatan.span, messages.paguTidakAda(kegiatan.value.nama)));
  }
  const baris = linkBaris(kegiatan as Located<Baris>, 'kegiatan', sekitar);
  const bagian = { ...sekitar, pencatatan: baris.pencatatan };
  const subKegiatan = sub.map((satu) => linkBaris(satu as Located<Baris>, 'sub_kegiatan', bagian));
  // A spread at the beginning would make each of tens of thousands an object of a form of its own.
  return { subKegiatan, ...baris };
}

type Baris = Omit<schema.Kegiatan, 'sub_kegiatan'>;

/** What a kegiatan and a sub-kegiatan have in common. */
function linkBaris(baris: Located<Baris>, jenis: 'kegiatan' | 'sub_kegiatan', sekitar: Sekitar): SubKegiatan {
  const { id, kode, nama, sumber_dana: sumberDana, penanggung_jawab: penanggungJawab } = baris.value;
  return {
    id,
    nama,
    ...(kode === undefined ? {} : { kode }),
    ...(sumberDana === undefined ? {} : { sumberDana }),
    ...(penanggungJawab === undefined ? {} : { penanggungJawab }),
    pencatatan: baris.value.pencatatan ?? sekitar.pencatatan,
    ...pagu(baris),
    indikator: linkSemua(baris.at('indikator'), { jenis, id, nama }, sekitar),
    asal: baris,
  };
}

function pagu(baris: Located<Baris>): Pagu {
  const murni = baris.at('pagu');
  const perubahan = baris.at('pagu_perubahan');
  const rencana = baris.at('rencana')?.entries() ?? [];
  return {
    ...(murni ? { pagu: tertulis(murni) } : {}),
    ...(perubahan ? { paguPerubahan: tertulis(perubahan) } : {}),
    // The schema admits the keys 1 to 4 alone.
    rencana:
      rencana.length === 0
        ? tanpaRencana
        : new Map(rencana.map(([tw, jumlah]) => [Number(tw) as Triwulan, tertulis(jumlah)])),
  };
}

const tanpaRencana: Pagu['rencana'] = new Map();

export function tertulis(ditulis: Part): Tertulis<Decimal> {
  return { nilai: angkaTertulis(ditulis), asal: ditulis };
}
