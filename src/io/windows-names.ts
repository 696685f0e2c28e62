/** Names that Windows keeps for itself: what is made under one cannot be opened or removed there by other programs. */
import { basename } from 'node:path';
import { quoted } from '../base/quote.ts';
import { UserError } from '../base/user-error.ts';

/** Devices, with any ending; names that end with a dot or a blank; characters that none may have. Source: Microsoft, Naming Files, Paths, and Namespaces. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;
const UNFIT = /[<>:"|?*\u0000-\u001f]|[. ]$/;

/** The first part of the path that cannot be a name there; undefined where all can. */
export function unfitForWindows(path: string): string | undefined {
  const parts = path
    .replace(/^\\\\[.?]\\/, '')
    .replace(/^[a-z]:/i, '')
    .split(/[\\/]/);
  return parts.find((part) => !/^\.{0,2}$/.test(part) && (DEVICE.test(part) || UNFIT.test(part)));
}

/** Throws UserError 2 before anything is made. Does nothing on other systems. */
export function refuseUnfitNames(path: string, system: string = process.platform): void {
  const name = system === 'win32' ? unfitForWindows(path) : undefined;
  if (name === undefined) return;
  const whole = basename(path) === name ? '' : ` (${path})`;
  throw new UserError(
    2,
    `nama ${quoted(name)}${whole} tidak dapat dipakai di Windows`,
    `the name ${quoted(name)}${whole} cannot be used on Windows`,
    'pilih nama lain: bukan con, prn, aux, nul, com1, atau lpt1, tanpa < > : " | ? *, dan tidak berakhir dengan titik atau spasi',
    'choose another name: not con, prn, aux, nul, com1 or lpt1, without < > : " | ? *, and not ending with a dot or a blank',
  );
}
