/** What is said of a figure that was typed in a unit which its row cannot be judged in. */

import { figureText, isCurrency, quoted } from "./kpi/figures";

/** What an officer types, by what is asked for. */
export type GivenPart = "figure" | "target" | "tolerance";

/** The figure that shows the row's unit. */
export interface UnitExample {
  readonly of: "target" | "figures";
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

/**
 * @param unit What was typed in: "%".
 * @example unitGiven("figure", "94.2%", "%", days) // "“94.2%” is a percentage, and the target is in days. Type the figure in days, for example “28 days”."
 */
export function unitGiven(part: GivenPart, typed: string, unit: string, beside: UnitExample): string {
  const rows =
    beside.of === "target"
      ? `the target is ${isIn(beside.unit)}`
      : `the row’s figures are ${areIn(beside.unit)}`;
  const example = quoted(figureText(beside.value, beside.unit, beside.decimals));
  const how = `${asIn(beside.unit)}, for example ${example}`;
  const share = part === "tolerance" && beside.unit !== "%" ? ", or as a percentage of the target" : "";
  return `${quoted(typed)} is ${isIn(unit)}, and ${rows}. Type the ${part} ${part === "tolerance" ? asIn(beside.unit) : how}${share}.`;
}

function isIn(unit: string): string {
  return unit === "%"
    ? "a percentage"
    : isCurrency(unit)
      ? "a sum of money"
      : isClock(unit)
        ? "a time"
        : `in ${unit}`;
}

function areIn(unit: string): string {
  return unit === "%"
    ? "percentages"
    : isCurrency(unit)
      ? "sums of money"
      : isClock(unit)
        ? "times"
        : `in ${unit}`;
}

function asIn(unit: string): string {
  return unit === "%"
    ? "as a percentage"
    : isCurrency(unit)
      ? `in ${unit}`
      : isClock(unit)
        ? "as a time"
        : `in ${unit}`;
}

/** Times with colons are named by how they are written. */
function isClock(unit: string): boolean {
  return unit.includes(":");
}
