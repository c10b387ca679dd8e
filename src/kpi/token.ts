import { readNumber, type NumberForm } from "./number";

/** A piece of a cell's text. `glued` means that no space stands before it. */
export type Token =
  | {
      readonly kind: "number";
      readonly text: string;
      readonly value: number;
      readonly decimals: number;
      readonly form: NumberForm;
      readonly glued: boolean;
    }
  /** Lower case. A word may end in digits ("q1", "p2"); "n/a" in all its spellings is one word. */
  | { readonly kind: "word"; readonly text: string; readonly glued: boolean }
  /** Any other single character: % £ ( ) - / < … */
  | { readonly kind: "symbol"; readonly text: string; readonly glued: boolean };

const DIGIT = /^[0-9]$/;
const LETTER = /^\p{L}$/u;

/** Cuts normalised text into tokens; every character but spaces ends up in one. Time grows with the length only. */
export function tokenise(text: string): readonly Token[] {
  const characters = [...text];
  const tokens: Token[] = [];
  const at = (index: number): string => characters[index] ?? "";
  let index = 0;
  let glued = true;
  while (index < characters.length) {
    const character = at(index);
    if (character === " ") {
      glued = false;
      index += 1;
      continue;
    }
    const end = tokenEnd(at, index);
    const piece = characters.slice(index, end).join("");
    if (startsNumber(at, index)) tokens.push({ kind: "number", ...readNumber(piece), glued });
    else if (LETTER.test(character)) tokens.push({ kind: "word", text: wordText(piece), glued });
    else tokens.push({ kind: "symbol", text: character, glued });
    index = end;
    glued = true;
  }
  return tokens;
}

function startsNumber(at: (index: number) => string, index: number): boolean {
  return DIGIT.test(at(index)) || (at(index) === "." && DIGIT.test(at(index + 1)));
}

function tokenEnd(at: (index: number) => string, start: number): number {
  if (startsNumber(at, start)) {
    let end = start + 1;
    // A comma or point belongs to the number only between digits; at its end it is punctuation.
    while (DIGIT.test(at(end)) || ((at(end) === "," || at(end) === ".") && DIGIT.test(at(end + 1)))) end += 1;
    return end;
  }
  if (!LETTER.test(at(start))) return start + 1;
  const abbreviation = notApplicableEnd(at, start);
  if (abbreviation !== null) return abbreviation;
  let end = start + 1;
  while (LETTER.test(at(end)) || DIGIT.test(at(end)) || (at(end) === "'" && LETTER.test(at(end + 1))))
    end += 1;
  return end;
}

/** "n/a", "N.A.", "n\a": one word; null where something else starts here. */
function notApplicableEnd(at: (index: number) => string, start: number): number | null {
  const isLetter = (index: number, letter: string): boolean => at(index).toLowerCase() === letter;
  if (!isLetter(start, "n") || !["/", "\\", "."].includes(at(start + 1)) || !isLetter(start + 2, "a"))
    return null;
  if (LETTER.test(at(start + 3)) || DIGIT.test(at(start + 3))) return null;
  return at(start + 1) === "." && at(start + 3) === "." ? start + 4 : start + 3;
}

function wordText(piece: string): string {
  const lower = piece.toLowerCase();
  return /^n[/\\.]a\.?$/.test(lower) ? "n/a" : lower;
}

/** The words and numbers of a text, one space between them: what phrases are looked for in. "(Reported quarterly)" is "reported quarterly". */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => token.kind !== "symbol")
    .map((token) => token.text)
    .join(" ");
}

export function isSymbol(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === "symbol" && texts.includes(token.text);
}

export function isWord(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === "word" && texts.includes(token.text);
}
