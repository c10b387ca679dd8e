import { withOwnLetters } from "../../src/kpi/look/ownLetters";
import { parseProfiles } from "../../src/kpi/profile/profileFile";

const letters = (states: readonly (readonly [name: string, letter?: string])[]): readonly string[] =>
  withOwnLetters(
    states.map(([name, letter]) => ({ name, letter: letter ?? name.charAt(0) })),
    states.map(([, letter]) => letter !== undefined),
  ).map(({ letter }) => letter);

test.each([
  [
    [["Met"], ["Nearly met"], ["Not met"]],
    ["M", "N", "NM"],
  ],
  [
    [["Red"], ["Really red"], ["Rather red"]],
    ["R", "RR", "RA"],
  ],
  [
    [["Well above"], ["Well below", "W"]],
    ["WA", "W"],
  ],
  [
    [
      ["Green", "X"],
      ["Red", "X"],
    ],
    ["X", "X"],
  ],
  [
    [["Below"], ["Bad"], ["Bad"]],
    ["B", "BA", "BD"],
  ],
] as const)("%j have the letters %j", (states, expected) => {
  expect(letters(states)).toEqual(expected);
});

test("a rule file of Met, Nearly met, Not met needs no letters", () => {
  const states = [
    { status: "met", within: "target" },
    { status: "nearly-met", within: "3%" },
    { status: "not-met" },
  ];
  const file = { format: "kpi-status-profile", version: 1, profiles: [{ name: "Nearly", states }] };
  const parsed = parseProfiles(JSON.stringify(file));
  expect(parsed).toMatchObject({
    profiles: [{ states: [{ letter: "M" }, { letter: "N" }, { letter: "NM" }] }],
  });
});
