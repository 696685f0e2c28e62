/** What `lkj preview` does once it is run: reads, serves, watches, until it is interrupted. */
import { waiting, working } from '../../io/cleaning.ts';
import { packageVersion } from '../../io/package-files.ts';
import { absolutePath } from '../../io/place.ts';
import { readData } from '../../io/read-data.ts';
import { type Serving, serveLocally } from '../../io/server.ts';
import { openAddress, startProgram } from '../../io/start-program.ts';
import { stopwatch } from '../../io/stopwatch.ts';
import { watchProject } from '../../io/watch.ts';
import type { World } from '../../io/world.ts';
import { outputs } from '../../outputs/index.ts';
import type { ExitCode, Options } from '../command.ts';
import { inTurn } from '../in-turn.ts';
import { wrong } from '../options.ts';
import { readSpan } from '../span.ts';
import { readEditor } from './editor.ts';
import { type GoodReport, openSession, type Session, type State } from './session.ts';
import { shownPlaces } from './shown-places.ts';
import { previewSite } from './site.ts';

/** Ends only with the program. What is wrong with the command line or the folder is said before anything is served. */
export async function showPreview(options: Options, world: World): Promise<ExitCode> {
  const asked = readSpan(options, 'lkj preview');
  const port = readPort(options);
  const data = String(options.data);
  const command = options.editor ?? world.environment.LKJ_EDITOR;
  const editor = command ? readEditor(String(command)) : undefined;
  await readData(data);
  const places = shownPlaces(world.folder, data, editor === undefined);
  const session = openSession(() => readData(data), asked, places);
  const refresh = heedfully(session.refresh);
  let state = await refresh();
  const hands = {
    print: printing(world),
    edit: async (place: Parameters<NonNullable<typeof editor>>[0]) =>
      editor !== undefined && startProgram(editor(place), world.folder),
  };
  const serving = await serveLocally(
    previewSite(session, places, hands, () => state.isStale),
    port,
  );
  const show = (now: State) => {
    state = now;
    serving.tell(JSON.stringify(now));
  };
  const serve = async (): Promise<ExitCode> => {
    show(state);
    await announce(serving, options, world);
    await warm(refresh);
    return new Promise((_, reject) => {
      const renew = inTurn(
        async () => show(await refresh()),
        (error) => {
          watching.close();
          reject(error);
        },
      );
      const watching = watchProject(absolutePath(world.folder, data), renew);
      // What was saved while it was being warmed has told nobody.
      renew();
    });
  };
  return waiting(serve()).finally(serving.close);
}

/** What takes but a moment may keep a signal waiting; what takes longer may not. */
function heedfully(refresh: Session['refresh']): Session['refresh'] {
  let isSlow = true;
  return async () => {
    const elapsed = stopwatch();
    const state = await (isSlow ? working(refresh) : refresh());
    isSlow = elapsed() > 0.5;
    return state;
  };
}

/** The address alone goes to stdout, for a person to click or a program to read; other users may read the one that a program is started with. */
async function announce({ address, onceAddress }: Serving, options: Options, world: World): Promise<void> {
  world.print(address);
  world.say({
    id: 'Pratinjau berjalan; buka alamat itu di peramban. Ctrl-C mengakhirinya.',
    en: 'The preview is running; open that address in a browser. Ctrl-C ends it.',
  });
  if (!options.open || (await openAddress(onceAddress(), world.folder))) return;
  world.say({
    id: 'Peramban tidak dapat dibuka dari sini: salin alamatnya.',
    en: 'No browser could be opened from here: copy the address.',
  });
}

/** A program is slow the first times it does a thing: these are done before anybody waits for them. */
async function warm(refresh: Session['refresh']): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    await refresh();
  }
}

/** Prints as `lkj build` does, into memory; two at a time would only be slower. */
function printing(world: World): (good: GoodReport) => Promise<Uint8Array> {
  let last: Promise<unknown> = Promise.resolve();
  const print = async ({ assessment, sources, page }: GoodReport) => {
    const made = await (await outputs.pdf()).make({
      assessment,
      sources,
      attachesSources: true,
      version: await packageVersion(),
      page: async () => page,
      environment: world.environment,
      progress: world.progress,
    });
    world.say({ id: 'PDF dibuat.', en: 'The PDF was made.' });
    return typeof made === 'string' ? new TextEncoder().encode(made) : made;
  };
  return (good) => {
    const printed = last.then(() => print(good));
    last = printed.catch(() => undefined);
    return printed;
  };
}

/** Throws UserError 2 for what is no port. 0 is any that is free. */
function readPort({ port = '0' }: Options): number {
  if (/^\d{1,5}$/.test(String(port)) && Number(port) <= 65_535) return Number(port);
  throw wrong(
    '--port',
    String(port),
    { id: 'bilangan 0 sampai 65535', en: 'a number from 0 to 65535' },
    'lkj preview --port 4000',
  );
}
