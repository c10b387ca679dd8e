import type { Shown } from "../../kpi/reading/shown";
import { compare } from "../../kpi/reading/decimal";
import { readTarget, type Target, type TargetAmount } from "../../kpi/target/target";
import { readPolarity } from "../../kpi/polarity/polarity";
import { readPeriodHeadings } from "../../kpi/period/period";
import type { KpiRow, PeriodCell, UnreadRole } from "../../kpi/row/row";
import { polarityText } from "./polarityText";
import { cellsOfPeriod, type OfPeriod } from "./correctedPeriod";
import type { RowCorrection } from "./settings";
import { givenShown, typedShown } from "./typedShown";

/** What a target cell would say of a KPI that is only tracked; read by the rules, never shown. */
const TRACKING_TEXT = "Tracking";

/**
 * The row as it would be had the officer typed the correction into its cells, or declared it. The cells keep their addresses, so that
 * marks and sentences still point at them. A status and a settled question change nothing here: they are applied to the answer.
 */
export function substituted(kpi: KpiRow, correction: RowCorrection): KpiRow {
  switch (correction.what) {
    case "target":
      return withTarget(kpi, correction.value, correction);
    case "tracking": {
      const { kind } = readPolarity(kpi.polarity);
      const silent = kind === "missing" || kind === "unreadable";
      const tracked = withTarget(kpi, TRACKING_TEXT, {});
      return silent
        ? { ...tracked, polarity: givenShown(kpi.polarity, "polarity", polarityText("none")) }
        : tracked;
    }
    case "tolerance":
      return {
        ...withoutOpen(kpi, "amber-limit"),
        tolerance: givenShown(kpi.tolerance, "tolerance", correction.value),
      };
    case "green-limit":
      return {
        ...withoutOpen(kpi, "green-limit"),
        greenLimit: givenShown(kpi.greenLimit, "green-limit", correction.value),
      };
    case "polarity":
      return {
        ...kpi,
        polarity: givenShown(kpi.polarity, "polarity", polarityText(correction.value)),
        declared: { ...kpi.declared, polarity: true },
      };
    case "reading": {
      const meant = new Set(cellsOfPeriod(correction, kpi.periods));
      return {
        ...kpi,
        periods: kpi.periods.map((cell) => (meant.has(cell) ? corrected(cell, correction.value) : cell)),
      };
    }
    case "cumulative":
      return {
        ...kpi,
        declared: {
          ...kpi.declared,
          ...(correction.value === "year-to-date"
            ? { judged: correction.value }
            : { cumulative: correction.value }),
        },
      };
    case "cases":
      return { ...kpi, declared: { ...kpi.declared, casesAsShare: true } };
    case "frequency":
      return { ...kpi, declared: { ...kpi.declared, frequency: correction.value } };
    case "baseline": {
      const { value } = correction;
      if (value.kind !== "figure") return { ...kpi, declared: { ...kpi.declared, baseline: value } };
      const entered = enteredCell(value.period, value.text);
      return entered === null ? kpi : { ...kpi, remembered: [entered, ...(kpi.remembered ?? [])] };
    }
    case "status":
    case "query":
      return kpi;
    default:
      return correction satisfies never;
  }
}

/** Where the officer has said where amber or green ends, no column is asked about it. */
function withoutOpen(kpi: KpiRow, role: UnreadRole): KpiRow {
  const { unread, ...rest } = kpi;
  const others = unread?.filter((column) => column.role !== role) ?? [];
  return others.length === 0 ? rest : { ...rest, unread: others };
}

/** For one period, or for the row and then for every period: what was typed for each of them is what was corrected. */
function withTarget(kpi: KpiRow, text: string, of: OfPeriod): KpiRow {
  const target = givenShown(kpi.target, "target", text);
  if (of.heading === undefined) {
    const { rivalTargets: _rivals, secondTargets: _seconds, targetToDate: _due, ...rest } = kpi;
    return { ...rest, target, periods: kpi.periods.map(({ target: _own, ...cell }) => cell) };
  }
  const meant = new Set(cellsOfPeriod(of, kpi.periods));
  return {
    ...kpi,
    ...dueByPeriod(kpi, target, [...meant]),
    periods: kpi.periods.map((cell) =>
      meant.has(cell) ? { ...cell, target: givenShown(cell.target ?? kpi.target, "target", text) } : cell,
    ),
  };
}

/**
 * What the target cell itself says, told to be due by the end of a period: then the cell is that period's, and a later figure is not held
 * to it. Of two periods for which that was said the later counts.
 */
function dueByPeriod(
  kpi: KpiRow,
  given: Shown,
  meant: readonly PeriodCell[],
): Pick<KpiRow, "targetDueBy" | "targetPeriodKind"> {
  const [cell] = meant;
  const [said, inCell] = [readTarget(given), readTarget(kpi.target)].map(onlyAmount);
  if (cell === undefined || said?.per !== "year-to-date" || inCell?.per !== null) return {};
  // Who types 300000 for £300,000 means the same.
  const isSame =
    (said.figure.unit === "" || said.figure.unit === inCell.figure.unit) &&
    compare(said.figure.value, inCell.figure.value) === 0;
  const isLater = kpi.targetDueBy === undefined || kpi.targetDueBy.end < cell.period.end;
  return isSame && isLater ? { targetPeriodKind: "year-to-date", targetDueBy: cell.period } : {};
}

function onlyAmount(target: Target): TargetAmount | null {
  return target.kind === "values" && target.amounts.length === 1 ? (target.amounts[0] ?? null) : null;
}

/** The officer's figure for a period that has no column. */
function enteredCell(label: string, text: string): PeriodCell | null {
  const [period] = readPeriodHeadings([typedShown("", label)], { titles: [] });
  return period === null || period === undefined
    ? null
    : { period, heading: label, shown: givenShown(null, "reading", text), source: { kind: "entered" } };
}

/** With the officer's figure, which is its period's alone whatever cells are merged. */
function corrected({ acrossPeriods: _, ...cell }: PeriodCell, value: string): PeriodCell {
  return { ...cell, shown: givenShown(cell.shown, "reading", value) };
}
