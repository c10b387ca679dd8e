/** The row whose cell is selected in Excel: seen above a list that does not have it, and said. */

/** Why the list in sight does not have the row: by what it holds, or by something else, as a filter. */
export type LeftOut = "by-status" | "nothing-to-check" | "filtered" | "otherwise";

const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  "by-status": ", so it is not in this list.",
  "nothing-to-check": " with nothing to check, so it is not in this list.",
  filtered: ". The filter hides it.",
  otherwise: ". It is not in this list.",
};

/** "AB3 (cell H8) is Green.", "AB3 (cell H8) is Green, so it is not in this list." */
export function selectedIs(row: string, status: string, leftOut: LeftOut | null): string {
  return `${row} is ${status}${leftOut === null ? "." : LEFT_OUT[leftOut]}`;
}

/**
 * Its result may no longer hold: "AB3 (cell H8) was Green; H8 has changed since.", or where something else than the row was edited, "AB3
 * (cell H8) was Green; that is out of date."
 */
export function selectedWas(
  row: string,
  status: string,
  edited: string | null,
  leftOut: LeftOut | null,
): string {
  const since = edited === null ? "that is out of date" : `${edited} has changed since`;
  return `${row} was ${status}; ${since}${leftOut === null ? "." : LEFT_OUT[leftOut === "filtered" ? leftOut : "otherwise"]}`;
}

export const SHOW_IT = "Show it";
