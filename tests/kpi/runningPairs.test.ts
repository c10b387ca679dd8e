import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { rowOf } from "./rowBuilder";

type Pair = readonly [string, string];

/** A row of two quarters with a target each: its arrow, whether it counts as cumulative, and what is asked. */
function judged(
  description: string,
  polarity: string,
  figures: Pair,
  targets: Pair,
  cumulative?: boolean,
): readonly [string, string, boolean, string] {
  const headings = ["Quarter 1 2026/27", "Quarter 2 2026/27"] as const;
  const byQuarter = ([one, two]: Pair): Record<string, string> => ({
    [headings[0]]: one,
    [headings[1]]: two,
  });
  const row = rowOf({
    description,
    polarity,
    figures: byQuarter(figures),
    targets: byQuarter(targets),
    target: targets[1],
    ...(cumulative === undefined ? {} : { declared: { cumulative } }),
  });
  const [answer] = evaluateSheet([row], DEFAULT_SETTINGS).evaluations;
  if (answer === undefined) throw new Error("no answer");
  const asked = answer.queries.map(({ code }) => code).join();
  return [answer.status, answer.travel?.mark ?? "none", answer.cumulative, asked];
}

const WASTE = [
  "Residual waste per household (kg)",
  "Lower is better",
  ["110", "214"],
  ["108", "216"],
] as const;

test("a share that runs up by its name is to date where it and its target double: ahead of its target, then behind", () => {
  const collected = judged(
    "Council tax collected",
    "Higher is better",
    ["28.5%", "55.9%"],
    ["28.4%", "56.0%"],
  );
  expect(collected).toEqual(["amber", "↓ A", true, ""]);
});

test("a sum that doubles with its target is asked about where the arrow hangs on it; the status does not", () => {
  expect(judged(...WASTE)).toEqual(["green", "none", false, "may-run-up"]);
  expect(judged(...WASTE, true)).toEqual(["green", "↓ G", true, ""]);
  expect(judged(...WASTE, false)).toEqual(["green", "↑ A", false, ""]);
});

test.each<readonly [string, Parameters<typeof judged>]>([
  ["the arrow is the same either way", ["Homes completed", "Higher is better", ["20", "47"], ["22", "44"]]],
  ["the target stays", ["Visits", "Higher is better", ["52", "108"], ["100", "100"]]],
  ["the figures stay", ["Visits", "Higher is better", ["52", "55"], ["50", "100"]]],
])("nothing is asked where %s", (_, row) => {
  const [, mark, cumulative, asked] = judged(...row);
  expect([mark, cumulative, asked]).toEqual(["↑ G", false, ""]);
});

test("a level by its name is none of both: repairs in time may double for once", () => {
  const [, , cumulative, asked] = judged(
    "Repairs completed on time",
    "Higher is better",
    ["40%", "76%"],
    ["39%", "80%"],
  );
  expect([cumulative, asked]).toEqual([false, "may-run-up"]);
});
