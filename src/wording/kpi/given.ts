import { quoted } from "./figures";
import { periodInSentence } from "./periods";

/** What an officer gave in the pane in place of what a cell says. */
export interface Given {
  readonly part: keyof typeof PARTS;
  /** What the cell itself shows; "" for a blank one, and where there is none. */
  readonly insteadOf: string;
}

const PARTS = {
  reading: "figure",
  target: "target",
  tolerance: "tolerance",
  "green-limit": "green value",
  polarity: "polarity",
} as const;

/** A text that the rules read, and where from: a cell, or the officer in place of it. */
export interface SaidFacts {
  readonly at: string;
  readonly text: string;
  readonly given?: Given;
}

/** "in place of “57” in D7 you gave the target “62”": a clause; what the cell says stays what the cell says. */
function youGave({ at, text, given }: SaidFacts & { readonly given: Given }): string {
  const what = `you gave the ${PARTS[given.part]} ${quoted(text)}`;
  if (at === "") return what;
  return given.insteadOf.trim() === ""
    ? `for the blank cell ${at} ${what}`
    : `in place of ${quoted(given.insteadOf)} in ${at} ${what}`;
}

function said(verb: "says" | "shows", { given, ...facts }: SaidFacts): string {
  if (given === undefined) return `${facts.at} ${verb} ${quoted(facts.text)}`;
  const clause = youGave({ ...facts, given });
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
}

/** The beginning of a sentence: "D7 says “57”"; "In place of “57” in D7 you gave the target “62”". */
export function says(facts: SaidFacts): string {
  return said("says", facts);
}

/** The same of a cell with a figure: "K4 shows “75%”". */
export function shows(facts: SaidFacts): string {
  return said("shows", facts);
}

/** A figure by its cell, within a sentence: "K4, “75%”". */
export function cellWith({ at, text, given }: SaidFacts): string {
  return given === undefined
    ? `${at}, ${quoted(text)}`
    : `${at}, where ${youGave({ at: "", text, given })} in place of ${quoted(given.insteadOf)}`;
}

/** How the reason of such an answer begins; and the same in the middle of a sentence. */
export const ASKED = "Asked because ";
export const ASKED_WITHIN = "asked because ";

/** Why something was asked, kept as the reason of its answer. */
export function askedBecause({ at, text, given }: SaidFacts): string {
  if (given !== undefined) return `${ASKED}${youGave({ at, text, given })}`;
  if (at === "") return `${ASKED}the sheet does not say`;
  return text.trim() === "" ? `${ASKED}${at} was blank` : `${ASKED}${at} showed ${quoted(text)}`;
}

/**
 * What a period has instead of a figure: "K4 shows “n/a” for July 2023"; without a cell "July 2023 shows “n/a”". What was answered in the
 * pane is in no cell.
 */
export function periodShows(period: string, text: string, given: boolean, at = ""): string {
  if (given) return `you said that there is no figure for ${periodInSentence(period)}`;
  return at === ""
    ? `${periodInSentence(period)} shows ${quoted(text)}`
    : `${at} shows ${quoted(text)} for ${periodInSentence(period)}`;
}

/** Behind a correction in words: ", in place of “57” in D7"; nothing where no cell said anything. */
export function inPlaceOf(at: string, insteadOf: string): string {
  return at === "" || insteadOf.trim() === "" ? "" : `, in place of ${quoted(insteadOf)} in ${at}`;
}
