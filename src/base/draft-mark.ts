/** What stands behind the text of each page of a draft. */
export const DRAFT_MARK = 'DRAF';
