/** Makes sound projects of any size, to measure with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const perSasaran = 20;
const perProgram = 40;

/** A project in the folder: so many indicators, so many lines of the budget. */
export function makeProject(place, indicators, lines) {
  const sasaran = count(Math.ceil(indicators / perSasaran));
  const indikator = count(indicators);
  const kegiatan = count(lines);
  const files = {
    'instansi.yaml':
      'nama: Dinas Contoh\ndaerah: { nama: Kabupaten Contoh, kepala: Bupati Contoh }\ntempat: Kota Contoh\n' +
      'kepala: { jabatan: Kepala Dinas Contoh Kabupaten Contoh, nama: "Nama Contoh, S.Sos.", nip: 19700101 199503 1 001 }\n',
    'renstra.yaml': `periode: { awal: 2021, akhir: 2026 }\nvisi: Terwujudnya Kabupaten Contoh yang tertib\nmisi:\n  - id: misi-1\n    uraian: Mewujudkan pelayanan yang baik\ntujuan:\n  - id: tujuan-1\n    nama: Meningkatnya mutu pelayanan\n    misi: [misi-1]\n    sasaran:\n${sasaran
      .map(
        (s) =>
          `      - id: s${s}\n        nama: ${name('Meningkatnya layanan', s)}\n        indikator:\n${indikator
            .slice(s * perSasaran, (s + 1) * perSasaran)
            .map(
              (i) =>
                `          - id: i${i}\n            nama: ${name('Jumlah layanan', i)}\n            satuan: layanan\n`,
            )
            .join('')}`,
      )
      .join('')}`,
    '2024/perjanjian-kinerja.yaml': `tanggal: 2024-01-15\ntarget:\n${indikator.map((i) => `  i${i}: { tahun: ${i + 100} }\n`).join('')}`,
    '2024/anggaran.yaml': `program:\n${count(Math.ceil(lines / perProgram))
      .map(
        (p) =>
          `  - id: p${p}\n    nama: ${name('Program', p)}\n    sasaran: [s${p % sasaran.length}]\n    kegiatan:\n${kegiatan
            .slice(p * perProgram, (p + 1) * perProgram)
            .map((k) => `      - id: k${k}\n        nama: ${name('Kegiatan', k)}\n        pagu: ${1000 + k}000000\n`)
            .join('')}`,
      )
      .join('')}`,
    '2024/tw2.yaml': `tanggal: 2024-07-08\nindikator:\n${indikator.map((i) => `  i${i}:\n    realisasi: ${i + 50},5\n`).join('')}anggaran:\n${kegiatan.map((k) => `  k${k}: { realisasi: ${500 + (k % 400)}.000.000 }\n`).join('')}`,
  };
  mkdirSync(join(place, '2024'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(place, path), text);
  return place;
}

function count(length) {
  return Array.from({ length }, (_, at) => at);
}

function name(kind, at) {
  return `${kind} ${word(at)} ${word(at * 7 + 3)} ${at}`;
}

/** Invented words, so that no name is nearly another. */
function word(at) {
  const parts = ['ba', 'cu', 'da', 'fo', 'gi', 'ha', 'jo', 'ku', 'li', 'ma', 'nu', 'pe', 'ra', 'si', 'tu', 'wo'];
  let text = '';
  for (let rest = at + 17; rest > 0; rest = Math.floor(rest / 16)) text += parts[(rest * 5 + text.length) % 16];
  return text;
}
