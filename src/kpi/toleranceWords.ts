import type { Phrase } from "./phrase";

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
  ..."interim up to plus or minus variance variation allowed is an ± + - / : . , ; * =".split(" "),
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
  "p p",
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
