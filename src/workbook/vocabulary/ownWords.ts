import type { KeyWords } from "../find/keys/keyWords";
import { mostUsed } from "./mostUsed";
import { piecesOf } from "./pieces";
import { sidelessWords } from "./saysSide";
import { readStatuses, wordInScheme } from "./readStatus";
import { readTravels, type Way } from "./readTravel";
import { STATUS_SCHEMES, type RatedWord, type StatusScheme } from "./statusSchemes";
import { ARROW_SCHEMES, DIRECTION_SCHEMES, type ArrowScheme, type Telling } from "./travelWords";

/** The sheet's words for the usual statuses; null where it has none of its own for amber, or never uses blue. */
export interface StatusWords {
  readonly green: string;
  readonly amber: string | null;
  readonly red: string;
  readonly blue: string | null;
  /** Set where the sheet's own key explains them: what they stand for is then no question of schemes. */
  readonly byKey?: true;
  /** What the sheet says besides for a status whose word says a side of the target: "Off target" beside "Below target". */
  readonly sideless?: Readonly<Partial<Record<RatedWord, string>>>;
}

/** The sheet's signs or words for the direction of travel. */
export type TravelSigns = Readonly<Record<Way, string>> &
  (
    | {
        readonly kind: "arrows";
        /** What stands between arrow and letter, "" or a space. */ readonly gap: string;
      }
    | { readonly kind: "words"; readonly telling: Telling }
  );

/** A word once is chance; twice it is a habit. */
const FEWEST = 2;

/** But a letter alone in a column for the status is nothing else. */
const STATUS_LETTER = /^[rag]$/;

/** Remarks among the words are ordinary; where they are many, the column has no words of its own. */
const REMARKS_ALLOWED = 1 / 3;

/**
 * The words in which a sheet's own status column is written; null where it does not say it in one way, twice or more.
 *
 * @param texts The column's cells as the officer left them, our marks taken away.
 * @param key What the sheet's own key says them in: the words of a column that goes by it, for what is not typed yet, and from the first word on.
 * @param isRag Whether the column is headed "RAG": "A" alone is then Amber, and not Achieved.
 * @example ownStatusWords(["G", "R", "G"]) // { green: "G", amber: "A", red: "R", blue: "B" }
 */
export function ownStatusWords(
  texts: readonly string[],
  key: KeyWords | null = null,
  isRag = false,
): StatusWords | null {
  const printed = key === null ? [] : [key.green, key.amber, key.red];
  const read = readStatuses([...texts, ...printed, ...(isRag && areAllLetters(texts) ? LETTERS_OF_RAG : [])]);
  const said: { piece: string; text: string; means: readonly RatedWord[] }[] = [];
  let remarks = 0;
  for (const text of texts) {
    const reading = read({ text });
    const [piece, ...more] = piecesOf(text);
    if (reading.kind === "unclear" && !printed.some((word) => isSameWord(word, text))) remarks += 1;
    if (reading.kind !== "rated") continue;
    // "Green – on target" is two words for one thing: not a word that another status has a counterpart for.
    if (piece === undefined || more.length > 0) return null;
    said.push({ piece, text: text.trim(), means: reading.means });
  }
  const isByKey = key !== null && goesByKey(said, key);
  const fewest = said.every(({ piece }) => STATUS_LETTER.test(piece)) ? 1 : FEWEST;
  if ((said.length < fewest && !isByKey) || remarks > said.length * REMARKS_ALLOWED) return null;
  const schemes = STATUS_SCHEMES.filter(
    (scheme) =>
      scheme.unsure !== true &&
      said.every(({ piece, means }) => {
        const word = wordInScheme(scheme, piece);
        return word !== null && means.includes(word);
      }),
  );
  const [scheme] = schemes;
  // The key's own words leave none to be chosen, and a sign that is another status elsewhere is none here.
  if (isByKey)
    return { ...key, blue: scheme === undefined ? null : counterpart(scheme, "blue", said), byKey: true };
  if (scheme === undefined) return null;
  const of = (word: RatedWord): string | null =>
    mostUsed(said.filter(({ piece }) => wordInScheme(scheme, piece) === word)) ??
    counterpart(scheme, word, said);
  const [green, red] = [of("green"), of("red")];
  if (green === null || red === null) return null;
  const words = { green, red, amber: of("amber") ?? of("yellow"), blue: of("blue") };
  const sideless = sidelessWords(words, (word) =>
    said.filter(({ piece }) => wordInScheme(scheme, piece) === word),
  );
  return sideless === null ? words : { ...words, sideless };
}

const LETTERS_OF_RAG: readonly string[] = ["R", "A", "G"];

/** Whether every status among some texts is a letter of red, amber or green. */
function areAllLetters(texts: readonly string[]): boolean {
  const read = readStatuses(texts);
  return texts.every((text) => {
    const [piece = "", ...more] = piecesOf(text);
    const { kind } = read({ text });
    return (more.length === 0 && STATUS_LETTER.test(piece)) || kind === "nothing" || kind === "unrated";
  });
}

/** The status that a text is by a sheet's own key; null where none of its words says so. */
export function statusByKey(text: string, words: StatusWords | null): RatedWord | null {
  if (words?.byKey !== true) return null;
  const statuses = ["green", "amber", "red"] as const;
  return statuses.find((status) => isSameWord(words[status] ?? "", text)) ?? null;
}

/** Whether all that is typed are words of a key, each for the status that it has there. */
function goesByKey(
  said: readonly { readonly text: string; readonly means: readonly RatedWord[] }[],
  key: KeyWords,
): boolean {
  return (
    said.length > 0 &&
    said.every(({ text, means }) =>
      (["green", "amber", "red"] as const).some(
        (status) => isSameWord(key[status], text) && means.includes(status),
      ),
    )
  );
}

function isSameWord(a: string, b: string): boolean {
  return piecesOf(a).join() === piecesOf(b).join();
}

/**
 * The words of other periods' status columns, for one that is blank as yet; null where they do not say each status in one word, for then
 * it is open which of them goes on.
 */
export function wordsOfSisters(texts: readonly string[], isRag = false): StatusWords | null {
  const words = ownStatusWords(texts, null, isRag);
  if (words === null) return null;
  const known: readonly (string | null)[] = [words.green, words.amber, words.red, words.blue];
  const read = readStatuses(texts);
  const agree = texts.every((text) => read({ text }).kind !== "rated" || known.includes(text.trim()));
  return agree ? words : null;
}

/** The scheme's word for a status that the sheet has not said yet; what only two words are said for has none between. */
function counterpart(
  scheme: StatusScheme,
  word: RatedWord,
  said: readonly { readonly text: string }[],
): string | null {
  if (scheme.twoWay === true && word === "amber") return null;
  const [first] = scheme[word] ?? [];
  return first === undefined ? null : inLetters(first, said);
}

/**
 * The signs in which a sheet's own travel column is written; null where it is not written in one way, twice or more.
 *
 * @example ownTravelSigns(["▲", "▼ R"]) // { kind: "arrows", up: "▲", down: "▼", same: "►", gap: " " }
 */
export function ownTravelSigns(texts: readonly string[]): TravelSigns | null {
  const read = readTravels(texts);
  const said: { piece: string; text: string }[] = [];
  let remarks = 0;
  let [glued, parted] = [0, 0];
  for (const text of texts) {
    const reading = read({ text });
    if (reading.kind === "unclear") remarks += 1;
    // "Not improved" is a word that no other direction has a counterpart for.
    if (reading.kind !== "mark" || reading.performance === "not up") continue;
    const [piece, letter, ...more] = piecesOf(text);
    if (piece === undefined || more.length > 0 || (letter !== undefined && !/^[gar]$/.test(letter)))
      return null;
    if (letter === undefined) said.push({ piece, text: text.trim() });
    else {
      if (/\s/u.test(text.trim())) parted += 1;
      else glued += 1;
      said.push({ piece, text: withoutLetter(text) });
    }
  }
  if (said.length < FEWEST || remarks > said.length * REMARKS_ALLOWED) return null;
  // The open arrows of measures without polarity stand beside arrows of any kind.
  const judged = said.filter(({ piece }) => !OPEN_ARROWS.includes(piece));
  const counted = judged.length > 0 ? judged : said;
  const fits = (scheme: ArrowScheme): boolean =>
    counted.every(({ piece }) => wayInScheme(scheme, piece) !== null);
  const signOf = (scheme: ArrowScheme, way: Way): string | null => {
    const [first] = scheme[way];
    const used = mostUsed(said.filter(({ piece }) => wayInScheme(scheme, piece) === way));
    return used ?? (first === undefined ? null : inLetters(first, said));
  };
  const allOf = (scheme: ArrowScheme): Readonly<Record<Way, string>> | null => {
    const [up, down, same] = [signOf(scheme, "up"), signOf(scheme, "down"), signOf(scheme, "same")];
    return up === null || down === null || same === null ? null : { up, down, same };
  };
  const [arrows] = ARROW_SCHEMES.filter(fits);
  if (arrows !== undefined) {
    const signs = allOf(arrows);
    return signs === null ? null : { kind: "arrows", ...signs, gap: glued > parted ? "" : " " };
  }
  // "No change" alone stands in many schemes: which one, is not said.
  const words = DIRECTION_SCHEMES.filter(fits);
  const [scheme] = words;
  if (scheme === undefined || words.some(({ telling }) => telling !== scheme.telling)) return null;
  const signs = allOf(scheme);
  return signs === null ? null : { kind: "words", telling: scheme.telling, ...signs };
}

const OPEN_ARROWS: readonly string[] = ["⇧", "⇩", "⇨"];

const WAYS: readonly Way[] = ["up", "down", "same"];

function wayInScheme(scheme: ArrowScheme, piece: string): Way | null {
  return WAYS.find((way) => scheme[way].includes(piece)) ?? null;
}

function withoutLetter(text: string): string {
  return text
    .replace(/[\s([]*[garGAR][)\]\s]*$/u, "")
    .replace(/^\s*\(?[garGAR]\)?\s*/u, "")
    .trim();
}

/** A word of the tables in the letters that the column is written in: GREEN gives AMBER, green amber, and Green Amber. */
function inLetters(word: string, said: readonly { readonly text: string }[]): string {
  const texts = said.map(({ text }) => text).filter((text) => /\p{L}/u.test(text));
  if (texts.length > 0 && texts.every((text) => text === text.toUpperCase())) return word.toUpperCase();
  if (texts.length > 0 && texts.every((text) => text === text.toLowerCase())) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
