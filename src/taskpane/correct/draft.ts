import { correctionFor, correctionRefused } from "../../actions/corrections";
import type { RowResult } from "../../actions/result";
import { polarityNow } from "../../actions/results/standingNow";
import type { BaselineAnswer, PolarityAnswer, RowCorrection } from "../../actions/settings";
import type { WhatName } from "../../wording/pane/correct";

/** What the form holds while an officer fills it in: texts as typed, choices by their option's value. */
export interface Draft {
  readonly what: WhatName;
  readonly text: string;
  readonly second: string;
  readonly choice: string;
  readonly reason: string;
}

/** The form as it opens for a part of a row: with what was understood of it. */
export function draftFor(row: RowResult, what: WhatName, reason = ""): Draft {
  const blank = { what, text: "", second: "", choice: "", reason };
  switch (what) {
    case "target":
      return { ...blank, text: row.target ?? row.shows.target ?? "" };
    case "tolerance":
      return { ...blank, text: row.shows.tolerance ?? "" };
    case "reading":
      return { ...blank, text: row.current?.text ?? "" };
    case "polarity":
      return { ...blank, ...polarityDraft(polarityNow(row)) };
    case "baseline":
      return { ...blank, choice: "period-before" };
    case "cumulative":
      return { ...blank, choice: row.cumulative || row.yearToDate?.judged === true ? "no" : "yes" };
    case "status":
      return { ...blank, choice: row.status };
    case "tracking":
      return blank;
    default:
      return what satisfies never;
  }
}

/** Which parts of a row can be corrected: a reading and a status belong to the column that the reading stands in. */
export function correctable(row: RowResult): readonly WhatName[] {
  const anywhere: readonly WhatName[] = [
    "target",
    "tolerance",
    "polarity",
    "baseline",
    "cumulative",
    "tracking",
  ];
  return row.currentHeading === null ? anywhere : [...anywhere, "reading", "status"];
}

/** The correction that a filled-in form makes. What it says is checked where it is kept. */
export function correctionOf(row: RowResult, { what, text, second, choice, reason }: Draft): RowCorrection {
  const why = reason.trim() === "" ? undefined : reason;
  switch (what) {
    case "target":
    case "tolerance":
    case "reading":
      return correctionFor(row, what, text.trim(), why);
    case "tracking":
      return correctionFor(row, what, true, why);
    case "polarity":
      return correctionFor(row, what, polarityOf(choice, text, second), why);
    case "baseline":
      return correctionFor(row, what, baselineOf(choice, text, second), why);
    case "cumulative":
      return correctionFor(row, what, choice === YEAR_TO_DATE ? choice : choice === "yes", why);
    case "status":
      return correctionFor(row, what, choice, why);
    default:
      return what satisfies never;
  }
}

/** Why what a filled-in form says cannot be of this row, before it is kept; null where it can. */
export function draftRefused(row: RowResult, { what, text, second, choice }: Draft): string | null {
  if (what === "baseline") return choice === "figure" ? correctionRefused(row, what, second) : null;
  return correctionRefused(row, what, text);
}

/** The option's value for the year so far in place of each period's figure. */
export const YEAR_TO_DATE = "year-to-date";

function polarityDraft(now: ReturnType<typeof polarityNow>): Partial<Draft> {
  return now !== null && typeof now === "object"
    ? { choice: "range", text: now.from, second: now.to }
    : { choice: now ?? "higher" };
}

function polarityOf(choice: string, from: string, to: string): PolarityAnswer {
  if (choice === "higher" || choice === "lower" || choice === "none" || choice === "at-target") return choice;
  return { from: from.trim(), to: to.trim() };
}

const COLUMN = "column ";

/** The option's value for another column of the sheet. */
export function columnChoice(heading: string): string {
  return `${COLUMN}${heading}`;
}

function baselineOf(choice: string, period: string, figure: string): BaselineAnswer {
  if (choice === "same-period-last-year") return { kind: choice };
  if (choice === "figure") return { kind: "figure", period: period.trim(), text: figure.trim() };
  if (choice.startsWith(COLUMN)) return { kind: "column", heading: choice.slice(COLUMN.length) };
  return { kind: "period-before" };
}
