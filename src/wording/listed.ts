/**
 * Several things in one sentence.
 *
 * @example listed(["4", "7", "9"]) // "4, 7 and 9"; one is itself, and none is ""
 */
export function listed(items: readonly string[], last: "and" | "or" = "and"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;
}
