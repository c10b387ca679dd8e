import { noTravelReasons, statusSentences, travelSentences } from "../wording/kpi/explanations";
import type { Period } from "./calendar";
import { cumulativeReason } from "./cumulative";
import { currentReading, type Current } from "./current";
import { directionOf, polarityUsed } from "./direction";
import type { Evaluation, PeriodReading, Status } from "./evaluation";
import { defaultLook } from "./look";
import {
  cumulativeSentence,
  notRatedText,
  noTravelText,
  ratedSentence,
  targetText,
  toleranceText,
  warningSentence,
  written,
} from "./explain";
import type { Figure } from "./figure";
import { saysTracking } from "./polarity";
import type { Profile } from "./profile";
import { query, unusedUnitQuery, type Query, type QueryCode } from "./query";
import { rateReading, type Rating } from "./rating";
import type { Reading } from "./reading";
import { hasFigure, type ReadRow } from "./rowCells";
import { oneLine, rowTravel, type RowTravel } from "./rowTravel";
import { settleUnit } from "./rowUnit";

type FigureCurrent = Extract<Current, { kind: "figure" }>;

/** Statuses that a target's words decide, whatever the reading (rules.md, section 6: the first that fits wins). */
function statusInWords({ row, target }: ReadRow): "tracking" | "target-under-review" | null {
  if (target.kind === "tracking" || (target.kind === "missing" && saysTracking(row.polarity)))
    return "tracking";
  return target.kind === "under-review" ? "target-under-review" : null;
}

/**
 * The answer for one row. `reporting` is null where no row of the sheet has a figure.
 * Bad cells give queries; nothing is thrown.
 */
export function evaluateRow(read: ReadRow, reporting: Period | null, profile: Profile): Evaluation {
  const current: Current =
    reporting === null
      ? { kind: "none", reason: { kind: "no-figures" } }
      : currentReading(read.cells, reporting);
  const judged =
    current.kind === "figure" ? withFigure(read, current, profile) : withoutFigure(read, current, profile);
  const { name, letter, colour } = defaultLook(judged.status);
  return { ...judged, statusName: name, statusLetter: letter, paint: colour };
}

/** An evaluation but for how its status looks. */
type Judged = Omit<Evaluation, "statusName" | "statusLetter" | "paint">;

const QUERY_IN_PLACE_OF_A_FIGURE = {
  error: () => "cell-error",
  conflict: () => "several-readings",
  unreadable: (reading) =>
    reading.kind === "unreadable" && reading.brackets === true ? "brackets-or-minus" : "unreadable",
} as const satisfies Record<string, (reading: Reading) => QueryCode>;

function withoutFigure(read: ReadRow, current: Exclude<Current, FigureCurrent>, profile: Profile): Judged {
  const inWords = statusInWords(read);
  const common = {
    profile: profile.id,
    previous: null,
    travel: null,
    polarity: polarityUsed(read.polarity, directionOf(read)),
    limits: null,
    targetUsed: null,
    toleranceAs: null,
    longTravel: null,
    cumulative: false,
    outOfTolerance: false,
    warning: null,
  };
  const slips = unusedCellQueries(read, []);
  const lead = inWords === null ? "" : `${wordsSentence(inWords, null)} `;
  if (current.kind === "none") {
    const whyNoTravel = notRatedText(current.reason);
    const explanation =
      inWords === null ? statusSentences.notRated(whyNoTravel) : lead + travelSentences.none(whyNoTravel);
    return {
      ...common,
      status: inWords ?? "not-rated",
      current: null,
      explanation,
      whyNoTravel,
      queries: slips,
    };
  }
  const { period, shown } = current.read.cell;
  const place: PeriodReading = { period, at: shown.at, text: oneLine(shown.text), value: null, unit: "" };
  const blocking = inWords === null;
  const whyNoTravel = noTravelReasons["no-current"]({ period: period.label });
  if (current.kind === "missing") {
    const missing = statusSentences.missing(period.label, shown.text);
    const explanation = `${lead}${missing} ${travelSentences.none(whyNoTravel)}`;
    return {
      ...common,
      status: inWords ?? "data-missing",
      current: place,
      explanation,
      whyNoTravel,
      queries: slips,
    };
  }
  const code = QUERY_IN_PLACE_OF_A_FIGURE[current.kind](current.read.reading);
  const asked = query(code, shown, blocking);
  const explanation = `${blocking ? statusSentences.needsAttention([asked.sentence]) : lead + asked.sentence} ${travelSentences.none(whyNoTravel)}`;
  return {
    ...common,
    status: inWords ?? "needs-attention",
    current: place,
    explanation,
    whyNoTravel,
    queries: [asked, ...slips],
  };
}

function wordsSentence(status: "tracking" | "target-under-review", reading: string | null): string {
  return status === "tracking" ? statusSentences.tracking(reading) : statusSentences.underReview(reading);
}

function withFigure(read: ReadRow, current: FigureCurrent, profile: Profile): Judged {
  const { cell, reading } = current.read;
  const direction = directionOf(read);
  const cumulative = cumulativeReason(read, current.read);
  const inWords = statusInWords(read);
  const settled = settleUnit(read, current.read);
  const figure = settled?.figure ?? null;
  const rating: Rating | null =
    inWords !== null || figure === null
      ? null
      : rateReading({ read, current: current.read, reading: figure, direction, cumulative, profile });
  const ownQueries = currentCellQueries(current, settled, inWords !== null);
  const otherPeriod = ownQueries.some(({ blocking }) => blocking);
  const rated = rating?.kind === "rated" && !otherPeriod ? rating : null;
  const contradiction = rating?.queries.some(({ code }) => code === "target-contradicts-polarity") === true;
  const travel = rowTravel({
    read,
    current,
    reading: figure,
    direction: contradiction ? { kind: "missing" } : direction,
    cumulative,
    onTarget: onTarget(rating, read),
    profile,
  });
  const polarityQueries =
    inWords !== null && direction.kind === "missing" && travel.previous !== null
      ? [query("polarity-missing", read.row.polarity, false)]
      : [];
  const used = [cell.shown.at, ...(travel.previous === null ? [] : [travel.previous.at])];
  const queries = distinct([
    ...ownQueries,
    ...(rating?.queries ?? []),
    ...travel.queries,
    ...polarityQueries,
    ...previousSlips(read, travel),
    ...unusedCellQueries(read, used),
  ]);
  const status: Status = inWords ?? rated?.comparison.status ?? "needs-attention";
  const shownFigure = rated?.reading ?? figure ?? reading.figure;
  const sentences = [
    inWords !== null
      ? wordsSentence(inWords, statusSentences.inPeriod(written(shownFigure), cell.period.label))
      : rated !== null
        ? ratedSentence(rated, cell.period)
        : statusSentences.needsAttention(
            queries.filter(({ blocking }) => blocking).map(({ sentence }) => sentence),
          ),
    ...(cumulative === null ? [] : [cumulativeSentence(cumulative, read.target, cell.period)]),
    travel.sentence ?? (travel.whyNot === null ? "" : travelSentences.none(noTravelText(travel.whyNot))),
    ...queries.filter(({ blocking }) => !blocking).map(({ sentence }) => sentence),
  ];
  const outOfTolerance = rated?.comparison.outside === true;
  return {
    profile: profile.id,
    status,
    current: {
      period: cell.period,
      at: cell.shown.at,
      text: oneLine(cell.shown.text),
      value: shownFigure.value,
      unit: shownFigure.unit,
    },
    previous: travel.previous,
    travel: travel.travel,
    polarity: polarityUsed(read.polarity, direction),
    limits: rated?.comparison.limits ?? null,
    targetUsed: rated === null ? null : targetText(rated.against),
    toleranceAs: rated === null ? null : toleranceText(rated),
    longTravel: null,
    cumulative: cumulative !== null,
    outOfTolerance,
    explanation: sentences.filter((sentence) => sentence !== "").join(" "),
    whyNoTravel: travel.whyNot === null ? null : noTravelText(travel.whyNot),
    warning: outOfTolerance && rated !== null ? warningSentence(rated) : null,
    queries,
  };
}

/** Null where there is a target but no certainty; false where there is none to be on. */
function onTarget(rating: Rating | null, read: ReadRow): boolean | null {
  if (rating === null) return statusInWords(read) === null ? null : false;
  if (read.target.kind === "missing" && rating.kind === "asked") return false;
  return rating.kind === "rated" ? rating.comparison.onTarget : rating.onTarget;
}

/** What is odd about the cell that is rated; blocking only where that leaves no status. */
function currentCellQueries(
  current: FigureCurrent,
  settled: { figure: Figure; sure: boolean } | null,
  unrated: boolean,
): readonly Query[] {
  const { cell, reading } = current.read;
  const queries: Query[] = [];
  if (reading.figure.slip) queries.push(query("typing-slip", cell.shown, false, reading.figure));
  if (reading.coverage?.kind === "part") queries.push(query("part-period", cell.shown, false));
  if (reading.coverage?.kind === "other") queries.push(query("period-differs", cell.shown, !unrated));
  if (settled === null) queries.push(query("unit-differs", cell.shown, !unrated));
  else if (!settled.sure) queries.push(query("unit-differs", cell.shown, false, settled.figure));
  return queries;
}

function previousSlips(read: ReadRow, travel: RowTravel): readonly Query[] {
  return read.cells
    .filter(hasFigure)
    .filter(({ cell, reading }) => reading.figure.slip && travel.previous?.at === cell.shown.at)
    .map(({ cell, reading }) => query("typing-slip", cell.shown, false, reading.figure));
}

/** Slips and odd units in cells that were not used: understood, and shown to the officer all the same. */
function unusedCellQueries(read: ReadRow, used: readonly string[]): readonly Query[] {
  return read.cells.filter(hasFigure).flatMap((found) => {
    const { shown } = found.cell;
    if (used.includes(shown.at)) return [];
    if (found.reading.figure.slip) return [query("typing-slip", shown, false, found.reading.figure)];
    const settled = settleUnit(read, found);
    return settled === null || settled.sure ? [] : [unusedUnitQuery(shown, settled.figure)];
  });
}

/** Each cell and code once, what blocks before what is only to be confirmed. */
function distinct(all: readonly Query[]): readonly Query[] {
  const queries = [...all.filter(({ blocking }) => blocking), ...all.filter(({ blocking }) => !blocking)];
  return queries.filter(
    (item, index) => queries.findIndex(({ code, at }) => code === item.code && at === item.at) === index,
  );
}
