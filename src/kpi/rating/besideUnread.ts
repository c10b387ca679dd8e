import type { Period } from "../period/calendar";
import { unreadQuery } from "../query";
import type { KpiRow, UnreadColumn, UnreadRole } from "../row/row";
import { readTarget } from "../target/target";
import { readTolerance } from "../tolerance/tolerance";
import { yearsShare } from "../tolerance/yearsShare";
import type { Rating, RatingInput } from "./rating";
import { usesRowTolerance } from "./stateLimits";

/**
 * The rating of a row whose sheet has a column that nothing was read from and that may be what the row lacks. Nothing is judged by a
 * default in its place: whether it is the target or the polarity is asked in place of "there is none", and whether it is the tolerance
 * wherever the reading misses its target, or another status would come of it. Whether its figures are limits of amber or green is asked
 * where another status would come of it.
 *
 * @param rate Rates the row, for trying it with the cell as its tolerance.
 * @example 75.5% against 80%, and "75-80%" under "Leeway": Red by the default of 5%, Amber by the cell; asked.
 */
export function besideUnread(
  rating: Rating,
  input: RatingInput,
  rate: (input: RatingInput) => Rating,
): Rating {
  const { row } = input.read;
  const { period } = input.current.cell;
  if (row.unread === undefined) return rating;
  const unread = row.unread.filter(({ shown }) => shown.text.trim() !== "");
  const missing = (role: "target" | "polarity" | "tolerance"): readonly UnreadColumn[] =>
    isLacking(row, role) ? (row.unread ?? []).filter((column) => column.role === role) : [];
  for (const role of ["target", "polarity"] as const) {
    const columns = missing(role);
    const isAsked = rating.queries.some(({ code, at }) => code === `${role}-missing` && at === "");
    if (columns.length > 0 && isAsked) return asked(rating, columns, role, period);
  }
  if (rating.kind !== "rated" || !usesRowTolerance(input.profile)) return rating;
  const { onTarget, status } = rating.comparison;
  const isSame = (column: UnreadColumn): boolean => {
    const tried = rate({ ...input, read: withColumn(input, column) });
    // Where amber ends takes nothing from what is on target.
    if (column.role === "amber-limit" && onTarget) return true;
    // A limit on the better side of the row's target is none of this row's.
    if (column.role === "amber-limit" && liesOnGoodSide(tried)) return true;
    return tried.kind === "rated" && tried.comparison.status === status;
  };
  const tolerances = missing("tolerance").filter((column) => unread.includes(column));
  if (tolerances.length > 0 && !(onTarget && tolerances.every(isSame)))
    return asked(
      rating,
      isLacking(row, "tolerance") ? unread.filter(isOfAmber) : tolerances,
      "tolerance",
      period,
    );
  for (const role of ["amber-limit", "green-limit"] as const) {
    const columns = unread.filter((column) => column.role === role);
    if (!columns.every(isSame)) return asked(rating, columns, role, period);
  }
  return rating;
}

function liesOnGoodSide(tried: Rating): boolean {
  if (tried.kind === "rated") return tried.comparison.onGoodSide;
  return tried.queries.some(({ code }) => code === "tolerance-on-good-side");
}

/** Whether the sheet has nothing in a part of the row; a tolerance that is blank is none. */
function isLacking(row: KpiRow, role: "target" | "polarity" | "tolerance"): boolean {
  return row[role] === null || (role === "tolerance" && row.tolerance?.text.trim() === "");
}

/** Either says where amber ends, each in its way: all of them are offered. */
function isOfAmber({ role }: UnreadColumn): boolean {
  return role === "tolerance" || role === "amber-limit";
}

/** The row as it would be with a column in the part that it may play. */
function withColumn({ read }: RatingInput, { role, shown }: UnreadColumn): RatingInput["read"] {
  return role === "green-limit"
    ? { ...read, row: { ...read.row, greenLimit: shown }, greenLimit: readTarget(shown) }
    : {
        ...read,
        row: { ...read.row, tolerance: shown },
        tolerance: yearsShare(readTolerance(shown), read.target),
      };
}

function asked(rating: Rating, columns: readonly UnreadColumn[], role: UnreadRole, reported: Period): Rating {
  const onTarget = rating.kind === "rated" ? rating.comparison.onTarget : rating.onTarget;
  return { kind: "asked", onTarget, queries: [unreadQuery(columns, role, reported)] };
}
