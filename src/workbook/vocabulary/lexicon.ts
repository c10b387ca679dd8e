import { piecesOf, type Pieces } from "./pieces";

/** What a word can mean, and the family of wordings in which it does. */
export interface Sense<Meaning> {
  readonly family: string;
  readonly means: readonly Meaning[];
  /** True for the sense that holds where no other word of the column settles one: "NA" is "n/a". */
  readonly usual?: true;
}

/** By word, in small letters: each sense it has. */
export type Lexicon<Meaning> = ReadonlyMap<string, readonly Sense<Meaning>[]>;

/** Gathers the words of tables into a lexicon. */
export function lexiconOf<Meaning>(
  entries: Iterable<readonly [word: string, sense: Sense<Meaning>]>,
): Lexicon<Meaning> {
  const lexicon = new Map<string, Sense<Meaning>[]>();
  for (const [word, sense] of entries) lexicon.set(word, [...(lexicon.get(word) ?? []), sense]);
  return lexicon;
}

const longestWords = new WeakMap<Lexicon<unknown>, number>();

/** How many words the longest entry of a lexicon has; counted once for each, since there are few lexicons and many columns. */
function longestOf(lexicon: Lexicon<unknown>): number {
  const known = longestWords.get(lexicon);
  if (known !== undefined) return known;
  const longest = Math.max(1, ...[...lexicon.keys()].map((word) => word.split(" ").length));
  longestWords.set(lexicon, longest);
  return longest;
}

/** A cell's words with what each may mean; `unknown` where one of them is in no table. */
export type Understood<Meaning> =
  { readonly kind: "known"; readonly senses: readonly (readonly Meaning[])[] } | { readonly kind: "unknown" };

/**
 * Understands the cells of one column, each by its own words and, where a word has several senses, by the column's other words: "A" is
 * Amber in a column with G and R. A sense is settled by the families of those words of the column that have one meaning only.
 */
export class ColumnWords<Meaning> {
  private readonly families = new Set<string>();
  private readonly longest: number;

  constructor(
    private readonly lexicon: Lexicon<Meaning>,
    private readonly fillers: ReadonlySet<string>,
    texts: Iterable<string>,
  ) {
    this.longest = longestOf(lexicon);
    for (const text of new Set(texts)) this.learn(text);
  }

  /** A word of one family settles it; "no change", which goes with several, settles nothing. */
  private learn(text: string): void {
    for (const word of this.wordsIn(piecesOf(text)) ?? []) {
      const senses = this.lexicon.get(word) ?? [];
      const [family, ...others] = new Set(senses.map((sense) => sense.family));
      if (family !== undefined && others.length === 0) this.families.add(family);
    }
  }

  understand(text: string): Understood<Meaning> {
    const words = this.wordsIn(piecesOf(text));
    if (words === null) return { kind: "unknown" };
    return { kind: "known", senses: words.map((word) => this.meanings(word)) };
  }

  private meanings(word: string): readonly Meaning[] {
    const senses = this.lexicon.get(word) ?? [];
    const settled = senses.filter(({ family }) => this.families.has(family));
    const usual = senses.filter((sense) => sense.usual === true);
    return [settled, usual].map(meaningsOf).find((found) => found.length === 1) ?? meaningsOf(senses);
  }

  /** The table's words that a text is made of, the longest first; null where something else stands in it. */
  private wordsIn(pieces: Pieces): readonly string[] | null {
    const found: string[] = [];
    for (const piece of pieces) {
      if (this.lexicon.has(piece)) {
        found.push(piece);
        continue;
      }
      const words = piece.split(" ");
      let at = 0;
      while (at < words.length) {
        const length = this.longestAt(words, at);
        if (length > 0) found.push(words.slice(at, at + length).join(" "));
        else if (!this.fillers.has(words[at] ?? "")) return null;
        at += Math.max(1, length);
      }
    }
    return found;
  }

  private longestAt(words: readonly string[], at: number): number {
    for (let length = Math.min(this.longest, words.length - at); length > 0; length--) {
      if (this.lexicon.has(words.slice(at, at + length).join(" "))) return length;
    }
    return 0;
  }
}

/** The different meanings of some senses. */
function meaningsOf<Meaning>(senses: readonly Sense<Meaning>[]): readonly Meaning[] {
  return [...new Set(senses.flatMap(({ means }) => means))];
}
