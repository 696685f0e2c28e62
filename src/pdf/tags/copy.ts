/** Copies a drawing and inserts parts on the way, which can still be changed afterwards. */
export interface Copy {
  /** All up to here that is not copied yet. */
  copyTo(end: number): void;
  /** Puts a part in, here; gives its number. */
  insert(part: string): number;
  change(number: number, part: string): void;
  /** Copies up to `start` and puts a part in the place of what is between. */
  replace(start: number, end: number, part: string): number;
  text(): string;
}

export function copying(drawing: string): Copy {
  const parts: string[] = [];
  let copied = 0;
  const copyTo = (end: number) => {
    parts.push(drawing.slice(copied, end));
    copied = end;
  };
  const insert = (part: string) => parts.push(part) - 1;
  return {
    copyTo,
    insert,
    change(number, part) {
      parts[number] = part;
    },
    replace(start, end, part) {
      copyTo(start);
      copied = end;
      return insert(part);
    },
    text() {
      copyTo(drawing.length);
      return parts.join('');
    },
  };
}
