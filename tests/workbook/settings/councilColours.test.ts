import { CORPORATE } from "../../../src/kpi/profile/builtInProfiles";
import type { Profile } from "../../../src/kpi/profile/profile";
import { READY_PROFILES } from "../../../src/kpi/profile/readyProfiles";
import {
  coloursTakenFrom,
  inCouncilColours,
  sameButColours,
} from "../../../src/workbook/settings/councilColours";
import { asChanged, readyAmong } from "../../../src/workbook/settings/ownIds";
import { EMPTY_SETTINGS } from "../../../src/workbook/settings/settings";

const FILL = { green: "#00B050", amber: "#FFD966", red: "#FF0000" };
const inFills = (fills: Readonly<Record<string, string>>): Profile => ({
  ...CORPORATE,
  states: CORPORATE.states.map((state) => ({
    ...state,
    colour: { fill: fills[state.id] ?? "#FFFFFF", ink: "#1F1F1F" },
  })),
});
const ready = (id: string): Profile => {
  const found = READY_PROFILES.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const fills = ({ states }: Profile): readonly (string | undefined)[] =>
  states.map(({ colour }) => colour?.fill);

const OWN = { profiles: [inFills(FILL)] };

test.each<[string, readonly (string | null)[]]>([
  ["amber-within-10", [FILL.green, FILL.amber, FILL.red]],
  ["met-or-not", [FILL.green, FILL.red]],
  // What the council's rules have no like of stays: null stands for the colour that it came with.
  ["four-colours", [FILL.green, null, FILL.amber, FILL.red]],
  ["blue-for-complete", [null, FILL.green, FILL.amber, FILL.red]],
  ["on-target-both-sides", [FILL.green, null, FILL.red]],
])("%s comes in the council's colours", (id, expected) => {
  const came = fills(ready(id));
  expect(fills(inCouncilColours(ready(id), OWN))).toEqual(expected.map((fill, at) => fill ?? came[at]));
  expect(coloursTakenFrom(ready(id), OWN)).toBe("Corporate");
});

test("where the council has set no colours, it is as it came, and nothing is said of them", () => {
  for (const one of READY_PROFILES) {
    expect(inCouncilColours(one, EMPTY_SETTINGS)).toBe(one);
    expect(coloursTakenFrom(one, EMPTY_SETTINGS)).toBeNull();
  }
});

test("no two statuses come to look alike: a council whose green is the blue of “On target”", () => {
  const blue = { profiles: [inFills({ ...FILL, green: "#1F5FBF" })] };
  expect(inCouncilColours(ready("on-target-both-sides"), blue)).toBe(ready("on-target-both-sides"));
});

test("in other colours it is still the ready-made one: not offered twice, its id and description kept", () => {
  const added: Profile = { ...inCouncilColours(ready("met-or-not"), OWN), appliesTo: { kind: "assigned" } };
  expect(readyAmong([added]).has("met-or-not")).toBe(true);
  expect(asChanged(added, { profiles: [...OWN.profiles, added] })).toEqual(added);
  expect(sameButColours(added, { ...added, warnOn: [] })).toBe(false);
});
