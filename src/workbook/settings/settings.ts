import type { Profile } from "../../kpi/profile/profile";
import type { QueryCode } from "../../kpi/query";
import type { Frequency } from "../../kpi/reading/frequencyWords";
import type { Baseline } from "../../kpi/row/row";
import type { ColumnRole } from "../find/finding";

/**
 * What an officer has settled about a workbook: plain data, kept inside the workbook as a custom XML part (`store.ts`), read with the cells.
 * Nothing here is ever written into a cell that the officer types in.
 */
export interface WorkbookSettings {
  /** The council's own rule sets, tried in order before the built-in ones. */
  readonly profiles: readonly Profile[];
  readonly assignments: readonly ProfileAssignment[];
  readonly sheets: readonly SheetSettings[];
  readonly options: SettingsOptions;
  /** What the officer said of the key on a tab of its own, for all sheets that go by it; left out where nothing was said. */
  readonly tabKey?: TabKeyRuling;
}

export interface SettingsOptions {
  /** Where a warning goes on a sheet without a warning column; "auto" takes a note where Excel has them. */
  readonly warnings: "auto" | "note" | "column";
  /** Whether results follow as cells change. */
  readonly reevaluate: boolean;
  /** Whether the three sentences of the first run have been read. */
  readonly introSeen: boolean;
}

/** Which rows an officer gave a profile to; of several that fit a row, the narrowest goes first: row, section, sheet. `sheet` is Excel's id. */
export type AssignedTo =
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "section"; readonly sheet: string; readonly section: string }
  | { readonly kind: "row"; readonly sheet: string; readonly identity: string };

export interface ProfileAssignment {
  /** The profile's id. */
  readonly profile: string;
  readonly to: AssignedTo;
}

/** A sheet as a change names it: Excel's id, its name today, and its KPIs, by which next month's copy of it is known again. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
  /** Made by `kpiMark` of each row, in any order. */
  readonly kpis: readonly string[];
}

/** What has been settled about one sheet. */
export interface SheetSettings {
  readonly sheetId: string;
  /** The sheet's name when something was last settled about it; only for words. */
  readonly name: string;
  readonly kpis: readonly string[];
  /** Null: the latest period with figures, as found. Never carried over to a copy of the sheet. */
  readonly reportingPeriod: ChosenPeriod | null;
  readonly columns: readonly ColumnCorrection[];
  readonly rows: readonly RowCorrection[];
  /** What the officer said of a key on the sheet that goes against the rules; left out where nothing was said. */
  readonly printedKey?: KeyRuling;
  /** What was found on the sheet and is to stay as it is; it is not told again. */
  readonly left?: readonly LeftFinding[];
}

/** Whether amber goes by a key ("10% of target") or by the rules, where a KPI has no tolerance of its own. Holds while the key says the same. */
export interface KeyRuling {
  readonly says: string;
  readonly followed: boolean;
  /** What the rules gave when it was said, "5% of the target"; null for no amber. Left out where that was not kept, or differed by sheet. */
  readonly against?: string | null;
}

/** The same of the key that stands on a tab of its own: a workbook has one such key, wherever it is printed. */
export interface TabKeyRuling extends KeyRuling {
  /** The tab's name when it was said; only for words. */
  readonly tab: string;
}

/** A finding of the cell doctor that the officer has left as it is. */
export interface LeftFinding {
  /** By which it is known again (`ToldFinding.key`). */
  readonly key: string;
  /** Its evidence, for words. */
  readonly evidence: string;
}

/** "June 2023", chosen while "July 2023" was the one found: once another is found, next month, the choice has served its time. */
export interface ChosenPeriod {
  readonly label: string;
  readonly insteadOf: string | null;
}

/** What a column is for, by its heading as printed (levels joined), wherever it stands. "other" leaves the column aside. */
export interface ColumnCorrection {
  readonly heading: string;
  readonly role: ColumnRole;
  /**
   * Of a column of figures: the period it is for, as a heading would say it, "July 2023". Of targets whose heading names another period than
   * the one reported: the one that they hold for all the same.
   */
  readonly period?: string;
  /** Where it stood when it was said, "C"; only for words. Left out by what was kept before there was any. */
  readonly letter?: string;
  /** What was printed over it then, "" for nothing; only for words. Left out where `heading` is that. */
  readonly printed?: string;
}

/** Which way is better, as an officer answers; the two ends of a range are typed figures, "18 days". */
export type PolarityAnswer =
  "higher" | "lower" | "none" | "at-target" | { readonly from: string; readonly to: string };

/** What a row is compared with: one of the rules' baselines, or a figure for a period that is not on the sheet. */
export type BaselineAnswer =
  Baseline | { readonly kind: "figure"; readonly period: string; readonly text: string };

interface Correcting<What extends string, Value> {
  /** The KPI it belongs to (`SheetRow.identity`), wherever its row stands. */
  readonly identity: string;
  /** What the KPI was called: a bare row number as reference may be another KPI's next month. */
  readonly description?: string;
  readonly what: What;
  readonly value: Value;
  /** The heading of the column whose cell is meant: needed for a reading, a status, a query about a reading. */
  readonly heading?: string;
  /**
   * The period of that column, "Quarter 2 2026-27", by which it is known when its heading is reworded; left out where it has no date. Of a
   * target for all periods, without a heading: the one that was judged when it was given, for what was given for others stays.
   */
  readonly period?: string;
  /** Set where a question was settled by it: what was answered, in words, "tolerance 0.5 from the target"; "" where the value says it. */
  readonly answered?: string;
  /** Why: needed where a status or a target is corrected. */
  readonly reason?: string;
  /** What the corrected cell showed; once it shows something else, the correction no longer applies. Left out: it always applies. */
  readonly seenText?: string;
  /** Of a target for one period whose heading has no date ("This quarter"): the figure it was given for; another is another period's. */
  readonly seenFigure?: string;
  /** Of a status set by hand: its period has passed, and the officer has left those after it to the rules. */
  readonly ended?: true;
}

/** One thing settled about one KPI. Texts are what a cell could have held: a target "92%", a tolerance "5% points", a reading "87.5%". */
export type RowCorrection =
  | Correcting<"target", string>
  | Correcting<"tolerance", string>
  /** The value at which green begins, in place of the cell beside the target that says it. */
  | Correcting<"green-limit", string>
  | Correcting<"polarity", PolarityAnswer>
  | Correcting<"baseline", BaselineAnswer>
  /** Whether its figures run up from April; or that the figure of the year so far is judged in place of theirs. */
  | Correcting<"cumulative", boolean | "year-to-date">
  | Correcting<"tracking", true>
  /** Whether cases alone, "94 out of 99", are the percentage that they come to, in every period. */
  | Correcting<"cases", true>
  /** How often it has a figure, where its sheet does not say, or says it in words that are not known. */
  | Correcting<"frequency", Frequency>
  | Correcting<"reading", string>
  /** A status set by the officer, by its id: "amber". It holds for the reading it was set for: `heading` and `seenText`. */
  | Correcting<"status", string>
  /** A question answered by leaving things as they are: a blocking one leaves the row unrated. */
  | Correcting<"query", LeftQuestion>;

/** A question of the rules, or that for a figure to compare with, which the rules themselves do not ask. */
export type LeftQuestion = QueryCode | "arrow-missing";

export type CorrectedPart = RowCorrection["what"];

export const DEFAULT_OPTIONS: SettingsOptions = { warnings: "auto", reevaluate: false, introSeen: false };

export const EMPTY_SETTINGS: WorkbookSettings = {
  profiles: [],
  assignments: [],
  sheets: [],
  options: DEFAULT_OPTIONS,
};
