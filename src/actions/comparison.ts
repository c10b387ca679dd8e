import { allOf, type SettingsChange } from "../workbook/settings/changed";
import { withCorrections, withoutCorrection } from "../workbook/settings/changeCorrections";
import type { RowCorrection } from "../workbook/settings/settings";
import { keptPeriod } from "../workbook/settings/correctedPeriod";
import { sheetRefOf } from "./corrections";
import type { RowResult, SheetResult } from "./result";

/** What a whole sheet is compared with; "rules" leaves it to each row's rules again. */
export type SheetComparison =
  | { readonly kind: "rules" | "period-before" | "same-period-last-year" }
  /** A column of the sheet by its heading: it holds for the present period, and next month the rules decide again. */
  | { readonly kind: "column"; readonly heading: string };

/**
 * Compares every row of a sheet with the same period. It is kept as what each row is compared with, and so stands among the corrections,
 * where one row can be taken out of it again.
 *
 * @example comparedWith(sheet, { kind: "same-period-last-year" })
 */
export function comparedWith(sheet: SheetResult, comparison: SheetComparison): SettingsChange {
  const ref = sheetRefOf(sheet);
  const before = sheet.rows.flatMap(({ corrections }) =>
    corrections.filter(({ what }) => what === "baseline").map(({ correction }) => correction),
  );
  const cleared = before.map(
    (correction): SettingsChange =>
      (now) =>
        withoutCorrection(now, ref, correction),
  );
  if (comparison.kind === "rules") return allOf(cleared);
  const rows = sheet.rows.flatMap((row) => baselineFor(row, comparison));
  return allOf([...cleared, (now) => withCorrections(now, ref, rows)]);
}

/** None for a row whose current figure stands in the very column that is to be compared with. */
function baselineFor(
  { identity, description, currentHeading, currentPeriod }: RowResult,
  comparison: SheetComparison,
): readonly RowCorrection[] {
  if (comparison.kind === "rules") return [];
  if (comparison.kind !== "column")
    return [{ identity, description, what: "baseline", value: { kind: comparison.kind }, answered: "" }];
  const { heading } = comparison;
  if (currentHeading === null || currentHeading === heading) return [];
  const value = { kind: "column", heading } as const;
  const about = { heading: currentHeading, ...keptPeriod(currentPeriod), answered: "" };
  return [{ identity, description, what: "baseline", value, ...about }];
}
