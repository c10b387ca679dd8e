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
const CLEAR_ALONE: readonly string[] = ["higher", "high", "bigger", "maximise", "max"];

function orders([one, other]: readonly [string, string]): readonly (readonly [string, string])[] {
  return [
    [one, other],
    [other, one],
  ];
}

function askingWhichWay(pair: readonly [string, string]): readonly string[] {
  return orders(pair).flatMap(([a, b]) => [
    ...[`${a} or ${b}`, `${a} ${b}`, `${a} and ${b}`].flatMap((both) => [
      ...["is better", "is good", "is best", "better", "good"].map((end) => `${both} ${end}`),
      ...["better", "good"].map((end) => `is ${both} ${end}`),
      ...["good", "better", "aim"].map((start) => `${start} to be ${both}`),
    ]),
    `${a} is better ${b} is better`,
    `${a} is better or ${b} is better`,
  ]);
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
      better if, better when, good if, good when, is good if, want it to be, we want it to be,
      positive direction, performance direction, desired trend, preferred trend, good trend, desired movement,
      desired direction of change, direction desired, better performance is, which way is better, which is better, which way is good, which is good,
      which direction is better, what is better
    `),
  },
  {
    role: "polarity",
    strength: "clear",
    example: "Bigger or smaller is better",
    phrases: [...new Set(BOTH_WAYS.flatMap(askingWhichWay))],
    inShort: BOTH_WAYS.map(([one, other]) => `${one} or ${other} is better`),
  },
  // A clearer heading goes before these: what success looks like may be told at length.
  {
    role: "polarity",
    strength: "usual",
    example: "Gauge Format",
    phrases: listed("gauge format, what does success look like, what success looks like, success looks like"),
  },
  {
    role: "polarity",
    strength: "alone",
    example: "Higher or lower",
    phrases: BOTH_WAYS.filter(([one]) => CLEAR_ALONE.includes(one)).flatMap((pair) =>
      orders(pair).map(([a, b]) => `${a} or ${b}`),
    ),
  },
  {
    role: "polarity",
    strength: "alone",
    example: "Aim",
    phrases: listed(
      "aim, good, better, better is, better performance, higher lower, high low, max min, min max, hib lib, direction, h l, l h, hi lo, lo hi",
    ),
  },
];
