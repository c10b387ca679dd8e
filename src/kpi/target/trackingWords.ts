import { holds } from "../phrase";

/** Words of a measure that is only watched. In a target cell, and in a polarity cell where there is no target. */
export const TRACKING_WORDS: readonly string[] = [
  ..."tracking monitoring monitor contextual".split(" "),
  ...["data only", "indicator only", "information only", "info only", "trend only", "track only"],
];

/** What a measure that is only watched is shown for; behind other words it may say what those are for: "See plan for information". */
export const INFORMATION: readonly string[] = ["for information", "for info"];

/** Words before it that change nothing. */
const BEFORE: readonly string[] = ["", "n/a", "shown", "included", "provided"];

/** Such words as they begin a cell. */
export const INFORMATION_WORDINGS: readonly string[] = BEFORE.flatMap((before) =>
  INFORMATION.map((words) => `${before} ${words}`.trim()),
);

/**
 * Whether a cell's words say that its measure is only shown for information.
 *
 * @example "n/a for information" // true; "see plan for information" // false
 */
export function saysInformation(words: string): boolean {
  return INFORMATION_WORDINGS.some((wording) => holds(words, wording, "start"));
}
