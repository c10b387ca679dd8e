import { fullAddress } from "./block";
import { asBoolean, asNumber, asRecord, isRecord } from "./arguments";
import { ensureColumn, ensureRow } from "../model/sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Area } from "../model/types";
import type { RangeGeometry } from "./rangeGeometry";
import { ServiceError } from "./serviceError";
import { columnPoints, rowPoints, setColumnPoints, setRowPoints } from "./sizes";

type Line = "row" | "column";

function lineAreas(range: RangeGeometry, kind: Line): Area[] {
  const { area } = range;
  return kind === "row"
    ? Array.from({ length: area.rows }, (_, at) => ({
        row: area.row + at,
        column: 0,
        rows: 1,
        columns: MAX_COLUMNS,
      }))
    : Array.from({ length: area.columns }, (_, at) => ({
        row: 0,
        column: area.column + at,
        rows: MAX_ROWS,
        columns: 1,
      }));
}

/** `getRowProperties` and `getColumnProperties`: address, index, hidden and size, a line an entry. */
export function getLineProperties(range: RangeGeometry, kind: Line, wanted: unknown): unknown[] {
  const asked = asRecord(wanted);
  const format = isRecord(asked["format"]) ? asked["format"] : {};
  const { sheet } = range;
  return lineAreas(range, kind).map((area) => {
    const line = kind === "row" ? area.row : area.column;
    const entry: Record<string, unknown> = {};
    if (asked["address"] === true) entry["address"] = fullAddress(sheet, area);
    if (asked["addressLocal"] === true) entry["addressLocal"] = fullAddress(sheet, area);
    if (asked[`${kind}Index`] === true) entry[`${kind}Index`] = line;
    if (asked[`${kind}Hidden`] === true) {
      entry[`${kind}Hidden`] = (kind === "row" ? sheet.rows : sheet.columns).get(line)?.hidden ?? false;
    }
    if (format["rowHeight"] === true) entry["format"] = { rowHeight: rowPoints(sheet, line) };
    if (format["columnWidth"] === true) entry["format"] = { columnWidth: columnPoints(sheet, line) };
    return entry;
  });
}

/** `setRowProperties` and `setColumnProperties`: hidden and size; an empty entry leaves its line alone. */
export function setLineProperties(range: RangeGeometry, kind: Line, given: unknown): void {
  const { service, sheet } = range;
  const areas = lineAreas(range, kind);
  if (!Array.isArray(given) || given.length !== areas.length) throw new ServiceError("InvalidArgument");
  service.beforeFormat(sheet, kind === "row" ? "allowFormatRows" : "allowFormatColumns");
  service.undo.recordSheet(sheet);
  for (const [at, area] of areas.entries()) {
    const entry: unknown = given[at];
    if (!isRecord(entry)) continue;
    const line = kind === "row" ? ensureRow(sheet, area.row) : ensureColumn(sheet, area.column);
    const hidden = entry[`${kind}Hidden`];
    if (hidden !== undefined && hidden !== null) line.hidden = asBoolean(hidden);
    const format = isRecord(entry["format"]) ? entry["format"] : {};
    const block = { service, sheet, areas: [area] };
    if (typeof format["rowHeight"] === "number") setRowPoints(block, asNumber(format["rowHeight"]));
    if (typeof format["columnWidth"] === "number") setColumnPoints(block, asNumber(format["columnWidth"]));
  }
  service.changed({ kind: "sheet", sheetId: sheet.id });
}
