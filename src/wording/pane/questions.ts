/** Questions about cells, the polarity of many rows, and what is said as they are settled. */
import { quoted } from "../workbook";
import { count, counted } from "./numbers";

/**
 * Below the answers, once for those that replace the same: "“For tracking only” takes the place of what you settled before: target 42 to date
 * for August 2026.", "Any of these answers takes …" where all of them do.
 */
export function answerReplaces(answers: readonly string[], all: boolean, before: readonly string[]): string {
  const named = answers.map((answer) => `“${answer}”`).join(" or ");
  const which = all && answers.length > 1 ? "Any of these answers" : named;
  return `${which} takes the place of what you settled before: ${before.join("; ")}.`;
}

/** Above the answers: what is pressed then settles every row of the sheet with the same question. */
export function sameForAll(rows: number): string {
  return `The same answer for ${rows === 2 ? "both" : `all ${count(rows)}`} rows that ask this`;
}

export const OPEN_ROW = "Show in sheet";
export const REASON = "Reason";
export const REASON_HINT = "Kept in the workbook beside the correction.";
export const REASON_MISSING = "Give a reason.";

/** Said when an answer was kept and the sheet evaluated again: so many rows are left in the list of what to check. */
export function settledSaid(left: number): string {
  return `Settled. ${counted(left, "row", "rows")} left to check.`;
}

/** The same where none is left, seen and said: "That was the last question. 12 KPIs are rated now.": what is only tracked is painted as well, and rated it is not. */
export function lastSettled(rated: number): string {
  return `That was the last question. ${counted(rated, "KPI is", "KPIs are")} rated now.`;
}

/**
 * A row that left the list in sight once it was settled: "STP31 (cell K21) is now Green.", or where it was so before: "… stays Green.";
 * with what it waits for, where that is known.
 */
export function nowIs(row: string, status: string, before: string | null, waitsFor: string | null): string {
  const why = waitsFor === null ? "" : `: ${waitsFor}`;
  return `${row} ${before === status ? "stays" : "is now"} ${status}${why}.`;
}

/** The same of several rows that one answer settled: "4 rows are now Tracking only."; "4 rows are settled." where they differ. */
export function manyAre(rows: number, status: string | null, before: boolean): string {
  const does = status === null ? "are settled" : `${before ? "stay" : "are now"} ${status}`;
  return `${counted(rows, "row", "rows")} ${does}.`;
}

/** What a row waits for, in a few words, by what its question is about. */
export const WAITS_FOR = {
  key: "its key is to be decided",
  column: "what a column is for is to be decided",
  polarity: "its polarity is to be settled",
  target: "its target is to be settled",
  tolerance: "its tolerance is to be settled",
  figure: "its figure is to be settled",
} as const;
export const SHOW_ROW = "Show the row";

// Rules that do not fit a row

export const OTHER_RULES = "Use other rules for this row…";
export const OTHER_RULES_FIELD = "Rules for this row";
export const OTHER_RULES_SAVE = "Use and evaluate";

// No arrow

/** "Nothing to do · 6 rows could have an arrow" */
export function noArrows(n: number): string {
  return `Nothing to do · ${counted(n, "row", "rows")} could have an arrow`;
}
export function noArrowsLine(n: number): string {
  const [rows, get] = n === 1 ? ["This row", "it gets"] : ["These rows", "they get"];
  return `The figure to compare with is missing. ${rows} can stay as ${n === 1 ? "it is" : "they are"}; if you know the earlier figure, enter it and ${get} an arrow.`;
}
/** Said when one of them was given what it lacked. */
export function arrowSettledSaid(left: number): string {
  return left === 0 ? "Settled." : `Settled. ${counted(left, "row", "rows")} could still have an arrow.`;
}
export function showRows(n: number): string {
  return n === 1 ? "Show the row" : `Show the ${count(n)} rows`;
}
export const HIDE_ROWS = "Hide the rows";

// Polarity

export const POLARITY_HEADING = "Polarity";

/** "Polarity · 6 rows" */
export function polarityOf(n: number): string {
  return `${POLARITY_HEADING} · ${counted(n, "row", "rows")}`;
}

/** What the names suggest: "Suggested from the wording: 4 higher is better, 2 lower is better." */
export function polaritySummary(higher: number, lower: number, neither: number, unknown: number): string {
  const parts = [
    ...(higher > 0 ? [`${count(higher)} higher is better`] : []),
    ...(lower > 0 ? [`${count(lower)} lower is better`] : []),
    ...(neither > 0 ? [`${count(neither)} neither`] : []),
  ];
  const open = unknown > 0 ? ` ${counted(unknown, "row needs", "rows need")} your answer.` : "";
  return parts.length === 0 ? open.trim() : `Suggested from the wording: ${parts.join(", ")}.${open}`;
}

/**
 * Once for all the rows, above what their names suggest. Those without a target have their status already: an arrow is all they lack. Those
 * without a figure have neither until it comes.
 */
export function polarityAsked(
  withoutStatus: number,
  withoutArrow: number,
  withoutFigure: number,
  askedMore: number,
): string {
  const asks = "No polarity is given. Say whether higher or lower is better.";
  const others = withoutArrow + withoutFigure + askedMore;
  if (others === 0) return `${asks} These rows have no status until you do.`;
  if (withoutStatus + withoutFigure + askedMore === 0)
    return `${asks} These rows have a status, but no arrow until you do.`;
  const parts = [
    { n: withoutStatus, one: "has no status until you do", many: "have no status until you do" },
    {
      n: withoutArrow,
      one: "has a status and lacks only the arrow",
      many: "have a status and lack only the arrow",
    },
    { n: withoutFigure, one: "has no figure yet", many: "have no figure yet" },
    { n: askedMore, one: "has another question as well", many: "have another question as well" },
  ].filter(({ n }) => n > 0);
  const said = parts.map(({ n, one, many }, index) =>
    index === 0 ? counted(n, `row ${one}`, `rows ${many}`) : counted(n, one, many),
  );
  return `${asks} ${said.join("; ")}.`;
}
export const REVIEW_POLARITY = "Review and confirm";
export const POLARITY_INTRO =
  "The sheet does not say which way is better for these KPIs. A suggestion colours nothing until you confirm it. Your answers are kept in the workbook.";
/** Of a KPI that is asked about along with the others, and waits for more than its polarity. */
export const ASKED_WITH_OTHERS = {
  "no-figure": "It has no figure yet for this period.",
  "figure-asked": "Its figure has a question of its own, in the Attention list.",
  "asked-more": "It has another question as well, in the Attention list.",
} as const;
/** Where none is missing on the sheets spoken of, by name or by their number. */
export function polarityNoneOn(sheets: readonly string[]): string {
  const [only] = sheets;
  const where = sheets.length === 1 ? (only ?? "") : `these ${counted(sheets.length, "sheet", "sheets")}`;
  return `Every KPI on ${where} has a polarity.`;
}
/** Below it, before the ways to those sheets. */
export const POLARITY_ELSEWHERE = "Some KPIs on other evaluated sheets have no polarity yet.";
/** Where the sheet in front has no KPIs that were read. */
export const POLARITY_NOT_READ =
  "Evaluate a sheet first. Then this screen asks for each polarity that is missing.";
/** After they are confirmed: "12 polarities are kept in this workbook. 9 of these KPIs are rated now."; null before the evaluation. */
export function polaritiesKept(n: number, rated: number | null): string {
  const kept = `${counted(n, "polarity is", "polarities are")} kept in this workbook.`;
  if (rated === null) return kept;
  if (n === 1) return `${kept} This KPI ${rated === 1 ? "is rated now" : "is not rated yet"}.`;
  if (rated === 0) return `${kept} None of these KPIs is rated yet.`;
  if (rated === n) return `${kept} All these KPIs are rated now.`;
  return `${kept} ${count(rated)} of these KPIs ${rated === 1 ? "is" : "are"} rated now.`;
}
export const CHOOSE_POLARITY = "Choose…";
export const POLARITY_CHOICES = {
  higher: "Higher is better",
  lower: "Lower is better",
  none: "Neither",
} as const;
/** Where neither is chosen of a KPI with a target. */
export const NEITHER_TRACKED =
  "There is a target. With neither better the figure is not held against it, so this row gets no status.";
/** The cell that should say which way is better: "C7 is blank." */
export function polarityCellShows(cell: string, shows: string): string {
  return shows.trim() === "" ? `${cell} is blank.` : `${cell} says ${quoted(shows)}.`;
}
/**
 * What the KPI's name suggests, or a note, with why: "Its name suggests: lower is better. It measures how long something takes.", "A note
 * suggests: lower is better. J5 says “Lower is better.”"
 */
export function polaritySuggests(suggested: {
  readonly polarity: "higher" | "lower" | "neither";
  readonly why: string;
  readonly at?: string;
}): string {
  const source = suggested.at === undefined ? "Its name suggests" : "A note suggests";
  return `${source}: ${suggested.polarity} is better. ${suggested.why}`;
}
export function polarityFor(ref: string | null, description: string): string {
  return ref === null ? description : `${ref} ${description}`;
}
/** The button that keeps all chosen polarities: "Confirm 5 of 6" where one of the rows has none yet. */
export function confirmPolarity(n: number, listed: number): string {
  if (n < listed) return `Confirm ${count(n)} of ${count(listed)}`;
  return n === 1 ? "Confirm 1 polarity" : `Confirm all ${count(n)}`;
}
