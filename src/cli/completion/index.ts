/** The door to completion. */

export { type Candidate, type Completion, type DataContents, noCandidates, writeCompletion } from './completion.ts';
export { type KnownOption, readLine, type TypedLine } from './typed-line.ts';
