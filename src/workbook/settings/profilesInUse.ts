import { CORPORATE, DEFAULT_PROFILES } from "../../kpi/profile/builtInProfiles";
import type { Profile } from "../../kpi/profile/profile";
import { factsOf, profileFor } from "../../kpi/profile/profileFor";
import type { KpiRow } from "../../kpi/row/row";
import type { SheetRow } from "../sheet/rows";
import { assignmentsOf } from "./ownSettings";
import type { AssignedTo, ProfileAssignment, WorkbookSettings } from "./settings";

/**
 * The rule sets of a workbook, in the order in which they are tried: the council's own, then the built-in ones. Corporate as the council
 * has changed it stays the last: in front it would take the rows of Children's Trust, of which nobody spoke.
 */
export function profilesOf({ profiles }: Pick<WorkbookSettings, "profiles">): readonly Profile[] {
  const changed = profiles.find(isChangedCorporate);
  const own = profiles.filter((profile) => profile !== changed);
  const ids = new Set(own.map(({ id }) => id));
  const builtIn = DEFAULT_PROFILES.map((one) => (one.id === changed?.id ? changed : one));
  return [...own, ...builtIn.filter(({ id }) => !ids.has(id))];
}

/** One of that name for certain rows is a rule set of the council's own, and keeps its place. */
function isChangedCorporate({ id, appliesTo }: Profile): boolean {
  return id === CORPORATE.id && appliesTo.kind === CORPORATE.appliesTo.kind;
}

/**
 * Which profile each row goes by: the one it was given, its own first, then its section's, then its sheet's; else the first that says
 * it fits. One that was given and is no longer there counts as not given.
 *
 * @param sheetId The sheet whose assignments hold: its own id, or the one it borrows from.
 * @param sheetName The sheet's own name, by which a profile may say that it applies.
 */
export function profileChooser(
  settings: WorkbookSettings,
  sheetId: string,
  sheetName: string,
  rows: readonly SheetRow[],
): (row: KpiRow, index: number) => Profile {
  const profiles = profilesOf(settings);
  const given = [...assignmentsOf(settings, sheetId)].sort((a, b) => rank(a) - rank(b));
  return (kpi, index) => {
    const identity = rows[index]?.identity ?? null;
    for (const { to, profile } of given) {
      const found = fits(to, kpi, identity) ? profiles.find(({ id }) => id === profile) : undefined;
      if (found !== undefined) return found;
    }
    return profileFor(factsOf(kpi, sheetName), profiles);
  };
}

const NARROWEST_FIRST: readonly AssignedTo["kind"][] = ["row", "section", "sheet"];

function rank({ to }: ProfileAssignment): number {
  return NARROWEST_FIRST.indexOf(to.kind);
}

function fits(to: AssignedTo, kpi: KpiRow, identity: string | null): boolean {
  switch (to.kind) {
    case "sheet":
      return true;
    case "section":
      return kpi.section === to.section;
    case "row":
      return identity === to.identity;
    default:
      return to satisfies never;
  }
}
