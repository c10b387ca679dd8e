import type { SheetResult } from "../../actions/result";
import type { Draft } from "../correct/draft";
import { statusKey, travelGroup, type TravelGroup } from "./counts";
import type { ListName, SheetRow } from "./lists";
import type { Chosen } from "./RowList";
import { statusLook } from "../row/look";

/** A section is one of its sheet's: another sheet may have one of the same name. */
export interface SectionOnSheet {
  readonly sheetId: string;
  readonly name: string;
}

/** Which rows are in sight, besides the list. Null, "" and false let every row through. */
export interface RowFilter {
  readonly search: string;
  /** A `statusKey`. */
  readonly status: string | null;
  readonly section: SectionOnSheet | null;
  readonly travel: TravelGroup | null;
  readonly changed: boolean;
}

export const NO_FILTER: RowFilter = { search: "", status: null, section: null, travel: null, changed: false };

/** What an officer has chosen to look at: it stays while another screen is open, and from one evaluation to the next. */
export interface ResultsView {
  /** Null until one is chosen. */
  readonly list: ListName | null;
  /** The list in sight as something was answered, where none was chosen: it stays, also once the answer has emptied it. Null before that. */
  readonly stays: ListName | null;
  /** A sheet's id; null for all. */
  readonly sheet: string | null;
  readonly filter: RowFilter;
  /** The key of the row whose correction is being filled in; null for none. */
  readonly correcting: string | null;
  /** The row that was chosen last, whose card is open; null for none. */
  readonly chosen: Chosen | null;
  /** Corrections that were begun and neither kept nor cancelled, by the key of their row. */
  readonly drafts: ReadonlyMap<string, Draft>;
}

export const OPENING_VIEW: ResultsView = {
  list: null,
  stays: null,
  sheet: null,
  filter: NO_FILTER,
  correcting: null,
  chosen: null,
  drafts: new Map(),
};

/** With what was filled in of a row's correction; without it, once that is kept or cancelled. */
export function withDraft(view: ResultsView, key: string, draft: Draft | null): ResultsView {
  const others = [...view.drafts].filter(([each]) => each !== key);
  return { ...view, drafts: new Map(draft === null ? others : [...others, [key, draft]]) };
}

/** How many filters are set, the search not among them. */
export function filtersSet({ status, section, travel, changed }: RowFilter): number {
  return [status !== null, section !== null, travel !== null, changed].filter(Boolean).length;
}

/** Whether anything is filtered away at all. */
export function isFiltering(filter: RowFilter): boolean {
  return filter.search.trim() !== "" || filtersSet(filter) > 0;
}

/** The rows a filter lets through. `changed` says which rows are new or different since the evaluation before. */
export function filtered(
  rows: readonly SheetRow[],
  filter: RowFilter,
  changed: (row: SheetRow) => boolean,
): readonly SheetRow[] {
  if (!isFiltering(filter)) return rows;
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((each) => {
    const { row } = each;
    if (filter.status !== null && statusKey(statusLook(row)) !== filter.status) return false;
    if (filter.section !== null && !isIn(filter.section, each)) return false;
    if (filter.travel !== null && travelGroup(row) !== filter.travel) return false;
    if (filter.changed && !changed(each)) return false;
    const text = `${row.ref ?? ""} ${row.description} ${row.section ?? ""}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function isIn({ sheetId, name }: SectionOnSheet, { sheet, row }: SheetRow): boolean {
  return sheet.id === sheetId && row.section === name;
}

/**
 * The filter as it bears on the sheets in sight. A section of a sheet that is not among them hides nothing, since it is not there to be
 * chosen.
 */
export function filterOn(sheets: readonly SheetResult[], filter: RowFilter): RowFilter {
  const { section } = filter;
  if (section === null || sheets.some(({ id }) => id === section.sheetId)) return filter;
  return { ...filter, section: null };
}
