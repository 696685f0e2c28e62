/**
 * A project with every oddity of the field at once, for proofs of the printed page: very long names, two hundred kegiatan,
 * each kind of missing value, scales, ranges, falling and negative indicators, revisions, five years. All of it is invented.
 */
import { PNG } from 'pngjs';
import type { Source } from '../src/base/source.ts';
import { sources } from './project.ts';

/** The project as files, with these settings of `laporan.yaml` over its own, and so many kegiatan in each of ten programs. */
export function ganjil(setelan: object = {}, banyak = 20): readonly Source[] {
  const texts = sources({
    'laporan.yaml': { ...laporan, ...setelan },
    'instansi.yaml': instansi,
    'renstra.yaml': renstra,
    '2023/perjanjian-kinerja.yaml': { target: target('2023') },
    '2023/tw3.yaml': {
      indikator: { ikm: { realisasi: '80,90' }, waktu: { realisasi: '14,5' }, aduan: { realisasi: 88 } },
    },
    '2023/tw4.yaml': {
      indikator: { ikm: { realisasi: '81,15' }, waktu: { realisasi: 14 }, aduan: { realisasi: '90,5' } },
    },
    '2024/perjanjian-kinerja.yaml': perjanjian,
    '2024/anggaran.yaml': anggaran(banyak),
    ...Object.fromEntries(([1, 2, 3, 4] as const).map((nomor) => [`2024/tw${nomor}.yaml`, triwulan(nomor, banyak)])),
    ...narasi,
  });
  return [
    ...texts,
    { path: 'gambar/lambang.png', bytes: gambar(300, 360) },
    { path: 'gambar/loket.png', bytes: gambar(1200, 700) },
  ];
}

const laporan = {
  kaki_halaman: 'Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik dari Balai Contoh.',
  kop: true,
  batas_capaian: 120,
  lampiran_kesiapan: true,
  pohon_kinerja: true,
};

/** A name of exactly forty words. */
function panjang(awal: string): string {
  const lanjutan =
    'yang dilaksanakan secara terpadu, berkelanjutan, dan inklusif melalui pendampingan, penyuluhan, pengawasan, serta pengembangan jejaring kemitraan antara pemerintah daerah, badan usaha, perguruan tinggi, lembaga kemasyarakatan, dan kelompok masyarakat di seluruh wilayah kecamatan, kelurahan, serta desa terpencil di Kabupaten Contoh';
  return [...awal.split(' '), ...lanjutan.split(' ')].slice(0, 40).join(' ').replace(/,$/, '');
}

const instansi = {
  nama: 'Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu, Koperasi, Usaha Mikro, dan Perdagangan Contoh',
  daerah: { nama: 'Kabupaten Contoh', kepala: 'Bupati Contoh', provinsi: 'Provinsi Contoh' },
  tempat: 'Contoh',
  kepala: {
    jabatan:
      'Kepala Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu, Koperasi, Usaha Mikro, dan Perdagangan Contoh Kabupaten Contoh',
    nama: 'Nama Pejabat Pelaksana Tugas yang Bergelar Panjang, S.T., M.M., M.Si.',
    nip: '19700101 199503 1 001',
    pangkat: 'Pembina Utama Muda (IV/c)',
    status: 'Plt.',
  },
  lambang: 'gambar/lambang.png',
  alamat: 'Jalan Contoh Nomor 1, Kelurahan Contoh, Kecamatan Contoh, Kabupaten Contoh 00000',
  telepon: '(000) 000000',
  surel: 'dinas@contoh.go.id',
  situs: 'dinas.contoh.go.id',
  dasar_hukum: [
    ['Peraturan Presiden', '29', 2014, 'Sistem Akuntabilitas Kinerja Instansi Pemerintah'],
    ['Peraturan Bupati Contoh', '1', 2021, panjang('Tata Cara Penyusunan')],
    ['Peraturan Bupati Contoh', '2', 2024, panjang('Kedudukan dan Susunan Organisasi')],
  ].map(([jenis, nomor, tahun, tentang], urut) => ({ id: `dasar-${urut + 1}`, jenis, nomor, tahun, tentang })),
  isu_strategis: [1, 2, 3].map((pokok) => ({
    masalah_pokok: pokok === 2 ? panjang(`Belum meratanya layanan ${pokok}`) : `Layanan bidang ${pokok} belum merata`,
    masalah: [1, 2, 3].map((masalah) => ({
      uraian: masalah === 3 ? panjang('Terbatasnya pembinaan') : `Jangkauan layanan ${pokok}.${masalah} terbatas`,
      akar_masalah: [
        `Petugas ${pokok}.${masalah} terbatas`,
        `Sarana ${pokok}.${masalah} kurang`,
        panjang('Kurangnya peran serta'),
      ],
    })),
  })),
};

const tahunan = (nilai: readonly (string | number | object)[], awal = 2021) =>
  Object.fromEntries(nilai.map((satu, urut) => [awal + urut, satu]));
const skala = ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'];
const standar = (nilai: string | number | object) => ({ nilai, sumber: panjang('Pedoman Nasional Contoh') });

/** Every kind of indicator; the sasaran that holds it is in `renstra`. */
const indikator = {
  ikm: {
    nama: 'Indeks Kepuasan Masyarakat',
    satuan: 'indeks',
    iku: true,
    definisi: panjang('Nilai kepuasan'),
    formulasi: 'Jumlah nilai persepsi unsur ÷ jumlah unsur terisi × 25',
    sumber_data: 'Survei kepuasan masyarakat',
    penanggung_jawab: 'Sekretariat',
    target: tahunan([78, 79, 80, '82,50', 84, 86]),
    realisasi: tahunan(['78,20', '79,50', '81,15']),
    standar: standar('88,31'),
  },
  aduan: {
    nama: panjang('Persentase aduan masyarakat'),
    satuan: '%',
    iku: true,
    pembilang: 'Aduan yang diselesaikan sampai tuntas',
    penyebut: 'Aduan yang diterima melalui semua kanal',
    target: tahunan([80, 85, 90, 95, 97, 98]),
    realisasi: tahunan(['81,25', '84,5', '90,5']),
    standar: standar(90),
  },
  waktu: {
    nama: 'Rata-rata waktu tunggu layanan',
    satuan: 'menit',
    arah: 'turun',
    target: tahunan([18, 16, 15, 12, 11, 10]),
    realisasi: tahunan([19, '16,5', 14]),
    standar: standar(15),
  },
  stunting: {
    nama: panjang('Angka ketidakpatuhan pelaku usaha'),
    satuan: 'per 1.000 pelaku usaha',
    arah: 'turun',
    rumus_turun: 'rasio',
    target: tahunan(['14,25', '13,75', '12,5', '11,125', '10,5', '9,75']),
    realisasi: tahunan(['15,5', '14,25', '12,875']),
  },
  akip: {
    nama: 'Predikat akuntabilitas kinerja',
    satuan: 'predikat',
    skala,
    target: tahunan(['B', 'B', 'B', 'BB', 'BB', 'A']),
    realisasi: tahunan(['CC', 'B', 'B']),
    standar: standar('BB'),
  },
  hunian: {
    nama: 'Tingkat keterisian ruang layanan',
    satuan: '%',
    arah: 'rentang',
    target: { 2024: { min: 60, maks: 75 }, 2026: { min: 65, maks: 75 } },
    realisasi: tahunan([90, 82, 80]),
    standar: standar({ min: 60, maks: 85 }),
  },
  pelatihan: { nama: 'Jumlah pegawai yang dilatih', satuan: 'orang', akumulasi: 'jumlah', pencatatan: 'per_triwulan' },
  kejadian: {
    nama: 'Jumlah kejadian tidak diharapkan',
    satuan: 'kejadian',
    arah: 'turun',
    target_nol: 'tercapai_bila_nol',
    realisasi: tahunan([4, 2, 0]),
  },
  nihil: { nama: panjang('Jumlah pelanggaran'), satuan: 'pelanggaran', arah: 'turun' },
  pertumbuhan: {
    nama: 'Pertumbuhan nilai usaha',
    satuan: '%',
    realisasi: tahunan(['-2,10', '-0,75', '0,40']),
    target: tahunan(['-1,50', '-0,50', '0,50', '1,25', '2,00', '2,50']),
  },
  koperasi: { nama: panjang('Jumlah koperasi'), satuan: 'koperasi', batas_capaian: 200 },
  survei: { nama: 'Indeks pembangunan koperasi', satuan: 'indeks' },
  hilang: { nama: 'Nilai investasi menurut laporan kegiatan penanaman modal', satuan: 'miliar rupiah' },
  bukan: { nama: panjang('Persentase temuan pemeriksaan'), satuan: '%' },
  sunyi: { nama: 'Jumlah pasar yang direvitalisasi', satuan: 'pasar' },
  mutu: {
    nama: panjang('Indeks Mutu Pelayanan'),
    satuan: 'indeks',
    realisasi: tahunan([68, 70, 72]),
    target: tahunan([69, 71, 72, 74, 76, 78]),
  },
};

type Id = keyof typeof indikator;
const ambil = (...daftar: readonly Id[]) => daftar.map((id) => ({ id, ...indikator[id] }));

const renstra = {
  nama: 'Renstra Dinas Contoh',
  periode: { awal: 2021, akhir: 2026 },
  rpjmd: { nama: 'RPJMD Kabupaten Contoh', awal: 2021, akhir: 2026 },
  visi: panjang('Terwujudnya Kabupaten Contoh'),
  misi: [1, 2, 3, 4, 5].map((nomor) => ({
    id: `misi-${nomor}`,
    uraian: nomor === 2 ? panjang('Mewujudkan pelayanan publik') : `Mewujudkan daerah yang maju pada bidang ${nomor}`,
    ...(nomor < 3 ? { didukung: true } : {}),
  })),
  tujuan: [
    {
      id: 'pelayanan',
      nama: panjang('Meningkatnya mutu pelayanan publik'),
      misi: ['misi-1', 'misi-2'],
      indikator: ambil('mutu'),
      sasaran: [
        {
          id: 'kepuasan',
          nama: panjang('Meningkatnya kepuasan masyarakat'),
          strategi: ['Memperbanyak loket layanan', panjang('Memperluas jangkauan layanan')],
          kebijakan: ['Pendampingan petugas loket'],
          indikator: ambil('ikm', 'aduan', 'waktu', 'stunting'),
        },
        { id: 'tata-kelola', nama: 'Meningkatnya tata kelola', indikator: ambil('akip', 'hunian', 'pelatihan') },
        { id: 'keselamatan', nama: 'Terjaganya keselamatan layanan', indikator: ambil('kejadian', 'nihil') },
      ],
    },
    {
      id: 'usaha',
      nama: 'Meningkatnya daya saing usaha',
      misi: ['misi-2'],
      sasaran: [
        {
          id: 'usaha-mikro',
          nama: panjang('Meningkatnya kemandirian usaha'),
          indikator: ambil('pertumbuhan', 'koperasi', 'survei', 'hilang', 'bukan', 'sunyi'),
        },
        { id: 'rintisan', nama: 'Terwujudnya layanan rintisan' },
      ],
    },
  ],
};

function target(tahun: '2023' | '2024') {
  const tw = (...nilai: readonly (string | number)[]) =>
    Object.fromEntries(nilai.map((satu, urut) => [urut + 1, satu]));
  if (tahun === '2023') return { ikm: { tahun: 80 }, aduan: { tahun: 90 }, waktu: { tahun: 15 } };
  return {
    ikm: { tahun: '82,50', tw: tw(80, 81, 82, '82,50') },
    aduan: { tahun: '≥ 95' },
    waktu: { tahun: 12 },
    stunting: { tahun: '11,125' },
    akip: { tahun: 'BB' },
    hunian: { tahun: { min: 60, maks: 75 } },
    pelatihan: { tahun: 40, tw: tw(10, 20, 30, 40) },
    kejadian: { tahun: 0 },
    nihil: { tahun: 0 },
    pertumbuhan: { tahun: '1,25', tw: tw('-0,50', '0,25', '0,75', '1,25') },
    koperasi: { tahun: 12 },
    survei: { tahun: '85,125' },
    hilang: { tahun: '1.250,75' },
    bukan: { tahun: 100 },
    sunyi: { tahun: 3 },
    mutu: { tahun: 74 },
    'luas-program': { tahun: 60 },
    'luas-kegiatan': { tahun: '7,5' },
    'luas-sub': { tahun: 12 },
  };
}

const perjanjian = {
  nomor: '050/123/2024',
  tanggal: '2024-01-31',
  target: target('2024'),
  perubahan: [
    {
      nomor: '050/456/2024',
      tanggal: '2024-05-15',
      alasan: panjang('Penyesuaian dengan perubahan RPJMD'),
      target: { waktu: { tahun: 13 }, koperasi: { tahun: 10 } },
    },
    {
      tanggal: '2024-08-20',
      alasan: 'Perubahan APBD Tahun Anggaran 2024',
      dasar: 'Peraturan Daerah Contoh tentang Perubahan APBD Tahun Anggaran 2024',
      target: { ikm: { tahun: 83, tw: { 3: '82,25', 4: 83 } }, 'luas-program': { tahun: 65 } },
    },
  ],
  rencana_aksi: {
    ikm: [
      { aksi: 'Survei kepuasan semester I', triwulan: [2], penanggung_jawab: 'Sekretariat', anggaran: 'k1-2' },
      { aksi: panjang('Perbaikan unsur layanan terendah'), triwulan: [3, 4], anggaran: 'k1-3' },
      { aksi: 'Pelatihan petugas' },
    ],
    akip: [{ aksi: 'Pendampingan penyusunan laporan kinerja', triwulan: [1, 2, 3, 4] }],
  },
};

const urutan = (banyak: number) => Array.from({ length: banyak }, (_, urut) => urut + 1);
const duaAngka = (nomor: number) => String(nomor).padStart(2, '0');
const rupiah = (jumlah: number) => jumlah.toLocaleString('id-ID');
const pagu = (program: number, kegiatan: number) => 45_000_000 + program * 31_250_000 + kegiatan * 7_345_509;
const terbagi = (kegiatan: number) => kegiatan % 3 === 1;
const melayani: readonly (readonly string[])[] = [
  [],
  ['kepuasan'],
  ['tata-kelola'],
  ['keselamatan'],
  ['usaha-mikro'],
  ['kepuasan', 'usaha-mikro'],
  [],
  ['tata-kelola'],
  ['usaha-mikro'],
  [],
];

/** A line with its pagu, its revised one here and there, and a cash plan for each quarter. */
function pos(jumlah: number, nomor: number) {
  const berubah = nomor % 4 === 0;
  const akhir = berubah ? jumlah + 12_500_000 : jumlah;
  return {
    pagu: rupiah(jumlah),
    ...(berubah ? { pagu_perubahan: rupiah(akhir) } : {}),
    ...(nomor % 7 === 0
      ? {}
      : { rencana: Object.fromEntries([1, 2, 3, 4].map((tw) => [tw, rupiah(Math.floor((akhir * tw) / 4))])) }),
  };
}

function kegiatan(program: number, nomor: number) {
  const kode = `2.17.${duaAngka(program)}.2.${duaAngka(nomor)}`;
  const jumlah = pagu(program, nomor);
  const isi = terbagi(nomor)
    ? {
        sub_kegiatan: [1, 2].map((sub) => ({
          id: `k${program}-${nomor}-${sub}`,
          kode: `${kode}.${String(sub).padStart(4, '0')}`,
          nama:
            sub === 2 && nomor === 4
              ? panjang(`Fasilitasi bagian ${sub}`)
              : `Pelaksanaan bagian ${sub} urusan ${program}.${nomor}`,
          ...pos(Math.floor(jumlah / (sub + 1)), nomor + sub),
          sumber_dana: sub === 1 ? 'APBD' : 'DAK Nonfisik',
          ...(program === 2 && nomor === 1 && sub === 1
            ? { indikator: [{ id: 'luas-sub', nama: panjang('Jumlah kelompok'), satuan: 'kelompok' }] }
            : {}),
        })),
      }
    : pos(jumlah, nomor);
  return {
    id: `k${program}-${nomor}`,
    kode,
    nama:
      nomor % 8 === 0
        ? panjang(`Penyelenggaraan urusan ${program}.${nomor}`)
        : `Penyelenggaraan/Pembinaan Urusan Nomor ${program}.${nomor} di Daerah`,
    ...isi,
    penanggung_jawab: `Bidang ${program}`,
    ...(program === 2 && nomor === 2
      ? { indikator: [{ id: 'luas-kegiatan', nama: 'Nilai transaksi', satuan: 'miliar rupiah' }] }
      : {}),
  };
}

const anggaran = (banyak: number) => ({
  perubahan: { tanggal: '2024-08-20', dasar: 'Peraturan Daerah Contoh tentang Perubahan APBD Tahun Anggaran 2024' },
  program: melayani.map((sasaran, urut) => ({
    id: `p${urut + 1}`,
    kode: `2.17.${duaAngka(urut + 1)}`,
    nama:
      urut % 3 === 1
        ? panjang(`Pengembangan Urusan Bidang ${urut + 1}`)
        : `Pengelolaan Urusan Pemerintahan Bidang ${urut + 1}`,
    sasaran,
    kegiatan: urutan(banyak).map((nomor) => kegiatan(urut + 1, nomor)),
    ...(urut === 1 ? { indikator: [{ id: 'luas-program', nama: 'Persentase layanan daring', satuan: '%' }] } : {}),
  })),
});

/** Some lines are not reported, some are zero with and without a reason, some have physical progress. */
function realisasi(tw: number, banyak: number) {
  const baris = melayani.flatMap((_, urut) =>
    urutan(banyak).flatMap((nomor) => {
      const id = `k${urut + 1}-${nomor}`;
      const jumlah = pagu(urut + 1, nomor);
      return terbagi(nomor)
        ? [1, 2].map((sub) => ({ id: `${id}-${sub}`, nomor, jumlah: jumlah / (sub + 1) }))
        : [{ id, nomor, jumlah }];
    }),
  );
  return Object.fromEntries(
    baris
      .filter(({ nomor }) => nomor !== 19)
      .map(({ id, nomor, jumlah }) => [
        id,
        nomor === 11
          ? { realisasi: 0, keterangan: 'Pelaksanaan dijadwalkan pada triwulan IV' }
          : nomor === 14
            ? { realisasi: 0 }
            : {
                realisasi: rupiah(Math.floor((jumlah * (tw * 22 + (nomor % 5) * 2)) / 100)),
                ...(nomor % 2 === 0 ? { fisik: tw * 24 } : {}),
                ...(nomor === 6
                  ? { kendala: panjang('Penyedia bahan'), tindak_lanjut: 'Jadwal pengadaan dimajukan' }
                  : {}),
              },
      ]),
  );
}

function triwulan(tw: 1 | 2 | 3 | 4, banyak: number) {
  const pilih = (...nilai: readonly (string | number)[]) => nilai[tw - 1] ?? '';
  return {
    tanggal: pilih('2024-04-12', '2024-07-12', '2024-10-11', '2025-02-14'),
    indikator: {
      ikm: {
        realisasi: pilih('79,60', '82,00', '82,40', '83,75'),
        faktor_pendorong: 'Dua loket baru dibuka',
        kendala: panjang('Antrean panjang'),
        tindak_lanjut: panjang('Penambahan petugas'),
        bukti: [
          {
            uraian: panjang('Laporan survei kepuasan'),
            berkas: 'bukti/survei/laporan-survei-kepuasan-masyarakat-2024-lengkap.pdf',
          },
          { uraian: 'Rekapitulasi', tautan: `https://contoh.go.id/${'bukti-dukung-'.repeat(12)}akhir` },
        ],
      },
      aduan: { pembilang: pilih(180, 391, 620, 840), penyebut: pilih(204, 420, 655, 900) },
      waktu: { realisasi: pilih(14, '13,5', 12, '11,5') },
      stunting: {
        realisasi: pilih('12,5', '12,25', '11,875', '11,5'),
        kendala: 'Data terlambat',
        tindak_lanjut: 'Rapat bulanan',
      },
      akip:
        tw < 4
          ? { realisasi: 'belum_diukur', alasan: panjang('Evaluasi akuntabilitas dilakukan') }
          : { realisasi: 'A' },
      hunian: { realisasi: pilih(78, 72, 58, 78), keterangan: 'Angka sementara' },
      pelatihan: { realisasi: pilih(12, 8, 11, 9) },
      kejadian: { realisasi: tw === 1 ? 0 : 1, alasan: 'Satu pengunjung terjatuh di tangga' },
      nihil: { realisasi: 0, alasan: 'Tidak ada pelanggaran' },
      pertumbuhan: { realisasi: pilih('-1,25', '-0,40', '0,90', '1,60') },
      koperasi: { realisasi: pilih(3, 9, 18, 27) },
      survei: { realisasi: 'belum_diukur', alasan: 'Survei dilakukan akhir tahun' },
      hilang: { realisasi: 'tidak_tersedia', alasan: panjang('Laporan kegiatan penanaman modal') },
      bukan: { realisasi: 'tidak_berlaku', alasan: 'Tidak ada temuan pemeriksaan' },
      mutu: { realisasi: pilih('70,5', 72, '73,25', '74,10') },
      'luas-program': { realisasi: pilih(20, 35, 52, 66) },
      'luas-sub': { realisasi: 'tidak_tersedia', alasan: 'Pendataan belum selesai' },
    },
    anggaran: realisasi(tw, banyak),
    sasaran: {
      kepuasan: {
        analisis: panjang('Pendampingan sejak awal tahun'),
        efisiensi: 'Penyuluhan digabung dengan pendampingan sehingga biaya perjalanan berkurang',
        program_pendukung: panjang('Penyediaan loket paling menentukan'),
      },
    },
  };
}

const paragraf =
  'Layanan dilaksanakan pada hari kerja, dan pada hari tertentu petugas mendatangi warga yang jauh dari kantor.';

const narasi = {
  'narasi/capaian-kinerja.md': `### Kepuasan masyarakat

Indeks Kepuasan Masyarakat mencapai **{{ikm.realisasi}}** dari target {{ikm.target_tahun}}; lihat {{tabel-capaian}} dan
{{tabel-anggaran}}. Indikator yang belum diukur tercetak «{{survei.realisasi}}».

1. ${paragraf}
   - ${paragraf}
   - ${paragraf}
2. Serapan anggaran seluruhnya {{total.serapan}}, sisanya {{total.sisa}}.

![Suasana loket yang baru dibuka](gambar/loket.png)

#### Rincian layanan

> ${paragraf}

${`${paragraf} `.repeat(6)}
`,
  'narasi/penutup.md': `### Harapan\n\n${paragraf} *${paragraf}* Jumlah seluruhnya dalam {{tabel-anggaran}}.\n`,
  'narasi/isu-strategis.md': `${`${paragraf} `.repeat(4)}\n\n- ${paragraf}\n- ${paragraf}\n`,
};

/** A flat picture of that many pixels. */
function gambar(width: number, height: number): Uint8Array {
  const image = new PNG({ width, height });
  for (let index = 0; index < image.data.length; index += 4) {
    const tegak = Math.floor(index / 4 / width);
    image.data.set(tegak > height * 0.66 ? [120, 140, 120, 255] : [205, 214, 224, 255], index);
  }
  return new Uint8Array(PNG.sync.write(image));
}
