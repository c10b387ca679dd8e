/** Correcting what was understood of a row. */
import { answerLabels } from "../answers";
import { count, counted } from "./numbers";

export const CORRECT_HEADING = "Correct";
export const WHAT_LABEL = "What to correct";

/** What can be corrected, in the order it is offered. */
export const WHAT = {
  target: "Target",
  tolerance: "Tolerance",
  polarity: "Polarity",
  reading: "Reading",
  baseline: "What it is compared with",
  cumulative: "Whether the figures run up from April",
  tracking: "Tracking only: no target",
  status: "Status",
} as const;

export type WhatName = keyof typeof WHAT;

interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

/** The field for each, and what can be typed into it. */
export const FIELDS = {
  target: { label: "Target", hint: "As it would stand in the cell: 90%, 25 days." },
  /** Of a row whose figures run up from April. */
  "target-to-date": {
    label: "Target to date",
    hint: "What is due by the end of this period.",
  },
  /** The same field, once a year’s target stands in it. */
  "year-target": {
    label: "Target for the year",
    hint: "An equal part of it is due each period.",
  },
  tolerance: { label: "Tolerance", hint: "For example 5%, 2 percentage points, 85% - 90%, no tolerance" },
  reading: { label: "Reading", hint: "As it would stand in the cell" },
  period: { label: "Period", hint: "For example June 2023 or Quarter 4 2022-23" },
  figure: { label: "Its figure", hint: "As it would stand in the cell" },
  from: { label: "Best from", hint: "The lower end of the range" },
  to: { label: "Best to", hint: "The upper end of the range" },
} as const satisfies Readonly<Record<string, FieldWords>>;

/** How long a target holds that is typed: "Used for July 2023 only."; without a period, for good. */
export function targetHolds(period: string | null): string {
  return period === null
    ? "Used until you remove it under Corrections, or the target cell changes."
    : `Used for ${period} only.`;
}

/** How a target for the whole year is typed, in the row's own unit. */
export function yearTargetHint(unit: string): string {
  return `To give one for the whole year, type for example “${YEAR_EXAMPLES[unit] ?? `120 ${unit}`} (annual target)”.`;
}

const YEAR_EXAMPLES: Readonly<Record<string, string>> = {
  "": "120",
  "%": "98.5%",
  "£": "£120,000",
  $: "$120,000",
  "€": "€120,000",
};

export const POLARITY_OPTIONS = {
  higher: "Higher is better",
  lower: "Lower is better",
  none: answerLabels.neither,
  "at-target": "Closest to the target",
  range: "Best in a range…",
} as const;

export const BASELINE_OPTIONS = {
  "period-before": "The period before",
  "same-period-last-year": "The same period last year",
  figure: "A period that is not on the sheet…",
} as const;
/** Another column of the sheet: "Column “2022-23 outturn”". */
export function baselineColumn(heading: string): string {
  return `Column “${heading}”`;
}

export const CUMULATIVE_OPTIONS = {
  yes: "They run up from April",
  no: "Each period stands alone",
} as const;
/** Of a row with a figure of the year so far: "Judge the year to date, 208". */
export function judgeYearToDate(figure: string): string {
  return `Judge the year to date, ${figure}`;
}

export const STATUS_LABEL = "Status";
export const STATUS_HINT = "Used for this figure only. You are asked again when the figure changes.";

export const REASON_LABEL = "Reason";
export const REASON_HINT = "Kept in the workbook beside the correction";
export const REASON_OPTIONAL = "Reason (optional)";
export const REASON_NEEDED = "Give a reason.";
export const SAVE_CORRECTION = "Save and evaluate";

// All corrections in one place

export const CORRECTIONS_HEADING = "Corrections";
export const CORRECTIONS_INTRO =
  "What you have settled is kept in this workbook, and used wherever the row or column stands. Each entry says until when.";
export const NO_CORRECTIONS = "Nothing has been corrected in this workbook.";
export const REMOVE = "Remove";
/** "Remove lower is better, of C4 · Calls answered, on Children" */
export function removeName(what: string, kpi: string | null, sheet: string | null): string {
  return [
    `Remove ${what}`,
    ...(kpi === null ? [] : [`of ${kpi}`]),
    ...(sheet === null ? [] : [`on ${sheet}`]),
  ].join(", ");
}
/** "1 correction removed.", "7 corrections removed." */
export function removed(n: number): string {
  return `${counted(n, "correction", "corrections")} removed.`;
}
export const REMOVE_ALL = "Remove all";
export function removeAllName(sheet: string): string {
  return `${REMOVE_ALL} on ${sheet}`;
}

/** Before all of a sheet's are removed; `again` where it has results, which follow at once. */
export function removeAllLine(n: number, sheet: string, again: boolean): string {
  return `Removes all ${count(n)} corrections on ${sheet}${again ? ", and evaluates it without them" : ""}.`;
}
export function removeAllSure(n: number): string {
  return `Remove ${counted(n, "correction", "corrections")}`;
}

const NAMED = 3;

/** The same thing settled about many KPIs: "20 KPIs: STP15, STP16, STP17 and 17 more"; one more is named as well. */
export function kpisTogether(names: readonly string[]): string {
  const shown = names.length === NAMED + 1 ? names.length : NAMED;
  const more = names.length - shown;
  const named = names.slice(0, shown).join(", ");
  return `${counted(names.length, "KPI", "KPIs")}: ${named}${more > 0 ? ` and ${count(more)} more` : ""}`;
}
/** What one answer settled about a KPI: "target 85%; tolerance 80% - 85%" */
export function settledAtOnce(words: readonly string[]): string {
  return words.join("; ");
}
/** Opens what was settled together, KPI by KPI: "Show the 20 KPIs". */
export function showKpis(n: number): string {
  return `Show the ${count(n)} KPIs`;
}
export const HIDE_KPIS = "Hide the KPIs";
export function reasonGiven(reason: string): string {
  return `Reason: ${reason}`;
}
