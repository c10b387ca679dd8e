import { onSheet } from "../../wording/pane/shell";

interface Noted {
  readonly name: string;
  readonly notices: readonly string[];
}

/** The notices of all sheets, each with its sheet's name where `named`. */
export function noticesOf(sheets: readonly Noted[], named: boolean): readonly string[] {
  return sheets.flatMap(({ name, notices }) =>
    notices.map((notice) => (named ? onSheet(name, notice) : notice)),
  );
}
