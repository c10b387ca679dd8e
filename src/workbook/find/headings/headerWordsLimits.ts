import { listed, type HeaderWording } from "./headerWording";

/** One column for both sides of the target, whichever is named first: "Upper/lower tolerance". */
const BOTH_SIDES: readonly string[] = [
  "tolerance",
  "tolerances",
  "tolerance level",
  "tolerance levels",
].flatMap((word) =>
  [
    ["upper", "lower"],
    ["lower", "upper"],
  ].flatMap(([one = "", other = ""]) =>
    [" ", " and ", " or "].flatMap((and) => [
      `${one}${and}${other} ${word}`,
      `${one} ${word}${and}${other} ${word}`,
    ]),
  ),
);

/** How one colour of three side by side is headed: "Green if | Amber if | Red if". */
const FORMS = `
  * if, * when, * where, * is, * if at, * when at, * criteria, * condition, * definition, * boundary, * boundaries, * thresholds, * limits, * zone,
  * rag threshold, * rag thresholds, rag threshold *, rag thresholds *, threshold *, thresholds *, rag limits *, rag boundaries *, rag bands *,
  rag criteria *, rag range *, rag ranges *, rag rating *, rag ratings *, rag status *, rag definition *, rag definitions *, rag parameters *
`;
/** Alone they are that: "Comments if red" are comments. */
const FORMS_ALONE = "if *, when *";

function formsOf(
  colour: string,
  forms: string,
  inShort: readonly string[],
): Pick<HeaderWording, "phrases" | "inShort"> {
  return { phrases: listed(forms).map((form) => form.replace("*", colour)), inShort };
}

/**
 * Headings of what says where green and amber end. Whether a figure at amber's end is amber itself or red already is in the words: 80 is
 * amber under "Red below" and red under "Red from".
 */
export const LIMIT_WORDS: readonly HeaderWording[] = [
  {
    role: "green-limit",
    strength: "clear",
    orTarget: true,
    example: "Green if",
    ...formsOf("green", FORMS, [
      "green if",
      "green when",
      "green is",
      "green criteria",
      "rag thresholds green",
    ]),
  },
  {
    role: "green-limit",
    strength: "alone",
    orTarget: true,
    example: "If green",
    ...formsOf("green", FORMS_ALONE, ["if green"]),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "amber-figure",
    example: "Amber if",
    ...formsOf("amber", FORMS, [
      "amber if",
      "amber when",
      "amber is",
      "amber criteria",
      "rag thresholds amber",
    ]),
  },
  {
    role: "tolerance",
    strength: "alone",
    tolerance: "amber-figure",
    example: "If amber",
    ...formsOf("amber", FORMS_ALONE, ["if amber"]),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "red-limit",
    example: "Red if",
    ...formsOf("red", FORMS, ["red if", "red when", "red is", "red criteria", "rag thresholds red"]),
  },
  {
    role: "tolerance",
    strength: "alone",
    tolerance: "red-limit",
    example: "If red",
    ...formsOf("red", FORMS_ALONE, ["if red"]),
  },
  {
    role: "green-limit",
    strength: "clear",
    orTarget: true,
    example: "Green value",
    phrases: listed(`
      green value, green threshold, green target, green limit, green level, green trigger, green at, green from, green range, green band,
      threshold for green, limit for green
    `),
  },
  {
    role: "green-limit",
    strength: "alone",
    orTarget: true,
    example: "Green",
    phrases: listed("green, rag green"),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "allowance",
    example: "Tolerance",
    phrases: listed(`
      tolerance, tolerances, tolerance level, tolerance range, tolerance band, target tolerance,
      amber tolerance, acceptable range, acceptable variance,
      acceptable variation, variance allowed, allowed variance, allowable variance, permitted variance,
      permitted variation, variation allowed, variance permitted, allowable variation, permitted tolerance,
      allowed deviation, deviation allowed, permitted deviation, acceptable deviation, acceptable tolerance,
      tolerance allowed, permissible variance, permissible variation, permissible deviation, variance permissible,
      rag tolerance, rag tolerances, rag margin, rag margins, rag criteria, rag rule, rag rules, rag bands, rag banding, rag bandings,
      rag ranges, rag parameters, amber if within, amber within, amber if within percent, amber within percent, amber if within of target,
      amber if within percent of target, amber within percent of target
    `),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "allowance",
    example: "Upper/lower tolerance",
    phrases: BOTH_SIDES,
    inShort: ["upper lower tolerance", "lower tolerance upper tolerance", "upper and lower tolerance"],
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "amber-range",
    example: "Amber range",
    phrases: listed("amber range, amber band"),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "allowance-or-limit",
    example: "Threshold",
    phrases: listed("threshold, thresholds, rag thresholds, rag threshold, rag boundaries, rag limits"),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "amber-limit",
    example: "Floor standard",
    phrases: listed(`
      floor standard, floor, floor target, minimum standard, minimum acceptable,
      minimum acceptable level, minimum acceptable performance, minimum performance, minimum level of performance,
      acceptable performance, acceptable level, acceptable standard, amber to, amber down to, amber up to, amber ends at, amber until,
      lower threshold, lower tolerance, lower limit
    `),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "amber-figure",
    example: "Amber threshold",
    phrases: listed(
      "amber threshold, amber limit, amber level, amber value, amber trigger, amber target, threshold for amber, limit for amber",
    ),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "red-beyond",
    example: "Red below",
    phrases: listed(`
      red below, red if below, red if less than, red less than,
      red if under, red under, red if lower than, below this is red, red above, red if above, red if more than, red more than,
      red if over, red over, red if higher than, above this is red
    `),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "amber-start",
    example: "Amber from",
    phrases: listed("amber from, amber starts at, amber starts, amber begins at, amber begins, amber at"),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "red-limit",
    example: "Red threshold",
    phrases: listed(`
      red threshold, red range, red band, red limit, red trigger, red level, red value, red target, red amber boundary, amber red boundary,
      threshold for red, limit for red, trigger for red,
      intervention level, trigger level, trigger point, escalation level, escalation point, escalation trigger,
      escalation threshold, alert level, alert threshold
    `),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "red-start",
    example: "Red from",
    phrases: listed("red from, red at, red starts at, red starts, red begins at, red begins"),
  },
  {
    role: "tolerance",
    strength: "clear",
    tolerance: "amber-limit",
    orTarget: true,
    example: "Minimum target",
    phrases: listed("minimum target, min target, minimum performance target"),
  },
  {
    role: "tolerance",
    strength: "alone",
    tolerance: "amber-figure",
    example: "Amber",
    phrases: listed("amber, rag amber"),
  },
  {
    role: "tolerance",
    strength: "alone",
    tolerance: "red-limit",
    example: "Red",
    phrases: listed("red, rag red"),
  },
];
