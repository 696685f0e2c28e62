/** What the facts say of who the agency is, and whom and what it has; keys are there only where the data tells. */
import { plainText } from '../../base/decimal.ts';
import { defined } from '../../base/defined.ts';
import type { Assessment } from '../../figures/assess/index.ts';

export function organisasiFacts({ project: { profil }, data: { sumberDaya } }: Assessment) {
  return defined({
    profil: profil && {
      dasar: profil.dasar ?? null,
      tugas: profil.tugas,
      fungsi: profil.fungsi,
      struktur: profil.struktur ?? null,
    },
    sumber_daya: sumberDaya && {
      per: sumberDaya.per,
      pegawai: Object.fromEntries(
        sumberDaya.pegawai.map(({ jenis, butir }) => [
          jenis,
          butir.map(({ nama, jumlah, menurut }) => ({
            nama,
            jumlah: plainText(jumlah),
            l: menurut ? plainText(menurut.l) : null,
            p: menurut ? plainText(menurut.p) : null,
          })),
        ]),
      ),
      sarana: sumberDaya.sarana.map(({ nama, satuan, jumlah, keadaan }) => ({
        nama,
        satuan: satuan ?? null,
        jumlah: plainText(jumlah.nilai),
        keadaan: Object.fromEntries([...keadaan].map(([nama, { nilai }]) => [nama, plainText(nilai)])),
      })),
    },
  });
}
