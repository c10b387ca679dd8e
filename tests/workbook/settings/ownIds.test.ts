import { CORPORATE } from "../../../src/kpi/profile/builtInProfiles";
import type { Profile } from "../../../src/kpi/profile/profile";
import { formatProfiles, parseProfiles } from "../../../src/kpi/profile/profileFile";
import { READY_PROFILES } from "../../../src/kpi/profile/readyProfiles";
import {
  asChanged,
  copyOf,
  readyAmong,
  withChangedProfile,
  withReadyProfile,
} from "../../../src/workbook/settings/ownIds";
import { decodeSettings, encodeSettings } from "../../../src/workbook/settings/store";
import { EMPTY_SETTINGS, type WorkbookSettings } from "../../../src/workbook/settings/settings";

const found = READY_PROFILES.find(({ id }) => id === "amber-within-10");
if (found === undefined) throw new Error("It is one of the ready-made ones.");
/** As it is added in the pane. */
const READY: Profile = { ...found, appliesTo: { kind: "assigned" } };
const TO_SHEET = { kind: "sheet", sheet: "{1}" } as const;
const WITH_READY: WorkbookSettings = {
  ...EMPTY_SETTINGS,
  profiles: [READY],
  assignments: [{ profile: READY.id, to: TO_SHEET }],
};
const TWO_PERCENT = { defaultTolerance: { kind: "relative", percent: 2 } } as const;

test.each<[string, Profile, string, string]>([
  ["saved as they came", READY, "amber-within-10", READY.description],
  ["renamed", { ...READY, name: "Housing rules" }, "housing-rules", READY.description],
  ["that say something else", { ...READY, ...TWO_PERCENT }, "amber-within-10-2", ""],
  ["renamed, that say something else", { ...READY, name: "Mine", ...TWO_PERCENT }, "mine", ""],
])(
  "ready-made rules %s have an id of their own, and a description that fits",
  (_, profile, id, description) => {
    const changed = asChanged(profile, WITH_READY);
    expect([changed.id, changed.description]).toEqual([id, description]);
  },
);

test("Corporate keeps its id when it is changed, and loses the description that no longer fits", () => {
  const changed = asChanged({ ...CORPORATE, ...TWO_PERCENT }, EMPTY_SETTINGS);
  expect([changed.id, changed.description]).toEqual(["corporate", ""]);
  // A file says nothing of what there is not.
  expect(formatProfiles([changed])).not.toContain("description");
  expect(parseProfiles(formatProfiles([changed]))).toMatchObject({ profiles: [changed] });
});

test("Corporate changed and changed back is what it was, description and all", () => {
  const there = asChanged({ ...CORPORATE, ...TWO_PERCENT }, EMPTY_SETTINGS);
  const back = asChanged({ ...there, defaultTolerance: CORPORATE.defaultTolerance }, EMPTY_SETTINGS);
  expect(back).toEqual(CORPORATE);
});

test("what a council has written of its rules stays", () => {
  const own: Profile = { ...CORPORATE, id: "mine", description: "As agreed in May." };
  expect(asChanged({ ...own, ...TWO_PERCENT }, EMPTY_SETTINGS).description).toBe("As agreed in May.");
});

test("what ready-made rules were assigned to goes by the changed ones, and they can be added again", () => {
  const changed = asChanged({ ...READY, name: "Mine", ...TWO_PERCENT }, WITH_READY);
  const after = withChangedProfile(WITH_READY, READY.id, changed);
  if (after.kind === "refused") throw new Error(after.sentence);
  expect(after.settings.profiles).toEqual([changed]);
  expect(after.settings.assignments).toEqual([{ profile: "mine", to: TO_SHEET }]);
  const again = withChangedProfile(after.settings, READY.id, READY);
  expect(again.kind === "changed" && again.settings.profiles.map(({ id }) => id)).toEqual(["mine", READY.id]);
});

const IMPOSTOR: Profile = { ...READY, ...TWO_PERCENT, name: "Housing rules" };
const OF_BEFORE: WorkbookSettings = { ...WITH_READY, profiles: [IMPOSTOR] };

describe("rules kept before under a ready-made one's id", () => {
  test("make room once the ready-made ones are added: what they are assigned to goes along", () => {
    const added = withReadyProfile(OF_BEFORE, READY);
    if (added.kind === "refused") throw new Error(added.sentence);
    expect(added.settings.profiles).toEqual([{ ...IMPOSTOR, id: "housing-rules" }, READY]);
    expect(added.settings.assignments).toEqual([{ profile: "housing-rules", to: TO_SHEET }]);
  });

  test("do not count as the ready-made ones, which are offered", () => {
    expect(readyAmong(OF_BEFORE.profiles).has(READY.id)).toBe(false);
    expect(readyAmong(WITH_READY.profiles).has(READY.id)).toBe(true);
  });
});

test("ready-made rules are themselves once they were stored and read", async () => {
  const profiles = READY_PROFILES.map((one): Profile => ({ ...one, appliesTo: { kind: "assigned" } }));
  const encoded = encodeSettings({ ...EMPTY_SETTINGS, profiles });
  const read = await decodeSettings(encoded.kind === "too-large" ? "" : encoded.xml);
  expect(read.kind === "settings" && read.settings.profiles).toEqual(profiles);
});

test("a copy has a name and an id that nothing else has, and is used where it is assigned", () => {
  const first = copyOf(CORPORATE, EMPTY_SETTINGS);
  expect([first.id, first.name, first.appliesTo]).toEqual([
    "corporate-copy",
    "Corporate (copy)",
    { kind: "assigned" },
  ]);
  const second = copyOf(CORPORATE, { profiles: [first] });
  expect([second.id, second.name]).toEqual(["corporate-copy-2", "Corporate (copy 2)"]);
});
