/** What the user is told where no browser can be had. */
import type { Language } from '../base/diagnostic.ts';
import { printable } from '../base/printable.ts';
import { UserError } from '../base/user-error.ts';
import { tooManyFilesTrouble } from '../io/trouble.ts';
import type { Missed } from './browser-source.ts';

/** LKJ_BROWSER names something that is no browser: never passed over in silence. */
export function wrongChoice({ place, reason }: Missed): UserError {
  const path = printable(place);
  return new UserError(
    3,
    { id: `LKJ_BROWSER (${path}) ${reason.id}.`, en: `LKJ_BROWSER (${path}) ${reason.en}.` },
    {
      id: 'Tunjuk berkas Chrome, Chromium atau Edge dengan LKJ_BROWSER, atau kosongkan agar peramban bawaan dipakai.',
      en: 'Point LKJ_BROWSER at a Chrome, Chromium or Edge program, or unset it to use the bundled browser.',
    },
  );
}

/** No source had one that works: every place looked at, with what was wrong there. `isBundledWhole`: ours is there, and does not run here. */
export function noBrowser(missed: readonly Missed[], isBundledWhole = false): UserError {
  const places = (language: Language) =>
    missed.map(({ place, reason }) => `${printable(place)} ${reason[language]}`).join('; ');
  return new UserError(
    3,
    {
      id: `Tidak ada peramban untuk mencetak PDF: ${places('id')}.`,
      en: `No browser to print the PDF: ${places('en')}.`,
    },
    isBundledWhole ? notHere : none,
  );
}

const none = {
  id: 'Pasang Chrome, Chromium atau Edge, atau tunjuk satu dengan LKJ_BROWSER; di Linux x64 peramban ikut terpasang bersama lkj.',
  en: 'Install Chrome, Chromium or Edge, or point LKJ_BROWSER at one; on Linux x64 a browser comes with lkj.',
};

const notHere = {
  id: 'Peramban bawaan utuh, tetapi mesin ini tidak dapat menjalankannya: atasi alasannya, pasang Chrome, Chromium atau Edge, atau tunjuk satu dengan LKJ_BROWSER.',
  en: 'The bundled browser is whole, but this machine cannot run it: mend the reason, install Chrome, Chromium or Edge, or point LKJ_BROWSER at one.',
};

/** There is one, but it may not open what it needs. */
export function tooManyFiles(): UserError {
  return new UserError(
    3,
    {
      id: `Peramban tidak dapat berjalan: ${tooManyFilesTrouble.why.id}.`,
      en: `The browser cannot run: ${tooManyFilesTrouble.why.en}.`,
    },
    tooManyFilesTrouble.cure,
  );
}
