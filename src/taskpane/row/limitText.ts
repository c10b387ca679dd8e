import type { RowResult } from "../../actions/result";
import { clockLimit, decimalsBeside, figureText } from "../../wording/kpi/figures";

/** Decimals beyond these tell an officer nothing, but where the reading lies. */
const MOST_DECIMALS = 2;

/** A limit in the unit of the row's reading, with no more decimals than it needs: "85%", "£1,250", "28 days". */
export function limitText(value: number, row: RowResult): string {
  const { current, polarity } = row;
  const unit = current?.unit ?? "";
  const places = decimals(current?.value ?? 0);
  const said = clockLimit(value, unit, polarity === "higher" ? "higher" : "lower", places);
  return figureText(said, unit, decimalsBeside(said, current?.value ?? said, decimals(said)));
}

function decimals(value: number): number {
  const [, fraction = ""] = String(Number(value.toFixed(MOST_DECIMALS))).split(".");
  return fraction.length;
}
