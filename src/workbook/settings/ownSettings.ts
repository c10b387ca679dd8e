import { changed, type Changed } from "./changed";
import { marksKept, settingsFor } from "./likeness";
import type { AssignedTo, ProfileAssignment, SheetRef, SheetSettings, WorkbookSettings } from "./settings";

/**
 * Changes what is settled about one sheet. A copy of a sheet that still goes by the other's settings gets its own on its first change,
 * with all that it went by so far; so a correction taken off the copy stays on the other.
 */
export function changeSheet(
  settings: WorkbookSettings,
  sheet: SheetRef,
  change: (own: SheetSettings) => SheetSettings,
): Changed {
  const adopted = withOwnSettings(settings, sheet);
  return changed({
    ...adopted,
    sheets: adopted.sheets.map((one) => (one.sheetId === sheet.id ? change(one) : one)),
  });
}

/** The settings with an entry for the sheet itself, its name and KPIs as they are today. */
export function withOwnSettings(settings: WorkbookSettings, sheet: SheetRef): WorkbookSettings {
  const found = settingsFor(settings, sheet);
  const own: SheetSettings = {
    ...(found?.sheet ?? NOTHING),
    sheetId: sheet.id,
    name: sheet.name,
    // A sheet that is read as having no KPIs just now is still known by those it had.
    kpis: sheet.kpis.length > 0 ? marksKept(sheet.kpis) : (found?.sheet.kpis ?? []),
  };
  if (found === null || found.borrowed) {
    const borrowed = found === null ? [] : assignmentsOf(settings, found.sheet.sheetId);
    return {
      ...settings,
      sheets: [...settings.sheets, own],
      assignments: [...settings.assignments, ...borrowed.map((one) => movedTo(one, sheet.id))],
    };
  }
  return { ...settings, sheets: settings.sheets.map((one) => (one === found.sheet ? own : one)) };
}

const NOTHING: Omit<SheetSettings, "sheetId" | "name" | "kpis"> = {
  reportingPeriod: null,
  columns: [],
  rows: [],
};

/** The profiles given to a sheet or to some of its rows. */
export function assignmentsOf(settings: WorkbookSettings, sheetId: string): readonly ProfileAssignment[] {
  return settings.assignments.filter(({ to }) => to.sheet === sheetId);
}

function movedTo(assignment: ProfileAssignment, sheet: string): ProfileAssignment {
  const to: AssignedTo = { ...assignment.to, sheet };
  return { ...assignment, to };
}
