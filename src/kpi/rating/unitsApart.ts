import { unitsApart } from "../../wording/kpi/unitsApart";
import type { SaidFacts } from "../../wording/kpi/given";
import { query } from "../query";
import type { Figure } from "../reading/figure";
import { saysScale } from "../reading/saidScale";
import type { Shown } from "../reading/shown";
import { CURRENCIES, rateBase } from "../reading/unit";
import type { FigureCell } from "../row/rowCells";
import type { KpiRow } from "../row/row";
import { suspect, type Rating } from "./rating";

/** Two sums this many times apart are not in the same scale. */
const SCALE_STEP = 100;

/**
 * A question in place of a status about a figure and its target that may be in different units: both cells are named where it is known what
 * tells them apart.
 *
 * @example "£250" and "£260,000" under "£000" // one may be in thousands, and the other in full
 * @example "52 per 10,000" and "5.2" // the second does not say per how many
 */
export function askUnits(
  reading: Figure,
  target: Figure,
  current: FigureCell,
  row: Pick<KpiRow, "target" | "description" | "unitColumn">,
): Rating {
  const about = suspect(reading, current, row.target);
  const asked = query("unit-differs", about, true);
  const sentence =
    row.target === null
      ? null
      : sentenceFor(reading, target, current.cell.shown, { ...row, target: row.target });
  return { kind: "asked", onTarget: null, queries: [sentence === null ? asked : { ...asked, sentence }] };
}

function sentenceFor(
  reading: Figure,
  target: Figure,
  shown: Shown,
  row: Pick<KpiRow, "description" | "unitColumn"> & { readonly target: Shown },
): string | null {
  const [of, beside] = [said(row.target), said(shown)];
  if (isApart(reading, target, row)) {
    const unit = row.unitColumn?.trim() ?? "";
    return unitsApart.scale(of, beside, saysScale({ description: "", unitColumn: unit }) ? unit : null);
  }
  if (rateBase(target.unit) !== null && rateBase(reading.unit) !== null) return unitsApart.rates(of, beside);
  if (rateBase(target.unit) !== null && reading.unit === "") return unitsApart.rate(of, beside, target.unit);
  if (rateBase(reading.unit) !== null && target.unit === "") return unitsApart.rate(beside, of, reading.unit);
  return null;
}

/** Whether both may be money, and one of them in thousands. */
function isApart(a: Figure, b: Figure, row: Pick<KpiRow, "description" | "unitColumn">): boolean {
  const isMoney = [a, b].some(({ unit }) => CURRENCIES.includes(unit)) || saysScale(row);
  const areSums = [a, b].every(({ unit, counted }) => counted !== true && ["", ...CURRENCIES].includes(unit));
  const [small = 0, large = 0] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y);
  return isMoney && areSums && small > 0 && large / small > SCALE_STEP;
}

function said({ at, text, typed, given }: Shown): SaidFacts {
  return { at, text: typed ?? text, ...(given === undefined ? {} : { given }) };
}
