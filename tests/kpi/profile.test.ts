import {
  AT_TARGET,
  CHILDRENS_TRUST,
  CORPORATE,
  DEFAULT_PROFILES,
  usualState,
} from "../../src/kpi/profile/builtInProfiles";
import type { Profile, RatedState, RowPattern } from "../../src/kpi/profile/profile";
import { profileFor, type RowFacts } from "../../src/kpi/profile/profileFor";
import { isPercentRow } from "../../src/kpi/row/percentRow";
import { evaluateOne, rowOf, type RowSpec } from "./rowBuilder";

test.each<[string | null, string]>([
  ["BBF05 (KPI 2)", "childrens-trust"],
  ["BBF09 (kpi 10)", "childrens-trust"],
  ["BBF12 (LS3a)", "corporate"],
  ["BBF17 (KPI)", "corporate"],
  ["KPI 2", "corporate"],
  ["", "corporate"],
  [null, "corporate"],
])("ref %j goes by %s", (ref, id) => {
  expect(profileFor({ ref, section: null, sheet: null, isPercent: () => false }, DEFAULT_PROFILES).id).toBe(
    id,
  );
});

test.each<[string, RowPattern, Partial<RowFacts>, boolean]>([
  [
    "its section, whatever the capitals",
    { section: "Adult  social care" },
    { section: "Adult Social Care" },
    true,
  ],
  ["a section that only holds the name", { section: "Housing" }, { section: "Non-housing services" }, false],
  ["no section", { section: "Housing" }, { section: null }, false],
  ["its sheet, by a number", { sheet: "Quarter #" }, { sheet: "Quarter 2" }, true],
  ["another sheet", { sheet: "Quarter #" }, { sheet: "Quarter 2 draft" }, false],
  ["a target in percent", { targetIn: "percent" }, { isPercent: () => true }, true],
  ["a target in anything else", { targetIn: "percent" }, {}, false],
  ["a whole reference", { refs: ["R4", "R7"] }, { ref: " r7 " }, true],
  ["a longer reference", { refs: ["R4", "R7"] }, { ref: "R40" }, false],
  ["no number in the place of # in a whole reference", { refs: ["R#"] }, { ref: "R4" }, false],
  ["no reference beside whole ones", { refs: ["R4"] }, {}, false],
  ["both", { ref: "FIN#", targetIn: "other units" }, { ref: "FIN12" }, true],
  ["one of two", { ref: "FIN#", section: "Housing" }, { ref: "FIN12" }, false],
])("a rule set for certain rows: %s", (_name, where, facts, fits) => {
  const own: Profile = { ...CORPORATE, id: "own", appliesTo: { kind: "rows", where } };
  const row: RowFacts = { ref: null, section: null, sheet: null, isPercent: () => false, ...facts };
  expect(profileFor(row, [own]).id).toBe(fits ? "own" : "corporate");
});

test.each<[string, Partial<RowSpec>, boolean]>([
  ["a percentage", { target: "90%" }, true],
  ["days", { target: "20 days" }, false],
  ["a range of percentages", { target: "80% - 90%" }, true],
  ["a bare number beside percentages", { target: "90" }, true],
  ["a bare number beside counts", { target: "90", figures: { "July 2023/24": "75" } }, false],
  ["no target, a green value in days", { target: "", greenLimit: "20 days" }, false],
])("whether a target is in percent: %s", (_name, spec, expected) => {
  expect(isPercentRow(rowOf({ figures: { "July 2023/24": "75%" }, ...spec }))).toBe(expected);
});

test("profiles are plain data", () => {
  for (const profile of DEFAULT_PROFILES) expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
});

/** Other councils' rule sets, said in data alone. */
function statuses(states: readonly RatedState[], readings: readonly string[], tolerance = ""): string {
  const profile: Profile = { ...CORPORATE, id: "other", states };
  return readings
    .map(
      (reading) =>
        evaluateOne(
          { figures: { "July 2023/24": reading }, target: "100", tolerance },
          { profiles: [profile] },
        ).status,
    )
    .join(" ");
}
const to = (percent: number, inclusive = true): RatedState["upTo"] => ({
  slack: { kind: "relative", percent },
  inclusive,
});

test.each<[string, readonly RatedState[], readonly string[], string]>([
  [
    "green within 5%, amber to 10%",
    [usualState("green", to(5)), usualState("amber", to(10)), usualState("red", null)],
    ["95", "94.9", "90", "89.9"],
    "green amber amber red",
  ],
  [
    "green within 1%, amber to under 5%, red at 5%",
    [usualState("green", to(1)), usualState("amber", to(5, false)), usualState("red", null)],
    ["99", "95.1", "95"],
    "green amber red",
  ],
  ["met or not met", [usualState("green", AT_TARGET), usualState("red", null)], ["100", "99.9"], "green red"],
  [
    "an amount instead of a share",
    [
      usualState("green", AT_TARGET),
      usualState("amber", { slack: { kind: "amount", amount: 3 }, inclusive: true }),
      usualState("red", null),
    ],
    ["97", "96.9"],
    "amber red",
  ],
])("%s", (_name, states, readings, expected) => {
  expect(statuses(states, readings)).toBe(expected);
});

test("the two built-in rule sets differ in travel only", () => {
  expect(CHILDRENS_TRUST.states).toEqual(CORPORATE.states);
  const row = {
    figures: { "June 2023/24": "25.4%", "July 2023/24": "22.6%" },
    polarity: "Lower is better",
    target: "29%",
  };
  expect(evaluateOne({ ...row, ref: "BBF05 (KPI 2)" }).travel?.mark).toBe("↑ G");
  expect(evaluateOne({ ...row, ref: "BBF05" }).travel?.mark).toBe("↓ G");
});
