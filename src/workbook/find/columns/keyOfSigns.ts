import { readPolarity } from "../../../kpi/polarity/polarity";
import { polarityInName } from "../../../kpi/polarity/polarityInName";
import type { Grid } from "../../sheet/grid";

/** A key is a line; the bound keeps remarks out, and the work on any cell small. */
const LONGEST_KEY = 160;
/** "+ = higher is better", "“-” means lower is better". */
const EXPLAINED = /(?:^|[\s("“'‘])([+＋]|\p{Pd}|−)["”'’]?\s*(?:[=:]|means|is)\s*(\p{L}.*)$/u;

/**
 * The cell that says on a sheet that with "+" higher is better and with "-" lower is better; null where none does, where they are said the
 * other way round, or where two cells say different things.
 *
 * @example keyOfSigns(grid) // "B22", which shows "+ = higher is better, - = lower is better"
 */
export function keyOfSigns(grid: Grid): string | null {
  const said = { plus: new Set<string>(), minus: new Set<string>() };
  let place: string | null = null;
  const { row: top, column: left, rows, columns } = grid.area;
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) {
      const text = grid.text(row, column);
      if (text.length > LONGEST_KEY || !/[+＋\p{Pd}−].*\p{L}/u.test(text)) continue;
      for (const part of text.split(/[,;.|\n]|\s\/\s|\sand\s/u)) {
        const [, sign = "", meaning = ""] = EXPLAINED.exec(part.trim()) ?? [];
        // "+ = above target" tells of a variance.
        if (polarityInName(meaning) === null) continue;
        const { kind } = readPolarity({ at: "", text: meaning, value: meaning, format: "@" });
        if (kind !== "higher" && kind !== "lower") continue;
        (/[+＋]/u.test(sign) ? said.plus : said.minus).add(kind);
        place ??= grid.shown(row, column).at;
      }
    }
  }
  const isOnly = (kinds: ReadonlySet<string>, kind: string): boolean => kinds.size === 1 && kinds.has(kind);
  return isOnly(said.plus, "higher") && isOnly(said.minus, "lower") ? place : null;
}
