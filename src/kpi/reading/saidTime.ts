import type { KpiRow } from "../row/row";
import type { Shown } from "./shown";

/** A name that says what its times are in: "Average call wait (minutes)", "(mm:ss)". */
const SAYS_TIME = /\b(?:minutes?|mins?|seconds?|secs?|hours?|hrs?|m{1,2}:ss|h{1,2}:mm(?::ss)?)\b/iu;
/** A time without its nought, which alone may as well be a ratio. */
const SHORT_TIME = /^\s*\d:[0-5]\d\s*$/u;

/**
 * The row with the times of a KPI that says it measures one as times for certain: "5:20" beside "Average call wait (minutes)" is no ratio. It
 * compares with its like only, as "05:20" does.
 */
export function withSaidTimes(row: KpiRow): KpiRow {
  if (!SAYS_TIME.test(row.description)) return row;
  const { target, periods, remembered } = row;
  const cell = <Cell extends KpiRow["periods"][number]>(one: Cell): Cell => ({
    ...one,
    shown: certain(one.shown),
    ...(one.target === undefined ? {} : { target: certain(one.target) }),
  });
  return {
    ...row,
    periods: periods.map(cell),
    target: target === null ? null : certain(target),
    ...(remembered === undefined ? {} : { remembered: remembered.map(cell) }),
  };
}

function certain(shown: Shown): Shown {
  return typeof shown.value === "string" && SHORT_TIME.test(shown.text)
    ? { ...shown, typed: shown.typed ?? shown.text, text: `0${shown.text.trim()}` }
    : shown;
}
