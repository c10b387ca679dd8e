import type { ColumnRole } from "../finding";
import { headingKey, matchHeading, type HeaderMatch } from "./headerMatch";
import type { HeaderWording } from "./headerWording";

/** What an officer has said a column is for, by its heading: kept with the workbook, and good for next month's sheet too. */
export interface HeadingOverride {
  /** As printed, the levels joined; compared without line breaks, footnote marks and capitals. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** For a column of figures: the period it is for, by name, "July 2023". For targets: the one they hold for, whatever the heading names. */
  readonly period?: string;
}

/** What headings mean on one sheet: the officer's word first, then the words every council uses. */
export interface HeadingSense {
  /** What a heading's words say; null where they say nothing. */
  readonly match: (text: string) => HeaderMatch | null;
  /** What the officer has said of this very heading; null where nothing. */
  readonly officers: (text: string) => HeadingOverride | null;
  /** Whether the officer has said anything of any heading. */
  readonly hasOfficers: boolean;
}

/**
 * @example headingSense([{ heading: "Outturn*", role: "target" }]).match("Outturn") // a target, by the officer's word
 */
export function headingSense(overrides: readonly HeadingOverride[]): HeadingSense {
  if (overrides.length === 0) return { match: matchHeading, officers: () => null, hasOfficers: false };
  const known = new Map(overrides.map((override) => [headingKey(override.heading), override]));
  known.delete("");
  const officers = (text: string): HeadingOverride | null => known.get(headingKey(text)) ?? null;
  const match = (text: string): HeaderMatch | null => {
    const override = text === "" ? null : officers(text);
    return override === null ? matchHeading(text) : officersMatch(text, override);
  };
  return { match, officers, hasOfficers: true };
}

/** A match by the officer's word; null for figures, whose heading is read as a period. */
export function officersMatch(text: string, { role, period }: HeadingOverride): HeaderMatch | null {
  if (role === "period") return null;
  const wording: HeaderWording = {
    role: role === "unknown" ? "other" : role,
    strength: "clear",
    example: text,
    phrases: [],
    ...(role === "tolerance" ? toleranceMeaning(text) : {}),
    officers: true,
    ...(period === undefined ? {} : { officersPeriod: true }),
  };
  return { wording, phrase: "", whole: true, rest: period ?? text };
}

/** Whether its figures are allowances or limits is still for the heading's own words to say, or for the cells below it. */
function toleranceMeaning(text: string): Pick<HeaderWording, "tolerance"> {
  const tolerance = matchHeading(text)?.wording.tolerance;
  return tolerance === undefined || tolerance === "allowance-or-limit" ? {} : { tolerance };
}
