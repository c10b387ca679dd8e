import { statusCounts, statusKey, type TravelGroup, travelCounts } from "./counts";
import { sectionOnSheet } from "../../wording/pane/status";
import { sinceWhen } from "../evaluate/sinceBefore";
import type { DoneState } from "../evaluate/useLastDone";
import type { SectionOnSheet } from "./filter";
import type { SheetRow } from "./lists";

export interface SectionChoice extends SectionOnSheet {
  /** With its sheet, where rows of several are in sight. */
  readonly label: string;
}

/** What the rows in sight can be filtered by: only what occurs among them. */
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
): FilterChoices {
  const plain = rows.map(({ row }) => row);
  return {
    statuses: statusCounts(plain, order).parts.map(({ look }) => ({
      value: statusKey(look),
      name: look.name,
    })),
    sections: sectionChoices(rows),
    travels: travelCounts(plain).map(({ group }) => group),
    changed: rows.some(({ sheet }) => done.since.has(sheet.id)),
    since: sinceWhen(done, [...new Set(rows.map(({ sheet }) => sheet))]),
  };
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
