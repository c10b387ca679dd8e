import { listed, type HeaderWording } from "./headerWording";

/** Both ways in one heading, as printed in either order: "Bigger or smaller is better", "Low/High is good". */
const BOTH_WAYS: readonly (readonly [string, string])[] = [
  ["higher", "lower"],
  ["high", "low"],
  ["bigger", "smaller"],
  ["big", "small"],
  ["more", "less"],
  ["up", "down"],
  ["increase", "decrease"],
  ["maximise", "minimise"],
  ["max", "min"],
];

/** Those that alone head a polarity column as well; "Increase/decrease" and "Up/down" may head a direction of travel. */
const CLEAR_ALONE: ReadonlySet<string> = new Set(["bigger", "higher", "high", "maximise", "max"]);

function askingWhichWay([one, other]: readonly [string, string]): readonly string[] {
  const orders = [
    [one, other],
    [other, one],
  ].flatMap(([a, b]) => [`${a ?? ""} or ${b ?? ""}`, `${a ?? ""} ${b ?? ""}`, `${a ?? ""} and ${b ?? ""}`]);
  const twice = [`${one} is better ${other} is better`, `${other} is better ${one} is better`];
  return [
    ...orders.flatMap((both) => [
      `${both} is better`,
      `${both} is good`,
      `${both} is best`,
      `${both} better`,
      `${both} good`,
      `is ${both} better`,
      `is ${both} good`,
      `good to be ${both}`,
      `better to be ${both}`,
      `aim to be ${both}`,
    ]),
    ...twice,
    ...twice.map((both) => both.replace("better ", "better or ")),
    ...(CLEAR_ALONE.has(one) ? orders.filter((both) => both.includes(" or ")) : []),
  ];
}

/** How councils head the column that says which way is better. */
export const POLARITY_WORDS: readonly HeaderWording[] = [
  {
    role: "polarity",
    strength: "clear",
    example: "Good to be",
    phrases: listed(`
      polarity, good to be, good performance, good performance is, what is good performance,
      what does good look like, what good looks like, what is good, good is, good direction,
      desired direction, desired direction of travel, preferred direction, preferred direction of travel,
      direction of good performance, better to be, best to be, aim to, aim to maximise or minimise,
      aiming high or low, improvement direction, direction of improvement, target direction,
      gauge format, what does success look like, what success looks like, success is, success looks like
    `),
  },
  {
    role: "polarity",
    strength: "clear",
    example: "Bigger or smaller is better",
    phrases: [...new Set(BOTH_WAYS.flatMap(askingWhichWay))],
    inShort: BOTH_WAYS.map(([one, other]) => `${one} or ${other} is better`),
  },
  {
    role: "polarity",
    strength: "alone",
    example: "Aim",
    phrases: listed("aim, good, better, higher lower, high low, max min, min max, hib lib, direction"),
  },
];
