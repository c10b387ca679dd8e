import { unusedRules } from "../../wording/settings";
import type { Profile, RowPattern } from "../../kpi/profile/profile";
import { factsOf, fitsPattern, isNamed, isRef } from "../../kpi/profile/profileFor";
import type { KpiRow } from "../../kpi/row/row";

/** A sheet that was read, with its KPIs; none where it has no table. */
export interface ReadSheet {
  readonly name: string;
  readonly kpis: readonly KpiRow[];
}

/**
 * Rule sets for rows that are nowhere: a section or a sheet that the workbook does not have, or has under another name. Their rows would
 * be judged by other rules, and nobody would know. Likewise single references that no row has, and a part of a reference that is one
 * row's whole reference and goes on in others: "R4" in "R40". Sentences; none for a rule set whose rows may stand on a sheet that was not read.
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
    const fitting = sheets.flatMap((sheet) =>
      sheet.kpis.filter((kpi) => fitsPattern(factsOf(kpi, sheet.name), where)),
    );
    const wider = where.ref === undefined ? [] : goingOn(where.ref, refsOf(fitting));
    const told = wider.length === 0 ? [] : [unusedRules.widerRef(name, where.ref ?? "", wider)];
    if (mayStandOn(where, unread)) return told;
    if (fitting.length > 0) {
      const missing = missingRefs(where, fitting);
      return missing.length === 0 ? told : [...told, unusedRules.someRefs(name, missing)];
    }
    const why = whyNot(where, sheets, unread);
    return why === null ? [] : [unusedRules.noRow(name, why)];
  });
}

function refsOf(kpis: readonly KpiRow[]): readonly string[] {
  return [...new Set(kpis.flatMap(({ ref }) => ref ?? []))];
}

function missingRefs({ refs = [] }: RowPattern, kpis: readonly KpiRow[]): readonly string[] {
  return refs.filter((ref) => !kpis.some((kpi) => isRef(kpi.ref, ref)));
}

/** The references in which a number goes on where the pattern ends, if one reference is the pattern itself: "R40" for "R4". */
function goingOn(pattern: string, refs: readonly string[]): readonly string[] {
  if (!/\d$/.test(pattern) || !refs.some((ref) => isRef(ref, pattern))) return [];
  return refs.filter((ref) => fitsPattern({ ...NO_ROW, ref }, { ref: `${pattern}#` }));
}

const NO_ROW = { section: null, sheet: null, isPercent: () => false };

function mayStandOn({ sheet }: RowPattern, unread: readonly string[]): boolean {
  return sheet === undefined ? unread.length > 0 : unread.some((name) => isNamed(name, sheet));
}

/** The first thing asked of a row that none has; null for rules that name nothing, only what the target is counted in. */
function whyNot(where: RowPattern, sheets: readonly ReadSheet[], unread: readonly string[]): string | null {
  const { sheet, section, ref, refs } = where;
  const named = sheet === undefined ? sheets : sheets.filter(({ name }) => isNamed(name, sheet));
  if (sheet !== undefined && named.length === 0)
    return unusedRules.noSheet(sheet, [...sheets.map(({ name }) => name), ...unread]);
  const kpis = named.flatMap((one) => one.kpis);
  const sections = [...new Set(kpis.flatMap((kpi) => kpi.section ?? []))];
  if (section !== undefined && !sections.some((one) => isNamed(one, section)))
    return unusedRules.noSection(section, sections);
  if (ref !== undefined && !kpis.some((kpi) => fitsPattern(factsOf(kpi, null), { ref })))
    return unusedRules.noRef(ref);
  if (refs !== undefined && missingRefs(where, kpis).length === refs.length) return unusedRules.noRefs(refs);
  const asked = [sheet, section, ref, refs].some((part) => part !== undefined);
  return asked ? unusedRules.noneFits : null;
}
