import { checking } from "../../wording/check";
import type { StatusWords } from "../vocabulary/ownWords";
import type { RowOnSheet } from "./checkSheet";
import { whyNoStatus } from "./checkStatuses";
import { compareFill } from "./compareStatus";
import { noAnswer, type MarkCheck } from "./markCheck";
import type { PrintedCell } from "./sheetMarks";
import { agreeing, statusAnswer } from "./statusAnswer";
import type { ColourWord } from "./statusColours";

type ColouredCell = PrintedCell & { readonly fill: ColourWord };

/**
 * Compares the fills of the readings and of the status cells. A fill that the row's name has too, or that a whole column of rows has,
 * whatever their status, is the sheet's design and none of a status. The rules' answer is given in the sheet's own words, `words`.
 */
export function checkedFills(
  rows: readonly RowOnSheet[],
  words: StatusWords | null,
): readonly (readonly MarkCheck[])[] {
  const [readings, statuses] = [statusFills(rows, "reading"), statusFills(rows, "status")];
  const areReadings = readings.some((cell, index) => isStatus(cell, rows[index]));
  return rows.map(({ evaluation }, index) => {
    const [reading, status] = [readings[index] ?? null, statuses[index] ?? null];
    return [
      ...(reading === null ? [] : [fillCheck(reading, evaluation, areReadings, words)]),
      ...(status === null ? [] : [fillCheck(status, evaluation, true, words)]),
    ];
  });
}

/** Whether a fill shows that the column is one of statuses: any but a yellow that may be a highlighter's. */
function isStatus(cell: ColouredCell | null, row: RowOnSheet | undefined): boolean {
  if (cell === null || row === undefined) return false;
  return cell.fill !== "yellow" || compareFill(cell.fill, row.evaluation, false) === "agrees";
}

/** The cells whose fill is a status' colour, in the order of the rows; the sheet's design is none. */
export function statusFills(
  rows: readonly RowOnSheet[],
  which: "reading" | "status",
): readonly (ColouredCell | null)[] {
  const cells = rows.map((row): ColouredCell | null => {
    const { [which]: cell, name } = row;
    if (cell === null || cell.fill === null || cell.fill === name?.fill) return null;
    return { ...cell, fill: cell.fill };
  });
  return isDesign(rows, cells) ? rows.map(() => null) : cells;
}

/** Fewer rows of one colour are chance. */
const FEWEST = 3;

/** True where every row has the one colour, although the rules give them more than one status. */
function isDesign(rows: readonly RowOnSheet[], cells: readonly (ColouredCell | null)[]): boolean {
  if (cells.length < FEWEST || cells.includes(null)) return false;
  const colours = new Set(cells.map((cell) => cell?.state.fill?.color.toUpperCase()));
  const statuses = new Set(rows.map(({ evaluation }) => evaluation.status));
  return colours.size === 1 && statuses.size > 1;
}

function fillCheck(
  cell: ColouredCell,
  evaluation: RowOnSheet["evaluation"],
  amongStatuses: boolean,
  words: StatusWords | null,
): MarkCheck {
  const result = compareFill(cell.fill, evaluation, amongStatuses);
  const printed = checking.colour(cell.fill);
  const answer = statusAnswer(evaluation, words);
  const check: Omit<MarkCheck, "sentence" | "unanswered"> = {
    what: "fill",
    cell: cell.at,
    result,
    printed,
    ...answer.told,
  };
  switch (result) {
    case "agrees":
      return { ...check, sentence: agreeing("fill", printed, cell.at, answer) };
    case "disagrees":
      return { ...check, sentence: checking.disagrees("fill", printed, cell.at, answer) };
    case "undecidable":
      if (answer.byHand !== null)
        return { ...check, sentence: checking.unreadableByHand("fill", printed, cell.at, answer) };
      return answer.rules === null
        ? { ...check, ...noAnswer("fill", printed, cell.at, whyNoStatus(evaluation)) }
        : { ...check, sentence: checking.unreadable("fill", printed, cell.at, answer.rules) };
    default:
      return result satisfies never;
  }
}
