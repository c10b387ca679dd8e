import { STATUS_LETTERS, STATUS_TEXT } from "../../wording/marks";
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
 * met" is not met, and which it is stands beside it: "Not met (Amber)". Among letters a row that waits for an answer has "?".
 */
export function statusInWords(
  { status, statusName }: { readonly status: string; readonly statusName: string },
  words: StatusWords | null,
): string {
  if (words === null) return statusName;
  // A column as wide as a letter would show but the beginning of the words. Other statuses without a rating have no letter that a reader
  // of the printed sheet would know.
  if (status === "needs-attention" && statusName === STATUS_TEXT[status] && areLetters(words))
    return STATUS_LETTERS[status];
  if (!isUsual(status) || statusName !== USUAL_NAMES[status]) return statusName;
  const word = words[status];
  if (word !== null) return word;
  return status === "amber" ? `${words.red} (${statusName})` : statusName;
}

function areLetters({ green, red }: StatusWords): boolean {
  return green.length === 1 && red.length === 1;
}

function isUsual(status: string): status is UsualStatus {
  return Object.hasOwn(USUAL_NAMES, status);
}
