import { contrast } from "../../../kpi/look/contrast";
import { preview } from "../../../wording/preview";
import { colourName } from "../../../kpi/look/colourName";
import type { BorderState, CellState, Edge } from "../../marks/marks";
import { cellWords, fillWords } from "../cellWords";

/**
 * What a cell holds and would hold. Where both come to the same words, what a person can see of the difference is said: the shade of a
 * colour, the text's own colour, size or font, the lines of a border, the layout.
 *
 * @example changeWords({ fill: { pattern: "Solid", color: "#70AD47" } }, { fill: { pattern: "Solid", color: "#00855A" } })
 * // ["green fill", "darker green fill"]
 */
export function changeWords(now: CellState, then: CellState): readonly [string, string] {
  const [before, after] = [cellWords(now), cellWords(then)];
  if (before !== after) return [before, after];
  const plain = after === preview.layout ? "" : after;
  const told = DIFFERENCES.flatMap((difference) => {
    const found = difference(now, then);
    return found === null || found[0] === found[1] ? [] : [found];
  });
  const fill = otherFill(now, then);
  const painted =
    fill === null || then.fill === undefined ? plain : plain.replace(fillWords(then.fill), fill);
  if (told.length === 0)
    return painted === plain ? [before, joined(plain, [preview.otherwise])] : [before, painted];
  return [
    joined(
      plain,
      told.map(([was]) => was),
    ),
    joined(
      painted,
      told.map(([, is]) => is),
    ),
  ];
}

/**
 * How the text of a cell will look on the fill that it gets, where that is another look than it has; null where it stays. Told once for all
 * cells, it makes no line longer.
 *
 * @example inkOnFill({ font: black, … }, { fill: red, font: boldWhite }) // "bold white"
 */
export function inkOnFill(now: CellState, { fill, font }: CellState): string | null {
  if (fill?.pattern !== "Solid" || font === undefined) return null;
  const stays = now.font !== undefined && now.font.bold === font.bold && isSame(now.font.color, font.color);
  return stays ? null : preview.inkOnFill(colourName(font.color), font.bold);
}

function joined(first: string, more: readonly string[]): string {
  return [first, ...more].filter((words) => words !== "").join(", ");
}

/** One thing in which two cells may differ, in words for each of them; null where one of them says nothing of it. */
type Difference = (now: CellState, then: CellState) => readonly [string, string] | null;

function each<T>(partOf: (state: CellState) => T | undefined, words: (part: T) => string): Difference {
  return (now, then) => {
    const [was, is] = [partOf(now), partOf(then)];
    return was === undefined || is === undefined ? null : [words(was), words(is)];
  };
}

const DIFFERENCES: readonly Difference[] = [
  inkDifference,
  each(({ font }) => font?.size, preview.size),
  each(({ font }) => font?.name, preview.typeface),
  each(({ borders }) => borders, linesInWords),
  each(
    ({ wrapText }) => wrapText,
    (wraps) => (wraps ? preview.wrapped : preview.notWrapped),
  ),
  each(({ verticalAlignment }) => verticalAlignment?.toLowerCase(), preview.aligned),
  each(({ columnWidth }) => columnWidth, preview.width),
];

/** The fill as it will be, where only its shade is another. */
function otherFill({ fill: was }: CellState, { fill: is }: CellState): string | null {
  if (was?.pattern !== "Solid" || is?.pattern !== "Solid" || isSame(was.color, is.color)) return null;
  return preview.otherFill(colourName(is.color), shade(was.color, is.color));
}

/** The colour of the text, which on a fill goes unsaid; of two by one name, which is the lighter. */
function inkDifference(
  { font: was, fill }: CellState,
  { font: is }: CellState,
): readonly [string, string] | null {
  if (was === undefined || is === undefined || (was.bold === is.bold && isSame(was.color, is.color)))
    return null;
  const [before, after] = [was, is].map(({ color, bold }) => preview.ink(colourName(color), bold));
  if (before === undefined || after === undefined) return null;
  if (before !== after) return [before, after];
  const shaded = preview.otherShade(shade(was.color, is.color));
  return fill === undefined ? ["", shaded] : [before, `${after} ${shaded}`];
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Two colours this near in lightness are not told apart by it. */
const LEAST_SHADE = 1.1;

function shade(was: string, is: string): "lighter" | "darker" | "other" {
  if (colourName(was) === null || colourName(is) === null || contrast(was, is) < LEAST_SHADE) return "other";
  return contrast(is, BLACK) > contrast(was, BLACK) ? "lighter" : "darker";
}

const BLACK = "#000000";

const SIDES: readonly Edge[] = ["top", "right", "bottom", "left"];

/** "thin black lines"; where the sides differ, each with its own. */
function linesInWords(borders: NonNullable<CellState["borders"]>): string {
  const sides = SIDES.flatMap((side) => {
    const line = borders[side];
    return line === undefined ? [] : [{ side, words: lineInWords(line) }];
  });
  const [first] = sides;
  if (first === undefined) return "";
  return sides.every(({ words }) => words === first.words)
    ? preview.lines(first.words)
    : sides.map(({ side, words }) => preview.lineAt(side, words)).join(", ");
}

function lineInWords({ style, weight, color }: BorderState): string {
  return style === "None" ? preview.noLine : preview.line(style, weight, colourName(color));
}
