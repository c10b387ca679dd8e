import { quoted } from "../workbook";
import { dayOfYearAndTime } from "./numbers";
import { inOnePiece } from "./status";

/** The card of one KPI row. */

/** "STP15 (cell K4)": a row by its ref and the cell it is judged by. A ref such as "H1" looks like a cell itself. */
export function refAndCell(ref: string | null, cell: string): string {
  return ref === null ? cell : `${ref} (cell ${cell})`;
}

const LONGEST_DESCRIPTION = 300;

/** A description as the pane shows it: a cell can hold 32,767 characters, and nobody reads them in a pane. */
export function shortened(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION)}…`;
}

export const CHOOSE_ROW = "Show in sheet";

/** The button that goes to the row's cell. */
export function showInSheet(cell: string): string {
  return `${CHOOSE_ROW} ${cell}`;
}

/** The small button beside a question. */
export function goToCell(cell: string): string {
  return `Go to ${cell}`;
}

export function cellChosen(cell: string, sheet: string): string {
  return `${cell} on ${sheet} is selected.`;
}

export function cellGone(cell: string, sheet: string): string {
  return `${cell} on ${sheet} could not be shown. The sheet may have been renamed, hidden or deleted since the evaluation, or Excel may be busy.`;
}

/** Names the ways to give a row its arrow. */
export const NO_ARROW = "No arrow";

export const CORRECT = "Correct…";
export const CORRECT_NAME = "Correct";
export const SELECTED_IN_EXCEL = "Selected in Excel";
export const CHANGED_MEANS = "Its status, arrow or figure is not the one of that evaluation.";
/**
 * What is another than at an evaluation before, as it was then; null where that did not have the row: "Changed since the evaluation of
 * 30 November, 14:05. Then: Amber, no arrow, 75%."
 *
 * @param at When that was; null where it is not known.
 */
export function changedFrom(
  was: {
    readonly status: string | null;
    readonly travel: string | null;
    readonly figure: string | null;
  } | null,
  at: Date | null,
): string {
  if (was === null) return at === null ? "Not there last time." : `Not in ${evaluationOf(at)}.`;
  const parts = [
    ...(was.status === null ? [] : [was.status]),
    ...(was.travel === null ? [] : [was.travel === "" ? "no arrow" : inOnePiece(was.travel)]),
    ...(was.figure === null ? [] : [was.figure === "" ? "no figure" : was.figure]),
  ];
  return `Changed since ${evaluationOf(at)}. Then: ${parts.join(", ")}.`;
}

/** On the filter: "Only rows changed since the evaluation of 30 November, 14:05". */
export function changedFilter(at: Date | null): string {
  return `Only rows changed since ${evaluationOf(at)}`;
}

function evaluationOf(at: Date | null): string {
  return at === null ? "last time" : `the evaluation of ${dayOfYearAndTime(at)}`;
}

/** What was understood of a row, each with its name. */
export const UNDERSTOOD_AS = {
  heading: "What was understood",
  reading: "Reading",
  previous: "Compared with",
  long: "Long term",
  target: "Target",
  tolerance: "Tolerance",
  polarity: "Polarity",
  profile: "Rules",
  cumulative: "Figures",
  runsUp: "Run up from April",
  nothing: "None",
} as const;

export const POLARITY_WORDS = {
  higher: "Higher is better",
  lower: "Lower is better",
  none: "No polarity",
  range: "Best in a range",
  "at-target": "Closest to the target",
  missing: "Not known",
  unreadable: "Not understood",
} as const;

/** "75% (July 2023)". */
export function readingOf(text: string, period: string): string {
  return `${text} (${period})`;
}

/** A part of a row that the officer gave, and what its cell says: "62, given by you; D7 says “57”". */
export function givenByYou(value: string, cell: string, says: string): string {
  return says.trim() === ""
    ? `${value}, given by you; ${cell} is blank`
    : `${value}, given by you; ${cell} says ${quoted(says)}`;
}

/** What is asked about: "20, not certain". */
export function notCertain(value: string): string {
  return `${value}, not certain`;
}

/**
 * Where amber ends by rules that look at no row's own tolerance, which the row has: "amber up to 66 (10% of the target), set by the rules
 * “Amber within 10%”; yours is not used", "…; H7 is not used".
 *
 * @param cell Of the sheet's own tolerance; null for one that the officer gave.
 */
export function toleranceByRules(value: string | null, rules: string, cell: string | null): string {
  const set = `set by the rules ${quoted(rules)}; ${cell ?? "yours"} is not used`;
  return value === null ? set : `${value}, ${set}`;
}

// The scale

interface ScaleWords {
  readonly reading: string;
  readonly previous: string | null;
  readonly target: string | null;
  readonly amberTo: string | null;
  /** Where every state ends, best first, in place of `amberTo`: for rules whose best state does not end at the target. */
  readonly ends: readonly { readonly name: string; readonly at: string }[];
}

/** The picture in words: "75%. Target 90%, amber to 85%. Before: 100%." */
export function scaleInWords({ reading, previous, target, amberTo, ends }: ScaleWords): string {
  const limits = [
    target === null ? [] : `Target ${target}`,
    ends.length > 0
      ? ends.map(({ name, at }) => limitOnScale(name, at))
      : amberTo === null
        ? []
        : `amber to ${amberTo}`,
  ];
  const parts = [
    `Reading ${reading}`,
    limits.flat().join(", "),
    previous === null ? "" : `Before ${previous}`,
  ];
  return `${parts.filter((part) => part !== "").join(". ")}.`;
}

/** "Green to 85.5%" */
export function limitOnScale(state: string, value: string): string {
  return `${state} to ${value}`;
}

/** What the marks of the picture stand for: its tooltip. */
export const SCALE_LEGEND =
  "Ring: this period’s figure. Small dot: the figure it is compared with. Thick line: the target. Thin line: where a status ends.";

export function targetOnScale(value: string): string {
  return `target ${value}`;
}

/** What an officer has settled about the row: "Corrected: target 92%. Reason: one since May." A lapsed one says why it no longer applies. */
export function correctedAs(
  value: string,
  reason: string | null,
  lapsed: string | null,
  asked: boolean,
): string {
  if (lapsed !== null) return lapsed;
  const words = `${asked ? "Settled" : "Corrected"}: ${value}.`;
  return reason === null ? words : `${words} Reason: ${reason}`;
}
