import type { Profile } from "../../actions/profiles";
import { sameRules, type WorkbookSettings } from "../../actions/settings";
import type { KnownSheet } from "../../actions/watch/workbookFacts";
import type { RuleSets } from "./ruleSets";

/** A rule set of the workbook that another one takes the place of. */
export interface Replaced {
  readonly from: string;
  readonly to: string;
  /** The names of the sheets on which it is in use. */
  readonly sheets: readonly string[];
}

/** Which of the workbook's rule sets would be replaced by these, and say something else by then. */
export function replacedBy(
  profiles: readonly Profile[],
  ruleSets: Pick<RuleSets, "find">,
  sheetsUsing: (id: string) => readonly string[],
): readonly Replaced[] {
  return profiles.flatMap((profile) => {
    const kept = ruleSets.find(profile.id);
    if (kept === null || sameRules(kept, profile)) return [];
    return [{ from: kept.name, to: profile.name, sheets: sheetsUsing(profile.id) }];
  });
}

/**
 * The names of the sheets on which a rule set is in use: rows of them go by it, or, of sheets that nobody has looked at in this session,
 * it was assigned to them.
 *
 * @param names What the workbook's sheets are called now, by id; empty while that is not known.
 */
export function sheetsUsing(
  profile: string,
  sheets: readonly KnownSheet[],
  { assignments, sheets: kept }: WorkbookSettings,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const looked = sheets.filter(({ rows }) => rows.length > 0);
  const using = looked.filter(({ rows }) => rows.some((row) => row.profile === profile));
  const given = new Set(assignments.flatMap((one) => (one.profile === profile ? [one.to.sheet] : [])));
  const unseen = [...given].filter((id) => looked.every((sheet) => sheet.id !== id));
  const nameOf = (id: string): string | undefined =>
    names.size > 0 ? names.get(id) : kept.find(({ sheetId }) => sheetId === id)?.name;
  return [...using.map(({ name }) => name), ...unseen.flatMap((id) => nameOf(id) ?? [])];
}
