/**
 * A large project as an agency of a regency has it: 91 indicators of sasaran, programs, kegiatan and sub kegiatan, and a budget of
 * 70 sub kegiatan in 24 kegiatan of 7 programs. All of it is invented.
 */
import type { Source } from '../src/base/source.ts';
import { instansi, sources } from './project.ts';

const banyakSubKegiatan = 70;
const banyakKegiatan = 24;
const banyakProgram = 7;
const banyakSasaran = 6;
/** 18 of the sasaran, one of each program and kegiatan, 42 of sub kegiatan: 91. */
const berindikator = 42;

const urutan = (banyak: number) => Array.from({ length: banyak }, (_, at) => at + 1);
const rupiah = (jumlah: number) => jumlah.toLocaleString('id-ID');
const satuan = ['%', 'orang', 'dokumen', 'indeks'];
const bidang = ['koperasi', 'usaha mikro', 'perdagangan', 'perizinan', 'pelatihan', 'pemasaran', 'kemitraan'];
const pada = <T>(daftar: readonly T[], at: number) => daftar[at % daftar.length] as T;
const program = (kegiatan: number) => ((kegiatan - 1) % banyakProgram) + 1;
const kegiatan = (sub: number) => ((sub - 1) % banyakKegiatan) + 1;

const indikatorSasaran = urutan(banyakSasaran * 3).map((at) => ({
  id: `indikator-${at}`,
  nama: `Persentase ${pada(bidang, at)} yang memenuhi ketentuan pada kecamatan kelompok ${at}`,
  satuan: pada(satuan, at),
  iku: true,
  sasaran: ((at - 1) % banyakSasaran) + 1,
}));

function pemilik(id: string, nama: string, at: number, berindikator = true) {
  const indikator = { id: `${id}-keluaran`, nama: `Jumlah keluaran ${nama.toLowerCase()}`, satuan: pada(satuan, at) };
  return { id, nama, ...(berindikator ? { indikator: [indikator] } : {}) };
}

const anggaran = urutan(banyakProgram).map((p) => ({
  ...pemilik(`program-${p}`, `Program Pemberdayaan dan Pengembangan ${pada(bidang, p)}`, p),
  sasaran: [`sasaran-${((p - 1) % banyakSasaran) + 1}`],
  kegiatan: urutan(banyakKegiatan)
    .filter((k) => program(k) === p)
    .map((k) => ({
      ...pemilik(`kegiatan-${k}`, `Pembinaan dan Pengawasan ${pada(bidang, k)} dalam Daerah Kabupaten ${k}`, k),
      sub_kegiatan: urutan(banyakSubKegiatan)
        .filter((s) => kegiatan(s) === k)
        .map((s) => ({
          ...pemilik(`sub-${s}`, `Fasilitasi dan Pendampingan ${pada(bidang, s)} Tahap ${s}`, s, s <= berindikator),
          pagu: rupiah(25_000_000 + s * 7_345_509),
        })),
    })),
}));

const indikatorLain = [
  ...urutan(banyakProgram).map((at) => `program-${at}`),
  ...urutan(banyakKegiatan).map((at) => `kegiatan-${at}`),
  ...urutan(berindikator).map((at) => `sub-${at}`),
].map((id) => `${id}-keluaran`);
const semua = [...indikatorSasaran.map(({ id }) => id), ...indikatorLain];

/** The project as files, with these settings of `laporan.yaml`. */
export function besar(setelan: object = {}): readonly Source[] {
  return sources({
    'laporan.yaml': setelan,
    'instansi.yaml': instansi,
    'renstra.yaml': {
      periode: { awal: 2021, akhir: 2026 },
      visi: 'Terwujudnya Kabupaten Contoh yang tertib',
      misi: [{ id: 'misi-1', uraian: 'Mewujudkan pelayanan yang baik' }],
      tujuan: [
        {
          id: 'tujuan-1',
          nama: 'Meningkatnya mutu pelayanan',
          misi: ['misi-1'],
          sasaran: urutan(banyakSasaran).map((nomor) => ({
            id: `sasaran-${nomor}`,
            nama: `Meningkatnya daya saing ${pada(bidang, nomor)} di seluruh kecamatan`,
            indikator: indikatorSasaran
              .filter(({ sasaran }) => sasaran === nomor)
              .map(({ sasaran: _, ...satu }) => satu),
          })),
        },
      ],
    },
    '2024/perjanjian-kinerja.yaml': {
      tanggal: '2024-01-15',
      target: Object.fromEntries(semua.map((id, at) => [id, { tahun: 40 + at }])),
    },
    '2024/anggaran.yaml': { program: anggaran },
    '2024/tw2.yaml': {
      tanggal: '2024-07-08',
      indikator: Object.fromEntries(semua.map((id, at) => [id, { realisasi: `${20 + (at % 60)},5` }])),
      anggaran: Object.fromEntries(
        urutan(banyakSubKegiatan).map((s) => [`sub-${s}`, { realisasi: rupiah(5_000_000 + s * 1_234_567) }]),
      ),
    },
  });
}

export const banyakIndikator = semua.length;
