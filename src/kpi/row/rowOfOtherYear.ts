import { statusSentences } from "../../wording/kpi/explanations";
import { travelSentences } from "../../wording/kpi/travelSentences";
import { notRatedText } from "../explain/explain";
import { noTravelText } from "../explain/explainTravel";
import { possibleDirections } from "../polarity/possibleDirections";
import { directionBy } from "../polarity/supposedPolarity";
import type { Profile } from "../profile/profile";
import { settleUnit } from "../reading/rowUnit";
import { cumulativeReason } from "../travel/cumulative";
import { rowTravel } from "../travel/rowTravel";
import { currentCellQueries } from "./cellQueries";
import type { Current, NotRatedReason } from "./current";
import type { Judged } from "./judged";
import type { ReadRow } from "./rowCells";

/**
 * The arrow of a row whose figure is of another year than its target: it needs no target, where the two figures and the way that is better
 * are known. A decline that only a target could excuse has none. Figures that run up go by their share of the target, and have none either.
 *
 * @param judged The row's answer without an arrow.
 * @example 80% and 85% under two outturns, beside "2025/26 Target" // "↑ G"
 */
export function withOwnArrow(
  judged: Judged,
  read: ReadRow,
  latest: Extract<Current, { kind: "figure" }>,
  reason: NotRatedReason,
  profile: Profile,
): Judged {
  if (cumulativeReason(read, latest.read) !== null) return judged;
  const { cell } = latest.read;
  const settled = settleUnit(read, latest.read);
  const figure = settled?.figure ?? null;
  const { direction } = directionBy(read, profile, (figure ?? latest.read.reading.figure).unit);
  const { travel, previous, sentence, whyNot, queries } = rowTravel({
    read,
    current: latest,
    reading: figure,
    directions: possibleDirections(direction, read, []),
    cumulative: null,
    onTarget: null,
    profile,
    baseline: read.row.declared?.baseline ?? profile.travel.baseline,
  });
  // What is taken for something else than it shows would have to be asked about first.
  if (queries.length > 0 || currentCellQueries(latest, settled, true).length > 0) return judged;
  const notRated = statusSentences.notRated(notRatedText(reason));
  if (travel === null || sentence === null) {
    if (whyNot?.kind !== "target-unclear") return judged;
    const without = { kind: "period-without-target", period: cell.period.label } as const;
    const whyNoTravel = noTravelText(without);
    return { ...judged, whyNoTravel, explanation: `${notRated} ${travelSentences.none(whyNoTravel)}` };
  }
  const { at, text } = cell.shown;
  const current = {
    period: cell.period,
    at,
    text: text.replace(/\s+/gu, " ").trim(),
    value: figure?.value ?? null,
    unit: figure?.unit ?? "",
  };
  return { ...judged, current, travel, previous, explanation: `${notRated} ${sentence}`, whyNoTravel: null };
}
