/** Every place of the data that holds the id of a thing with figures: where it is defined, and where it is referred to. */
import type { Span } from '../../base/diagnostic.ts';
import { entriesOf, type Located, type Part } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import type { Valid } from '../validate/index.ts';
import type { JenisPemilik } from './project.ts';

export type Jenis = JenisPemilik | 'indikator' | 'belanja';

interface IdPlace {
  /** Of which kinds the thing may be that stands here. */
  readonly jenis: readonly Jenis[];
  readonly id: string;
  readonly span: Span;
}

const baris: readonly Jenis[] = ['kegiatan', 'sub_kegiatan', 'belanja'];

export function* idPlaces(document: Valid): Iterable<IdPlace> {
  switch (document.kind) {
    case 'renstra':
      for (const tujuan of document.root.at('tujuan').items()) {
        yield* defined('tujuan', tujuan);
        for (const sasaran of tujuan.at('sasaran').items()) yield* defined('sasaran', sasaran);
      }
      return;
    case 'anggaran':
      for (const program of document.root.at('program').items()) {
        yield* defined('program', program);
        for (const served of program.at('sasaran')?.items() ?? []) yield value(['sasaran'], served);
        for (const kegiatan of program.at('kegiatan').items()) {
          yield* defined('kegiatan', kegiatan);
          for (const sub of kegiatan.at('sub_kegiatan')?.items() ?? []) yield* defined('sub_kegiatan', sub);
        }
      }
      for (const belanja of document.root.at('belanja')?.items() ?? []) yield value(['belanja'], belanja.at('id'));
      return;
    case 'perjanjian-kinerja':
      yield* keys(['indikator'], document.root.at('target'));
      for (const satu of document.root.at('perubahan')?.items() ?? []) yield* keys(['indikator'], satu.at('target'));
      yield* keys(['indikator'], document.root.at('rencana_aksi'));
      for (const [, steps] of entriesOf(document.root.at('rencana_aksi'))) {
        for (const step of steps.items()) {
          const money = step.at('anggaran');
          if (money) yield value(baris, money);
        }
      }
      return;
    case 'triwulan':
      yield* keys(['indikator'], document.root.at('indikator'));
      yield* keys(baris, document.root.at('anggaran'));
      yield* keys(['sasaran'], document.root.at('sasaran'));
      return;
    default:
  }
}

type Defined = Located<{ id: string; indikator?: schema.Indikator[] }>;

/** A thing and its indikator. */
function* defined(jenis: Jenis, thing: Pick<Defined, 'at'>): Iterable<IdPlace> {
  yield value([jenis], thing.at('id'));
  for (const indikator of thing.at('indikator')?.items() ?? []) {
    yield value(['indikator'], indikator.at('id'));
    const replaced = indikator.at('menggantikan');
    if (replaced) yield value(['indikator'], replaced);
  }
}

function value(jenis: readonly Jenis[], { text: id, span }: Part): IdPlace {
  return { jenis, id, span };
}

function* keys(jenis: readonly Jenis[], map: Part | undefined): Iterable<IdPlace> {
  for (const [id, { keySpan }] of map?.entries() ?? []) yield { jenis, id, span: keySpan };
}
