/** What is written into cells, and why a mark that was earned cannot be. */

/** The heading of the column that is added where a sheet has no warning column and notes cannot be used. */
export const WARNING_HEADING = "Tolerance warning";

/** How every warning begins, and no other text: by it a column of our own warnings is known. */
const WARNING_OPENINGS: readonly string[] = ["Outside tolerance:", "Target not met:"];

/** Whether a text is a warning of ours. */
export function isWarning(text: string): boolean {
  return WARNING_OPENINGS.some((opening) => text.startsWith(opening));
}

/** What is written in a status column. */
export const STATUS_TEXT = {
  green: "Green",
  amber: "Amber",
  red: "Red",
  tracking: "Tracking only",
  "target-under-review": "Target under review",
  "data-missing": "Data missing",
  "not-rated": "Not rated",
  "needs-attention": "Needs attention",
} as const;

/** The letter that stands with a status' colour, so that colour is never alone. */
export const STATUS_LETTERS = {
  green: "G",
  amber: "A",
  red: "R",
  tracking: "T",
  "target-under-review": "U",
  "data-missing": "D",
  "not-rated": "N",
  "needs-attention": "?",
} as const satisfies Readonly<Record<keyof typeof STATUS_TEXT, string>>;

/**
 * What is written in a column of R, A and G for a row that has no rating: such columns are narrow. But for "?" these are words, as an officer
 * types them there, for no letter would be known to a reader of the printed sheet; "Not rated" has none that is shorter and as plain.
 */
export const AMONG_LETTERS: Readonly<Partial<Record<keyof typeof STATUS_TEXT, string>>> = {
  tracking: "Tracking",
  "target-under-review": "Under review",
  "data-missing": "No data",
  "needs-attention": STATUS_LETTERS["needs-attention"],
};

const MARKED = {
  reading: "colour",
  status: "status",
  travel: "direction of travel",
  warning: "tolerance warning",
  "warning-header": "tolerance warning",
  "over-warning-header": "tolerance warning",
} as const;

export function marksDisagree(address: string, role: keyof typeof MARKED, rows: readonly number[]): string {
  const what = MARKED[role];
  return `Rows ${rows.join(" and ")} share the merged cell ${address}, but each has its own ${what}. The cell is left as it is.`;
}

export function mergedWithInput(address: string): string {
  return `Cell ${address} is merged across columns that hold your own figures or text. It is left as it is.`;
}

export function headingKept(address: string): string {
  return `Cell ${address} is a heading, so no result is written in it. Check what its column or row is read as.`;
}

/** Periods down the side: the KPIs stand beside each other, or their labels do. */
export function noCellsForWarnings(table: number): string {
  return `The table in row ${table} has its periods down the side, so its KPIs have no cells of their own for tolerance warnings, and they are not on the sheet.`;
}

export function noRoomForWarnings(table: number): string {
  return `There is no empty column to the right of the table in row ${table}, so its tolerance warnings are not on the sheet.`;
}
