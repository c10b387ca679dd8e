import { headingOf, headingsNamed } from "../../kpi/profile/headingsNamed";
import type { Profile } from "../../kpi/profile/profile";
import type { Evaluation } from "../../kpi/evaluation";
import type { Shown } from "../../kpi/reading/shown";
import type { Period } from "../../kpi/period/period";
import type { Steps } from "../../kpi/steps";
import { columnFor, type TableFinding } from "../../workbook/find/finding";
import type { LedgerEntry } from "../../workbook/kept/ledger";
import { rememberedName } from "../../workbook/find/rows/distinctRows";
import { EMPTY_MEMORY, recollect, type Answered, type Memory } from "../../workbook/kept/memory";
import {
  lastLook,
  lookBefore,
  wasSeenBefore,
  type EarlierLook,
  type SheetLook,
} from "../../workbook/kept/sheetLooks";
import { planMarks, type PlanInput, type SheetPlanResult } from "../../workbook/marks/plan";
import type { Place } from "../../workbook/marks/reconcile";
import { markOf } from "../../workbook/marks/unmarked";
import type { FoundKey } from "../../workbook/sheet/keyInUse";
import type { SheetRow } from "../../workbook/sheet/rows";
import type { SettledRow } from "../../workbook/settings/applyCorrections";
import { profilesOf } from "../../workbook/settings/profilesInUse";
import { judgeSettled } from "../../workbook/settings/judgeSettled";
import type { SettingsFor } from "../../workbook/settings/likeness";
import {
  EMPTY_SETTINGS,
  type ColumnCorrection,
  type WorkbookSettings,
} from "../../workbook/settings/settings";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import { NO_TARGETS, type Targets } from "../../workbook/find/targetsSheet";
import { sheetVocabulary } from "../../workbook/vocabulary/sheetVocabulary";
import { lookedUpSentence } from "../../wording/layouts";
import { results } from "../../wording/results";
import { roleWord } from "../../wording/workbook";

/** A sheet with its answers, before anything is written. */
export type JudgedSheet =
  | {
      readonly kind: "none";
      readonly sheet: SheetSnapshot;
      readonly reason: string;
      /** Its KPIs have nothing to be judged by on this sheet: a sheet of targets may have that. */
      readonly wantsTargets?: true;
      /** The officer's correction of a column without which it would have a table. */
      readonly leftBy?: ColumnCorrection;
    }
  | {
      readonly kind: "judged";
      readonly sheet: SheetSnapshot;
      readonly tables: readonly TableFinding[];
      /** As they were judged: with the officer's corrections put in. */
      readonly rows: readonly SheetRow[];
      /** In the order of `rows`: each as its cells have it, and what has been corrected. */
      readonly settled: readonly SettledRow[];
      /** In the order of `rows`: what the last evaluation came to; null for a KPI that it did not have. */
      readonly before: readonly (Answered | null)[];
      /** What the last evaluation had and none of `rows` is, by identity. */
      readonly gone: readonly string[];
      /** The very sheet at its last evaluation. */
      readonly last: SheetLook | null;
      /** What the memory holds of the sheet for an earlier period. */
      readonly kept: EarlierLook | null;
      readonly settings: SettingsFor | null;
      /** The key that amber goes by, or would; null where there is none. */
      readonly key: FoundKey | null;
      /** The keys that the workbook prints on tabs of their own, each that says something else. */
      readonly tabKeys: readonly Shown[];
      /** The rule sets there are, in the order in which they are tried. */
      readonly profiles: readonly Profile[];
      /** The period that was found, where the officer's choice goes before it; else null. */
      readonly foundPeriod: Period | null;
      /** In the order of `rows`. */
      readonly evaluations: readonly Evaluation[];
      readonly reportingPeriod: Period | null;
      /** What was in doubt about the period, as sentences. */
      readonly doubts: readonly string[];
      readonly planned: SheetPlanResult;
      /** What `planned` was planned with. */
      readonly planning: PlanInput["options"];
      /** Why warnings that need a column of their own get one, and no notes; null where they are notes. */
      readonly whyColumn: "chosen" | "no-notes" | null;
      /** Headings of columns that are read because the rules or the officer named them. */
      readonly named: readonly string[];
    };

export interface JudgeOptions {
  /** Whether warnings may be notes. */
  readonly notes: boolean;
  /** The ledger's entries for headings: a warning column that we made earlier, here or on the sheet this was copied from, is known by them. */
  readonly entries: readonly LedgerEntry[];
  /** Whether a hidden sheet is judged like any other. */
  readonly hiddenToo: boolean;
  /** What the officer has settled about the workbook. */
  readonly settings?: WorkbookSettings;
  /** What is in doubt about the workbook as a whole, as sentences. */
  readonly doubts?: readonly string[];
  /** Readings of earlier evaluations. */
  readonly memory?: Memory;
  /** What stands on the workbook's sheets of targets. */
  readonly targets?: Targets;
}

/** Finds a sheet's tables, evaluates their rows and plans their marks: the straight way from cells to answers, in steps and with no effect. */
export function* judgeSheet(sheet: SheetSnapshot, options: JudgeOptions): Steps<JudgedSheet> {
  if (sheet.visibility !== "Visible" && !options.hiddenToo)
    return { kind: "none", sheet, reason: hiddenReason(sheet) };
  const { settings = EMPTY_SETTINGS, memory = EMPTY_MEMORY } = options;
  const judged = yield* judgeSettled(sheet, settings, memory, options.targets ?? NO_TARGETS);
  if (judged.kind === "none") return { ...judged, sheet };
  const { tables, reportingPeriod } = judged;
  const rows = judged.rows.map(({ row }) => row);
  const evaluations = judged.evaluations.map((one, index) => namingSources(one, rows[index]));
  const planning: PlanInput["options"] = {
    notes: options.notes && settings.options.warnings !== "column",
    warningHeadings: headingsMade(options.entries, tables, sheet),
    vocabulary: sheetVocabulary(sheet, tables, rows),
    firstPeriod: reportingPeriod !== null && !wasSeenBefore(memory, sheet, reportingPeriod),
  };
  const { last, gone } = recollect(memory, sheet);
  const profiles = profilesOf(settings);
  return {
    kind: "judged",
    sheet,
    tables,
    rows,
    before: rows.map((row) => last(row.identity, rememberedName(row))),
    gone: gone(rows.map(({ identity }) => identity)),
    settled: judged.rows,
    last: lastLook(memory, sheet.id),
    kept: reportingPeriod === null ? null : lookBefore(memory, sheet, reportingPeriod),
    settings: judged.settings,
    key: judged.key,
    tabKeys: options.targets?.keys ?? [],
    profiles,
    foundPeriod: judged.foundPeriod,
    evaluations,
    reportingPeriod,
    doubts: [...(options.doubts ?? []), ...judged.doubts],
    planned: planMarks({ sheet, tables, rows, evaluations, options: planning }),
    planning,
    whyColumn: planning.notes ? null : settings.options.warnings === "column" ? "chosen" : "no-notes",
    named: [
      ...profiles.flatMap(headingsNamed),
      ...rows.flatMap(({ kpi }) => headingOf(kpi.declared?.baseline)),
    ],
  };
}

/** The same sheet with its warnings beyond columns that look empty, and turned out to hold formulas. */
export function plannedBeyond(
  judged: Extract<JudgedSheet, { kind: "judged" }>,
  columns: Iterable<number>,
): JudgedSheet {
  const taken = new Set([...(judged.planning.taken ?? []), ...columns]);
  const planning = { ...judged.planning, taken };
  return { ...judged, planning, planned: planMarks({ ...judged, options: planning }) };
}

/** What a KPI is judged by on another sheet is named with its cell: nobody would look for it there. */
function namingSources(evaluation: Evaluation, row: SheetRow | undefined): Evaluation {
  const sources = row?.lookedUp ?? [];
  if (sources.length === 0) return evaluation;
  const sentence = lookedUpSentence(
    sources.map(({ role, at, text }) => ({ what: roleWord(role), at, text })),
  );
  return { ...evaluation, explanation: `${evaluation.explanation} ${sentence}` };
}

/**
 * Where the headings of warning columns that we made stand today: under our own heading, or where we wrote them. One that was found where we
 * wrote it stands nowhere else: the same words over another table are the officer's.
 */
function headingsMade(
  entries: readonly LedgerEntry[],
  tables: readonly TableFinding[],
  { ours = new Map() }: SheetSnapshot,
): Place[] {
  const made = entries.filter((entry) => entry.role === "warning-header");
  const found = new Set(ours.values());
  return made.flatMap((entry) => [
    { row: entry.row, column: entry.column },
    ...tables.flatMap((table) => {
      const column = columnFor(table, "warning");
      const row = table.headerRows.at(-1);
      return column === null ||
        row === undefined ||
        column.heading !== entry.heading ||
        found.has(markOf(entry))
        ? []
        : [{ row, column: column.column }];
    }),
  ]);
}

function hiddenReason({ name, visibility }: SheetSnapshot): string {
  return visibility === "VeryHidden" ? results.veryHiddenSheet(name) : results.hiddenSheet(name);
}
