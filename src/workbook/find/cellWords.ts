import { preview } from "../../wording/preview";
import { colourName } from "../marks/colourName";
import type { BorderState, CellState, FillState } from "../marks/marks";

/** Longer contents are cut: the list is to be read, not copied from. */
const LONGEST = 120;

/**
 * What a cell holds and how it looks, in plain words, as far as `state` says. What cannot be told apart at a glance (number format,
 * alignment, wrapping) is mentioned only where there is nothing else.
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

/**
 * What a cell holds and would hold. Where both come to the same words, what tells them apart is said: another shade of the colour, the ink
 * on it, or the layout.
 *
 * @example changeWords({ fill: { pattern: "Solid", color: "#70AD47" } }, { fill: { pattern: "Solid", color: "#00855A" } })
 * // ["green fill", "another green fill"]
 */
export function changeWords(now: CellState, then: CellState): readonly [string, string] {
  const [before, after] = [cellWords(now), cellWords(then)];
  if (before !== after) return [before, after];
  if (isSolid(then.fill) && isSolid(now.fill) && then.fill.color !== now.fill.color)
    return [before, after.replace(fillWords(then.fill), preview.otherFill(colourName(then.fill.color)))];
  const [ink, otherInk] = [inkWords(now), inkWords(then)];
  if (ink !== otherInk) return [`${before}, ${ink}`, `${after}, ${otherInk}`];
  return [before, after === preview.layout ? preview.otherwise : `${after}, ${preview.otherwise}`];
}

function isSolid(fill: FillState | undefined): fill is FillState {
  return fill?.pattern === "Solid";
}

function inkWords({ font }: CellState): string {
  return font === undefined ? "" : preview.ink(colourName(font.color), font.bold);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function fillWords({ pattern, color }: FillState): string {
  if (pattern === "None") return preview.noFill;
  return pattern === "Solid" ? preview.fill(colourName(color)) : preview.patternFill;
}

function borderWords(edges: readonly BorderState[]): string {
  const drawn = edges.filter(({ style }) => style !== "None");
  if (drawn.length === 0) return preview.noBorder;
  return drawn.every(({ weight }) => weight === "Thick") ? preview.heavyBorder : preview.border;
}
