/** The words by which a row is known as a sum of others. */
import type { Row } from './grid/grid.ts';

/** The name of a row that holds a sum over the whole sheet. */
export const totalName =
  /^(?:grand\s+)?(?:total|jumlah)(?:\s+(?:total|keseluruhan|seluruhnya|semua|anggaran|belanja|umum|daerah|apbd|pagu|langsung|skpd|opd|akhir|rp))*\s*:?$/i;
/** The name of a row that holds a sum over a part of the sheet, above it. */
export const subtotalName =
  /^(?:sub[\s-]*(?:total|jumlah)|(?:total|jumlah)\s+(?:sub\s+)?(?:program|kegiatan|bidang|unit|urusan))\b/i;
/** Sums that a page hands on to the next one, which are of what is there already. */
export const carriedName = /^(?:jumlah|total)\s+(?:yang\s+)?(?:di)?pindah(?:kan|an)?\b/i;

/** A row with such a word in a cell of its own. */
export function isTotalRow({ cells }: Row): boolean {
  return cells.some((cell) => cell?.kind === 'text' && totalName.test(cell.text.trim()));
}
