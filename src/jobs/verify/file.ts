/** Whether the file as a whole is byte for byte the one that was written, by its own seal. */
import type { SealState } from '../../pdf/index.ts';
import { type Check, differs, type Finding, same } from './check.ts';

export const file: Check = ({ seal, additions }) => {
  if (!additions) return findings[seal.state];
  const { others, remarks } = additions;
  if (others.length === 0) return { ...signed, details: remarks };
  return differs(
    {
      id: 'berkas asli utuh, tetapi ada yang ditambahkan sesudahnya yang bukan tanda tangan semata',
      en: 'the original file is whole, but something was added behind it that is more than a signature',
    },
    [...others, ...remarks],
  );
};

const signed = same(
  'berkas asli utuh; ditandatangani sesudah dibuat; tanda tangannya tidak diperiksa lkj',
  'the original file is whole; it was signed after it was made; lkj does not check the signature',
);

const findings: Readonly<Record<SealState, Finding>> = {
  whole: same('berkas utuh sampai byte terakhir menurut segelnya', 'the file is whole to the last byte, by its seal'),
  changed: differs({
    id: 'ada byte berkas yang berubah sejak dibuat',
    en: 'some bytes of the file have changed since it was made',
  }),
  extended: differs({
    id: 'berkas asli utuh, tetapi ada yang ditambahkan sesudahnya',
    en: 'the original file is whole, but something was added behind it',
  }),
  absent: differs({ id: 'segel berkas tidak ada lagi', en: 'the seal of the file is gone' }),
};
