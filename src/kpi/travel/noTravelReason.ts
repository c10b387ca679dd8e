import type { PeriodKind } from "../period/calendar";
import type { Mistyped } from "../row/mistyped";
import type { ReadCell } from "../row/rowCells";

/** Why a row has no arrow, with what the sentence needs. */
export type NoTravelReason =
  | { readonly kind: "not-on-sheet"; readonly period: string }
  | { readonly kind: "previous-kind"; readonly of: PeriodKind }
  | { readonly kind: "frequency"; readonly frequency: PeriodKind }
  | { readonly kind: "frequency-unclear"; readonly frequency: PeriodKind; readonly period: string }
  | { readonly kind: "blank" | "part-period" | "other-period"; readonly period: string }
  /** `cells` are their addresses. */
  | { readonly kind: "several-readings"; readonly period: string; readonly cells: readonly string[] }
  | {
      readonly kind: "no-figure" | "units-differ";
      readonly period: string;
      readonly text: string;
      /** The cell that shows it, or several: "J4 / K4"; "" where it stands in none. */
      readonly at: string;
      /** The text is the officer's, in place of what the cell shows. */
      readonly given?: true;
      /** It stands in brackets, which may be a minus. */
      readonly inBrackets?: true;
      /** The cell of a figure that only wants typing again, with what is wrong with it: "24..1". */
      readonly mistyped?: Mistyped;
    }
  | { readonly kind: "period-without-target"; readonly period: string }
  | {
      readonly kind:
        | "year-to-date"
        | "polarity-missing"
        | "range-or-way"
        | "no-target-to-date"
        | "may-run-up"
        | "target-unclear";
    }
  | { readonly kind: "rules-give-none" | "not-for-cumulative" }
  | { readonly kind: "no-column" | "several-columns" | "twin-columns"; readonly heading: string };

/** Cells for one period that show different figures. */
export function severalReadings(period: string, found: readonly ReadCell[]): NoTravelReason {
  return { kind: "several-readings", period, cells: found.map(({ cell }) => cell.shown.at) };
}
