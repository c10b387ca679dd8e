/** A correction that no longer applies, for what is said of the sheet. */
export interface RowCorrected {
  /** The KPI's reference, or its description. */
  readonly name: string;
  /** 1-based. */
  readonly row: number;
  /** "target 92%" */
  readonly words: string;
  /** Its cell, or the heading of its column; "" where there is none. */
  readonly by: string;
}

/** Longer names are cut: the row finds it. */
const MOST_NAME = 60;
const MOST_NAMED = 8;

/**
 * One or several in a sentence.
 *
 * @example "The correction of BBF05 in row 14 (target 92%) no longer applies, because G14 has changed since."
 */
export function noLongerApply(
  list: readonly RowCorrected[],
  why: (by: string) => string,
  whyMany: string,
): string {
  const [first] = list;
  const named = list.map(({ name, row, words }) => {
    const short = name.length <= MOST_NAME ? name : `${name.slice(0, MOST_NAME)}…`;
    return `${short} in row ${String(row)} (${words})`;
  });
  if (first !== undefined && list.length === 1)
    return `The correction of ${named.join("")} no longer applies, ${why(first.by)}.`;
  const more = named.length - MOST_NAMED;
  const told = `${named.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return `${String(list.length)} corrections no longer apply, ${whyMany}: ${told}.`;
}
