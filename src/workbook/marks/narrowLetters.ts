import { STATUS_LETTERS } from "../../wording/marks";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { SeenCell } from "./change";
import { cutWords, firstStatusWords, type CutWords } from "./cutWords";
import type { Mark } from "./marks";
import type { Place } from "./reconcile";

/** "Needs attention" is longer than most columns are wide: by itself it is no reason to write letters for the others. */
const ASKED = STATUS_LETTERS["needs-attention"];

/** The marks as they go into their columns, and the columns in which letters stand for words, with the words that did not fit. */
export interface LetteredMarks {
  readonly marks: readonly Mark[];
  readonly lettered: readonly CutWords[];
}

/**
 * Writes the letters of the statuses in a column that is too narrow for a rated one's word, and for any of five letters: all of the column, so that it reads alike. What
 * has no letter stays a word. A column with a drop-down list keeps to its list.
 *
 * @example a RAG column four characters wide: "G", "A", "R"
 */
export function inLettersWhereNarrow(
  marks: readonly Mark[],
  sheet: SheetSnapshot,
  look: (place: Place) => SeenCell | undefined,
): LetteredMarks {
  const free = new Set(
    firstStatusWords(marks).flatMap((mark) => (look(mark)?.list === undefined ? [mark.column] : [])),
  );
  const rated = new Set(
    marks.flatMap(({ column, letter, state }) =>
      letter === undefined || letter === ASKED || !free.has(column)
        ? []
        : [`${column} ${String(state.content)}`],
    ),
  );
  const lettered = cutWords(marks, sheet, look).flatMap((one): readonly CutWords[] => {
    const { column, words, forLetters } = one;
    const short = words.filter((word) => rated.has(`${column} ${word}`));
    return short.length === 0 || !forLetters ? [] : [{ ...one, words: short }];
  });
  if (lettered.length === 0) return { marks, lettered };
  const columns = new Set(lettered.map(({ column }) => column));
  return {
    lettered,
    marks: marks.map((mark) =>
      mark.letter !== undefined && columns.has(mark.column)
        ? { ...mark, state: { ...mark.state, content: mark.letter } }
        : mark,
    ),
  };
}
