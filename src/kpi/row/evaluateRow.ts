import type { Period } from "../period/calendar";
import { asFound, currentReading, type Current } from "./current";
import type { Evaluation } from "../evaluation";
import type { Judged } from "./judged";
import { statusLook } from "../profile/statusLook";
import type { Profile } from "../profile/profile";
import type { KpiRow } from "./row";
import type { ReadRow } from "./rowCells";
import { eitherFigure } from "./eitherFigure";
import { ownFrequency } from "./ownFrequency";
import { withOwnArrow } from "./rowOfOtherYear";
import { rowOneSided } from "./rowOneSided";
import { rowWithFigure } from "./rowWithFigure";
import { rowWithoutFigure } from "./rowWithoutFigure";
import { targetOfOtherYear } from "../target/ofOtherTime";
import { targetOnlyOfYear } from "../target/wordsOfYear";
import { oneLine } from "../travel/rowTravel";
import { besideUndated } from "./undatedColumn";
import { emptyYearBeside, yearToDateBeside } from "./yearToDate";

/**
 * The answer for one row. `reporting` is null where no row of the sheet has a figure; `isChosen` is set where the officer chose it.
 * Bad cells give queries; nothing is thrown.
 */
export function evaluateRow(
  read: ReadRow,
  reporting: Period | null,
  profile: Profile,
  isChosen = false,
): Evaluation {
  const ofPeriod: Current =
    reporting === null
      ? { kind: "none", reason: { kind: "no-figures" } }
      : currentReading(read.cells, reporting, ownFrequency(read), read.row.declared?.inArrears === true);
  const latest = heldToItsYear(read, judgedOf(read, ofPeriod), reporting, profile);
  const current = dueOnlyForYear(read.row, latest, reporting);
  const oneSided = current.kind === "unreadable" ? rowOneSided(read, current.read, reporting, profile) : null;
  const byPeriods: Judged =
    current.kind === "figure"
      ? byFigure(read, current, ofPeriod.kind === "figure" ? ofPeriod : current, reporting, profile)
      : (oneSided ?? withoutFigure(read, current, ofPeriod, profile));
  const judged = besideUndated(byPeriods, read, reporting, isChosen);
  const { name, letter, colour } = statusLook(judged.status, profile);
  const { verdict } = judged.travel ?? { verdict: null };
  return {
    ...judged,
    statusName: name,
    statusLetter: letter,
    paint: colour,
    travelInk: verdict === null ? null : profile.travel.scheme.inks[verdict],
    ...(profile.rangeTarget === "inside" ? { takesRange: true } : {}),
    otherPeriods: [],
  };
}

function withoutFigure(
  read: ReadRow,
  current: Exclude<Current, { kind: "figure" }>,
  ofPeriod: Current,
  profile: Profile,
): Judged {
  const judged = rowWithoutFigure(read, current, profile);
  const isOfOtherYear = current.kind === "none" && current.reason.kind === "other-year";
  return isOfOtherYear && ofPeriod.kind === "figure"
    ? withOwnArrow(judged, read, ofPeriod, current.reason, profile)
    : judged;
}

/** Of a KPI whose target is for the year alone, by "n/a" in the period's, a cell without a figure is no missing data. */
function dueOnlyForYear(row: KpiRow, current: Current, period: Period | null): Current {
  const isOpen =
    current.kind === "missing" || (current.kind === "none" && current.reason.kind === "not-applicable");
  const ofYear = isOpen ? targetOnlyOfYear(row) : null;
  if (ofYear === null || period === null) return current;
  return { kind: "none", reason: { kind: "of-year", period, target: oneLine(ofYear.text) } };
}

/** A figure of another year than the target's is not judged, unless the rules hold it to something else. */
function heldToItsYear(read: ReadRow, current: Current, period: Period | null, profile: Profile): Current {
  if (current.kind !== "figure" || period === null || profile.heldAgainst !== null) return current;
  const latest = current.read.cell.period;
  const target = targetOfOtherYear(read, current.read);
  if (target === null) return current;
  const frequency = latest.kind === period.kind ? null : latest.kind;
  return { kind: "none", reason: { kind: "other-year", period, frequency, latest, target } };
}

function byFigure(
  read: ReadRow,
  current: Extract<Current, { kind: "figure" }>,
  ofPeriod: Extract<Current, { kind: "figure" }>,
  reporting: Period | null,
  profile: Profile,
): Judged {
  const judged = rowWithFigure(read, current, reporting, profile, ofPeriod);
  return ofPeriod === current && read.row.declared?.judged === undefined
    ? eitherFigure(judged, read, current, reporting, profile)
    : judged;
}

/** The year so far in place of its period's figure, where that has been declared to be what is judged. */
function judgedOf({ row, cells }: ReadRow, current: Current): Current {
  if (row.declared?.judged !== "year-to-date" || current.kind !== "figure") return current;
  const { period } = current.read.cell;
  const year = yearToDateBeside(cells, period) ?? emptyYearBeside(cells, period);
  return year === null ? current : asFound(year, year.cell.period, null);
}
