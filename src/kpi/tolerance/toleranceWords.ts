import type { Phrase } from "../phrase";

/** Words in place of a tolerance, whole cells (rules.md, section 5). */
export const TOLERANCE_PHRASES: readonly Phrase<"none" | "not-needed" | "undecided">[] = [
  ...[
    "no tolerance",
    "no variation",
    "no variance",
    "no amber",
    "none",
    "nil",
    "zero",
    "zero tolerance",
    "no leeway",
    "no tolerance allowed",
    "no tolerance permitted",
    "no tolerance accepted",
    "none allowed",
    "none permitted",
    "nil tolerance",
    "no margin",
  ].map((phrase) => ({
    phrase,
    place: "whole" as const,
    meaning: "none" as const,
    example: phrase,
  })),
  ...["n/a", "na", "not applicable", "not needed", "not required"].map((phrase) => ({
    phrase,
    place: "whole" as const,
    meaning: "not-needed" as const,
    example: phrase,
  })),
  ...[
    "tbd",
    "tbc",
    "tba",
    "to be confirmed",
    "to be decided",
    "to be agreed",
    "to be set",
    "not set",
    "not yet set",
    "none set",
    "no tolerance set",
    "not agreed",
    "not yet agreed",
    "under review",
  ].map((phrase) => ({
    phrase,
    place: "whole" as const,
    meaning: "undecided" as const,
    example: phrase,
  })),
];

/** Words that change nothing: "TBD - for now applied standard 5%" is 5%. */
export const TOLERANCE_FILLERS: readonly string[] = [
  ..."tbd tbc tolerance tolerances standard corporate default council within of target the for now applied applies currently".split(
    " ",
  ),
  ..."interim up to plus or minus variance variation allowed is an ± + - / : . , ; * = deviation margin leeway slippage".split(
    " ",
  ),
];

/** Words that make a figure a distance from the target, never a limit of its own. */
export const AMOUNT_WORDS: readonly string[] =
  "of target within below above under over ± + plus minus variance variation deviation margin leeway slippage".split(
    " ",
  );

/** Between the colour and what it is for: "amber if within 10%". */
export const CONDITIONS: readonly string[] = ["if", "when", "where"];

/** Before a percentage and its side: whether the percentage itself is still amber is not said for certain. */
export const STRICT_LEADS: readonly string[] = ["", "amber ", "amber : "].flatMap((colour) => [
  `${colour}<`,
  `${colour}less than`,
]);

/** Before or after a figure: so much on either side of the target. */
export const EITHER_WAY = /(?:± |\+ \/ (?:- )?|plus or minus |within |^\+ )#|# either (?:side|way)/;

/** "Within 10 of target" is so much of what is measured, as "10 off target" is. */
export const WITHIN_OF_TARGET = /within # of (?:the )?target/;

/** After a figure: how far on that side of the target. */
export const SIDES: readonly string[] = ["below", "under", "above", "over"];

/** Which side of the target a distance is said to lie on; "off target" says neither. */
export const SIDE_WORDS: Readonly<Record<string, "below" | "above">> = {
  below: "below",
  under: "below",
  less: "below",
  lower: "below",
  short: "below",
  higher: "above",
  above: "above",
  over: "above",
  more: "above",
};

/** After a figure: a distance from the target. */
export const DISTANCE_PHRASES: readonly string[] = [
  ...[...SIDES, "off", "from", "worse than"].flatMap((word) => [`${word} target`, `${word} the target`]),
  ...["either side", "either side of target", "either way", "less than target", "more than target"],
  ...["each way", "each side", "above or below", "above / below", "up or down", "up / down"],
  ...["above or below target", "above / below target", "above or below the target"],
  ...["lower than target", "higher than target", "short of target", "away from target", "adrift of target"],
  ...["worse", "adverse", "of target value", "of the target value", "of target figure"],
];

/** Short forms in place of which the whole word is read, with or without its full stop. */
export const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\btgt\b\.?/giu, "target"],
  [/\bvar\b\.?/giu, "variance"],
  [/\+\\-/gu, "+/-"],
  [/\bmargin of error\b/giu, "margin"],
  // Beside another colour's it says whose the figure is.
  [/^((?!.*\b(?:green|red|yellow)\b).*?)\bamber (?=tolerance\b)/giu, "$1"],
];

/** After a percentage: of what the year's target alone can be. */
export const YEAR_PHRASES: readonly string[] = ["", "the "].flatMap((the) =>
  ["annual", "yearly", "full year", "full - year", "year's", "whole year's"].map(
    (year) => `of ${the}${year} target`,
  ),
);

/** How a remark in brackets or behind a dash begins that only tells where the tolerance comes from: "10% (agreed at SLT)". */
export const ORIGINS: readonly string[] = [
  ..."agreed approved set confirmed endorsed decided signed reviewed adopted statutory contractual see".split(
    " ",
  ),
  ...["as", "per", "exc", "excl", "excluding", "inc", "incl", "including"],
];

/** Words by which such a remark may say something of the tolerance itself. */
export const REMARKS_THAT_COUNT: readonly string[] = [
  ..."green amber red rag point points pp pts percent percentage percentages relative absolute abs".split(
    " ",
  ),
  ..."of off from on against over under above below within between outside beyond either plus minus up down".split(
    " ",
  ),
  ..."higher lower better worse more less fewer greater least most max maximum min minimum upper limit".split(
    " ",
  ),
  ..."target baseline previous last average year quarter month week annual annually monthly quarterly".split(
    " ",
  ),
  ..."half double twice each every day days weeks hours minutes working cases zero nil".split(" "),
];

/** Before a distance, the distance itself being amber still: "no more than 10 over", "red if more than 10% below". */
export const DISTANCE_LEADS: readonly string[] = [
  ...["", "by "].flatMap((by) =>
    ["no more than", "not more than", "up to", "at most", "max", "max .", "maximum"].map(
      (lead) => `${by}${lead}`,
    ),
  ),
  ...["red", "red :", "red if", "red when", "red where"].flatMap((red) =>
    ["more than", "greater than", "over", ">"].map((lead) => `${red} ${lead}`),
  ),
];

/** After what amber is: "within 5% amber, otherwise red" says no more than "within 5% amber". */
export const RED_REST =
  / ?[,;.-]? ?(?:(?:or )?else|otherwise|beyond(?: that| this)?|anything (?:else|beyond|worse)|(?:the )?rest) ?(?:is|=|:|-)? red$/;

/** A limit stated outright, "#" standing for the figure: the last value that is amber. */
export const AMBER_THRESHOLDS: readonly { readonly pattern: string; readonly better: "higher" | "lower" }[] =
  [
    ...[
      ...[
        "> = #",
        "= > #",
        "≥ #",
        "# +",
        "# or above",
        "# and above",
        "# or more",
        "# and over",
        "# or over",
      ],
      ...["# or higher", "# and higher", "# or better", "# and better", "at least #", "no less than #"],
    ].map((pattern) => ({ pattern, better: "higher" as const })),
    ...[
      ...["< = #", "= < #", "≤ #", "# or below", "# and below", "# or less", "# and under", "# or under"],
      ...["# or lower", "# and lower", "# or fewer", "no more than #", "at most #"],
    ].map((pattern) => ({ pattern, better: "lower" as const })),
  ];

/** Words by which a figure is where amber ends, the polarity telling on which side of the target that is. */
export interface StatedLimitWords {
  readonly pattern: string;
  /** Which way must be better for them to fit; null where they go with either. */
  readonly better: "higher" | "lower" | null;
  /** The figure is red already. */
  readonly leftOut?: true;
  /** A figure that can be no such limit is a distance by the same words: "max 5%". */
  readonly orDistance?: true;
}

export const STATED_LIMITS: readonly StatedLimitWords[] = [
  ...["amber up to #", "max #", "max . #", "maximum #", "maximum of #", "# max", "# max .", "# maximum"].map(
    (pattern) => ({ pattern, better: "lower", orDistance: true }) as const,
  ),
  { pattern: "amber down to #", better: "higher", orDistance: true },
  ...["amber to #", "amber until #", "no worse than #", "not worse than #"].map(
    (pattern) => ({ pattern, better: null, orDistance: true }) as const,
  ),
  ...[
    ...["from", "starts at", "starts from", "begins at", "begins from"].map((word) => `amber ${word} #`),
    ...["min #", "min . #", "minimum #", "minimum of #", "# min", "# min .", "# minimum"],
  ].map((pattern) => ({ pattern, better: "higher" }) as const),
  ...["at", "from", "starts at", "starts from", "begins at", "begins from"].map(
    (word) => ({ pattern: `red ${word} #`, better: null, leftOut: true }) as const,
  ),
];

/** After a figure: points instead of percent of the target. */
export const POINT_WORDS: readonly string[] = [
  "points",
  "point",
  "pp",
  "pps",
  "ppt",
  "ppts",
  "pts",
  "pt",
  "percentage points",
  "percentage point",
  "percentage pts",
  "percentage pt",
  "% pts",
];

/** Words of explicit thresholds, "99.5% and above is green, 99% and above is amber", and which way they point. */
export const THRESHOLD_UP: readonly string[] =
  "above over more higher greater least minimum better ≥ > +".split(" ");
export const THRESHOLD_DOWN: readonly string[] = "below under less lower fewer most maximum ≤ <".split(" ");
/** With one of these the limit itself belongs: "99% and above". */
export const THRESHOLD_INCLUSIVE: readonly string[] = "and or = least most minimum maximum ≥ ≤ +".split(" ");
export const THRESHOLD_FILLERS: readonly string[] =
  "is are than at to - : , ; . ( ) between rated if status rag".split(" ");
export const THRESHOLD_COLOURS = ["green", "amber", "red"] as const;
/** Letters that stand for the colours where a cell has more than one of them: "G 90%+, R <85%". */
export const COLOUR_LETTERS: Readonly<Record<string, string>> = { g: "green", a: "amber", r: "red" };
