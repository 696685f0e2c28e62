/** What is said of files: missing, unknown, or not what their names say. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { meant, nearest } from '../../../base/suggest.ts';
import { content } from './content.ts';

/** What helps where a quarter has no file: the commands that make it, in order, and the quarters that are there. */
interface Ways {
  readonly commands: readonly string[];
  readonly available: readonly string[];
}

function toOpen(path: string, { commands, available }: Ways): Text {
  const make = (word: string, file: string, then: string) =>
    commands.length > 0 ? `${word}: ${commands.join(then)}` : `${file} ${path}`;
  const list = available.join(', ');
  return {
    id: `${make('buat dengan', 'buat berkas', ', lalu ')}${list && `; yang ada datanya: ${list}`}`,
    en: `${make('make it with', 'make the file', ', then ')}${list && `; those that have data: ${list}`}`,
  };
}

export const berkas = {
  berkasTidakAda: (path: string) =>
    content(
      'berkas-tidak-ada',
      `berkas ${path} tidak ada`,
      `the file ${path} does not exist`,
      `buat berkas ${path}`,
      `make the file ${path}`,
    ),
  tanpaTriwulan: (path: string, ways: Ways) =>
    content('berkas-tidak-ada', `berkas ${path} tidak ada`, `the file ${path} does not exist`, toOpen(path, ways)),
  tahunBelumTutup: (path: string, ways: Ways) =>
    content(
      'berkas-tidak-ada',
      `laporan tahunan memerlukan data triwulan IV, tetapi berkas ${path} tidak ada`,
      `the annual report needs the data of the fourth quarter, but the file ${path} does not exist`,
      toOpen(path, ways),
    ),
  tanpaData: content(
    'tanpa-data',
    'belum ada data triwulan mana pun',
    'there is no data of any quarter yet',
    'buat folder tahun berisi tw1.yaml, tw2.yaml, tw3.yaml, atau tw4.yaml',
    'make a folder named after the year that holds tw1.yaml, tw2.yaml, tw3.yaml or tw4.yaml',
  ),
  berkasTakDikenal: (path: string, suggestion: string | undefined) =>
    content(
      'berkas-tak-dikenal',
      `berkas ${path} tidak dikenal dan tidak dibaca`,
      `the file ${path} is not known and not read`,
      meant(suggestion, {
        id: 'pindahkan ke luar folder data, atau beri nama yang dikenal (lihat docs/panduan/folder-data.md)',
        en: 'move it out of the data folder, or give it a known name (see docs/panduan/folder-data.md)',
      }),
    ),
  berakhiranTxt: (path: string, meantPath: string) =>
    content(
      'berkas-tak-dikenal',
      `berkas ${path} tidak dibaca, karena namanya berakhiran .txt`,
      `the file ${path} is not read, for its name ends in .txt`,
      `ganti namanya menjadi ${meantPath}; di Windows tampilkan dulu akhirannya: File Explorer, View, File name extensions`,
      `rename it to ${meantPath}; in Windows show endings first: File Explorer, View, File name extensions`,
    ),
  berkasGanda: (path: string, other: string) =>
    content(
      'berkas-ganda',
      `${path} dan ${other} adalah data yang sama`,
      `${path} and ${other} are the same data`,
      'simpan salah satu saja',
      'keep one of them',
    ),
  diisiDiSini: { id: 'diisi di sini juga', en: 'given here too' },
  nilaiDuaKali: (name: string, times: number) =>
    content(
      'nilai-dua-kali',
      `${quoted(name)} diisi di ${times} berkas triwulan ini`,
      `${quoted(name)} is given in ${times} files of this quarter`,
      'sepakati satu bidang yang mengisinya, dan hapus dari yang lain',
      'agree on one office that gives it, and remove it from the others',
    ),
  pengesahanDiubah: (laporan: string) =>
    content(
      'pengesahan-diubah',
      `isi pengesahan ${laporan} bukan lagi yang ditulis ketika laporannya disahkan`,
      `the seal of ${laporan} no longer is what was written when its report was signed`,
      'kembalikan berkas ini (git), atau hapus bagian ini dan sahkan lagi dari PDF yang ditandatangani: lkj verify <pdf> --seal',
      'restore the file (git), or delete this part and seal again from the signed PDF: lkj verify <pdf> --seal',
    ),
  lheDiLuarBatas: (text: string) =>
    content(
      'lhe-tak-mungkin',
      `nilai ${quoted(text)} di luar 0 sampai 100`,
      `the score ${quoted(text)} is not between 0 and 100`,
      'salin nilainya dari LHE',
      'copy it from the evaluation report',
    ),
  lheTahunNanti: (tahun: number, year: number) =>
    content(
      'lhe-tak-mungkin',
      `kinerja tahun ${tahun} belum dapat dievaluasi dalam tahun ${year}`,
      `the performance of ${tahun} cannot have been evaluated in ${year}`,
      'tulis tahun kinerja yang dievaluasi, atau pindahkan ke folder tahun yang melaporkan tindak lanjutnya',
      'write the year that was evaluated, or move it to the folder of the year that reports the follow-up',
    ),
  tindakLanjutLaluTakAda: (id: string) =>
    content(
      'tindak-lanjut-lalu-tak-ada',
      `triwulan sebelumnya tidak mempunyai tindak_lanjut untuk ${quoted(id)}`,
      `the quarter before has no tindak_lanjut for ${quoted(id)}`,
      'tulis tindak_lanjut indikator itu di berkas triwulan sebelumnya, atau hapus tindak_lanjut_lalu',
      'write the tindak_lanjut of that indicator in the file of the quarter before, or delete tindak_lanjut_lalu',
    ),
  terlaluPanjang: (apa: 'naskah' | 'alinea' | 'kolom' | 'semua', panjang: number, batas: number) => {
    const [jenis, kind] = {
      naskah: ['naskah ini', 'this narrative'],
      alinea: ['alinea atau baris ini', 'this paragraph or row'],
      kolom: ['baris tabel ini', 'this row of a table'],
      semua: ['seluruh naskah dan teks laporan ini', 'all narratives and texts of this report together'],
    }[apa];
    const [satuan, unit] = apa === 'kolom' ? ['kolom', 'columns'] : ['huruf', 'letters'];
    return content(
      'naskah-terlalu-panjang',
      `${jenis} ${panjang} ${satuan}; angkanya dicocokkan dengan data sampai ${batas} ${satuan}`,
      `${kind} ${apa === 'semua' ? 'have' : 'has'} ${panjang} ${unit}; its numbers are compared with the data up to ${batas} ${unit}`,
      {
        kolom: { id: 'bagi menjadi beberapa tabel', en: 'divide it into several tables' },
        semua: { id: 'pindahkan sebagian ke laporan atau lampiran lain', en: 'move a part to another report or annex' },
        naskah: {
          id: 'bagi menjadi beberapa alinea yang lebih pendek',
          en: 'divide it into several shorter paragraphs',
        },
        alinea: {
          id: 'bagi menjadi beberapa alinea yang lebih pendek',
          en: 'divide it into several shorter paragraphs',
        },
      }[apa],
    );
  },
  narasiTakDikenal: (name: string, known: readonly string[]) => {
    const near = nearest(name, known);
    const names = known.join(', ');
    return content(
      'narasi-tak-dikenal',
      `tidak ada bagian laporan bernama ${quoted(name)}`,
      `the report has no section named ${quoted(name)}`,
      `${near ? `mungkin maksudnya «${near}»? ` : ''}Yang dikenal: ${names}; bagian sendiri didaftarkan dengan bagian_tambahan dalam laporan.yaml`,
      `${near ? `did you mean «${near}»? ` : ''}Known are: ${names}; a section of your own is listed by bagian_tambahan in laporan.yaml`,
    );
  },
  bagianTanpaNaskah: (path: string, judul: string) =>
    content(
      'bagian-tanpa-naskah',
      `${path} tidak ada atau kosong, jadi bagian ${quoted(judul)} tidak dicetak`,
      `${path} does not exist or is empty, so the section ${quoted(judul)} is not printed`,
      `tulis naskahnya dalam ${path}, atau hapus butir ini`,
      `write its text in ${path}, or delete this item`,
    ),
  pernyataanKosong: (path: string) =>
    content(
      'pernyataan-kosong',
      `berkas ${path} kosong, padahal isinya menggantikan pernyataan perjanjian kinerja`,
      `the file ${path} is empty, but it stands in the place of the statement of the agreement`,
      'tulis pernyataannya: paragraf pertama mendahului nama para pihak, selebihnya sesudahnya; atau hapus berkas ini',
      'write the statement: its first paragraph comes before the parties, the rest after them; or delete the file',
    ),
  gambarBerspasi: (path: string) =>
    content(
      'gambar-tidak-ada',
      `gambar ${quoted(path)} ada, tetapi spasi dalam namanya membuatnya tidak terbaca sebagai gambar`,
      `the image ${quoted(path)} is there, but the spaces in its name keep it from being read as one`,
      `apit namanya dengan < dan >: ![uraian](<${path}>)`,
      `put its name between < and >: ![description](<${path}>)`,
    ),
  gambarTidakAda: (path: string, suggestion: string | undefined) =>
    content(
      'gambar-tidak-ada',
      `tidak ada gambar ${quoted(path)} di folder data`,
      `there is no image ${quoted(path)} in the data folder`,
      meant(suggestion, {
        id: 'salin gambarnya (PNG atau JPEG) ke folder data, dan tulis jalurnya dari folder itu',
        en: 'copy the image (PNG or JPEG) into the data folder and write its path from there',
      }),
    ),
};
