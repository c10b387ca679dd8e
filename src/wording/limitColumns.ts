import { capital, lineWord, quoted } from "./workbook";

/** What is said of the columns that hold limits of amber and red. */

/** "Amber threshold" beside "Red threshold". */
export function limitsReadTogether(column: string): string {
  return `It is read together with ${lineWord(column)}, for where amber begins and ends.`;
}

export function redThresholdRead(heading: string, column: string): string {
  return `${capital(lineWord(column))} ${quoted(heading)} was read as the last figure that is still amber.`;
}
