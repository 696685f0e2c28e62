/** What an indicator is compared with: quarters and years before, the end of the medium-term plan, a national standard. */
import { type Indikator, isStandar } from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import { rumusDitulis, selisih } from '../formulas/index.ts';
import type { FigurIndikator, KolomTahun, KolomTriwulan, Pembanding, Periode } from './assessment.ts';
import { capaian } from './capaian.ts';
import { terhadapLain } from './pembanding-lain.ts';
import { ditetapkan } from './target.ts';
import { kolomPendahulu, kolomTahun, kolomTriwulan, realisasiLalu, type Sekitar } from './waktu.ts';

/** Source: PermenPANRB 53/2014, annex II, Bab III A 2–4. */
export function pembanding(indikator: Indikator, figur: FigurIndikator, sekitar: Sekitar): Pembanding {
  const tahun = kolomTahun(indikator, sekitar);
  const triwulan = kolomTriwulan(indikator, figur, sekitar);
  const sebelumnya = kolomPendahulu(indikator, sekitar);
  const waktu = {
    tahun,
    ...(sebelumnya ? { sebelumnya } : {}),
    triwulan,
    ...selisihTarget(indikator, figur),
    ...terhadapTriwulan(indikator, figur, triwulan),
    ...terhadapTriwulanTahunLalu(indikator, figur, sekitar),
    ...terhadapTahun(indikator, figur, tahun.at(-1), sekitar.periode),
  };
  const patokan = {
    ...terhadapRenstra(indikator, figur, sekitar),
    ...terhadapStandar(indikator, figur),
    lain: terhadapLain(indikator, figur, sekitar.periode),
  };
  const own = new Set(Object.values(figur));
  const made = semuaFigur({ ...waktu, ...patokan }).filter((figure) => !own.has(figure));
  return { ...waktu, ...patokan, figur: Object.fromEntries(made.map((figure) => [kunci(figure), figure])) };
}

/** Steps of a scale and ranges have no gap in a unit. */
function selisihTarget({ id }: Indikator, { target_tahun, realisasi }: FigurIndikator) {
  if (target_tahun.nilai === null || target_tahun.nilai.jenis === 'angka') return {};
  const made = selisih(`${id}.selisih_target`, ['realisasi', realisasi], ['target', target_tahun]);
  return made ? { selisihTarget: made } : {};
}

/** Since the quarter before; one without a value is passed over. */
function terhadapTriwulan(
  indikator: Indikator,
  figur: FigurIndikator,
  triwulan: readonly KolomTriwulan[],
): Pick<Pembanding, 'perubahanTriwulan'> {
  const lalu = triwulan.slice(0, -1);
  const terakhir = lalu.filter(({ realisasi }) => realisasi.nilai !== null).at(-1);
  if (!terakhir) return {};
  const dari = terakhir.realisasi;
  const lain = ['realisasi triwulan sebelumnya', dari] as const;
  const made = selisih(`${indikator.id}.perubahan_triwulan`, ['realisasi', figur.realisasi], lain);
  return made ? { perubahanTriwulan: { triwulan: terakhir.triwulan, dari, selisih: made } } : {};
}

/** In the last quarter that is the year before as a whole. */
function terhadapTriwulanTahunLalu(
  indikator: Indikator,
  { realisasi }: FigurIndikator,
  { periode: { tahun, triwulan }, project }: Sekitar,
): Pick<Pembanding, 'perubahanTriwulanTahunLalu'> {
  const lalu = project.tahun.get(tahun - 1);
  const found = lalu && triwulan < 4 ? realisasiLalu(indikator, lalu, triwulan, project.pendahulu) : undefined;
  if (!found) return {};
  const { dari, milik } = found;
  const lain = ['realisasi triwulan yang sama tahun lalu', dari] as const;
  const made = selisih(`${indikator.id}.perubahan_triwulan_tahun_lalu`, ['realisasi', realisasi], lain);
  return made ? { perubahanTriwulanTahunLalu: { dari, milik, selisih: made } } : {};
}

function terhadapTahun(
  indikator: Indikator,
  { realisasi, capaian_tahun: sekarang }: FigurIndikator,
  tahun: KolomTahun | undefined,
  { triwulan }: Periode,
): Pick<Pembanding, 'perubahanTahun'> {
  if (!tahun) return {};
  const { id } = indikator;
  const dari = tahun.realisasi;
  const made = selisih(`${id}.perubahan_tahun`, ['realisasi', realisasi], [`realisasi tahun ${tahun.tahun}`, dari]);
  if (!made) return {};
  // Part of a year against its target says nothing beside a whole one.
  const points =
    triwulan === 4 &&
    selisih(`${id}.perubahan_capaian`, ['capaian', sekarang], [`capaian tahun ${tahun.tahun}`, tahun.capaian], 'poin');
  return { perubahanTahun: { tahun, dari, selisih: made, ...(points ? { capaian: points } : {}) } };
}

/** The target of the plan's last year, or else of the last year ahead that has one. Progress is not capped. */
function terhadapRenstra(
  indikator: Indikator,
  { realisasi }: FigurIndikator,
  { periode, project: { renstra, pengaturan, instansi } }: Sekitar,
): Pick<Pembanding, 'renstra'> {
  const { targetRenstra, id } = indikator;
  const ahead = [...targetRenstra.keys()].filter((satu) => satu > periode.tahun && satu <= renstra.periode.akhir);
  const tahun = targetRenstra.has(renstra.periode.akhir) ? renstra.periode.akhir : Math.max(...ahead);
  const ditulis = targetRenstra.get(tahun);
  if (!ditulis) return {};
  const nama = instansi.istilah.renstra;
  const target = ditetapkan({ id: `${id}.target_renstra`, bentuk: 'satuan' }, ditulis, indikator, [
    `target ${nama}`,
    `target ${nama} tahun ${tahun}`,
    `${nama} tahun ${tahun}`,
  ]);
  const { batasCapaian: _, ...tanpaBatas } = indikator;
  const kemajuan = capaian(tanpaBatas, { kunci: 'kemajuan_renstra', target, realisasi }, pengaturan);
  const made = selisih(`${id}.selisih_renstra`, ['realisasi', realisasi], [`target ${nama}`, target]);
  return { renstra: { tahun, target, kemajuan, ...(made ? { selisih: made } : {}) } };
}

function terhadapStandar({ id, standar }: Indikator, { realisasi }: FigurIndikator): Pick<Pembanding, 'standar'> {
  if (!standar) return {};
  const nama = isStandar(standar.sumber) ? 'standar' : 'nilai pembanding';
  const nilai: Figure = {
    id: `${id}.standar`,
    bentuk: 'satuan',
    nilai: standar.nilai.nilai,
    rumus: rumusDitulis.ditulis,
    sumber: standar.sumber,
    masukan: [{ nama, dari: standar.nilai }],
  };
  const made = selisih(`${id}.selisih_standar`, ['realisasi', realisasi], [nama, nilai]);
  return { standar: { nilai, sumber: standar.sumber, ...(made ? { selisih: made } : {}) } };
}

function semuaFigur(satu: Omit<Pembanding, 'figur'>): readonly Figure[] {
  const { tahun, triwulan, selisihTarget, perubahanTriwulan, perubahanTriwulanTahunLalu, perubahanTahun } = satu;
  const optional = [
    selisihTarget,
    perubahanTriwulan?.selisih,
    perubahanTriwulanTahunLalu?.dari,
    perubahanTriwulanTahunLalu?.selisih,
    perubahanTahun?.selisih,
    perubahanTahun?.capaian,
    satu.renstra?.target,
    satu.renstra?.kemajuan,
    satu.renstra?.selisih,
    satu.standar?.nilai,
    satu.standar?.selisih,
    ...satu.lain.flatMap(({ nilai, selisih: jarak }) => [nilai, jarak]),
  ];
  return [
    ...tahun.flatMap(({ target, realisasi, capaian }) => [target, realisasi, capaian]),
    ...triwulan.flatMap(({ target, realisasi, capaian, capaianTahun }) => [target, realisasi, capaian, capaianTahun]),
    ...optional.flatMap((figure) => figure ?? []),
  ];
}

function kunci({ id }: Figure): string {
  return id.slice(id.lastIndexOf('.') + 1);
}
