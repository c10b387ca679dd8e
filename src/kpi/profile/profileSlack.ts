import {
  isStated,
  type FixedSlack,
  type LargestSlack,
  type Slack,
  type StatedSlack,
  type StateLimit,
} from "./profile";

/** The keys by which a file gives a state's limit as a distance, with the side of the target and whether the limit itself belongs. */
export const LIMIT_KEYS = {
  within: { side: 1, inclusive: true },
  lessThan: { side: 1, inclusive: false },
  betterBy: { side: -1, inclusive: true },
  betterByMoreThan: { side: -1, inclusive: false },
} as const;

export type LimitKey = keyof typeof LIMIT_KEYS;
export const LIMIT_KEY_NAMES = ["within", "lessThan", "betterBy", "betterByMoreThan"] as const;
/** The key by which a file states a limit outright: the column that holds it, or the figure itself. */
export const STATED_KEY = "asGoodAs";
/** "Stretch target", or { figure: "90%" }. */
export type StatedText = string | { readonly figure: string | number };
/** What a figure in text looks like; for the schema. */
export const FIGURE = String.raw`^-?£?\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,4})?(?: ?(?:%|[A-Za-z]{1,12}))?$`;

/** A distance as a file gives it: "5%", "5 points", 5, "target", "tolerance", "0.5 x tolerance". Never below 0. */
export type PlainDistance = string | number;
/** One of those, or several of which the furthest holds: { largerOf: ["5%", 1] }. */
export type DistanceText = PlainDistance | { readonly largerOf: readonly PlainDistance[] };

const NUMBER = String.raw`\d{1,9}(?:\.\d{1,4})?`;
/** What a distance in text looks like; for the schema. */
const POINTS = String.raw`${NUMBER} ?(?:points?|pp|percentage points?)`;
export const FIXED_DISTANCE = `^(?:none|${NUMBER} ?%|${POINTS})$`;
export const DISTANCE = `^(?:target|tolerance|${NUMBER} ?[x×*] ?tolerance|${NUMBER} ?%|${POINTS})$`;
/** Of several, each is some distance: at the target there is none. */
export const ONE_OF_SEVERAL = `^(?:${NUMBER} ?%|${POINTS})$`;
export const SHARE = `^${NUMBER} ?%$`;

/** A fixed distance; null where the text is none. "5%" is { relative 5 }, 5 is { amount 5 }. */
export function readFixedSlack(distance: PlainDistance): FixedSlack | null {
  const slack = readPlainSlack(distance);
  return slack === null || slack.kind === "row-tolerance" ? null : slack;
}

export function readSlack(distance: DistanceText): Slack | null {
  if (typeof distance !== "object") return readPlainSlack(distance);
  const of = distance.largerOf.flatMap((one) => readFixedSlack(one) ?? []);
  return of.length < distance.largerOf.length ? null : { kind: "largest", of };
}

function readPlainSlack(
  distance: PlainDistance,
): FixedSlack | Extract<Slack, { kind: "row-tolerance" }> | null {
  if (typeof distance === "number") return { kind: "amount", amount: distance };
  if (distance === "target" || distance === "none") return { kind: "none" };
  if (distance === "tolerance") return { kind: "row-tolerance", times: 1 };
  if (!new RegExp(DISTANCE).test(distance)) return null;
  const value = Number.parseFloat(distance);
  if (distance.endsWith("%")) return { kind: "relative", percent: value };
  return distance.endsWith("tolerance")
    ? { kind: "row-tolerance", times: value }
    : { kind: "points", points: value };
}

/** A distance from the target, whatever it is counted in. */
type Distance = Exclude<Slack, StatedSlack>;

/** The distance of a slack, its sign left out. */
export function slackText(slack: Distance, none: "target" | "none"): DistanceText {
  return slack.kind === "largest"
    ? { largerOf: slack.of.map((one) => plainText(one, none)) }
    : plainText(slack, none);
}

/** The same of a slack that is one distance only. */
export function plainText(slack: Exclude<Distance, LargestSlack>, none: "target" | "none"): PlainDistance {
  switch (slack.kind) {
    case "none":
      return none;
    case "relative":
      return `${String(Math.abs(slack.percent))}%`;
    case "points":
      return `${String(Math.abs(slack.points))} points`;
    case "amount":
      return Math.abs(slack.amount);
    case "row-tolerance":
      return slack.times === 1 || slack.times === -1
        ? "tolerance"
        : `${String(Math.abs(slack.times))} x tolerance`;
    default:
      return slack satisfies never;
  }
}

/**
 * How far on the worse side of the target, by the slack's own measure; below 0 on the better side. Of several distances the first, for
 * they lie on one side. A figure in a column has none, and counts as 0.
 */
export function slackValue(slack: Slack): number {
  switch (slack.kind) {
    case "none":
    case "column":
    case "figure":
      return 0;
    case "largest":
      return slack.of[0] === undefined ? 0 : slackValue(slack.of[0]);
    case "relative":
      return slack.percent;
    case "points":
      return slack.points;
    case "amount":
      return slack.amount;
    case "row-tolerance":
      return slack.times;
    default:
      return slack satisfies never;
  }
}

/** The slack on the other side of the target. */
function mirrored(slack: Slack): Slack {
  return slack.kind === "largest" ? { ...slack, of: slack.of.map(mirroredOne) } : mirroredOne(slack);
}

function mirroredOne<One extends Exclude<Slack, LargestSlack>>(slack: One): One {
  switch (slack.kind) {
    case "none":
    case "column":
    case "figure":
      return slack;
    case "relative":
      return { ...slack, percent: -slack.percent };
    case "points":
      return { ...slack, points: -slack.points };
    case "amount":
      return { ...slack, amount: -slack.amount };
    case "row-tolerance":
      return { ...slack, times: -slack.times };
    default:
      return slack satisfies never;
  }
}

/** The limit that is the figure in the row's column of this heading, or this figure for every row; the figure itself belongs. */
export function statedLimit(form: StatedText): StateLimit {
  const slack: StatedSlack =
    typeof form === "string"
      ? { kind: "column", heading: form }
      : { kind: "figure", text: String(form.figure) };
  return { slack, inclusive: true };
}

/** @example "betterByMoreThan", "5%" // relative -5, exclusive */
export function readLimit(key: LimitKey, distance: DistanceText): StateLimit | null {
  const slack = readSlack(distance);
  if (slack === null) return null;
  const { side, inclusive } = LIMIT_KEYS[key];
  // No minus nought: 0% better is 0% worse.
  return { slack: side < 0 && slackValue(slack) !== 0 ? mirrored(slack) : slack, inclusive };
}

/** The inverse of `readLimit` and `statedLimit`. */
export function limitEntry({
  slack,
  inclusive,
}: StateLimit): readonly [LimitKey | typeof STATED_KEY, DistanceText | StatedText] {
  if (isStated(slack)) return [STATED_KEY, slack.kind === "column" ? slack.heading : { figure: slack.text }];
  const value = slackValue(slack);
  const isBetter = value < 0 || (slack.kind === "none" && !inclusive);
  const key = LIMIT_KEY_NAMES.find(
    (name) => LIMIT_KEYS[name].side === (isBetter ? -1 : 1) && LIMIT_KEYS[name].inclusive === inclusive,
  );
  return [key ?? "within", slackText(slack, "target")];
}
