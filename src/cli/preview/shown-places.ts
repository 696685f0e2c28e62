/** The places in the data that the preview has shown: the only ones that it opens an editor at. */
import type { Span } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import { absolutePath, relativePlace } from '../../io/place.ts';
import type { FilePlace } from './editor.ts';

/** A place as the page shows it. */
export interface PanelPlace {
  /** `data/2019/tw2.yaml:6:16`, from the folder where the command was started. */
  readonly text: string;
  /** By this the page asks for it; it means nothing elsewhere. */
  readonly key: string;
  /** What opens it in VS Code; empty where the editor is started by us. */
  readonly address: string;
}

export interface ShownPlaces {
  /** Writes a place down and gives it as the page shows it. */
  readonly note: (span: Span) => PanelPlace;
  /** Undefined for a key that was never given. */
  readonly find: (key: unknown) => FilePlace | undefined;
}

/** The file of a span is relative to `data`, which is relative to `folder`. */
export function shownPlaces(folder: string, data: string, withAddress: boolean): ShownPlaces {
  const known = new Map<string, PanelPlace>();
  const byKey = new Map<string, FilePlace>();
  const place = relativePlace(folder, data);
  return {
    note({ file, line, column }) {
      const text = `${printable(place(file))}:${line}:${column}`;
      const there = known.get(`${file}:${line}:${column}`);
      if (there) return there;
      const point = { file: absolutePath(folder, `${data}/${file}`), line, column };
      const key = `t${known.size + 1}`;
      const made = { text, key, address: withAddress ? vsCodeAddress(point) : '' };
      known.set(`${file}:${line}:${column}`, made);
      byKey.set(key, point);
      return made;
    },
    find: (key) => (typeof key === 'string' ? byKey.get(key) : undefined),
  };
}

/** Source: code.visualstudio.com, "Opening VS Code with URLs": `vscode://file/{full path}:line:column`. */
function vsCodeAddress({ file, line, column }: FilePlace): string {
  const path = file.split('/').map((part, index) => (index === 0 ? part : encodeURIComponent(part)));
  return `vscode://file/${path.join('/').replace(/^\//, '')}:${line}:${column}`;
}
