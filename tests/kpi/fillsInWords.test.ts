import { lookAlike } from "../../src/kpi/look/apart";
import { fillsInWords } from "../../src/kpi/look/fillsInWords";
import { paintOf, usualLook } from "../../src/kpi/look/stateLook";
import { DEFAULT_PROFILES } from "../../src/kpi/profile/builtInProfiles";
import { describeProfile } from "../../src/kpi/profile/describeProfile";
import { READY_PROFILES } from "../../src/kpi/profile/readyProfiles";

const filled = (fill: string) => ({ colour: paintOf(fill, undefined) });

test.each([
  ["#C4161C", "#C4161C", true],
  ["#C4161C", "#B01217", true],
  ["#C4161C", "#FF0000", false],
  ["#FFC000", "#FFF176", false],
  ["#FFC000", "#FFBF00", true],
  ["#00855A", "#C4161C", false],
  ["#00855A", "#00B050", false],
])("the fills %s and %s look alike: %s", (one, two, expected) => {
  expect(lookAlike(filled(one), filled(two))).toBe(expected);
});

test("a status without a fill looks like no other", () => {
  expect(lookAlike({ colour: null }, { colour: null })).toBe(false);
});

const STATES = ["green", "amber", "red"].map((id) => ({ id, ...usualLook(id) }));

test.each<[string, Record<string, string | null>, string[]]>([
  ["as usual", {}, []],
  ["another colour", { green: "#1F5FBF" }, ["Fills: Green is blue."]],
  ["another shade", { green: "#00B050" }, ["Fills: Green is not the usual green."]],
  ["none", { green: "#1F5FBF", red: null }, ["Fills: Green is blue, Red has none."]],
  [
    "Green in Red's own",
    { green: "#C4161C" },
    [
      "Fills: Green is red.",
      "Green and Red look alike: only their words and letters tell them apart. Choose another fill for one of them.",
    ],
  ],
])("fills in words: %s", (_, changed, expected) => {
  const states = STATES.map((state) => {
    const fill = changed[state.id];
    return fill === undefined ? state : { ...state, colour: fill === null ? null : paintOf(fill, undefined) };
  });
  expect(fillsInWords(states)).toEqual(expected);
});

test("no rule set that comes with the add-in has two statuses that look alike", () => {
  for (const profile of [...DEFAULT_PROFILES, ...READY_PROFILES])
    expect(describeProfile(profile).filter((sentence) => sentence.includes("look alike"))).toEqual([]);
});
