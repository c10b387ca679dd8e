type SignMeaning = "missing" | "not-applicable";

/** Signs of official statistics in place of a figure, as a whole cell: what is withheld is in `unreadable.ts`, for it is asked about. */
export const STANDARD_SIGNS: readonly { readonly sign: string; readonly meaning: SignMeaning }[] = [
  { sign: "[x]", meaning: "missing" },
  { sign: ":", meaning: "missing" },
  { sign: "[z]", meaning: "not-applicable" },
];

/** What a sign stands for; null for any other text. */
export function standardSign(text: string): SignMeaning | null {
  return STANDARD_SIGNS.find(({ sign }) => sign === text.trim().toLowerCase())?.meaning ?? null;
}

/** Signs for a figure that is kept back. */
export const WITHHELD_SIGNS: readonly string[] = ["*", "**", "***", "c", "[c]", "(c)"];

/** Signs that may stand for one that is kept back, or for none; "x" may be a cross as well. */
export const OPEN_SIGNS: readonly string[] = ["x", "#", "z"];
