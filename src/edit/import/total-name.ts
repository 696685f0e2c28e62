/** The words by which a row is known as a sum of others. */

/** The name of a row that holds a sum over the whole sheet. */
export const totalName =
  /^(?:grand\s+)?(?:total|jumlah)(?:\s+(?:total|keseluruhan|seluruhnya|semua|anggaran|belanja|umum|daerah|apbd|pagu))*\s*:?$/i;
/** The name of a row that holds a sum over a part of the sheet, above it. */
export const subtotalName =
  /^(?:sub[\s-]*(?:total|jumlah)|(?:total|jumlah)\s+(?:sub\s+)?(?:program|kegiatan|bidang|unit|urusan))\b/i;
