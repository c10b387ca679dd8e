import type { Reading } from "../reading/reading";
import type { Shown } from "../reading/shown";
import type { Target } from "./target";

/** A whole cell in brackets, with its currency inside or before them: bookkeeping's minus. */
const BRACKETED = /^\s*[£$€]?\s?\([^()]*\)\s?%?\s*$/;

/** "(£1,500)" that Excel holds as a number below 0. */
export function heldBelowNought(target: Target, shown: Shown): Target {
  return typeof shown.value === "number" && shown.value < 0 ? withMinus(target, shown) : target;
}

/**
 * A target typed in brackets is below 0 where the row's own figures are; beside others the brackets are a remark.
 *
 * @example "(£1,500)" beside -£1,300 // -£1,500
 */
export function belowNoughtAmong(
  target: Target,
  shown: Shown | null,
  cells: readonly { readonly reading: Reading }[],
): Target {
  const isAmong = cells.some(({ reading }) => reading.kind === "figure" && reading.figure.value < 0);
  return shown !== null && isAmong ? withMinus(target, shown) : target;
}

function withMinus(target: Target, { text }: Shown): Target {
  if (target.kind !== "values" || !BRACKETED.test(text)) return target;
  const [amount, ...more] = target.amounts;
  if (amount === undefined || more.length > 0 || amount.figure.value <= 0) return target;
  return { ...target, amounts: [{ ...amount, figure: { ...amount.figure, value: -amount.figure.value } }] };
}
