import { figureAt, type Figure } from "./figure";
import { isSymbol, type Token } from "./token";
import { CURRENCIES, SCALES } from "./unit";

/**
 * Bookkeeping's minus: a whole cell in brackets, "(1,234)", "(£1.2m)" or "£(1.2m)"; the thousands may stand behind it.
 *
 * @example "(£20)k" // -£20,000
 */
export function bracketedNegative(written: readonly Token[]): { figure: Figure; next: number } | null {
  const [first, second, ...rest] = written;
  const isOutside = isSymbol(first, ...CURRENCIES) && isSymbol(second, "(");
  const tokens = scaleInside(
    isOutside && first !== undefined && second !== undefined ? [second, first, ...rest] : written,
  );
  if (!isSymbol(tokens[0], "(")) return null;
  const found = figureAt(tokens, 1);
  if (found === null || !isSymbol(tokens[found.next], ")") || found.figure.value < 0) return null;
  const percent = isSymbol(tokens[found.next + 1], "%") && found.figure.unit === "";
  const figure = { ...found.figure, value: -found.figure.value, unit: percent ? "%" : found.figure.unit };
  return { figure, next: found.next + (percent ? 2 : 1) };
}

/** "(£20)k" as "(£20k)". */
function scaleInside(tokens: readonly Token[]): readonly Token[] {
  const close = tokens.findIndex((token) => isSymbol(token, ")"));
  const [bracket, scale] = tokens.slice(close, close + 2);
  const isScale = scale?.kind === "word" && scale.glued && Object.hasOwn(SCALES, scale.text);
  return close < 0 || bracket === undefined || !isScale
    ? tokens
    : [...tokens.slice(0, close), scale, bracket, ...tokens.slice(close + 2)];
}
