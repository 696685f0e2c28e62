/** Cells side by side on a terminal, each column as wide as its widest; those at `isRight` end in line, others begin so. */
export function columns(
  rows: readonly (readonly string[])[],
  isRight: (column: number) => boolean = () => false,
): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  const padded = (cell: string, at: number) => {
    const space = ' '.repeat((widths[at] ?? 0) - [...cell].length);
    return isRight(at) ? space + cell : cell + space;
  };
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}
