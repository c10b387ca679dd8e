import type { SheetResult } from "../../actions/result";
import { allRows } from "../results/lists";
import { askedTogether } from "../results/PolarityCard";

/** What the screen is opened for by a card that counts the polarities of all evaluated sheets in sight, and of no particular one. */
export const SHEETS_IN_SIGHT = "";

/**
 * The sheets whose polarities are reviewed: the one that the screen was opened for or, without one, that is in sight, as what leads there
 * counts them, while it has any to ask for.
 *
 * @param about As the screen was opened: a sheet's id, `SHEETS_IN_SIGHT`, or null.
 * @param inSight The sheet whose results are shown, by its id; null for all.
 */
export function toReview(
  sheets: readonly SheetResult[],
  about: string | null,
  inSight: string | null,
): readonly SheetResult[] {
  const wanted = about === null || about === SHEETS_IN_SIGHT ? inSight : about;
  const found = sheets.filter(({ id }) => id === wanted);
  return askedTogether(allRows(found)).length > 0 ? found : sheets;
}
