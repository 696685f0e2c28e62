/** How the pagu of the whole budget came to be what it is: at the beginning, and after each revision up to the quarter. */
import type { DataTahun } from '../../data/link/index.ts';
import { jumlahPagu, selisihPagu } from '../formulas/index.ts';
import type { Periode, RiwayatPagu } from './assessment.ts';
import { paguSesudah, revisiBerlaku } from './berlaku.ts';

/** None where at most one revision counts: the pagu itself says it all then. */
export function assessRiwayat(data: DataTahun, periode: Periode): readonly RiwayatPagu[] {
  const revisi = revisiBerlaku(data, periode);
  if (revisi.length < 2) return [];
  const lines = (data.anggaran?.program ?? [])
    .flatMap(({ kegiatan }) => kegiatan)
    .flatMap((satu) => (satu.subKegiatan.length > 0 ? satu.subKegiatan : [satu]));
  const pagu = [0, ...revisi.map((_, index) => index + 1)].map((sampai) => {
    const kunci = revisi[sampai - 1]?.kunci ?? 'awal';
    const amounts = lines.flatMap((satu) => {
      const nilai = paguSesudah(satu, revisi.slice(0, sampai));
      // What only a later revision brings is not there yet.
      return nilai && !(nilai === satu.pagu && satu.revisi.size > 0 && nilai.nilai.eq('0'))
        ? [{ nama: satu.nama, nilai }]
        : [];
    });
    return jumlahPagu(`revisi_${kunci}.pagu`, amounts);
  });
  return pagu.map((satu, index) => {
    const [now, before] = [revisi[index - 1], pagu[index - 1]];
    const id = `revisi_${now?.kunci ?? 'awal'}`;
    if (!now || !before) return { id, nama: 'pagu awal', figur: { pagu: satu } };
    return {
      id,
      nama: now.nama,
      revisi: now,
      figur: { pagu: satu, selisih: selisihPagu(`${id}.selisih`, satu, before) },
    };
  });
}
