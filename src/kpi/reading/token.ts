import { GROUP_SPACE, readNumber, type NumberForm } from "./number";

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
  /** Lower case. A word may end in digits ("q1", "p2"); "n/a" and "p.a." in all their spellings are one word. */
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
    if (character === " " || character === GROUP_SPACE) {
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

/** A digit, or a point before one. The point of "est.87" belongs to the word. */
function startsNumber(at: (index: number) => string, index: number): boolean {
  if (DIGIT.test(at(index))) return true;
  return at(index) === "." && DIGIT.test(at(index + 1)) && !LETTER.test(at(index - 1));
}

function tokenEnd(at: (index: number) => string, start: number): number {
  if (startsNumber(at, start)) return numberEnd(at, start);
  if (!LETTER.test(at(start))) return start + 1;
  const abbreviation = abbreviationAt(at, start);
  if (abbreviation !== null) return abbreviation.end;
  let end = start + 1;
  while (LETTER.test(at(end)) || DIGIT.test(at(end)) || (at(end) === "'" && LETTER.test(at(end + 1))))
    end += 1;
  return end;
}

function numberEnd(at: (index: number) => string, start: number): number {
  let end = start + 1;
  /** Where the last group of digits began; no group follows decimals. */
  let group = at(start) === "." ? -Infinity : start;
  for (;;) {
    // A comma or point belongs to the number only between digits; at its end it is punctuation.
    if (DIGIT.test(at(end))) end += 1;
    else if ((at(end) === "," || at(end) === ".") && DIGIT.test(at(end + 1))) {
      group = -Infinity;
      end += 1;
    } else if (end - group <= 3 && isGroup(at, end)) {
      group = end + 1;
      end += 4;
    } else return end;
  }
}

/** A space and exactly three digits: the next group of "12 345", if the digits before it are a group. */
function isGroup(at: (index: number) => string, index: number): boolean {
  const digits = [1, 2, 3].every((offset) => DIGIT.test(at(index + offset)));
  return (at(index) === " " || at(index) === GROUP_SPACE) && digits && !DIGIT.test(at(index + 4));
}

/** Two letters with signs between them that are one word. */
const ABBREVIATIONS: readonly { readonly letters: string; readonly signs: string; readonly word: string }[] =
  [
    { letters: "na", signs: "/\\.", word: "n/a" },
    { letters: "pa", signs: ".", word: "p.a." },
    { letters: "pp", signs: ".", word: "pp" },
  ];

/** "n/a", "N.A.", "n\a", "p.a.", "p.p.": one word; null where something else starts here. */
function abbreviationAt(
  at: (index: number) => string,
  start: number,
): { readonly end: number; readonly word: string } | null {
  const found = ABBREVIATIONS.find(
    ({ letters, signs }) =>
      letters === (at(start) + at(start + 2)).toLowerCase() &&
      at(start + 1) !== "" &&
      signs.includes(at(start + 1)),
  );
  if (found === undefined || LETTER.test(at(start + 3)) || DIGIT.test(at(start + 3))) return null;
  const end = at(start + 1) === "." && at(start + 3) === "." ? start + 4 : start + 3;
  return { end, word: found.word };
}

function wordText(piece: string): string {
  return abbreviationAt((index) => piece[index] ?? "", 0)?.word ?? piece.toLowerCase();
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
