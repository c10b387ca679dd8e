import { ColumnWords, lexiconOf, type Lexicon, type Sense } from "./lexicon";
import { piecesOf, saysNothing } from "./pieces";
import { STATUS_SCHEMES, type RatedWord, type StatusScheme } from "./statusSchemes";
import { NOTHING_WORDS, UNRATED_WORDS, type UnratedWord } from "./unratedWords";

/** What a status cell says; of a rating every status it goes with, usually one ("Not met" may be amber or red). */
export type StatusReading =
  | { readonly kind: "nothing" }
  | {
      readonly kind: "rated";
      readonly means: readonly RatedWord[];
      /** Of a sign alone: what it stands for in other councils' schemes, where that is another status. */
      readonly elsewhere?: readonly RatedWord[];
    }
  | { readonly kind: "unrated"; readonly means: readonly UnratedWord[] }
  /** Something is there that cannot be read for certain. */
  | { readonly kind: "unclear" };

/** "not green": a word that says only that the target was not met. */
type StatusSense = RatedWord | "not-green" | "nothing" | `${UnratedWord}?`;

const FILLERS: ReadonlySet<string> = new Set(
  "status rag brag rating rated rate kpi overall current currently is performance light".split(" "),
);

const RATED = ["green", "yellow", "amber", "red", "blue"] as const satisfies readonly RatedWord[];

/** Signs of one shape for every status: their colour says which. */
const COLOURED_SHAPES: ReadonlySet<string> = new Set([
  "●",
  "■",
  "▲",
  "▼",
  "◆",
  "•",
  "★",
  "⬤",
  "○",
  "⚫",
  "►",
]);

const LEXICON: Lexicon<StatusSense> = lexiconOf(entries());

function* entries(): Generator<readonly [word: string, sense: Sense<StatusSense>]> {
  for (const scheme of STATUS_SCHEMES) {
    for (const word of RATED) {
      const sense: StatusSense = word === "red" && scheme.twoWay === true ? "not-green" : word;
      for (const text of scheme[word] ?? []) yield [text, { family: scheme.family, means: [sense] }];
    }
  }
  for (const [text, means] of Object.entries(UNRATED_WORDS)) {
    yield [text, { family: "unrated", means: means.map((one): StatusSense => `${one}?`) }];
  }
  for (const text of NOTHING_WORDS) yield [text, { family: "nothing", means: ["nothing"], usual: true }];
}

const ALONE = new ColumnWords(LEXICON, FILLERS, []);

/**
 * Whether a text says a status and nothing else, whichever it is: "A" may be Amber or Achieved, as the words beside it say.
 *
 * @example mayBeStatus("At risk") // true; mayBeStatus("At risk children") // false
 */
export function mayBeStatus(text: string): boolean {
  const found = ALONE.understand(text);
  return (
    found.kind === "known" &&
    found.senses.length > 0 &&
    found.senses.every((options) => options.some((sense) => sense !== "nothing"))
  );
}

/** A text as it is seen, and where known the status whose colour its letters have. */
export interface StatusCell {
  readonly text: string;
  readonly ink?: RatedWord | null;
}

/**
 * Reads the cells of one status column. All of the column's texts are needed: "A" is Amber beside G and R, "Not met" is red beside
 * "Partly met" and amber or red without.
 *
 * @param texts The texts of the column as they are seen (symbol fonts translated).
 * @example readStatuses(["G", "A", "R"])({ text: "A" }) // { kind: "rated", means: ["amber"] }
 */
export function readStatuses(texts: readonly string[]): (cell: StatusCell) => StatusReading {
  const column = new ColumnWords(LEXICON, FILLERS, texts);
  const senses = new Set(
    texts.flatMap((text) => {
      const found = column.understand(text);
      return found.kind === "unknown" ? [] : found.senses.filter((one) => one.length === 1).flat();
    }),
  );
  const hasMiddle = senses.has("amber");
  return ({ text, ink }) => {
    const pieces = piecesOf(text);
    if (pieces.length === 0) return { kind: "nothing" };
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined && ink && COLOURED_SHAPES.has(only)) {
      return { kind: "rated", means: ink === "yellow" && !hasMiddle ? ["yellow", "amber"] : [ink] };
    }
    const found = column.understand(text);
    if (found.kind === "unknown") return { kind: saysNothing(text) ? "nothing" : "unclear" };
    const said = together(found.senses, hasMiddle);
    const other = pieces.length === 1 && said.kind === "rated" ? meansElsewhere(only, said.means) : [];
    return other.length === 0 ? said : { ...said, elsewhere: other };
  };
}

/** The other statuses that a sign stands for; none of a word, whose column settles what it means. */
function meansElsewhere(piece: string | undefined, means: readonly RatedWord[]): readonly RatedWord[] {
  if (piece === undefined || /[\p{L}\p{N}]/u.test(piece)) return [];
  return RATED.filter(
    (word) =>
      !means.includes(word) && STATUS_SCHEMES.some((scheme) => scheme[word]?.includes(piece) === true),
  );
}

/** What all words of a cell say together. */
function together(senses: readonly (readonly StatusSense[])[], hasMiddle: boolean): StatusReading {
  if (senses.length === 0) return { kind: "nothing" };
  const alone = senses.length === 1;
  const rated = senses.map((options) => ratedBy(options, hasMiddle && alone));
  if (rated.every((one) => one !== null)) {
    const common = RATED.filter((word) => rated.every((one) => one?.includes(word) === true));
    return common.length > 0 ? { kind: "rated", means: common } : { kind: "unclear" };
  }
  const unrated = senses.map(unratedBy);
  if (unrated.every((one) => one !== null)) {
    const [first = [], ...others] = unrated.map((one) => one ?? []);
    const common = first.filter((word) => others.every((one) => one.includes(word)));
    return common.length > 0 ? { kind: "unrated", means: common } : { kind: "unclear" };
  }
  return senses.every((options) => options.every((one) => one === "nothing"))
    ? { kind: "nothing" }
    : { kind: "unclear" };
}

/** The statuses that one word goes with; null where it is none of a rating, or has two senses. */
function ratedBy(options: readonly StatusSense[], hasMiddle: boolean): readonly RatedWord[] | null {
  const [sense] = options;
  if (options.length !== 1 || sense === undefined) return null;
  if (sense === "not-green") return hasMiddle ? ["red"] : ["amber", "red"];
  if (sense === "yellow") return hasMiddle ? ["yellow"] : ["yellow", "amber"];
  return RATED.find((word) => word === sense) === undefined ? null : RATED.filter((word) => word === sense);
}

const UNRATED: readonly UnratedWord[] = [
  "tracking",
  "target-under-review",
  "data-missing",
  "not-rated",
  "needs-attention",
];

function unratedBy(options: readonly StatusSense[]): readonly UnratedWord[] | null {
  const words = UNRATED.filter((word) => options.includes(`${word}?`));
  return words.length === options.length ? words : null;
}

/** What a scheme's word stands for; null where the scheme does not have it. */
export function wordInScheme(scheme: StatusScheme, piece: string): RatedWord | null {
  return RATED.find((word) => scheme[word]?.includes(piece) === true) ?? null;
}
