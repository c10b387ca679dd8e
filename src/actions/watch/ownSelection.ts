import { parseArea } from "../../workbook/sheet/address";

/**
 * The selection that the pane itself has asked for and Excel has not told of yet. It must not be taken for the officer's: a row chosen in
 * the pane whose cell lies in a merge would turn into the row above.
 */
let expected: { readonly sheetId: string; readonly cell: string } | null = null;

/** To be called before a cell is selected by the pane. */
export function expectSelection(sheetId: string, cell: string): void {
  expected = { sheetId, cell };
}

/** Whether a selection that Excel tells of is the one expected; whichever it is, nothing is expected any more. */
export function isOwnSelection(sheetId: string, address: string): boolean {
  const own = expected;
  expected = null;
  // A cell named with its sheet, "'Targets'!C5", is on another one.
  if (own === null || (own.sheetId !== sheetId && !own.cell.includes("!"))) return false;
  const [asked, told] = [parseArea(own.cell), parseArea(address)];
  // A merged cell is told as the whole of its area.
  return asked !== null && told !== null && contains(told, asked);
}

type Area = NonNullable<ReturnType<typeof parseArea>>;

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
