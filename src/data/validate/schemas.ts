/** The schemas by the kind of document that they describe. */
import anggaran from '../../../schemas/anggaran.schema.json' with { type: 'json' };
import anggaranPerangkat from '../../../schemas/anggaran-perangkat.schema.json' with { type: 'json' };
import evaluasi from '../../../schemas/evaluasi.schema.json' with { type: 'json' };
import instansi from '../../../schemas/instansi.schema.json' with { type: 'json' };
import laporan from '../../../schemas/laporan.schema.json' with { type: 'json' };
import pendapatan from '../../../schemas/pendapatan.schema.json' with { type: 'json' };
import pengesahan from '../../../schemas/pengesahan.schema.json' with { type: 'json' };
import perjanjianKinerja from '../../../schemas/perjanjian-kinerja.schema.json' with { type: 'json' };
import renstra from '../../../schemas/renstra.schema.json' with { type: 'json' };
import sumberDaya from '../../../schemas/sumber-daya.schema.json' with { type: 'json' };
import triwulan from '../../../schemas/triwulan.schema.json' with { type: 'json' };
import umum from '../../../schemas/umum.schema.json' with { type: 'json' };
import type { Kind } from '../parse/index.ts';

export const schemas = {
  laporan,
  instansi,
  renstra,
  'perjanjian-kinerja': perjanjianKinerja,
  anggaran,
  'anggaran-perangkat': anggaranPerangkat,
  pendapatan,
  triwulan,
  evaluasi,
  pengesahan,
  'sumber-daya': sumberDaya,
} satisfies Record<Kind, { readonly $id: string }>;

/** What the others refer to. */
export { umum };
