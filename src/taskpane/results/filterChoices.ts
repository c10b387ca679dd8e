import { statusCounts, statusKey, statusNameOf, type TravelGroup, travelCounts } from "./counts";
import { sectionOnSheet } from "../../wording/pane/status";
import { sinceWhen } from "../evaluate/sinceBefore";
import type { DoneState } from "../evaluate/useLastDone";
import type { RowFilter, SectionOnSheet } from "./filter";
import type { SheetRow } from "./lists";

export interface SectionChoice extends SectionOnSheet {
  /** With its sheet, where rows of several are in sight. */
  readonly label: string;
}

/**
 * What the rows in sight can be filtered by: what occurs among them, and what is chosen. No row may have that any more, and a filter that hides
 * rows is seen in its box.
 */
export interface FilterChoices {
  readonly statuses: readonly { readonly value: string; readonly name: string }[];
  readonly sections: readonly SectionChoice[];
  readonly travels: readonly TravelGroup[];
  /** Whether any sheet in sight was evaluated before. */
  readonly changed: boolean;
  /** When that was; null where it is not known, or was not for all at one time. */
  readonly since: Date | null;
}

export function filterChoices(
  rows: readonly SheetRow[],
  done: DoneState,
  order: readonly string[],
  { status, section, travel, changed }: RowFilter,
): FilterChoices {
  const plain = rows.map(({ row }) => row);
  const statuses = statusCounts(plain, order).parts.map(({ look }) => ({
    value: statusKey(look),
    name: look.name,
  }));
  const travels = travelCounts(plain).map(({ group }) => group);
  return {
    statuses: withChosen(
      statuses,
      status === null ? null : { value: status, name: statusNameOf(status) },
      ({ value }) => value,
    ),
    sections: withChosen(
      sectionChoices(rows),
      section === null ? null : { ...section, label: section.name },
      sectionKey,
    ),
    travels: withChosen(travels, travel, (one) => one),
    changed: changed || rows.some(({ sheet }) => done.since.has(sheet.id)),
    since: sinceWhen(done, [...new Set(rows.map(({ sheet }) => sheet))]),
  };
}

function withChosen<Choice>(
  choices: readonly Choice[],
  chosen: Choice | null,
  keyOf: (choice: Choice) => string,
): readonly Choice[] {
  const isThere = chosen === null || choices.some((one) => keyOf(one) === keyOf(chosen));
  return isThere ? choices : [...choices, chosen];
}

function sectionChoices(rows: readonly SheetRow[]): readonly SectionChoice[] {
  const severalSheets = new Set(rows.map(({ sheet }) => sheet.id)).size > 1;
  const choices = new Map<string, SectionChoice>();
  for (const { sheet, row } of rows) {
    if (row.section === null) continue;
    const section = { sheetId: sheet.id, name: row.section };
    const label = sectionOnSheet(section.name, severalSheets ? sheet.name : null);
    choices.set(sectionKey(section), { ...section, label });
  }
  return [...choices.values()];
}

/** Tells sections apart, in a list of those of several sheets. */
export function sectionKey({ sheetId, name }: SectionOnSheet): string {
  return `${sheetId} ${name}`;
}
