/** The door to what opens a project, a quarter, a year: the texts of the files, which somebody else writes. */

export {
  type Answers,
  type CiService,
  ciServices,
  headTitle,
  regionHead,
} from './answers.ts';
export { newProject, schemaFolder } from './new-project.ts';
export { type Opening, quarterFiles, yearFiles } from './next-period.ts';
export { roman } from './quarter-words.ts';
