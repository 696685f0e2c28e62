/** The current year: a suggestion for a person who opens a project, and never a part of a product. */

export function thisYear(): number {
  return new Date().getFullYear();
}
