import type { Json } from "./apiObject";

/** Excel's numbers for the events of its object model, as the client library names them when it listens. */
export const EVENT_IDS = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

export type EventName = keyof typeof EVENT_IDS;

/** What the client's internal `_Register…` methods listen to, by class. */
const WORKSHEET_EVENTS: Readonly<Record<string, EventName>> = {
  DataChangedEvent: "worksheetChanged",
  ActivatedEvent: "worksheetActivated",
  DeactivatedEvent: "worksheetDeactivated",
  AddedEvent: "worksheetAdded",
  SelectionChangedEvent: "worksheetSelectionChanged",
  DeletedEvent: "worksheetDeleted",
  CalculatedEvent: "worksheetCalculated",
  FormatChangedEvent: "worksheetFormatChanged",
  RowSortedEvent: "worksheetRowSorted",
  ColumnSortedEvent: "worksheetColumnSorted",
  SingleClickedEvent: "worksheetSingleClicked",
  RowHiddenChangedEvent: "worksheetRowHiddenChanged",
  FormulaChangedEvent: "worksheetFormulaChanged",
  ProtectionChangedEvent: "worksheetProtectionChanged",
  EventNameChanged: "worksheetNameChanged",
  EventVisibilityChanged: "worksheetVisibilityChanged",
  EventMoved: "worksheetMoved",
};

const TABLE_EVENTS: Readonly<Record<string, EventName>> = {
  DataChangedEvent: "tableChanged",
  SelectionChangedEvent: "tableSelectionChanged",
  AddedEvent: "tableAdded",
  DeletedEvent: "tableDeleted",
};

/** The n of ExcelApi 1.n that an event came with, where that is later than 1.7; on collections of worksheets some came later than on one. */
const LEVELS: Readonly<Partial<Record<EventName, number>>> = {
  worksheetCalculated: 8,
  worksheetFormatChanged: 9,
  worksheetRowSorted: 10,
  worksheetColumnSorted: 10,
  worksheetSingleClicked: 10,
  worksheetRowHiddenChanged: 11,
  worksheetFormulaChanged: 13,
  worksheetProtectionChanged: 14,
  worksheetNameChanged: 17,
  worksheetVisibilityChanged: 17,
  worksheetMoved: 17,
  tableAdded: 9,
  tableDeleted: 9,
  commentAdded: 12,
  commentDeleted: 12,
  commentChanged: 12,
  workbookActivated: 13,
};

const COLLECTION_LEVELS: Readonly<Partial<Record<EventName, number>>> = {
  worksheetChanged: 9,
  worksheetSelectionChanged: 9,
};

const FIRST_LEVEL = 7;

/** The requirement set that an event of a class needs: 9 for `worksheets.onChanged`. */
function levelOf(className: string, event: EventName): number {
  const onCollection = className === "WorksheetCollection" ? COLLECTION_LEVELS[event] : undefined;
  return onCollection ?? LEVELS[event] ?? FIRST_LEVEL;
}

const REGISTRATIONS: Readonly<Record<string, Readonly<Record<string, EventName>>>> = {
  Workbook: { ActivatedEvent: "workbookActivated" },
  Worksheet: WORKSHEET_EVENTS,
  WorksheetCollection: WORKSHEET_EVENTS,
  Table: TABLE_EVENTS,
  TableCollection: TABLE_EVENTS,
  CommentCollection: {
    AddedEvent: "commentAdded",
    DeletedEvent: "commentDeleted",
    ChangedEvent: "commentChanged",
  },
};

/** "_RegisterDataChangedEvent" on "Worksheet" → { event: "worksheetChanged", listen: true, level: 7 }; null for what is no registration. */
export function registrationOf(
  className: string,
  method: string,
): { event: EventName; listen: boolean; level: number } | null {
  const match = /^_(Register|Unregister)([A-Za-z]+)$/.exec(method);
  const event = match?.[2] === undefined ? undefined : REGISTRATIONS[className]?.[match[2]];
  if (event === undefined) return null;
  return { event, listen: match?.[1] === "Register", level: levelOf(className, event) };
}

/** Events of the whole workbook are addressed to this target. */
export const WORKBOOK_TARGET = "Workbook";

/** One line of the `richApiMessage` event: [category, event number, target id, JSON text, id, remote override]. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

const EVENT_CATEGORY = 65536;

/** Who listens to what, and what has happened and is not yet told. */
export class EventBoard {
  readonly #listeners = new Map<string, number>();
  #pending: EventEntry[] = [];
  /** `context.runtime.enableEvents`. */
  enabled = true;

  listen(event: EventName, target: string, on: boolean): void {
    const key = `${event}|${target}`;
    const count = (this.#listeners.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.#listeners.set(key, count);
    else this.#listeners.delete(key);
  }

  isHeard(event: EventName, target: string): boolean {
    return this.#listeners.has(`${event}|${target}`);
  }

  /** Something happened: told to those of the targets that listen, once each. */
  raise(event: EventName, targets: readonly string[], message: Readonly<Record<string, Json>>): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (!this.isHeard(event, target)) continue;
      this.#pending.push([EVENT_CATEGORY, EVENT_IDS[event], target, JSON.stringify(message), "", false]);
    }
  }

  /** What is to be told now; it is forgotten here. */
  take(): readonly EventEntry[] {
    const entries = this.#pending;
    this.#pending = [];
    return entries;
  }
}
