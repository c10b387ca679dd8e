/** What councils cut short in a heading, with or without a full stop, and the words it stands for. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["tgt", "target"],
  ["tgts", "targets"],
  ["trgt", "target"],
  ["targ", "target"],
  ["tol", "tolerance"],
  ["tols", "tolerances"],
  ["toler", "tolerance"],
  ["thresh", "threshold"],
  ["var", "variance"],
  ["diff", "difference"],
  ["perf", "performance"],
  ["prev", "previous"],
  ["yr", "year"],
  ["ly", "last year"],
  ["py", "previous year"],
  ["nat", "national"],
  ["natl", "national"],
]);

/**
 * A heading's word in full: "Tgt 24-25" is a target and "Prev. tgt" a previous one.
 *
 * @param plain In small letters, without marks.
 * @example inFull("tgt") // "target"
 */
export function inFull(plain: string): string {
  return SHORT.get(plain) ?? plain;
}

/** "Var." by itself may be what is allowed or what came out: it stays unknown, and what stands below it is asked about. */
export function openAlone(raw: string): string | null {
  return /^var$/i.test(raw) ? "var" : null;
}

/** The short forms of any of these words, for a quick look at a text that may hold them. */
export function shortFormsOf(words: ReadonlySet<string>): readonly string[] {
  return [...SHORT]
    .filter(([, full]) => full.split(" ").some((word) => words.has(word)))
    .map(([word]) => word);
}
