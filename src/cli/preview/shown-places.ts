/** The places in the data that the preview has shown: the only ones that it opens an editor at. */
import type { Span } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import { absolutePath, relativePlace } from '../../io/place.ts';
import type { Titik } from './editor.ts';

/** A place as the page shows it. */
export interface TempatPanel {
  /** `data/2019/tw2.yaml:6:16`, from the folder where the command was started. */
  readonly teks: string;
  /** By this the page asks for it; it means nothing elsewhere. */
  readonly kunci: string;
  /** What opens it in VS Code; empty where the editor is started by us. */
  readonly alamat: string;
}

export interface Tempat {
  /** Writes a place down and gives it as the page shows it. */
  readonly catat: (span: Span) => TempatPanel;
  /** Undefined for a key that was never given. */
  readonly cari: (kunci: unknown) => Titik | undefined;
}

/** `berkas` of a span is relative to `data`, which is relative to `folder`. */
export function tempatTercatat(folder: string, data: string, denganAlamat: boolean): Tempat {
  const known = new Map<string, TempatPanel>();
  const titik = new Map<string, Titik>();
  const place = relativePlace(folder, data);
  return {
    catat({ file, line, column }) {
      const teks = `${printable(place(file))}:${line}:${column}`;
      const there = known.get(`${file}:${line}:${column}`);
      if (there) return there;
      const satu = { berkas: absolutePath(folder, `${data}/${file}`), baris: line, kolom: column };
      const kunci = `t${known.size + 1}`;
      const made = { teks, kunci, alamat: denganAlamat ? alamatVsCode(satu) : '' };
      known.set(`${file}:${line}:${column}`, made);
      titik.set(kunci, satu);
      return made;
    },
    cari: (kunci) => (typeof kunci === 'string' ? titik.get(kunci) : undefined),
  };
}

/** Source: code.visualstudio.com, "Opening VS Code with URLs": `vscode://file/{full path}:line:column`. */
function alamatVsCode({ berkas, baris, kolom }: Titik): string {
  const path = berkas.split('/').map((part, index) => (index === 0 ? part : encodeURIComponent(part)));
  return `vscode://file/${path.join('/').replace(/^\//, '')}:${baris}:${kolom}`;
}
