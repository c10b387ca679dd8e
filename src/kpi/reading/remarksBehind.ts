import { isSymbol, isWord, type Token } from "./token";
import type { Trailer } from "./trailer";

/** An officer's own colour behind a percentage; "R" alone marks a revised figure. */
export const RAG_MARKS: readonly string[] = ["a", "g", "amber", "green", "red"];

/** What "see" may point to. */
export const NOTE_WORDS: readonly string[] =
  "note notes comment comments commentary narrative footnote footnotes below".split(" ");

/** What a count behind a percentage and a dash may be of, without being a figure for the KPI: "84% - 3 late". */
export const COUNT_WORDS: readonly string[] =
  "late overdue missed outstanding failed failures breaches cases complaints appeals refused incomplete exceptions".split(
    " ",
  );

/** "88% A": the officer's own colour, which changes nothing about the figure, as a coloured dot does not. Only behind a percent sign: "3 red" may be a count. */
export function ragAt(tokens: readonly Token[], index: number): number | null {
  const isLast = index + 1 === tokens.length;
  return isLast && isSymbol(tokens[index - 1], "%") && isWord(tokens[index], ...RAG_MARKS) ? index + 1 : null;
}

/** "91% see note", "see comments": the figure stands, and a note belongs to it. */
export function pointerAt(tokens: readonly Token[], index: number, trailer: Trailer): number | null {
  const the = isWord(tokens[index + 1], "the") ? 1 : 0;
  if (!isWord(tokens[index], "see") || !isWord(tokens[index + 1 + the], ...NOTE_WORDS)) return null;
  trailer.marks.push("note");
  const next = index + 2 + the;
  const number = tokens[next];
  return number?.kind === "number" && number.decimals === 0 && next + 1 === tokens.length ? next + 1 : next;
}

/** "84% - 3 late": a count of the exceptions, to the end of the cell. */
export function countBehindDash(tokens: readonly Token[], index: number): number | null {
  const [dash, count, word] = tokens.slice(index, index + 3);
  const isCount = count?.kind === "number" && count.decimals === 0 && count.form === "plain" && !count.glued;
  const fits = isSymbol(tokens[index - 1], "%") && isSymbol(dash, "-", ",", ";") && isCount;
  return fits && isWord(word, ...COUNT_WORDS) && index + 3 === tokens.length ? index + 3 : null;
}
