/** More of a cell's text than any figure has; a whole comment need not be kept twice. */
const LONGEST_SEEN = 200;

/** A cell's text as it is kept and compared: what an officer would call the same stays the same. */
export function seen(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, LONGEST_SEEN);
}

/** Whether two headings are the same to an officer: line breaks and capitals do not count. */
export function sameHeading(a: string, b: string | undefined): boolean {
  return b !== undefined && seen(a).toLowerCase() === seen(b).toLowerCase();
}
