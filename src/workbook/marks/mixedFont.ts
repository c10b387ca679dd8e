import type { PartName, Parts } from "../sheet/parts";

/** What a mark may put into a cell that would take the fonts of the parts of its text with it, and what our letters go by. */
const GONE_WITH: readonly PartName[] = ["content", "numberFormat", "fill", "font"];

/**
 * The parts of a mark that have to stay away from a cell whose text is partly in another font, a word of it in bold: content and font written
 * over it could not be given back, and our colour needs our letters. None where the font is ours by now, or is not to be touched.
 */
export function keptByMixedFont(wanted: Parts, wrote: Parts, now: Parts): readonly PartName[] {
  const touches = (["content", "font"] as const).some((name) => wanted.has(name) && !wrote.has(name));
  const font = now.get("font");
  const isMixed = typeof font === "object" && font !== null && "mixed" in font && font.mixed === true;
  return touches && isMixed ? GONE_WITH.filter((name) => wanted.has(name)) : [];
}
