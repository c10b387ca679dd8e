import { runInExcel, supports } from "./run";

/** What happens in the workbook, in the terms of the actions. */
export type WorkbookEvent =
  /** A sheet came to the front, or one was added, deleted or renamed. */
  | { readonly kind: "activated" | "added" | "deleted"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly name: string }
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      /** "K4", "K4:L9", "5:5"; may be several, comma-separated. */
      readonly address: string;
      /** Whether rows, columns or cells were inserted, deleted or sorted, so that other cells have moved too. */
      readonly moved: boolean;
      /** Whether we did it ourselves; null where this Excel does not say (before ExcelApi 1.14). */
      readonly ours: boolean | null;
    }
  /** Formulas of a sheet were calculated again, or its cells look otherwise; whose doing it was Excel does not say. */
  | { readonly kind: "calculated" | "formatted"; readonly sheetId: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly address: string }
  /** The officer comes back to the pane, with keyboard or mouse, in an Excel that does not tell of renamed sheets. */
  | { readonly kind: "returned" };

type Listener = (event: WorkbookEvent) => void;

/**
 * Listens to the whole workbook, in one message; what this Excel cannot tell of is left out. Gives the way to stop, which takes one more
 * message and never fails: a workbook that is closing needs no unhooking.
 */
export async function watchWorkbookEvents(listener: Listener): Promise<() => Promise<void>> {
  const tell = (event: WorkbookEvent): Promise<void> => Promise.resolve(listener(event));
  const handlers = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [
      worksheets.onActivated.add((args) => tell({ kind: "activated", sheetId: args.worksheetId })),
      worksheets.onAdded.add((args) => tell({ kind: "added", sheetId: args.worksheetId })),
      worksheets.onDeleted.add((args) => tell({ kind: "deleted", sheetId: args.worksheetId })),
      worksheets.onChanged.add((args) => tell(edited(args))),
      worksheets.onCalculated.add((args) => tell({ kind: "calculated", sheetId: args.worksheetId })),
      worksheets.onFormatChanged.add((args) => tell({ kind: "formatted", sheetId: args.worksheetId })),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
        tell({ kind: "selected", sheetId: worksheetId, address }),
      ),
      ...(supports("1.10") ? [worksheets.onRowSorted.add((args) => tell(sorted(args)))] : []),
      ...(tellsOfNames()
        ? [
            worksheets.onNameChanged.add(({ worksheetId, nameAfter }) =>
              tell({ kind: "renamed", sheetId: worksheetId, name: nameAfter }),
            ),
          ]
        : []),
    ];
    await context.sync();
    return added;
  });
  const returned = (event: Event): void => {
    if (event.type === "focus" || isFromOutside(event)) listener({ kind: "returned" });
  };
  if (!tellsOfNames()) for (const type of RETURNS) window.addEventListener(type, returned);
  return async () => {
    for (const type of RETURNS) window.removeEventListener(type, returned);
    await removeAll(handlers);
  };
}

/** An officer who comes back with the mouse looks at the pane before anything in it has the focus. */
const RETURNS = ["focus", "mouseover"] as const;

/** Of a mouse that comes into the pane: within it, it comes from another element. */
function isFromOutside(event: Event): boolean {
  return !("relatedTarget" in event) || event.relatedTarget === null;
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Handlers go by the context that they were added in. */
async function removeAll(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  try {
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  } catch {
    // The workbook, or the session with it, is gone, and the handlers with it.
  }
}

/** ExcelApi 1.17, and a client library that knows it, which may be older than the Excel it talks to. */
function tellsOfNames(): boolean {
  return supports("1.17") && "onNameChanged" in Excel.WorksheetCollection.prototype;
}

function edited(args: Excel.WorksheetChangedEventArgs): WorkbookEvent {
  const { worksheetId, address, changeType, triggerSource, source } = args;
  const ours = supports("1.14") ? triggerSource === "ThisLocalAddin" && source !== "Remote" : null;
  return {
    kind: "edited",
    sheetId: worksheetId,
    address,
    moved: changeType !== "RangeEdited",
    ours,
  };
}

function sorted({ worksheetId, address }: Excel.WorksheetRowSortedEventArgs): WorkbookEvent {
  return { kind: "edited", sheetId: worksheetId, address, moved: true, ours: false };
}
