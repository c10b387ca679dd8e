import { cellAddress, formatAddress } from "../model/address";
import type { Cell } from "../model/types";
import { UNCALCULATED } from "../model/uncalculated";
import { encodeXstring, escapeText, spaceAttribute } from "./escape";
import type { SharedStrings } from "./readStrings";

/**
 * A whole `<c>`, for a cell that is new or holds something new.
 *
 * Text that the workbook already has as a plain shared text points to it, so that putting a value back gives back
 * the very XML it had. Any other text goes into the cell as an inline string: Excel and LibreOffice read both alike
 * (and turn them into shared ones when they save), and the list of shared texts stays untouched.
 */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  cell: Cell,
  xf: number,
  strings: SharedStrings,
): string {
  const { type, inside } = content(prefix, row, column, cell, strings);
  const said = `r="${cellAddress(row, column)}"${xf === 0 ? "" : ` s="${xf}"`}${type === "" ? "" : ` t="${type}"`}`;
  return inside === "" ? `<${prefix}c ${said}/>` : `<${prefix}c ${said}>${inside}</${prefix}c>`;
}

function content(
  prefix: string,
  row: number,
  column: number,
  cell: Cell,
  strings: SharedStrings,
): { type: string; inside: string } {
  const formula = formulaXml(prefix, row, column, cell);
  const { value } = cell;
  const held = (inner: string) => `${formula}<${prefix}v>${inner}</${prefix}v>`;
  // Nor is that it waits for one a result to keep.
  if (formula !== "" && value === UNCALCULATED) return { type: "", inside: formula };
  if (cell.isError) return { type: "e", inside: held(escapeText(encodeXstring(String(value)))) };
  if (typeof value === "boolean") return { type: "b", inside: held(value ? "1" : "0") };
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { type: "", inside: held(String(value)) }
      : { type: "e", inside: held("#NUM!") };
  }
  // A result of "" is kept like any other: without one the formula would wait to be worked out.
  if (formula !== "") return { type: "str", inside: held(escapeText(encodeXstring(value))) };
  if (value === "") return { type: "", inside: "" };
  const shared = strings.plain.get(value);
  if (shared !== undefined) return { type: "s", inside: held(String(shared)) };
  const text = encodeXstring(value);
  return {
    type: "inlineStr",
    inside: `<${prefix}is><${prefix}t${spaceAttribute(text)}>${escapeText(text)}</${prefix}t></${prefix}is>`,
  };
}

function formulaXml(prefix: string, row: number, column: number, cell: Cell): string {
  if (cell.formula === null) return "";
  const text = escapeText(encodeXstring(cell.formula.replace(/^=/, "")));
  const { arrayArea } = cell;
  if (!arrayArea) return `<${prefix}f>${text}</${prefix}f>`;
  // The other cells of an array hold results only.
  if (arrayArea.row !== row || arrayArea.column !== column) return "";
  return `<${prefix}f t="array" ref="${formatAddress(arrayArea)}">${text}</${prefix}f>`;
}
