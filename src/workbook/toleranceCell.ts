import type { Shown } from "../kpi/shown";
import type { ColumnFinding } from "./finding";

/** A figure and nothing else, with or without its unit: "85", "85%", "£1,200", "56 days". */
const BARE_FIGURE = /^[£$€]?\s?-?[\d,]{1,15}(?:\.\d{1,10})?\s?(?:%|[a-z]{1,12})?$/i;

/**
 * A tolerance cell as the rules read it (rules.md, section 5), where the heading says more than the cell.
 *
 * - Under "Floor standard" or "Amber threshold" a bare figure is the last amber one: with the target it makes the band "85% - 90%".
 *   A bare "85%" would be read as 85 percent of the target.
 * - Under "Tolerance %" a bare "5" is "5%"; under "Tolerance (% points)", "5 percentage points".
 *
 * Anything else is left as it stands.
 */
export function toleranceShown(column: ColumnFinding, shown: Shown, target: Shown | null): Shown {
  const text = shown.text.trim();
  if (text === "" || !BARE_FIGURE.test(text)) return shown;
  if (column.tolerance === "amber-limit") return limitAsBand(shown, text, target);
  if (!/^-?[\d,.]+$/.test(text)) return shown;
  if (/%\s*points?|percentage points?|\bppts?\b|\bpp\b/i.test(column.heading))
    return written(shown, `${text}% points`);
  return column.heading.includes("%") ? written(shown, `${text}%`) : shown;
}

function limitAsBand(shown: Shown, limit: string, target: Shown | null): Shown {
  const goal = target?.text.trim() ?? "";
  return BARE_FIGURE.test(goal)
    ? written(shown, `${limit} - ${goal}`)
    : written(shown, `${limit} is the limit`);
}

function written(shown: Shown, text: string): Shown {
  return { at: shown.at, text, value: text, format: "@" };
}
