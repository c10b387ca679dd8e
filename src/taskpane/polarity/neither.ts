import type { RowResult } from "../../actions/result";
import { POLARITY_CHOICES } from "../../wording/pane/questions";

/** What it means of a row that neither way is better. */
export interface Neither {
  readonly label: string;
  /** What is kept along with the polarity; empty for a row without a target, which needs nothing more. */
  readonly along: RowResult["queries"][number]["answers"][number]["corrections"];
}

/** Whether the row has a target, read or not: one that waits for its figure is not read yet, and says so in its cell by a number. */
export function hasTarget(row: Pick<RowResult, "queries" | "target" | "shows">): boolean {
  return row.target !== null || /\d/.test(row.shows.target ?? "") || neitherOf(row).along.length > 0;
}

/** As the question in the Attention list has it: of a KPI with a target, that it is for tracking only, or it would be asked about again. */
export function neitherOf({ queries }: Pick<RowResult, "queries">): Neither {
  const answers = queries.filter(({ code }) => code === "polarity-missing").flatMap((query) => query.answers);
  const found = answers.find(({ corrections }) =>
    corrections.some(({ what, value }) => what === "polarity" && value === "none"),
  );
  const along = found?.corrections.filter(({ what }) => what !== "polarity") ?? [];
  return { label: found !== undefined && along.length > 0 ? found.label : POLARITY_CHOICES.none, along };
}
