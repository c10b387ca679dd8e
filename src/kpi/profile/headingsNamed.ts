import type { Baseline } from "../row/row";
import type { Profile } from "./profile";

/** The headings of columns that a rule set reads because it names them; an edit there changes its results. */
export function headingsNamed({ states, heldAgainst, changes, travel }: Profile): readonly string[] {
  const baselines = [
    heldAgainst,
    travel.baseline,
    travel.otherwise,
    travel.longBaseline,
    ...changes.map(({ baseline }) => baseline),
  ];
  return [
    ...states.flatMap(({ upTo }) => (upTo?.slack.kind === "column" ? [upTo.slack.heading] : [])),
    ...baselines.flatMap(headingOf),
  ];
}

/** The heading of a column to compare with; none where it is a period. */
export function headingOf(baseline: Baseline | null | undefined): readonly string[] {
  return baseline?.kind === "column" ? [baseline.heading] : [];
}
