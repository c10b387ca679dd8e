import { travelSentences } from "../../wording/kpi/travelSentences";
import type { LongTravel } from "../evaluation";
import { noTravelText } from "../explain/explainTravel";
import { comparedWith, type RowTravel, type RowTravelInput } from "./rowTravel";

/** The second arrow, over a longer time, with its sentence; null where the rules give none. */
export function longTravelOf(
  input: Omit<RowTravelInput, "baseline">,
): { readonly answer: LongTravel; readonly sentence: string } | null {
  const { given, longBaseline, scheme } = input.profile.travel;
  if (longBaseline === null || given === "never") return null;
  if (given === "not-for-cumulative" && input.cumulative !== null) return null;
  const long: RowTravel = comparedWith({ ...input, baseline: longBaseline });
  const whyNot = long.whyNot === null ? null : noTravelText(long.whyNot);
  const ink = long.travel === null ? null : scheme.inks[long.travel.verdict];
  const sentence =
    long.sentence === null ? travelSentences.noneLong(whyNot ?? "") : travelSentences.long(long.sentence);
  return { answer: { travel: long.travel, ink, previous: long.previous, whyNot }, sentence };
}
