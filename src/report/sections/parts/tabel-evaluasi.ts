/** The tables of what came after reports: follow-up, the AKIP evaluation, publication, use. */
import type { KomponenLhe, KriteriaPemanfaatan, Lhe, NamaLaporan } from '../../../data/link/index.ts';
import type { EvaluasiLaporan } from '../../../figures/evaluasi.ts';
import { tanggal, triwulanRomawi } from '../../../figures/format.ts';
import type { TindakLanjutLalu } from '../../../figures/tindak-lanjut.ts';
import { kataStatus, type StatusTindakLanjut } from '../../sentences/lhe.ts';
import {
  type Cell,
  missingCell,
  numberCell,
  plainHead,
  rowHead,
  rowOf,
  textCell,
  valueCell,
  wordCell,
} from '../../tables/cell.ts';
import { group, loose } from '../../tables/groups.ts';
import type { Table } from '../../tables/table.ts';
import type { Bahan } from '../section.ts';

export function tabelTindakLanjut(daftar: readonly TindakLanjutLalu[], bahan: Bahan): Table {
  const { istilah, tahun } = bahan.sebutan;
  const kapan = (satu: TindakLanjutLalu) =>
    `${istilah} ${triwulanRomawi(satu.triwulan)}${String(satu.tahun) === tahun ? '' : ` Tahun ${satu.tahun}`}`;
  const [pertama, ...lain] = new Set(daftar.map(kapan));
  const perTriwulan = lain.length > 0;
  return bahan.nomor.tabel({
    id: 'tabel-tindak-lanjut',
    judul: `Keadaan Tindak Lanjut ${perTriwulan ? `Tahun ${tahun}` : pertama}`,
    kepala: plainHead(
      'No.',
      'Indikator',
      ...(perTriwulan ? [istilah] : []),
      'Tindak Lanjut',
      'Penanggung Jawab',
      'Batas Waktu',
      'Keadaan',
    ),
    badan: loose(
      daftar.map((satu, index) =>
        rowOf([
          numberCell(index + 1),
          rowHead(satu.indikator.nama),
          ...(perTriwulan ? [wordCell(kapan(satu).replace(`${istilah} `, ''))] : []),
          textCell(satu.uraian),
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

export function tabelKomponen({ tahun, komponen, nilai, predikat }: Lhe, { nomor, assessment }: Bahan): Table {
  const cara = assessment.project.pengaturan;
  const rows = [...komponen].map(([nama, satu], index) =>
    rowOf([numberCell(index + 1), rowHead(namaKomponen[nama]), valueCell(satu.nilai, cara)]),
  );
  const judulAkhir = `Nilai AKIP${predikat === undefined ? '' : ` (predikat ${predikat})`}`;
  const akhir = nilai ? [rowOf([rowHead(judulAkhir, { columns: 2 }), valueCell(nilai.nilai, cara)], 'total')] : [];
  return nomor.tabel({
    id: 'tabel-nilai-lhe',
    judul: `Nilai Evaluasi AKIP Tahun ${tahun}`,
    kepala: plainHead('No.', 'Komponen', 'Nilai'),
    badan: loose([...rows, ...akhir]),
    catatan: [],
  });
}

export function tabelRekomendasi({ tahun, rekomendasi }: Lhe, { nomor }: Bahan): Table {
  return nomor.tabel({
    id: 'tabel-rekomendasi',
    judul: `Tindak Lanjut Rekomendasi Evaluasi AKIP Tahun ${tahun}`,
    kepala: plainHead('No.', 'Rekomendasi', 'Tindak Lanjut', 'Penanggung Jawab', 'Batas Waktu', 'Keadaan'),
    badan: loose(
      rekomendasi.map((satu, index) =>
        rowOf([
          numberCell(index + 1),
          textCell(satu.uraian),
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

export function tabelPublikasi(daftar: EvaluasiLaporan['publikasi'], bahan: Bahan): Table {
  const bertautan = daftar.some(({ tautan }) => tautan !== undefined);
  return bahan.nomor.tabel({
    id: 'tabel-publikasi',
    judul: `Publikasi Laporan Kinerja Tahun ${bahan.sebutan.tahun}`,
    kepala: plainHead('No.', 'Laporan', 'Tempat Publikasi', 'Tanggal', ...(bertautan ? ['Tautan'] : [])),
    badan: loose(
      daftar.map(({ laporan, tempat, tanggal: kapan, tautan }, index) =>
        rowOf([
          numberCell(index + 1),
          rowHead(namaPeriode(laporan, bahan)),
          textCell(tempat),
          selTanggal(kapan),
          ...(bertautan ? [tautan === undefined ? missingCell('tidak ada') : textCell(tautan)] : []),
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

export function tabelPemanfaatan(daftar: EvaluasiLaporan['pemanfaatan'], bahan: Bahan): Table {
  const semua = daftar.flatMap(([, isi]) => isi);
  const bertanggal = semua.some((satu) => satu.tanggal !== undefined);
  const berbukti = semua.some((satu) => letakBukti(satu) !== '');
  return bahan.nomor.tabel({
    id: 'tabel-pemanfaatan',
    judul: `Pemanfaatan Laporan Kinerja Tahun ${bahan.sebutan.tahun}`,
    kepala: plainHead('Pemanfaatan / Uraian', ...(bertanggal ? ['Tanggal'] : []), ...(berbukti ? ['Bukti'] : [])),
    badan: daftar.map(([nomor, isi], index) =>
      group(
        `${index + 1}. ${namaKriteria[nomor]}`,
        1 + Number(bertanggal) + Number(berbukti),
        isi.map((satu) =>
          rowOf([
            textCell(satu.uraian, { tingkat: 1 }),
            ...(bertanggal ? [selTanggal(satu.tanggal)] : []),
            ...(berbukti
              ? [letakBukti(satu) === '' ? missingCell('tidak dilampirkan') : textCell(letakBukti(satu))]
              : []),
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

function teks(isi: string | undefined): Cell {
  return isi === undefined ? missingCell(tanpaIsi) : textCell(isi);
}

function selTanggal(iso: string | undefined): Cell {
  return iso === undefined ? missingCell(tanpaIsi) : textCell(tanggal(iso));
}

/** The status, and behind it what is said of it. */
function selStatus(status: StatusTindakLanjut | undefined, lain: readonly (string | undefined)[]): Cell {
  const uraian = lain.filter((satu) => satu !== undefined && satu !== '');
  if (status === undefined && uraian.length === 0) return missingCell(tanpaIsi);
  return textCell([status ? kataStatus[status] : tanpaIsi, ...uraian].join('; '));
}

function bukti(daftar: readonly { readonly uraian: string }[] = []): string {
  return daftar.map(({ uraian }) => uraian).join('; ');
}
