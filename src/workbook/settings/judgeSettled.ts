import type { Steps } from "../../kpi/steps";
import type { TableFinding } from "../find/finding";
import type { Memory } from "../kept/memory";
import { withMemory } from "../kept/recalled";
import type { FoundKey } from "../sheet/keyInUse";
import type { SheetSnapshot } from "../sheet/snapshot";
import { NO_TARGETS, type Targets } from "../find/targetsSheet";
import { evaluateSettled, type SettledSheetEvaluation } from "./evaluateSettled";
import { findSettled, type NothingFound } from "./findSettled";
import type { SettingsFor } from "./likeness";
import type { WorkbookSettings } from "./settings";

/** A sheet's answers with all that the officer has settled put in, and the tables they stand in. */
export type SettledJudgement =
  | NothingFound
  | (SettledSheetEvaluation & {
      readonly kind: "judged";
      readonly tables: readonly TableFinding[];
      readonly settings: SettingsFor | null;
      readonly key: FoundKey | null;
    });

/** Finds the tables and evaluates their rows as the officer has settled. */
export function* judgeSettled(
  sheet: SheetSnapshot,
  settings: WorkbookSettings,
  memory: Memory,
  targets: Targets = NO_TARGETS,
): Steps<SettledJudgement> {
  const finding = findSettled(sheet, settings, targets);
  if (finding.kind === "none") return finding;
  const rows = withMemory(finding.rows, memory, sheet);
  const answers = yield* evaluateSettled(rows, settings, sheet, finding.settings);
  if (!answers.periodServed) return { ...finding, ...answers, kind: "judged" };
  // Which target column is used goes by the reporting period: once the chosen one has served its time, they are looked for anew.
  const anew = findSettled(sheet, withoutPeriod(settings, sheet.id), targets);
  if (anew.kind === "none") return anew;
  const { doubts: served } = answers;
  const again = yield* evaluateSettled(withMemory(anew.rows, memory, sheet), settings, sheet, anew.settings);
  return { ...anew, ...again, kind: "judged", doubts: served };
}

function withoutPeriod(settings: WorkbookSettings, sheetId: string): WorkbookSettings {
  const sheets = settings.sheets.map((one) =>
    one.sheetId === sheetId ? { ...one, reportingPeriod: null } : one,
  );
  return { ...settings, sheets };
}
