/** What a disguised number is, and the units by which digits are known. */
import type { Text } from '../../base/diagnostic.ts';

export interface Samaran {
  readonly awal: number;
  readonly akhir: number;
  readonly sebab: Text;
}

export const satuan = String.raw`(?:%|pers?en(?!\p{L})|ribu(?!\p{L})|juta(?!\p{L})|mil[iy]ar(?!\p{L})|triliun(?!\p{L}))`;
