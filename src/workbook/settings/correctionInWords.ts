import { correctionWords as words } from "../../wording/settings";
import type { BaselineAnswer, PolarityAnswer, RowCorrection } from "./settings";

/**
 * A correction in words, "target 92%".
 *
 * @param statusName What a status is called, by its id.
 */
export function correctionInWords(
  correction: RowCorrection,
  statusName: (id: string) => string = (id) => id,
): string {
  if (correction.answered !== undefined && correction.answered !== "") return correction.answered;
  switch (correction.what) {
    case "target":
      return words.target(correction.value, correction.heading ?? null);
    case "tolerance":
      return words.tolerance(correction.value);
    case "green-limit":
      return words.greenLimit(correction.value);
    case "polarity":
      return polarityWords(correction.value);
    case "baseline":
      return baselineWords(correction.value);
    case "cumulative":
      return words.cumulative(correction.value);
    case "cases":
      return words.cases;
    case "frequency":
      return words.frequency(correction.value);
    case "tracking":
      return words.tracking;
    case "reading":
      return words.reading(correction.heading ?? "", correction.value);
    case "status":
      return words.status(statusName(correction.value), correction.period ?? null);
    case "query":
      return correction.value === "arrow-missing"
        ? words.noArrow(correction.heading ?? "")
        : words.query(correction.seenText ?? "");
    default:
      return correction satisfies never;
  }
}

/** A target for one period without the period, for a sentence that names it: "target 42 to date". */
export function targetAlone(correction: RowCorrection): string {
  const { heading, ...alone } = correction;
  const all = correctionInWords(correction);
  const after = words.target("", heading ?? null).slice(words.target("", null).length);
  return heading !== undefined && all.endsWith(after)
    ? all.slice(0, all.length - after.length)
    : correctionInWords(alone);
}

function polarityWords(value: PolarityAnswer): string {
  return typeof value === "string" ? words.polarity[value] : words.range(value.from, value.to);
}

function baselineWords(value: BaselineAnswer): string {
  switch (value.kind) {
    case "period-before":
    case "same-period-last-year":
      return words.baseline[value.kind];
    case "average-before":
      return words.averageBefore(value.periods);
    case "column":
      return words.column(value.heading);
    case "figure":
      return words.figure(value.period, value.text);
    default:
      return value satisfies never;
  }
}
