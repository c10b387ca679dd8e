import { correctionWords as words } from "../../wording/settings";
import type { ColumnCorrection } from "./settings";

/** A column of a sheet as it stands there today. */
export interface ColumnToday {
  readonly letter: string;
  readonly heading: string;
  /** What its heading says on the sheet, "" for nothing; left out where `heading` is that. */
  readonly printed?: string;
}

/**
 * What a column that was corrected is called, as the officer sees it on the sheet: by what is printed over it, and where that is nothing by
 * its letter. The heading that it is known again by may be made up ("Indicator"), and stands nowhere.
 *
 * @param today The sheet's columns now, which may have moved; where it is not known among them, it is called what it was then.
 * @example columnNamed({ heading: "Indicator", letter: "B", printed: "", role: "other" }) // "Column B, which has no heading"
 */
export function columnNamed(column: ColumnCorrection, today: readonly ColumnToday[] = []): string {
  const {
    heading,
    printed = heading,
    letter = "",
  } = today.find((one) => one.heading === column.heading) ?? column;
  return printed.trim() === "" && letter !== ""
    ? words.columnWithoutHeading(letter)
    : words.columnHeaded(printed.trim() === "" ? heading : printed, letter);
}

/** A column as it is kept with what is said of it: how it is known again, and what it is called until then. */
export function columnAsItStands({
  heading,
  letter,
  printed,
}: ColumnToday): Pick<ColumnCorrection, "heading" | "letter" | "printed"> {
  return { heading, letter, ...(printed === undefined ? {} : { printed }) };
}
