/** Whether what an indicator is compared with is a standard, or a value that others have reached. */

/** Documents that set a standard. */
const penetap =
  /\b(?:standar|baku mutu|spm|sni|iso|nspk|norma|pedoman|undang-undang|uu|peraturan|(?:surat )?keputusan (?:presiden|menteri|kepala|gubernur|bupati|wali kota)|perpres|permen\p{L}*|kepmen\p{L}*|perda|pergub|perbup|perwali?)\b/iu;

/** What is measured or planned, and where measured values are published. */
const pengukuran =
  /\b(?:realisasi|capaian|rata-rata|rerata|hasil|survei|sensus|statistik|data|angka|laporan|profil|publikasi|bps|target|rapat|rencana|renstra|rpjmd|rkpd|ssgi|susenas|sakernas|sdki|riskesdas|ski|benchmark)\b/iu;

/** By the source that the data names: only a document that sets standards is one. What was measured is met by nobody. */
export function isStandar(sumber: string): boolean {
  return penetap.test(sumber) && !pengukuran.test(sumber);
}
