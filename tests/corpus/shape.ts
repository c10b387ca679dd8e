import type { NewCell, NewCellSpec, NewSheet } from "../../simulator/xlsx/create";
import type { Status } from "../../src/kpi/evaluation";

/** The arrow written (null for none), and where it matters the cell that is rated and the cell it is compared with (null for none). */
type TravelAndCells = readonly [mark?: string | null, current?: string | null, previous?: string | null];

/**
 * What an officer who knows the council would say of one row by the rules: status, and the rest as far as it is what the case is about.
 * "needs-attention" is no such answer: a row whose cells leave it open is written with `mustAsk`.
 */
export type Answer = readonly [status: Status, ...TravelAndCells];

/** A row about which something is asked, with the judgement whether that officer would ask it too. */
export interface AskedRow {
  readonly answer: Answer;
  readonly question: "needed" | "needless";
  /** In plain words, for docs/corpus.md: what the cells leave open, or why they do not. */
  readonly why: string;
}

/** An answer alone: nothing is asked. */
export type ExpectedRow = Answer | AskedRow;

/** The cells leave the status open, so that nobody may colour the row. */
export function mustAsk(why: string, ...rest: TravelAndCells): AskedRow {
  return { answer: ["needs-attention", ...rest], question: "needed", why };
}

/** The row has its answer, and a cell of it should be looked at all the same. */
export function toConfirm(why: string, ...answer: Answer): AskedRow {
  return { answer, question: "needed", why };
}

/** The officer knows the answer from the cells; the add-in asks. */
export function needless(why: string, ...answer: Answer): AskedRow {
  return { answer, question: "needless", why };
}

/**
 * By 1-based sheet row; a row that is not listed must not be taken for a KPI. KPIs that share a row, each in a column of its own, go by
 * row and name: "1 Calls answered". `null` stands for a sheet without a KPI table.
 */
export type ExpectedSheet = Readonly<Record<number | string, ExpectedRow>> | null;

/** By sheet name. */
export type Expected = Readonly<Record<string, ExpectedSheet>>;

export type CorpusWorkbook = readonly NewSheet[];

/** A share shown as a percentage: 0.75 shows 75%. */
export function percent(value: number, decimals = 0): NewCellSpec {
  return { value, numberFormat: decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%` };
}

const DAYS_TO_2023 = 44927;

/** The first of a month as a real date; month 1 of 2023 is January 2023. */
export function monthStart(year: number, month: number, numberFormat = "mmm-yy"): NewCellSpec {
  const days = (Date.UTC(year, month - 1, 1) - Date.UTC(2023, 0, 1)) / 86_400_000;
  return { value: DAYS_TO_2023 + days, numberFormat };
}

/** A formula of a month that is not there yet: shows nothing. */
export function blankFormula(of: string): NewCellSpec {
  return { formula: `=IF(${of}="","",${of})`, value: "" };
}

/** Percentages side by side. */
export function percents(...values: readonly number[]): readonly NewCell[] {
  return values.map((value) => percent(value));
}
