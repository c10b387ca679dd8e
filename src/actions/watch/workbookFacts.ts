import type { PeriodMark } from "../../kpi/period/periodMark";
import type { HeadingRow } from "../../workbook/find/headings/headingRows";
import type { FailureResult, KeyOfSheet, RowResult, SheetResult } from "../result";
import { storeOf } from "../store";

export type { HeadingRow, NamedHeading } from "../../workbook/find/headings/headingRows";

/** A KPI row as far as it must be known to give rules to it. */
export type KnownRow = Pick<RowResult, "identity" | "ref" | "description" | "section" | "profile"> &
  /** Of evaluated rows: what they are judged by. */
  Partial<Pick<RowResult, "current">>;

/** A sheet whose rows are known: evaluated, or only looked at. A `SheetResult` is one. */
export interface KnownSheet {
  /** Excel's id. */
  readonly id: string;
  readonly name: string;
  readonly sections: readonly string[];
  readonly rows: readonly KnownRow[];
  /** The key that amber goes by, or would; known of evaluated sheets. */
  readonly key?: KeyOfSheet | null;
}

/** The sheet in front, as far as it is known without evaluating it. */
export type ActiveSheet =
  | {
      readonly kind: "kpis";
      readonly id: string;
      readonly name: string;
      /** KPI rows that an evaluation would judge. */
      readonly rows: number;
      readonly reportingPeriod: string | null;
      /** What that period's heading says of its figures; left out where it says nothing of the kind. */
      readonly reportingMark?: PeriodMark;
      /** What most rows would be compared with, "June 2023"; null where no row has a previous reading. */
      readonly comparedPeriod: string | null;
      /** The periods of its columns, as labels, the latest first, for choosing another reporting period. */
      readonly periods: readonly string[];
      readonly sections: readonly string[];
      readonly kpis: readonly KnownRow[];
      /** The day of an evaluation that the workbook remembers, "2023-07-31", also of an earlier session; null for none. */
      readonly evaluatedOn: string | null;
    }
  /** Nothing would be evaluated on it, and why, as a sentence: no KPI table, a chart sheet. */
  | {
      readonly kind: "nothing";
      readonly id: string;
      readonly name: string;
      readonly message: string;
      /** The heading of the column whose correction by the officer left it without a table. */
      readonly leftBy?: string;
      /** Excel did not hand it over: what stands on it is not known. */
      readonly unread?: true;
      /** The rows that may hold its headings, the likeliest first, for saying what each column is for. */
      readonly headingRows: readonly HeadingRow[];
    }
  /** Too large to be looked at in passing: evaluating it takes several messages to Excel. */
  | { readonly kind: "large"; readonly id: string; readonly name: string; readonly message: string };

/** How far the results of a sheet still hold. Sheets that nothing has happened to since are not listed. */
export interface SheetFreshness {
  /** Cells that its results depend on have changed since: evaluate again. */
  readonly outOfDate: boolean;
  /** How often it was changed since, so that one may tell whether it was since a preview or a check. */
  readonly edits: number;
  /** Those cells as addresses, "K4", "K4:K9"; of very many, the first. */
  readonly cells: readonly string[];
  /** What has changed since on other sheets that its results come from, the earliest first. */
  readonly elsewhere: readonly ChangedElsewhere[];
  /** Which rows come out otherwise by now; null where nobody has looked, so that any row may. */
  readonly affected: AffectedRows | null;
  /** All that was edited are cells of the last evaluation, and they hold again what they held before it: Ctrl+Z. */
  readonly undone: boolean;
  /** Sheets are evaluated again as cells change, but not this one: somebody typed over results, and over nothing that the rules read. */
  readonly typedOver: boolean;
  /** The sheet has been deleted: its results cannot be gone to any more. */
  readonly gone: boolean;
  /** Its name now, where it has been renamed since; else null. */
  readonly renamed: string | null;
}

/**
 * A change on another sheet: of its corrections, which hold for this one too, or of cells (targets, a key) that this one goes by; that
 * sheet was deleted with them; or the officer has said something else of the key on it.
 */
export interface ChangedElsewhere {
  /** Excel's id of the other sheet; "" for what was decided about a key, which is no one sheet's. */
  readonly id: string;
  /** The other sheet's name. */
  readonly sheet: string;
  readonly what: "settled" | "edited" | "deleted" | "key";
}

/** The rows of a sheet that would be answered otherwise than the pane shows them. */
export interface AffectedRows {
  /** By `RowResult.identity`. */
  readonly rows: ReadonlySet<string>;
  /** False while the look that tells is still to come: these are then the rows of the look before. */
  readonly settled: boolean;
}

/** The KPI row that the selected cell belongs to. */
export interface SelectedRow {
  readonly sheetId: string;
  /** 1-based, as `RowResult.row`. */
  readonly row: number;
  /** Which of the KPIs that stand in one row, where tables are side by side: as `RowResult.identity`. */
  readonly identity: string;
  /** The selected cell, "K4". */
  readonly cell: string;
}

/** What an evaluation would understand of a sheet that has no results, read without writing (`lookAhead`). */
export type LookedAhead =
  | { readonly kind: "reading"; readonly id: string }
  | { readonly kind: "looked"; readonly id: string; readonly sheet: SheetResult }
  | { readonly kind: "failed"; readonly id: string; readonly failure: FailureResult };

const active = storeOf<ActiveSheet | null>(null);
const freshness = storeOf<ReadonlyMap<string, SheetFreshness>>(new Map());
const selected = storeOf<SelectedRow | null>(null);
const marked = storeOf<ReadonlySet<string> | null>(null);
const names = storeOf<ReadonlyMap<string, string>>(new Map());
const ahead = storeOf<LookedAhead | null>(null);

/** The stores themselves: written by the session's watch only, and `ahead` by `lookAhead`. */
export const facts = { active, freshness, selected, marked, names, ahead };

/** The sheet in front; null until it has been surveyed. */
export function activeSheet(): ActiveSheet | null {
  return active.get();
}

/** What has happened to evaluated sheets since, by sheet id. */
export function sheetFreshness(): ReadonlyMap<string, SheetFreshness> {
  return freshness.get();
}

/** The KPI row the officer's selected cell belongs to; null where it belongs to none that is in the results. */
export function selectedRow(): SelectedRow | null {
  return selected.get();
}

/** The ids of the sheets that bear marks of an evaluation, also those of an earlier session; null while that is not known. */
export function markedSheets(): ReadonlySet<string> | null {
  return marked.get();
}

/** The names of the sheets that are not hidden, by id, as Excel gave them last; empty before that. */
export function sheetNames(): ReadonlyMap<string, string> {
  return names.get();
}

/** What was read last of a sheet that had no results; null where nothing was. */
export function lookedAhead(): LookedAhead | null {
  return ahead.get();
}

/** Calls `listener` after each change of any of these facts; returns how to stop. */
export function subscribeFacts(listener: () => void): () => void {
  const stops = [active, freshness, selected, marked, names, ahead].map((store) => store.subscribe(listener));
  return () => stops.forEach((stop) => stop());
}
