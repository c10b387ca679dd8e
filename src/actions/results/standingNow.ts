import type { Evaluation } from "../../kpi/evaluation";
import { readPolarity } from "../../kpi/polarity/polarity";
import { readRow } from "../../kpi/row/rowCells";
import { yearToDateBeside } from "../../kpi/row/yearToDate";
import { oneLine } from "../../kpi/travel/rowTravel";
import type { SettledRow } from "../../workbook/settings/applyCorrections";
import type { PolarityAnswer } from "../../workbook/settings/settings";
import type { RowResult } from "../result";

/** The figure of the year so far that a row is judged by, or could be in place of its period's. */
export interface YearToDate {
  /** As its cell shows it, "208". */
  readonly text: string;
  /** Whether it is the one that is judged. */
  readonly judged: boolean;
}

/**
 * The figure of the year so far where one stands beside the period's figure, and so can be judged in its place; nothing where none does:
 * to declare it would change nothing.
 */
export function yearToDateOf(
  { row: { kpi } }: SettledRow,
  { current }: Evaluation,
): Pick<RowResult, "yearToDate"> {
  if (current?.value == null) return {};
  if (kpi.declared?.judged === "year-to-date" && current.period.kind === "year-to-date")
    return { yearToDate: { text: current.text, judged: true } };
  const beside = yearToDateBeside(readRow(kpi).cells, current.period);
  return beside === null ? {} : { yearToDate: { text: oneLine(beside.cell.shown.text), judged: false } };
}

/**
 * Which way is better as it would be said of the row: what the officer said, while it holds, or the cell; of what neither says ("Range"
 * for the two ends of the target), what it came to. A polarity that is only suggested is one to begin from.
 *
 * @example "Closest to target" in the cell // "at-target", where the row's polarity is the range from 30 to 30
 */
export function polarityNow({
  corrections,
  shows,
  polarity,
  suggestedPolarity,
}: RowResult): PolarityAnswer | "range" | null {
  const given = corrections.flatMap(({ lapsed, correction }) =>
    lapsed === null && correction.what === "polarity" ? [correction.value] : [],
  )[0];
  if (given !== undefined) return given;
  const text = shows.polarity ?? "";
  if (readPolarity({ at: "", text, value: text, format: "@" }).kind === "at-target") return "at-target";
  if (polarity !== "missing" && polarity !== "unreadable") return polarity;
  const suggested = suggestedPolarity?.polarity ?? null;
  return suggested === "neither" ? "none" : suggested;
}
