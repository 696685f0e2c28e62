/** The tables of what came after reports: follow-up, the AKIP evaluation, publication, use. */
import type { KomponenLhe, KriteriaPemanfaatan, Lhe, NamaLaporan } from '../../../data/link/index.ts';
import type { EvaluasiLaporan } from '../../../figures/evaluasi.ts';
import { tanggal, triwulanRomawi } from '../../../figures/format.ts';
import type { TindakLanjutLalu } from '../../../figures/tindak-lanjut.ts';
import { gabung, lepas } from '../../tables/kelompok.ts';
import {
  baris,
  judulBaris,
  kepalaBiasa,
  type Sel,
  sel,
  selKata,
  selKosong,
  selNilai,
  selNomor,
} from '../../tables/sel.ts';
import type { Tabel } from '../../tables/tabel.ts';
import type { Bahan } from '../section.ts';
import { kataStatus, type StatusTindakLanjut } from './kalimat-lhe.ts';

export function tabelTindakLanjut(daftar: readonly TindakLanjutLalu[], bahan: Bahan): Tabel {
  const { istilah, tahun } = bahan.sebutan;
  const kapan = (satu: TindakLanjutLalu) =>
    `${istilah} ${triwulanRomawi(satu.triwulan)}${String(satu.tahun) === tahun ? '' : ` Tahun ${satu.tahun}`}`;
  const [pertama, ...lain] = new Set(daftar.map(kapan));
  const perTriwulan = lain.length > 0;
  return bahan.nomor.tabel({
    id: 'tabel-tindak-lanjut',
    judul: `Keadaan Tindak Lanjut ${perTriwulan ? `Tahun ${tahun}` : pertama}`,
    kepala: kepalaBiasa(
      'No.',
      'Indikator',
      ...(perTriwulan ? [istilah] : []),
      'Tindak Lanjut',
      'Penanggung Jawab',
      'Batas Waktu',
      'Keadaan',
    ),
    badan: lepas(
      daftar.map((satu, index) =>
        baris([
          selNomor(index + 1),
          judulBaris(satu.indikator.nama),
          ...(perTriwulan ? [selKata(kapan(satu).replace(`${istilah} `, ''))] : []),
          sel(satu.uraian),
          teks(satu.penanggungJawab),
          selTanggal(satu.batas),
          selStatus(satu.status, [satu.jawaban?.keterangan, bukti(satu.jawaban?.bukti)]),
        ]),
      ),
    ),
    catatan: [],
  });
}

const namaKomponen: Readonly<Record<KomponenLhe, string>> = {
  perencanaan: 'Perencanaan kinerja',
  pengukuran: 'Pengukuran kinerja',
  pelaporan: 'Pelaporan kinerja',
  evaluasi: 'Evaluasi akuntabilitas kinerja internal',
  capaian: 'Capaian kinerja',
};

export function tabelKomponen({ tahun, komponen, nilai, predikat }: Lhe, { nomor, assessment }: Bahan): Tabel {
  const cara = assessment.project.pengaturan;
  const rows = [...komponen].map(([nama, satu], index) =>
    baris([selNomor(index + 1), judulBaris(namaKomponen[nama]), selNilai(satu.nilai, cara)]),
  );
  const judulAkhir = `Nilai AKIP${predikat === undefined ? '' : ` (predikat ${predikat})`}`;
  const akhir = nilai ? [baris([judulBaris(judulAkhir, { kolom: 2 }), selNilai(nilai.nilai, cara)], 'total')] : [];
  return nomor.tabel({
    id: 'tabel-nilai-lhe',
    judul: `Nilai Evaluasi AKIP Tahun ${tahun}`,
    kepala: kepalaBiasa('No.', 'Komponen', 'Nilai'),
    badan: lepas([...rows, ...akhir]),
    catatan: [],
  });
}

export function tabelRekomendasi({ tahun, rekomendasi }: Lhe, { nomor }: Bahan): Tabel {
  return nomor.tabel({
    id: 'tabel-rekomendasi',
    judul: `Tindak Lanjut Rekomendasi Evaluasi AKIP Tahun ${tahun}`,
    kepala: kepalaBiasa('No.', 'Rekomendasi', 'Tindak Lanjut', 'Penanggung Jawab', 'Batas Waktu', 'Keadaan'),
    badan: lepas(
      rekomendasi.map((satu, index) =>
        baris([
          selNomor(index + 1),
          sel(satu.uraian),
          teks(satu.tindak_lanjut),
          teks(satu.penanggung_jawab),
          selTanggal(satu.batas),
          selStatus(satu.status, [bukti(satu.bukti)]),
        ]),
      ),
    ),
    catatan: [],
  });
}

export function tabelPublikasi(daftar: EvaluasiLaporan['publikasi'], bahan: Bahan): Tabel {
  const bertautan = daftar.some(({ tautan }) => tautan !== undefined);
  return bahan.nomor.tabel({
    id: 'tabel-publikasi',
    judul: `Publikasi Laporan Kinerja Tahun ${bahan.sebutan.tahun}`,
    kepala: kepalaBiasa('No.', 'Laporan', 'Tempat Publikasi', 'Tanggal', ...(bertautan ? ['Tautan'] : [])),
    badan: lepas(
      daftar.map(({ laporan, tempat, tanggal: kapan, tautan }, index) =>
        baris([
          selNomor(index + 1),
          judulBaris(namaPeriode(laporan, bahan)),
          sel(tempat),
          selTanggal(kapan),
          ...(bertautan ? [tautan === undefined ? selKosong('tidak ada') : sel(tautan)] : []),
        ]),
      ),
    ),
    catatan: [],
  });
}

function namaPeriode(laporan: NamaLaporan, { sebutan }: Bahan): string {
  if (laporan === 'tahunan') return `Tahun ${sebutan.tahun}`;
  // The other names are tw1 to tw4.
  return `${sebutan.istilah} ${triwulanRomawi(Number(laporan.slice(2)) as 1 | 2 | 3 | 4)}`;
}

/** The meaning of each criterion, in our own words. */
const namaKriteria: Readonly<Record<KriteriaPemanfaatan, string>> = {
  '3.1': 'Perhatian pimpinan',
  '3.2': 'Kepedulian pegawai',
  '3.3': 'Penyesuaian kegiatan',
  '3.4': 'Penyesuaian penggunaan anggaran',
  '3.5': 'Evaluasi keberhasilan kinerja',
  '3.6': 'Perencanaan kinerja berikutnya',
  '3.7': 'Perubahan budaya kinerja',
};

export function tabelPemanfaatan(daftar: EvaluasiLaporan['pemanfaatan'], bahan: Bahan): Tabel {
  const semua = daftar.flatMap(([, isi]) => isi);
  const bertanggal = semua.some((satu) => satu.tanggal !== undefined);
  const berbukti = semua.some((satu) => letakBukti(satu) !== '');
  return bahan.nomor.tabel({
    id: 'tabel-pemanfaatan',
    judul: `Pemanfaatan Laporan Kinerja Tahun ${bahan.sebutan.tahun}`,
    kepala: kepalaBiasa(
      'No.',
      'Pemanfaatan',
      'Uraian',
      ...(bertanggal ? ['Tanggal'] : []),
      ...(berbukti ? ['Bukti'] : []),
    ),
    badan: daftar.map(([nomor, isi], index) =>
      gabung(
        [selNomor(index + 1), judulBaris(namaKriteria[nomor], { scope: 'rowgroup' })],
        isi.map((satu) =>
          baris([
            sel(satu.uraian),
            ...(bertanggal ? [selTanggal(satu.tanggal)] : []),
            ...(berbukti ? [letakBukti(satu) === '' ? selKosong('tidak dilampirkan') : sel(letakBukti(satu))] : []),
          ]),
        ),
      ),
    ),
    catatan: [],
  });
}

/** Where the proof is kept; empty where that is not said. */
function letakBukti({ berkas, tautan }: { readonly berkas?: string; readonly tautan?: string }): string {
  return [berkas, tautan].flatMap((each) => each ?? []).join('; ');
}

const tanpaIsi = 'belum dinyatakan';

function teks(isi: string | undefined): Sel {
  return isi === undefined ? selKosong(tanpaIsi) : sel(isi);
}

function selTanggal(iso: string | undefined): Sel {
  return iso === undefined ? selKosong(tanpaIsi) : sel(tanggal(iso));
}

/** The status, and behind it what is said of it. */
function selStatus(status: StatusTindakLanjut | undefined, lain: readonly (string | undefined)[]): Sel {
  const uraian = lain.filter((satu) => satu !== undefined && satu !== '');
  if (status === undefined && uraian.length === 0) return selKosong(tanpaIsi);
  return sel([status ? kataStatus[status] : tanpaIsi, ...uraian].join('; '));
}

function bukti(daftar: readonly { readonly uraian: string }[] = []): string {
  return daftar.map(({ uraian }) => uraian).join('; ');
}
