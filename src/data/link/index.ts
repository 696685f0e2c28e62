/** Valid[] → Project: ids become the things they name; what does not fit together is found. */
import { andThen, type Diagnostic, each, failure, galat, map, type Outcome, outcome } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import type { Valid } from '../validate/index.ts';
import { withoutText } from './bagian-tambahan.ts';
import { checkBobotTotal } from './bobot.ts';
import { checkGambar, linkGambar, penyebutan } from './gambar.ts';
import { checkHuruf } from './huruf.ts';
import { linkPendahulu } from './lineage.ts';
import { messages, missing } from './messages/index.ts';
import { linkNarasi } from './narasi.ts';
import { checkPanjang } from './panjang.ts';
import { linkInstansi } from './pejabat.ts';
import { pengaturan } from './pengaturan.ts';
import { checkPerbandingan } from './perbandingan.ts';
import { jabatanDalam, linkProfil } from './profil.ts';
import type { Project, Rencana } from './project.ts';
import { linkRencana, rencanaPada } from './rencana.ts';
import { sharedIds } from './shared-ids.ts';
import { linkTahun } from './tahun.ts';
import { linkTemplat } from './templat.ts';
import { checkTindakLanjutLalu } from './tindak-lanjut.ts';

export { bagian, type Formulir, formulir, type IdBagian, type IdNaskah, isFormulir } from './bagian.ts';
export type { BagianTambahan } from './bagian-tambahan.ts';
export { captionsIn } from './captions.ts';
export * from './evaluasi.ts';
export { berkasGambar, imagesIn } from './gambar.ts';
export { type Istilah, type JenisInstansi, kecilkan, ketentuan } from './istilah.ts';
export {
  banding,
  disguisedQuotes,
  type JenisBerangka,
  type KunciAnggaran,
  type KunciPendapatan,
  type KunciSasaran,
  quotedFigures,
  rujukanIndikator,
  rujukanProgram,
  rujukanSasaran,
} from './kutipan.ts';
export { garis, silsilah, takSebanding } from './lineage.ts';
export { tanpaAbaikan } from './narasi.ts';
export { idNama } from './one-spelling.ts';
export { type Pejabat, pejabatPada, sebutan as sebutanPejabat } from './pejabat.ts';
export type * from './pengaturan.ts';
export { pengaturan } from './pengaturan.ts';
export * from './pengesahan.ts';
export { sebabPerubahan } from './perjanjian.ts';
export type { UnitOrganisasi } from './profil.ts';
export type * from './project.ts';
export { menurut, rencanaPada, rencanaTahun } from './rencana.ts';
export { indikatorRenstra } from './renstra.ts';
export { isStandar } from './standar.ts';
export * from './sumber-daya.ts';
export { matchTerukur, type PerJenis } from './terukur.ts';
export * from './tindak-lanjut.ts';
export type * from './values.ts';
export { isPerbandingan } from './values.ts';

/** What is not YAML: Markdown in `narasi/`, images, and the project's own templates. */
interface Lampiran {
  readonly narasi: readonly Source[];
  readonly gambar: readonly Source[];
  readonly templat: readonly Source[];
}

/**
 * Joins the documents of one project. `instansi.yaml` and `renstra.yaml` must be there; all else may be absent. Data of an
 * older report `mayShareIds`, as things of different kinds then could.
 */
export function link(documents: readonly Valid[], lampiran: Lampiran, mayShareIds: boolean): Outcome<Project> {
  const findings: Diagnostic[] = [...duplicates(documents)];
  const laporan = documents.find((document) => document.kind === 'laporan')?.root;
  const instansi = documents.find((document) => document.kind === 'instansi')?.root;
  if (!instansi) findings.push(missing('instansi.yaml'));
  const berencana = documents.some(({ kind }) => kind === 'renstra');
  if (!berencana) findings.push(missing('renstra.yaml'));
  if (!instansi || !berencana) return failure(findings);
  const setelan = pengaturan(laporan, findings);
  const rencana = linkRencana(documents, setelan, findings);
  const pendahulu = linkPendahulu(rencana, findings);
  const { jenis = 'perangkat_daerah' } = instansi.value;
  const profil = instansi.at('profil');
  const sekitar = { rencana, pengaturan: setelan, jabatan: jabatanDalam(profil), findings, jenis };
  const years = [...new Set(documents.flatMap((document) => document.year ?? []))].sort((a, b) => a - b);
  const tahun = new Map(years.map((year) => [year, linkTahun(year, documents, sekitar)]));
  const files = { documents, texts: [...lampiran.narasi, ...lampiran.templat] };
  const semuaTujuan = rencana.flatMap(({ tujuan }) => tujuan);
  checkTindakLanjutLalu({ tahun, pendahulu }, documents, findings);
  if (!mayShareIds) findings.push(...sharedIds({ tujuan: semuaTujuan, tahun }, files));
  checkBobotTotal(setelan, semuaTujuan, findings);
  checkPerbandingan(semuaTujuan, tahun, findings);
  const narasi = each(lampiran.narasi, (source) => linkNarasi(source, setelan));
  if (narasi.ok) findings.push(...withoutText(setelan.bagianTambahan, new Map(narasi.value)));
  const templat = each(lampiran.templat, linkTemplat);
  const texts = narasi.ok ? narasi.value.map(([, satu]) => satu) : [];
  const lambang = instansi.at('lambang');
  const images = linkGambar(lampiran.gambar, penyebutan(lambang, texts, setelan), findings);
  checkGambar(lambang, images.gambar, findings);
  const sheets = templat.ok ? templat.value : [];
  const yaml = documents.map(({ text, lines, root }) => ({ teks: text, lines, root }));
  checkHuruf([...yaml, ...texts, ...sheets], setelan.huruf, findings);
  checkPanjang([...yaml, ...texts], findings);
  const project = {
    pengaturan: setelan,
    instansi: linkInstansi(instansi, findings),
    ...(profil ? { profil: linkProfil(profil, findings) } : {}),
    rencana,
    pendahulu,
    ...terakhir(rencana),
    tahun,
    documents,
    ...images,
  };
  const unread = [narasi, templat].flatMap(({ ok, diagnostics }) => (ok ? [] : diagnostics));
  return andThen(outcome(project, [...withoutConsequences(findings), ...unread]), () =>
    andThen(narasi, (own) => map(templat, (files) => ({ ...project, narasi: new Map(own), templat: files }))),
  );
}

/** Until a period is chosen, the plan is the latest. */
function terakhir(rencana: readonly Rencana[]): Pick<Project, 'renstra' | 'berkasRenstra' | 'tujuan'> {
  const { renstra, berkas, tujuan } = rencanaPada(rencana, '9999');
  return { renstra, berkasRenstra: berkas, tujuan };
}

/**
 * An id that is used twice leaves another unused: what refers to that one is not a mistake of its own. Nor is what seems to be of
 * another plan, while it is not sure when the plans are in force.
 */
function withoutConsequences(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const isDoubled = findings.some(({ code }) => code === 'link/id-ganda');
  const isMoved = findings.some(
    ({ code, span }) => /^link\/renstra-(?:mendua|tidak-cocok)$/.test(code) && /^renstra\b/.test(span.file),
  );
  const consequences = [...(isDoubled ? ['link/id-tak-dikenal'] : []), ...(isMoved ? ['link/renstra-lain'] : [])];
  return findings.filter(({ code }) => !consequences.includes(code));
}

/** `tw2.yaml` beside `tw2.yml`. */
function duplicates(documents: readonly Valid[]): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return documents.flatMap(({ path, root }) => {
    const name = path.replace(/\.ya?ml$/, '');
    const other = seen.get(name);
    seen.set(name, path);
    return other === undefined ? [] : [galat(root.span, messages.berkasGanda(path, other))];
  });
}
