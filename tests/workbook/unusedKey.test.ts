import { unusedKey } from "../../src/workbook/find/keys/unusedKey";
import { gridOf } from "../../src/workbook/sheet/grid";
import { sheetOf } from "./gridSheet";

function foundIn(grid: string): string | null {
  const found = unusedKey(gridOf(sheetOf(grid)), () => false);
  if (found === null) return null;
  return found.kind === "contradicts"
    ? `${found.one.at} against ${found.other.at}`
    : `limit in ${found.limit.at}`;
}

test.each<[string, string, string | null]>([
  ["two keys that differ", "Amber = within 10% of target\nAmber: within 8% of target", "A1 against A2"],
  ["two that say the same", "Amber = within 10% of target\nAmber: up to 10% below target", null],
  ["a letter that may be Amber or Achieved", "A = within 10%", "limit in A1"],
  ["the same in two cells", "A | Within 10% of target", "limit in B1"],
  ["two cells of colour with words beside them", " | On target\n | Within 10% of target", "limit in B2"],
  ["a letter that G and R beside it settle", "G | On target\nA | Within 10% of target\nR | Beyond", null],
  ["a limit of another status", "Green: within 5% of target", null],
  ["a limit behind a text of another kind", "Recruitment | Within 10% of target", null],
  ["a note on a change", "Within 5% of the previous year", null],
  ["colours without words", "Key", null],
])("%s", (_name, grid, expected) => {
  expect(foundIn(grid)).toBe(expected);
});
