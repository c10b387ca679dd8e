import { unusedRules } from "../../wording/settings";
import type { Profile, RowPattern } from "../../kpi/profile/profile";
import { factsOf, fitsPattern, isNamed } from "../../kpi/profile/profileFor";
import type { KpiRow } from "../../kpi/row/row";

/** A sheet that was read, with its KPIs; none where it has no table. */
export interface ReadSheet {
  readonly name: string;
  readonly kpis: readonly KpiRow[];
}

/**
 * Rule sets for rows that are nowhere: a section or a sheet that the workbook does not have, or has under another name. Their rows would
 * be judged by other rules, and nobody would know. Sentences; none for a rule set whose rows may stand on a sheet that was not read.
 *
 * @param unread The names of the workbook's sheets that were not read.
 * @example "Housing" for the section "Houseing" // "No row goes by the rules “Housing”: … Sections: “Housing Services”."
 */
export function unusedProfiles(
  profiles: readonly Profile[],
  sheets: readonly ReadSheet[],
  unread: readonly string[],
): readonly string[] {
  return profiles.flatMap(({ name, appliesTo }) => {
    if (appliesTo.kind !== "rows") return [];
    const { where } = appliesTo;
    const isFitting = sheets.some((sheet) =>
      sheet.kpis.some((kpi) => fitsPattern(factsOf(kpi, sheet.name), where)),
    );
    if (isFitting || mayStandOn(where, unread)) return [];
    const why = whyNot(where, sheets, unread);
    return why === null ? [] : [unusedRules.noRow(name, why)];
  });
}

function mayStandOn({ sheet }: RowPattern, unread: readonly string[]): boolean {
  return sheet === undefined ? unread.length > 0 : unread.some((name) => isNamed(name, sheet));
}

/** The first thing asked of a row that none has; null for rules that name nothing, only what the target is counted in. */
function whyNot(
  { sheet, section, ref }: RowPattern,
  sheets: readonly ReadSheet[],
  unread: readonly string[],
): string | null {
  const named = sheet === undefined ? sheets : sheets.filter(({ name }) => isNamed(name, sheet));
  if (sheet !== undefined && named.length === 0)
    return unusedRules.noSheet(sheet, [...sheets.map(({ name }) => name), ...unread]);
  const kpis = named.flatMap((one) => one.kpis);
  const sections = [...new Set(kpis.flatMap((kpi) => kpi.section ?? []))];
  if (section !== undefined && !sections.some((one) => isNamed(one, section)))
    return unusedRules.noSection(section, sections);
  if (ref !== undefined && !kpis.some((kpi) => fitsPattern(factsOf(kpi, null), { ref })))
    return unusedRules.noRef(ref);
  return sheet === undefined && section === undefined && ref === undefined ? null : unusedRules.noneFits;
}
