import { travelSentences } from "../../wording/kpi/travelSentences";
import { written } from "../explain/explain";
import { settleUnit } from "../reading/rowUnit";
import type { Current } from "../row/current";
import { rowTravel, type RowTravel, type RowTravelInput } from "./rowTravel";

type Moving = Omit<RowTravelInput, "baseline">;

/**
 * What the arrow goes by where the year so far is judged: the period's own figure. Whether that is on a target nobody has said, where there is
 * one.
 */
export function inputOfPeriod(
  input: Moving,
  ofPeriod: Extract<Current, { kind: "figure" }>,
  hasTarget: boolean,
): Moving {
  const reading = settleUnit(input.read, ofPeriod.read)?.figure ?? null;
  return { ...input, current: ofPeriod, reading, onTarget: hasTarget ? null : input.onTarget };
}

/**
 * The direction of travel of the period's own figure, beside a status of the year so far: the year so far has nothing to be compared with
 * on the sheet.
 *
 * @example July 44 after June 61, lower is better, judged by 208 for the year so far // "↓ G", "The arrow is that of July 2023 (44). Better than June 2023 (61)."
 */
export function travelOfPeriod(input: RowTravelInput): RowTravel {
  const travel = rowTravel(input);
  const { label } = input.current.read.cell.period;
  if (travel.whyNot?.kind === "target-unclear")
    return { ...travel, whyNot: { kind: "period-without-target", period: label } };
  if (travel.sentence === null || input.reading === null) return travel;
  const sentence = `${travelSentences.ofPeriod(label, written(input.reading))} ${travel.sentence}`;
  return { ...travel, sentence };
}
