import { CORPORATE } from "../../../src/kpi/profile/builtInProfiles";
import type { Profile } from "../../../src/kpi/profile/profile";
import { keyOvertaken, type SheetWithKey } from "../../../src/workbook/settings/keyOvertaken";

const ROWS = [{ profile: "corporate" }];
const HERE: SheetWithKey = { rows: ROWS, key: { says: "10% of target", onTab: true } };
const FOLLOWED = { says: "10% of target", followed: true, against: "5% of the target" };
const KEPT = { ...FOLLOWED, followed: false };

const within = (percent: number): Profile => ({
  ...CORPORATE,
  defaultTolerance: { kind: "relative", percent },
});
const FIXED: Profile = {
  ...CORPORATE,
  states: CORPORATE.states.map((state) =>
    state.id === "amber"
      ? { ...state, upTo: { slack: { kind: "relative", percent: 8 }, inclusive: true } }
      : state,
  ),
};

test.each([
  ["as it was made", FOLLOWED, [HERE], CORPORATE, null],
  ["the rules hold, as it was made", KEPT, [HERE], CORPORATE, null],
  [
    "the rules give the same now",
    FOLLOWED,
    [HERE],
    within(10),
    "The “Corporate” rules give the same as the key now, so this makes no difference.",
  ],
  [
    "the rules give something else again, and the key goes before them",
    FOLLOWED,
    [HERE],
    within(8),
    "When this was decided the rules gave 5% of the target. Now the “Corporate” rules give 8% of the target, and the key still goes against them: amber goes by the key.",
  ],
  [
    "the rules give something else again, and go before the key",
    KEPT,
    [HERE],
    within(8),
    "When this was decided the rules gave 5% of the target. Now the “Corporate” rules give 8% of the target, and the key still goes against them: amber goes by the rules.",
  ],
  [
    "the rules do not look at a tolerance now",
    FOLLOWED,
    [HERE],
    FIXED,
    "The “Corporate” rules do not look at a tolerance, so this has no effect: amber goes by the rules.",
  ],
  [
    "the key says something else",
    FOLLOWED,
    [{ rows: ROWS, key: { says: "12% of target", onTab: true } }],
    CORPORATE,
    "The key says “12% of target” now, so this has no effect.",
  ],
  [
    "the key is gone",
    FOLLOWED,
    [{ rows: ROWS, key: null }],
    CORPORATE,
    "No sheet that was evaluated goes by such a key now, so this has no effect.",
  ],
  ["what the rules gave was not kept", { says: "10% of target", followed: true }, [HERE], within(8), null],
  ["nothing is known of the sheet", FOLLOWED, [], within(10), null],
] as const)("a decision about a key: %s", (_name, ruling, sheets, profile, sentence) => {
  expect(keyOvertaken(ruling, sheets, [profile])).toBe(sentence);
});

test("a sheet that was only looked at tells by its rules, not by its key", () => {
  expect(keyOvertaken(FOLLOWED, [{ rows: ROWS }], [within(10)])).toContain("makes no difference");
});
