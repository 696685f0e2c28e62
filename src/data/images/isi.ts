/** What can be said of an image file by its content. */
import type { Text } from '../../base/diagnostic.ts';
import type { Arah } from './exif.ts';

export type IsiGambar =
  | { readonly jenis: 'png' | 'jpeg'; readonly lebar: number; readonly tinggi: number; readonly arah: Arah }
  /** `isi` is what it is instead, where that is known. */
  | { readonly jenis: 'lain'; readonly isi?: string }
  /** A PNG or JPEG of a form that browsers leave blank, or draw otherwise than other programs. */
  | { readonly jenis: 'tak-terbuka'; readonly sebab: Text }
  | { readonly jenis: 'rusak' };
