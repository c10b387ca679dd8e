import type { MissingPart } from "../../wording/noTable";
import { mayHoldNames } from "./columns/mayHoldNames";
import type { ColumnDraft } from "./columns/columnDrafts";
import type { ColumnsFinding } from "./columns/columns";
import type { ColumnFinding, SingleRole } from "./finding";
import type { LineColumns } from "../sheet/lines";

const JUDGED: readonly SingleRole[] = [
  "target",
  "polarity",
  "tolerance",
  "green-limit",
  "status",
  "travel",
  "long-travel",
];
const INPUTS: readonly SingleRole[] = ["target", "tolerance", "green-limit", "polarity"];

/** What the words of a header lack for sure; a description without a heading may still be found by what stands below. */
export function missingHeadings(drafts: readonly ColumnDraft[]): MissingPart[] {
  const missing: MissingPart[] = [];
  if (!drafts.some((draft) => draft.kind === "period")) missing.push("period");
  if (!drafts.some((draft) => draft.kind === "label" && isJudged(draft.wording.role))) missing.push("judged");
  return missing;
}

export function missingParts({ columns, officers }: ColumnsFinding): MissingPart[] {
  const has = (role: ColumnFinding["role"]): boolean =>
    columns.some((column) => column.role === role && column.used);
  const missing: MissingPart[] = [];
  if (!has("ref") && !has("description")) missing.push("kpi");
  if (!has("period")) missing.push("period");
  // A column set aside for another period still shows what kind of table it is; one of an officer's own words does not.
  if (!columns.some(({ role, column }) => isJudged(role) && !officers.has(column))) missing.push("judged");
  return missing;
}

function isJudged(role: string): boolean {
  return JUDGED.some((judged) => judged === role);
}

function isInput(role: string): boolean {
  return INPUTS.some((input) => input === role);
}

/** The columns that say what a row of a table is. */
export function lineColumns(columns: readonly ColumnFinding[]): LineColumns {
  const column = (role: SingleRole): number | null =>
    columns.find((one) => one.role === role && one.used)?.column ?? null;
  const all = columns.map((one) => one.column);
  const figures = columns.filter((one) => one.role === "period" && one.used);
  const periods = figures.map((one) => one.column);
  const judged = columns.filter((one) => isJudged(one.role)).map((one) => one.column);
  return {
    left: all[0] ?? 0,
    right: all[all.length - 1] ?? 0,
    ref: column("ref"),
    description: column("description"),
    breakdown: column("breakdown"),
    section: column("section"),
    target: column("target"),
    periods: new Set(periods),
    headings: new Map(figures.map((one) => [one.column, one.heading])),
    judged: new Set(judged),
    inputs: new Set(columns.filter((one) => one.used && isInput(one.role)).map((one) => one.column)),
    names: new Set(columns.filter(mayHoldNames).map((one) => one.column)),
    firstFigure: [...periods, ...judged].reduce((least, one) => Math.min(least, one), Infinity),
  };
}
