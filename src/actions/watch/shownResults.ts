import { afterEdit, afterEvaluation, isOfCells, type Bearing } from "./freshness";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import type { MarkedSheets, SheetResult } from "../result";
import { isClear } from "../results/mergedResults";
import { sessionState, subscribe, type SessionState } from "../session";
import type { JudgedSheet } from "../judging/judgeSheet";
import { noteTargets } from "../judging/targetsThen";
import { facts } from "./workbookFacts";

/** Sheets as they were last evaluated, previewed or checked, by id. */
let shown: ReadonlyMap<string, SheetResult> = new Map();
/** Edited while a task ran: whether before or after it was read is not known. */
let editedWhileRunning: ReadonlySet<string> = new Set();

/** What the last evaluation of each sheet came to, and the cells that it judged; a preview or a check since is not among them. */
let judged: ReadonlyMap<string, JudgedThen> = new Map();

/** A sheet's results, the sheet as it was judged, and what the sheets with targets or a key held. */
export interface JudgedThen {
  readonly result: SheetResult;
  readonly judged: Extract<JudgedSheet, { kind: "judged" }>;
  readonly sources: readonly SheetSnapshot[];
}

/** What a sheet's last evaluation judged; undefined where it had none, or where it is too large to be held against anything. */
export function judgedThen(sheetId: string): JudgedThen | undefined {
  return judged.get(sheetId);
}

/**
 * The sheets with targets or a key that a look at a sheet does not read, as its last evaluation did: judged without them, rows would come out
 * otherwise that nobody has touched. None once one of them was edited or deleted since: what they held is no longer what the sheet would be
 * judged by.
 */
export function sourcesThen(sheetId: string): readonly SheetSnapshot[] {
  const elsewhere = facts.freshness.get().get(sheetId)?.elsewhere ?? [];
  if (elsewhere.some(({ what }) => isOfCells(what))) return [];
  return (judged.get(sheetId)?.sources ?? []).filter(({ id }) => id !== sheetId);
}

/** The results that a sheet has in the pane. */
export function shownSheet(sheetId: string): SheetResult | undefined {
  return shown.get(sheetId);
}

export function shownIds(): readonly string[] {
  return [...shown.keys()];
}

/** Cells that a sheet's results come from were edited; `bearing` is on which of its rows. */
export function noteEdit(sheetId: string, address: string, bearing: Bearing): void {
  if (sessionState().kind === "running") editedWhileRunning = new Set([...editedWhileRunning, sheetId]);
  facts.freshness.set(afterEdit(facts.freshness.get(), sheetId, address, bearing));
}

/** Takes over what the session's tasks bring, from now on; gives the way to stop. */
export function followSession(): () => void {
  takeOver(sessionState());
  let running = false;
  return subscribe(() => {
    const state = sessionState();
    if (state.kind === "running" && !running) editedWhileRunning = new Set();
    running = state.kind === "running";
    takeOver(state);
  });
}

function takeOver(state: SessionState): void {
  const { freshness, active, marked } = facts;
  const front = active.get();
  switch (state.kind) {
    case "done": {
      marked.set(marksAfter(state));
      const evaluated = state.evaluated ?? state.result.sheets.map(({ id }) => id);
      shown = new Map(state.result.sheets.map((sheet) => [sheet.id, sheet]));
      judged = new Map(
        [...shown].flatMap(([id, result]) => {
          const now = state.cells?.get(id);
          const before = evaluated.includes(id) ? undefined : judged.get(id);
          const then = now === undefined ? before : { result, judged: now, sources: state.sources ?? [] };
          return then === undefined ? [] : [[id, then] as const];
        }),
      );
      freshness.set(afterEvaluation(freshness.get(), evaluated, editedWhileRunning));
      for (const id of evaluated) {
        const result = shown.get(id) ?? state.nothingOn?.find((sheet) => sheet.id === id);
        if (result !== undefined) noteTargets(result);
        takeAsFront(result);
      }
      return;
    }
    case "previewed":
    case "checked":
      shown = new Map([...shown, ...state.result.sheets.map((sheet) => [sheet.id, sheet] as const)]);
      return;
    case "cleared": {
      marked.set(marksAfter(state));
      const there = new Set(state.result.sheets.map(({ id }) => id));
      const deleted = state.everywhere === true ? shownIds().filter((id) => !there.has(id)) : [];
      const gone = [...state.result.sheets.filter(isClear).map(({ id }) => id), ...deleted];
      shown = new Map([...shown].filter(([id]) => !gone.includes(id)));
      judged = new Map([...judged].filter(([id]) => !gone.includes(id)));
      freshness.set(afterEvaluation(freshness.get(), gone, new Set()));
      // What the workbook remembered of a sheet goes with its marks.
      if (front?.kind === "kpis" && gone.includes(front.id)) active.set({ ...front, evaluatedOn: null });
      return;
    }
    case "cancelled":
    case "failed":
      // It may have written some.
      marked.set(null);
      return;
    case "idle":
    case "running":
      return;
    default:
      state satisfies never;
  }
}

/** An evaluation of the sheet in front has looked at it more closely than a survey does: another reporting period may stand since. */
function takeAsFront(result: SheetResult | undefined): void {
  const { active } = facts;
  const front = active.get();
  if (result === undefined || front?.id !== result.id) return;
  const { id, name, rows, reportingPeriod, comparedPeriod, periodsOnSheet, sections } = result;
  active.set(
    result.table
      ? {
          kind: "kpis",
          id,
          name,
          rows: rows.length,
          reportingPeriod,
          comparedPeriod,
          periods: periodsOnSheet,
          sections,
          kpis: rows,
          evaluatedOn: front.kind === "kpis" ? front.evaluatedOn : null,
        }
      : {
          kind: "nothing",
          id,
          name,
          message: result.message ?? "",
          ...(result.leftBy === undefined ? {} : { leftBy: result.leftBy }),
          ...(result.headingRows === undefined ? { unread: true } : {}),
          headingRows: result.headingRows ?? (front.kind === "nothing" ? front.headingRows : []),
        },
  );
}

function marksAfter({ marked }: { readonly marked?: MarkedSheets }): ReadonlySet<string> | null {
  return marked === undefined ? null : new Set(marked);
}
