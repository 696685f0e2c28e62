/** The schemas as one project needs them: where a file names an id of another, its editor offers the ids there are. */
import type { Source } from '../base/source.ts';
import { rules } from '../checks/rules/index.ts';
import {
  type Bernama,
  bernamaDalam,
  daftarDi,
  type JenisBernama,
  readYaml,
  tahunRenstra,
  tertulisDi,
} from '../data/documents/index.ts';
import { bagian } from '../data/link/bagian.ts';
import { kindOf } from '../data/parse/index.ts';

/** `schemas` are ours, `sources` the project's. Where a project has no ids of a kind yet, the schema stays as it is. */
export function projectSchemas(schemas: readonly Source[], sources: readonly Source[]): readonly Source[] {
  const bernama = bernamaDalam(sources);
  const tahun = tahunRenstra(sources);
  const sendiri = bagianSendiri(sources);
  const jabatan = jabatanSendiri(sources);
  return schemas.map(({ path, bytes }) => {
    const narrow = narrowing[path.replace(/^.*\//, '').replace('.schema.json', '')];
    if (!narrow) return { path, bytes };
    // The schemas are ours: each is an object.
    const schema = JSON.parse(new TextDecoder().decode(bytes)) as Simpul;
    narrow(schema, (...jenis) => bernama.filter((satu) => jenis.includes(satu.jenis)).map(pilihan), {
      tahun,
      sendiri,
      jabatan,
    });
    const made = { $comment: 'Dibuat oleh lkj schema --project menurut isi folder data; jangan disunting.', ...schema };
    return { path, bytes: new TextEncoder().encode(`${JSON.stringify(made, null, 2)}\n`) };
  });
}

/** A part of a JSON schema, as far as it is changed here. */
interface Simpul {
  [key: string]: unknown;
}

type Narrow = (
  schema: Simpul,
  of: (...jenis: JenisBernama[]) => readonly Pilihan[],
  project: {
    /** Those of the plan. */
    readonly tahun: readonly number[];
    /** The sections of its own. */
    readonly sendiri: readonly Pilihan[];
    /** Of its structure. */
    readonly jabatan: readonly Pilihan[];
  },
) => void;

const narrowing: Readonly<Record<string, Narrow>> = {
  laporan(schema, _, { sendiri }) {
    keysOnly(
      at(schema, 'properties', 'narasi'),
      [...bagianLaporan, ...sendiri],
      'Tidak ada bagian laporan dengan id ini.',
    );
    keysOnly(at(schema, 'properties', 'aturan'), aturan, 'Tidak ada aturan dengan kode ini: lkj explain --rules.');
  },
  triwulan(schema, of) {
    keysOnly(
      at(schema, 'properties', 'indikator'),
      of('indikator'),
      tidakAda('indikator', 'Renstra atau anggaran.yaml'),
    );
    keysOnly(
      at(schema, 'properties', 'anggaran'),
      of('kegiatan', 'sub_kegiatan', 'belanja'),
      tidakAda('kegiatan', 'anggaran.yaml'),
    );
    keysOnly(at(schema, 'properties', 'sasaran'), of('sasaran'), tidakAda('sasaran', 'Renstra'));
  },
  'perjanjian-kinerja'(schema, of) {
    const tidak = tidakAda('indikator', 'Renstra atau anggaran.yaml');
    keysOnly(at(schema, 'definitions', 'target_per_indikator'), of('indikator'), tidak);
    keysOnly(at(schema, 'properties', 'rencana_aksi'), of('indikator'), tidak);
  },
  anggaran(schema, of, { jabatan }) {
    const list = at(schema, 'definitions', 'program', 'properties', 'sasaran');
    valuesOnly(list, of('sasaran'), tidakAda('sasaran', 'Renstra'));
    if (jabatan.length === 0) return;
    for (const one of ['program', 'kegiatan', 'sub_kegiatan']) {
      const pengampu = at(schema, 'definitions', one, 'properties', 'pengampu');
      Object.assign(pengampu, oneOf(jabatan, tidakAda('jabatan', 'instansi.yaml')));
      delete pengampu.$ref;
    }
  },
  renstra(schema, of) {
    const list = at(schema, 'definitions', 'tujuan', 'properties', 'misi');
    valuesOnly(list, of('misi'), tidakAda('misi', 'daftar misi'));
  },
  umum(schema, _, { tahun }) {
    const years = tahun.map((satu) => ({ id: String(satu), sebutan: `Nilai untuk tahun ${satu}.` }));
    // What was before the plan has its years too.
    offerKeys(at(schema, 'definitions', 'nilai_per_tahun'), years);
  },
};

/** What a key or a value may be, with what an editor shows beside it. */
interface Pilihan {
  readonly id: string;
  readonly sebutan?: string;
}

const bagianLaporan: readonly Pilihan[] = bagian.map((id) => ({ id }));

/** As far as `laporan.yaml` can be read. */
function bagianSendiri(sources: readonly Source[]): readonly Pilihan[] {
  const laporan = sources.find(({ path }) => kindOf(path)?.kind === 'laporan');
  return daftarDi(laporan && readYaml(laporan)?.contents, 'bagian_tambahan').map((satu) => ({
    id: tertulisDi(satu, 'id') ?? '',
    sebutan: tertulisDi(satu, 'judul') ?? '',
  }));
}

function jabatanSendiri(sources: readonly Source[]): readonly Pilihan[] {
  const instansi = sources.find(({ path }) => kindOf(path)?.kind === 'instansi');
  return daftarDi(instansi && readYaml(instansi)?.getIn(['profil'], true), 'struktur').map((satu) => ({
    id: tertulisDi(satu, 'id') ?? '',
    sebutan: tertulisDi(satu, 'jabatan') ?? '',
  }));
}

const aturan: readonly Pilihan[] = rules.map(({ code, explain }) => ({ id: code, sebutan: explain().title.id }));

function tidakAda(jenis: string, berkas: string): string {
  return `Tidak ada ${jenis} dengan id ini dalam ${berkas}. Bila baru ditambahkan: lkj schema --project.`;
}

/** The keys of a map are the ids, and nothing else. */
function keysOnly(map: Simpul, ids: readonly Pilihan[], errorMessage: string): void {
  if (!offerKeys(map, ids)) return;
  map.errorMessage = errorMessage;
  delete map.patternProperties;
}

/** Each is shown with what it stands for; others may be keys too. False where there is nothing to offer. */
function offerKeys(map: Simpul, ids: readonly Pilihan[]): boolean {
  const [shape] = Object.values((map.patternProperties ?? {}) as Simpul);
  if (ids.length === 0 || !shape) return false;
  map.properties = Object.fromEntries(
    ids.map(({ id, sebutan }) => [id, { ...(shape as Simpul), ...(sebutan ? { description: sebutan } : {}) }]),
  );
  return true;
}

/** The items of a list are ids. */
function valuesOnly(list: Simpul, ids: readonly Pilihan[], errorMessage: string): void {
  if (ids.length > 0) list.items = oneOf(ids, errorMessage);
}

/** `enumDescriptions` is what VS Code shows beside each. */
function oneOf(ids: readonly Pilihan[], errorMessage: string): Simpul {
  const enumDescriptions = ids.map(({ sebutan }) => sebutan);
  return { type: 'string', enum: ids.map(({ id }) => id), enumDescriptions, errorMessage };
}

function pilihan({ id, nama, satuan }: Bernama): Pilihan {
  return { id, sebutan: satuan === undefined ? nama : `${nama} (${satuan})` };
}

function at(schema: Simpul, ...path: readonly string[]): Simpul {
  let here = schema;
  for (const step of path) {
    const next = here[step];
    if (typeof next !== 'object' || next === null) throw new Error(`the schema has no ${path.join('/')}`);
    here = next as Simpul;
  }
  return here;
}
