/** The known word that a mistyped one most likely is, two letters apart at most; null where none is near. @example "colour" for "color" */
export function likeliest(typed: string, known: readonly string[]): string | null {
  const word = typed.toLowerCase();
  if (word.length > LONGEST_WORD) return null;
  const ranked = known
    .map((one) => ({ one, apart: distance(word, one.toLowerCase()) }))
    .sort((a, b) => a.apart - b.apart);
  const [best] = ranked;
  return best !== undefined && best.apart <= MOST_APART && best.apart < word.length / 2 ? best.one : null;
}

const MOST_APART = 2;
const LONGEST_WORD = 60;

/** Letters to add, take out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
