import type { BorderState, CellState, Edge, FillState, FontState } from "./marks";
import type { CellValue } from "../kpi/shown";

/** The parts of a cell that are compared, written and given back one by one. */
export type PartName = "content" | "numberFormat" | "fill" | "font" | "note" | "wrapText" | `border-${Edge}`;

export type PartValue = CellValue | null | FillState | FontState | BorderState;

export type Parts = ReadonlyMap<PartName, PartValue>;

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];

/** Takes a cell's state apart: only the parts that are present. */
export function partsOf(state: CellState): Parts {
  const parts = new Map<PartName, PartValue>();
  if (state.content !== undefined) parts.set("content", state.content);
  if (state.numberFormat !== undefined) parts.set("numberFormat", state.numberFormat);
  if (state.fill !== undefined) parts.set("fill", state.fill);
  if (state.font !== undefined) parts.set("font", state.font);
  if (state.note !== undefined) parts.set("note", state.note);
  if (state.wrapText !== undefined) parts.set("wrapText", state.wrapText);
  for (const edge of EDGES) {
    const border = state.borders?.[edge];
    if (border !== undefined) parts.set(`border-${edge}`, border);
  }
  return parts;
}

/** Puts parts together again: the inverse of `partsOf`. */
export function stateOf(parts: Parts): CellState {
  const borders: Partial<Record<Edge, BorderState>> = {};
  for (const edge of EDGES) {
    const border = parts.get(`border-${edge}`);
    if (border !== undefined) borders[edge] = border as BorderState;
  }
  return {
    ...(parts.has("content") ? { content: parts.get("content") as CellValue } : {}),
    ...(parts.has("numberFormat") ? { numberFormat: parts.get("numberFormat") as string } : {}),
    ...(parts.has("fill") ? { fill: parts.get("fill") as FillState } : {}),
    ...(parts.has("font") ? { font: parts.get("font") as FontState } : {}),
    ...(parts.has("note") ? { note: parts.get("note") as string | null } : {}),
    ...(parts.has("wrapText") ? { wrapText: parts.get("wrapText") as boolean } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

function sameColour(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function sameFill(a: FillState, b: FillState): boolean {
  // A cell without fill reads back as white in one Excel and as "" in another: the pattern alone tells.
  if (a.pattern === "None" || b.pattern === "None") return a.pattern === b.pattern;
  return a.pattern === b.pattern && sameColour(a.color, b.color);
}

function sameFont(a: FontState, b: FontState): boolean {
  return a.bold === b.bold && sameColour(a.color, b.color);
}

function sameBorder(a: BorderState, b: BorderState): boolean {
  if (a.style === "None" || b.style === "None") return a.style === b.style;
  return a.style === b.style && a.weight === b.weight && sameColour(a.color, b.color);
}

/** True where two values of one part look the same to an officer: colours by their RGB, a missing fill or border by its absence. */
export function samePart(name: PartName, a: PartValue, b: PartValue): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  if (name === "fill") return sameFill(a as FillState, b as FillState);
  if (name === "font") return sameFont(a as FontState, b as FontState);
  return sameBorder(a as BorderState, b as BorderState);
}

/** True where every part of `wanted` is found alike in `now`. */
export function holds(now: Parts, wanted: Parts): boolean {
  for (const [name, value] of wanted) {
    const found = now.get(name);
    if (found === undefined || !samePart(name, found, value)) return false;
  }
  return true;
}
