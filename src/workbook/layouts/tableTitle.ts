import type { Shown } from "../../kpi/reading/shown";
import type { CellPlace } from "../sheet/address";
import { plainHeading } from "../find/headings/headerMatch";
import { isTold, nameSaid } from "../find/said";
import { polarityAlone } from "./blockNames";
import type { Side } from "./blockTables";
import type { Grid } from "../sheet/grid";
import { firstText, isBlankRow } from "./firstText";
import type { Pair } from "./pairs";

const TITLE_ROWS = 12;

/**
 * The title that names a table of one KPI, where nothing else does: the last text alone in its row above the table; null without one.
 *
 * @example "KPI: Calls answered" over "Higher is better" over "Month | Actual | Target": the KPI is called "Calls answered".
 */
export function titleAbove({ sheet, ground }: Side, top: number): Shown | null {
  for (const row of rowsAbove(sheet, top)) {
    const place = aloneIn(sheet, row);
    if (place === null || polarityAlone(sheet, row, place.column) !== null) continue;
    const text = sheet.shown(row, place.column);
    if (!isTold(text, ground.sense)) return nameSaid(text, ground.sense);
  }
  return null;
}

/**
 * A form without what only explains its KPI, and whether the rest names it: a "Definition" is the name where nothing else is, and not below
 * a title.
 *
 * @example "Homes" over "Definition | Homes completed less losses": the KPI is called "Homes".
 */
export function namingForm(
  side: Side,
  form: readonly Pair[],
): { readonly pairs: readonly Pair[]; readonly hasName: boolean } {
  const names = form.filter(({ role }) => role === "description" || role === "ref");
  const [only] = names;
  const isExplained =
    names.length === 1 && only !== undefined && plainHeading(only.label.text) === "definition";
  if (!isExplained || titleAbove(side, only.row) === null) return { pairs: form, hasName: names.length > 0 };
  return { pairs: form.filter((pair) => pair !== only), hasName: false };
}

/**
 * A form, and which way is better where it does not tell: that may stand by itself between what names a table of one KPI and the table.
 * Beside labels down the side a block takes it as its own.
 */
export function withPolarity({ sheet, ground }: Side, top: number, form: readonly Pair[]): readonly Pair[] {
  if (form.some(({ role }) => role === "polarity")) return form;
  for (const row of rowsAbove(sheet, top)) {
    if (isBlankRow(sheet, row)) continue;
    const place = aloneIn(sheet, row);
    if (place === null) return form;
    const way = polarityAlone(sheet, row, place.column);
    if (way?.said !== undefined)
      return [...form, { ...place, role: way.role, label: way.label, value: way.said }];
    if (!isTold(sheet.shown(row, place.column), ground.sense)) return form;
  }
  return form;
}

/** The rows above a table, from the last up. */
function rowsAbove(sheet: Grid, top: number): readonly number[] {
  const first = Math.max(sheet.area.row, top - TITLE_ROWS);
  return Array.from({ length: Math.max(0, top - first) }, (_, i) => top - 1 - i);
}

/** The one text of a row; null where it has none or several. */
function aloneIn(sheet: Grid, row: number): CellPlace | null {
  const last = sheet.area.column + sheet.area.columns - 1;
  const column = firstText(sheet, row, last);
  if (column === null) return null;
  for (let other = column + 1; other <= last; other++) if (sheet.text(row, other) !== "") return null;
  return { row, column };
}
