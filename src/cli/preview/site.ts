/** What the preview's server offers, by name: the shell, its script and styles, the report, and three things to do. */
import { UserError } from '../../base/user-error.ts';
import { readPreviewFile } from '../../io/package-files.ts';
import type { Answer, Site } from '../../io/server.ts';
import type { FilePlace } from './editor.ts';
import type { GoodReport, Session } from './session.ts';
import type { ShownPlaces } from './shown-places.ts';
import { panelTrace } from './traces.ts';

/** What the site has others do. */
interface Hands {
  readonly print: (good: GoodReport) => Promise<Uint8Array>;
  /** False where the editor could not be started. */
  readonly edit: (place: FilePlace) => Promise<boolean>;
}

/** `isStale` tells whether the report shown is older than the data. */
export function previewSite(session: Session, places: ShownPlaces, hands: Hands, isStale: () => boolean): Site {
  const text = (name: string) => new TextDecoder().decode(readPreviewFile(name));
  const shell = text('pratinjau.html');
  const script = (name: string): Answer => ({ type: javascript, body: text(name) });
  const sheets = `<style>${text('lembar.css')}</style></head>`;
  return {
    events: 'peristiwa',
    closed: { status: 403, type: html, body: usedAddress },
    pages: {
      '': (nonce) => ({
        type: html,
        body: shell.replaceAll('{{nonce}}', nonce),
        policy:
          `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; connect-src 'self'; frame-src 'self'; ` +
          "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      }),
      sel: () => json(session.good()?.cells().tables ?? {}),
      'pratinjau.css': () => ({ type: 'text/css; charset=utf-8', body: text('pratinjau.css') }),
      'pratinjau.js': () => script('pratinjau.js'),
      'panel.js': () => script('panel.js'),
      'cells.js': () => script('cells.js'),
      'patch.js': () => script('patch.js'),
      laporan: () => ({
        type: html,
        body: (session.good()?.html ?? emptyReport).replace('</head>', () => sheets),
        policy: reportPolicy,
      }),
    },
    actions: {
      jejak: async (sent) => {
        const good = session.good();
        const asked = good?.cells().byKey.get(String(field(sent, 'kunci')));
        return json(good && asked ? panelTrace(good.assessment, asked, places) : null);
      },
      buka: async (sent) => {
        const place = places.find(field(sent, 'kunci'));
        if (!place) return json({ pesan: 'Tempat itu tidak dikenal.' }, 404);
        return (await hands.edit(place)) ? json({}) : json({ pesan: 'Penyunting tidak dapat dijalankan.' }, 502);
      },
      pdf: async () => {
        const good = session.good();
        if (!good || isStale()) return json({ pesan: 'PDF hanya dibuat dari data tanpa galat.', temuan: [] }, 409);
        try {
          return { type: 'application/pdf', body: await hands.print(good) };
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          return json({ pesan: 'PDF tidak dibuat.', temuan: session.describe(error) }, 422);
        }
      },
    },
  };
}

const html = 'text/html; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';

/** The report carries no script, and none would run; it is shown by our own page alone. */
const reportPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const usedAddress =
  '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pratinjau</title></head><body><h1>Alamat ini sudah dipakai</h1><p>Alamat yang dibuka oleh <code>lkj preview --open</code> berlaku satu kali, untuk satu peramban. Salin alamat yang tercetak di terminal, atau jalankan lagi perintah itu.</p><p lang="en">This address works once, in one browser. Copy the one that the terminal shows, or run <code>lkj preview --open</code> again.</p></body></html>';

const emptyReport =
  '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pratinjau</title></head><body class="tanpa-laporan"><p>Belum ada laporan yang dapat ditampilkan.</p></body></html>';

function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** What was sent may be anything. */
function field(sent: unknown, name: string): unknown {
  return typeof sent === 'object' && sent !== null && Object.hasOwn(sent, name)
    ? (sent as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
