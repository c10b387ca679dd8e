import { figureText } from "../../wording/kpi/figures";
import { betterThanTarget, distanceWords, shareOrLimitSentence } from "../../wording/kpi/queries";
import { query, type Query } from "../query";
import { compare, decimalsOf } from "../reading/decimal";
import type { Shown } from "../reading/shown";
import type { Tolerance } from "../tolerance/tolerance";
import type { Comparison } from "./comparison";
import type { HeldAgainst } from "./rating";

/** A figure alone as amber's last one, which may as well be a distance from the target; null for any other tolerance. */
export function aboutLone(
  tolerance: Tolerance,
  about: Shown | null,
  { kind, better }: Comparison,
  against: HeldAgainst,
): Query | null {
  if (kind !== "unsure" || tolerance.kind !== "band" || tolerance.lone === undefined) return null;
  const { value, unit, decimals } = tolerance.band[tolerance.lone];
  const asked = query(
    "tolerance-two-meanings",
    about,
    true,
    distanceWords({ value, unit, decimals, better }),
  );
  if (against.kind === "range" || !isFarBetter(value, against.figure.value, better)) return asked;
  const { figure } = against;
  const target = figureText(figure.value, figure.unit, figure.decimals);
  return { ...asked, sentence: betterThanTarget({ ...asked, text: about?.typed ?? asked.text }, target) };
}

/** A figure beyond the target on its better side is no distance that anybody gives: amber would reach beyond nought. */
function isFarBetter(value: number, target: number, better: "higher" | "lower"): boolean {
  return better === "higher" && target > 0 && compare(value, target) > 0;
}

/** "80%" beside a target of 88%: 80% of it, or the last value that is amber. */
export function aboutShareOrLimit(
  tolerance: Tolerance,
  about: Shown | null,
  blocking: boolean,
  held: HeldAgainst,
): Query {
  const asked = query("tolerance-two-meanings", about, blocking);
  const own = tolerance.kind === "percent" ? tolerance.percent : null;
  if (own === null || held.kind === "range" || held.figure.unit !== "%") return asked;
  const { value, decimals } = held.figure;
  const ends = [own, value]
    .sort((a, b) => a - b)
    .map((end) => figureText(end, "%", end === own ? decimalsOf(own) : decimals));
  const [from = "", to = ""] = ends;
  return {
    ...asked,
    sentence: shareOrLimitSentence(
      { ...asked, text: about?.typed ?? asked.text },
      figureText(own, "%", decimalsOf(own)),
      from,
      to,
    ),
  };
}
