import type { Given } from "../../wording/kpi/given";
import type { DecimalMark } from "./number";

/** The value Excel keeps behind what a cell shows. Dates are Excel serial numbers; an empty cell is "". */
export type CellValue = string | number | boolean;

/**
 * What one cell shows, as the rules need it.
 *
 * The rules judge `text`, the number as displayed, never the unrounded `value` behind it (rules.md, section 1);
 * `value` and `format` only settle what the text alone cannot (is `0.75` a percentage? is `Apr-23` a date?).
 * `at` is an opaque name of the place ("K4"), used in sentences and handed back in results; the rules never parse it.
 *
 * @example { at: "K4", text: "75%", value: 0.75, format: "0%" }
 */
export interface Shown {
  readonly at: string;
  readonly text: string;
  readonly value: CellValue;
  readonly format: string;
  /** What the cell itself shows, where `text` says more than that: "45" under "Amber from" is read as "45 - 40". */
  readonly typed?: string;
  /** Set where `text` stands in another cell than the row's own. */
  readonly readFrom?: ReadFrom;
  /** Set where `text` is the officer's, in place of what the cell shows. */
  readonly given?: Given;
  /** The mark before the decimals of its numbers, where the sheet proves that it is a comma (decimalMark.ts). */
  readonly decimalMark?: DecimalMark;
}

/** Where a row's target or tolerance was read, if not in its own cell: a heading, or the row's cell under another heading. */
export type ReadFrom =
  | { readonly kind: "heading"; readonly at: string }
  | { readonly kind: "column"; readonly at: string; readonly heading: string };

/** Of a reason with a cell's text: whether that text is the officer's. */
export function byOfficer(shown: Shown | undefined): { readonly given?: true } {
  return shown?.given === undefined ? {} : { given: true };
}
