import { CORPORATE, usualState } from "../../src/kpi/profile/builtInProfiles";
import type { Profile, RatedState, Slack } from "../../src/kpi/profile/profile";
import { keyAgainstRules } from "../../src/kpi/tolerance/keyAgainstRules";

const amberTo = (slack: Slack): readonly RatedState[] => [
  usualState("green", { slack: { kind: "none" }, inclusive: true }),
  usualState("amber", { slack, inclusive: true }),
  usualState("red", null),
];
const fixed = (slack: Slack): Profile => ({ ...CORPORATE, states: amberTo(slack) });
const [green, , red] = CORPORATE.states;

test.each<[string, string, Profile, ReturnType<typeof keyAgainstRules>]>([
  ["another width", "10% of target", CORPORATE, { looks: true, same: false, gives: "5% of the target" }],
  ["the same", "5% of target", CORPORATE, { looks: true, same: true, gives: "5% of the target" }],
  [
    "points beside a share",
    "5 percentage points",
    CORPORATE,
    { looks: true, same: false, gives: "5% of the target" },
  ],
  [
    "points beside points",
    "5 percentage points",
    { ...CORPORATE, defaultTolerance: { kind: "points", points: 5 } },
    { looks: true, same: true, gives: "5 percentage points from the target" },
  ],
  [
    "no amber without a tolerance",
    "5% of target",
    { ...CORPORATE, defaultTolerance: { kind: "none" } },
    { looks: true, same: false, gives: null },
  ],
  [
    "rules with an amber of their own",
    "10% of target",
    fixed({ kind: "relative", percent: 8 }),
    { looks: false, same: false, gives: "8% of the target" },
  ],
  [
    "the same amber of their own",
    "10% of target",
    fixed({ kind: "relative", percent: 10 }),
    { looks: false, same: true, gives: "10% of the target" },
  ],
  [
    "met and not met",
    "10% of target",
    { ...CORPORATE, states: [green, red].flatMap((state) => state ?? []) },
    { looks: false, same: false, gives: null },
  ],
  ["an amber that is no distance", "10% of target", fixed({ kind: "column", heading: "Floor" }), null],
])("%s", (_name, says, rules, expected) => {
  expect(keyAgainstRules(says, rules)).toEqual(expected);
});
