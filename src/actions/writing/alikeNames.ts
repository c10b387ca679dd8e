/** Whether two names share at least half of their words: one was corrected. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map(wordsOf);
  if (a === undefined || b === undefined) return false;
  return [...a].filter((word) => b.has(word)).length * 2 >= Math.max(a.size, b.size);
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}
