/** The first time: three sentences and the button. And what to do where there is nothing to evaluate. */
import { counted } from "./numbers";

export const INTRO_HEADING = "See which KPIs are on target";
/** Three sentences for somebody who opens the pane for the first time. */
export const INTRO = [
  "Open the sheet that holds your KPI table and choose Evaluate sheet.",
  "Each figure is compared with its own target and tolerance: statuses are coloured, arrows show the direction of travel, and figures outside tolerance are marked.",
  "Your figures, targets, tolerances and comments are never changed.",
] as const;
/** The first of them, where the sheet in front has a table already. */
export const INTRO_RECOGNISED = "This sheet’s KPI table was recognised: choose Evaluate sheet.";
export const SKIP_INTRO = "Skip";

/** After the introduction, before anything was evaluated. */
export const READY_LINE = "Choose Evaluate sheet, or Preview to see first what it would change.";

/** A workbook that was evaluated in an earlier session. */
export function markedBefore(sheets: number): string {
  return `Evaluated before: marks stand on ${counted(sheets, "sheet", "sheets")}.`;
}
export const MARKED_BEFORE_LINE =
  "Evaluate again to see the results here, check the marks against the rules, or clear them.";

export const NOTHING_EVALUATED = "Nothing was evaluated.";
export const NO_SHEETS = "No sheet of this workbook could be evaluated.";
export const NO_TABLE = "No KPI table was found on this sheet.";

export const NEEDED_HEADING = "What a KPI table needs";
/** What a sheet needs, each with why. */
export const NEEDED = [
  "A description of each KPI, or its reference",
  "A column of figures for at least one month, quarter or year, with the period in its heading",
  "A target",
  "A polarity: “Higher is better” or “Lower is better”",
  "A tolerance, if you have one: blank means the default of the rules",
] as const;

export const INSERT_SAMPLE = "Insert a sample table";
export const INSERT_SAMPLE_LINE = "Adds a new sheet. Your own sheets are not touched.";
export function sampleInserted(sheet: string): string {
  return `The sample table is on the new sheet ${sheet}. Choose Evaluate sheet to see it work.`;
}

/** A cell of the sample table: words, or a figure with how it is shown. */
export type SampleCell = string | { readonly value: number; readonly shownAs: "0%" | "#,##0" };

const percent = (value: number): SampleCell => ({ value: value / 100, shownAs: "0%" });
const number = (value: number): SampleCell => ({ value, shownAs: "#,##0" });

/** The sample table: a new sheet's name, its headings and rows, as an officer would have them. */
export const SAMPLE_TABLE: { readonly name: string; readonly rows: readonly (readonly SampleCell[])[] } = {
  name: "KPI sample",
  rows: [
    [
      "Ref",
      "Description",
      "Polarity",
      "June 2025",
      "July 2025",
      "Direction of travel",
      "Target",
      "Tolerance",
    ],
    [
      "S01",
      "Calls answered within one minute",
      "Higher is better",
      percent(86),
      percent(91),
      "",
      percent(90),
      "5%",
    ],
    [
      "S02",
      "Planning applications decided in time",
      "Higher is better",
      percent(88),
      percent(82),
      "",
      percent(85),
      "80% - 85%",
    ],
    [
      "S03",
      "Days to let an empty home again",
      "Lower is better",
      number(27),
      number(31),
      "",
      number(25),
      "25 - 28",
    ],
    ["S04", "Complaints received", "Lower is better", number(46), number(41), "", number(45), "10%"],
    ["S05", "Visitors to the museum", "No polarity", number(4120), number(4388), "", "Tracking", ""],
  ],
};
