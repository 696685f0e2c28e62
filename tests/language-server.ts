/** The real yaml-language-server, talked to over stdio as an editor does, with a project's own settings. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type MarkupContent,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';

/** Its JSON file stands where the package does, whatever the package exports. */
const server = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
);

export interface Editor {
  /** Opens the text as the file at that path in the project, which is opened once only. */
  readonly open: (path: string, text: string) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export interface Opened {
  /** Come by themselves some time after the file was opened. */
  readonly diagnostics: Promise<readonly Diagnostic[]>;
  /** The Markdown that is shown at a place. */
  readonly hover: (at: Position) => Promise<string>;
  readonly complete: (at: Position) => Promise<readonly CompletionItem[]>;
}

/** `settings` are those of the editor, flat as VS Code writes them. */
export async function openEditor(folder: string, settings: Readonly<Record<string, unknown>>): Promise<Editor> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: folder, env: { PATH, HOME }, stdio: 'pipe' });
  const ended = new Promise((done) => {
    child.once('close', done);
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => nested(settings)[section] ?? {}),
  );
  connection.onRequest('client/registerCapability', () => null);
  const published = listen(connection);
  connection.listen();
  const root = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'proyek' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: {
          completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
        },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        publishDiagnostics: { relatedInformation: true },
      },
    },
  });
  await connection.sendNotification('initialized', {});
  return {
    async open(path, text) {
      const uri = pathToFileURL(join(folder, path)).href;
      const textDocument = { uri };
      const diagnostics = published(uri);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      return {
        diagnostics,
        async hover(position) {
          const hover = await connection.sendRequest<Hover | null>('textDocument/hover', { textDocument, position });
          return (hover?.contents as MarkupContent | undefined)?.value ?? '';
        },
        async complete(position) {
          const request = { textDocument, position };
          const list = await connection.sendRequest<CompletionList | null>('textDocument/completion', request);
          return list?.items ?? [];
        },
      };
    },
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}

function listen(connection: ProtocolConnection): (uri: string) => Promise<readonly Diagnostic[]> {
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) =>
    waiting.get(uri)?.(diagnostics),
  );
  return (uri) =>
    new Promise((done) => {
      waiting.set(uri, done);
    });
}

/** `yaml.schemaStore.enable` as the section `yaml`, which a server asks for. */
function nested(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    const steps = name.startsWith('[') ? [name] : name.split('.');
    const last = steps.pop() as string;
    const parent = steps.reduce<Record<string, unknown>>((here, step) => {
      here[step] ??= {};
      return here[step] as Record<string, unknown>;
    }, root);
    parent[last] = value;
  }
  return root;
}

export function settingsOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
}
