import {
  correctionInWords,
  type ProfileAssignment,
  type SettingsChange,
  type SheetRef,
  type SheetSettings,
  withoutAssignment,
  withoutColumnRole,
  withoutCorrection,
  withReportingPeriod,
  type WorkbookSettings,
} from "../../actions/settings";
import {
  columnSettled,
  periodSettled,
  rowNamed,
  rulesGiven,
  sectionNamed,
  WHOLE_SHEET,
} from "../../wording/pane/correct";
import { takenFor } from "../../wording/pane/understood";
import type { RuleSets } from "../rules/ruleSets";

/** One thing that an officer has settled, with the change that takes it back. */
export interface Settled {
  readonly key: string;
  /** The KPI it is about; null for the sheet as a whole and its columns. */
  readonly about: string | null;
  readonly words: string;
  readonly reason: string | null;
  readonly remove: SettingsChange;
}

export interface SettledSheetList {
  readonly sheetId: string;
  readonly name: string;
  readonly items: readonly Settled[];
}

/** Everything that was settled in the workbook, sheet by sheet; sheets without anything are left out. */
export function settledIn(settings: WorkbookSettings, ruleSets: RuleSets): readonly SettledSheetList[] {
  const ids = new Set([
    ...settings.sheets.map(({ sheetId }) => sheetId),
    ...settings.assignments.map(({ to }) => to.sheet),
  ]);
  return [...ids]
    .map((sheetId) => {
      const sheet = settings.sheets.find((one) => one.sheetId === sheetId);
      const ref: SheetRef = { id: sheetId, name: sheet?.name ?? sheetId, kpis: sheet?.kpis ?? [] };
      const given = settings.assignments.filter(({ to }) => to.sheet === sheetId);
      return {
        sheetId,
        name: ref.name,
        items: [
          ...(sheet === undefined ? [] : [...ofSheet(sheet, ref), ...ofRows(sheet, ref, ruleSets)]),
          ...given.map((one) => ofRules(one, ref, ruleSets)),
        ],
      };
    })
    .filter(({ items }) => items.length > 0);
}

function ofSheet({ reportingPeriod, columns }: SheetSettings, ref: SheetRef): readonly Settled[] {
  const period: readonly Settled[] =
    reportingPeriod === null
      ? []
      : [
          {
            key: "period",
            about: null,
            words: periodSettled(reportingPeriod.label),
            reason: null,
            remove: (now) => withReportingPeriod(now, ref, null),
          },
        ];
  return [
    ...period,
    ...columns.map(({ heading, role, period: label }) => ({
      key: `column ${heading}`,
      about: null,
      words: columnSettled(heading, takenFor(role, label ?? null)),
      reason: null,
      remove: (now: WorkbookSettings) => withoutColumnRole(now, ref, heading),
    })),
  ];
}

function ofRows({ rows }: SheetSettings, ref: SheetRef, ruleSets: RuleSets): readonly Settled[] {
  const statusName = (id: string): string =>
    ruleSets.all.flatMap(({ states }) => states).find((state) => state.id === id)?.name ?? id;
  return rows.map((correction, index) => ({
    key: `row ${index} ${correction.identity} ${correction.what}`,
    about: correction.description ?? correction.identity,
    words: correctionInWords(correction, statusName),
    reason: correction.reason ?? null,
    remove: (now) => withoutCorrection(now, ref, correction),
  }));
}

function ofRules({ profile, to }: ProfileAssignment, ref: SheetRef, ruleSets: RuleSets): Settled {
  const where =
    to.kind === "sheet"
      ? WHOLE_SHEET
      : to.kind === "section"
        ? sectionNamed(to.section)
        : rowNamed(to.identity);
  return {
    key: `rules ${where}`,
    about: null,
    words: rulesGiven(ruleSets.nameOf(profile), where),
    reason: null,
    remove: (now) => withoutAssignment(now, ref, to),
  };
}
