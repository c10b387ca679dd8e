import { sameUnit, type Skeleton } from "../reading/skeleton";
import type { Figure } from "../reading/figure";
import type { Band } from "./tolerance";

/** A range of readings that says of each end whether it belongs: "≥ 82% and < 88%". */
export interface SignedRange {
  readonly band: Band;
  /** The ends that do not. */
  readonly leavesOut: readonly (keyof Band)[];
}

/** Signs and words before a figure, the ones by which the figure itself belongs first. */
const FROM = "(?:≥|> =|= >|at least|no less than|not less than|from)";
const ABOVE = "(?:>|above|over|more than|greater than|higher than|better than)";
const UP_TO = "(?:≤|< =|= <|at most|no more than|not more than|up to(?: and including)?)";
const BELOW = "(?:<|below|under|less than|fewer than|lower than|up to but not including|but not)";
const LOW = `(?:(?<from>${FROM})|(?<above>${ABOVE}))`;
const HIGH = `(?:(?<upTo>${UP_TO})|(?<below>${BELOW}))`;
const ONWARDS = "(?: (?:\\+|(?:or|and) (?:above|over|more|higher|better)))?";
const DOWN = "(?: (?:or|and) (?:below|under|less|fewer|lower))?";
/** Between the two ends. */
const JOIN = "(?: (?:and|but|to|-|,|;|&|/))*";
/** What the reading is called between two signs: "82% ≤ x < 88%". */
const READING = "(?:[a-z]|value|actual|amber|result|reading|figure|score|performance|outturn)";

/** How such a range is written: which of the two figures is the lower end. */
const FORMS: readonly { readonly form: RegExp; readonly lower: 0 | 1 }[] = [
  { form: new RegExp(`^${LOW} #${ONWARDS}${JOIN} ${HIGH} #${DOWN}$`), lower: 0 },
  { form: new RegExp(`^#${ONWARDS}${JOIN} ${HIGH} #${DOWN}$`), lower: 0 },
  { form: new RegExp(`^${LOW} #${JOIN} #${DOWN}$`), lower: 0 },
  { form: new RegExp(`^${HIGH} #${DOWN}${JOIN} ${LOW} #${ONWARDS}$`), lower: 1 },
  { form: new RegExp(`^# (?:≤|< =|(?<above><)) ${READING} (?:≤|< =|(?<below><)) #$`), lower: 0 },
  { form: new RegExp(`^# (?:≥|> =|(?<below>>)) ${READING} (?:≥|> =|(?<above>>)) #$`), lower: 1 },
];

/**
 * Reads a range whose ends carry signs or words of their own; null for anything else, and for two ends that leave nothing between them.
 *
 * @example "<90 and >=85" // 85 to 90, of which 90 is left out
 */
export function readSignedRange({ words, figures }: Skeleton): SignedRange | null {
  const [first, second] = figures;
  if (first === undefined || second === undefined || figures.length > 2) return null;
  const text = words.join(" ").replace(/^amber (?:[:=-] |is |if |when )*/, "");
  for (const { form, lower } of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const [from, to]: readonly [Figure, Figure] = sameUnit(
      lower === 0 ? first : second,
      lower === 0 ? second : first,
    );
    if (from.unit !== to.unit || from.value >= to.value || from.value < 0) return null;
    const isOut = { from: found.groups?.["above"], to: found.groups?.["below"] };
    const ends = ["from", "to"] as const;
    return { band: { from, to }, leavesOut: ends.filter((end) => isOut[end] !== undefined) };
  }
  return null;
}
