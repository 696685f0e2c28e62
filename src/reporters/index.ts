/** The reporters by name. */
import { plain } from './plain.ts';
import type { Reporter } from './reporter.ts';

export type { Reporter, Reporting } from './reporter.ts';

export const reporters = { plain } satisfies Record<string, Reporter>;
