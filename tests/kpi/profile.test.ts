import {
  AT_TARGET,
  CHILDRENS_TRUST,
  CORPORATE,
  DEFAULT_PROFILES,
  usualState,
} from "../../src/kpi/profile/builtInProfiles";
import type { Profile, RatedState } from "../../src/kpi/profile/profile";
import { profileFor } from "../../src/kpi/profile/profileFor";
import { evaluateOne } from "./rowBuilder";

test.each<[string | null, string]>([
  ["BBF05 (KPI 2)", "childrens-trust"],
  ["BBF09 (kpi 10)", "childrens-trust"],
  ["BBF12 (LS3a)", "corporate"],
  ["BBF17 (KPI)", "corporate"],
  ["KPI 2", "corporate"],
  ["", "corporate"],
  [null, "corporate"],
])("ref %j goes by %s", (ref, id) => {
  expect(profileFor(ref, DEFAULT_PROFILES).id).toBe(id);
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
