import { travelSentences } from "../../wording/kpi/travelSentences";
import { written } from "../explain/explain";
import { isUnrated } from "../evaluation";
import { settleUnit } from "../reading/rowUnit";
import { addsUpOverYear, holdsLevel } from "../travel/addsUp";
import type { Period } from "../period/calendar";
import type { Profile } from "../profile/profile";
import type { Current } from "./current";
import type { Judged } from "./judged";
import type { ReadRow } from "./rowCells";
import { rowWithFigure } from "./rowWithFigure";
import { yearToDateBeside } from "./yearToDate";

type FigureCurrent = Extract<Current, { kind: "figure" }>;

/**
 * A row of which it is asked whether its target for the year to date is held to the month or to the year so far: where both come to one
 * status nothing hangs on the answer, and the year so far is judged, of which the target is in any case. Of a sum that may not be, for
 * one month of it is nothing to a target for several.
 *
 * @param judged The row as it is by the month's figure.
 * @example 78% in July, 78.5% "YTD" and a "YTD target" of 80% // amber, by the year so far
 */
export function eitherFigure(
  judged: Judged,
  read: ReadRow,
  current: FigureCurrent,
  reporting: Period | null,
  profile: Profile,
): Judged {
  const asked = judged.queries.filter(({ blocking }) => blocking);
  const { target } = read;
  if (asked.length === 0 || asked.some(({ code }) => code !== "target-is-to-date")) return judged;
  const { period } = current.read.cell;
  const year = yearToDateBeside(read.cells, period);
  const figure = settleUnit(read, current.read)?.figure ?? null;
  if (year === null || figure === null || target.kind !== "values") return judged;
  const holds = target.amounts.every((amount) => holdsLevel(read.cells, period, amount.figure));
  if (addsUpOverYear(figure, read.row.description) && !holds) return judged;
  const ofYear: FigureCurrent = { kind: "figure", read: year, frequency: null };
  const byYear = rowWithFigure(read, ofYear, reporting, profile, current);
  const { targetPeriodKind: _headed, ...row } = read.row;
  const ofMonth: ReadRow = { ...read, row, target: { ...target, headed: null } };
  const byMonth = rowWithFigure(ofMonth, current, reporting, profile);
  if (isUnrated(byYear.status) || byYear.status !== byMonth.status) return judged;
  const sentence = travelSentences.sameAlone(period.label, written(figure));
  return { ...byYear, explanation: `${byYear.explanation} ${sentence}` };
}
