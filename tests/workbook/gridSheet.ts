import { parseArea, parseAddress } from "../../src/workbook/sheet/address";
import type { CellValue, SheetSnapshot } from "../../src/workbook/sheet/snapshot";

export interface GridOptions {
  readonly name?: string;
  /** The sheet cell of the grid's top left; A1 without it. */
  readonly at?: string;
  /** Merged areas by address on the sheet; null for an Excel that cannot tell. */
  readonly merges?: readonly string[] | null;
}

/**
 * A sheet from a grid of text, one line a row, "|" between cells. "92%" and "12" become numbers as Excel would hold them, "Apr-23" a
 * date, "⏎" a line break; blank lines at the start and end are left out, a line of "-" is a blank row.
 */
export function sheetOf(grid: string, options: GridOptions = {}): SheetSnapshot {
  const lines = grid.split("\n").map((line) => line.trim());
  while (lines[0] === "") lines.shift();
  while (lines[lines.length - 1] === "") lines.pop();
  const cells = lines.map((line) =>
    line === "-" ? [] : line.split("|").map((cell) => cell.trim().replaceAll("⏎", "\n")),
  );
  return sheetOfCells(cells, options);
}

/** The same from cells that are already apart. */
export function sheetOfCells(
  cells: readonly (readonly string[])[],
  options: GridOptions = {},
): SheetSnapshot {
  const at = parseAddress(options.at ?? "A1") ?? { row: 0, column: 0 };
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const filled = cells.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ""));
  const merges = options.merges === null ? null : (options.merges ?? []).map(areaOf);
  return {
    id: "{sheet}",
    name: options.name ?? "Sheet1",
    visibility: "Visible",
    protected: false,
    area: cells.length === 0 ? null : { ...at, rows: cells.length, columns },
    text: filled,
    values: filled.map((row) => row.map(valueOf)),
    formats: filled.map((row) => row.map(formatOf)),
    merges,
    tableNames: [],
  };
}

function areaOf(address: string): { row: number; column: number; rows: number; columns: number } {
  const area = parseArea(address);
  if (area === null) throw new Error(`no area: ${address}`);
  return area;
}

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

function valueOf(text: string): CellValue {
  const percent = /^(-?[\d.]+)%$/.exec(text);
  if (percent !== null) return Number(percent[1]) / 100;
  const date = /^([A-Z][a-z]{2})-(\d\d)$/.exec(text);
  const month = date === null ? -1 : MONTHS.indexOf(date[1] ?? "?");
  if (date !== null && month >= 0)
    return Date.UTC(2000 + Number(date[2]), month / 3, 1) / 86_400_000 + 25_569;
  return text !== "" && /^-?[\d,]*(?:\d|\.\d+)$/.test(text) ? Number(text.replaceAll(",", "")) : text;
}

function formatOf(text: string): string {
  if (/^-?\d+%$/.test(text)) return "0%";
  if (/^-?[\d.]+%$/.test(text)) return "0.0%";
  return /^[A-Z][a-z]{2}-\d\d$/.test(text) ? "mmm-yy" : "General";
}
