import type { RowResult, SheetResult } from "../../src/actions/result";
import type { Answer, AskedRow, ExpectedRow, ExpectedSheet } from "./shape";

/** How a row came out, against what an officer who knows the council would say of it. */
export type Outcome =
  /** The officer's answer, and nothing asked. */
  | "right"
  /** The officer's answer, and a cell of the row shown to be confirmed. */
  | "to-confirm"
  /** No status, and the cells leave it open. */
  | "asked"
  /** Something is asked that the officer would not. */
  | "asked-needlessly"
  /** An answer the cells do not bear out, and nothing to warn of it. */
  | "wrong";

export interface JudgedRow {
  readonly key: string;
  readonly outcome: Outcome;
  readonly got: readonly (string | null)[];
  readonly wanted: readonly (string | null | undefined)[] | null;
  /** The cell in question and what it shows; null where nothing is asked. */
  readonly about: { readonly cell: string; readonly text: string } | null;
  /** The judgement on the question; "" where there is none. */
  readonly why: string;
}

const OPEN = "needs-attention";

/** Judges the rows of a sheet; a row that is missing or was not to be taken for a KPI is "wrong". A sheet without a table has none. */
export function judgeSheet(sheet: SheetResult, expected: ExpectedSheet): readonly JudgedRow[] {
  const keyOf = (row: RowResult): string =>
    sheet.rows.some((other) => other !== row && other.row === row.row)
      ? `${row.row} ${row.description}`
      : String(row.row);
  const rows = new Map((sheet.table ? sheet.rows : []).map((row) => [keyOf(row), row]));
  const keys = new Set([...Object.keys(expected ?? {}), ...rows.keys()]);
  return [...keys].map((key) => judgeRow(key, rows.get(key), expected?.[key]));
}

function judgeRow(key: string, row: RowResult | undefined, expected: ExpectedRow | undefined): JudgedRow {
  if (row === undefined || expected === undefined)
    return {
      key,
      outcome: "wrong",
      got: row === undefined ? [] : answerOf(row),
      wanted: null,
      about: null,
      why: "",
    };
  const judged: AskedRow | null = isAsked(expected) ? expected : null;
  const answer = isAsked(expected) ? expected.answer : expected;
  const got = answerOf(row).slice(0, answer.length);
  return {
    key,
    outcome: outcomeOf(row, answer, judged),
    got,
    wanted: answer,
    about: questionOf(row),
    why: judged?.why ?? "",
  };
}

function outcomeOf(row: RowResult, answer: Answer, judged: AskedRow | null): Outcome {
  const questioned = questionOf(row) !== null;
  const [status, mark] = answer;
  if (
    answerOf(row)
      .slice(0, answer.length)
      .every((part, index) => part === answer[index])
  ) {
    if (judged === null || !questioned) return questioned ? "asked-needlessly" : "right";
    if (judged.question === "needless") return "asked-needlessly";
    return status === OPEN ? "asked" : "to-confirm";
  }
  // A question stands in place of a colour or an arrow, never beside a wrong one.
  const { travel } = row;
  const held = travel === null || mark === undefined || travel.mark === mark;
  return row.status === OPEN && questioned && held ? "asked-needlessly" : "wrong";
}

function isAsked(expected: ExpectedRow): expected is AskedRow {
  return !Array.isArray(expected);
}

function answerOf(row: RowResult): readonly (string | null)[] {
  return [row.status, row.travel?.mark ?? null, row.cells.current, row.cells.previous];
}

/** What the row is asked about first. */
function questionOf({ queries, cells, status }: RowResult): JudgedRow["about"] {
  const [first] = queries;
  if (first !== undefined) return { cell: first.cell, text: first.text };
  return status === OPEN ? { cell: cells.current ?? "", text: "" } : null;
}

/**
 * Whether a row came out as its expectation declares: an answer alone is right, a needed question is asked, and a needless one is still
 * asked, so that its mark goes once it is mended.
 */
export function isAsDeclared({ outcome }: JudgedRow, expected: ExpectedRow | undefined): boolean {
  if (expected === undefined) return false;
  if (!isAsked(expected)) return outcome === "right";
  if (expected.question === "needless") return outcome === "asked-needlessly";
  return outcome === (expected.answer[0] === OPEN ? "asked" : "to-confirm");
}
