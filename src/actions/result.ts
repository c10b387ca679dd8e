import type { AskedColumn } from "../kpi/query";
import type { Limits, LongTravel, StateEnd, Status, Travel } from "../kpi/evaluation";
import type { Paint } from "../kpi/look/look";
import type { Polarity } from "../kpi/polarity/polarity";
import type { ReadingSource } from "../kpi/row/row";
import type { SuggestedPolarity } from "../kpi/polarity/polaritySuggestion";
import type { Answer } from "../workbook/settings/answers/answer";
import type { RowCorrection } from "../workbook/settings/settings";
import type { ColumnRole, Confidence } from "../workbook/find/finding";
import type { HeadingRow } from "../workbook/find/headings/headingRows";
import type { TablePlace } from "../workbook/sheet/edits";
import type { CheckedCounts, EarlierPeriods } from "./results/checkedCounts";
import type { Finding } from "./results/findings";
import type { RowFits, RowShows } from "./results/rowFits";
import type { SaidSoFar } from "./results/saidSoFar";
import type { YearToDate } from "./results/standingNow";
import type { EarlierCheck, MarkCheck, RowCheck } from "../workbook/check/markCheck";

export type * from "./results/checkedCounts";
export type { Finding } from "./results/findings";
export type { CheckedMark, EarlierCheck, MarkCheck } from "../workbook/check/markCheck";
export type * from "./results/outcome";

/** A query as shown to the officer. */
export interface QueryResult {
  readonly code: string;
  /** The cell it is about, "I4". */
  readonly cell: string;
  readonly text: string;
  readonly takenAs: string | null;
  readonly blocking: boolean;
  readonly sentence: string;
  readonly why?: string;
  /** Ways to settle it, the likeliest first; like `why` (`kpi/query.ts`) not part of RESULT.json. */
  readonly answers: readonly Answer[];
  /** Columns of which one may be what the row lacks: which of them is settles it for every row of the sheet. */
  readonly columns?: readonly AskedColumn[];
}

/** What an officer has settled about a row, in words. */
export interface CorrectionResult {
  readonly what: RowCorrection["what"];
  /** "Target 92%" */
  readonly value: string;
  readonly reason: string | null;
  /** Why it no longer applies, as a sentence; null where it does. */
  readonly lapsed: string | null;
  /** As it is kept, for taking it back; not part of RESULT.json. */
  readonly correction: RowCorrection;
  /** The cell in whose place it goes and what that shows; null where the sheet has none. Not part of RESULT.json. */
  readonly instead: { readonly cell: string; readonly shows: string } | null;
}

/** What one column was taken for, and how sure that is. */
export interface ColumnFindingResult {
  /** "K"; "row 5" for a heading that stands down the side. */
  readonly letter: string;
  readonly heading: string;
  /** What its heading says on the sheet, "" for nothing, where `heading` was put together of several cells or made up. */
  readonly printed?: string;
  readonly role: ColumnRole;
  /** False where another column plays this role, or where the heading leaves it too uncertain to use. */
  readonly used: boolean;
  readonly confidence: Confidence;
  readonly why: string;
  readonly period: string | null;
  /** The officer has said what it is for. */
  readonly corrected: boolean;
  /** Set where its heading says nothing, and most KPIs have something in it. */
  readonly unread?: true;
  /** Set where it may be either of two things, of which its heading does not tell which: nothing was read from it. */
  readonly open?: true;
}

export interface ReadingResult {
  readonly text: string;
  /** As displayed; percentages in points. */
  readonly value: number | null;
  readonly unit: string;
  readonly period: string;
  /** Set where it stands in no cell of the sheet: kept by an earlier evaluation, or entered by the officer. */
  readonly source?: ReadingSource;
}

/** The cells a row was read from, and those that were or would be written, by address ("K4"). */
export interface RowCells {
  readonly current: string | null;
  readonly previous: string | null;
  readonly travel: string | null;
  readonly target: string | null;
  readonly tolerance: string | null;
  readonly polarity: string | null;
  readonly status?: string;
  readonly warning?: string;
  /** In place of `warning` where the warning is a note on the reading's cell. */
  readonly warningNote?: string;
}

/** What a row came to at an earlier evaluation. */
export interface RowBefore {
  /** By the row's rules as they are now. */
  readonly statusName: string;
  /** The arrow as it was written, "↓ R"; "" for none. */
  readonly travel: string;
}

/** One KPI row of RESULT.json: a contract that other programs read (docs/result.md). */
export interface RowResult {
  /** 1-based, as in Excel's margin. */
  readonly row: number;
  /** Stable while rows and columns move: the ref (else the description), which repeat of it, and a sub-row's own description. */
  readonly identity: string;
  readonly ref: string | null;
  readonly description: string;
  readonly section: string | null;
  readonly profile: string;
  readonly cells: RowCells;
  readonly current: ReadingResult | null;
  readonly previous: ReadingResult | null;
  readonly status: Status;
  /** The status as the row's profile says it, "Green", with its letter and its colour; null where it has none. */
  readonly statusName: string;
  readonly statusLetter: string;
  readonly statusPaint: Paint | null;
  readonly travel: Travel | null;
  /** The second, long direction of travel, where the profile gives one. */
  readonly longTravel: Pick<LongTravel, "travel" | "whyNot"> | null;
  readonly limits: Limits | null;
  /** The ends of all states that the reading was compared with, best first, for the picture; not part of RESULT.json. */
  readonly stateEnds: readonly StateEnd[];
  /** The target as it applies to the current period, "188 to date". */
  readonly target: string | null;
  /** How the tolerance was understood: "amber down to 57% (5% of 60%)". */
  readonly toleranceAs: string | null;
  /** Set where its rules look at no row's own tolerance; not part of RESULT.json. */
  readonly ownTolerance?: "unused";
  readonly polarity: Polarity["kind"];
  readonly cumulative: boolean;
  readonly outOfTolerance: boolean;
  readonly explanation: string;
  /** Whether status or arrow are others than at the last evaluation; null, or left out, where that did not have the row. */
  readonly changed?: boolean | null;
  /** What the last evaluation that the workbook remembers came to; null, or left out, where `changed` is. Not part of RESULT.json. */
  readonly before?: RowBefore | null;
  readonly queries: readonly QueryResult[];
  /** What an officer has settled about this row, and what of it no longer applies. */
  readonly corrections: readonly CorrectionResult[];
  /** Where the polarity is missing: the likely one, to be confirmed; null where it is not, or where the name does not tell. */
  readonly suggestedPolarity: SuggestedPolarity | null;
  /** Set where the polarity is missing and the target is a range, which may leave no way to be asked about. Not part of RESULT.json. */
  readonly rangeFirst?: true;
  /** Not part of RESULT.json: for corrections made in the pane. */
  readonly shows: RowShows;
  /** What is typed for the row must go with these; not part of RESULT.json. */
  readonly fits?: RowFits;
  /** The figure of the year so far that can be judged in place of the period's; left out where there is none. Not part of RESULT.json. */
  readonly yearToDate?: YearToDate;
  /** The heading of the column that the current reading stands in; null where there is none. Not part of RESULT.json. */
  readonly currentHeading: string | null;
  /** The period of that column, by its name; left out where there is none. Not part of RESULT.json. */
  readonly currentPeriod?: string;
  /** Where no cell was judged: the row's cell of the period reported ("n/a, reported quarterly"). Left out where it has none; not part of RESULT.json. */
  readonly reportedCell?: string;
  /** Where there is no arrow for want of a previous figure: ways to give one; not part of RESULT.json. */
  readonly travelAnswers: readonly Answer[];
  /** After a check: what stands on the sheet beside the rules, the worst of the row's marks. */
  readonly check?: RowCheck["check"];
  /** Where the check disagrees: as the sheet says it, "↑ G", and as the rules do, "↓ A". */
  readonly printed?: string;
  readonly expected?: string;
  /** After a check: each mark that was compared, with its sentence. */
  readonly checks?: readonly MarkCheck[];
  /** After a check: the same of statuses and arrows that stand for earlier periods; left out where none do. */
  readonly earlierChecks?: readonly EarlierCheck[];
}

export interface SheetResult {
  /** Excel's id of the sheet; not part of RESULT.json. */
  readonly id: string;
  readonly name: string;
  readonly table: boolean;
  /** Why nothing was evaluated on this sheet; null where it has a table. */
  readonly message: string | null;
  readonly reportingPeriod: string | null;
  /** The period that was found, where the officer has chosen another one; else null. */
  readonly foundPeriod: string | null;
  /** What most rows were compared with, "June 2023"; null where no row has a previous reading. */
  readonly comparedPeriod: string | null;
  /** Column letters by what they were taken for: { ref: "B", target: "N" }. */
  readonly columns: Readonly<Record<string, string>>;
  /** Every column of its tables, left to right; what each was taken for can be corrected by its heading. */
  readonly columnFindings: readonly ColumnFindingResult[];
  /** The periods that its columns are for, the latest first. */
  readonly periodsOnSheet: readonly string[];
  readonly sections: readonly string[];
  readonly rows: readonly RowResult[];
  /** What on this sheet will mislead, whatever the statuses: a percentage that its own cases contradict, a total that is no sum. */
  readonly findings: readonly Finding[];
  /** What the officer should know about this sheet: a formula left alone in L7, the sheet is hidden. Plain sentences. */
  readonly notices: readonly string[];
  /** Those of them that are true of the sheet as it was read, whatever was written; left out where it was not judged. Not part of RESULT.json. */
  readonly readingNotices?: readonly string[];
  /** What a later evaluation that the officer did not ask for is to say as well; not part of RESULT.json. */
  readonly soFar?: SaidSoFar;
  /** After a check: how many rows came to what. */
  readonly checked?: CheckedCounts;
  /** After a check: the earlier periods that the sheet has statuses or arrows for; left out where there are none. */
  readonly earlier?: EarlierPeriods;
  /** Where its tables stand, for telling which edits matter to these results; not part of RESULT.json. */
  readonly places?: readonly TablePlace[];
  /** The names of the other sheets whose cells its answers go by: of targets, of a key. Left out where there are none. */
  readonly goesBy?: readonly string[];
  /** The tab on which its targets are looked up; left out where there is none. Not part of RESULT.json. */
  readonly targetsOn?: string;
  /** The heading of the column without whose correction by the officer the sheet would have a table; left out where it has one. */
  readonly leftBy?: string;
  /** The rows that may hold the headings of a sheet that was read and has no table; left out of any other. Not part of RESULT.json. */
  readonly headingRows?: readonly HeadingRow[];
  /**
   * The key that amber goes by, or would; null where there is none, or where each row has a tolerance of its own; left out where it is not
   * known. Not part of RESULT.json.
   */
  readonly key?: KeyOfSheet | null;
  /** The KPIs, by identity, that the last evaluation the workbook remembers had and this one has not. Not part of RESULT.json. */
  readonly gone?: readonly string[];
}

/** A printed key as a sheet goes by it, with what was said of it. */
export interface KeyOfSheet {
  /** "A2"; with the tab's name where it stands on one of its own. */
  readonly cell: string;
  /** "10% of target" */
  readonly says: string;
  readonly onTab: boolean;
  /** Whether amber goes by it, or by the rules; null while that is open. */
  readonly followed: boolean | null;
}

export interface WorkbookResult {
  readonly workbook: string;
  readonly sheets: readonly SheetResult[];
  /** How many cells were changed in the workbook. */
  readonly cellsWritten: number;
}
