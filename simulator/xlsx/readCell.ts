import { areaContains, parseAddress } from "../model/address";
import { offsetFormula } from "../model/formulaRefs";
import type { Area, Cell, CellStyle, CellValue } from "../model/types";
import { UNCALCULATED } from "../model/uncalculated";
import { decodeXstring } from "./escape";
import { readInlineString, type SharedStrings } from "./readStrings";
import { scanSheetData, type RawCell } from "./sheetData";
import { rawTextContent } from "./xml";

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

interface ArrayFormula {
  area: Area;
  formula: string;
  /** A formula that spills belongs to its first cell only; one entered with Ctrl+Shift+Enter stands in all. */
  spills: boolean;
}

/** Array formulas by place. Nearly all fill one row, so those are found by it and only the others are searched. */
class ArrayFormulas {
  private readonly byRow = new Map<number, ArrayFormula[]>();
  private readonly tall: ArrayFormula[] = [];

  isEmpty = true;

  add(array: ArrayFormula): void {
    this.isEmpty = false;
    if (array.area.rows > 1) this.tall.push(array);
    else this.byRow.set(array.area.row, [...(this.byRow.get(array.area.row) ?? []), array]);
  }

  at(row: number, column: number): ArrayFormula | null {
    const covers = ({ area }: ArrayFormula) => areaContains(area, row, column);
    return this.byRow.get(row)?.find(covers) ?? this.tall.find(covers) ?? null;
  }
}

/** What has to be known of the whole sheet to read one of its cells. */
export interface CellReader {
  read(cell: RawCell, style: CellStyle): Cell;
}

/**
 * A reader for the cells of one sheet: knows the shared formulas and the areas of array formulas, which may be told
 * in one cell and count in others.
 */
export function cellReader(
  text: string,
  from: number,
  to: number,
  strings: SharedStrings,
  date1904: boolean,
): CellReader {
  const shared = new Map<string, SharedFormula>();
  const arrays = new ArrayFormulas();
  // Most sheets have neither, and then the pass over all cells is saved.
  if (/t=["'](shared|array)["']/.test(text)) {
    scanSheetData(text, from, to, {
      cell: (cell) => noteFormula(text, cell, shared, arrays),
    });
  }
  return {
    read(cell, style) {
      const own = cell.formula && readFormula(text, cell, shared);
      const { value, isError } =
        own !== null && hasNoResult(cell) ? NOT_CALCULATED : readValue(text, cell, strings, date1904);
      const mixed = own === null ? mixedIn(text, cell, strings) : undefined;
      if (arrays.isEmpty)
        return { value, isError, formula: own, arrayArea: null, style, ...(mixed && { mixed }) };
      const array = arrays.at(cell.row, cell.column);
      const formula = own ?? (array && !array.spills ? array.formula : null);
      return { value, isError, formula, arrayArea: array?.area ?? null, style };
    },
  };
}

function mixedIn(text: string, cell: RawCell, { mixed }: SharedStrings): Cell["mixed"] {
  if (mixed.size === 0 || cell.type !== "s" || cell.valueStart < 0) return undefined;
  return mixed.get(Number(rawTextContent(text, cell.valueStart, cell.valueEnd)));
}

function noteFormula(
  text: string,
  cell: RawCell,
  shared: Map<string, SharedFormula>,
  arrays: ArrayFormulas,
): void {
  const { formula, row, column } = cell;
  if (!formula) return;
  if (formula.type === "shared" && formula.shared !== null && formula.textEnd > formula.textStart) {
    shared.set(formula.shared, { formula: formulaText(text, cell), row, column });
  }
  const area = formula.type === "array" && formula.reference ? parseAddress(formula.reference) : null;
  if (area) arrays.add({ area, formula: `=${formulaText(text, cell)}`, spills: cell.hasMetadata });
}

function formulaText(text: string, cell: RawCell): string {
  const { formula } = cell;
  return formula ? decodeXstring(rawTextContent(text, formula.textStart, formula.textEnd)) : "";
}

function readFormula(text: string, cell: RawCell, shared: ReadonlyMap<string, SharedFormula>): string | null {
  const { formula } = cell;
  if (!formula) return null;
  // What-if tables keep their two input cells in attributes. They count as a formula, so that nothing writes over them.
  if (formula.type === "dataTable") return "=TABLE()";
  const own = formulaText(text, cell);
  if (own !== "") return `=${own}`;
  const master = formula.shared === null ? undefined : shared.get(formula.shared);
  // Excel keeps empty `<f/>` in cells whose formula stands elsewhere (inside a data table); the value is then all there is.
  return master
    ? `=${offsetFormula(master.formula, cell.row - master.row, cell.column - master.column)}`
    : null;
}

/** What a formula shows whose result is still to come: this workbook was never calculated, and nothing here calculates it. */
const NOT_CALCULATED = { value: UNCALCULATED, isError: true } as const;

/** Programs that write no results leave `<v>` out or empty; a result of "" is Excel's own only with `t="str"`. */
function hasNoResult({ type, valueStart, valueEnd }: RawCell): boolean {
  return type !== "str" && type !== "inlineStr" && (valueStart < 0 || valueStart === valueEnd);
}

function readValue(
  text: string,
  cell: RawCell,
  strings: SharedStrings,
  date1904: boolean,
): { value: CellValue; isError: boolean } {
  if (cell.type === "inlineStr" && cell.inlineStart >= 0) {
    return { value: readInlineString(text, cell.inlineStart, cell.inlineEnd), isError: false };
  }
  if (cell.valueStart < 0) return { value: "", isError: false };
  const raw = rawTextContent(text, cell.valueStart, cell.valueEnd);
  switch (cell.type) {
    case "s":
      return { value: strings.texts[Number(raw)] ?? "", isError: false };
    case "b":
      return { value: raw.trim() === "1" || raw.trim() === "true", isError: false };
    case "e":
      return { value: raw, isError: true };
    case "str":
    case "inlineStr":
      return { value: decodeXstring(raw), isError: false };
    case "d":
      return { value: dateSerial(raw, date1904) ?? raw, isError: false };
    default: {
      // `+` and not Number(): the fastest of the ways to read a number, and this is done for every cell.
      const number = +raw;
      const isNumber = number - number === 0 && raw.trim() !== "";
      return { value: isNumber ? number : raw, isError: false };
    }
  }
}

/** Midnight of day 0 in either date system, as Excel counts after February 1900. */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);

/** "2023-07-01T12:00:00" → 45108.5; null for what is no date. Strict files keep dates this way. */
function dateSerial(iso: string, date1904: boolean): number | null {
  const hasZone = /Z$|[+-]\d\d:\d\d$/.test(iso);
  const time = Date.parse(iso.includes("T") && !hasZone ? `${iso}Z` : iso);
  if (Number.isNaN(time)) return null;
  return (time - (date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900)) / 86_400_000;
}
