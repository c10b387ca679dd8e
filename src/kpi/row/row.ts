import type { Period, PeriodKind } from "../period/period";
import type { Shown } from "../reading/shown";
import type { TargetPeriod } from "../target/rateTime";

/** One period column of a KPI row: the period its header names, and what the cell shows. */
export interface PeriodCell {
  readonly period: Period;
  /** The header as printed, "Quarter 1 23-24". */
  readonly heading: string;
  readonly shown: Shown;
  /** Set where one merged cell stands under several periods: a figure in it is none of theirs alone. */
  readonly acrossPeriods?: true;
  /** Of the row's only figure for a period for which two columns are headed, each with figures of its own rows: the other one's heading. */
  readonly twin?: string;
  /**
   * The target that stands for this very period: its own column beside the actual, or a row of targets by month. While the period is
   * the current one it goes before the row's target; a blank one leaves it to that.
   */
  readonly target?: Shown;
  /** Another target for this very period, beside the row's or the period's own: where the two give different statuses it is asked about. */
  readonly rivalTarget?: Shown;
  /** Set for a reading that stands in no cell of the sheet; its `shown.at` is "". */
  readonly source?: ReadingSource;
}

/** Where a reading comes from that is not on the sheet. */
export type ReadingSource =
  /** Kept in the workbook by the evaluation of that day, "2023-07-31". */
  | { readonly kind: "memory"; readonly evaluated: string }
  /** Given by the officer, in the pane. */
  | { readonly kind: "entered" };

/** What the current reading is compared with (rules.md, section 2). */
export type Baseline =
  /** The period of the same kind immediately before: the default. */
  | { readonly kind: "period-before" }
  | { readonly kind: "same-period-last-year" }
  /** The mean of the `periods` periods of the same kind immediately before; all of them must have a figure. */
  | { readonly kind: "average-before"; readonly periods: number }
  /** The column with this heading, as printed. */
  | { readonly kind: "column"; readonly heading: string };

/** A cell of a column that the rules do not look at of themselves, by its heading as printed: "Stretch target", "3 year average". */
export interface NamedCell {
  readonly heading: string;
  readonly shown: Shown;
}

/** What a KPI may be judged by, where no column of its sheet is headed as it: a tolerance may be an allowance or where amber ends. */
export type UnreadRole = "polarity" | "target" | "tolerance" | "amber-limit" | "green-limit";

/** A column whose heading leaves open what it is: its cells look like what the sheet has no other column for, or it may be either of two. */
export interface UnreadColumn {
  readonly role: UnreadRole;
  /** "D"; what the heading is called where it stands down the side. */
  readonly letter: string;
  /** Its heading cell; text "" where the column has none. */
  readonly heading: Pick<Shown, "at" | "text">;
  /** Some of what it holds, "5%", "2", "1pp". */
  readonly holds: readonly string[];
  /** The row's own cell; of a limit of amber, as a tolerance says it. */
  readonly shown: Shown;
  /** The kind of period that a clear heading names, where that is another period than the one reported: "year" of "2025/26 Target". */
  readonly otherPeriod?: TargetPeriod;
  /** Set where the column is the tolerance in use, read as shares of the targets, and may hold limits instead. */
  readonly readAsShares?: true;
  /** The sheet of targets on which it stands, where that is not the row's own. */
  readonly sheet?: string;
}

/** What a further target column says of a row. */
export interface OtherTarget {
  readonly shown: Shown;
  /** The column in use and this one, to ask which of them is the target; none where both are headed the same. */
  readonly columns: readonly UnreadColumn[];
}

/** A column of figures that may be the newest: its heading names no period, or says how far in the year its figures run. */
export interface UndatedColumn {
  /** "E"; what the heading is called where it stands down the side. */
  readonly letter: string;
  /** Its heading cell. */
  readonly heading: Pick<Shown, "at" | "text">;
  /** The row's own cell. */
  readonly shown: Shown;
  /** What it covers, where its heading says so: the year to September of "YTD Sep 2025". */
  readonly runsTo?: Period;
}

/** What an officer has declared about a row; it goes before what the cells say. */
export interface RowDeclaration {
  readonly baseline?: Baseline;
  /** Whether the row's figures run up from April. */
  readonly cumulative?: boolean;
  /** Set where the figure of the year so far is judged in place of the month's or quarter's, while one stands beside it. */
  readonly judged?: "year-to-date";
  /** How often it has a figure, where its sheet has a column that says so. */
  readonly frequency?: PeriodKind;
  /** What that column says, where it is no frequency that is known. */
  readonly unreadFrequency?: Shown;
  /** Set where that column says that its figures come in arrears: a blank period is then not missing yet. */
  readonly inArrears?: true;
  /** Set where the officer has said that cases alone, "94 out of 99", are the percentage that they come to. */
  readonly casesAsShare?: true;
  /** Set where the officer has said which way is better: the KPI's own name then has no say in it. */
  readonly polarity?: true;
}

/**
 * A KPI row in the terms of the rules: no sheet, no columns, only what was found for it.
 * A part that the sheet does not have at all is null; a part whose cell is blank is a `Shown` with text "".
 * Cells under a merge already carry the merged value (rules.md, section 3).
 */
export interface KpiRow {
  /** As printed, "BBF05 (KPI 2)"; null where the row has none. Sub-rows carry their parent's. */
  readonly ref: string | null;
  readonly description: string;
  /** The banner it stands under, "Highways & Waste". */
  readonly section: string | null;
  /** True for a row that splits up the KPI above it (P1…P4, one row an area). */
  readonly subRow: boolean;
  readonly periods: readonly PeriodCell[];
  readonly polarity: Shown | null;
  readonly target: Shown | null;
  /**
   * The period that the target's heading names: "year" for "Annual Target", "Target 2023/24", "Year end target"; left out where it names
   * none. It is the target's period where the cell itself names none (rules.md, section 4): 600 under "Annual Target" beside a month's
   * count of 51 is asked about, as "600 (annual target)" is; 90% is judged, for a share is a level to hold in any period.
   */
  readonly targetPeriodKind?: TargetPeriod;
  /**
   * The very period that the target's heading names, "2025/26 Target"; left out where it names none. A figure of another time is not held
   * to it.
   */
  readonly targetPeriod?: Period;
  /** What further target columns say that are headed no clearer than the one in use ("Target | … | Target"); left out where there are none. */
  readonly rivalTargets?: readonly OtherTarget[];
  /**
   * What columns say that are headed as a target too, but less plainly than the one in use ("Target | Revised target"); left out where
   * there are none. Such a column may be about something else: only a figure that gives another status is asked about.
   */
  readonly secondTargets?: readonly OtherTarget[];
  /**
   * What a column beside the target in use says is due by now ("Target | Target to date"); left out where that is blank. It goes before
   * the target for the newest figure of a KPI that runs up, and is not looked at for any other.
   */
  readonly targetToDate?: Shown;
  /**
   * The time at whose end the target to date is due, the one in use or the one beside it, where its heading says so: "Target to date (July)".
   * It is nothing to another month's figure. Left out where the heading names no month or quarter: such a column is kept by the newest figure.
   */
  readonly targetDueBy?: Period;
  /**
   * What columns of a whole year's target say beside the one in use ("Annual target | Q3 target"), with the year where the heading names
   * one. Nothing is held to them; they show whether the target in use is a period's own or runs up to the year's.
   */
  readonly yearTargets?: readonly { readonly period: Period | null; readonly shown: Shown }[];
  /**
   * The value at which green begins, where a column of its own gives one ("Green value", "Green threshold"): green's limit in place of
   * the target. A blank cell leaves green to the target.
   */
  readonly greenLimit?: Shown;
  readonly tolerance: Shown | null;
  /** A note that says outright which way is better, where it stands and what it says: a suggestion, never an answer. */
  readonly noted?: { readonly at: string; readonly text: string; readonly way: "higher" | "lower" };
  /** What a note says outright of its figures: that they run up from April. */
  readonly notedRunning?: { readonly at: string; readonly text: string };
  /** How far amber goes by the key that the sheet or workbook prints ("Amber – within 10% of target"); left out where there is none. */
  readonly printedTolerance?: Shown;
  /** Set where the officer has said that amber goes by that key: it is then the tolerance of a row that has none of its own. */
  readonly followsKey?: true;
  /**
   * Readings of periods that are not among the sheet's columns, the officer's before those from memory. They are compared with, never
   * rated; a column on the sheet always goes before them.
   */
  readonly remembered?: readonly PeriodCell[];
  readonly declared?: RowDeclaration;
  /** Columns that may hold what the row lacks; left out where there are none. */
  readonly unread?: readonly UnreadColumn[];
  /** Columns of figures that may be newer than those of `periods`; left out where there are none. */
  readonly undated?: readonly UndatedColumn[];
  /** Set where the sheet says that the row's figures are percentages, in a column of units: "88" beside a target of 90% is then 88%. */
  readonly inPercent?: true;
  /** What the sheet's column of units says of the row, "days"; left out where it says nothing, or that they are percentages. */
  readonly unitColumn?: string;
  /** Cells that a rule set can name by their column's heading, beside those of the periods; left out where there are none. */
  readonly named?: readonly NamedCell[];
}
