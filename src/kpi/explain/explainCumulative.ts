import { cumulativeSentences } from "../../wording/kpi/explanations";
import { PERIOD_KIND_NAMES } from "../../wording/kpi/periods";
import type { Period } from "../period/calendar";
import { times } from "../reading/decimal";
import type { Target } from "../target/target";
import type { ReadRow } from "../row/rowCells";
import { PERIODS_A_YEAR, yearOf } from "../target/yearOf";
import {
  type CumulativeReason,
  periodAmount,
  type PeriodAmount,
  periodsElapsed,
  targetToDate,
} from "../travel/cumulative";
import { written } from "./explain";
import { computed } from "./explainLimits";

/** Why the row was taken as cumulative, with the sum that gives its target to date; and where that sum does not come to the year's target. */
export function cumulativeSentence(
  reason: CumulativeReason,
  { target, row }: Pick<ReadRow, "target" | "row">,
  period: Period,
): string {
  const amount = periodAmount(target, period);
  const why =
    reason === "target-and-year-to-date"
      ? null
      : reason === "note-says"
        ? cumulativeSentences[reason](row.notedRunning ?? { at: "", text: "" })
        : cumulativeSentences[reason]();
  const sum = amount === null || reason === "cells-say" ? null : sumSentence(amount, period);
  if (amount === null || sum === null) return why ?? "";
  const told =
    why === null
      ? cumulativeSentences["target-and-year-to-date"]({
          sum,
          period: amount.per === "quarter" ? "quarterly" : "monthly",
        })
      : `${why} ${sum}`;
  return [told, ...otherYear(amount, target)].join(" ");
}

function sumSentence(amount: PeriodAmount, period: Period): string | null {
  const due = targetToDate(amount, period);
  const periods = periodsElapsed(amount.per, period);
  if (due === null || periods === null) return null;
  const toDate = computed(due.value, due.unit);
  const { figure, per, shareOf } = amount;
  const inYear = PERIODS_A_YEAR[per];
  return shareOf === undefined || inYear === undefined
    ? cumulativeSentences.toDate({ amount: written(figure), periods, toDate })
    : cumulativeSentences.shareToDate({ year: written(shareOf), periods, inYear, toDate });
}

function otherYear({ figure, per }: PeriodAmount, target: Target): readonly string[] {
  const year =
    target.kind === "values" ? target.amounts.find((one) => one.per === "year")?.figure : undefined;
  const inYear = PERIODS_A_YEAR[per];
  if (year === undefined || inYear === undefined || yearOf(figure, per, year) !== "other") return [];
  const sum = computed(times(figure.value, inYear), figure.unit);
  const kind = PERIOD_KIND_NAMES[per];
  return [cumulativeSentences.otherYear({ amount: written(figure), kind, sum, year: written(year) })];
}
