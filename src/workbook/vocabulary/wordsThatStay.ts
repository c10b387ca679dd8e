import type { StatusWords } from "./ownWords";
import { statusInWords, USUAL_NAMES } from "./statusInWords";

/** A status column, as far as it tells in which words it is written. */
export interface FilledColumn {
  /** All that the officer has typed in it. */
  readonly typed: readonly string[];
  /** What stood in the cells that we have filled. */
  readonly before: readonly string[];
  /** What stands in its other cells, typed over ours or as the rules would have it. */
  readonly since: readonly string[];
  /** What we wrote and still stands. */
  readonly wrote: readonly string[];
  /** The words that a column with these texts is written in. */
  readonly statusFrom: (texts: readonly string[]) => StatusWords | null;
}

/**
 * The words of a status column. One that we have filled stays in those it was written in: "R" typed over one of our words is a status, and
 * no wish that all the others become letters. Where most of the column was typed over, it is.
 */
export function wordsThatStay({ typed, before, since, wrote, statusFrom }: FilledColumn): StatusWords | null {
  const now = statusFrom(typed);
  if (since.length === 0 || wrote.length === 0) return now;
  // What stood there tells most; where that was typed over as well, what we wrote tells by itself.
  const candidates = [now, statusFrom(before), null, statusFrom(wrote)];
  const standing = [...wrote, ...since];
  const writtenIn = candidates.map((words) => {
    const all = Object.entries(USUAL_NAMES).flatMap(([status, statusName]) =>
      (["higher", "lower"] as const).map((kind) =>
        statusInWords({ status, statusName, polarity: { kind } }, words),
      ),
    );
    return standing.filter((text) => all.includes(text)).length;
  });
  return candidates[writtenIn.indexOf(Math.max(...writtenIn))] ?? null;
}
