/** The browser: which it is, whether its sandbox is on, and one real print. */
import { printable } from '../../base/printable.ts';
import { UserError } from '../../base/user-error.ts';
import { type Trial, tryBrowser } from '../../browser/index.ts';
import { fontFaceCss } from '../../io/fonts/index.ts';
import { type Check, type Finding, ok, trouble } from './check.ts';

const text = 'Laporan Kinerja 1.234,56';

export const browser: Check = async ({ world }) => {
  const page = `<!doctype html><meta charset="utf-8"><title>Uji</title><style>${fontFaceCss('Arimo', text)}
@page{size:A4}body{font-family:Arimo}</style><p>${text}</p>`;
  // What the browser tells on the way is told below, as a line of its own.
  const tried = await tryBrowser(page, { environment: world.environment }, () => undefined).catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
  return tried instanceof UserError ? [trouble('gagal', tried.text, tried.hint)] : told(tried);
};

function told({ build, executable, isSandboxed, seconds }: Trial): readonly Finding[] {
  const [open, print] = [seconds.open.toFixed(1), seconds.print.toFixed(1)];
  const place = printable(executable);
  return [
    ok(`${build.name}, ${build.system}: ${place}`, `${build.name}, ${build.system}: ${place}`),
    ok(
      `satu halaman tercetak: dibuka ${open.replace('.', ',')} detik, dicetak ${print.replace('.', ',')} detik`,
      `one page printed: opened in ${open} s, printed in ${print} s`,
    ),
    isSandboxed
      ? ok('sandbox peramban menyala', "the browser's sandbox is on")
      : trouble(
          'peringatan',
          'peramban berjalan tanpa sandbox',
          'the browser runs without its sandbox',
          'jalankan lkj sebagai pengguna biasa, atau izinkan user namespace di sistem ini',
          'run lkj as an ordinary user, or allow user namespaces on this system',
        ),
  ];
}
