import type { SheetResult } from "../../actions/result";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import { onSheet } from "../../wording/pane/shell";
import { MARKS_LEFT_OVER } from "../../wording/pane/understood";

/** A sheet on which no table is left, and what is to be done about that. */
export interface LeftSheet extends Pick<SheetResult, "id" | "name"> {
  readonly message: string;
  /** The heading of the column whose correction left it so; null where it was none. */
  readonly leftBy: string | null;
  /** It bears marks, which nothing bears out any more. */
  readonly marked: boolean;
  /** It has results, or bears those of an earlier evaluation: once it has its table again they are renewed. */
  readonly evaluated: boolean;
}

/**
 * The sheets without a table that need a word: a correction has left them so, or they still bear marks. The one in front as it is now, and
 * the others as they were evaluated. Of one that Excel did not hand over, or that is hidden, it is not known that it has none.
 *
 * @param marks The ids of the sheets that bear marks; null while that is not known.
 */
export function leftSheets(
  front: ActiveSheet | null,
  evaluated: readonly SheetResult[],
  marks: ReadonlySet<string> | null,
): readonly LeftSheet[] {
  const now = front?.kind === "nothing" && front.unread !== true ? [front] : [];
  const others = evaluated.filter((sheet) => isRead(sheet) && !sheet.table && sheet.id !== front?.id);
  const isEvaluated = (sheet: string): boolean => evaluated.some(({ id }) => id === sheet);
  return [...now, ...others].flatMap(({ id, name, leftBy, message }) => {
    const marked = marks?.has(id) === true;
    if (leftBy === undefined && !marked) return [];
    return [
      {
        id,
        name,
        leftBy: leftBy ?? null,
        message: message ?? "",
        marked,
        evaluated: isEvaluated(id) || marked,
      },
    ];
  });
}

function isRead({ headingRows, leftBy }: SheetResult): boolean {
  return headingRows !== undefined || leftBy !== undefined;
}

/**
 * What is said aloud of these sheets; "" for none.
 *
 * @param isSaid The outcome of the evaluation said already that they have no table.
 */
export function leftSaid(sheets: readonly LeftSheet[], isSaid: boolean): string {
  return sheets
    .flatMap(({ name, message, marked }) => [
      ...(isSaid ? [] : [onSheet(name, message)]),
      ...(marked ? [isSaid ? onSheet(name, MARKS_LEFT_OVER) : MARKS_LEFT_OVER] : []),
    ])
    .join(" ");
}
