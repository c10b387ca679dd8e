import type { RowResult } from "../../actions/result";
import { figureText } from "../../wording/kpi/figures";

/** Decimals beyond these tell an officer nothing. */
const MOST_DECIMALS = 2;

/** A limit in the unit of the row's reading, with no more decimals than it needs: "85%", "£1,250", "28 days". */
export function limitText(value: number, row: RowResult): string {
  const [, fraction = ""] = String(Number(value.toFixed(MOST_DECIMALS))).split(".");
  return figureText(value, row.current?.unit ?? "", fraction.length);
}
