/** Our own templates, compiled. The bundle has this file written beforehand (`scripts/templates.mjs`): a cold start compiles none. */

/** By the whole text of the template, so that a project's own is never taken for ours. Undefined where it is not compiled. */
export function compiledOf(_text: string): TemplateSpecification | undefined {
  return undefined;
}
