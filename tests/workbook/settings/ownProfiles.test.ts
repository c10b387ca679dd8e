import { CHILDRENS_TRUST, CORPORATE } from "../../../src/kpi/profile/builtInProfiles";
import type { Profile } from "../../../src/kpi/profile/profile";
import { formatProfiles, parseProfiles } from "../../../src/kpi/profile/profileFile";
import { profilesOf } from "../../../src/workbook/settings/profilesInUse";
import { ownProfiles, withoutUnchangedProfiles } from "../../../src/workbook/settings/ownProfiles";
import { EMPTY_SETTINGS, type WorkbookSettings } from "../../../src/workbook/settings/settings";

const OWN: Profile = { ...CORPORATE, id: "housing", name: "Housing" };
const CHANGED: Profile = { ...CORPORATE, toleranceBasis: "points" };
/** As a file brings it: another object, its keys in another order. */
const fromFile = (profile: Profile): Profile => {
  const read = parseProfiles(formatProfiles([profile]));
  const [found] = read.kind === "profiles" ? read.profiles : [];
  if (found === undefined) throw new Error("It can be read.");
  return found;
};
const having = (...profiles: readonly Profile[]): WorkbookSettings => ({ ...EMPTY_SETTINGS, profiles });
const ids = (profiles: readonly Profile[]) => profiles.map(({ id }) => id);

test.each([
  ["as they came", having(fromFile(CHILDRENS_TRUST), fromFile(CORPORATE)), []],
  ["changed", having(fromFile(CHILDRENS_TRUST), CHANGED), ["corporate"]],
  ["behind one for every row", having(OWN, fromFile(CHILDRENS_TRUST)), ["housing"]],
  // Behind it, no row would come to the Children's Trust.
  ["put before one for every row", having(fromFile(CHILDRENS_TRUST), OWN), ["childrens-trust", "housing"]],
  ["renamed", having({ ...CHILDRENS_TRUST, name: "Trust" }), ["childrens-trust"]],
])(
  "of built-in rules %s, those are the council's own doing that say or come otherwise",
  (_, settings, own) => {
    expect(ids(ownProfiles(settings))).toEqual(own);
    // Whatever is left out, the rules of every row stay what they were.
    const after = withoutUnchangedProfiles(settings);
    expect(after.kind === "changed" && ids(profilesOf(after.settings))).toEqual(ids(profilesOf(settings)));
  },
);
