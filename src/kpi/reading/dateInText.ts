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

/**
 * The month of a date with its year and nothing else, "30/9/23" or "30 September 2023", as a month count; null for any other text.
 *
 * @example monthOfDate(tokenise("30/9/23")) // September 2023
 */
export function monthOfDate(tokens: readonly Token[]): number | null {
  const parts = tokens.filter(
    (token) => !isSymbol(token, "/", "-", ".") && !isWord(token, ...ORDINAL_ENDINGS),
  );
  const [day, month, year] = parts;
  if (parts.length !== 3 || day?.kind !== "number" || year?.kind !== "number" || month === undefined)
    return null;
  const named =
    month.kind === "word" ? monthOf(month.text) : month.kind === "number" ? month.value - 1 : null;
  if (named === null || named < 0 || named > 11 || day.value < 1 || day.value > 31) return null;
  if (!/^(?:20)?\d\d$/.test(year.text)) return null;
  return (year.value < 100 ? 2000 + year.value : year.value) * 12 + named;
}
