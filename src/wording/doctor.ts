import { isWithoutResult } from "./withoutResult";
import { cellsListed, cellsNamed } from "./cells";
import { quoted } from "./kpi/figures";

/** What a finding's sentence is made of. */
export interface FindingFacts {
  /** The cells, as named(…) lists them. */
  readonly cells: string;
  /** What is there. */
  readonly shows: string;
  /** What it is held against, or what it probably was. */
  readonly but: string;
  /** Of a comparison with the period before: where and when it was so, "on the sheet “Jun” (June 2023)". Of a running total, its first month. */
  readonly since: string;
}

interface FindingWords {
  /** The facts alone, in short. */
  readonly evidence: (facts: FindingFacts) => string;
  /** What will mislead, and what to do. */
  readonly sentence: (facts: FindingFacts) => string;
}

/** Why Excel holds a figure as text. */
export const TEXT_BECAUSE = {
  format: "because of the number format Text",
  space: "because of a space beside the figure",
  typed: "although the number format is not Text, as after an apostrophe or a paste",
} as const;

/** "H4 shows", "H4, H7 show" */
function show(facts: FindingFacts): string {
  return `${facts.cells} ${isSeveral(facts) ? "show" : "shows"}`;
}

function isSeveral({ cells }: FindingFacts): boolean {
  return /[,:]| and /.test(cells);
}

export { quoted };

/** What the cell doctor says, by code: the evidence and the sentence. Nothing is changed on the sheet, and no status goes by it. */
export const FINDING_WORDS = {
  "number-as-text": {
    evidence: (f) => `text ${f.shows} among numbers`,
    sentence: (f) =>
      isSeveral(f)
        ? `${cellsListed(f.cells)} hold text that looks like a figure, for example ${f.shows}, ${f.but}, where other figures of the row or column are numbers. They were read as figures here, but sums and charts leave such cells out. Type the figures again in cells with the number format General.`
        : `${f.cells} holds text that looks like a figure, ${f.shows}, ${f.but}, where other figures of its row or column are numbers. It was read as a figure here, but sums and charts leave such a cell out. Type the figure again in a cell with the number format General.`,
  },
  "typing-slip": {
    evidence: (f) => `${f.shows} read as ${f.but}`,
    sentence: (f) =>
      `${show(f)} ${f.shows}, which looks like a typing slip for ${f.but}. Type the figure again.`,
  },
  "unit-differs": {
    evidence: (f) => `${f.shows} among figures in another unit${f.but === "" ? "" : `, taken as ${f.but}`}`,
    sentence: (f) =>
      `${show(f)} ${f.shows}, in a different unit from the row’s other figures. No status or arrow came from it; ${f.but === "" ? "give it their unit" : `where it is needed, it is taken as ${f.but}, so give it their unit if that is right, or type the figure again`}.`,
  },
  "share-of-one": {
    evidence: (f) => `${f.shows} beside ${f.but}`,
    sentence: (f) =>
      `The row’s other figures run to 100 (${f.but}), but ${f.shows} in ${f.cells} is a share of 1. Type all of them as percentages.`,
  },
  "percent-format-lost": {
    evidence: (f) => `${f.shows} without a percent format beside ${f.but}`,
    sentence: (f) =>
      `The row’s other figures are percentages (${f.but}), but ${f.shows} in ${f.cells} is not shown as one. The number format has probably been lost: set it to Percentage.`,
  },
  hundredfold: {
    evidence: (f) => `${f.shows} beside ${f.but}`,
    sentence: (f) =>
      `The figure ${f.shows} in ${f.cells} is about a hundred times the row’s other figures (${f.but}). It was probably typed into a cell that got its percent format afterwards. Type it again with its % sign.`,
  },
  "date-for-figure": {
    evidence: (f) => `a date, ${f.shows}; probably ${f.but}`,
    sentence: (f) =>
      `${show(f)} ${f.shows}: Excel has turned numbers into a date. They were probably ${f.but}. Type them again with “to” between them.`,
  },
  "time-for-ratio": {
    evidence: (f) => `a time, ${f.shows}; probably ${f.but}`,
    sentence: (f) =>
      `${show(f)} ${f.shows}: Excel has turned a ratio into a time of day. It was probably ${f.but}. Set the cell’s number format to Text and type it again.`,
  },
  "cases-disagree": {
    evidence: (f) => `${f.shows} printed, ${f.but} by its cases`,
    sentence: (f) =>
      `${show(f)} ${f.shows}, but its cases give ${f.but}. Correct the percentage or the cases.`,
  },
  "total-differs": {
    evidence: (f) => `${f.shows} against a sum of ${f.but}`,
    sentence: (f) =>
      `${show(f)} ${f.shows}, but the rows that make it up add up to ${f.but}. In other columns they agree. Correct the total or its parts.`,
  },
  "year-to-date-too-low": {
    evidence: (f) => `${f.shows} to date, ${f.but} in part of it`,
    sentence: (f) =>
      `${show(f)} ${f.shows} for the year to date, less than the ${f.but}, which is part of it. Correct the one that is wrong.`,
  },
  "running-total-falls": {
    evidence: (f) => `${f.shows} after ${f.but}`,
    sentence: (f) =>
      `${show(f)} ${f.shows} after ${f.but}, and the figures of this row run up from ${f.since}. Correct the one that is wrong.`,
  },
  "summary-total-differs": {
    evidence: (f) => `a total of ${f.shows}, a sum of ${f.but}`,
    sentence: (f) =>
      `The summary’s total in ${f.cells} is ${f.shows}, but its counts add up to ${f.but}. Correct the counts or the total.`,
  },
  "summary-count-differs": {
    evidence: (f) => `${f.shows} in the summary, ${f.but} in the rows`,
    sentence: (f) =>
      `The summary in ${f.cells} says ${f.shows}, but the status column of this sheet has ${f.but}. Count again.`,
  },
  "duplicate-ref": {
    evidence: (f) => `${f.shows} for ${f.but}`,
    sentence: (f) =>
      `${f.cells} carry the same reference, ${f.shows}, for ${f.but}. Give each KPI a reference of its own.`,
  },
  "status-typed-over": {
    evidence: (f) => `${f.shows} typed, ${f.but} by the rules`,
    sentence: (f) =>
      `${f.cells} says ${f.shows}, typed after the result was written there; by the rules the status is ${f.but}. Choose Correct on the row to set the status with a reason, or empty the cell and evaluate again.`,
  },
  "columns-changed-places": {
    evidence: (f) => `${f.shows}; it was ${f.but} ${f.since}`,
    sentence: (f) =>
      `The columns stand in another order: ${f.shows}. They stood so ${f.since}: ${f.but}. Check formulas that were copied from there.`,
  },
  "headings-moved": {
    evidence: (f) => `${f.shows}; ${f.since}`,
    sentence: (f) =>
      `Headings stand in other columns than ${f.since}: ${f.shows}. Check formulas and links that go by the column.`,
  },
  "headings-renamed": {
    evidence: (f) => `${f.shows}; ${f.since}`,
    sentence: (f) =>
      `Headings are worded otherwise than ${f.since}: ${f.shows}. What you corrected for a column goes by its heading: look at it again.`,
  },
  "heading-gone": {
    evidence: (f) => [f.shows, f.since, f.but].filter((part) => part !== "").join("; "),
    sentence: (f) =>
      `A column is not there any more, or is not known by its new heading: ${f.shows} ${f.since}. ${f.but === "" ? "" : `Now ${f.but}. `}Put the heading back, or say in “What it understood” what the column is used for.`,
  },
  "header-row-moved": {
    evidence: (f) => `row ${f.shows}; row ${f.but} ${f.since}`,
    sentence: (f) =>
      `The headings stand in row ${f.shows}; ${f.since} they stood in row ${f.but}. Check formulas and links that go by the row.`,
  },
  "target-changed": {
    evidence: (f) => `${f.shows} ${f.since}`,
    sentence: (f) =>
      `The target in ${f.cells} is another one: ${f.shows} ${f.since}. Leave it if the target was meant to change.`,
  },
  "targets-changed": {
    evidence: (f) => `${f.shows}; ${f.since}`,
    sentence: (f) =>
      `Targets are other ones than ${f.since}: ${f.shows}. Leave them if they were meant to change.`,
  },
  "polarity-changed": {
    evidence: (f) => `${f.shows} ${f.since}`,
    sentence: (f) =>
      `The polarity has been turned round: ${f.shows} ${f.since}. Green and red change places by it. Correct it, or leave it if that was meant.`,
  },
  "tolerance-changed": {
    evidence: (f) => `${f.shows} ${f.since}`,
    sentence: (f) =>
      `The tolerance is another one: ${f.shows} ${f.since}. Correct it, or leave it if it was meant to change.`,
  },
  "figure-restated": {
    evidence: (f) => `${f.shows} ${f.since}`,
    sentence: (f) =>
      `A figure of an earlier period is another one: ${f.shows} ${f.since}. Correct it, or mark it “(revised)” if it was meant to change.`,
  },
  "column-copied": {
    evidence: (f) => `${f.shows}: ${f.but}`,
    sentence: (f) =>
      `For ${f.shows}, ${f.but} (${f.cells}). The column has probably been copied forward. Type the new figures.`,
  },
  "months-out-of-order": {
    evidence: (f) => `${f.shows} before ${f.but}`,
    sentence: (f) =>
      `The headings in ${f.cells} have changed places: ${f.shows} stands before ${f.but}, and all other months are in order. Look whether the figures stand under the right month.`,
  },
  "total-leaves-out": {
    evidence: (f) => `${f.shows} leaves out ${f.but}`,
    sentence: (f) => {
      // "F4, F5" are several, and a mean adds nothing up.
      const [belong, those, are] = f.but.includes(",")
        ? (["belong", "them", "they are"] as const)
        : (["belongs", "that", "it is"] as const);
      const covers = /\bAVERAGE\(/i.test(f.shows) ? "covers" : "adds up";
      return `The formula in ${f.cells}, ${f.shows}, leaves out ${f.but}, which ${belong} to the rows it ${covers}. Put ${those} into the formula, or check that ${are} left out on purpose.`;
    },
  },
  "formula-error": {
    evidence: (f) => f.shows,
    sentence: (f) =>
      isWithoutResult(f.shows)
        ? `There is no result yet of the formulas in ${f.cells} (${f.shows}). Open the workbook in Excel and save it, so that its formulas are calculated.`
        : `There is the error ${f.shows} in ${f.cells}. Mend the formula, or type the figure.`,
  },
} as const satisfies Record<string, FindingWords>;

/** Parts of the evidence. */
export const findingParts = {
  of: (part: string, whole: string): string => `${part} out of ${whole}`,
  sharedOut: (share: string, cases: string): string => `${share} (${cases})`,
  inPeriod: (figure: string, period: string): string => `${figure} of ${period}`,
  differentKpis: (count: number): string => `${String(count)} different KPIs`,
  listedTwice: (count: number): string => `a KPI that is listed ${String(count)} times`,
  band: (from: string, to: string): string => `${from} to ${to}`,
  sameFigures: (kpis: number, period: string): string =>
    `all ${String(kpis)} KPIs show the same figures as for ${period}`,
  counted: (count: string, status: string): string => `${count} ${status}`,
  was: (now: string, was: string): string => `${orBlank(now)}, it was ${orBlank(was)}`,
  then: (figure: string, since: string): string => `${figure} ${since}`,
  cells: cellsNamed,
  inCell: (cell: string, told: string): string => `${cell} ${told}`,
  andMore: (list: readonly string[], more: number): string =>
    more > 0 ? `${list.join("; ")}; and ${String(more)} more` : list.join("; "),
  moved: (role: string, now: string, was: string): string => `${role} in ${now}, it was in ${was}`,
  wasHeaded: (role: string, heading: string, column: string): string =>
    `${heading} in ${column}, for the ${role}`,
  isHeaded: (column: string, heading: string): string => `${column} is headed ${quoted(heading)}`,
} as const;

function orBlank(text: string): string {
  return text.trim() === "" ? "blank" : quoted(text);
}

/** What a sheet is held against, as it stands after "it was". */
export const earlierWords = {
  /** Many tabs are named by their period: then it is not said twice. */
  tab: (name: string, period: string): string =>
    name.includes(period) ? `on the sheet ${quoted(name)}` : `on the sheet ${quoted(name)} (${period})`,
  kept: (period: string): string => `at the evaluation for ${period}`,
  last: "when the sheet was last evaluated",
} as const;
