import { readPolarity } from "../../kpi/polarity/polarity";
import { BAD_WORDS, type Way } from "../../kpi/polarity/polarityWords";
import type { Shown } from "../../kpi/reading/shown";
import { plainHeading } from "./headings/headerMatch";

const PLUS = /^\s*[+＋]\s*$/u;
/** A dash of any length. */
const MINUS = /^\s*[-‐‑‒–—−]\s*$/u;
const YES = /^\s*(?:y|yes|true)\s*$/i;
const NO = /^\s*(?:n|no|false)\s*$/i;

const SAID: Readonly<Record<Way, string>> = { higher: "Higher is better", lower: "Lower is better" };
const OTHER: Readonly<Record<Way, Way>> = { higher: "lower", lower: "higher" };

/**
 * Whether a column's cells are all "+" and "-", the first among them: then "-" is the other way, where alone it would be an empty cell.
 *
 * @example saysPlusOrMinus(["+", "-", ""]) // true
 * @example saysPlusOrMinus(["Higher", "-"]) // false
 */
export function saysPlusOrMinus(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== "");
  return (
    filled.some((text) => PLUS.test(text)) && filled.every((text) => PLUS.test(text) || MINUS.test(text))
  );
}

/** Whether a column's cells are all "Yes" and "No", or "Y" and "N". */
export function saysYesOrNo(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== "");
  return filled.length > 0 && filled.every((text) => YES.test(text) || NO.test(text));
}

const JUDGES: readonly string[] = ["good", "better", "best", "positive", "desirable", ...BAD_WORDS];

/**
 * The way that "Yes" stands for under a heading that asks whether one way is better; null for any other heading.
 *
 * @example wayAsked("Is high good?") // "higher"
 * @example wayAsked("Increase") // null: it may ask whether the figure rose
 */
export function wayAsked(heading: string): Way | null {
  if (
    !plainHeading(heading)
      .split(" ")
      .some((word) => JUDGES.includes(word))
  )
    return null;
  const { kind } = readPolarity({ at: "", text: heading.replaceAll("?", ""), value: heading, format: "@" });
  return kind === "higher" || kind === "lower" ? kind : null;
}

/**
 * How the cells of a polarity column read in the rules' own words: the "-" beside "+", and "Yes" under "Is high good?"; any other cell as it
 * stands.
 */
export function polarityShownIn(heading: string, texts: readonly string[]): (shown: Shown) => Shown {
  if (saysPlusOrMinus(texts)) return (shown) => (MINUS.test(shown.text) ? said(shown, "lower") : shown);
  const way = saysYesOrNo(texts) ? wayAsked(heading) : null;
  if (way === null) return (shown) => shown;
  return (shown) =>
    YES.test(shown.text) ? said(shown, way) : NO.test(shown.text) ? said(shown, OTHER[way]) : shown;
}

function said({ at }: Shown, way: Way): Shown {
  return { at, text: SAID[way], value: SAID[way], format: "@" };
}
