import { statusSentences } from "../../wording/kpi/explanations";
import { noTravelReasons, travelSentences } from "../../wording/kpi/travelSentences";
import type { Period } from "../period/calendar";
import { cumulativeQuery, undatedQuery } from "../query";
import type { Judged } from "./judged";
import { readReading } from "../reading/reading";
import type { UndatedColumn } from "./row";
import type { ReadCell, ReadRow } from "./rowCells";

/** A row that is not judged by a figure does not hang on which figure is the newest. */
const WITHOUT_FIGURE: readonly string[] = ["tracking", "target-under-review"];

/**
 * The answer for a row, unless its sheet has a column of figures that may be newer than all that have a period: then neither a status nor
 * an arrow is given, for they would be last month's (rules.md, section 2). The officer is asked once what the column is.
 *
 * So it is beside a newer column of the year to date, "YTD Sep 2025" beside "Q1 2025/26", unless the officer has chosen the period.
 *
 * @example 93% under "Previous month", 80% under "Now" // needs attention, no arrow
 */
export function besideUndated(
  judged: Judged,
  { row, cells }: ReadRow,
  reporting: Period | null,
  isChosen: boolean,
): Judged {
  const filled = (row.undated ?? []).filter(({ shown }) => shown.text.trim() !== "");
  const undated = filled.filter(({ runsTo }) => runsTo === undefined);
  const newer = isChosen ? [] : filled.filter((column) => runsPast(column, cells, reporting));
  if (undated.length + newer.length === 0 || WITHOUT_FIGURE.includes(judged.status)) return judged;
  const latest = judged.current?.period ?? reporting;
  const asked =
    undated.length > 0 || reporting === null
      ? undatedQuery(undated, latest)
      : cumulativeQuery(newer, reporting);
  const whyNoTravel = noTravelReasons["newest-unknown"]();
  const explanation = `${statusSentences.needsAttention([asked.sentence])} ${travelSentences.none(whyNoTravel)}`;
  return {
    ...judged,
    status: "needs-attention",
    travel: null,
    longTravel: null,
    previous: null,
    limits: null,
    stateEnds: [],
    targetUsed: null,
    toleranceAs: null,
    outOfTolerance: false,
    warning: null,
    whyNoTravel,
    explanation,
    queries: [asked, ...judged.queries.filter(({ blocking }) => blocking)],
  };
}

/**
 * Whether a year to date ends after the month or quarter that is reported, and has more in it: a formula that adds up what is there so far,
 * or shows 0 for what is not, is no newer figure.
 */
function runsPast(
  { runsTo, shown }: UndatedColumn,
  cells: readonly ReadCell[],
  reporting: Period | null,
): boolean {
  if (runsTo === undefined || reporting === null || runsTo.end <= reporting.end) return false;
  if (reporting.kind !== "month" && reporting.kind !== "quarter") return false;
  const reading = readReading(shown, null);
  if (reading.kind !== "figure") return false;
  const sofar = cells.flatMap(({ cell: { period }, reading: one }) =>
    one.kind === "figure" &&
    period.kind === reporting.kind &&
    period.start >= runsTo.start &&
    period.end <= reporting.end
      ? [one.figure.value]
      : [],
  );
  const value = reading.figure.value;
  return value !== 0 && sofar.at(-1) !== value && !isSum(sofar, value);
}

function isSum(values: readonly number[], total: number): boolean {
  const sum = values.reduce((all, value) => all + value, 0);
  return values.length > 0 && Math.abs(sum - total) < Math.max(1, Math.abs(total)) / 1e6;
}
