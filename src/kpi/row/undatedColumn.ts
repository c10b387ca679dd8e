import { statusSentences, noTravelReasons, travelSentences } from "../../wording/kpi/explanations";
import type { Period } from "../period/calendar";
import { undatedQuery } from "../query";
import type { Judged } from "./judged";
import type { ReadRow } from "./rowCells";

/** A row that is not judged by a figure does not hang on which figure is the newest. */
const WITHOUT_FIGURE: readonly string[] = ["tracking", "target-under-review"];

/**
 * The answer for a row, unless its sheet has a column of figures that may be newer than all that have a period: then neither a status nor
 * an arrow is given, for they would be last month's (rules.md, section 2). The officer is asked once what the column is.
 *
 * @example 93% under "Previous month", 80% under "Now" // needs attention, no arrow
 */
export function besideUndated(judged: Judged, { row }: ReadRow, reporting: Period | null): Judged {
  const columns = (row.undated ?? []).filter(({ shown }) => shown.text.trim() !== "");
  if (columns.length === 0 || WITHOUT_FIGURE.includes(judged.status)) return judged;
  const asked = undatedQuery(columns, judged.current?.period ?? reporting);
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
