/** What an officer reads about settings and corrections: refusals, and each correction in words. */

import { quoted } from "./kpi/figures";
import { ASKED, ASKED_WITHIN } from "./kpi/given";
import { FREQUENCY_NAMES, periodInSentence } from "./kpi/periods";
import { noLongerApply, type RowCorrected } from "./noLongerApply";
import { capital, lineKind, lineWord, roleFor } from "./workbook";

/** Why a change of the settings is refused: what is missing, and what to do. */
export const settingsRefusals = {
  reasonMissing: "Give a reason: it is kept in the workbook beside the correction.",
  textMissing: "Type what it should be.",
  textTooLong: (most: number): string => `Keep it under ${String(most)} characters.`,
  headingMissing: "Give the column a heading on the sheet first, so that it can be found again next month.",
  columnsMissing: "Say of at least one heading what its column is for.",
  notInFront: (sheet: string): string => `Bring the sheet ${quoted(sheet)} to the front, then save again.`,
  /** Nothing was kept: what was said of the columns makes no table yet, and why. */
  stillNoTable: (reason: string): string =>
    `Nothing was kept, because there is still no table to evaluate. ${reason}`.trim(),
  periodMissing: "Choose the period that the column’s figures are for.",
  periodUnreadable: (text: string): string =>
    `${quoted(text)} is not a period. Write for example “July 2023” or “Quarter 1 2023-24”.`,
  notAFigure: (text: string): string =>
    `${quoted(text)} is not a figure. Type it as it would stand in the cell, for example “87.5%”.`,
  notATarget: (text: string): string =>
    `${quoted(text)} cannot be read as one target. Type one value, for example “90%”, or “Tracking”.`,
  /** A range where the polarity wants one value. */
  oneValueOnly: (text: string, better: "higher" | "lower" | null): string =>
    `${quoted(text)} is a range, and ${better === null ? "the polarity does not say that the KPI is best in a range" : `the polarity says that ${better} is better`}. Type one value, or correct the polarity to “Best in a range” first.`,
  otherWay: (text: string, better: "higher" | "lower"): string =>
    `${quoted(text)} says that ${better === "higher" ? "lower" : "higher"} is better, and the polarity says that ${better} is. Type the value alone, or correct the polarity first.`,
  notATolerance: (text: string): string =>
    `${quoted(text)} cannot be read as a tolerance. Write for example “5%”, “5 percentage points” or “85% - 90%”.`,
  notAGreenValue: (text: string): string =>
    `${quoted(text)} cannot be read as the value where green begins. Type one value, in the unit of the figures.`,
  notARange: (from: string, to: string): string =>
    `${quoted(from)} and ${quoted(to)} are not the two ends of a range. Type two figures of the same unit.`,
  readingPlaceMissing: "Say which column’s figure is meant.",
  statusPlaceMissing: "There is no figure for this period, so there is no status to set.",
  nameMissing: "Give the rules a name.",
  nameTaken: (name: string): string => `There are already rules called ${quoted(name)}. Choose another name.`,
  tooMany: (most: number): string =>
    `No more than ${String(most)} corrections can be kept for one sheet. Remove those that are no longer needed.`,
} as const;

export const SETTINGS_TOO_LARGE =
  "The workbook’s settings would grow too large. Remove corrections that are no longer needed, or rules that are not used.";

/** Said with a sheet’s results where the settings could not be read. */
export const SETTINGS_DAMAGED =
  "The corrections and rules kept in this workbook could not be read, so they were not used. They begin anew with the next one you make.";

/** A correction in words, as it stands in lists and after “Corrected:” and “Settled:” in an explanation. */
export const correctionWords = {
  target: (value: string, period: string | null): string => {
    // "Target under review" is a target already.
    const said = /^target\b/i.test(value) ? `target${value.slice("target".length)}` : `target ${value}`;
    return period === null ? said : `${said} for ${periodInSentence(period)}`;
  },
  tolerance: (value: string): string => `tolerance ${value}`,
  greenLimit: (value: string): string => `green from ${value}`,
  noTolerance: "no tolerance: there is no amber",
  polarity: {
    higher: "higher is better",
    lower: "lower is better",
    none: "neither direction is better",
    "at-target": "closest to the target is best",
  },
  range: (from: string, to: string): string => `best between ${from} and ${to}`,
  baseline: {
    "period-before": "compared with the period before",
    "same-period-last-year": "compared with the same period last year",
  },
  averageBefore: (periods: number): string =>
    `compared with the average of the ${String(periods)} periods before`,
  column: (heading: string): string => `compared with ${quoted(heading)}`,
  figure: (period: string, text: string): string => `${periodInSentence(period)} was ${text}`,
  cumulative: (runsUp: boolean | "year-to-date"): string =>
    runsUp === "year-to-date"
      ? "the figure for the year to date is judged"
      : runsUp
        ? "its figures run up from April"
        : "each figure is for its own period",
  /** Of a year's target that is a rate, whether its figures are each period's own or to date. */
  holdEach: (target: string, kind: string): string => `target ${target} for every ${kind}`,
  asTheyStand: "its figures are compared as they stand",
  tracking: "tracking only",
  cases: "cases alone are taken as the percentage they come to",
  frequency: (kind: keyof typeof FREQUENCY_NAMES): string => `reported ${FREQUENCY_NAMES[kind]}`,
  reading: (heading: string, value: string): string => `${quoted(heading)} reads ${value}`,
  status: (name: string, period: string | null): string =>
    period === null ? `status ${name}` : `status ${name} for ${periodInSentence(period)}`,
  query: (text: string): string => (text === "" ? "left as it is" : `${quoted(text)} left as it is`),
  /** Of a status whose period has passed, where all corrections are listed. */
  statusOver: (period: string, now: string): string =>
    `It was for ${periodInSentence(period)} only, and has no part in the status for ${periodInSentence(now)}.`,
  noArrow: (heading: string): string => `left without an arrow under ${quoted(heading)}`,
  findingLeft: (evidence: string): string => `left as it is: ${evidence}`,
  /** @param letter “N”; “row 5” for a heading that stands down the side, which heads a row. */
  columnHeaded: (heading: string, letter: string): string =>
    `${capital(lineKind(letter))} ${quoted(heading)}`,
  columnWithoutHeading: (letter: string): string => `${capital(lineWord(letter))}, which has no heading`,
  /** @param column “Column B, which has no heading” */
  columnRole: (column: string, role: string): string => `${column}: ${role}`,
  columnRoleFor: (column: string, role: string, period: string): string =>
    `${column}: ${roleFor(role, period)}`,
  columnPeriod: (column: string, period: string): string => `${column}: figures for ${period}`,
  columnAside: (column: string): string => `${column}: not used`,
  printedKey: (says: string, followed: boolean): string =>
    followed ? `Amber by the key: ${says}` : `The key’s ${quoted(says)} is not used: amber by the rules`,
  /** Of the key on a tab of its own, for all sheets at once. */
  tabKey: (tab: string, says: string, followed: boolean): string =>
    followed
      ? `Amber by the key on ${quoted(tab)}, for every sheet that goes by it: ${says}`
      : `${quoted(says)} in the key on ${quoted(tab)} is not used on any sheet: amber by the rules`,
  reportingPeriod: (period: string): string => `Reporting period: ${period}`,
  profile: {
    sheet: (name: string): string => `Rules for the sheet: ${name}`,
    section: (name: string, section: string): string => `Rules for ${quoted(section)}: ${name}`,
    row: (name: string): string => `rules: ${name}`,
  },
} as const;

/** Why a column is what it is, where the officer said so. */
export const COLUMN_CORRECTED = "You corrected it.";

/** Until when each thing that was settled is used, where all of it is listed. */
export const settledHolds = {
  period: (period: string): string => `Used for ${periodInSentence(period)} only.`,
  /** The sheet may have no cell for it yet. */
  cell: "Used until you remove it, or the sheet says something else.",
  removed: "Used until you remove it.",
  laterFigures: "Used until there are figures for a later period.",
  key: "Used until you remove it, or the key says something else.",
} as const;

const REMOVED_OR: readonly string[] = [settledHolds.cell, settledHolds.key];

/** Of several things that were settled at once, each sentence once, and none that another one says with more. */
export function settledHoldTogether(each: readonly string[]): string {
  const said = [...new Set(each)];
  const isMore = said.some((sentence) => REMOVED_OR.includes(sentence));
  return said.filter((sentence) => !isMore || sentence !== settledHolds.removed).join(" ");
}

/** What is said with an answer that an officer has a part in. */
export const settledSentences = {
  corrected: (list: readonly string[]): string => `Corrected: ${list.join("; ")}.`,
  /** Of what was answered when asked: nothing was wrong before. */
  settled: (list: readonly string[]): string => `Settled: ${list.join("; ")}.`,
  /** Of the period that is compared with: "For August 2026 you gave the target 42 to date." @param what "target 42 to date" */
  givenFor: (period: string, what: string, reason: string): string =>
    `For ${periodInSentence(period)} you gave the ${what}${reason === "" ? "" : ` (${reason})`}.`,
  /** A reason of the officer's own stands in brackets; ours, "Asked because D8 showed “120”", goes on with the sentence: the words may end in one. */
  withReason: (words: string, reason: string): string =>
    reason.startsWith(ASKED)
      ? `${words}, ${ASKED_WITHIN}${reason.slice(ASKED.length)}`
      : `${words} (${reason})`,
  statusSet: (status: string, reason: string): string => `${status}, set by hand: ${ended(reason)}`,
  byTheRules: (explanation: string): string => `By the rules it would be ${explanation}`,
  leftUnrated: (sentences: readonly string[]): string =>
    `Not rated: it was decided to leave this row unrated. ${sentences.join(" ")}`.trim(),
  lapsed: (cell: string, words: string): string =>
    cell === ""
      ? `What was corrected here (${words}) has changed since, so the correction no longer applies.`
      : `${cell} has changed since it was corrected (${words}), so the correction no longer applies.`,
  noStatus: (words: string): string =>
    `The rules for this row do not have what was set by hand (${words}), so they go first.`,
  /** Its heading is not the one it had, and no column is known to be for its period. */
  lost: (heading: string, words: string): string =>
    `No column is headed ${quoted(heading)} any more, so what was corrected there (${words}) no longer applies.`,
  lostOnSheet: (list: readonly RowCorrected[]): string =>
    noLongerApply(
      list,
      (heading) =>
        heading === ""
          ? "because its column is headed otherwise now, or is gone"
          : `because no column is headed ${quoted(heading)} any more`,
      "because their columns are headed otherwise now, or are gone",
    ),
  /** A status that was set for one figure, and another stands there now. */
  statusAsked: (facts: { cell: string; set: string; seen: string; now: string; rules: string }): string =>
    `You set ${facts.set} for ${quoted(facts.seen)} in ${facts.cell}. Now ${facts.cell} shows ${quoted(facts.now)}, and the rules say ${facts.rules}.`,
  /** A status that was set for a period which has passed. */
  statusOver: (facts: { set: string; period: string; reason: string; now: string; rules: string }): string =>
    `You set ${facts.set} by hand for ${periodInSentence(facts.period)}${facts.reason === "" ? "" : `: ${quoted(facts.reason)}`}. For ${periodInSentence(facts.now)} the row goes by the rules, which say ${facts.rules}. Set ${facts.set} again if it still holds.`,
  lapsedOnSheet: (list: readonly RowCorrected[]): string =>
    noLongerApply(
      list,
      (cell) => `because ${cell === "" ? "its cell" : cell} has changed since`,
      "because their cells have changed since",
    ),
  periodServed: (label: string, found: string): string =>
    `${label} was chosen as the reporting period earlier. There are figures for ${periodInSentence(found)} now, so that is reported.`,
  periodGone: (label: string): string =>
    `${label} was chosen as the reporting period, but no column is for it now.`,
  borrowed: (name: string): string =>
    `The corrections made on ${quoted(name)} are used here as well, since this sheet has the same KPIs.`,
} as const;

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const MOST_NAMED = 8;

function namesIn(heading: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  return ` ${heading}: ${quotedList(names)}.`;
}

function quotedList(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
}

/** A rule set for rows that the workbook does not have, or for others than may be meant. */
export const unusedRules = {
  noRow: (rules: string, why: string): string => `No row goes by the rules “${rules}”: ${why}`,
  noSheet: (sheet: string, sheets: readonly string[]): string =>
    `the workbook has no sheet called “${sheet}”.${namesIn("Sheets", sheets)}`,
  noSection: (section: string, sections: readonly string[]): string =>
    `the workbook has no section called “${section}”.${namesIn("Sections", sections)}`,
  noRef: (ref: string): string => `no reference has “${ref}” in it.`,
  noRefs: (refs: readonly string[]): string => `no row has the reference ${quotedList(refs)}.`,
  someRefs: (rules: string, refs: readonly string[]): string =>
    `The rules “${rules}” name references that no row has: ${quotedList(refs)}.`,
  widerRef: (rules: string, ref: string, others: readonly string[]): string =>
    `The rules “${rules}” are for every reference with “${ref}” in it, so for ${quotedList(others)} too. If only “${ref}” is meant, write "refs": ["${ref}"] in place of "ref".`,
  noneFits: "no row has all that they ask for.",
};

/** The name of the rules that a copy was made of. */
export function withoutCopyName(rules: string): string {
  return rules.replace(/ \(copy( \d+)?\)$/, "");
}

/** What a copy of a rule set is called, the second and later ones with their number: "Corporate (copy)", "Corporate (copy 2)". */
export function copyName(rules: string, nth: number): string {
  return nth === 1 ? `${rules} (copy)` : `${rules} (copy ${String(nth)})`;
}
