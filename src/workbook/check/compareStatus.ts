import { isUnrated, type Evaluation } from "../../kpi/evaluation";
import type { StatusReading } from "../vocabulary/readStatus";
import type { RatedWord } from "../vocabulary/statusSchemes";
import type { CheckResult } from "./markCheck";
import { statusOfColour, type ColourWord } from "./statusColours";

export type ExpectedStatus = Pick<Evaluation, "status" | "statusName" | "paint">;

const RATED: readonly RatedWord[] = ["green", "yellow", "amber", "red", "blue"];

/** The usual status that a profile's state stands for: by its own name, else by the colour it is painted in; null where neither tells. */
export function ratedWordOf({ status, paint }: ExpectedStatus): RatedWord | null {
  return RATED.find((word) => word === status) ?? statusOfColour(paint?.fill, "fill");
}

/** Whether the rules give the row a status that a mark can be held against; "not rated" and "needs attention" are no answer. */
export function isAnswered({ status }: ExpectedStatus): boolean {
  return status !== "not-rated" && status !== "needs-attention";
}

/**
 * Compares a printed status with the rules'.
 *
 * @param printed What the cell says; `text` as it stands there.
 * @example "Green" where the rules say red // "disagrees"; null where nothing is printed
 */
export function compareStatus(
  printed: StatusReading,
  text: string,
  expected: ExpectedStatus,
): CheckResult | null {
  if (printed.kind === "nothing") return null;
  // "Needs attention" says that there is no answer yet, also where we wrote it ourselves: nothing to agree with.
  if (plain(text) === plain(expected.statusName))
    return expected.status === "needs-attention" ? "undecidable" : "agrees";
  if (printed.kind === "unclear") return "undecidable";
  if (isUnrated(expected.status)) {
    if (printed.kind === "unrated" && printed.means.some((word) => word === expected.status)) return "agrees";
    return isAnswered(expected) ? "disagrees" : "undecidable";
  }
  if (printed.kind === "unrated") return "disagrees";
  const word = ratedWordOf(expected);
  if (word === null) return "undecidable";
  return printed.means.includes(word) ? "agrees" : "disagrees";
}

/**
 * Compares a fill with the rules' status. A yellow one may be a highlighter's: where it does not fit, it is held against nobody, unless it
 * stands among the colours of statuses.
 */
export function compareFill(
  printed: ColourWord,
  expected: ExpectedStatus,
  amongStatuses: boolean,
): CheckResult {
  if (isUnrated(expected.status))
    return isAnswered(expected) && printed !== "yellow" ? "disagrees" : "undecidable";
  const word = ratedWordOf(expected);
  if (word === null) return "undecidable";
  if (printed === word || (printed === "yellow" && word === "amber")) return "agrees";
  // Amber and yellow are one colour to most eyes.
  if (printed === "amber" && word === "yellow") return "undecidable";
  return printed === "yellow" && !amongStatuses ? "undecidable" : "disagrees";
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}
