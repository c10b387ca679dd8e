import { scaleOf } from "../../src/taskpane/row/scale";
import { row } from "./fixtures";

const NO_LABELS = { target: 0, amberTo: 0 };
const at = (value: number, parts: Parameters<typeof row>[0] = {}) =>
  row({ current: { text: `${value}%`, value, unit: "%", period: "July 2023" }, ...parts });

/** The zones from left to right, and what is where, in their order. */
function order(parts: ReturnType<typeof row>): string {
  const scale = scaleOf(parts, NO_LABELS);
  if (scale === null) return "nothing";
  const marks = [
    ["target", scale.target],
    ["limit", scale.amberTo],
    ["now", scale.current],
    ["before", scale.previous],
  ] as const;
  const placed = marks.flatMap(([name, place]) => (place === null ? [] : [{ name, place }]));
  return `${scale.zones.map(({ zone }) => zone).join(" ")}: ${placed
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name)
    .join(" ")}`;
}

test.each([
  ["higher is better", at(75), "bad middle good: before now limit target"],
  [
    "lower is better",
    at(90, { polarity: "lower", limits: { greenAt: 25, amberTo: 40 } }),
    "good middle bad: target limit before now",
  ],
  ["no amber", at(75, { limits: { greenAt: 85, amberTo: null } }), "bad good: before now target"],
  ["a reading far out", at(-500), "bad middle good: now before limit target"],
  [
    "above a range",
    at(90, { polarity: "range", limits: { greenAt: 70, amberTo: 80 } }),
    "good middle bad: before target limit now",
  ],
  [
    "below a range",
    at(20, { polarity: "range", limits: { greenAt: 40, amberTo: 30 }, previous: null }),
    "bad middle good: now limit target",
  ],
  [
    "above a range without amber",
    at(90, { polarity: "range", limits: { greenAt: 70, amberTo: null }, previous: null }),
    "good bad: target now",
  ],
  [
    "another unit before",
    at(75, { previous: { text: "12", value: 12, unit: "", period: "June 2023" } }),
    "bad middle good: now limit target",
  ],
  ["no limits", at(75, { limits: null }), "nothing"],
  ["no figure", row({ current: null }), "nothing"],
])("%s", (_, shown, expected) => {
  expect(order(shown)).toBe(expected);
});

test.each([
  ["all the same", at(85, { limits: { greenAt: 85, amberTo: 85 }, previous: null })],
  ["a target of 0", at(0, { limits: { greenAt: 0, amberTo: null }, previous: null })],
  ["labels that need room", at(75)],
])("every place is on the picture, with room for its label: %s", (_, shown) => {
  const room = { target: 0.4, amberTo: 0.3 };
  const scale = scaleOf(shown, room);
  expect(scale).not.toBeNull();
  if (scale === null) return;
  const places = [scale.target, scale.current, scale.amberTo ?? 0.5, scale.previous ?? 0.5];
  for (const place of places) {
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(1);
  }
  expect(1 - scale.target).toBeGreaterThan(0.35);
});

test("as many zones as the rules have states, each with its state; the last has no end", () => {
  const stateEnds = [
    { status: "better", name: "Better", at: 94.5, inclusive: false },
    { status: "met", name: "Met", at: 90, inclusive: true },
    { status: "close", name: "Close", at: 85, inclusive: true },
  ];
  const scale = scaleOf(at(80, { stateEnds, limits: { greenAt: 90, amberTo: 85 } }), NO_LABELS);
  expect(scale?.zones.map(({ status, zone }) => [status, zone])).toEqual([
    [null, "bad"],
    ["close", "middle"],
    ["met", "middle"],
    ["better", "good"],
  ]);
  expect(scale?.ends).toHaveLength(1);
  scale?.zones.slice(1).forEach(({ from }, index) => expect(from).toBeCloseTo(scale.zones[index]?.to ?? -1));
});
