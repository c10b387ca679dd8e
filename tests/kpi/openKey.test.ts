import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { CORPORATE, usualState } from "../../src/kpi/profile/builtInProfiles";
import type { Profile, RatedState } from "../../src/kpi/profile/profile";
import type { Evaluation } from "../../src/kpi/evaluation";
import { rowOf } from "./rowBuilder";

/** A row of 310 days, lower is better, on a sheet whose key gives amber another width than the rules' 5%. */
function judged(reading: string, key = "8% of target", followed = false, profile = CORPORATE): Evaluation {
  const row = rowOf({
    figures: { "July 2023/24": reading },
    polarity: "Lower is better",
    target: "310",
    tolerance: "",
    printedTolerance: key,
  });
  const [only] = evaluateSheet([followed ? { ...row, followsKey: true } : row], {
    ...DEFAULT_SETTINGS,
    profiles: [profile],
  }).evaluations;
  if (only === undefined) throw new Error("no answer");
  return only;
}

describe("while it is open which of the key and the rules holds, no limit is given out as settled", () => {
  test.each([
    ["red by both", "400", "red", "outside tolerance by the key in A2 and by the rules alike"],
    ["amber by both", "320", "amber", "within tolerance by the key in A2 and by the rules alike"],
    ["green by both", "300", "green", "on target by the key in A2 and by the rules alike"],
  ])("%s", (_name, reading, status, words) => {
    const { explanation, limits, toleranceAs, ...answer } = judged(reading);
    expect(answer.status).toBe(status);
    expect(explanation).toContain(words);
    expect(explanation).not.toMatch(/ends at|334\.8|325\.5/);
    // An amber of null would say that there is none.
    expect([limits, toleranceAs]).toEqual([null, null]);
  });

  test("nor in the warning", () => {
    expect(judged("400").warning).toBe("Outside tolerance: 400 against 310, whichever limit holds");
  });
});

test("a limit that is the same by the key and by the rules is given out", () => {
  const { explanation, limits } = judged("400", "5% of target");
  expect(explanation).toContain("amber ends at 325.5");
  expect(limits).toEqual({ greenAt: 310, amberTo: 325.5 });
});

test("so is the key's once the officer has said that it holds", () => {
  const { explanation, warning } = judged("400", "8% of target", true);
  expect(explanation).toContain("amber ends at 334.8 (8% of 310, by the key in A2)");
  expect(warning).toBe("Outside tolerance: 400 against 310, limit 334.8");
});

test("and of a key in percentage points", () => {
  const row = rowOf({
    figures: { "July 2023/24": "46%" },
    target: "50%",
    tolerance: "",
    printedTolerance: "5 percentage points",
  });
  const [only] = evaluateSheet([{ ...row, followsKey: true }], DEFAULT_SETTINGS).evaluations;
  expect(only?.explanation).toContain(
    "amber ends at 45% (5 percentage points from the target, by the key in A2)",
  );
});

describe("where the rules have a state beyond the target", () => {
  const blue: RatedState = {
    ...usualState("green", { slack: { kind: "relative", percent: -10 }, inclusive: true }),
    id: "blue",
    name: "Blue",
  };
  const BEYOND: Profile = { ...CORPORATE, states: [blue, ...CORPORATE.states] };

  test.each([
    ["well beyond it", "200", "blue", "on target by the key in A2 and by the rules alike"],
    ["on it", "310", "green", "on target by the key in A2 and by the rules alike"],
    ["amber by both", "320", "amber", "within tolerance by the key in A2 and by the rules alike"],
  ])("%s", (_name, reading, status, words) => {
    const answer = judged(reading, "8% of target", false, BEYOND);
    expect(answer.status).toBe(status);
    expect(answer.explanation).toContain(words);
  });
});

test("rules with an amber of their own say that the key is not used, and name its cell", () => {
  const states = CORPORATE.states.map((state) =>
    state.id === "amber"
      ? { ...state, upTo: { slack: { kind: "relative", percent: 10 }, inclusive: true } as const }
      : state,
  );
  const { explanation } = judged("400", "8% of target", true, { ...CORPORATE, states });
  expect(explanation).toContain(
    "The key’s amber in A2, “8% of target”, is not used, because the “Corporate” rules set their own.",
  );
  expect(explanation).not.toContain("O1");
});

test("rules in points beside a number ask about the rules, and not about the blank cell that the key stands for", () => {
  const states = CORPORATE.states.map((state) =>
    state.id === "amber"
      ? { ...state, upTo: { slack: { kind: "points", points: 5 }, inclusive: true } as const }
      : state,
  );
  const { queries } = judged("400", "8% of target", true, { ...CORPORATE, states });
  expect(queries.map(({ code, at }) => `${code} ${at}`)).toEqual(["limits-do-not-fit N1"]);
});
