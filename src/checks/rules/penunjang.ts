/** Programs that run the office: they serve no sasaran of their own. */

/** By its code (program 01 of any urusan), or by the names of the years before there were codes. */
export function isPenunjang({ kode, nama }: { readonly kode?: string | undefined; readonly nama: string }): boolean {
  return kode?.split('.')[2] === '01' || supporting.test(nama);
}

const supporting =
  /penunjang|dukungan manajemen|administrasi (?:umum )?perkantoran|prasarana aparatur|disiplin aparatur|sumber daya aparatur|pelaporan (?:capaian )?kinerja|pelaporan keuangan/i;
