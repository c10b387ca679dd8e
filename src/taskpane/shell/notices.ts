import { saidOnce } from "../../actions/saidOnce";
import { onSheet } from "../../wording/pane/shell";

interface Noted {
  readonly name: string;
  readonly notices: readonly string[];
}

/** The notices of all sheets, each with its sheet's name where `named`: one that several sheets have stands once, with all their names. */
export function noticesOf(sheets: readonly Noted[], named: boolean): readonly string[] {
  if (!named) return sheets.flatMap(({ notices }) => notices);
  const said = saidOnce(sheets, ({ notices }) => notices);
  const shared = said.shared.map(({ sentence, rows }) => onSheet(namesOf(rows), sentence));
  const own = sheets.flatMap((sheet) => said.own(sheet).map((sentence) => onSheet(sheet.name, sentence)));
  return [...shared, ...own];
}

function namesOf(sheets: readonly Noted[]): string {
  return sheets.map(({ name }) => name).join(", ");
}
