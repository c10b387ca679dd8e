import type { PeriodKind } from "../period/calendar";
import type { Phrase } from "../phrase";
import { INFORMATION_WORDINGS, TRACKING_WORDS } from "./trackingWords";

/** Words in place of a target (rules.md, section 4). A figure beside them, other than a year, makes the cell unreadable. */
export const TARGET_PHRASES: readonly Phrase<"tracking" | "under-review">[] = [
  ...[
    "under review",
    "being reviewed",
    "in review",
    "tbd",
    "tbc",
    "tba",
    "to be confirmed",
    "to be determined",
    "to be decided",
    "to be agreed",
    "to be set",
    "to be developed",
    "not yet set",
    "not yet agreed",
    "in development",
    "baseline",
    "baselining",
    "baselined",
  ].map((phrase) => ({
    phrase,
    place: "anywhere" as const,
    meaning: "under-review" as const,
    example: `Target ${phrase}`,
  })),
  ...[...TRACKING_WORDS, "no target", "not targeted"].map((phrase) => ({
    phrase,
    place: "anywhere" as const,
    meaning: "tracking" as const,
    example: phrase,
  })),
  ...INFORMATION_WORDINGS.map((phrase) => ({
    phrase,
    place: "start" as const,
    meaning: "tracking" as const,
    example: phrase,
  })),
  // "Upward trend" and "on track" are goals.
  ...["n/a", "na", "none", "not applicable", "trend", "track"].map((phrase) => ({
    phrase,
    place: "whole" as const,
    meaning: "tracking" as const,
    example: phrase,
  })),
];

/** A target of 0 in a word. */
export const NOUGHT_WORDS: readonly string[] = ["zero", "nil", "nought"];

/** Words that make a target a change from a figure that is known: "Reduce against baseline". */
export const GOAL_WORDS: readonly string[] =
  "reduce reduced reduction decrease lower improve improved improvement increase raise above below against over under better beat exceed maintain".split(
    " ",
  );

/** Words that give a target's period: "98% (Annual target)", "21 per month". */
export const TARGET_PERIOD_WORDS: Readonly<Record<string, PeriodKind>> = {
  annual: "year",
  annually: "year",
  annum: "year",
  yearly: "year",
  year: "year",
  monthly: "month",
  month: "month",
  quarterly: "quarter",
  quarter: "quarter",
  qtr: "quarter",
  termly: "term",
  term: "term",
  // "57% to date": what is due by now.
  date: "year-to-date",
  ytd: "year-to-date",
};

export const TARGET_FILLERS: readonly string[] = [
  ..."target targets of the is to at set per a an each every end for overall local our corporate council in green = : , ; . * - /".split(
    " ",
  ),
];

/** Before a level that is to be held or come to, and that is the target itself: "Maintain 90%"; "improve 5%" may be by so much. */
export const LEVEL_LEADS =
  /^(?:(?:to )?(?:maintain|maintained|keep|hold|remain|stay|sustain)(?: at)?|(?:to )?(?:improve|improved|improvement|move|get) to|(?:to )?(?:achieve|reach)) (?=\S)/;

/** Before a level that is to be come to one way: "Reduce to 40". */
const LOWERED = "reduce reduced reduction decrease decreased lower lowered cut fall down".split(" ");
const RAISED = "increase increased raise raised rise grow".split(" ");

/** Others' figures that a target may be named by, and the words beside them. */
export const BENCHMARKS: readonly string[] = ["average", "median", "mean", "benchmark"];
export const BENCHMARK_FILLERS: readonly string[] =
  "national regional england english uk statistical neighbour neighbours the ( )".split(" ");

/** Before a second value: what is hoped for beyond the target, and what it was before. */
export const STRETCH_WORDS: readonly string[] = [
  "stretch",
  "stretched",
  "aspirational",
  "aspiration",
  "ambition",
];
export const PAST_TARGET_WORDS: readonly string[] = [
  "was",
  "were",
  "previously",
  "formerly",
  "previously was",
];

export interface TargetDirection {
  readonly better: "higher" | "lower";
  /** "< 5" leaves 5 itself out. */
  readonly strict: boolean;
  /** Said for certain, where "< 5" is often typed for "5 or less": "strictly less than 5". */
  readonly certain?: true;
}

/** Wordings that give a target its direction; "#" stands for the figure. Longer ones first. */
export const TARGET_DIRECTIONS: readonly { readonly pattern: string; readonly meaning: TargetDirection }[] = [
  ...[
    "no more than #",
    "not more than #",
    "not exceeding #",
    "not to exceed #",
    "at most #",
    "at or below #",
    "less than or equal to #",
    "no higher than #",
    "up to #",
    "maximum of #",
    "max of #",
    "maximum #",
    "max . #",
    "max #",
  ],
  ...LOWERED.map((word) => `${word} to #`),
  ...[
    "# or less",
    "# or below",
    "# or lower",
    "# or fewer",
    "# or under",
    "# and below",
    "# and under",
    "# maximum",
    "# max .",
    "# max",
    "< = #",
    "= < #",
    "≤ #",
  ],
]
  .map((pattern) => ({ pattern, meaning: { better: "lower", strict: false } as TargetDirection }))
  .concat(
    [
      ...[
        "no less than #",
        "not less than #",
        "at least #",
        "at or above #",
        "greater than or equal to #",
        "more than or equal to #",
        "no lower than #",
        "minimum of #",
        "min of #",
        "minimum #",
        "min . #",
        "min #",
        "# or more",
        "# or above",
        "# or higher",
      ],
      ...RAISED.map((word) => `${word} to #`),
      ...[
        "# or greater",
        "# or over",
        "# and above",
        "# and over",
        "# minimum",
        "# min .",
        "# min",
        "# plus",
        "# +",
        "> = #",
        "= > #",
        "≥ #",
      ],
    ].map((pattern) => ({ pattern, meaning: { better: "higher", strict: false } as TargetDirection })),
    ["strictly less than #", "strictly below #", "strictly under #"].map((pattern) => ({
      pattern,
      meaning: { better: "lower", strict: true, certain: true } as TargetDirection,
    })),
    ["strictly more than #", "strictly above #", "strictly over #"].map((pattern) => ({
      pattern,
      meaning: { better: "higher", strict: true, certain: true } as TargetDirection,
    })),
    ["less than #", "fewer than #", "under #", "below #", "< #"].map((pattern) => ({
      pattern,
      meaning: { better: "lower", strict: true } as TargetDirection,
    })),
    ["more than #", "greater than #", "over #", "above #", "exceeding #", "exceeds #", "exceed #", "> #"].map(
      (pattern) => ({
        pattern,
        meaning: { better: "higher", strict: true } as TargetDirection,
      }),
    ),
  );
