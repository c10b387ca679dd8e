import { compare } from "../../../kpi/reading/decimal";
import { readRow, type FigureCell } from "../../../kpi/row/rowCells";
import { yearToDateBeside } from "../../../kpi/row/yearToDate";
import { addsUpOverYear, holdsLevel } from "../../../kpi/travel/addsUp";
import { answerLabels as labels } from "../../../wording/answers";
import { figureOf } from "./aboutReadings";
import type { Answer } from "./answer";
import { corrected, ready, type Question } from "./question";
import { currentCell, ownCell, targetNow, written } from "./targetGiven";

/**
 * The figure of the year so far in place of the month's, where the row's target is due to date and the sheet has both: like is then held
 * against like. None where the question is about a period's own target.
 *
 * @example July 44, "YTD 2023/24" 208 and "Target to date" 200 // "Judge the year to date, 208, against 200"
 */
export function judgeYearToDate(question: Question): readonly Answer[] {
  const cell = currentCell(question);
  const target = targetNow(question);
  if (cell === null || ownCell(question) !== undefined || target.kind !== "values") return [];
  const [amount, ...more] = target.amounts;
  const isToDate =
    amount?.per === "year-to-date" || (amount?.per === null && target.headed === "year-to-date");
  if (amount === undefined || more.length > 0 || !isToDate) return [];
  const { cells } = readRow(question.row.row.kpi);
  const year = yearToDateBeside(cells, cell.period);
  // The year's average may well be less than one month's.
  const isLevel = holdsLevel(cells, cell.period, amount.figure);
  const figure = year === null || (!isLevel && isNotKeptUp(year, question)) ? null : figureOf(year.cell);
  if (figure === null) return [];
  const label = labels.judgeYearToDate(figure, written(amount.figure));
  const judged = corrected(question, { what: "cumulative", value: "year-to-date" });
  return [{ ...ready(label, judged), alike: { as: "year-to-date" } }];
}

/** A sum of the year so far that is less than its latest month. */
function isNotKeptUp({ reading }: FigureCell, { row, evaluation }: Question): boolean {
  const month = evaluation.current?.value ?? null;
  if (!addsUpOverYear(reading.figure, row.row.kpi.description)) return false;
  return month !== null && compare(reading.figure.value, month) < 0;
}
