import { CHILDRENS_TRUST, CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { describeProfile } from "../../src/kpi/profile/describeProfile";
import type { Profile } from "../../src/kpi/profile/profile";
import { exampleOf } from "../../src/kpi/profile/exampleOf";
import { formatProfiles, parseProfiles } from "../../src/kpi/profile/profileFile";
import { profileProblems } from "../../src/kpi/profile/profileProblems";
import { READY_PROFILES } from "../../src/kpi/profile/readyProfiles";
import { ruleSet } from "./ruleSet";

const ready = (id: string): Profile => {
  const found = READY_PROFILES.find((profile) => profile.id === id);
  if (found === undefined) throw new Error(`No ready profile ${id}`);
  return found;
};

/** What each makes of readings against a target of 90%, higher is better. */
test.each<[string, number[], string]>([
  ["amber-within-5", [90, 85.5, 85.4], "Green Amber Red"],
  ["amber-within-10", [90, 81, 80.9], "Green Amber Red"],
  ["green-within-5-amber-to-10", [85.5, 85.4, 81, 80.9], "Green Amber Amber Red"],
  ["green-within-1-red-at-5", [89.1, 89, 85.51, 85.5], "Green Amber Amber Red"],
  ["four-colours", [90, 85.5, 81, 80], "Green Yellow Amber Red"],
  ["amber-within-5-points", [90, 85, 84.9], "Green Amber Red"],
  ["met-or-not", [90, 89.9], "Met Not met"],
  [
    "on-target-both-sides",
    [94.6, 94.5, 85.5, 85.4],
    "Significantly better On target On target Significantly worse",
  ],
  ["blue-for-complete", [90, 85.5, 85.4], "Green Amber Red"],
  ["amber-if-no-worse-than-last-year", [90, 81, 80.9], "Green Amber Red"],
])("%s", (id, readings, expected) => {
  const names = readings.map(
    (reading) => exampleOf(ready(id), { target: 90, reading, better: "higher" })?.name ?? "?",
  );
  expect(names.join(" ")).toBe(expected);
});

test("each can be used, is offered by what it does, and has names of its own", () => {
  expect(READY_PROFILES).toHaveLength(10);
  expect(READY_PROFILES.flatMap(profileProblems)).toEqual([]);
  expect(parseProfiles(formatProfiles(READY_PROFILES))).toEqual({
    kind: "profiles",
    profiles: READY_PROFILES,
    notices: expect.anything(),
  });
  for (const { description, id } of READY_PROFILES) {
    expect(description).toMatch(/^[A-Z].{20,}\.$/);
    expect([CORPORATE.id, CHILDRENS_TRUST.id]).not.toContain(id);
  }
});

test("an example that needs more than a target is none", () => {
  const example = { target: 20, reading: 21, better: "lower", unit: "days" } as const;
  expect(exampleOf(ready("amber-within-5-points"), example)).toBeNull();
  expect(exampleOf(CORPORATE, example)).toMatchObject({ status: "amber", name: "Amber", letter: "A" });
});

describe("in plain words", () => {
  test("Corporate", () => {
    expect(describeProfile(CORPORATE)).toEqual([
      "Green: at the target or better.",
      "Amber: worse than the target by no more than the row’s tolerance.",
      "Red: anything worse.",
      "Where a row has no tolerance, it is 5% of the target.",
      "Red counts as outside tolerance.",
      "Where a row does not say whether higher or lower is better, you are asked.",
      "The arrow compares with the period before.",
      "A decline of no more than 5% of the earlier figure is acceptable.",
      "A decline that leaves the figure on target is acceptable too.",
    ]);
  });
  test.each<[string, Profile, string[]]>([
    [
      "Children's Trust",
      CHILDRENS_TRUST,
      ["It points up for better and down for worse.", "Every decline is acceptable."],
    ],
    [
      "limits that do not belong",
      ready("green-within-1-red-at-5"),
      [
        "Green: at the target or better, or worse by no more than 1% of the target.",
        "Amber: worse than the target by less than 5% of the target.",
        "Tolerances in the sheet are not used: these limits hold for every KPI.",
      ],
    ],
    [
      "states above the target",
      ready("on-target-both-sides"),
      ["Significantly better: better than the target by more than 5% of the target."],
    ],
    ["words", ready("blue-for-complete"), ["Complete: where the cell says “Complete”."]],
    [
      "changes",
      ready("amber-if-no-worse-than-last-year"),
      [
        "Amber becomes Red where the figure is worse than the same period of last year.",
        "Where that figure is missing, you are asked.",
      ],
    ],
    [
      "limits of other columns and of two measures",
      ruleSet({
        appliesTo: { section: "Housing", targetIn: "percent" },
        states: [
          { status: "blue", asGoodAs: "Stretch target" },
          { status: "green", within: "target" },
          { status: "amber", within: { largerOf: ["5%", "2 points"] } },
          { status: "red" },
        ],
      }),
      [
        "For rows in the section “Housing” and whose target is a percentage.",
        "Blue: as good as the figure in the column “Stretch target”, or better.",
        "Amber: worse than the target by no more than the larger of 5% of the target and 2 percentage points.",
      ],
    ],
    [
      "certain references",
      ruleSet({
        appliesTo: { refs: ["R4", "R7", "R9"] },
        states: [{ status: "green", within: "5%" }, { status: "red" }],
      }),
      ["For rows whose reference is “R4”, “R7” or “R9”."],
    ],
    [
      "another figure in the target’s place",
      ruleSet({
        judgedAgainst: { column: "3 year average" },
        tolerance: { numberMeans: "amount" },
        travel: { comparedWith: "same-period-last-year", otherwiseComparedWith: "period-before" },
      }),
      [
        "Figures are judged against the column “3 year average”, and not against a target; “target” below stands for that.",
        "A number without a sign in a tolerance column is in the KPI’s own unit: points of a percentage, days, cases.",
        "Where that has no figure, it compares with the period before.",
      ],
    ],
    [
      "the rest",
      ruleSet({
        targetApplies: { quarters: [4], otherwise: "tracking" },
        polarityWhenMissing: "suggested",
        rangeTargets: "best-inside",
        colours: "every-period",
        tolerance: { default: "none", percentMeans: "percentage points" },
        travel: {
          longComparedWith: { averageOfLast: 3 },
          judge: false,
          noChangeWithin: 2,
          give: "not-for-cumulative",
        },
      }),
      [
        "Where a row has no tolerance, there is none.",
        "“5%” in a tolerance column means percentage points where the target is in percent.",
        "The target applies in quarter 4 only; in the others a row is tracked.",
        "A target typed as a range is best inside it.",
        "Every period of the year is coloured.",
        "Cumulative figures get no arrow.",
        "It says only whether the figure went up or down.",
        "A change of no more than 2 in the KPI’s own unit counts as none.",
        "The long-term arrow compares with the average of the 3 periods before.",
      ],
    ],
  ])("%s", (_name, profile, sentences) => {
    expect(describeProfile(profile)).toEqual(expect.arrayContaining(sentences));
  });
});
