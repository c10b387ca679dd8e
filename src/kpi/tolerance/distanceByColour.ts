import type { Figure } from "../reading/figure";
import type { Skeleton } from "../reading/skeleton";
import { POINT_WORDS, SIDE_WORDS } from "./toleranceWords";

/** How far amber goes, said of amber and of red: "<5% below = amber, >5% = red". */
export interface DistanceByColour {
  readonly distance: Figure;
  /** Where amber begins, "1-5% off target"; what lies nearer the target has no colour for certain. */
  readonly from: Figure | null;
  /** On which side of the target it lies, where it says so. */
  readonly side: "below" | "above" | null;
  /** Whether it says that it is a distance: "10% (amber), >10% (red)" may be limits of their own where lower is better. */
  readonly isSaid: boolean;
  /** "<5% below amber, >5% red": neither colour says that the distance itself is its own. */
  readonly isStrict: boolean;
  /** Of percentage points, by both colours' words. */
  readonly inPoints?: true;
}

const SIDE = "(?: (?:below|above|under|over|off|from)(?: the)?(?: target)?)";
const LESS = "(?:(?<less>< (?!=)|less than )|< = |≤ |up to |within )?";
const MORE = "(?<more>> =? ?|≥ |more than |over |above )";
const AMBER = "(?:= |: |is |- )?amber";
const RED = "(?:= |: |is |- )?red";

/** Each colour after its distance, in brackets or not, or before it. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^${LESS}#${SIDE}? (?:${AMBER}|\\( amber \\)) (?:[,;/] )?${MORE}#${SIDE}? (?:${RED}|\\( red \\))$`,
  ),
  new RegExp(
    `^amber (?:[:=-] |is |if )?within #${SIDE}? (?:[,;/] )?red (?:[:=-] |is |if )?${MORE}#${SIDE}?$`,
  ),
  new RegExp(
    `^amber (?:[:=-] |is |if )?${LESS}(?<from># (?:-|to) )?#${SIDE} (?:[,;/] )?red (?:[:=-] |is |if )?${MORE}#${SIDE}?$`,
  ),
];

/** Words by which a figure is known for a distance. */
const SAYS_DISTANCE = /\b(?:below|above|under|off|from|within)\b|# over\b/;

/**
 * Null where the text says nothing of the two colours. Where each has a distance of its own, what lies between has none; and where red
 * begins at the distance itself (">=5% = red"), it is no tolerance as we know them, of which the limit is still amber: "unreadable".
 *
 * @example "Amber: 1-5% off target; Red: more than 5% off target" // 5%, from 1%
 */
export function distanceByColour(skeleton: Skeleton): DistanceByColour | "unreadable" | null {
  const points = withoutPoints(skeleton);
  if (points === null) return distanceIn(skeleton);
  const said = distanceIn(points);
  if (said === null || said === "unreadable") return said;
  // Points are taken whole: what of them is left out, or nearer, is not told.
  return said.from !== null || said.isStrict || !["", "%"].includes(said.distance.unit)
    ? "unreadable"
    : { ...said, inPoints: true };
}

const OF_POINTS = new RegExp(
  `# (?:${[...POINT_WORDS].sort((a, b) => b.length - a.length).join("|")})(?= |$)`,
  "g",
);

/** "Within # pp" is "within #" of points; null unless all its figures are of points. */
function withoutPoints({ words, figures }: Skeleton): Skeleton | null {
  const text = words.join(" ");
  if (figures.length === 0 || text.match(OF_POINTS)?.length !== figures.length) return null;
  return { words: text.replace(OF_POINTS, "#").split(" "), figures };
}

function distanceIn({ words, figures }: Skeleton): DistanceByColour | "unreadable" | null {
  const text = words.join(" ");
  const found = FORMS.map((form) => form.exec(text)).find((match) => match !== null);
  const red = figures.at(-1);
  const amber = figures.at(-2);
  if (found === undefined || amber === undefined || red === undefined) return null;
  const redAtLimit = /[=≥]/.test(found.groups?.["more"] ?? "");
  if (redAtLimit || amber.value !== red.value || amber.unit !== red.unit) return "unreadable";
  const sides = sidesSaid(words);
  if (sides.length > 1) return "unreadable";
  const from = found.groups?.["from"] === undefined ? null : (figures[0] ?? null);
  if (from !== null && (amber.unit !== "%" || !["", "%"].includes(from.unit) || from.value >= amber.value))
    return "unreadable";
  return {
    distance: amber,
    from: from?.value === 0 ? null : from,
    side: sides[0] ?? null,
    isSaid: SAYS_DISTANCE.test(text),
    isStrict: found.groups?.["less"] !== undefined,
  };
}

/** The sides that follow a figure, each once; what leads one ("red over 5%") says none. */
function sidesSaid(words: readonly string[]): readonly ("below" | "above")[] {
  const sides = words.flatMap((word, at) => (words[at - 1] === "#" ? (SIDE_WORDS[word] ?? []) : []));
  return [...new Set(sides)];
}
