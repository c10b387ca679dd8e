import type { KpiRow } from "../row/row";
import { isPercentRow } from "../row/percentRow";
import { CORPORATE } from "./builtInProfiles";
import type { AppliesTo, Profile, RowPattern } from "./profile";

/** What a profile can ask about a row; `sheet` is the name of its sheet, null where that is not known. */
export type RowFacts = Pick<KpiRow, "ref" | "section"> & {
  readonly sheet: string | null;
  /** Asked only by a profile that looks at it, for it reads the row's cells. */
  readonly isPercent: () => boolean;
};

/** The facts of a row that stands on this sheet. */
export function factsOf(row: KpiRow, sheet: string | null): RowFacts {
  return { ref: row.ref, section: row.section, sheet, isPercent: () => isPercentRow(row) };
}

/**
 * The first of the profiles that fits a row; Corporate where none does.
 *
 * @example ref "BBF05 (KPI 2)", the built-in profiles // the Children's Trust
 */
export function profileFor(row: RowFacts, profiles: readonly Profile[]): Profile {
  return profiles.find(({ appliesTo }) => fits(row, appliesTo)) ?? CORPORATE;
}

function fits(row: RowFacts, appliesTo: AppliesTo): boolean {
  switch (appliesTo.kind) {
    case "every-row":
      return true;
    case "rows":
      return fitsPattern(row, appliesTo.where);
    case "assigned":
      return false;
    default:
      return appliesTo satisfies never;
  }
}

/** Whether a row has all that is asked of it. */
export function fitsPattern(row: RowFacts, { ref, refs, section, sheet, targetIn }: RowPattern): boolean {
  return (
    (ref === undefined || (row.ref !== null && isHeldIn(row.ref, ref))) &&
    (refs === undefined || refs.some((one) => isRef(row.ref, one))) &&
    (section === undefined || (row.section !== null && isNamed(row.section, section))) &&
    (sheet === undefined || (row.sheet !== null && isNamed(row.sheet, sheet))) &&
    (targetIn === undefined || row.isPercent() === (targetIn === "percent"))
  );
}

/** Whether a row's reference is this one, whole: "R4" is not "R40". */
export function isRef(ref: string | null, name: string): boolean {
  return ref !== null && oneSpaced(ref).toLowerCase() === oneSpaced(name).toLowerCase();
}

/** No regular expression: a pattern may come from a file. "#" takes the digits it meets, at least one. */
function isHeldIn(text: string, pattern: string): boolean {
  for (let start = 0; start <= text.length; start += 1) if (endOf(text, start, pattern) !== null) return true;
  return false;
}

/** Section and sheet by their whole names: "Housing" is not "Non-housing services". White space at the ends does not count. */
export function isNamed(text: string, pattern: string): boolean {
  const name = oneSpaced(text);
  return endOf(name, 0, oneSpaced(pattern)) === name.length;
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Where a pattern that is met at a place ends; null where it is not met there. */
function endOf(text: string, start: number, pattern: string): number | null {
  let index = start;
  for (const character of pattern) {
    if (character === "#") {
      const from = index;
      while (index < text.length && /^[0-9]$/.test(text.charAt(index))) index += 1;
      if (index === from) return null;
    } else {
      if (text.charAt(index).toLowerCase() !== character.toLowerCase()) return null;
      index += 1;
    }
  }
  return index;
}
