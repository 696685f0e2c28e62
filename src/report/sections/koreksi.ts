/** The correction: of which signed report, why, and every figure, name and note that is another than it was. */
import { pemilikSemua } from '../../figures/assess/index.ts';
import { kapital, tanggal, triwulanRomawi } from '../../figures/format.ts';
import { type Koreksi, koreksiLaporan, type PerubahanFakta } from '../../figures/seal/index.ts';
import { type Cell, missingCell, plainHead, type Row, rowHead, rowOf, textCell } from '../tables/cell.ts';
import { type Group, group } from '../tables/groups.ts';
import { bertitik } from './parts/catatan-indikator.ts';
import type { Bahan, Section } from './section.ts';

/** No prose of the agency's own stands in its place. */
export const koreksi: Section = {
  id: 'koreksi',
  judul: 'Koreksi',
  ada: ({ assessment }) => koreksiLaporan(assessment) !== undefined,
  isi: (bahan) => {
    const satu = koreksiLaporan(bahan.assessment);
    if (!satu) throw new Error('a report that corrects nothing has no such section');
    return {
      periode: bahan.sebutan.periode,
      atas: tanggal(satu.atas),
      sebab: satu.sebab === undefined ? '' : bertitik(satu.sebab),
      tabel: bahan.nomor.formulir({
        id: 'tabel-koreksi',
        judul: 'Yang Dikoreksi',
        kepala: plainHead('Yang Dikoreksi', 'Semula', 'Menjadi'),
        badan: badan(satu, bahan),
        catatan: [],
      }),
    };
  },
};

/** By what the facts belong to, in the order of the report; what is no longer in it comes last. */
function badan({ perubahan }: Koreksi, bahan: Bahan): readonly Group[] {
  const nama = new Map(pemilikSemua(bahan.assessment).map((satu) => [satu.id, satu.nama]));
  const milik = (kunci: string) => kunci.split('.')[0] ?? '';
  const ids = [...new Set([...nama.keys(), ...perubahan.map(({ kunci }) => milik(kunci))])].flatMap((id) => {
    const own = perubahan.filter(({ kunci }) => milik(kunci) === id);
    return own.length > 0 ? [{ id, own }] : [];
  });
  return ids.map(({ id, own }) => {
    const lama = own.find(({ bagian }) => bagian === 'nama')?.semula;
    return group(
      kapital(nama.get(id) ?? lama ?? id),
      3,
      own.map((fakta) => barisFakta(fakta, bahan)),
    );
  });
}

function barisFakta({ bagian, kunci, semula, menjadi }: PerubahanFakta, bahan: Bahan): Row {
  if (bagian !== 'catatan') return rowOf([rowHead(namaFakta(kunci, bahan), { tingkat: 1 }), isi(semula), isi(menjadi)]);
  return rowOf([
    rowHead(namaFakta(kunci, bahan), { tingkat: 1 }),
    semula === undefined ? missingCell('tidak ada') : textCell('uraian semula'),
    menjadi === undefined ? missingCell('tidak ada') : textCell('uraian baru'),
  ]);
}

function isi(teks: string | undefined): Cell {
  return teks === undefined ? missingCell('tidak ada') : textCell(teks);
}

/** `realisasi_tw1` as it is read: Realisasi triwulan I. */
function namaFakta(kunci: string, { sebutan: { kata } }: Bahan): string {
  const [, nama = 'nama'] = kunci.split('.');
  const triwulan = /_tw([1-4])$/.exec(nama)?.[1] as '1' | '2' | '3' | '4' | undefined;
  const teks = nama
    .replace(/_tw[1-4]$/, '')
    .replaceAll('_', ' ')
    .replace('renstra', kata.renstra);
  // The pattern admits 1 to 4.
  return kapital(triwulan ? `${teks} triwulan ${triwulanRomawi(Number(triwulan) as 1 | 2 | 3 | 4)}` : teks);
}
