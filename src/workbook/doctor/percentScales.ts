import type { Figure } from "../../kpi/reading/figure";
import { isPercentFormat } from "../../kpi/reading/numberFormat";
import { hasFigure } from "../../kpi/row/rowCells";
import type { Shown } from "../../kpi/reading/shown";
import { readReading } from "../../kpi/reading/reading";
import { readTarget } from "../../kpi/target/target";
import { findingParts, quoted } from "../../wording/doctor";
import { figureText } from "../../wording/kpi/figures";
import type { Examined, ExaminedRow } from "./examined";
import { findingAbout, type Finding, type FindingCode } from "./finding";

interface Placed {
  readonly shown: Shown;
  readonly figure: Figure;
}

/** A figure of the same KPI that is on the sheet no more, with when it was so: "91% of June 2023". */
interface Past {
  readonly figure: Figure;
  readonly told: string;
}

/**
 * Figures on another percent scale than the rest of their row, or than the same row had before: 0.87 among 91 and 88 or 91%, 9200% among
 * 92%. Only where a hundredfold is what sets them apart, so that a small count among large ones is left alone.
 */
export function percentScales({ rows, before }: Examined): readonly Finding[] {
  return rows.flatMap((row) => {
    const placed = placedOf(row);
    const past = pastOf(row, before);
    const isShare = ({ figure }: Placed): boolean =>
      figure.unit === "" && figure.decimals > 0 && Math.abs(figure.value) < 1 && figure.value !== 0;
    const isLost = ({ figure, shown }: Placed): boolean =>
      figure.unit === "" && typeof shown.value === "number" && figure.value === 1;
    const isHuge = ({ figure }: Placed): boolean => figure.unit === "%" && Math.abs(figure.value) >= 1_000;
    const odd = placed.filter((one) => isShare(one) || isLost(one) || isHuge(one));
    const others = placed.filter((one) => !odd.includes(one) && isOrdinary(one.figure));
    if (odd.length === 0 || others.length + odd.length < placed.length) return [];
    const beside = [...others, ...past].map(({ figure }) => figure);
    if (beside.length === 0) return [];
    const usual = median(beside.map(({ value }) => Math.abs(value)));
    const hasPercent = beside.some(({ unit }) => unit === "%");
    const inPercent = beside.every(({ unit }) => unit === "%");
    const near = odd.filter((one) => {
      if (isLost(one) && !inPercent) return false;
      return isNear(Math.abs(one.figure.value) * (isHuge(one) ? 0.01 : 100), usual, hasPercent);
    });
    const hasFormat =
      inPercent && (past.length > 0 || others.some(({ shown }) => isPercentFormat(shown.format)));
    const codeOf = (one: Placed): FindingCode => {
      if (isHuge(one)) return "hundredfold";
      return hasFormat && typeof one.shown.value === "number" ? "percent-format-lost" : "share-of-one";
    };
    return (["hundredfold", "percent-format-lost", "share-of-one"] as const).flatMap((code) => {
      const cells = near.filter((one) => codeOf(one) === code);
      return findingAbout(
        code,
        cells.map(({ shown }) => shown.at),
        {
          shows: quoted(cells[0]?.shown.text ?? ""),
          but: others[0] === undefined ? (past[0]?.told ?? "") : written(others[0].figure),
        },
      );
    });
  });
}

function placedOf({ read }: ExaminedRow): readonly Placed[] {
  const cells = read.cells
    .filter(hasFigure)
    .map(({ cell, reading }) => ({ shown: cell.shown, figure: reading.figure }));
  const { target } = read;
  const [amount] = target.kind === "values" ? target.amounts : [];
  const shown = read.row.target;
  const unique = [...cells, ...(amount && shown ? [{ shown, figure: amount.figure }] : [])];
  return unique.filter(
    (one, index) => unique.findIndex(({ shown: { at } }) => at === one.shown.at) === index,
  );
}

/** The percentages that a row had before: its latest reading that was kept, and its target. */
function pastOf({ at, read }: ExaminedRow, before: Examined["before"]): readonly Past[] {
  const [latest] = read.row.remembered ?? [];
  const reading = latest === undefined ? null : readReading(latest.shown, latest.period);
  const target = readTarget(before?.targetOf(at) ?? null);
  const amount = target.kind === "values" ? target.amounts[0]?.figure : undefined;
  return [
    ...(latest !== undefined && reading?.kind === "figure"
      ? [
          {
            figure: reading.figure,
            told: findingParts.inPeriod(written(reading.figure), latest.period.label),
          },
        ]
      : []),
    ...(amount !== undefined && before !== null
      ? [{ figure: amount, told: findingParts.then(written(amount), before.since) }]
      : []),
  ].filter(({ figure }) => figure.unit === "%" && isOrdinary(figure));
}

/** A percentage, or a number that may be one in points. */
function isOrdinary({ unit, value, counted }: Figure): boolean {
  const size = Math.abs(value);
  return size > 1 && size <= 200 && (unit === "%" || (unit === "" && counted !== true));
}

/** Among percentages within a factor of two; among plain numbers, where 0.5 beside 25 is as likely a count, much nearer. */
function isNear(value: number, usual: number, inPercent: boolean): boolean {
  const factor = inPercent ? 2 : 1.25;
  return value >= usual / factor && value <= usual * factor;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function written({ value, unit, decimals }: Figure): string {
  return figureText(value, unit, decimals);
}
