import { byOfficer } from "../reading/shown";
import { previousReading } from "./baseline";
import { type NoTravelReason } from "./noTravelReason";
import type { Current } from "../row/current";
import type { CumulativeReason } from "./cumulative";
import { partOf } from "../reading/decimal";
import type { Direction } from "../polarity/direction";
import type { PeriodReading, Travel } from "../evaluation";
import { beforeText, travelSentence } from "../explain/explainTravel";
import type { Figure } from "../reading/figure";
import type { Profile } from "../profile/profile";
import { query, type Query } from "../query";
import type { Baseline, PeriodCell } from "../row/row";
import { ownDue, runningTarget, targetFor } from "../target/ownTarget";
import type { Target } from "../target/target";
import type { FigureCell, ReadRow } from "../row/rowCells";
import { settleUnit } from "../reading/rowUnit";
import { inOneScale, matchUnits } from "../reading/sameUnit";
import { earlierTargetToDate } from "../target/targetInUse";
import { travelByEach } from "./travel";
import { travelSentences } from "../../wording/kpi/travelSentences";
import { figureText } from "../../wording/kpi/figures";
import { dateInWords } from "../../wording/kpi/periods";

/** The direction of travel of one row, with the reading it was compared with and the sentence for it. */
export interface RowTravel {
  readonly previous: PeriodReading | null;
  readonly travel: Travel | null;
  readonly sentence: string | null;
  readonly whyNot: NoTravelReason | null;
  readonly queries: readonly Query[];
  /** What it was compared with, for a sentence: "June 2023 (100%)". */
  readonly before: string | null;
}

export interface RowTravelInput {
  readonly read: ReadRow;
  readonly current: Extract<Current, { kind: "figure" }>;
  /** The current figure, its unit settled; null where it is not certain. */
  readonly reading: Figure | null;
  /** Each way that may be better; more than one where a question leaves it open. */
  readonly directions: readonly [Direction, ...Direction[]];
  readonly cumulative: CumulativeReason | null;
  readonly onTarget: boolean | null;
  /** Set where what it is on is a green limit in the target's place, and the target itself is missed. */
  readonly byGreen?: boolean;
  readonly profile: Profile;
  readonly baseline: Baseline;
}

const WHOLE_PERCENT = 100;

export function withoutTravel(
  reason: NoTravelReason,
  previous: PeriodReading | null = null,
  queries: readonly Query[] = [],
): RowTravel {
  return { previous, travel: null, sentence: null, whyNot: reason, queries, before: null };
}

/** The row's direction of travel by its profile, which may give none. */
export function rowTravel(input: RowTravelInput): RowTravel {
  const { given } = input.profile.travel;
  if (given === "never") return withoutTravel({ kind: "rules-give-none" });
  if (given === "not-for-cumulative" && input.cumulative !== null)
    return withoutTravel({ kind: "not-for-cumulative" });
  const { otherwise } = input.profile.travel;
  const first = comparedWith(input);
  if (otherwise === null || first.previous !== null) return first;
  const second = comparedWith({ ...input, baseline: otherwise });
  return second.previous === null ? first : second;
}

/** Finds the baseline's reading and compares with it (rules.md, sections 2 and 7). */
export function comparedWith(input: RowTravelInput): RowTravel {
  const { read, current, directions, onTarget, profile } = input;
  const previous = previousReading(read, current, input.baseline);
  if (previous.kind === "none") return withoutTravel(previous.reason);
  const [first] = previous.reads;
  const at = previous.reads.flatMap(({ cell }) => (cell.shown.at === "" ? [] : cell.shown.at)).join(", ");
  const single = previous.reads.length === 1;
  const { figure } = previous;
  const text =
    single && first !== undefined
      ? oneLine(first.cell.shown.text)
      : figureText(figure.value, figure.unit, figure.decimals);
  const sources = previous.reads.flatMap(({ cell }) => cell.source ?? []);
  const [source] = sources;
  const shown: PeriodReading = {
    period: previous.period,
    at,
    text,
    value: figure.value,
    unit: figure.unit,
    ...(source === undefined ? {} : { source }),
  };
  const differ: NoTravelReason = {
    kind: "units-differ",
    period: previous.period.label,
    text,
    at: single ? at : "",
    ...(single ? byOfficer(first?.cell.shown) : {}),
  };
  const settled = single && first !== undefined ? settleUnit(read, first) : { figure, sure: true };
  const unclear = first === undefined ? [] : [query("unit-differs", first.cell.shown, false)];
  if (input.reading === null) {
    const { period, shown: cell } = current.read.cell;
    const text = oneLine(cell.text);
    return withoutTravel(
      { kind: "units-differ", period: period.label, text, at: cell.at, ...byOfficer(cell) },
      shown,
    );
  }
  if (settled === null) return withoutTravel(differ, shown, unclear);
  const scaled = inOneScale(input.reading, settled.figure, onlyAmount(read.target));
  if (scaled === null) return withoutTravel(differ, shown, unclear);
  const matched = matchUnits(scaled.now, scaled.before);
  if (matched.kind === "ambiguous") return withoutTravel(differ, shown, unclear);
  const before = {
    ...shown,
    value: settled.sure ? figure.value : settled.figure.value,
    unit: matched.b.unit,
  };
  const supposed = (!settled.sure || !matched.sure) && matched.b.unit !== figure.unit && first !== undefined;
  const queries = supposed ? [query("unit-differs", first.cell.shown, false, matched.b)] : [];
  const values =
    input.cumulative === null
      ? { now: matched.a.value, before: matched.b.value }
      : first === undefined || !single
        ? null
        : shares(input, first);
  if (values === null) return withoutTravel({ kind: "no-target-to-date" }, before, queries);
  const result = travelByEach({ ...values, onTarget }, directions, profile.travel);
  if (result.kind === "none") return withoutTravel(result.reason, before, queries);
  const isShare = input.cumulative !== null;
  const beforeWords = beforeText(previous, matched.b, isShare ? values : null);
  const compared = travelSentence(
    result,
    beforeWords,
    profile,
    isShare ? "%" : matched.b.unit,
    input.byGreen,
  );
  const sentence = [
    compared,
    ...previous.reads.flatMap(({ cell }) => sourceSentence(cell)),
    ...(single && first !== undefined ? contradicted(current.read, first) : []),
  ].join(" ");
  return { previous: before, travel: result.travel, sentence, whyNot: null, queries, before: beforeWords };
}

/** "87% (prev 85%)" beside a column that shows 88% for then: the arrow goes by the column, and says so. */
function contradicted({ cell, reading }: FigureCell, before: FigureCell): readonly string[] {
  const { earlier } = reading;
  const { figure } = before.reading;
  if (earlier === undefined || earlier.unit !== figure.unit || earlier.value === figure.value) return [];
  const said = figureText(earlier.value, earlier.unit, earlier.decimals);
  const own = figureText(figure.value, figure.unit, figure.decimals);
  return [travelSentences.otherEarlier(cell.shown.at, said, before.cell.shown.at, own)];
}

function onlyAmount(target: Target): Figure | null {
  return target.kind === "values" && target.amounts.length === 1 ? (target.amounts[0]?.figure ?? null) : null;
}

/** Never silently: a figure that stands in no cell is said to come from elsewhere. */
function sourceSentence({ period, source }: PeriodCell): readonly string[] {
  switch (source?.kind) {
    case undefined:
      return [];
    case "memory":
      return [travelSentences.fromMemory(period.label, dateInWords(source.evaluated))];
    case "entered":
      return [travelSentences.entered(period.label)];
  }
}

/** Reading ÷ target to date, in percent, now and before; null where one of the targets is not known or is 0. */
function shares(
  { read, current }: RowTravelInput,
  earlier: FigureCell,
): { now: number; before: number } | null {
  const { period } = current.read.cell;
  const toDate = (cell: FigureCell): Figure | null =>
    runningTarget(read, cell) ?? ownDue(cell) ?? earlierTargetToDate(targetFor(read, cell), cell, period);
  const now = shareOf(current.read, toDate(current.read));
  const before = shareOf(earlier, toDate(earlier));
  return now === null || before === null ? null : { now, before };
}

function shareOf({ reading }: FigureCell, toDate: Figure | null): number | null {
  if (toDate === null || toDate.value === 0) return null;
  const matched = matchUnits(reading.figure, toDate);
  if (matched.kind === "ambiguous") return null;
  return partOf(matched.a.value, WHOLE_PERCENT, matched.b.value);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
