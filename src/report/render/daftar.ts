/** The lists in the front matter: contents, tables, figures, each line with the label of its page. */
import type { ReportView } from '../present/index.ts';
import type { Entri } from '../sections/index.ts';

interface Daftar {
  readonly id: string;
  readonly judul: string;
  readonly bernomor: boolean;
  readonly entri: readonly (Entri & { readonly halaman: string; readonly anak: boolean })[];
}

/** The column of page labels is there even where they are not known: what is printed in must not move a line. */
export function daftar(view: ReportView, pages: ReadonlyMap<string, string> | null): readonly Daftar[] {
  const { daftarIsi, daftarTabel, daftarGambar } = view;
  const semua = [
    { id: 'daftar-isi', judul: 'Daftar Isi', entri: daftarIsi },
    { id: 'daftar-tabel', judul: 'Daftar Tabel', entri: daftarTabel },
    { id: 'daftar-gambar', judul: 'Daftar Gambar', entri: daftarGambar },
  ];
  return semua
    .filter(({ entri }) => entri.length > 0)
    .map(({ id, judul, entri }) => ({
      id,
      judul,
      bernomor: pages !== null,
      entri: entri.map((satu) => ({ ...satu, halaman: pages?.get(satu.id) ?? '', anak: satu.tingkat === 2 })),
    }));
}
