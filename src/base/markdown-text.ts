/** Text of the data within Markdown that others show: never a link, a tag, a mention, a new cell or a new line. */

/** For one cell or one line. What cannot be escaped by a backslash is parted by a space that is not seen. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/[\\`*_~{}[\]<>#|!&]/g, '\\$&')
    .replaceAll(/@|:(?=\/\/)|(?<=\bwww)(?=\.)/gi, `$&${unseen}`)
    .replaceAll(/\s+/g, ' ');
}

/** Zero width: GitHub looks for mentions and addresses in what is shown, where a backslash is gone. */
const unseen = '\u200b';
