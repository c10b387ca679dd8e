/** The first time: three sentences and the button. And what to do where there is nothing to evaluate. */

export const INTRO_HEADING = "See which KPIs are on target";
/** Three sentences for somebody who opens the pane for the first time. */
export const INTRO = [
  "Open the sheet that holds your KPI table and choose Evaluate sheet.",
  "Each figure is compared with its own target and tolerance: statuses are coloured, arrows show the direction of travel, and figures outside tolerance are marked.",
  "Your figures, targets, tolerances and comments are never changed.",
] as const;
export const SKIP_INTRO = "Skip";

/** After the introduction, before anything was evaluated. */
export const READY_LINE = "Choose Evaluate sheet, or Preview to see first what it would change.";

export const NOTHING_EVALUATED = "Nothing was evaluated.";
export const NO_SHEETS = "No sheet of this workbook could be evaluated.";
export const NO_TABLE = "No KPI table was found on this sheet.";

export const NEEDED_HEADING = "What a KPI table needs";
/** What a sheet needs, each with why. */
export const NEEDED = [
  "A description of each KPI, or its reference",
  "A column of figures for at least one month or quarter, with the period in its heading",
  "A target",
  "A polarity: “Higher is better” or “Lower is better”",
  "A tolerance, if you have one: blank means the default of the rules",
] as const;

export const INSERT_SAMPLE = "Insert a sample table";
export const INSERT_SAMPLE_LINE = "Adds a new sheet. Your own sheets are not touched.";
export function sampleInserted(sheet: string): string {
  return `The sample table is on the new sheet ${sheet}. Choose Evaluate sheet to see it work.`;
}

/** The sample table: a new sheet's name, its headings and rows. Text, as an officer would type it. */
export const SAMPLE_TABLE = {
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
    ["S01", "Calls answered within one minute", "Higher is better", "86%", "91%", "", "90%", "5%"],
    [
      "S02",
      "Planning applications decided in time",
      "Higher is better",
      "88%",
      "82%",
      "",
      "85%",
      "80% - 85%",
    ],
    ["S03", "Days to re-let an empty home", "Lower is better", "27", "31", "", "25", "25 - 28"],
    ["S04", "Complaints received", "Lower is better", "46", "41", "", "45", "10%"],
    ["S05", "Visitors to the museum", "No polarity", "4,120", "4,388", "", "Tracking", ""],
  ],
} as const;
