import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { evaluateOne, rowOf, type RowSpec } from "./rowBuilder";

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

describe("figures that go up to a target of the year, whose status is the same either way", () => {
  const MAY = "none may-run-up";
  const late = (polarity: string, target: string, pair: Pair, more: Partial<RowSpec> = {}): string => {
    const figures = { "Q3 2023/24": pair[0], "Q4 2023/24": pair[1] };
    const spec = { description: "Homes completed", polarity, target, figures, ...more };
    const { status, travel, queries } = evaluateOne(spec);
    return `${status} ${travel?.mark ?? "none"} ${queries.map(({ code }) => code).join()}`.trim();
  };
  const HIGHER = "Higher is better";
  const LOWER = "Lower is better";
  const YEARS = { targetPeriodKind: "year" } as const;
  test.each([
    ["a rise that falls behind what is due", late(HIGHER, "400", ["310", "390"]), `amber ${MAY}`],
    ["the same where less is better", late(LOWER, "400", ["310", "390"]), `green ${MAY}`],
    ["the year's target, reached already", late(HIGHER, "400", ["350", "405"], YEARS), `green ${MAY}`],
    ["a rise that keeps up: the arrow is the same", late(HIGHER, "400", ["280", "390"]), "amber ↑ G"],
    ["a fall", late(HIGHER, "400", ["390", "310"]), "red ↓ R"],
    ["a quarter's figures, far from a part of the year", late(HIGHER, "400", ["388", "390"]), "amber ↑ G"],
    [
      "a level by its name",
      late(HIGHER, "400", ["310", "390"], { description: "Average rent" }),
      "amber ↑ G",
    ],
    [
      "said not to run up",
      late(HIGHER, "400", ["310", "390"], { declared: { cumulative: false } }),
      "amber ↑ G",
    ],
  ])("%s", (_name, got, expected) => expect(got).toBe(expected));

  test("the reason and the question are said", () => {
    const figures = { "Q3 2023/24": "310", "Q4 2023/24": "390" };
    const { explanation } = evaluateOne({ description: "Homes completed", target: "400", figures });
    expect(explanation).toContain(
      "No arrow: its figures may run up through the year, and it is then compared by its share of what is due. N1 says “400”, and the figures may run up to it from April",
    );
  });
});
