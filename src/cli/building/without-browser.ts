/** What a build makes where there is no browser that could print: all that needs none, and says so. */
import { isThereBrowser } from '../../browser/index.ts';
import type { World } from '../../io/world.ts';
import type { Options } from '../command.ts';
import type { BuildAsked } from './request.ts';

/** As asked where a PDF was asked for by name, and where a browser was named: then it is an error that there is none. */
export async function asThereIsBrowser(asked: BuildAsked, { format }: Options, world: World): Promise<BuildAsked> {
  const { request } = asked;
  if (format !== undefined || (await isThereBrowser(world.environment))) return asked;
  const formats = [...request.formats.filter((one) => one !== 'pdf'), 'docx', 'xlsx'] as const;
  const list = formats.join(', ');
  world.say({
    id: `Tidak ada peramban untuk mencetak PDF; yang dibuat: ${list}. Untuk PDF: pasang Edge, Chrome, atau Chromium, lalu periksa dengan lkj doctor.`,
    en: `There is no browser to print a PDF; made instead: ${list}. For a PDF install Edge, Chrome or Chromium, then check with lkj doctor.`,
  });
  return { ...asked, request: { ...request, formats } };
}
