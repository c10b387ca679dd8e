import type { CellState, Mark } from "../marks/marks";
import type { Place } from "../marks/reconcile";
import { isSymbolFont } from "./symbolFonts";

/** On every machine that runs Excel, and it has the arrows. */
const LEGIBLE = "Arial";

/**
 * Marks whose words would show as pictures, because the cell is set in a symbol font, bring a font of their own: "↑ G" in Wingdings is
 * two other signs. All other marks are left as they are.
 */
export function inLegibleFont(
  marks: readonly Mark[],
  look: (place: Place) => CellState | undefined,
): readonly Mark[] {
  return marks.map((mark) => {
    const { font, content } = mark.state;
    if (content === undefined || font === undefined) return mark;
    // A column of our own brings the font of its neighbours along.
    if (!isSymbolFont(font.name ?? look(mark)?.font?.name)) return mark;
    return { ...mark, state: { ...mark.state, font: { ...font, name: LEGIBLE } } };
  });
}
