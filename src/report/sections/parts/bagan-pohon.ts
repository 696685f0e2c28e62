/** The tree of performance as numbered figures: from sasaran RPJMD and tujuan down to sub kegiatan, with indicators and targets. */
import { markup } from '../../../base/markup.ts';
import type {
  IndikatorDinilai,
  KegiatanDinilai,
  ProgramDinilai,
  SasaranDinilai,
  SubKegiatanDinilai,
  TujuanDinilai,
} from '../../../figures/assess/index.ts';
import { deret, figurBersatuan } from '../../../figures/format.ts';
import { type Box, charts, type Twig } from '../../charts/index.ts';
import { namaProgram } from '../../sentences/anggaran.ts';
import type { Bahan } from '../section.ts';
import type { Gambar } from './gambar.ts';
import { bagianGambar, bidangGambar } from './grafik.ts';
import { cutName } from './nama-pendek.ts';
import { bersebutan } from './tabel-sasaran.ts';

/** In signs: no name takes more of a box. */
const terpanjang = 220;

/** All in one figure where it has room; else tujuan and sasaran first, then the sasaran with their programs. */
export function baganPohon(bahan: Bahan): readonly Gambar[] {
  const { assessment, sebutan, nomor } = bahan;
  const { pengaturan } = assessment.project;
  const heads = ['Indikator', `Target ${sebutan.tahun}`] as const;
  const drawn = (judul: string, roots: readonly Twig[]) => {
    const alone = charts.tree({ roots, heads }, bidangGambar(pengaturan));
    const drawings = alone.length === 1 ? alone : charts.tree({ roots, heads }, bagianGambar(pengaturan));
    const bagian = (index: number) => (drawings.length === 1 ? '' : ` (bagian ${index + 1} dari ${drawings.length})`);
    return drawings.map((drawing, index) => ({ ...drawing, judul: judul + bagian(index) }));
  };
  const judul = `Pohon Kinerja ${sebutan.instansi} Tahun ${sebutan.tahun}`;
  const utuh = drawn(judul, puncak(bahan, true));
  const berprogram = assessment.sasaran.filter(({ program }) => program.length > 0);
  const roots = berprogram.map((satu) => cabangSasaran(satu, bahan, true));
  const semua =
    utuh.length === 1
      ? utuh
      : [
          ...drawn(`${judul}: Tujuan dan Sasaran`, puncak(bahan, false)),
          ...drawn(`${judul}: Sasaran, Program, dan Kegiatan`, roots),
        ];
  return semua.map(({ svg, width: lebar, height: tinggi, items, ...satu }, index) =>
    nomor.gambar({
      id: index === 0 ? 'gambar-pohon-kinerja' : `gambar-pohon-kinerja-${index + 1}`,
      judul: satu.judul,
      uraian: uraian(items, sebutan.tahun),
      svg: markup(svg),
      lebar,
      tinggi,
      catatan: '',
    }),
  );
}

/** The tujuan, those of one sasaran RPJMD under it; `utuh` with programs. */
function puncak(bahan: Bahan, utuh: boolean): readonly Twig[] {
  const roots = new Map<string, Twig>();
  for (const satu of bahan.assessment.tujuan) {
    const { id, sasaranRpjmd } = satu.tujuan;
    const twig = cabangTujuan(satu, bahan, utuh);
    const known = roots.get(`rpjmd ${sasaranRpjmd}`);
    if (sasaranRpjmd === undefined) roots.set(id, twig);
    else if (known) roots.set(`rpjmd ${sasaranRpjmd}`, { ...known, below: [...known.below, twig] });
    else
      roots.set(
        `rpjmd ${sasaranRpjmd}`,
        cabang(
          0,
          `${bahan.assessment.project.instansi.jenis === 'perangkat_daerah' ? 'Sasaran RPJMD' : 'Sasaran di atasnya'}: ${sasaranRpjmd}`,
          {},
          bahan,
          [twig],
        ),
      );
  }
  return [...roots.values()];
}

function cabangTujuan({ tujuan, indikator, sasaran }: TujuanDinilai, bahan: Bahan, utuh: boolean): Twig {
  const below = sasaran.map((satu) => cabangSasaran(satu, bahan, utuh));
  return cabang(1, `Tujuan: ${tujuan.nama}`, { indikator }, bahan, below);
}

function cabangSasaran({ sasaran, indikator, program }: SasaranDinilai, bahan: Bahan, utuh: boolean): Twig {
  const below = utuh ? program.map((satu) => cabangProgram(satu, bahan)) : [];
  return cabang(2, `Sasaran: ${sasaran.nama}`, { indikator }, bahan, below);
}

function cabangProgram(satu: ProgramDinilai, bahan: Bahan): Twig {
  const { outcome, pengampu } = satu.program;
  const below = satu.kegiatan.map((kegiatan) => cabangKegiatan(kegiatan, bahan));
  const isi = { outcome, pengampu: pengampu?.jabatan, indikator: satu.indikator };
  return cabang(3, namaProgram(satu), isi, bahan, below);
}

function cabangKegiatan({ kegiatan, indikator, subKegiatan }: KegiatanDinilai, bahan: Bahan): Twig {
  const { nama, output, penanggungJawab } = kegiatan;
  const pengampu = kegiatan.pengampu?.jabatan ?? (penanggungJawab && deret(penanggungJawab));
  const below = subKegiatan.map((sub) => cabangSub(sub, bahan));
  return cabang(4, bersebutan('Kegiatan', nama), { output, pengampu, indikator }, bahan, below);
}

function cabangSub({ subKegiatan, indikator }: SubKegiatanDinilai, bahan: Bahan): Twig {
  const { nama, unit, output, pengampu } = subKegiatan;
  const sebut = bersebutan(bahan.sebutan.kata.sub_kegiatan, unit === undefined ? nama : `${nama} (${unit})`);
  return cabang(5, sebut, { output, pengampu: pengampu?.jabatan, indikator }, bahan, []);
}

/** What a box says besides its name, as far as the data does. */
interface IsiKotak {
  readonly outcome?: string | undefined;
  readonly output?: string | undefined;
  readonly pengampu?: string | undefined;
  readonly indikator?: readonly IndikatorDinilai[];
}

function cabang(
  level: number,
  nama: string,
  { outcome, output, pengampu, indikator = [] }: IsiKotak,
  { assessment }: Bahan,
  below: readonly Twig[],
): Twig {
  const { pengaturan } = assessment.project;
  const note = (kata: string, isi: string | undefined) =>
    isi === undefined ? [] : [cutName(`${kata}: ${isi}`, terpanjang)];
  return {
    level,
    isBold: level < 4,
    nama: cutName(nama, terpanjang),
    notes: [...note('Outcome', outcome), ...note('Output', output), ...note('Pengampu', pengampu)],
    values: indikator.map((satu) => ({
      nama: cutName(satu.indikator.nama, terpanjang),
      angka: figurBersatuan(satu.figur.target_tahun, pengaturan, satu.indikator.satuan),
    })),
    below,
  };
}

/** A numbered list in words: `1.2.` hangs from `1.`. */
function uraian(boxes: readonly Box[], tahun: string | number): string {
  const counts: number[] = [];
  const kotak = boxes.map(({ depth, nama, notes, values, isAgain }) => {
    counts.length = Math.min(counts.length, depth + 1);
    while (counts.length <= depth) counts.push(0);
    counts[depth] = (counts[depth] ?? 0) + 1;
    const isi = [...notes, ...values.map((satu) => `indikator ${satu.nama}, target ${satu.angka}`)];
    return `${counts.join('.')}. ${nama}${isAgain ? ' (lanjutan)' : ''}${isi.length === 0 ? '' : ` (${isi.join('; ')})`}.`;
  });
  return `Pohon kinerja dengan target tahun ${tahun}, dari atas ke bawah. ${kotak.join(' ')}`;
}
