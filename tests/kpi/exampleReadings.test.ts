import { CORPORATE, DEFAULT_PROFILES } from "../../src/kpi/profile/builtInProfiles";
import { exampleReadings, startReading } from "../../src/kpi/profile/exampleReadings";
import type { FixedSlack, Profile } from "../../src/kpi/profile/profile";
import { READY_PROFILES } from "../../src/kpi/profile/readyProfiles";

function within(defaultTolerance: FixedSlack): Profile {
  return { ...CORPORATE, defaultTolerance };
}

function shown(profile: Profile): readonly string[] {
  return exampleReadings(profile).tried.map(({ reading, answer }) => `${String(reading)} ${answer.name}`);
}

test.each([
  [5, "88", 86],
  [2.5, "88", 88],
  [1, "89.5", 89.5],
  [0.5, "89.8", 89.8],
  [0.1, "89.95", 89.95],
  [0.01, "89.995", 89.995],
])("amber within %s percent shows a figure that is amber, and is tried from one", (percent, amber, start) => {
  const profile = within({ kind: "relative", percent });
  expect(shown(profile)).toEqual([
    "100 Green",
    `${amber} Amber`,
    percent === 5 ? "82 Red" : percent === 2.5 ? "86 Red" : "88 Red",
  ]);
  expect(startReading(profile)).toBe(start);
  expect(exampleReadings(profile).never).toEqual([]);
});

test.each<[string, FixedSlack]>([
  ["0%", { kind: "relative", percent: 0 }],
  ["none", { kind: "none" }],
])("a tolerance of %s has no amber, unless a row has one of its own", (_, slack) => {
  expect(shown(within(slack))).toEqual(["100 Green", "88 Red"]);
  expect(exampleReadings(within(slack))).toMatchObject({ never: ["Amber"], unlessTolerance: true });
});

test("limits that hold for every row have no amber for any", () => {
  const states = CORPORATE.states.map((state) =>
    state.id === "amber"
      ? { ...state, upTo: { slack: { kind: "relative", percent: 0 }, inclusive: true } as const }
      : state,
  );
  expect(exampleReadings({ ...CORPORATE, states })).toMatchObject({
    never: ["Amber"],
    unlessTolerance: false,
  });
});

test.each([...DEFAULT_PROFILES, ...READY_PROFILES].map((profile) => [profile.id, profile] as const))(
  "%s shows every status that a figure can earn",
  (_, profile) => {
    const { tried, never } = exampleReadings(profile);
    const earned = profile.states.filter(
      ({ upTo }, index) => upTo !== null || index === profile.states.length - 1,
    );
    expect(never).toEqual([]);
    expect(tried.map(({ answer }) => answer.status)).toEqual(earned.map(({ id }) => id));
  },
);
