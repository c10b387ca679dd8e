import type { BorderState, CellState, Edge, FillState, FontState } from "../marks/marks";
import type { CellValue } from "../../kpi/reading/shown";

/** The parts of a cell that are compared, written and given back one by one. */
export type PartName = PlainPart | `border-${Edge}`;

const PLAIN_PARTS = [
  "content",
  "numberFormat",
  "fill",
  "font",
  "note",
  "wrapText",
  "verticalAlignment",
  "columnWidth",
] as const;
type PlainPart = (typeof PLAIN_PARTS)[number];

export type PartValue = CellValue | null | FillState | FontState | BorderState;

export type Parts = ReadonlyMap<PartName, PartValue>;

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];

/** Takes a cell's state apart: only the parts that are present. */
export function partsOf(state: CellState): Parts {
  const parts = new Map<PartName, PartValue>();
  for (const name of PLAIN_PARTS) {
    const part = state[name];
    if (part !== undefined) parts.set(name, part);
  }
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
  const plain = PLAIN_PARTS.flatMap((name) => (parts.has(name) ? [[name, parts.get(name)]] : []));
  // Each part went in under its own name, so the state comes out of its own type.
  const state = Object.fromEntries(plain) as CellState;
  return Object.keys(borders).length > 0 ? { ...state, borders } : state;
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
  return (
    a.mixed === b.mixed &&
    a.bold === b.bold &&
    sameColour(a.color, b.color) &&
    alike(a.size, b.size) &&
    alike(a.name, b.name)
  );
}

/** What one side says nothing of is no difference: a status has a colour and a weight, but no font of its own. */
function alike<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
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

/** Whether anything of what was written is there, and was not before. */
export function holdsSome(now: Parts, wrote: Parts, before: Parts): boolean {
  return [...wrote].some(([name, value]) => {
    const [found, was] = [now.get(name), before.get(name)];
    if (found === undefined || !samePart(name, found, value)) return false;
    return was === undefined || !samePart(name, was, value);
  });
}

/**
 * True where a part is one of the values, or a mixture of them: colour, weight and style are written one after the other, so a write
 * that stopped between two of them leaves some of each.
 */
export function isMadeOf(name: PartName, found: PartValue, values: readonly PartValue[]): boolean {
  if (values.some((value) => samePart(name, found, value))) return true;
  if (found === null || typeof found !== "object") return false;
  return Object.entries(found).every(([trait, of]) => values.some((value) => hasTrait(value, trait, of)));
}

/** What Excel gives a line of its own accord when it is first drawn. */
const FRESH_LINE: Readonly<Record<string, unknown>> = {
  weight: "Thin",
  color: "#000000",
  style: "Continuous",
};

function hasTrait(value: PartValue, trait: string, of: unknown): boolean {
  if (value === null || typeof value !== "object") return false;
  const own: unknown = Object.entries(value).find(([name]) => name === trait)?.[1];
  // A font that is mixed by now was made so by nobody's write.
  if (own === undefined) return trait !== "mixed";
  if ("style" in value && value.style === "None" && of === FRESH_LINE[trait]) return true;
  return typeof own === "string" && typeof of === "string" ? sameColour(own, of) : own === of;
}
