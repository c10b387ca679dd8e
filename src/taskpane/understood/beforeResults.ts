import { useEffect } from "react";
import type { SheetResult } from "../../actions/result";
import type { ActiveSheet, LookedAhead } from "../../actions/watch/workbookFacts";
import { LOOKING_AHEAD, NOTHING_WRITTEN_YET, OLDER_MARKS } from "../../wording/pane/understood";
import { problemInWords } from "../../wording/pane/shell";
import type { PaneData } from "../Pane";
import type { PaneActions } from "../paneActions";

/** The sheet in front where it has no results: what an evaluation would understand of it, as far as that is known. */
export interface BeforeResults {
  /** Another object after each look at the workbook: then it is to be read anew. */
  readonly front: Extract<ActiveSheet, { kind: "kpis" }>;
  /** Null until it has been read. */
  readonly sheet: SheetResult | null;
  /** How far the reading is, and that nothing is written by it. */
  readonly said: string;
}

/** @returns Null where the sheet in front has results, has no KPIs, or is too large to be read in passing. */
export function beforeResults(
  { front, ahead, marked }: Pick<PaneData, "front" | "ahead" | "marked">,
  evaluated: readonly SheetResult[],
): BeforeResults | null {
  if (front?.kind !== "kpis" || evaluated.some(({ id }) => id === front.id)) return null;
  const own = ahead?.id === front.id ? ahead : null;
  const sheet = own?.kind === "looked" && own.sheet.table ? { ...own.sheet, name: front.name } : null;
  return { front, sheet, said: saidOf(own, marked?.has(front.id) === true) };
}

function saidOf(ahead: LookedAhead | null, marked: boolean): string {
  if (ahead === null || ahead.kind === "reading") return LOOKING_AHEAD;
  if (ahead.kind === "failed") return problemInWords(ahead.failure.sentence, ahead.failure.advice);
  return marked ? OLDER_MARKS : NOTHING_WRITTEN_YET;
}

/** Has the sheet read while a screen shows it: when it opens, and whenever the workbook was looked at since, after edits and corrections. */
export function useLookAhead(ahead: BeforeResults | null, lookAhead: PaneActions["lookAhead"]): void {
  const front = ahead?.front ?? null;
  useEffect(() => {
    if (front !== null) lookAhead(front.id);
  }, [front, lookAhead]);
}

/** The sheets that a change made on a screen has evaluated again: one that was not evaluated keeps what was settled, and waits. */
export function withResults(
  sheets: readonly SheetResult[],
  ahead: BeforeResults | null,
): readonly SheetResult[] {
  return sheets.filter(({ id }) => id !== ahead?.front.id);
}
