import type { PartName, Parts, PartValue } from "../sheet/parts";
import type { FontState } from "./marks";

/** What a mark may put into a cell that would take the fonts of the parts of its text with it, and what our letters go by. */
const GONE_WITH: readonly PartName[] = ["content", "numberFormat", "fill", "font"];

/**
 * The parts of a mark that have to stay away from a cell whose text is partly in another font, a word of it in bold: content written over it
 * could not be given back, nor could the colours of its parts, and our colour needs our letters. None where the font is ours by now, or is not
 * to be touched; and none where all its parts share one colour and no content is written, as in a figure of which the note is not bold.
 */
export function keptByMixedFont(wanted: Parts, wrote: Parts, now: Parts): readonly PartName[] {
  const font = mixedFont(now.get("font"));
  if (font === null) return [];
  const touches = (["content", "font"] as const).some((name) => wanted.has(name) && !wrote.has(name));
  return touches && !takesColour(wanted, font) ? GONE_WITH.filter((name) => wanted.has(name)) : [];
}

/**
 * The letters that a cell gets whose text is partly in bold: their colour alone.
 *
 * @example "64.5%" in bold and "(Jan-Mar)" not, both black, on red: white letters, of the weights that they had.
 */
export function inTheirWeights(wanted: Parts, now: Parts): Parts {
  const [font, ours] = [mixedFont(now.get("font")), wanted.get("font")];
  if (font === null || !isFont(ours) || !takesColour(wanted, font)) return wanted;
  const { color } = ours;
  return new Map(wanted).set("font", { color, bold: font.bold, mixed: true });
}

function takesColour(wanted: Parts, font: FontState): boolean {
  return !wanted.has("content") && font.color !== "";
}

function mixedFont(font: PartValue | undefined): FontState | null {
  return isFont(font) && font.mixed === true ? font : null;
}

function isFont(part: PartValue | undefined): part is FontState {
  return typeof part === "object" && part !== null && "bold" in part;
}
