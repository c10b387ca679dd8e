import { preview } from "../../wording/preview";
import { colourName } from "../../kpi/look/colourName";
import type { BorderState, CellState, FillState } from "../marks/marks";

/** Longer contents are cut: the list is to be read, not copied from. */
const LONGEST = 120;

/**
 * What a cell holds and how it looks, in plain words, as far as `state` says. What cannot be told apart at a glance (number format,
 * alignment, wrapping) is mentioned only where there is nothing else: `changeWords` tells it apart.
 *
 * @example cellWords({ fill: { pattern: "Solid", color: "#C4161C" }, borders: HEAVY }) // "red fill, heavy border"
 */
export function cellWords(state: CellState): string {
  const { content, fill, font, borders, note } = state;
  const words = [
    ...(content === undefined
      ? []
      : [content === "" ? preview.empty : preview.content(short(String(content)))]),
    ...(fill === undefined ? [] : [fillWords(fill)]),
    // The ink on a fill goes without saying; that of an arrow is its meaning.
    ...(font === undefined || fill !== undefined ? [] : [preview.ink(colourName(font.color), font.bold)]),
    ...(borders === undefined ? [] : [borderWords(Object.values(borders))]),
    ...(note === undefined ? [] : [note === null ? preview.noNote : preview.note(short(note))]),
  ];
  return words.length === 0 ? preview.layout : words.join(", ");
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

export function fillWords({ pattern, color }: FillState): string {
  if (pattern === "None") return preview.noFill;
  return pattern === "Solid" ? preview.fill(colourName(color)) : preview.patternFill;
}

function borderWords(edges: readonly BorderState[]): string {
  const drawn = edges.filter(({ style }) => style !== "None");
  if (drawn.length === 0) return preview.noBorder;
  return drawn.every(({ weight }) => weight === "Thick") ? preview.heavyBorder : preview.border;
}
