import { statusSentences } from "../../wording/kpi/explanations";
import { noTravelReasons, travelSentences } from "../../wording/kpi/travelSentences";
import type { PeriodReading } from "../evaluation";
import type { Period } from "../period/calendar";
import type { Profile } from "../profile/profile";
import { statusInWords } from "../rating/statusInWords";
import { compare } from "../reading/decimal";
import { oneSidedIn, type OneSided } from "../reading/oneSided";
import { oneLine } from "../travel/rowTravel";
import { travelOf } from "../travel/travel";
import type { Judged } from "./judged";
import type { FigureCell, ReadCell, ReadRow } from "./rowCells";
import { rowWithFigure } from "./rowWithFigure";

/**
 * The answer for a row whose current cell tells one side only, where the whole of that side comes to one status: ">90%" is on a target of
 * 90%, "<5" within one of 10. Null where it does not, or where anything about it would be asked. The arrow is given only where the figure
 * before is certainly bettered; how far nobody knows. The cell gives no figure that could be kept.
 */
export function rowOneSided(
  row: ReadRow,
  read: ReadCell,
  reporting: Period | null,
  profile: Profile,
): Judged | null {
  const found = statusInWords(row) === null ? oneSidedIn(read.cell.shown) : null;
  if (found === null || profile.changes.length > 0) return null;
  const asBound: FigureCell = { cell: read.cell, reading: found.bound };
  const cells = row.cells.map((cell) => (cell === read ? asBound : cell));
  const current = { kind: "figure", read: asBound, frequency: null } as const;
  const judged = rowWithFigure({ ...row, cells }, current, reporting, profile);
  if (judged.queries.length > 0 || judged.cumulative || !isSettled(judged, found, profile)) return null;
  const text = oneLine(read.cell.shown.text);
  const { travel, whyNoTravel, sentence } = travelBy(judged, found, text, profile);
  const state = profile.states.find(({ id }) => id === judged.status);
  const status = statusSentences.oneSided({
    status: state?.name ?? "",
    text,
    period: read.cell.period.label,
    target: judged.targetUsed ?? "",
  });
  const { current: place, ...rest } = judged;
  return {
    ...rest,
    current: place === null ? null : { ...place, value: null, unit: "" },
    travel,
    longTravel: null,
    whyNoTravel,
    explanation: `${status} ${sentence}`,
    warning: judged.warning === null ? null : statusSentences.warningByWords(text),
  };
}

/** Whether no figure on that side has another status: the best one reached already, or the worst. */
function isSettled({ status, polarity }: Judged, { side }: OneSided, { states }: Profile): boolean {
  if (polarity.kind !== "higher" && polarity.kind !== "lower") return false;
  const opensToBetter = (side === "above") === (polarity.kind === "higher");
  return status === states.at(opensToBetter ? 0 : -1)?.id;
}

function travelBy(
  { previous, polarity, travel, whyNoTravel }: Judged,
  found: OneSided,
  text: string,
  { travel: rules }: Profile,
): Pick<Judged, "travel" | "whyNoTravel"> & { readonly sentence: string } {
  const none = (why: string): ReturnType<typeof travelBy> => ({
    travel: null,
    whyNoTravel: why,
    sentence: travelSentences.none(why),
  });
  if (travel === null || previous?.value == null)
    return none(whyNoTravel ?? noTravelReasons["one-sided"]({ text }));
  const { kind } = polarity;
  const isKnown =
    (kind === "higher" || kind === "lower") && passes(previous, found) && rules.deadBand === null;
  const step = found.side === "above" ? 1 : -1;
  const result = isKnown
    ? travelOf({ now: previous.value + step, before: previous.value, onTarget: true }, { kind }, rules)
    : null;
  if (result?.kind !== "travel" || result.travel.verdict !== "improved")
    return none(noTravelReasons["one-sided"]({ text }));
  const before = travelSentences.before(previous.period.label, previous.text);
  return { travel: result.travel, whyNoTravel: null, sentence: travelSentences.improved(before) };
}

/** Whether every figure on that side lies beyond the figure before: ">90%" beyond 90%, "90% or more" beyond 89%. */
function passes({ value, unit }: PeriodReading, { bound, side, strict }: OneSided): boolean {
  if (value === null || unit !== bound.figure.unit) return false;
  const way = compare(bound.figure.value, value);
  return (strict && way === 0) || way === (side === "above" ? 1 : -1);
}
