import type { Phrase } from "../phrase";
import { INFORMATION_WORDINGS, TRACKING_WORDS } from "../target/trackingWords";

/** What a polarity cell may say in words alone. */
export type PolarityWord = "higher" | "lower" | "none" | "range-of-target" | "at-target" | "missing";

export type Way = "higher" | "lower";

/** Words for each way the number may go. A cell of these and of the words below, all of one way, gives that way: "Up is good". */
export const WAY_WORDS: Readonly<Record<Way, readonly string[]>> = {
  higher:
    "higher high highest hi hib bib h increase increases increased increasing up upward upwards bigger big larger greater more maximise maximize maximising maximum max rise rises rising raise raised raising grow growing above exceed".split(
      " ",
    ),
  lower:
    "lower low lowest lo lib sib l decrease decreases decreased decreasing down downward downwards smaller small less fewer minimise minimize minimising minimum min reduce reduces reduced reducing reduction fall falls falling lowering below fewest quicker quickest faster fastest sooner shorter".split(
      " ",
    ),
};

/** Of those the words that say so of how long something takes: a speed is better the other way. */
export const HASTE_WORDS: readonly string[] = ["quicker", "quickest", "faster", "fastest"];

/** Words that say a way only beside one that judges it, "Decline = good"; alone they may tell how the KPI went: "Over target". */
export const TREND_WORDS: Readonly<Record<Way | "either", readonly string[]>> = {
  higher: ["over"],
  lower: "under decline declines declined declining drop drops dropping".split(" "),
  either: ["trend", "trends"],
};

/** Words that judge a way. */
export const JUDGING_WORDS: readonly string[] =
  "good better best positive desired desirable preferred favourable".split(" ");

/** Beside a way they change nothing about it, "Maintain or increase"; alone they say none. */
export const HOLDING_WORDS: readonly string[] = [
  ..."maintain maintains maintained maintaining sustain sustained sustaining".split(" "),
  ...["or", "and"],
];

/** Of these one turns the way round: "High is bad". */
export const BAD_WORDS: readonly string[] = ["bad", "worse", "poor", "negative", "adverse", "unfavourable"];

/** Words that change nothing about the way. */
export const POLARITY_FILLERS: readonly string[] = [
  ..."is are the a an than to be go get aim for if when in of it we want good better best positive improvement improved improving".split(
    " ",
  ),
  ..."performance value values figure figures number numbers result results score scores desired desirable preferred favourable polarity target".split(
    " ",
  ),
  ..."outturn outturns percentage percentages rate rates direction goal objective arrow keep stay".split(" "),
];

/** What a way may be said of, "Minimise cost": it is the polarity only of a KPI that is a cost by its own name, and no share or saving of one. */
export const COST_WORDS: readonly string[] = ["cost", "costs", "spend", "spending", "expenditure"];
export const COST_NAME =
  /^(?:(?:the )?(?:average|mean|net|gross|total|unit|annual|overall|running|weekly|monthly) )*(?:(?!(?:no|number|percentage|proportion|share|rate|recovery)\b)[a-z]+ )?(?:costs?|spend(?:ing)?|expenditure)\b(?! (?:sav|recover|reduc|avoid|neutral|benefit|effective|to income))/iu;
export const NO_COST_NAME =
  /%|\b(?:percent|percentage|proportion|share|ratio|sav(?:ed|ing|ings)|recover|recovered|recovery|avoided|avoidance|reduction|reduced|within|budget|underspend|variance|number|no\.)\b/iu;

/** Longer forms in whose place plain ones are read. */
export const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bas (high|low|big|large|small) as (?:is )?possible\b/giu, "$1"],
  [/\bas (?:many|much) as (?:is )?possible\b/giu, "more"],
  [/\bas (?:few|little) as (?:is )?possible\b/giu, "fewer"],
  // "No. Higher" is an answer; before a verb it is short for number.
  [/(?<=\p{L} )no\. ?(?=is\b|= ?)/giu, "number "],
  [/(?<=\p{L} )nos\.? ?(?=are\b|= ?)/giu, "numbers "],
];

/** Signs that put in doubt, or cross out, whatever stands beside them: "Higher (?)". */
export const DOUBT_SIGNS = /[?¿❓❔⁇≠✗✘❌]/u;

/** Arrows and signs that stand for a way, alone or beside words. A dash alone is an empty cell. */
export const WAY_SYMBOLS: Readonly<Record<Way, readonly string[]>> = {
  higher: ["↑", "▲", "⬆", "⇧", "⇑", "△", "🔼", "⏶", "↗", "⬈", "🠕", "🡅", "⭡", "+", ">", "≥"],
  lower: ["↓", "▼", "⬇", "⇩", "⇓", "▽", "🔽", "⏷", "↘", "⬊", "🠗", "🡇", "⭣", "<", "≤"],
};

/** Where it is best to be, alone or with "best" before or behind. */
const IN_RANGE: readonly string[] = ["in range", "within range", "in the range", "within the range"];

const WHOLE: Readonly<Record<Exclude<PolarityWord, Way>, readonly string[]>> = {
  none: [
    ..."n/a na none neutral neither".split(" "),
    ...["no polarity", "not applicable", "no preference"],
    ...TRACKING_WORDS.flatMap((word) => [word, `${word} only`, `n/a ${word}`, `n/a ${word} only`]),
    ...TRACKING_WORDS.flatMap((word) => [`no polarity ${word}`, `neither ${word}`]),
    ...INFORMATION_WORDINGS.flatMap((wording) => [wording, `${wording} only`]),
    ...["neither higher nor lower", "no direction", "no polarity assigned", "neutral measure"],
  ],
  "range-of-target": [
    ..."range goldilocks between".split(" "),
    ...["best between", "within a range", "inside range", "inside the range", "within band", "in band"],
    ...IN_RANGE.flatMap((where) => [where, `best ${where}`, `${where} is best`]),
  ],
  "at-target": [
    "closest to target",
    "close to target",
    "nearest to target",
    ..."nearer to,near to,nearest,closer to,closest,close to,as close as possible to"
      .split(",")
      .flatMap((near) =>
        ["target", "the target", "zero", "0", "nil"].map(
          (where) => `${near.replace(/ to$/, "")} to ${where}`,
        ),
      ),
    ...[
      "as close to target as possible",
      "as close to the target as possible",
      "as close to zero as possible",
      "zero is best",
      "0 is best",
      "best at zero",
      "best at 0",
      "best at target",
      "target is best",
      "nearest target",
      "closest target",
    ],
    "on target is best",
    "plan is best",
  ],
  missing: [..."tbc tbd tba".split(" "), ...["to be confirmed", "to be decided", "to be agreed"]],
};

/** Wordings of no way, whole cells; brackets and punctuation in them do not count. */
export const POLARITY_PHRASES: readonly Phrase<PolarityWord>[] = (
  Object.keys(WHOLE) as (keyof typeof WHOLE)[]
).flatMap((meaning) =>
  WHOLE[meaning].map((phrase) => ({ phrase, place: "whole" as const, meaning, example: phrase })),
);
