/**
 * The text that is said most often, the first of several; null where nothing is said.
 *
 * @example mostUsed([{ text: "G" }, { text: "Green" }, { text: "G" }]) // "G"
 */
export function mostUsed(said: readonly { readonly text: string }[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of said) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}
