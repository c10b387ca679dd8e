import { displayed } from "./displayed";
import { holds, type Phrase } from "./phrase";
import type { Shown } from "./shown";
import { sameUnit, skeletonOf } from "./skeleton";
import { tokenise, wordsOf } from "./token";

/** Which way is better (rules.md, section 3). `missing` is asked for, never assumed. */
export type Polarity =
  | { readonly kind: "higher" }
  | { readonly kind: "lower" }
  | { readonly kind: "none" }
  | { readonly kind: "range"; readonly from: number; readonly to: number; readonly unit: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly text: string };

/** What a polarity cell says: a polarity, or "Range" with the two values left to the target. */
export type PolarityCell = Polarity | { readonly kind: "range-of-target" };

type Direction = "higher" | "lower" | "none" | "range-of-target" | "missing";

const WHOLE: Readonly<Record<Direction, readonly string[]>> = {
  higher: [
    ..."higher high hib increase increasing up maximise bigger more upward upwards".split(" "),
    ...[
      "higher is better",
      "high is good",
      "high is better",
      "higher better",
      "higher the better",
      "the higher the better",
      "bigger is better",
    ],
    ...[
      "bigger the better",
      "good to be high",
      "good to be higher",
      "higher is good",
      "more is better",
      "aim to maximise",
      "aim high",
      "to increase",
    ],
    ...[
      "to go up",
      "an increase is good",
      "increase is good",
      "higher values are better",
      "higher figures are better",
      "good if high",
      "good when high",
    ],
  ],
  lower: [
    ..."lower low lib decrease decreasing down minimise smaller less fewer reduce downward downwards".split(
      " ",
    ),
    ...[
      "lower is better",
      "low is good",
      "low is better",
      "lower better",
      "lower the better",
      "the lower the better",
      "smaller is better",
    ],
    ...[
      "smaller the better",
      "good to be low",
      "good to be lower",
      "lower is good",
      "less is better",
      "aim to minimise",
      "aim low",
      "to decrease",
    ],
    ...[
      "to go down",
      "to reduce",
      "a decrease is good",
      "decrease is good",
      "lower values are better",
      "lower figures are better",
      "good if low",
      "good when low",
    ],
  ],
  none: [
    ..."n/a na none neutral neither contextual tracking".split(" "),
    ...[
      "no polarity",
      "not applicable",
      "n/a tracking",
      "tracking only",
      "no polarity tracking",
      "information only",
      "for information",
      "no preference",
    ],
    ...["neither higher nor lower", "no direction", "no polarity assigned", "neutral measure"],
  ],
  "range-of-target": [
    ..."range goldilocks".split(" "),
    ...[
      "within range",
      "in range",
      "best in range",
      "closest to target",
      "on target is best",
      "plan is best",
    ],
  ],
  missing: [..."tbc tbd".split(" "), ...["to be confirmed", "to be decided", "to be agreed"]],
};

/** Wordings of polarity, whole cells; brackets and punctuation in them do not count. */
export const POLARITY_PHRASES: readonly Phrase<Direction>[] = (Object.keys(WHOLE) as Direction[]).flatMap(
  (meaning) =>
    WHOLE[meaning].map((phrase) => ({ phrase, place: "whole" as const, meaning, example: phrase })),
);

/**
 * Reads a polarity cell; a sheet without one gives `missing`.
 *
 * @example "Lower is better" is lower; "N/A - Tracking" is none; "Between 18 and 22" is the range 18 to 22; "ask Jo" is unreadable.
 */
export function readPolarity(shown: Shown | null): PolarityCell {
  if (shown === null) return { kind: "missing" };
  const shows = displayed(shown);
  if (shows.kind !== "text") return { kind: "unreadable", text: shown.text };
  const tokens = tokenise(shows.text);
  const words = wordsOf(tokens);
  if (words === "") return { kind: "missing" };
  const range = rangeIn(shows.text);
  if (range !== null) return range;
  const entry = POLARITY_PHRASES.find((item) => holds(words, item.phrase, item.place));
  return entry === undefined ? { kind: "unreadable", text: shown.text } : { kind: entry.meaning };
}

/** "Between 18 and 22", "18 - 22", "Range 80% to 90%". */
function rangeIn(text: string): Polarity | null {
  const { words, figures } = skeletonOf(tokenise(text));
  const pattern = words
    .filter((word) => !["range", "between", "best", "within", ":"].includes(word))
    .join(" ");
  const [from, to] = figures;
  if (!["# - #", "# to #", "# and #"].includes(pattern) || from === undefined || to === undefined)
    return null;
  if (from.doubtful || to.doubtful) return null;
  const [a, b] = sameUnit(from, to);
  if (a.unit !== b.unit) return null;
  return { kind: "range", from: Math.min(a.value, b.value), to: Math.max(a.value, b.value), unit: a.unit };
}

/** Whether a polarity cell says that the measure is only tracked: "N/A - Tracking". */
export function saysTracking(shown: Shown | null): boolean {
  if (shown === null) return false;
  const shows = displayed(shown);
  return shows.kind === "text" && holds(wordsOf(tokenise(shows.text)), "tracking", "anywhere");
}
