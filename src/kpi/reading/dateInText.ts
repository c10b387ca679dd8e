import { monthOf } from "../period/periodParts";
import { ORDINAL_ENDINGS } from "../period/periodWords";
import { isSymbol, isWord, type Token } from "./token";

/** Without "15/09/23" and the 15 of "15 September" and "15th September": when a figure will come is no figure. */
export function withoutDates(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, index) => {
    if (token.kind !== "number" || !/^\d{1,2}$/.test(token.text)) return true;
    const after = tokens[index + (isWord(tokens[index + 1], ...ORDINAL_ENDINGS) ? 2 : 1)];
    const beforeMonth = after?.kind === "word" && monthOf(after.text) !== null;
    const start = [index, index - 2, index - 4].find((first) => isShortDate(tokens, first));
    return !beforeMonth && start === undefined;
  });
}

function isShortDate(tokens: readonly Token[], index: number): boolean {
  const [day, month, year] = [tokens[index], tokens[index + 2], tokens[index + 4]];
  const separated = [tokens[index + 1], tokens[index + 3]].every((token) => isSymbol(token, "/", "-", "."));
  if (!separated || day?.kind !== "number" || month?.kind !== "number" || year?.kind !== "number")
    return false;
  return day.value <= 31 && month.value >= 1 && month.value <= 12 && /^\d\d$/.test(year.text);
}
