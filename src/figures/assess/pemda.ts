/** What the report of a regional government as a whole has of its own: money by agency and urusan, means by misi. */
import { byText } from '../../base/order.ts';
import { type DataTahun, idNama, type Project, type Uang } from '../../data/link/index.ts';
import { type Figure, kosong, terhitung } from '../figure.ts';
import { fisikTertimbang, jumlah, rumusDitulis } from '../formulas/index.ts';
import type { FigurAnggaran, MisiDinilai, PerangkatDinilai, Periode, TujuanDinilai } from './assessment.ts';
import { kategoriFigur } from './kategori.ts';
import { rerataSasaran } from './sasaran.ts';
import { complete } from './uang.ts';

/** Undefined where nothing of the quarter has been taken from the agencies. */
export function assessPerangkat(data: DataTahun, { triwulan }: Periode): PerangkatDinilai | undefined {
  const satu = data.anggaranPerangkat?.get(triwulan);
  if (!satu) return undefined;
  const perangkat = satu.perangkat.map(({ folder, nama, ...uang }) => {
    const id = `perangkat_${idNama(folder)}`;
    return { id, nama, figur: complete(id, ditulis(id, uang)), urusan: uang.urusan };
  });
  const bagian = perangkat.flatMap(({ id, urusan }) =>
    urusan.map((each) => ({ ...each, figur: ditulis(`${id}_${namaKode(each.kode)}`, each) })),
  );
  return {
    perangkat,
    urusan: [...new Set(bagian.map(({ kode }) => kode))].sort(byKode).map((kode) => {
      const milik = bagian.filter((each) => each.kode === kode);
      const sebutan = milik.find((each) => each.nama !== undefined)?.nama ?? '';
      const id = `urusan_perangkat_${namaKode(kode)}`;
      const nama = kode === undefined ? 'Tanpa kode bidang urusan' : `${kode} ${sebutan}`.trim();
      return { id, nama, figur: bersama(id, milik) };
    }),
    total: bersama('total_perangkat', perangkat),
    belum: satu.belum,
  };
}

/** What has no code comes last. */
function byKode(one: string | undefined, other: string | undefined): number {
  return byText(one ?? '~', other ?? '~');
}

function namaKode(kode = 'tanpa-kode'): string {
  return kode.replace('.', '-').toLowerCase();
}

type Ditulis = ReturnType<typeof ditulis>;

/** What was taken; of the cash plan and the progress nothing is. */
function ditulis(id: string, { pagu, realisasi }: Uang) {
  const figure = (kunci: keyof Uang, { nilai, asal }: Uang['pagu']): Figure => {
    const value = terhitung(nilai);
    const masukan = [{ nama: kunci, dari: { nilai: value, asal } }];
    return { id: `${id}.${kunci}`, bentuk: 'rupiah', rumus: rumusDitulis.ditulis, masukan, nilai: value };
  };
  return { pagu: figure('pagu', pagu), realisasi: figure('realisasi', realisasi), ...tanpaLain(id) };
}

function bersama(id: string, parts: readonly { readonly figur: Pick<Ditulis, keyof Uang> }[]): FigurAnggaran {
  const tanpa = kosong('tidak_lengkap', 'Tidak ada perangkat daerah yang angkanya lengkap');
  const total = (kunci: keyof Uang) =>
    jumlah(
      { id: `${id}.${kunci}`, bentuk: 'rupiah' },
      parts.map(({ figur }) => figur[kunci]),
      { tanpa },
    );
  return complete(id, { pagu: total('pagu'), realisasi: total('realisasi'), ...tanpaLain(id) });
}

function tanpaLain(id: string) {
  const alasan = kosong('tanpa_rencana', 'Rencana penarikan tidak diambil dari perangkat daerah');
  const rencana: Figure = {
    id: `${id}.rencana`,
    bentuk: 'rupiah',
    rumus: rumusDitulis.ditulis,
    masukan: [],
    nilai: null,
    kosong: alasan,
  };
  return { rencana, fisik: fisikTertimbang(`${id}.fisik`, []) };
}

/** Only of a pemda: the vision and the misi are those of its head. A sasaran counts for each misi of its tujuan. */
export function assessMisi(project: Project, tujuan: readonly TujuanDinilai[]): readonly MisiDinilai[] {
  if (project.instansi.jenis !== 'pemda') return [];
  return project.renstra.misi.flatMap(({ id, uraian }) => {
    const sasaran = tujuan.filter((satu) => satu.tujuan.misi.includes(id)).flatMap((satu) => satu.sasaran);
    if (sasaran.length === 0) return [];
    const tentang = { id: `misi_${id}.capaian`, rumus: 'rata-rata capaian sasaran yang mendukung misi, tanpa bobot' };
    const capaian = rerataSasaran(tentang, sasaran, { nama: uraian, isWeighted: false }, project.pengaturan);
    const kategori = kategoriFigur(capaian, project.pengaturan);
    return [{ id: `misi_${id}`, nama: uraian, sasaran, figur: { capaian }, ...(kategori ? { kategori } : {}) }];
  });
}
