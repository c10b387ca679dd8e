import type { Figure } from "../../kpi/reading/figure";
import { isPercentFormat } from "../../kpi/reading/numberFormat";
import { hasFigure } from "../../kpi/row/rowCells";
import type { Shown } from "../../kpi/reading/shown";
import { quoted } from "../../wording/doctor";
import { figureText } from "../../wording/kpi/figures";
import type { Examined, ExaminedRow } from "./examined";
import { findingAbout, type Finding, type FindingCode } from "./finding";

interface Placed {
  readonly shown: Shown;
  readonly figure: Figure;
}

/**
 * Figures on another percent scale than the rest of their row: 0.87 among 91 and 88 or 91%, 9200% among 92%. Only where a hundredfold is
 * what sets them apart, so that a small count among large ones is left alone.
 */
export function percentScales({ rows }: Examined): readonly Finding[] {
  return rows.flatMap((row) => {
    const placed = placedOf(row);
    const isShare = ({ figure }: Placed): boolean =>
      figure.unit === "" && figure.decimals > 0 && Math.abs(figure.value) < 1 && figure.value !== 0;
    const isLost = ({ figure, shown }: Placed): boolean =>
      figure.unit === "" && typeof shown.value === "number" && figure.value === 1;
    const isHuge = ({ figure }: Placed): boolean => figure.unit === "%" && Math.abs(figure.value) >= 1_000;
    const odd = placed.filter((one) => isShare(one) || isLost(one) || isHuge(one));
    const others = placed.filter((one) => !odd.includes(one) && isOrdinary(one.figure));
    if (others.length === 0 || others.length + odd.length < placed.length) return [];
    const usual = median(others.map(({ figure }) => Math.abs(figure.value)));
    const hasPercent = others.some(({ figure }) => figure.unit === "%");
    const inPercent = others.every(({ figure }) => figure.unit === "%");
    const near = odd.filter((one) => {
      if (isLost(one) && !inPercent) return false;
      return isNear(Math.abs(one.figure.value) * (isHuge(one) ? 0.01 : 100), usual, hasPercent);
    });
    const hasFormat = inPercent && others.some(({ shown }) => isPercentFormat(shown.format));
    const codeOf = (one: Placed): FindingCode => {
      if (isHuge(one)) return "hundredfold";
      return hasFormat && typeof one.shown.value === "number" ? "percent-format-lost" : "share-of-one";
    };
    return (["hundredfold", "percent-format-lost", "share-of-one"] as const).flatMap((code) => {
      const cells = near.filter((one) => codeOf(one) === code);
      return findingAbout(
        code,
        cells.map(({ shown }) => shown.at),
        { shows: quoted(cells[0]?.shown.text ?? ""), but: written(others[0]?.figure) },
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

function written(figure: Figure | undefined): string {
  return figure === undefined ? "" : figureText(figure.value, figure.unit, figure.decimals);
}
