import type { KpiRow } from "../row/row";
import type { Target } from "../target/target";
import type { Figure } from "./figure";
import type { Reading } from "./reading";
import { unitAlone, unitsOfName } from "./statedUnit";
import { CLOCK, CURRENCIES, LONG_CLOCK, PENCE } from "./unit";

/** The cells and the target of a row, their bare figures in the unit that the row says they have. */
export interface InOneUnit<Cell> {
  readonly cells: readonly Cell[];
  readonly target: Target;
}

/**
 * Gives the bare figures of a row that also has figures with a unit the unit which its name, its column of units or else its target says:
 * "40" beside "7 weeks" is in days under "Wait (days)". Where none of them says one and the units that stand there differ, nothing tells
 * whose a bare figure has, and it goes with none of them. Percentages, money and times with colons have their own ways, and a row that is all bare or all with
 * units is left as it is.
 *
 * @example "Wait (days)", target 42, "7 weeks" // target 42 days
 * @example "Clients waiting", target 120, "2 months" and "9 weeks" // 120 is held to neither
 */
export function inOneUnit<Cell extends { readonly reading: Reading }>(
  cells: readonly Cell[],
  target: Target,
  row: Pick<KpiRow, "description" | "unitColumn">,
): InOneUnit<Cell> {
  const ofCells = cells.flatMap(({ reading }) => (reading.kind === "figure" ? [reading.figure] : []));
  const ofTarget = figuresOf(target);
  const all = [...ofCells, ...ofTarget];
  const units = new Set(all.map(({ unit }) => unit).filter((unit) => unit !== ""));
  if (units.size === 0 || !all.some(isBare) || [...units].some(hasOwnWay)) return { cells, target };
  const unit = statedUnit(row, ofTarget);
  if (unit === null && units.size === 1) return { cells, target };
  const settle = (figure: Figure): Figure =>
    !isBare(figure) ? figure : unit === null ? { ...figure, ofOpenUnit: true } : { ...figure, unit };
  return {
    cells: cells.map((cell) =>
      cell.reading.kind === "figure"
        ? { ...cell, reading: { ...cell.reading, figure: settle(cell.reading.figure) } }
        : cell,
    ),
    target: withFigures(target, settle),
  };
}

/** What the row says outright goes before its target; null where nothing does, or two say different ones. */
function statedUnit(
  { description, unitColumn }: Pick<KpiRow, "description" | "unitColumn">,
  ofTarget: readonly Figure[],
): string | null {
  const ofColumn = unitColumn === undefined ? null : unitAlone(unitColumn);
  const said = new Set([...unitsOfName(description), ...(ofColumn === null ? [] : [ofColumn])]);
  const ofTargets = ofTarget.map(({ unit }) => unit).filter((unit) => unit !== "");
  const [unit, ...more] = said.size > 0 ? said : new Set(ofTargets);
  return unit === undefined || more.length > 0 ? null : unit;
}

/** A nought is nought in any unit. */
function isBare({ unit, value, counted, doubtful }: Figure): boolean {
  return unit === "" && value !== 0 && counted !== true && !doubtful;
}

/** A share (`settleUnit`), money and its thousands, and times with colons, which no bare number is (`matchUnits`). */
function hasOwnWay(unit: string): boolean {
  return [...CURRENCIES, "%", PENCE, CLOCK, LONG_CLOCK].includes(unit);
}

function figuresOf(target: Target): readonly Figure[] {
  if (target.kind === "values") return target.amounts.map(({ figure }) => figure);
  return target.kind === "range" ? [target.from, target.to] : [];
}

function withFigures(target: Target, settle: (figure: Figure) => Figure): Target {
  if (target.kind === "values")
    return {
      ...target,
      amounts: target.amounts.map((amount) => ({ ...amount, figure: settle(amount.figure) })),
    };
  return target.kind === "range" ? { ...target, from: settle(target.from), to: settle(target.to) } : target;
}
