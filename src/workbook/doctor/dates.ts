import { dateBand } from "../../kpi/tolerance/amberLimit";
import { displayed } from "../../kpi/reading/displayed";
import { isDateByName, isOfDates } from "../../kpi/row/datesInRow";
import { hasFigure } from "../../kpi/row/rowCells";
import { dayAndMonthOfSerial, timeFormat } from "../../kpi/reading/numberFormat";
import type { Shown } from "../../kpi/reading/shown";
import { findingParts, quoted } from "../../wording/doctor";
import { figureText } from "../../wording/kpi/figures";
import type { Examined, ExaminedRow } from "./examined";
import { findingAbout, type Finding } from "./finding";

/**
 * Dates where numbers were typed, "9-12" as 9 December, with what they probably were; and times in a row of ratios, "4:1" as 04:01.
 */
export function datesForFigures({ rows }: Examined): readonly Finding[] {
  const seen = new Set<string>();
  return rows.flatMap((row) =>
    cellsOf(row).flatMap((shown) => {
      if (seen.has(shown.at)) return [];
      seen.add(shown.at);
      const isMeant = isOfDates(row.read) || isDateByName(row.read, shown);
      return [...(isMeant ? [] : dateAt(shown)), ...timeAt(shown, row)];
    }),
  );
}

function cellsOf({ read: { row } }: ExaminedRow): readonly Shown[] {
  return [...row.periods.map(({ shown }) => shown), row.target, row.tolerance].flatMap((cell) => cell ?? []);
}

function dateAt(shown: Shown): readonly Finding[] {
  const shows = displayed(shown);
  const date = shows.kind === "date" ? dayAndMonthOfSerial(shows.serial) : null;
  if (date === null) return [];
  const { from, to } = dateBand(date);
  return findingAbout("date-for-figure", [shown.at], {
    shows: quoted(shown.text),
    but: findingParts.band(figureText(from.value, "", 0), figureText(to.value, "", 0)),
  });
}

/** Only a time of so many hours and one minute can have been a ratio to one. */
const RATIO_TIME = /^0?(\d{1,2}):01(?::00)?$/;

function timeAt(shown: Shown, { read }: ExaminedRow): readonly Finding[] {
  const hours = RATIO_TIME.exec(shown.text.trim())?.[1];
  if (typeof shown.value !== "number" || timeFormat(shown.format) === null || hours === undefined) return [];
  const amounts = read.target.kind === "values" ? read.target.amounts : [];
  const units = [
    ...read.cells.filter(hasFigure).map(({ reading }) => reading.figure.unit),
    ...amounts.map(({ figure }) => figure.unit),
  ];
  return units.includes(":1")
    ? findingAbout("time-for-ratio", [shown.at], { shows: quoted(shown.text), but: `${hours}:1` })
    : [];
}
