/** Words that stand beside a figure, in brackets, in its name or its heading, and say what kind of figure it is (rules.md, section 1). */

/** Words in brackets after a figure that say it does not cover the whole period. */
export const PART_WORDS: readonly string[] = [
  "part",
  "partial",
  "incomplete",
  "so far",
  "part period",
  "part month",
  "part quarter",
];

/** Words in brackets after a figure that say it runs up from April. */
export const CUMULATIVE_WORDS: readonly string[] = ["ytd", "year to date", "cumulative"];

/** Words in a row's name or a column's heading that say its figures run up from April, and those that say the opposite. */
export const CUMULATIVE_NAME_WORDS: readonly string[] = [
  ...CUMULATIVE_WORDS,
  "cumulatively",
  "cumul",
  "cum",
  "running total",
  "running up",
  "runs up",
  "since april",
  "since 1 april",
];
export const NOT_CUMULATIVE_WORDS: readonly string[] = ["non cumulative", "not cumulative", "noncumulative"];

/** Words before a figure in brackets that make it the row's target: "92.5% (target 95%)". */
export const OWN_TARGET_WORDS: readonly string[] = ["target", "targets", "tgt"];

/** Words that give the figure before beside a figure. "Was" may tell what the same figure was until it was revised. */
export const EARLIER_WORDS: readonly string[] = ["prev", "previous", "previously", "period", "."];
