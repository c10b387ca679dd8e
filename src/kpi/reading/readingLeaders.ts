import type { Period } from "../period/calendar";
import { coverageOf } from "../period/coverage";
import { mentionIn } from "../period/periodMention";
import { WAY_SYMBOLS } from "../polarity/polarityWords";
import { isSign, markBefore } from "./readingMarks";
import type { BesideForm } from "./readingTrailers";
import { noteCoverage, type Trailer } from "./trailer";
import { isSymbol, type Token } from "./token";

/** What may stand before a figure, tried in order; anything else makes the cell unreadable. */
export const LEADER_FORMS: readonly BesideForm[] = [
  { name: "mark", example: "est. 87%", read: markAt },
  { name: "arrow or colour", example: "▲ 87%", read: signAt },
  { name: "period", example: "Q2: 87%", read: periodAt },
];

/** The token after one thing that stands before a figure; null where none does. */
export function leaderAt(
  tokens: readonly Token[],
  index: number,
  trailer: Trailer,
  period: Period | null,
): number | null {
  for (const form of LEADER_FORMS) {
    const next = form.read(tokens, index, trailer, period);
    if (next !== null) return next;
  }
  return null;
}

function markAt(tokens: readonly Token[], index: number, trailer: Trailer): number | null {
  const found = markBefore(tokens, index);
  if (found !== null) trailer.marks.push(found.mark);
  return found?.next ?? null;
}

/** One that points down may as well be a minus, or a fall of so much. */
function signAt(tokens: readonly Token[], index: number): number | null {
  return isSign(tokens[index]) && !isSymbol(tokens[index], ...WAY_SYMBOLS.lower) ? index + 1 : null;
}

/** A period and a colon, "Q2:", "July 2023:". Another period than the column's is asked about, as one behind the figure is. */
function periodAt(
  tokens: readonly Token[],
  index: number,
  trailer: Trailer,
  period: Period | null,
): number | null {
  const colon = tokens.findIndex((token, at) => at >= index && isSymbol(token, ":"));
  if (colon < 0 || tokens[index]?.kind !== "word") return null;
  const label = tokens.slice(index, colon);
  const { months, quarters, otherWords } = mentionIn(label);
  if (otherWords.length > 0 || months.length + quarters.length === 0) return null;
  noteCoverage(coverageOf(label, period), trailer);
  return colon + 1;
}
