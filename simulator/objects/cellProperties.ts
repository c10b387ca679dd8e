import { cellAt, styleAt } from "../model/sheet";
import { withAlignment, withFill, withFont, withProtection } from "../model/styles";
import { lineAt } from "../model/sharedEdges";
import type { Alignment, Border, BorderEdge, CellStyle, Fill, Font } from "../model/types";
import { cellAddress } from "../model/address";
import { quoteSheetName } from "../model/sheet";
import { asBoolean, asNumber, asRecord, asString, asWhole, asWord, isRecord } from "./arguments";
import type { Block } from "./block";
import { localAddress, restyleCell } from "./block";
import {
  asColor,
  BORDER_STYLES,
  BORDER_WEIGHTS,
  FILL_PATTERNS,
  HORIZONTAL,
  UNDERLINES,
  VERTICAL,
} from "./formatWords";
import { CELL_EDGES, withSharedEdge } from "./rangeBorders";
import type { RangeGeometry } from "./rangeGeometry";
import { ServiceError } from "./serviceError";

/** One property of a cell's format: how it is written into a change of the model, and read from it. */
interface Property<C> {
  readonly write: (change: C, value: unknown) => void;
  readonly read: (part: Readonly<Required<C>>) => unknown;
}

type Properties<C> = Readonly<Record<string, Property<C>>>;

function property<C, K extends keyof C>(key: K, check: (value: unknown) => NonNullable<C[K]>): Property<C> {
  return {
    write: (change, value) => {
      change[key] = check(value);
    },
    read: (part) => part[key],
  };
}

const FILL: Properties<Partial<Fill>> = {
  color: {
    write: (change, value) => {
      const color = asColor(value);
      if (color === "") change.pattern = "None";
      else change.color = color;
    },
    read: (fill) => fill.color || "#FFFFFF",
  },
  pattern: property("pattern", (value) => asWord(value, FILL_PATTERNS)),
  patternColor: { ...property("patternColor", asColor), read: (fill) => fill.patternColor || "#000000" },
  tintAndShade: property("tintAndShade", asNumber),
  patternTintAndShade: property("patternTintAndShade", asNumber),
};

const FONT: Properties<Partial<Font>> = {
  name: property("name", asString),
  size: property("size", asNumber),
  color: property("color", asColor),
  bold: property("bold", asBoolean),
  italic: property("italic", asBoolean),
  underline: property("underline", (value) => asWord(value, UNDERLINES)),
  strikethrough: property("strikethrough", asBoolean),
  tintAndShade: property("tintAndShade", asNumber),
};

const BORDER: Properties<Partial<Border>> = {
  style: property("style", (value) => asWord(value, BORDER_STYLES)),
  weight: property("weight", (value) => asWord(value, BORDER_WEIGHTS)),
  color: property("color", asColor),
  tintAndShade: property("tintAndShade", asNumber),
};

const PROTECTION: Properties<{ locked?: boolean; hidden?: boolean }> = {
  locked: property("locked", asBoolean),
  formulaHidden: property("hidden", asBoolean),
};

const ALIGNMENT: Properties<Partial<Alignment>> = {
  horizontalAlignment: property("horizontal", (value) => asWord(value, HORIZONTAL)),
  verticalAlignment: property("vertical", (value) => asWord(value, VERTICAL)),
  wrapText: property("wrapText", asBoolean),
  indentLevel: property("indent", asWhole),
  textOrientation: property("textOrientation", asWhole),
};

function changeOf<C extends object>(
  properties: Properties<C>,
  given: Readonly<Record<string, unknown>>,
): C | null {
  const change = {} as C;
  let any = false;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const known = properties[name];
    if (!known) throw new ServiceError("InvalidArgument");
    known.write(change, value);
    any = true;
  }
  return any ? change : null;
}

type Change = (style: CellStyle, at: EdgeOf) => CellStyle;

/** Changes an edge of the cell in hand. */
type EdgeOf = (style: CellStyle, edge: BorderEdge, change: Partial<Border>) => CellStyle;

/** What one entry of `setCellProperties` says of a cell, checked; null where it says nothing. */
function formatChange(given: Readonly<Record<string, unknown>>): Change | null {
  const changes: Change[] = [];
  const alignment: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (name === "fill") push(changes, changeOf(FILL, asRecord(value)), withFill);
    else if (name === "font") push(changes, changeOf(FONT, asRecord(value)), withFont);
    else if (name === "protection") push(changes, changeOf(PROTECTION, asRecord(value)), withProtection);
    else if (name === "borders") pushBorders(changes, asRecord(value));
    else alignment[name] = value;
  }
  push(changes, changeOf(ALIGNMENT, alignment), withAlignment);
  return changes.length === 0
    ? null
    : (style, at) => changes.reduce((changed, change) => change(changed, at), style);
}

function push<C>(
  changes: Change[],
  change: C | null,
  apply: (style: CellStyle, change: C, at: EdgeOf) => CellStyle,
): void {
  if (change) changes.push((style, at) => apply(style, change, at));
}

function pushBorders(changes: Change[], given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const edge = CELL_EDGES[name];
    if (!edge) throw new ServiceError("InvalidArgument");
    push(changes, changeOf(BORDER, asRecord(value)), (style, change, at) => at(style, edge, change));
  }
}

/**
 * `Range.setCellProperties`: a matrix of the range's shape, one entry a cell; an empty entry leaves its cell alone.
 * Everything is checked before the first cell changes.
 */
export function setCellProperties(range: RangeGeometry, given: unknown): void {
  const { service, sheet, area } = range;
  if (!Array.isArray(given) || given.length !== area.rows) throw new ServiceError("InvalidArgument");
  const changes = given.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw new ServiceError("InvalidArgument");
    return row.map((cell: unknown) => {
      if (!isRecord(cell) || !isRecord(cell["format"])) return null;
      return formatChange(cell["format"]);
    });
  });
  service.beforeFormat(sheet, "allowFormatCells");
  for (const [row, line] of changes.entries()) {
    for (const [column, change] of line.entries()) {
      if (change === null) continue;
      const place = { row: area.row + row, column: area.column + column };
      restyleCell(service, sheet, place.row, place.column, (style) =>
        change(style, (changed, edge, line) => withSharedEdge(service, sheet, place, changed, edge, line)),
      );
    }
  }
  service.formatChanged(sheet, localAddress(range), range.areas);
}

/** `Range.getCellProperties`: what was asked for (`true` or an object of what is wanted below), a cell an entry. */
export function getCellProperties(range: RangeGeometry, wanted: unknown): unknown[][] {
  const { sheet, area } = range;
  const asked = asRecord(wanted);
  const rows: unknown[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: unknown[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      line.push(cellEntry(range, asked, styleAt(sheet, row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

function cellEntry(
  block: Block,
  asked: Readonly<Record<string, unknown>>,
  style: CellStyle,
  row: number,
  column: number,
): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  const address = `${quoteSheetName(block.sheet.name)}!${cellAddress(row, column)}`;
  if (asked["address"] === true) entry["address"] = address;
  if (asked["addressLocal"] === true) entry["addressLocal"] = address;
  if (asked["style"] === true) entry["style"] = "Normal";
  if (asked["hyperlink"] === true) entry["hyperlink"] = null;
  if (asked["hidden"] === true) {
    entry["hidden"] =
      block.sheet.rows.get(row)?.hidden === true || block.sheet.columns.get(column)?.hidden === true;
  }
  if (isRecord(asked["format"])) {
    const lines = (edge: BorderEdge): Readonly<Border> => lineAt(block.sheet, row, column, edge);
    const format = formatEntry(asked["format"], style, lines);
    const mixed = cellAt(block.sheet, row, column)?.mixed ?? [];
    entry["format"] = mixed.length === 0 ? format : { ...format, font: withNulls(format["font"], mixed) };
  }
  return entry;
}

/** A font of which the parts of the text differ in some traits. */
function withNulls(font: unknown, mixed: readonly string[]): unknown {
  if (!isRecord(font)) return font;
  return Object.fromEntries(
    Object.entries(font).map(([trait, of]) => [trait, mixed.includes(trait) ? null : of]),
  );
}

function formatEntry(
  asked: Readonly<Record<string, unknown>>,
  style: CellStyle,
  lines: (edge: BorderEdge) => Readonly<Border>,
): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  if (isRecord(asked["fill"])) entry["fill"] = picked(FILL, asked["fill"], style.fill);
  if (isRecord(asked["font"])) entry["font"] = picked(FONT, asked["font"], style.font);
  if (isRecord(asked["protection"])) entry["protection"] = picked(PROTECTION, asked["protection"], style);
  if (isRecord(asked["borders"])) {
    const wanted = asked["borders"];
    const edges = Object.entries(CELL_EDGES).map(([name, edge]) => [
      name,
      picked(BORDER, wanted, lines(edge)),
    ]);
    entry["borders"] = Object.fromEntries(edges) as unknown;
  }
  return { ...entry, ...picked(ALIGNMENT, asked, style.alignment) };
}

function picked<C>(
  properties: Properties<C>,
  asked: Readonly<Record<string, unknown>>,
  part: Readonly<Required<C>>,
): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  for (const [name, known] of Object.entries(properties))
    if (asked[name] === true) entry[name] = known.read(part);
  return entry;
}
