import { TRAVEL_INK } from "../../kpi/look/look";
import { statusOfColour } from "../check/statusColours";
import type { PartName } from "../sheet/parts";
import type { CellState, Mark } from "./marks";
import type { Place } from "./change";

/** A status without a colour of its own, "Needs attention" or "Not rated", and a travel cell whose old arrow was taken out. */
function isUncoloured({ role, state }: Mark): boolean {
  if (role === "travel") return state.content === "";
  return role === "status" && state.content !== undefined && state.fill === undefined;
}

/** What must be known of a mark's cell besides what the mark sets. */
export function partsForOldColours(mark: Mark): readonly PartName[] {
  return isUncoloured(mark) ? ["fill", "font"] : [];
}

/**
 * Marks under which no colour of another status stays: where a hand has coloured a status cell green, and the rules have no colour for
 * what is written there now, the green would still be read as a status (rules.md, section 6: "Needs attention" has no fill). A colour
 * that stands for no status is the sheet's design, and stays.
 *
 * @param look Cells as the officer left them, our own marks taken away; else the second evaluation would not know the colour any more.
 * @example E2 held “Green” on green; it gets “Needs attention” with no fill, in dark letters. Clear results brings both back.
 */
export function withoutOldColours(
  marks: readonly Mark[],
  look: (place: Place) => CellState | undefined,
): readonly Mark[] {
  return marks.map((mark) => {
    if (!isUncoloured(mark)) return mark;
    const fill = look(mark)?.fill;
    if (fill === undefined || fill.pattern === "None" || statusOfColour(fill.color, "fill") === null)
      return mark;
    return {
      ...mark,
      state: {
        ...mark.state,
        fill: { color: "", pattern: "None" },
        // White letters on a dark fill would be white on white.
        font: { color: TRAVEL_INK.plain, bold: true },
      },
    };
  });
}
