/** Which indicator of an earlier plan each indicator carries on or replaces; what could mean either is a finding. */
import { plainText } from '../../base/decimal.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import { messages } from './messages/index.ts';
import type { Indikator, Komponen, Pendahulu, Rencana, Sasaran } from './project.ts';
import { indikatorRenstra } from './renstra.ts';

/** The plans as they follow one another. The same id in two plans is one and the same thing, with the same name. */
export function linkPendahulu(rencana: readonly Rencana[], findings: Diagnostic[]): Pendahulu {
  const found = new Map<Indikator, Indikator>();
  const known = new Map<string, Indikator>();
  for (const plan of rencana) {
    const own = indikatorRenstra(plan.tujuan);
    const ids = new Set(own.map(({ id }) => id));
    for (const satu of own) {
      checkDihentikan(satu, plan, findings);
      const lama =
        satu.menggantikan === undefined ? carriedOn(satu, known, findings) : replaced(satu, { known, ids }, findings);
      if (lama) found.set(satu, lama);
    }
    for (const satu of own) known.set(satu.id, satu);
  }
  checkNames(rencana, findings);
  return found;
}

function checkDihentikan(
  { dihentikan, asal }: Indikator,
  { renstra: { periode } }: Rencana,
  findings: Diagnostic[],
): void {
  if (dihentikan === undefined || (dihentikan >= periode.awal && dihentikan <= periode.akhir)) return;
  findings.push(galat(asal.follow('/dihentikan').span, messages.dihentikanDiLuarPeriode(dihentikan, periode)));
}

/** What decides how the figures of an indicator are read and added up. Its bobot belongs to the sasaran of its own plan. */
const sama = [
  'nama',
  'satuan',
  'jenisNilai',
  'arah',
  'skala',
  'akumulasi',
  'pencatatan',
  'pengali',
  'komponen',
] as const;

function carriedOn(
  satu: Indikator,
  known: ReadonlyMap<string, Indikator>,
  findings: Diagnostic[],
): Indikator | undefined {
  const lama = known.get(satu.id);
  if (!lama) return undefined;
  const at = { span: lama.asal.follow('/id').span, message: messages.indikatorSebelumnya(lama.nama) };
  if (lama.dihentikan !== undefined) {
    findings.push({
      ...galat(satu.asal.follow('/id').span, messages.sudahDihentikan(satu.id, lama.dihentikan)),
      related: [at],
    });
  }
  const beda = sama.find((key) => teks(satu[key]) !== teks(lama[key]));
  if (beda === undefined) return lama;
  const kunci = beda === 'jenisNilai' ? 'jenis_nilai' : beda;
  const place = satu.asal.entries().some(([key]) => key === kunci) ? `/${kunci}` : '/id';
  const content = messages.idSamaIndikatorLain(satu.id, kunci, [tulis(lama[beda]), tulis(satu[beda])]);
  findings.push({ ...galat(satu.asal.follow(place).span, content), related: [at] });
  return undefined;
}

function replaced(
  { id, menggantikan = '', asal }: Indikator,
  { known, ids }: { readonly known: ReadonlyMap<string, Indikator>; readonly ids: ReadonlySet<string> },
  findings: Diagnostic[],
): Indikator | undefined {
  const { span } = asal.follow('/menggantikan');
  const lama = known.get(menggantikan);
  const wrong = known.has(id)
    ? messages.diteruskanDanMenggantikan(id)
    : ids.has(menggantikan)
      ? messages.menggantikanYangAda(menggantikan)
      : lama
        ? undefined
        : messages.menggantikanTakDikenal(menggantikan, [...known.keys()]);
  if (wrong) findings.push(galat(span, wrong));
  return wrong ? undefined : lama;
}

/** Tujuan and sasaran have no figures of other years, but budgets and quarters name them by id alone. */
function checkNames(rencana: readonly Rencana[], findings: Diagnostic[]): void {
  const tujuan = rencana.flatMap((plan) => plan.tujuan);
  checkSameNames('tujuan', tujuan, findings);
  checkSameNames(
    'sasaran',
    tujuan.flatMap(({ sasaran }) => sasaran),
    findings,
  );
}

function checkSameNames(
  jenis: 'tujuan' | 'sasaran',
  things: readonly Pick<Sasaran, 'id' | 'nama' | 'asal'>[],
  findings: Diagnostic[],
): void {
  const known = new Map<string, Pick<Sasaran, 'nama' | 'asal'>>();
  for (const satu of things) {
    const lama = known.get(satu.id);
    known.set(satu.id, satu);
    const place = satu.asal.follow('/nama').span;
    // Within one file the id is twice already.
    if (!lama || lama.asal.span.file === place.file || teks(lama.nama) === teks(satu.nama)) continue;
    const related = [{ span: lama.asal.follow('/nama').span, message: messages.dipakaiOleh(jenis, lama.nama) }];
    findings.push({ ...galat(place, messages.idSamaNamaLain(jenis, satu.id)), related });
  }
}

type Ciri = Indikator[(typeof sama)[number]];

function tulis(ciri: Ciri): string {
  if (ciri === undefined || typeof ciri === 'string') return ciri ?? '';
  return 'map' in ciri ? ciri.map(tulisSatu).join(', ') : plainText(ciri);
}

/** A step of a scale; a part with its weight. */
function tulisSatu(satu: string | Komponen): string {
  if (typeof satu === 'string') return satu;
  return satu.bobot ? `${satu.id} ${plainText(satu.bobot.nilai.angka)}` : satu.id;
}

/** Letters and gaps alone make no other name. */
function teks(ciri: Ciri): string {
  return tulis(ciri).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** True where the figures of both can be set against one another. */
function isSebanding(a: Indikator, b: Indikator): boolean {
  return (['satuan', 'jenisNilai', 'arah', 'skala'] as const).every((key) => teks(a[key]) === teks(b[key]));
}

/** An indicator and all those before it, whether or not their figures compare, the latest first. */
export function silsilah(indikator: Indikator, pendahulu: Pendahulu): readonly Indikator[] {
  const lama = pendahulu.get(indikator);
  return lama ? [indikator, ...silsilah(lama, pendahulu)] : [indikator];
}

/** An indicator and those before it whose figures can be set against its own, the latest first. */
export function garis(indikator: Indikator, pendahulu: Pendahulu): readonly Indikator[] {
  const lama = pendahulu.get(indikator);
  return lama && isSebanding(indikator, lama) ? [indikator, ...garis(lama, pendahulu)] : [indikator];
}

/** The one that it replaces, or that what it carries on has replaced, where their figures can not be set against one another. */
export function takSebanding(indikator: Indikator, pendahulu: Pendahulu): Indikator | undefined {
  const last = garis(indikator, pendahulu).at(-1);
  return last && pendahulu.get(last);
}
