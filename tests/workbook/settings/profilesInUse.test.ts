import { CHILDRENS_TRUST, CORPORATE } from "../../../src/kpi/profile/builtInProfiles";
import type { Profile } from "../../../src/kpi/profile/profile";
import { profileFor } from "../../../src/kpi/profile/profileFor";
import { EMPTY_SETTINGS } from "../../../src/workbook/settings/settings";
import { profilesOf } from "../../../src/workbook/settings/profilesInUse";

const OWN: Profile = { ...CORPORATE, id: "own", name: "Own" };
const CHANGED: Profile = { ...CORPORATE, states: CORPORATE.states.slice(1) };

function order(...profiles: readonly Profile[]): readonly string[] {
  return profilesOf({ ...EMPTY_SETTINGS, profiles }).map(({ id }) => id);
}

test.each<[string, readonly Profile[], readonly string[]]>([
  ["nothing of the council's own", [], ["childrens-trust", "corporate"]],
  ["the council's own goes before the built-in ones", [OWN], ["own", "childrens-trust", "corporate"]],
  ["Corporate changed stays behind Children's Trust", [CHANGED], ["childrens-trust", "corporate"]],
  ["and behind the council's own", [CHANGED, OWN], ["own", "childrens-trust", "corporate"]],
  ["both changed", [CHANGED, CHILDRENS_TRUST], ["childrens-trust", "corporate"]],
  [
    "Corporate for certain rows keeps its place",
    [{ ...CHANGED, appliesTo: { kind: "rows", where: { section: "Housing" } } }, OWN],
    ["corporate", "own", "childrens-trust"],
  ],
])("%s", (_, profiles, wanted) => {
  expect(order(...profiles)).toEqual(wanted);
});

test("a change of Corporate is used for its rows, and those with “(KPI 2)” keep their own rules", () => {
  const profiles = profilesOf({ ...EMPTY_SETTINGS, profiles: [CHANGED] });
  const rulesOf = (ref: string): Profile =>
    profileFor({ ref, section: null, sheet: null, isPercent: () => true }, profiles);
  expect(rulesOf("BBF05")).toBe(CHANGED);
  expect(rulesOf("BBF05 (KPI 2)").id).toBe("childrens-trust");
});
