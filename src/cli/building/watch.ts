/** `lkj build --watch`: builds again whenever the data is saved. */

import { UserError } from '../../base/user-error.ts';
import { waiting } from '../../io/cleaning.ts';
import { absolutePath } from '../../io/place.ts';
import { watchProject } from '../../io/watch.ts';
import type { World } from '../../io/world.ts';
import type { ExitCode } from '../command.ts';
import { inTurn } from '../in-turn.ts';
import { tellError } from '../tell.ts';

/**
 * Builds now and after every change, until the program is interrupted. What is wrong with the data, the browser or the
 * place of the products is told and waited out; only what is wrong with the command line ends the first build.
 */
export function keepBuilding(data: string, build: () => Promise<ExitCode>, world: World): Promise<ExitCode> {
  return new Promise((_, reject) => {
    let isFirst = true;
    let wake = () => {};
    const again = inTurn(
      async () => {
        wake();
        await build().catch((error: unknown) => {
          if (!(error instanceof UserError) || (isFirst && error.exitCode === 2)) throw error;
          tellError(error, world);
        });
        isFirst = false;
        void waiting(
          new Promise<void>((resume) => {
            wake = resume;
          }),
        );
        world.say(waitingWords);
      },
      (error) => {
        watching.close();
        reject(error);
      },
    );
    // Before the first build, so that what is saved meanwhile is not missed.
    const watching = watchProject(absolutePath(world.folder, data), again);
    again();
  });
}

const waitingWords = {
  id: 'Menunggu perubahan data; Ctrl-C mengakhiri.',
  en: 'Waiting for the data to change; Ctrl-C ends it.',
};
