/** The door to what opens a project, a quarter or a year: it makes the texts of the files, and writes none. */

export {
  type Answers,
  type CiService,
  ciServices,
  headTitle,
  kinds,
  regionHead,
} from './answers.ts';
export { dataTemplates, newProject } from './new-project.ts';
export { type Opening, quarterFiles, yearFiles } from './next-period.ts';
export { sampleProject, schemaFolder } from './project-files.ts';
