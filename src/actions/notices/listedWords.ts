import type { Look } from "../../excel/look";
import type { Mark, MarkRole } from "../../workbook/marks/marks";
import { sameInList } from "../../workbook/vocabulary/listWords";

/** A mark whose text its column's drop-down list does not allow; null where the list could not be read. */
export interface OffList {
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

export interface ListedMarks {
  readonly marks: readonly Mark[];
  readonly offList: readonly OffList[];
}

/** The roles whose cells may have a drop-down list for which we have a word. */
const WORDED: readonly MarkRole[] = ["status", "travel", "warning"];

/** The first mark of each column of words: its drop-down list stands for the column's. */
export function firstOfColumns(marks: readonly Mark[]): ReadonlySet<Mark> {
  return new Set(firstMarks(marks).values());
}

/**
 * Marks in the words that the drop-down list of their column allows: the list's own word where it has one that means the same. Where it
 * has none the mark stays as it is, and its cell is named: Excel lets an add-in write what a list does not allow.
 */
export function inListedWords(marks: readonly Mark[], look: Look): ListedMarks {
  const lists = new Map([...firstMarks(marks)].map(([key, mark]) => [key, look(mark)?.list]));
  const offList: OffList[] = [];
  const worded = marks.map((mark): Mark => {
    const { row, column, role, state } = mark;
    const list = lists.get(keyOf(mark));
    if (list === undefined || typeof state.content !== "string" || state.content === "") return mark;
    if (list === "unknown") {
      offList.push({ row, column, text: null });
      return mark;
    }
    const word = role === "status" || role === "travel" ? sameInList(role, state.content, list) : null;
    if (word === null) {
      if (!list.includes(state.content)) offList.push({ row, column, text: state.content });
      return mark;
    }
    return word === state.content ? mark : { ...mark, state: { ...state, content: word } };
  });
  return { marks: worded, offList };
}

function firstMarks(marks: readonly Mark[]): ReadonlyMap<string, Mark> {
  const first = new Map<string, Mark>();
  for (const mark of marks) {
    if (!WORDED.includes(mark.role) || mark.state.content === undefined) continue;
    if (!first.has(keyOf(mark))) first.set(keyOf(mark), mark);
  }
  return first;
}

function keyOf({ role, column }: Mark): string {
  return `${role} ${column}`;
}
