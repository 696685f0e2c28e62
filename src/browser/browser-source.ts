/** The interface of a source of browsers: it offers programs to try, and says where it found none. */
import type { Text } from '../base/diagnostic.ts';

/** The environment variables of a process; a parameter, so that a test can bring its own. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Tells the user what takes time, or what is less safe than it could be. */
export type OnProgress = (message: Text) => void;

/** A place that was looked at and gave no browser. */
export interface Missed {
  readonly place: string;
  readonly reason: Text;
}

/** What one source has: programs to try in order, and the places that had none. */
export interface Offer {
  readonly executables: readonly string[];
  readonly missed: readonly Missed[];
}

export type FindBrowser = (environment: Environment, onProgress: OnProgress) => Promise<Offer>;
