import { AMONG_LETTERS, STATUS_TEXT } from "../../wording/marks";
import type { StatusWords } from "./ownWords";

type UsualStatus = Exclude<keyof StatusWords, "byKey">;

/** The names that the usual statuses have where nobody has given them another. */
export const USUAL_NAMES: Readonly<Record<UsualStatus, string>> = {
  green: STATUS_TEXT.green,
  amber: STATUS_TEXT.amber,
  red: STATUS_TEXT.red,
  blue: "Blue",
};

/**
 * What is written for a status: the sheet's own word where the profile has not named it otherwise. Amber in a sheet of "Met" and "Not
 * met" is not met, and which it is stands beside it: "Not met (Amber)". Among letters a row
 * that waits for an answer has "?", and one without a rating a short word.
 */
export function statusInWords(
  { status, statusName }: { readonly status: string; readonly statusName: string },
  words: StatusWords | null,
): string {
  if (words === null) return statusName;
  // A column as wide as a letter would show but the beginning of the words.
  if (isOurs(status) && statusName === STATUS_TEXT[status] && areLetters(words) && AMONG_LETTERS[status])
    return AMONG_LETTERS[status];
  if (!isUsual(status) || statusName !== USUAL_NAMES[status]) return statusName;
  const word = words[status];
  if (word !== null) return word;
  return status === "amber" ? `${words.red} (${statusName})` : statusName;
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
