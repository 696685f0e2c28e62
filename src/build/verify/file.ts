/** Whether the file as a whole is byte for byte the one that was written, by its own seal. */
import type { SealState } from '../../pdf/index.ts';
import { type Check, differs, type Finding, same } from './check.ts';

export const file: Check = ({ seal }) => findings[seal.state];

const findings: Readonly<Record<SealState, Finding>> = {
  whole: same('berkas utuh sampai byte terakhir menurut segelnya', 'the file is whole to the last byte, by its seal'),
  changed: differs({
    id: 'ada byte berkas yang berubah sejak dibuat',
    en: 'some bytes of the file have changed since it was made',
  }),
  extended: differs(
    {
      id: 'berkas asli utuh, tetapi ada yang ditambahkan sesudahnya',
      en: 'the original file is whole, but something was added behind it',
    },
    [
      {
        id: 'tanda tangan elektronik dan anotasi menambah demikian; yang ditambahkan dapat menutupi isi halaman',
        en: 'electronic signatures and annotations do so; what was added may cover what the pages show',
      },
    ],
  ),
  absent: differs({ id: 'segel berkas tidak ada lagi', en: 'the seal of the file is gone' }),
};
