/** The chart of absorption: a bar for each program in percent of its pagu, the running cash plan as a mark. */

import { decimalOf, hundred } from '../../../base/decimal.ts';
import type { ProgramDinilai } from '../../../figures/assess/index.ts';
import { angkaFigure } from '../../../figures/figure.ts';
import { figurBersatuan, jumlah, kecil } from '../../../figures/format.ts';
import { serapanRencana } from '../../../figures/formulas/index.ts';
import {
  type BarRow,
  barFill,
  type Canvas,
  charts,
  emptyFill,
  type Fill,
  hatchedFill,
  type Legend,
  type Mark,
} from '../../charts/index.ts';
import { namaProgram } from '../../sentences/anggaran.ts';
import { kalimatSerapan } from '../../sentences/serapan.ts';
import type { Bahan } from '../section.ts';
import type { Gambar } from './gambar.ts';
import { bernomor, bidangGambar, catatanNama } from './grafik.ts';
import { shortNames } from './nama-pendek.ts';
import { beyondEdge } from './skala-kinerja.ts';

/** More figures than this of one chart are leafed through, not read: then the largest programs stand for all. */
const gambarTerbanyak = 3;
/** In percent of pagu; a bar beyond it ends in an arrow. */
const batas = 200;

/** `tabel` is the name of the table that has all programs. None where no program has an absorption. */
export function grafikSerapan(tabel: string, bahan: Bahan): readonly Gambar[] {
  const { program, project } = bahan.assessment;
  const canvas = bidangGambar(project.pengaturan);
  const pendek = shortNames(program.map((satu) => ({ ...satu.program, nama: judulProgram(satu) })));
  const baris = new Map(program.map((satu, index) => [satu, barisProgram(satu, pendek[index] ?? '', bahan)]));
  const gambar = (daftar: readonly ProgramDinilai[], bidang = canvas) =>
    charts.markedBars(
      {
        axisTitle: 'Serapan (%)',
        figureTitle: ['Serapan'],
        legend: (drawn) => legendaSerapan(drawn, bahan),
        bars: daftar.flatMap((satu) => baris.get(satu) ?? []),
        whole: 100,
        limit: batas,
      },
      bidang,
    );
  const semua = gambar(program);
  const terpilih =
    semua.length <= gambarTerbanyak ? semua : gambar(menurutPagu(program), hampirSehalaman(canvas)).slice(0, 1);
  const digambar = terpilih.flatMap(({ items }) => items);
  const tanpaGambar =
    semua.length <= gambarTerbanyak ? [...baris.values()].filter((satu) => !digambar.includes(satu)) : [];
  return bernomor(
    {
      id: 'gambar-serapan',
      judul: `Serapan Anggaran per Program ${bahan.sebutan.sampai}`,
      uraian: (butir) => uraian(butir, bahan),
      catatan: [
        ...catatanNama(
          'Batang berujung panah melampaui tepi gambar',
          beyondEdge(digambar, { batas }).map(({ nama }) => nama),
        ),
        ...catatanNama(
          'Tidak digambarkan karena serapannya nol atau tidak dapat dihitung',
          tanpaGambar.map(({ nama }) => nama),
        ),
        ...catatanTerbesar(digambar.length + tanpaGambar.length, tabel, program),
      ],
    },
    terpilih,
    bahan.nomor,
  );
}

/** For the one figure that stands for all: most of a page. */
function hampirSehalaman(canvas: Canvas): Canvas {
  return { ...canvas, partHeight: canvas.height * 1.4 };
}

/** Each of them is a program: a label need not say it. */
function judulProgram({ program: { nama } }: ProgramDinilai): string {
  return nama.replace(/^program\s+(?=\p{L})/iu, '');
}

/** A row that knows its program. */
interface BarisProgram extends BarRow {
  readonly satu: ProgramDinilai;
}

function barisProgram(satu: ProgramDinilai, nama: string, bahan: Bahan): BarisProgram {
  const { serapan, pagu } = satu.figur;
  const berpagu = angkaFigure(pagu)?.gt('0') ?? false;
  const plan = angkaFigure(serapanRencana(`${satu.program.id}.serapan_rencana`, satu.figur));
  const teks = figurBersatuan(serapan, bahan.assessment.project.pengaturan);
  return {
    satu,
    nama,
    nilai: angkaFigure(serapan) ?? null,
    angka: serapan.nilai === null ? '' : teks,
    note: serapan.nilai === null ? teks : '',
    fill: corakProgram(satu, bahan),
    marks: [
      ...(berpagu ? [{ shape: 'line', nilai: hundred } as const] : []),
      ...(plan && berpagu ? [{ shape: 'triangle', nilai: plan } as const] : []),
    ],
  };
}

function keterangan(
  { figur: { realisasi, pagu, serapan, rencana, capaian_rencana } }: ProgramDinilai,
  bahan: Bahan,
): string {
  const teks = (figure: typeof realisasi) => figurBersatuan(figure, bahan.assessment.project.pengaturan);
  return [
    realisasi.nilai === null ? teks(realisasi) : `realisasi ${teks(realisasi)}`,
    pagu.nilai === null ? teks(pagu) : `pagu ${teks(pagu)}`,
    ...(serapan.nilai === null ? [] : [`serapan ${teks(serapan)}`]),
    ...(rencana.nilai === null ? [] : [`rencana ${teks(rencana)}`]),
    ...(capaian_rencana.nilai === null ? [] : [`${teks(capaian_rencana)} dari rencana`]),
  ].join('; ');
}

/** How a program stands against its cash plan. */
function kedudukan({ figur }: ProgramDinilai): keyof typeof corakSerapan {
  const [realisasi, rencana] = [angkaFigure(figur.realisasi), angkaFigure(figur.rencana)];
  if (!realisasi || !rencana) return 'tanpa_rencana';
  return realisasi.gte(rencana) ? 'mencapai' : 'di_bawah';
}

const corakSerapan: Readonly<Record<'mencapai' | 'di_bawah' | 'tanpa_rencana', { nama: string; fill: Fill }>> = {
  mencapai: { nama: 'Mencapai rencana penarikan', fill: barFill() },
  di_bawah: { nama: 'Di bawah rencana penarikan', fill: hatchedFill() },
  tanpa_rencana: { nama: 'Tanpa rencana penarikan', fill: emptyFill() },
};

/** Where no program has a plan, none is told apart by it. */
function corakProgram(satu: ProgramDinilai, bahan: Bahan): Fill {
  return berencana(bahan) ? corakSerapan[kedudukan(satu)].fill : barFill();
}

function berencana({ assessment: { program } }: Bahan): boolean {
  return program.some(({ figur }) => angkaFigure(figur.rencana) !== undefined);
}

const urutan = ['mencapai', 'di_bawah', 'tanpa_rencana'] as const;

/** Only what the rows use. */
function legendaSerapan(rows: readonly BarisProgram[], bahan: Bahan): readonly Legend[] {
  const ada = new Set(rows.filter(({ nilai }) => nilai && !nilai.eq('0')).map(({ satu }) => kedudukan(satu)));
  const bertanda = (bentuk: Mark['shape']) => rows.some(({ marks }) => marks.some(({ shape }) => shape === bentuk));
  return [
    ...(berencana(bahan)
      ? urutan.filter((satu) => ada.has(satu)).map((satu) => corakSerapan[satu])
      : [{ nama: 'Realisasi', fill: barFill() }]),
    ...(bertanda('line') ? [{ nama: 'Pagu (100%)', mark: 'line' } as const] : []),
    ...(bertanda('triangle')
      ? [{ nama: `Rencana penarikan s.d. ${bahan.sebutan.batas}`, mark: 'triangle' } as const]
      : []),
  ];
}

function menurutPagu(program: readonly ProgramDinilai[]): readonly ProgramDinilai[] {
  const nilai = ({ figur }: ProgramDinilai) => angkaFigure(figur.pagu) ?? decimalOf(-1);
  return [...program].sort((a, b) => nilai(b).cmp(nilai(a)));
}

function catatanTerbesar(digambar: number, tabel: string, program: readonly ProgramDinilai[]): readonly string[] {
  if (digambar === program.length) return [];
  const lain = program.length - digambar;
  return [
    `Digambarkan ${jumlah(digambar)} program dengan pagu terbesar di antara ${jumlah(program.length)} program; ${jumlah(lain)} program yang lain dimuat dalam ${tabel}.`,
  ];
}

function uraian(rows: readonly BarisProgram[], bahan: Bahan): string {
  const isi = rows.map(({ satu }) => `${namaProgram(satu)}: ${keterangan(satu, bahan)}`).join('. ');
  const { program } = bahan.assessment;
  const kurang = rows.filter(({ satu }) => kedudukan(satu) === 'di_bawah').map(({ satu }) => namaProgram(satu));
  return [
    `Diagram batang serapan anggaran ${jumlah(rows.length)} program. ${isi}.`,
    rows.length < program.length ? dariSemua(kalimatSerapan(bahan), program.length) : kalimatSerapan(bahan),
    ...catatanNama('Realisasi di bawah rencana penarikan', kurang),
  ]
    .filter((kalimat) => kalimat !== '')
    .join(' ');
}

/** The sentence speaks of all programs, also where the drawing has a part of them. */
function dariSemua(kalimat: string, banyak: number): string {
  return kalimat === '' ? '' : `Di antara semua ${jumlah(banyak)} program: ${kecil(kalimat)}`;
}
