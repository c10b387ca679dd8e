import { beforeText } from "../explain/explainTravel";
import type { Profile } from "../profile/profile";
import type { FigureCell, ReadRow } from "../row/rowCells";
import type { Figure } from "../reading/figure";
import { byOfficer } from "../reading/shown";
import { settleUnit } from "../reading/rowUnit";
import { baselineFor } from "../travel/baselineFor";
import { previousReading } from "../travel/baseline";
import { type NoTravelReason } from "../travel/noTravelReason";
import type { Current } from "../row/current";
import type { Tolerance } from "../tolerance/tolerance";
import type { Rating } from "./rating";

/** A row with what its reading is held against in the place of its target; or why there is nothing to hold it against. */
export type HeldRow =
  | { readonly kind: "target"; readonly read: ReadRow }
  | { readonly kind: "earlier"; readonly read: ReadRow; readonly words: string }
  | { readonly kind: "none"; readonly whyNot: NoTravelReason };

/**
 * Puts the figure that a profile judges by in the place of the target: last year's, an average, a column's (rules.md, section 8). Under
 * rules that judge by the target the row is as it was.
 *
 * @param toDate Whether the row's figures run up from April: then only the same time of another year is like for like.
 * @example judged against the same period last year, 200 in July 2022 // target 200, "July 2022 (200)"
 */
export function heldRow(
  read: ReadRow,
  current: Extract<Current, { kind: "figure" }>,
  profile: Profile,
  toDate: boolean,
): HeldRow {
  const { heldAgainst } = profile;
  if (heldAgainst === null) return { kind: "target", read };
  const baseline = baselineFor(heldAgainst, profile, read);
  if (toDate && (baseline.kind === "period-before" || baseline.kind === "average-before"))
    return { kind: "none", whyNot: { kind: "year-to-date" } };
  const previous = previousReading(read, current, baseline);
  if (previous.kind === "none") return { kind: "none", whyNot: previous.reason };
  const [first] = previous.reads;
  const settled =
    previous.reads.length === 1 && first !== undefined ? inRowsUnit(read, first) : previous.figure;
  if (settled === null)
    return {
      kind: "none",
      whyNot: {
        kind: first?.cell.shown.given === undefined ? "no-figure" : "units-differ",
        period: previous.period.label,
        text: first?.cell.shown.text ?? "",
        at: first?.cell.shown.at ?? "",
        ...byOfficer(first?.cell.shown),
      },
    };
  return {
    kind: "earlier",
    read: {
      ...read,
      target: { kind: "values", amounts: [{ figure: settled, per: null }], direction: null, headed: null },
      tolerance: distanceOf(read.tolerance),
      greenLimit: { kind: "missing" },
    },
    words: beforeText(previous, settled, null),
  };
}

/** Limits that are stated outright were stated for the target, which is not looked at; a distance holds from any figure. */
function distanceOf(tolerance: Tolerance): Tolerance {
  switch (tolerance.kind) {
    case "band":
    case "date":
    case "limit":
      return { kind: "unreadable", figures: false };
    case "thresholds":
      // They may say where green begins as well.
      return { kind: "unreadable", figures: true };
    case "percent-and-band":
      return { kind: "percent", percent: tolerance.percent, asLimit: false };
    default:
      return tolerance;
  }
}

/** The earlier figure in the row's own unit; null where that is not certain. */
function inRowsUnit(read: ReadRow, cell: FigureCell): Figure | null {
  const settled = settleUnit(read, cell);
  return settled?.sure === true ? settled.figure : null;
}

/** The rating with its words: "against July 2022 (200)", and not "a target of 200". */
export function heldInWords(rating: Rating, held: HeldRow): Rating {
  if (rating.kind !== "rated" || held.kind !== "earlier" || rating.against.kind === "range") return rating;
  return { ...rating, against: { kind: "instead", figure: rating.against.figure, words: held.words } };
}
