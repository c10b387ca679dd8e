import type { Token } from "../reading/token";
import type { YearMention } from "./periodParts";
import { PIECES, type Draft } from "./periodPieces";
import { FILLER_WORDS, type Term } from "./periodWords";

export type { YearMention } from "./periodParts";

export interface MonthMention {
  readonly month: number;
  readonly year: YearMention | null;
}

/** Every part of a period that a text names, in no order. */
export interface PeriodMention {
  readonly months: readonly MonthMention[];
  /** How the months are joined: "Apr-Jun" is a range, "April & May" a list. */
  readonly joined: "range" | "list" | null;
  readonly quarters: readonly number[];
  readonly half: number | null;
  readonly term: Term | null;
  readonly yearToDate: boolean;
  readonly years: readonly YearMention[];
  /** The span that ends with the month named: 3 for "Quarter ending 30 June 2023" and "3 months to June 2023"; null where none does. */
  readonly span: number | null;
  /** "FY23": 2022-23 by the government's habit, 2023-24 by others'. The year is taken for the one it ends in. */
  readonly shortFinancialYear: boolean;
  /** Words that belong to no period ("Comments"): the text is about something else too. */
  readonly otherWords: readonly string[];
}

/** Finds what a text says about its period. A text that names none gives empty parts. */
export function mentionIn(tokens: readonly Token[]): PeriodMention {
  const draft: Draft = {
    months: [],
    joined: null,
    quarters: [],
    half: null,
    term: null,
    yearToDate: false,
    years: [],
    span: null,
    shortFinancialYear: false,
    otherWords: [],
  };
  let index = 0;
  while (index < tokens.length) {
    let next: number | null = null;
    for (const read of PIECES) {
      next = read(tokens, index, draft);
      if (next !== null) break;
    }
    const token = tokens[index];
    if (next === null && token !== undefined && token.kind !== "symbol" && !isFiller(token))
      draft.otherWords.push(token.text);
    index = next ?? index + 1;
  }
  return draft;
}

function isFiller(token: Token): boolean {
  return token.kind === "word" && FILLER_WORDS.includes(token.text);
}
