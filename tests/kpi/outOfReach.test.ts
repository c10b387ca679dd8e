import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { describeProfile } from "../../src/kpi/profile/describeProfile";
import { outOfReachSentence } from "../../src/kpi/profile/outOfReach";

test.each([
  [500, "With 500% of the target, nothing is Red where higher is better."],
  [100, "With 100% of the target, nothing is Red where higher is better."],
  [99, null],
])(
  "a tolerance of %d%% of the target leaves a status out of reach, and the rules say so",
  (percent, said) => {
    const profile = { ...CORPORATE, defaultTolerance: { kind: "relative", percent } as const };
    expect(outOfReachSentence(profile)).toBe(said);
    expect(describeProfile(profile).filter((sentence) => sentence === said)).toHaveLength(
      said === null ? 0 : 1,
    );
  },
);
