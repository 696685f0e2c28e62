/** What the link stage says, in both languages: one entry for each finding. */
import { berkas } from './berkas.ts';
import { nilai } from './nilai.ts';
import { rujukan } from './rujukan.ts';

export const messages = { ...berkas, ...rujukan, ...nilai };
