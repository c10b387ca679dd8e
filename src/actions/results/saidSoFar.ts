import type { Period } from "../../kpi/period/calendar";
import type { LedgerEntry } from "../../workbook/kept/ledger";
import type { Change } from "../../workbook/marks/reconcile";
import { addressOf, columnLetters } from "../../workbook/sheet/address";
import { results } from "../../wording/results";
import type { JudgedSheet } from "../judging/judgeSheet";
import { named } from "../notices/obstacleNotices";
import type { SettledSheet } from "../judging/reconcileSheet";

type Judged = Extract<JudgedSheet, { kind: "judged" }>;

/**
 * What only the evaluation that did it would say of a sheet: the words that it replaced, and what it found otherwise than the evaluation
 * before. An answer evaluates the sheet again within the second, and would leave these notices unread; they are said until an evaluation
 * that the officer asks for, as long as they hold.
 */
export interface SaidSoFar {
  readonly replaced: readonly ReplacedWords[];
  /** The latest period that the sheet was evaluated for before. */
  readonly lastPeriod: Period | null;
  /** The sheet whose corrections are used here; once something is settled here they are this sheet's own. */
  readonly borrowedFrom: string | null;
}

/** A cell with words of the officer's that a mark took the place of, or the heading of a column that was added: by its mark, since rows may move. */
type ReplacedWords = Pick<LedgerEntry, "identity" | "role" | "heading">;

/** What is to be said of a sheet from now on: what was said `before`, null where that is past, and what this evaluation adds. */
export function soFarOf(
  judged: Judged,
  { changes, entries }: SettledSheet,
  before: SaidSoFar | null,
): SaidSoFar {
  const written = new Set(changes.filter((change) => isReplacing(judged, change)).map(placeKey));
  const now = entries.filter((entry) => isOfWords(entry) && written.has(placeKey(entry)));
  const replaced = new Map(
    [...(before?.replaced ?? []), ...now].map(({ identity, role, heading }) => [
      markKey({ identity, role, heading }),
      { identity, role, heading },
    ]),
  );
  return {
    replaced: [...replaced.values()],
    lastPeriod: later(before?.lastPeriod ?? null, judged.last?.period ?? null),
    borrowedFrom:
      judged.settings?.borrowed === true ? judged.settings.sheet.name : (before?.borrowedFrom ?? null),
  };
}

function later(a: Period | null, b: Period | null): Period | null {
  if (a === null || b === null) return a ?? b;
  return a.end > b.end ? a : b;
}

/** Whether a change writes a new mark over words of the officer's, or heads a column that it adds. */
function isReplacing({ sheet }: Judged, { row, column, state, was, purpose }: Change): boolean {
  if (purpose?.action !== "set" || state.content === undefined) return false;
  if (purpose.role === "warning-header") return was.content === "";
  // In the place of a mark of ours it is not the officer's any more, though it may read alike.
  // By what it holds: "[ Amber ]" is shown of Amber in a format of its own, and TRUE of a tick.
  const held = sheet.area === null ? "" : sheet.values[row - sheet.area.row]?.[column - sheet.area.column];
  return was.content !== "" && held === was.content;
}

/** Marks of looks alone take the place of no words. */
function isOfWords({ wrote }: LedgerEntry): boolean {
  return wrote.content !== undefined;
}

function placeKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)} ${String(column)}`;
}

function markKey({ identity, role, heading }: ReplacedWords): string {
  return JSON.stringify([identity, role, heading]);
}

/**
 * Words of the officer's that a result went over, and columns that were added, as sentences: what would surprise if it went without saying.
 * Of those whose mark is not there any more nothing is said, and of a row that was answered since not that it waits.
 */
export function replacedNotices(
  { planned, rows, evaluations, whyColumn }: Judged,
  { entries }: SettledSheet,
  { replaced }: SaidSoFar,
): readonly string[] {
  const wanted = new Set(replaced.map(markKey));
  const earned = new Set(planned.plan.marks.map(placeKey));
  const standing = entries.filter(
    (entry) => isOfWords(entry) && earned.has(placeKey(entry)) && wanted.has(markKey(entry)),
  );
  const added = standing.filter(({ role, before }) => role === "warning-header" && before.content === "");
  const cells = standing.flatMap((entry) =>
    added.includes(entry) ? [] : addressOf(entry.row, entry.column),
  );
  const asked = new Set(
    rows.flatMap(({ marks }, index) =>
      evaluations[index]?.status === "needs-attention" ? [marks.status] : [],
    ),
  );
  const arrows = new Set(planned.oldArrows.map((old) => old?.at));
  const ofArrows = cells.filter((cell) => arrows.has(cell));
  const byQuestions = cells.filter((cell) => asked.has(cell));
  const byAnswers = cells.filter((cell) => !asked.has(cell) && !arrows.has(cell));
  return [
    ...(ofArrows.length > 0 ? [results.arrowsGaveWay(named(ofArrows))] : []),
    ...(byAnswers.length > 0 ? [results.replaced(named(byAnswers))] : []),
    ...(byQuestions.length > 0 ? [results.replacedUntilAnswered(named(byQuestions))] : []),
    ...added.map(({ column }) => results.columnAdded(columnLetters(column), whyColumn ?? "chosen")),
  ];
}
