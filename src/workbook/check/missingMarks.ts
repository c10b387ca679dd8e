import { isUnrated } from "../../kpi/evaluation";
import { checking } from "../../wording/check";
import type { StatusWords } from "../vocabulary/ownWords";
import { piecesOf } from "../vocabulary/pieces";
import { readStatuses } from "../vocabulary/readStatus";
import type { RatedWord } from "../vocabulary/statusSchemes";
import { statusFills } from "./checkFills";
import { isGradient } from "../marks/gradient";
import type { RowOnSheet } from "./checkSheet";
import { ratedWordOf } from "./compareStatus";
import type { MarkCheck } from "./markCheck";
import type { PrintedCell } from "./sheetMarks";
import { statusAnswer } from "./statusAnswer";

/** A cell for a mark: the statuses that it shows, null where it shows none; "other" where something else is in it. */
interface Marked {
  readonly cell: PrintedCell;
  readonly shows: RatedWord | "other" | null;
}

const BEST_FIRST: readonly RatedWord[] = ["blue", "green", "yellow", "amber", "red"];

/** Fewer marks on other rows are chance. */
const FEWEST = 2;

/**
 * Status cells left blank, and cells left without a colour, where the other rows of the table have theirs and the rules rate the row: a
 * row that nobody rated must not pass for one that agrees. A gradient in place of a colour cannot be read, and is held against nobody. Many a council marks only what is wrong: a blank is held against a row only
 * where another that is as good, or better, has its mark.
 *
 * @example Green and Amber printed on two rows, and nothing on a third that is Red by the rules // "disagrees", printed ""
 */
export function missingMarks(
  rows: readonly RowOnSheet[],
  words: StatusWords | null,
): readonly (readonly MarkCheck[])[] {
  const statuses = missingIn(rows, statusWords(rows));
  const onStatus = missingIn(rows, coloured(rows, "status"));
  const onReading = missingIn(rows, coloured(rows, "reading"));
  return rows.map(({ evaluation }, index) => {
    const told = (what: "status" | "fill", cell: PrintedCell | null | undefined): readonly MarkCheck[] => {
      if (cell === null || cell === undefined) return [];
      const answer = statusAnswer(evaluation, words);
      if (isGradient(cell.state.fill)) {
        const sentence = checking.gradient(cell.at, answer);
        return [
          { what: "fill", cell: cell.at, result: "undecidable", printed: "", ...answer.told, sentence },
        ];
      }
      const sentence = checking.missing(what, cell.at, answer);
      return [{ what, cell: cell.at, result: "disagrees", printed: "", ...answer.told, sentence }];
    };
    const word = told("status", statuses[index]);
    return [...(word.length > 0 ? word : told("fill", onStatus[index])), ...told("fill", onReading[index])];
  });
}

/** The cells without a mark that should have one, in the order of the rows. */
function missingIn(
  rows: readonly RowOnSheet[],
  marks: readonly (Marked | null)[],
): readonly (PrintedCell | null)[] {
  return rows.map(({ evaluation, table }, index) => {
    const mark = marks[index] ?? null;
    const word = isUnrated(evaluation.status) ? null : ratedWordOf(evaluation);
    if (mark === null || mark.shows !== null || word === null) return null;
    const rated = rows.flatMap((row, at) =>
      row.table === table && !isUnrated(row.evaluation.status) ? [marks[at]?.shows ?? null] : [],
    );
    const shown = rated.filter((shows) => shows !== null);
    const isUsed = shown.length >= FEWEST && shown.length * 2 >= rated.length;
    return isUsed && shown.some((shows) => isAsGood(shows, word)) ? mark.cell : null;
  });
}

function isAsGood(shows: RatedWord | "other", as: RatedWord): boolean {
  return shows !== "other" && BEST_FIRST.indexOf(shows) <= BEST_FIRST.indexOf(as);
}

function statusWords(rows: readonly RowOnSheet[]): readonly (Marked | null)[] {
  const read = readStatuses(rows.flatMap(({ status }) => status?.text ?? []));
  return rows.map(({ status: cell }): Marked | null => {
    if (cell === null) return null;
    const { text, ink, fill } = cell;
    if (text === null) return { cell, shows: "other" };
    if (piecesOf(text).length === 0)
      return { cell, shows: fill === null && text.trim() === "" ? null : "other" };
    const reading = read({ text, ink });
    const [best] = reading.kind === "rated" ? reading.means : [];
    return { cell, shows: best ?? "other" };
  });
}

function coloured(rows: readonly RowOnSheet[], which: "reading" | "status"): readonly (Marked | null)[] {
  const fills = statusFills(rows, which);
  return rows.map((row, index): Marked | null => {
    const cell = row[which];
    if (cell === null) return null;
    const colour = fills[index]?.fill ?? null;
    // A yellow may be a highlighter's: no other row is held to it.
    const fill = colour === "yellow" ? "other" : colour;
    // A status cell with a word in it says enough without a colour.
    const isBare =
      (isPlain(cell) || isGradient(cell.state.fill)) && (which === "reading" || cell.text?.trim() === "");
    return { cell, shows: fill ?? (isBare ? null : "other") };
  });
}

function isPlain({ state: { fill } }: PrintedCell): boolean {
  return fill === undefined || fill.pattern === "None" || fill.color.toUpperCase() === "#FFFFFF";
}
