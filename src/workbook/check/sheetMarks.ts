import { addressOf, parseAddress, type CellPlace } from "../sheet/address";
import { columnFor, type TableFinding } from "../find/finding";
import { gridOf } from "../sheet/grid";
import type { CellState } from "../marks/marks";
import type { SheetRow } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { isSymbolFont, textAsSeen } from "../vocabulary/symbolFonts";
import { statusOfColour, type ColourWord } from "./statusColours";

/** Where the marks of one KPI row stand, by address; null where the table has no such cell. */
export interface RowPlaces {
  readonly travel: string | null;
  readonly longTravel: string | null;
  readonly status: string | null;
  /** The cell of the row's name: what colours it too is a design and no status. */
  readonly name: string | null;
}

/** One printed cell: its text as it is seen, and the colours it has. */
export interface PrintedCell {
  readonly at: string;
  /** As seen, symbol fonts translated; null for a picture that is not known. */
  readonly text: string | null;
  readonly font: string;
  readonly fill: ColourWord | null;
  readonly ink: ColourWord | null;
  /** The cell's look as it is, for a fill that only its own add-in makes. */
  readonly state: CellState;
}

/**
 * Where each row's marks stand. A column that is not used for what an officer keeps there is looked at all the same: its letters may be
 * pictures of a symbol font, which are no text to write over, and yet a status. One for another period is not.
 */
export function rowPlaces(
  sheet: SheetSnapshot,
  tables: readonly TableFinding[],
  rows: readonly SheetRow[],
): readonly RowPlaces[] {
  const grid = gridOf(sheet);
  const at = (row: number, column: number | undefined): string | null => {
    if (column === undefined) return null;
    const place = grid.anchor(row, column);
    return addressOf(place.row, place.column);
  };
  return rows.map(({ row, table, marks }) => {
    const found = tables[table];
    // The cells of a table that was turned round stand elsewhere than its rows and columns say.
    const plain = found !== undefined && found.view === undefined ? found : null;
    const kept = (role: "status" | "travel"): string | null => {
      const columns =
        plain?.columns.filter((column) => column.role === role && !column.used && column.period === null) ??
        [];
      return columns.length === 1 ? at(row, columns[0]?.column) : null;
    };
    return {
      travel: marks.travel ?? kept("travel"),
      longTravel: marks.longTravel,
      status: marks.status ?? kept("status"),
      name: plain === null ? null : at(row, columnFor(plain, "description")?.column),
    };
  });
}

/** The cells that a check looks at, with the parts it needs. */
export function placesOfCheck(
  places: readonly RowPlaces[],
  readings: readonly (string | null)[],
): readonly (CellPlace & { readonly parts: readonly ["fill", "font"] })[] {
  const wanted = new Set([
    ...places.flatMap(({ travel, longTravel, status, name }) => [travel, longTravel, status, name]),
    ...readings,
  ]);
  return [...wanted].flatMap((address) => {
    const place = address === null ? null : parseAddress(address);
    return place === null ? [] : [{ ...place, parts: ["fill", "font"] as const }];
  });
}

/** Reads printed cells off a sheet as it is now, our own earlier marks included. */
export function printedCells(
  sheet: SheetSnapshot,
  look: (place: CellPlace) => CellState | undefined,
): (address: string | null, marksOnly: boolean) => PrintedCell | null {
  const { area } = sheet;
  return (address, marksOnly) => {
    const place = address === null ? null : parseAddress(address);
    if (place === null || address === null || area === null) return null;
    const raw = sheet.text[place.row - area.row]?.[place.column - area.column] ?? "";
    const state = look(place) ?? {};
    const font = state.font?.name ?? "";
    if (!marksOnly && !isSymbolFont(font)) return null;
    return {
      at: address,
      text: textAsSeen(raw, font),
      font,
      fill:
        state.fill === undefined || state.fill.pattern === "None"
          ? null
          : statusOfColour(state.fill.color, "fill"),
      ink: statusOfColour(state.font?.color, "ink"),
      state,
    };
  };
}
