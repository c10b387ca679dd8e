import type { Evaluation } from "../../src/kpi/evaluation";
import { codes, evaluateOne, type Cell } from "./rowBuilder";

/** A figure alone under "Amber threshold", as it is read together with the target. */
function under(typed: string, text: string): Cell {
  return { text, value: text, format: "@", typed };
}

function evaluate(
  reading: string,
  target: string,
  tolerance: Cell,
  polarity = "Lower is better",
): Evaluation {
  return evaluateOne({ figures: { "July 2023/24": reading }, target, tolerance, polarity });
}

function rate(reading: string, target: string, tolerance: Cell, polarity?: string): string {
  const evaluation = evaluate(reading, target, tolerance, polarity);
  const limit = evaluation.limits?.amberTo ?? null;
  return [evaluation.status, limit === null ? null : `to ${String(limit)}`, codes(evaluation) || null]
    .filter((part) => part !== null)
    .join(" ");
}

const HIGHER = "Higher is better";
const ASKED = "needs-attention tolerance-two-meanings!";

describe("a figure alone as amber's last one, far from the target", () => {
  test.each([
    [
      "on the better side: amber as a distance, red as a limit",
      rate("4.4", "4.0", under("0.5", "0.5 - 4.0")),
      ASKED,
    ],
    ["red both ways", rate("4.6", "4.0", under("0.5", "0.5 - 4.0")), "red to 4.5"],
    ["green both ways", rate("4.0", "4.0", under("0.5", "0.5 - 4.0")), "green"],
    ["on the worse side: red as a distance", rate("60%", "90%", under("5%", "5% - 90%"), HIGHER), ASKED],
    ["on the worse side: amber both ways", rate("88%", "90%", under("5%", "5% - 90%"), HIGHER), "amber"],
    [
      "on the worse side and too large for a distance",
      rate("30", "60", under("25", "25 - 60"), HIGHER),
      "amber to 25",
    ],
    ["near the target it is the limit", rate("8", "10", under("7", "7 - 10"), HIGHER), "amber to 7"],
    [
      "near the target on the better side there is no distance to take it for",
      rate("41", "40", under("35", "35 - 40")),
      "needs-attention tolerance-on-good-side!",
    ],
    [
      "which matters to no figure on target",
      rate("40", "40", under("35", "35 - 40")),
      "green tolerance-on-good-side",
    ],
    [
      "a band that is typed out is one of readings",
      rate("4.4", "4.0", "0.5 - 4.0"),
      "red tolerance-on-good-side",
    ],
    [
      "a percentage beside a count is a share of it",
      rate("93", "85", under("10%", "10% - 85")),
      "amber to 93.5",
    ],
    ["outside that share", rate("94", "85", under("10%", "10% - 85")), "red to 93.5"],
    ["the share in the target's percent", rate("60%", "90%", under("0.05", "0.05 - 90%"), HIGHER), ASKED],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });

  test("the question says both, with words that would be taken for the distance", () => {
    expect(evaluate("4.4", "4.0", under("0.5", "0.5 - 4.0")).queries[0]?.sentence).toBe(
      "O1 says “0.5”, which may be how far from the target amber goes or the last value that is amber, and the two give different answers. Say in the pane which is meant, or write for example “0.5 above target”, or both ends of amber.",
    );
    expect(rate("4.4", "4.0", "0.5 above target")).toBe("amber to 4.5");
  });

  test("the target itself leaves no amber, and is on no side of it", () => {
    const evaluation = evaluate("0", "0", under("0", "0 - 0"));
    expect(evaluation.status).toBe("green");
    expect(evaluation.queries.map(({ sentence }) => sentence)).toEqual([
      "O1 says “0”, which is the target itself, so there is no amber.",
    ]);
  });
});
