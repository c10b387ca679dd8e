import { asQuarter } from "../../kpi/period/calendar";
import { roundTo } from "../../kpi/reading/decimal";
import type { Figure } from "../../kpi/reading/figure";
import { readTarget } from "../../kpi/target/target";
import { PERIODS_A_YEAR, yearOf } from "../../kpi/target/yearOf";
import { figureText } from "../../wording/kpi/figures";
import { PERIOD_KIND_NAMES } from "../../wording/kpi/periods";
import { periodNamed } from "./correctedPeriod";
import { typedShown } from "./typedShown";

const AMOUNT_DECIMALS = 4;

/**
 * A year's target in equal parts, in as few decimals as the rules take for them: by its end it comes to the year's, also where a part had
 * to be rounded. Null where it takes more than an officer would write.
 *
 * @example 600 a year // "50" a month; 100 // "8.33"
 */
export function evenShare(year: Figure, kind: "month" | "quarter"): string | null {
  const part = year.value / (PERIODS_A_YEAR[kind] ?? 1);
  const shares = Array.from({ length: AMOUNT_DECIMALS + 1 }, (_, decimals) => ({
    value: roundTo(part, decimals),
    decimals,
  }));
  const comesTo = (wanted: "all" | "about") =>
    shares.find((share) => yearOf({ ...year, ...share }, kind, year) === wanted);
  const share = comesTo("all") ?? comesTo("about");
  return share === undefined ? null : figureText(share.value, year.unit, share.decimals);
}

/**
 * A year's target typed for a figure that runs up, with what is due of it each period; any other text as it is.
 *
 * @param period The period of the figure, "October 2026".
 * @example "70 (annual target)" // "70 (5.83 per month)"
 */
export function runningUpEvenly(text: string, period: string): string {
  const target = readTarget(typedShown("", text));
  const [only] = target.kind === "values" && target.amounts.length === 1 ? target.amounts : [];
  if (only?.per !== "year") return text;
  const dated = periodNamed(period);
  const kind = dated === null ? null : (asQuarter(dated)?.kind ?? dated.kind);
  if (kind !== "month" && kind !== "quarter") return text;
  const share = evenShare(only.figure, kind);
  const { value, unit, decimals } = only.figure;
  return share === null
    ? text
    : `${figureText(value, unit, decimals)} (${share} per ${PERIOD_KIND_NAMES[kind]})`;
}
