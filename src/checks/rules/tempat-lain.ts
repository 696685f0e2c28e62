/** Whether a number is said of another place than the agency's own: «lebih tinggi daripada capaian Jawa Timur 88,1%». */
import { literally } from '../../base/literal.ts';

/** `sejak` is what stands between the number and the name or the number before it. */
export function isTempatLain(sejak: string, daerah: string): boolean {
  // Every name of a place begins with a capital.
  if (!/[A-Z]/.test(sejak)) return false;
  const teks = sejak.replaceAll(new RegExp(`${literally(daerah)}(?! \\p{Lu})`, 'gu'), ' ');
  return wilayah.test(teks) || dibanding.test(teks);
}

const wilayah =
  /(?<!\p{L})(?:(?:Provinsi|Kabupaten|Kota|Kab\.|Kecamatan|Kec\.|Kelurahan|Desa|Puskesmas|UPT|RSUD) \p{Lu}\p{L}+|Jawa|Sumat(?:era|ra)|Kalimantan|Sulawesi|Papua|Bali|Nusa Tenggara|NT[BT]|Maluku|Aceh|Riau|Jambi|Bengkulu|Lampung|Banten|DKI|DIY|D\.I\.|Yogyakarta|Jakarta|Gorontalo|Bangka Belitung|Indonesia)(?!\p{L})/u;
const dibanding =
  /(?<!\p{L})(?:daripada|dibanding\p{L}*(?: dengan)?)(?: (?:capaian|realisasi|milik|di))* \p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*){0,3}[\s:=(]*(?:adalah|sebesar|mencapai|yang|yaitu)?[\s:=(]*$/u;
