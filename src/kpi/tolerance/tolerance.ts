import { displayed } from "../reading/displayed";
import type { Figure } from "../reading/figure";
import { dayAndMonthOfSerial } from "../reading/numberFormat";
import { findPhrase } from "../phrase";
import { rememberingCell } from "../remembering";
import type { Shown } from "../reading/shown";
import { sameUnit, skeletonOf, type Skeleton } from "../reading/skeleton";
import { readAmberThreshold, readThresholds, type Thresholds } from "./thresholds";
import { isSymbol, tokenise, wordsOf } from "../reading/token";
import {
  AMOUNT_WORDS,
  DISTANCE_PHRASES,
  SIDES,
  POINT_WORDS,
  TOLERANCE_FILLERS,
  TOLERANCE_PHRASES,
} from "./toleranceWords";

export interface Band {
  /** The lower end first, whichever way it was typed. */
  readonly from: Figure;
  readonly to: Figure;
}

/** What a tolerance cell says (rules.md, section 5). */
export type Tolerance =
  | { readonly kind: "blank" }
  /** The cell is blank, and the sheet prints a key. */
  | { readonly kind: "printed"; readonly printed: Tolerance }
  | { readonly kind: "none" }
  /** "N/A": nothing is needed beside a tracking target; beside a value it leaves open how far amber goes. */
  | { readonly kind: "not-needed" }
  | { readonly kind: "undecided" }
  /** `asLimit` where nothing beside it says that it is a share of the target: "85%" may be the last amber value as well. */
  | { readonly kind: "percent"; readonly percent: number; readonly asLimit: boolean; readonly key?: string }
  /** `key` is the cell of the key that gives it in the place of a blank cell; so it is of a percentage. */
  | { readonly kind: "points"; readonly points: number; readonly key?: string }
  /** A figure with another unit, "5 days", or with none. */
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "band"; readonly band: Band }
  /** `3% (85.36% - 88%)`: the percentage and what it comes to [GSE07]. */
  | { readonly kind: "percent-and-band"; readonly percent: number; readonly band: Band }
  /** `10 (20%)`: the amount and the share of the target it is. */
  | { readonly kind: "amount-and-percent"; readonly amount: Figure; readonly percent: number }
  | { readonly kind: "thresholds"; readonly thresholds: Thresholds }
  /** Excel has turned "9-12" into 9 December. */
  | { readonly kind: "date"; readonly day: number; readonly month: number }
  /** `figures` tells whether it holds any: then it may be a limit of its own, which even an on-target reading could miss. */
  | { readonly kind: "unreadable"; readonly figures: boolean };

const UNREADABLE: Tolerance = { kind: "unreadable", figures: true };

/**
 * Reads a tolerance cell; a sheet without one gives `blank`. Whether it fits the target is not decided here.
 *
 * @example "5% points" is { points: 5 }; "9 to 12" is the band 9 to 12; "TBD - for now applied standard 5%" is { percent: 5 }.
 */
export function readTolerance(shown: Shown | null): Tolerance {
  return shown === null ? { kind: "blank" } : readCell(shown);
}

/** A blank tolerance under a printed key; any other goes before the key, and a key that is followed is the tolerance itself. */
export function withPrinted(own: Tolerance, key: Shown | null, followed: boolean): Tolerance {
  const printed = readTolerance(key);
  const isDistance = printed.kind === "percent" || printed.kind === "points";
  if (own.kind !== "blank" || !isDistance || key === null) return own;
  return followed ? { ...printed, key: key.at } : { kind: "printed", printed };
}

const readCell = rememberingCell((shown: Shown): Tolerance => {
  const shows = displayed(shown);
  if (shows.kind === "date") {
    const date = dayAndMonthOfSerial(shows.serial);
    return date === null ? UNREADABLE : { kind: "date", ...date };
  }
  if (shows.kind !== "text") return UNREADABLE;
  const tokens = tokenise(shows.text);
  if (tokens.length === 0) return { kind: "blank" };
  if (tokens.every((token) => isSymbol(token, "-", "."))) return { kind: "not-needed" };
  const phrase = findPhrase(TOLERANCE_PHRASES, wordsOf(tokens));
  if (phrase !== null) return { kind: phrase.meaning };
  const skeleton = skeletonOf(tokens);
  if (skeleton.figures.some((figure) => figure.doubtful)) return UNREADABLE;
  const distance = readDistanceByColour(skeleton);
  if (distance !== null) return distance;
  const thresholds = readThresholds(skeleton) ?? readAmberThreshold(skeleton);
  return thresholds !== null ? { kind: "thresholds", thresholds } : readFigures(skeleton);
});

/** What figures and the words between them can be, once words that change nothing are gone. */
const PATTERNS: readonly {
  readonly pattern: string;
  readonly read: (figures: readonly Figure[]) => Tolerance;
}[] = [
  { pattern: "#", read: ([only]) => (only === undefined ? UNREADABLE : single(only)) },
  ...POINT_WORDS.flatMap((words) =>
    ["", ...DISTANCE_PHRASES.map((phrase) => ` ${phrase}`)].map((phrase) => ({
      pattern: `# ${words}${phrase}`,
      read: ([only]: readonly Figure[]): Tolerance =>
        only === undefined || !["", "%"].includes(only.unit)
          ? UNREADABLE
          : { kind: "points", points: Math.abs(only.value) },
    })),
  ),
  // "+5%/-5%" is 5% either way.
  ...["+ # / #", "# / + #", "+ # #", "# + #", "# / #"].map((pattern) => ({
    pattern,
    read: ([one, other]: readonly Figure[]): Tolerance =>
      one === undefined || other === undefined || one.unit !== other.unit || one.value !== -other.value
        ? UNREADABLE
        : single(one),
  })),
  ...DISTANCE_PHRASES.map((words) => ({
    pattern: `# ${words}`,
    read: ([only]: readonly Figure[]): Tolerance => (only === undefined ? UNREADABLE : single(only)),
  })),
  // "10% above": of a bare number it is not certain that it is no limit.
  ...SIDES.map((side) => ({
    pattern: `# ${side}`,
    read: ([only]: readonly Figure[]): Tolerance => (only?.unit === "%" ? single(only) : UNREADABLE),
  })),
  // "0-5% below target" is how far below.
  ...["-", "to"].flatMap((between) =>
    [...DISTANCE_PHRASES, ...SIDES].map((words) => ({
      pattern: `# ${between} # ${words}`,
      read: ([from, to]: readonly Figure[]): Tolerance =>
        from?.value !== 0 || to?.unit !== "%" ? UNREADABLE : single(to),
    })),
  ),
  ...["# - #", "# to #", "between # and #", "between # - #", "from # to #"].map((pattern) => ({
    pattern,
    read: ([from, to]: readonly Figure[]): Tolerance => band(from, to),
  })),
  {
    pattern: "# ( # )",
    read: ([one, other]: readonly Figure[]): Tolerance => {
      const [percent, amount] = one?.unit === "%" ? [one, other] : [other, one];
      if (percent?.unit !== "%" || amount === undefined || amount.unit === "%") return UNREADABLE;
      return { kind: "amount-and-percent", amount, percent: Math.abs(percent.value) };
    },
  },
  ...["# ( # - # )", "# ( # to # )"].map((pattern) => ({
    pattern,
    read: ([percent, from, to]: readonly Figure[]): Tolerance => {
      const limits = band(from, to);
      if (percent?.unit !== "%" || limits.kind !== "band") return UNREADABLE;
      return { kind: "percent-and-band", percent: Math.abs(percent.value), band: limits.band };
    },
  })),
];

/** "<5% below = amber, >5% = red": how far below the target amber goes, said of both colours. */
const BY_COLOUR = new RegExp(
  [
    "^(?:< =? ?|≤ |up to |within |less than )?# (?:below|above|under|over|off|from)(?: the)?(?: target)?",
    "(?:= |: |is |- )?amber",
    "(?:[,;] )?(?<more>> =? ?|≥ |more than |over |above )#(?: (?:below|above|under|over|off|from)(?: the)?(?: target)?)?",
    "(?:= |: |is |- )?red$",
  ].join(" "),
);

/**
 * Null where the text says nothing of the two colours. Where each has a distance of its own, what lies between has none; and where red
 * begins at the distance itself (">=5% = red"), it is no tolerance as we know them, of which the limit is still amber.
 */
function readDistanceByColour({ words, figures }: Skeleton): Tolerance | null {
  const [amber, red] = figures;
  const found = BY_COLOUR.exec(words.join(" "));
  if (amber === undefined || red === undefined || found === null) return null;
  const redAtLimit = /[=≥]/.test(found.groups?.["more"] ?? "");
  if (redAtLimit || amber.value !== red.value || amber.unit !== red.unit) return UNREADABLE;
  const distance = single(amber);
  return distance.kind === "percent" ? { ...distance, asLimit: false } : distance;
}

function readFigures({ words, figures }: Skeleton): Tolerance {
  // "Amber 85% - 89%" is the band; of amber alone nothing else can be said.
  const whole = words.filter((word, index) => word !== "amber" && !(word === ":" && index === 1)).join(" ");
  // "Amber within 5%" is no more than "within 5%"; "amber to 5%" may be a limit.
  const isDistance = words.some((word) => AMOUNT_WORDS.includes(word));
  const said = isDistance ? words.filter((word) => word !== "amber") : words;
  const plain = said.filter((word) => !TOLERANCE_FILLERS.includes(word)).join(" ");
  // "up to 5% below target" is "5% below target".
  const after = said.slice(Math.max(0, said.indexOf("#")));
  const isLed = said.slice(0, said.length - after.length).every((word) => TOLERANCE_FILLERS.includes(word));
  // "#" between fillers may be anything; two figures are a band only as they stand ("5% or 10%" is not).
  const found =
    PATTERNS.find(({ pattern }) => pattern === whole) ??
    (figures.length === 1 && isLed
      ? PATTERNS.find(({ pattern }) => pattern === after.join(" "))
      : undefined) ??
    (figures.length === 1 ? PATTERNS.find(({ pattern }) => pattern === plain) : undefined);
  const tolerance = found?.read(figures) ?? { kind: "unreadable", figures: figures.length > 0 };
  // "-5%", "within 5%", "5% below target" are distances; no one writes a limit so.
  const distance = isDistance || figures.some(({ value }) => value < 0);
  return tolerance.kind === "percent" && distance ? { ...tolerance, asLimit: false } : tolerance;
}

function single(figure: Figure): Tolerance {
  if (figure.value === 0) return { kind: "none" };
  if (figure.unit === "%") return { kind: "percent", percent: Math.abs(figure.value), asLimit: true };
  return { kind: "figure", figure: { ...figure, value: Math.abs(figure.value) } };
}

function band(first: Figure | undefined, second: Figure | undefined): Tolerance {
  if (first === undefined || second === undefined) return UNREADABLE;
  const [a, b] = sameUnit(first, second);
  if (a.unit !== b.unit) return UNREADABLE;
  return { kind: "band", band: a.value <= b.value ? { from: a, to: b } : { from: b, to: a } };
}
