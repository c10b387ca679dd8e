import { tellsOfColours } from "./tolerance/bandsInOrder";
import { TWIN_COLUMNS } from "../wording/kpi/twinColumns";
import { figureText } from "../wording/kpi/figures";
import type { Given } from "../wording/kpi/given";
import {
  QUERY_SENTENCES,
  toDateSentence,
  coloursSentence,
  toleranceSentence,
  type ToleranceExample,
} from "../wording/kpi/queries";
import { TARGET_POINT, UNREADABLE_SENTENCES } from "../wording/kpi/unreadable";
import type { Figure } from "./reading/figure";
import {
  cumulativeColumnSentence,
  twoTargetsSentence,
  undatedColumnSentence,
  unreadColumnSentence,
} from "../wording/kpi/unreadColumns";
import { endingWith, financialYearOf, yearPeriod, type Period } from "./period/calendar";
import { presentName } from "./period/relativePeriods";
import type { UndatedColumn, UnreadColumn, UnreadRole } from "./row/row";
import type { Shown } from "./reading/shown";
import type { TargetPeriod } from "./target/rateTime";
import type { Unreadable } from "./reading/unreadable";

/** Why a cell is put before the officer. Extend with one member and one sentence in the wording catalogue. */
export type QueryCode =
  | "typing-slip" // `87.5%%`, `£47,126,437,48`: understood, shown for confirmation
  | "unit-differs" // `96.37` among percentages, 0.75 beside a target of 90%
  | "unreadable"
  | "brackets-or-minus" // "(91%)" among figures above 0
  | "several-readings" // two columns for the period, with different figures
  | "period-differs" // "32% (May)" under July
  | "cell-error"
  | "polarity-missing"
  | "polarity-none-with-target"
  | "polarity-none-judged" // "Neutral" under rules that judge by an earlier figure, or by columns of limits
  | "polarity-unreadable"
  | "polarity-contradicts-name" // "Higher is better" beside "Complaints (lower is better)"
  | "target-missing"
  | "target-unreadable"
  | "target-of-others" // "England average", and no such figure in the row
  | "target-is-range" // "90% - 95%" beside "Higher is better"
  | "target-is-one-value" // "85%" beside "Goldilocks"
  | "several-targets"
  | "target-contradicts-polarity"
  | "target-boundary" // "< 5" and a reading of exactly 5
  | "target-is-to-date" // "YTD Target" beside a month's own figure
  | "target-period-differs" // a monthly target beside a quarter's figure
  | "target-to-date-unknown" // a year's target beside a figure that may run up to it
  | "may-run-up" // two periods whose figures and targets double: a quarter's own, or to date
  | "target-disagrees" // "92.5% (target 95%)" beside a target of 90%
  | "green-limit-unreadable" // a green value that is no single value in the reading's unit
  | "limit-in-column" // rules that take a limit from a column, and no such column or no certain figure in it
  | "limits-do-not-fit" // rules in points beside a target in days
  | "limits-contradict" // a tolerance of 3% under rules with a yellow to 5%, and a reading between the two
  | "tolerance-unreadable"
  | "tolerance-key-differs" // "Amber: within 10% of target" printed on the sheet, 5% in the rules, and the two differ
  | "tolerance-two-meanings" // 15% beside a target of 20%: 17% or 15%
  | "tolerance-band-or-distance" // "2% - 5%" beside a target of 90%
  | "tolerance-on-good-side"
  | "tolerance-is-a-date"
  | "period-unread" // "Actual" beside "Q1 2024/25": it may be the newest figure
  | "column-unread" // "Leeway", 5%, 2, 1pp, on a sheet without a tolerance column
  | "frequency-unclear" // a blank reading beside "Bi-monthly", or among figures under June and September alone
  | "part-period"
  | "comparison-missing" // a status that hangs on the direction of travel, and nothing to compare with
  | "quarter-unknown"; // a target that applies in some quarters, and a period without a date

/**
 * Something an officer should look at, as data (style.md, habit 3): the cell, what it shows, what it was taken for.
 * `blocking` queries leave the row without a status ("needs attention"); the others are for confirmation only.
 */
export interface Query {
  readonly code: QueryCode;
  readonly at: string;
  readonly text: string;
  /** Set where that is the officer's, in place of what the cell shows. */
  readonly given?: Given;
  /** What it was taken for, in words ("87.5%"); null when it was not taken for anything. */
  readonly takenAs: string | null;
  readonly blocking: boolean;
  /** Plain English from the wording catalogue: names the cell, what is wrong, and the remedy. */
  readonly sentence: string;
  /** What stands in the way, where a code has several things that may: a text that is no figure, or a figure of another size than the others. */
  readonly why?: string;
  /** The columns that may be what the row lacks, or newer than its periods; of "column-unread" and "period-unread" only. */
  readonly columns?: readonly AskedColumn[];
  /** Set where it is about a figure that neither status nor arrow came from: worth a look, and nothing waits for it. */
  readonly unused?: true;
}

/** A column about which it is asked whether it plays a role; heading "" where it has none. */
export interface AskedColumn {
  readonly letter: string;
  readonly heading: string;
  readonly role: UnreadRole | "period";
  /**
   * Of a column that may hold the newest figures: how its heading would name their period, "This quarter"; of one whose heading names another
   * period than the one reported: the one that it is for, where it is what the row lacks.
   */
  readonly period?: string;
}

/** A query about a cell; a part that the sheet has no cell for is asked about at "". */
export function query(
  code: QueryCode,
  about: Pick<Shown, "at" | "text" | "typed" | "given"> | null,
  blocking: boolean,
  taken: Figure | string | null = null,
): Query {
  const { at, text, typed = text, given } = about ?? { at: "", text: "" };
  const by = given === undefined ? {} : { given };
  const takenAs =
    taken === null || typeof taken === "string" ? taken : figureText(taken.value, taken.unit, taken.decimals);
  const sentence = QUERY_SENTENCES[code]({ at, text: typed, takenAs, ...by });
  return { code, at, text, takenAs, blocking, sentence, ...by };
}

/** A cell that gives no figure, with what stands in the way: `10-12` is a range, `<5` a limit; "dates" of a row that has nothing else. */
export function unreadableQuery(
  about: Pick<Shown, "at" | "text" | "given">,
  why: Exclude<Unreadable, "brackets"> | "dates" | "slip" | "letter",
  blocking: boolean,
): Query {
  const asked = query("unreadable", about, blocking);
  return { ...asked, why, sentence: UNREADABLE_SENTENCES[why](asked) };
}

/** A figure for whose period there are two columns, each with figures of its own rows: one of them may be headed wrongly. */
export function twinQuery(
  about: Pick<Shown, "at" | "text" | "given">,
  heading: string,
  blocking: boolean,
): Query {
  const asked = query("several-readings", about, blocking);
  return { ...asked, sentence: TWIN_COLUMNS(asked, heading) };
}

/** A target that may have lost a decimal point, beside the row's figures. */
export function targetPointQuery(about: Shown, why: keyof typeof TARGET_POINT): Query {
  const asked = query("target-unreadable", about, true);
  return { ...asked, why, sentence: TARGET_POINT[why]({ ...asked, text: about.typed ?? asked.text }) };
}

/** A tolerance that is not certain, with examples in the row's own unit; null for those that fit any percentage. */
export function toleranceQuery(
  about: Pick<Shown, "at" | "text" | "typed" | "given"> | null,
  blocking: boolean,
  example: ToleranceExample | null,
  better: "higher" | "lower" | null,
): Query {
  const asked = query("tolerance-unreadable", about, blocking);
  const text = about?.typed ?? asked.text;
  if (tellsOfColours(text)) return { ...asked, sentence: coloursSentence({ ...asked, text }, better) };
  if (example === null) return asked;
  return { ...asked, sentence: toleranceSentence({ ...asked, text }, example) };
}

/**
 * Columns that may hold what the row lacks: whether one of them does is for the officer to say.
 *
 * @param reported The period that the row is judged for: a column whose heading names another is then said to be for it, or for its year.
 */
export function unreadQuery(columns: readonly UnreadColumn[], role: UnreadRole, reported: Period): Query {
  const asked = query("column-unread", columns[0]?.heading ?? null, true);
  const sentence = unreadColumnSentence(
    columns.map(({ letter, heading, holds, otherPeriod, readAsShares, sheet }) => ({
      letter,
      heading: heading.text,
      holds,
      ...(otherPeriod === undefined ? {} : { ofOtherPeriodAt: heading.at }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(readAsShares === undefined ? {} : { readAsShares }),
    })),
    role,
  );
  // What stands on another sheet is settled there.
  if (columns.some(({ sheet }) => sheet !== undefined)) return { ...asked, sentence };
  return {
    ...asked,
    sentence,
    columns: columns.map(({ letter, heading, otherPeriod }) => ({
      letter,
      heading: heading.text,
      role,
      ...(otherPeriod === undefined ? {} : { period: ofReported(otherPeriod, reported).label }),
    })),
  };
}

function ofReported(kind: TargetPeriod, reported: Period): Period {
  return kind === "year" ? yearPeriod(financialYearOf(reported.end)) : reported;
}

/** Two columns of targets that give different answers: which of them is the target is for the officer to say, once for the sheet. */
export function twoTargetsQuery(columns: readonly UnreadColumn[]): Query {
  const named = columns.map(({ letter, heading, holds }) => ({ letter, heading: heading.text, holds }));
  return {
    ...query("column-unread", columns[1]?.heading ?? null, true),
    sentence: twoTargetsSentence(named),
    columns: named.map(({ letter, heading }) => ({ letter, heading, role: "target" })),
  };
}

/**
 * A target for the year to date beside a month's or quarter's own figure.
 *
 * @param year What the year to date shows; null where it has no figure.
 */
export function toDateQuery(target: Shown | null, period: Period, year: Shown | null): Query {
  const asked = query("target-is-to-date", target, true, period.label);
  if (year === null) return asked;
  const text = year.text.replace(/\s+/gu, " ").trim();
  return { ...asked, sentence: toDateSentence({ ...asked, text: target?.typed ?? asked.text }, text) };
}

/** Columns that may hold a newer figure than the one at hand: whether one of them does is for the officer to say. */
export function undatedQuery(columns: readonly UndatedColumn[], latest: Period | null): Query {
  const asked = query("period-unread", columns[0]?.heading ?? null, true);
  const named = columns.map(({ letter, heading }) => ({ letter, heading: heading.text }));
  return {
    ...asked,
    sentence: undatedColumnSentence(named, latest?.label ?? null),
    columns: named.map((one) => ({ ...one, role: "period", period: presentName(latest?.kind ?? "period") })),
  };
}

/** Columns of the year to date that run past the period reported: whether they are what is reported now is for the officer to say. */
export function cumulativeQuery(columns: readonly UndatedColumn[], reporting: Period): Query {
  const asked = query("period-unread", columns[0]?.heading ?? null, true);
  const named = columns.map(({ letter, heading }) => ({ letter, heading: heading.text }));
  return {
    ...asked,
    sentence: cumulativeColumnSentence(named, reporting.label),
    columns: columns.map(({ letter, heading, runsTo = reporting }) => ({
      letter,
      heading: heading.text,
      role: "period",
      period: endingWith(runsTo, reporting).label,
    })),
  };
}

/** A figure in another unit in a cell that the answer does not come from: the sentence says so. */
export function unusedUnitQuery(about: Pick<Shown, "at" | "text" | "given">, taken: Figure): Query {
  const asked = query("unit-differs", about, false, taken);
  return { ...asked, sentence: QUERY_SENTENCES["unit-differs-unused"](asked), unused: true };
}
