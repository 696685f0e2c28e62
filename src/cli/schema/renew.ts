/** Keeps the schemas of a project's editor in step with the ids in its data, after a command has written some. */
import { printable } from '../../base/printable.ts';
import { UserError } from '../../base/user-error.ts';
import { projectSchemas } from '../../edit/editor-schemas.ts';
import { schemaFolder } from '../../edit/init/index.ts';
import { isFolder } from '../../io/files.ts';
import { readSchemaFiles } from '../../io/package-files.ts';
import { join } from '../../io/place.ts';
import { readData } from '../../io/read-data.ts';
import type { World } from '../../io/world.ts';
import { writeSchemas } from './files.ts';

/** Where the project has none it gets none. That they cannot be written is told: the data is written all the same. */
export async function renewSchemas(data: string, world: World): Promise<void> {
  const folder = join(data, '..', schemaFolder);
  if (!isFolder(folder)) return;
  try {
    await writeSchemas(folder, projectSchemas(await readSchemaFiles(), await readData(data)), world);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [id, en] = [printable(error.text.id, 500), printable(error.text.en, 500)];
    world.say({
      id: `Skema penyunting tidak diperbarui: ${id}`,
      en: `The schemas of the editor stay as they were: ${en}`,
    });
  }
}
