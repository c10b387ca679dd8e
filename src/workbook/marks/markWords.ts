import { STATUS_SCHEMES } from "../vocabulary/statusSchemes";
import { DIRECTION_SCHEMES } from "../vocabulary/travelWords";
import { NOTHING_WORDS, UNRATED_WORDS } from "../vocabulary/unratedWords";

/**
 * The words that stand in the columns we may write: how councils say a status or a direction of travel in a cell. Anything else there
 * is an officer's own text. To teach the add-in a word, add it to its line and a test beside it.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** A cell is a mark where all of its words are `core` or `aside` and one is `core`, or where it is one of the `whole` texts. */
export interface MarkWords {
  /** Words that say it. */
  readonly core: ReadonlySet<string>;
  /** Words that may stand beside them: "just below target", "Amber (was green)". */
  readonly aside: ReadonlySet<string>;
  /** Texts that say it only when nothing else is in the cell. */
  readonly whole: ReadonlySet<string>;
  /** Texts that say it in a column with other marks, and alone are an officer's: a list of actions is "Complete" too. */
  readonly beside: ReadonlySet<string>;
}

/** The words of the vocabulary's tables, but for those that an officer's own column may hold as well. */
function understood(tables: Iterable<string>): readonly string[] {
  return [...tables].filter((word) => !BESIDE_OTHERS.has(word));
}

const BESIDE_OTHERS = new Set(["complete", "completed", "c", "under review", "white"]);

const STATES = ["green", "yellow", "amber", "red", "blue"] as const;

export const STATUS_WORDS: MarkWords = {
  core: words(`
    green amber red blue yellow grey gray turquoise orange black brag rag
    target targets tolerance track met unmet missed achieved exceeded exceeding exceeds
    missing rated tracking monitor monitoring monitored attention risk
  `),
  aside: words(`
    on off above below at not no within outside out of in under over just slightly well significantly marginally close near nearly
    almost partly partially to the is was than better worse only review data needs performance for and or status rating alert
    light dark g a r b complete completed up down arrow circle traffic
  `),
  whole: new Set([
    ...words("g a r b y n yes no ok pass passed fail failed"),
    ...understood(STATUS_SCHEMES.flatMap((scheme) => STATES.flatMap((state) => scheme[state] ?? []))),
    ...understood(Object.keys(UNRATED_WORDS)),
  ]),
  beside: BESIDE_OTHERS,
};

export const TRAVEL_WORDS: MarkWords = {
  core: words(`
    up down upward upwards downward downwards better worse worsening worsened improving improved improves improvement declining
    declined decline declines deteriorating deteriorated deterioration same static stable steady unchanged constant level flat
    increase increasing increased decrease decreasing decreased rise rising risen fall falling fallen higher lower maintained
    maintaining sideways positive negative neutral change consistent
  `),
  aside: words(`
    no slightly slight significant significantly since than as on from the last previous period quarter month trend arrow getting
    performance remains has is been a g r green amber red and short term direction of travel within acceptable range not much
  `),
  whole: new Set([
    ...words("g a r u d i s nc"),
    ...understood(DIRECTION_SCHEMES.flatMap(({ up, down, same }) => [...up, ...down, ...same])),
  ]),
  beside: new Set(),
};

/** Texts that stand for an empty cell: they are neither a mark nor an officer's own. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...NOTHING_WORDS,
  ...["no data", "not available", "not yet available", "awaiting data"],
]);

/** Texts that say which way a figure went and not, or not surely, which way is good. */
export const MOVEMENTS: ReadonlySet<string> = new Set([
  ...[
    "up",
    "down",
    "same",
    "static",
    "stable",
    "steady",
    "no change",
    "unchanged",
    "improved",
    "improving",
    "better",
    "worse",
  ],
  ...[
    "declined",
    "declining",
    "deteriorated",
    "deteriorating",
    "increased",
    "decreased",
    "rising",
    "falling",
  ],
]);
