import type { KpiRow } from "../row/row";
import { figuresOf } from "../target/figuresOf";
import type { Target } from "../target/target";
import type { Figure } from "./figure";
import type { Reading } from "./reading";
import { isPoints } from "./saidUnit";
import { UNIT_SIGNS } from "./sharedWords";
import { shareOrCount } from "./shareOrCount";
import { unitAlone, unitsOfName } from "./statedUnit";
import { CLOCK, convert, CURRENCIES, LONG_CLOCK, MINUTE_CLOCK, PENCE, rateBase, unitsNamed } from "./unit";

/** The cells and the target of a row, their bare figures in the unit that the row says they have. */
export interface InOneUnit<Cell> {
  readonly cells: readonly Cell[];
  readonly target: Target;
}

/**
 * Gives the bare figures of a row that also has figures with a unit the unit which its name, its column of units or else its target says:
 * "40" beside "7 weeks" is in days under "Wait (days)". Where none of them says one and the units that stand there differ, nothing tells
 * whose a bare figure has, and it goes with none of them; nor does it where one reading alone has a unit in words, or the bare figures are of the
 * size of the target's number and not of what that comes to in the unit that is said. Bare figures under a name that says
 * percentages or a count are such, and no days. Money and times with colons have their own ways, and a row that is all bare or all with
 * units is left as it is.
 *
 * @example "Wait (days)", target 42, "7 weeks" // target 42 days
 * @example "Clients waiting", target 120, "2 months" and "9 weeks" // 120 is held to neither
 */
export function inOneUnit<Cell extends { readonly reading: Reading }>(
  cells: readonly Cell[],
  target: Target,
  row: Pick<KpiRow, "description" | "unitColumn" | "inPercent">,
): InOneUnit<Cell> {
  const ofCells = cells.flatMap(({ reading }) => (reading.kind === "figure" ? [reading.figure] : []));
  const ofTarget = figuresOf(target);
  const all = [...ofCells, ...ofTarget];
  if (!all.some(isBare)) return { cells, target };
  const settle = settler(ofCells, ofTarget, row);
  if (settle === null) return { cells, target };
  return {
    cells: cells.map((cell) =>
      cell.reading.kind === "figure"
        ? { ...cell, reading: { ...cell.reading, figure: settle(cell.reading.figure) } }
        : cell,
    ),
    target: withFigures(target, settle),
  };
}

/** What becomes of the row's bare figures; null where they stay as they are. */
function settler(
  ofCells: readonly Figure[],
  ofTarget: readonly Figure[],
  row: Pick<KpiRow, "description" | "unitColumn" | "inPercent">,
): ((figure: Figure) => Figure) | null {
  const all = [...ofCells, ...ofTarget];
  const units = new Set(all.map(({ unit }) => unit).filter((unit) => unit !== ""));
  const said = saidUnits(row);
  const kind = said.size > 0 ? null : shareOrCount(row);
  const lone = isLone(ofCells, ofTarget, row.description);
  if (kind === "share" && all.some(isNoShare)) return onBare(asShare);
  if (kind === "count" && (units.has("%") || lone)) return onBare((figure) => ({ ...figure, counted: true }));
  if (units.size === 0) return null;
  const sign = lone && said.size === 0 ? signOfAll(all) : null;
  if (sign !== null) return onBare((figure) => ({ ...figure, unit: sign }));
  const isOther = said.size > 0 && units.has("%") && units.size === 1;
  if ([...units].some(hasOwnWay) && !isOther)
    return kind === null && lone && units.has("%") && said.size === 0 ? onBare(ofOpenUnit) : null;
  // "Days lost per FTE" against "12.5 p.a.": what is counted, and how often.
  const isRate =
    [...units].every((one) => one.startsWith(PER)) && [...said].every((one) => rateBase(one) === null);
  // All of the cells say their own unit: the bare target has it, or the name's, by its size.
  const [own] = unitsOf(ofCells);
  const name = onlyOne(said);
  if (own !== undefined && name !== null && own !== name && !ofCells.some(isBare) && units.size === 1)
    return onBare((target) => besideCells(target, ofCells, own, name));
  const unit = onlyOne(said.size > 0 && !isRate ? said : unitsOf(ofTarget));
  // Per how many a bare rate is nobody says: it goes with its target's only where it is of its size (`matchUnits`).
  const isSupposed = unit !== null && said.size === 0 && rateBase(unit) !== null;
  if (unit !== null && !isSupposed)
    return onBare(
      mayBeInTargets(ofCells.filter(isBare), ofTarget, unit) ? ofOpenUnit : (figure) => ({ ...figure, unit }),
    );
  // "10 per month" beside a bare 30 under a quarter: the target may be the quarter's.
  const mayBeOther =
    unit === null && isRate && ofTarget.some((goal) => isBare(goal) && isFarFrom(goal, ofCells));
  if (mayBeOther) return onBare(ofOpenUnit);
  return units.size > 1 || lone || said.size > 0 ? onBare(ofOpenUnit) : null;
}

const PER = "per ";

/** A bare target this many times its rates, or so small a part of them, may be for another time than they are. */
const SAME_TIME = 2;

function isFarFrom(target: Figure, ofCells: readonly Figure[]): boolean {
  return ofCells.some(
    ({ unit, value }) =>
      unit !== "" && (value > target.value * SAME_TIME || target.value > value * SAME_TIME),
  );
}

/** A target further from all the figures than this is in another unit than they are. */
const NEAR = 3;

/** "3" beside "4 wks" under "Time to let, in days" is 3 weeks, and "21" 21 days: the one of the two that is of the size of the cells. */
function besideCells(target: Figure, ofCells: readonly Figure[], own: string, name: string): Figure {
  const fits = (unit: string): boolean =>
    ofCells.some((cell) => {
      const value = convert(target.value, unit, cell.unit);
      return value !== null && isNear(value, cell.value);
    });
  const [asOwn, asNamed] = [fits(own), fits(name)];
  return asOwn === asNamed ? ofOpenUnit(target) : { ...target, unit: asOwn ? own : name };
}

/** "3" beside a target of "3 wks" under "Wait (days)" is as many days as is said, or weeks as the target is: of its size only in its unit. */
function mayBeInTargets(bare: readonly Figure[], ofTarget: readonly Figure[], named: string): boolean {
  const [target, ...more] = ofTarget;
  if (target === undefined || more.length > 0 || bare.length === 0 || isBare(target)) return false;
  const inNamed = convert(target.value, target.unit, named);
  if (inNamed === null || target.unit === named) return false;
  return bare.every(({ value }) => isNear(value, target.value) && !isNear(value, inNamed));
}

function isNear(one: number, other: number): boolean {
  return one <= other * NEAR && other <= one * NEAR;
}

function onBare(change: (figure: Figure) => Figure): (figure: Figure) => Figure {
  return (figure) => (isBare(figure) ? change(figure) : figure);
}

function ofOpenUnit(figure: Figure): Figure {
  return { ...figure, ofOpenUnit: true };
}

/** Of a number that may be a share of 1 nothing tells. */
function asShare(figure: Figure): Figure {
  return isPoints(figure) ? { ...figure, unit: "%" } : ofOpenUnit(figure);
}

/** "92 days" and "92 people" are no percentages, whatever stands beside them. */
function isNoShare({ unit, counted }: Figure): boolean {
  return unit === "" ? counted === true : unit !== "%";
}

/** Whether one reading alone has a unit, which the name does not speak of: the target and another reading have none, and may be in any. */
function isLone(ofCells: readonly Figure[], ofTarget: readonly Figure[], name: string): boolean {
  const [unit, ...more] = ofCells.map((figure) => figure.unit).filter((one) => one !== "");
  return (
    unit !== undefined &&
    more.length === 0 &&
    ofCells.some(isBare) &&
    ofTarget.length > 0 &&
    ofTarget.every((figure) => figure.unit === "") &&
    !(unit === "%" ? RATE.test(name) : unitsNamed(name).includes(unit))
  );
}

/** As far apart as figures in one unit are: the next one of its kind, tonnes and kilograms or square metres and hectares, is further away. */
const SAME_SIZE = 2;

/** "40 tCO2e" beside 41 and 42: a sign that is no word tells what is measured, and figures of its size are measured in it. Null where there is none. */
function signOfAll(all: readonly Figure[]): string | null {
  const signed = all.find(({ unit }) => UNIT_SIGNS.includes(unit));
  const isNear = ({ value }: Figure): boolean =>
    signed !== undefined &&
    (value === 0 || (value <= signed.value * SAME_SIZE && signed.value <= value * SAME_SIZE));
  return signed !== undefined && all.every((figure) => figure.counted !== true && isNear(figure))
    ? signed.unit
    : null;
}

/** "Recycling rate" is as good as always a percentage, and its "48%" no other unit. */
const RATE = /\brates?\b|\bpct\b/i;

/** What the row says outright, in its name or its column of units. */
function saidUnits({
  description,
  unitColumn,
}: Pick<KpiRow, "description" | "unitColumn">): ReadonlySet<string> {
  const ofColumn = unitColumn === undefined ? null : unitAlone(unitColumn);
  return new Set([...unitsOfName(description), ...(ofColumn === null ? [] : [ofColumn])]);
}

function unitsOf(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(figures.map(({ unit }) => unit).filter((unit) => unit !== ""));
}

/** Null where there is none, or two differ. */
function onlyOne(units: ReadonlySet<string>): string | null {
  const [unit, ...more] = units;
  return unit === undefined || more.length > 0 ? null : unit;
}

/** A nought is nought in any unit. */
function isBare({ unit, value, counted, doubtful }: Figure): boolean {
  return unit === "" && value !== 0 && counted !== true && !doubtful;
}

/** A share (`settleUnit`), money and its thousands, and times with colons, which no bare number is (`matchUnits`). */
function hasOwnWay(unit: string): boolean {
  return [...CURRENCIES, "%", PENCE, CLOCK, LONG_CLOCK, MINUTE_CLOCK].includes(unit);
}

function withFigures(target: Target, settle: (figure: Figure) => Figure): Target {
  if (target.kind === "values")
    return {
      ...target,
      amounts: target.amounts.map((amount) => ({ ...amount, figure: settle(amount.figure) })),
    };
  return target.kind === "range" ? { ...target, from: settle(target.from), to: settle(target.to) } : target;
}
