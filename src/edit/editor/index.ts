/** The door to what an editor is given. */
export { projectSchemas } from './project-schemas.ts';
