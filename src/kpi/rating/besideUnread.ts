import { unreadQuery } from "../query";
import type { UnreadColumn, UnreadRole } from "../row/row";
import { readTolerance } from "../tolerance/tolerance";
import type { Rating, RatingInput } from "./rating";
import { usesRowTolerance } from "./stateLimits";

/**
 * The rating of a row whose sheet has a column that nothing was read from and that may be what the row lacks. Nothing is judged by a
 * default in its place: whether it is the target or the polarity is asked in place of "there is none", and whether it is the tolerance
 * wherever the reading misses its target, or another status would come of it.
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
  if (row.unread === undefined) return rating;
  const missing = (role: UnreadRole): readonly UnreadColumn[] =>
    row[role] === null ? (row.unread ?? []).filter((column) => column.role === role) : [];
  for (const role of ["target", "polarity"] as const) {
    const columns = missing(role);
    const isAsked = rating.queries.some(({ code, at }) => code === `${role}-missing` && at === "");
    if (columns.length > 0 && isAsked) return asked(rating, columns, role);
  }
  const columns = missing("tolerance").filter(({ shown }) => shown.text.trim() !== "");
  if (rating.kind !== "rated" || columns.length === 0 || !usesRowTolerance(input.profile)) return rating;
  const { onTarget, status } = rating.comparison;
  const isSame = columns.every(({ shown }) => {
    const tried = rate({ ...input, read: withTolerance(input, shown) });
    return tried.kind === "rated" && tried.comparison.status === status;
  });
  return onTarget && isSame ? rating : asked(rating, columns, "tolerance");
}

function withTolerance({ read }: RatingInput, shown: UnreadColumn["shown"]): RatingInput["read"] {
  return { ...read, row: { ...read.row, tolerance: shown }, tolerance: readTolerance(shown) };
}

function asked(rating: Rating, columns: readonly UnreadColumn[], role: UnreadRole): Rating {
  const onTarget = rating.kind === "rated" ? rating.comparison.onTarget : rating.onTarget;
  return { kind: "asked", onTarget, queries: [unreadQuery(columns, role)] };
}
