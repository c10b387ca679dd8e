import { ColumnWords, lexiconOf, type Lexicon, type Sense } from "./lexicon";
import { piecesOf, saysNothing } from "./pieces";
import {
  ARROW_SCHEMES,
  DIRECTION_SCHEMES,
  NOT_BETTER,
  SINCE,
  TRAVEL_FILLERS,
  VERDICT_LETTERS,
  type ArrowScheme,
  type Telling,
} from "./travelWords";
import { NOTHING_WORDS } from "./unratedWords";

export type Way = "up" | "down" | "same";

/** What a cell of a travel column says. */
export type TravelReading =
  | { readonly kind: "nothing" }
  | {
      readonly kind: "mark";
      /** An arrow or a word for the way: of the number or of the performance, whichever the council means. */
      readonly arrow: Way | null;
      /** The way of the performance, where a word says so: "Improving" is up, "Not improved" the same or down. */
      readonly performance: Way | "not up" | null;
      /** The way of the number, where a word says so: "Increasing" is up. */
      readonly number: Way | null;
      readonly letter: "G" | "A" | "R" | null;
    }
  | { readonly kind: "unclear" };

type TravelSense = `${Telling} ${Way}` | "not up" | "G" | "A" | "R" | "nothing";

const WAYS: readonly Way[] = ["up", "down", "same"];

/** "No change" is said of number and performance alike. */
function senseOf(telling: Telling, way: Way): TravelSense {
  return way === "same" ? "either same" : `${telling} ${way}`;
}

function* entries(): Generator<readonly [word: string, sense: Sense<TravelSense>]> {
  const of = function* (scheme: ArrowScheme, family: string, telling: Telling) {
    for (const way of WAYS) {
      for (const text of scheme[way]) yield [text, { family, means: [senseOf(telling, way)] }] as const;
    }
  };
  for (const scheme of ARROW_SCHEMES) yield* of(scheme, "arrows", "either");
  for (const scheme of DIRECTION_SCHEMES) yield* of(scheme, scheme.family, scheme.telling);
  for (const text of NOT_BETTER) yield [text, { family: "improving", means: ["not up"] }];
  for (const [text, letter] of Object.entries(VERDICT_LETTERS))
    yield [text, { family: "letter", means: [letter] }];
  for (const text of NOTHING_WORDS) yield [text, { family: "nothing", means: ["nothing"], usual: true }];
}

const LEXICON: Lexicon<TravelSense> = lexiconOf(entries());

/** A text as it is seen, and where known the verdict whose colour it has. */
export interface TravelCell {
  readonly text: string;
  readonly ink?: "G" | "A" | "R" | null;
}

/**
 * Reads the cells of one travel column.
 *
 * @param texts The texts of the column as they are seen (symbol fonts translated).
 * @example readTravels(["↑G"])({ text: "↑G" }) // arrow up, letter G
 */
export function readTravels(texts: readonly string[]): (cell: TravelCell) => TravelReading {
  const column = new ColumnWords(LEXICON, TRAVEL_FILLERS, texts.map(withoutSince));
  return ({ text: written, ink }) => {
    const text = withoutSince(written);
    const found = column.understand(text);
    if (piecesOf(text).length === 0) return { kind: "nothing" };
    if (found.kind === "unknown") return saysNothing(text) ? { kind: "nothing" } : { kind: "unclear" };
    if (found.senses.some((options) => options.length !== 1)) return { kind: "unclear" };
    return together(found.senses.flat(), ink ?? null);
  };
}

function withoutSince(text: string): string {
  return text.replace(SINCE, "");
}

function together(senses: readonly TravelSense[], ink: "G" | "A" | "R" | null): TravelReading {
  const said = senses.filter((sense) => sense !== "nothing");
  if (said.length === 0) return { kind: "nothing" };
  const way = (telling: Telling): Way | null | "both" => {
    const ways = WAYS.filter((one) => said.includes(`${telling} ${one}`));
    return ways.length > 1 ? "both" : (ways[0] ?? null);
  };
  const letters = (["G", "A", "R"] as const).filter((letter) => said.includes(letter));
  const [arrow, told, number] = [way("either"), way("performance"), way("number")];
  const isNotUp = said.includes("not up");
  const performance = isNotUp && told === null ? "not up" : told;
  if (isNotUp && told !== null) return { kind: "unclear" };
  if (arrow === "both" || performance === "both" || number === "both" || letters.length > 1)
    return { kind: "unclear" };
  // "→ Stable" says one thing twice; "→ Improving" says two.
  if (arrow === "same" && (performance ?? number) !== null) return { kind: "unclear" };
  return { kind: "mark", arrow, performance, number, letter: letters[0] ?? ink };
}
