import type { Paint } from "../kpi/look";
import { STATUS_PAINT } from "../workbook/palette";
import type { RowResult } from "./result";

export type StatusName = RowResult["status"];

/** Which status an arrow's letter borrows its colour from, so that letter and colour never disagree. */
const STATUS_OF_LETTER: Readonly<Record<string, StatusName>> = { G: "green", A: "amber", R: "red" };

/** A status' fill and the text colour that is legible on it, as on the sheet; null where the status leaves a cell without fill. */
export function statusPaint(status: StatusName): Paint | null {
  return STATUS_PAINT[status] ?? null;
}

/** The colour that goes with an arrow's letter; null for an arrow that carries none. */
export function travelColour(travel: NonNullable<RowResult["travel"]>): string | null {
  const status = STATUS_OF_LETTER[travel.mark.slice(-1)];
  return status === undefined ? null : (STATUS_PAINT[status]?.fill ?? null);
}
