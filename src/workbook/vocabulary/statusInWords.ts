import type { Polarity } from "../../kpi/polarity/polarity";
import { AMONG_LETTERS, STATUS_TEXT } from "../../wording/marks";
import type { StatusWords } from "./ownWords";
import { saysSide } from "./saysSide";

type UsualStatus = Exclude<keyof StatusWords, "byKey" | "sideless">;

/** The names that the usual statuses have where nobody has given them another. */
export const USUAL_NAMES: Readonly<Record<UsualStatus, string>> = {
  green: STATUS_TEXT.green,
  amber: STATUS_TEXT.amber,
  red: STATUS_TEXT.red,
  blue: "Blue",
};

/** A status as it is to be written; without a polarity as it is where higher is better. */
interface ToWrite {
  readonly status: string;
  readonly statusName: string;
  readonly polarity?: Polarity;
}

/**
 * What is written for a status: the sheet's own word where the profile has not named it otherwise. Amber in a sheet of "Met" and "Not
 * met" is not met, and which it is stands beside it: "Not met (Amber)". Among letters a row
 * that waits for an answer has "?", and one without a rating a short word. A word that says on which side of the target a figure lies is
 * written where higher is better alone: elsewhere "Below target" would be false, or true of a good figure.
 *
 * @example red in a sheet of "On target" and "Below target" // "Below target"; where lower is better "Red", or the sheet's "Off target"
 */
export function statusInWords({ status, statusName, polarity }: ToWrite, words: StatusWords | null): string {
  if (words === null) return statusName;
  // A column as wide as a letter would show but the beginning of the words.
  if (isOurs(status) && statusName === STATUS_TEXT[status] && areLetters(words) && AMONG_LETTERS[status])
    return AMONG_LETTERS[status];
  if (!isUsual(status) || statusName !== USUAL_NAMES[status]) return statusName;
  const isTrue = polarity === undefined || polarity.kind === "higher" || words.byKey === true;
  const wordFor = (one: UsualStatus): string | null => {
    const word = words[one];
    return isTrue || word === null || !saysSide(word) ? word : (words.sideless?.[one] ?? null);
  };
  const word = wordFor(status);
  if (word !== null) return word;
  const notMet = status === "amber" && words.amber === null ? wordFor("red") : null;
  return notMet === null ? statusName : `${notMet} (${statusName})`;
}

function areLetters({ green, red }: StatusWords): boolean {
  return green.length === 1 && red.length === 1;
}

function isOurs(status: string): status is keyof typeof STATUS_TEXT {
  return Object.hasOwn(STATUS_TEXT, status);
}

function isUsual(status: string): status is UsualStatus {
  return Object.hasOwn(USUAL_NAMES, status);
}
