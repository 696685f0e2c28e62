/** The chart of absorption: a bar for each program in percent of its pagu, the running cash plan as a mark. */

import { decimalOf, hundred } from '../../../base/decimal.ts';
import type { ProgramDinilai } from '../../../figures/assess/index.ts';
import { angkaFigure } from '../../../figures/figure.ts';
import { figurBersatuan, jumlah, kapital, kecil } from '../../../figures/format.ts';
import { serapanRencana } from '../../../figures/formulas/index.ts';
import {
  type BarRow,
  barFill,
  type Canvas,
  charts,
  emptyFill,
  type Fill,
  type Legend,
  paleFill,
} from '../../charts/index.ts';
import type { Bahan } from '../section.ts';
import { namaProgram } from './anggaran.ts';
import type { Gambar } from './gambar.ts';
import { berbatang, bernomor, bidangGambar, catatanNama, sampaiDengan } from './grafik.ts';
import { kalimatSerapan } from './serapan.ts';
import { beyondEdge } from './skala-kinerja.ts';

/** More figures than this of one chart are leafed through, not read: then the largest programs stand for all. */
const gambarTerbanyak = 3;
/** In percent of pagu; a bar beyond it ends in an arrow. */
const batas = 200;

/** `tabel` is the name of the table that has all programs. None where no program has an absorption. */
export function grafikSerapan(tabel: string, bahan: Bahan): readonly Gambar[] {
  const { program, project } = bahan.assessment;
  const canvas = bidangGambar(project.pengaturan);
  const gambar = (daftar: readonly ProgramDinilai[], bidang = canvas) => {
    const baris = daftar.map((satu) => barisProgram(satu, bahan));
    const isi = { axisTitle: 'Persen dari pagu (%)', legend: legendaSerapan(daftar, bahan), bars: baris, limit: batas };
    return charts.markedBars(isi, bidang);
  };
  const semua = gambar(program);
  const terpilih =
    semua.length <= gambarTerbanyak ? semua : gambar(menurutPagu(program), hampirSehalaman(canvas)).slice(0, 1);
  const drawings = berbatang(terpilih);
  const baris = drawings.flatMap(({ items }) => items);
  const tanpaGambar = terpilih.flatMap(({ items }) => items).filter((satu) => !baris.includes(satu));
  return bernomor(
    {
      id: 'gambar-serapan',
      judul: `Serapan Anggaran per Program ${sampaiDengan(bahan, 's.d. ')}`,
      uraian: (butir) => uraian(butir, bahan),
      catatan: [
        ...catatanNama('Batang berujung panah melampaui tepi gambar', beyondEdge(baris, { batas })),
        ...catatanNama(
          'Tidak digambarkan karena serapannya nol atau tidak dapat dihitung',
          tanpaGambar.map(({ nama }) => nama),
        ),
        ...catatanTerbesar(baris.length + tanpaGambar.length, tabel, program),
      ],
    },
    drawings,
    bahan.nomor,
  );
}

/** For the one figure that stands for all: most of a page. */
function hampirSehalaman(canvas: Canvas): Canvas {
  return { ...canvas, partHeight: canvas.height * 1.4 };
}

function barisProgram(satu: ProgramDinilai, bahan: Bahan): BarRow {
  const { serapan, pagu } = satu.figur;
  const berpagu = angkaFigure(pagu)?.gt('0') ?? false;
  const plan = angkaFigure(serapanRencana(`${satu.program.id}.serapan_rencana`, satu.figur));
  return {
    nama: namaProgram(satu),
    nilai: angkaFigure(serapan) ?? null,
    note: keterangan(satu, bahan),
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
  return kapital(
    [
      realisasi.nilai === null ? teks(realisasi) : `realisasi ${teks(realisasi)}`,
      pagu.nilai === null ? teks(pagu) : `pagu ${teks(pagu)}`,
      ...(serapan.nilai === null ? [] : [`serapan ${teks(serapan)}`]),
      ...(rencana.nilai === null ? [] : [`rencana ${teks(rencana)}`]),
      ...(capaian_rencana.nilai === null ? [] : [`${teks(capaian_rencana)} dari rencana`]),
    ].join('; '),
  );
}

/** How a program stands against its cash plan. */
function kedudukan({ figur }: ProgramDinilai): keyof typeof corakSerapan {
  const [realisasi, rencana] = [angkaFigure(figur.realisasi), angkaFigure(figur.rencana)];
  if (!realisasi || !rencana) return 'tanpa_rencana';
  return realisasi.gte(rencana) ? 'mencapai' : 'di_bawah';
}

const corakSerapan: Readonly<Record<'mencapai' | 'di_bawah' | 'tanpa_rencana', { nama: string; fill: Fill }>> = {
  mencapai: { nama: 'Mencapai rencana penarikan', fill: barFill() },
  di_bawah: { nama: 'Di bawah rencana penarikan', fill: paleFill() },
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

function legendaSerapan(daftar: readonly ProgramDinilai[], bahan: Bahan): readonly Legend[] {
  const ada = new Set(daftar.filter(({ figur }) => figur.serapan.nilai !== null).map(kedudukan));
  const pagu = { nama: 'Pagu (100%)', mark: 'line' } as const;
  if (!berencana(bahan)) return [{ nama: 'Realisasi', fill: barFill() }, pagu];
  const rencana = { nama: `Rencana penarikan s.d. ${bahan.sebutan.batas}`, mark: 'triangle' } as const;
  return [...urutan.filter((satu) => ada.has(satu)).map((satu) => corakSerapan[satu]), pagu, rencana];
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

function uraian(rows: readonly BarRow[], bahan: Bahan): string {
  const isi = rows.map(({ nama, note: teks }) => `${nama}: ${kecil(teks)}`).join('. ');
  const { program } = bahan.assessment;
  const bernama = new Set(rows.map(({ nama }) => nama));
  const kurang = program
    .filter((satu) => kedudukan(satu) === 'di_bawah' && bernama.has(namaProgram(satu)))
    .map(namaProgram);
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
