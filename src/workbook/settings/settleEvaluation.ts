import { isUnrated, type Evaluation } from "../../kpi/evaluation";
import type { Look } from "../../kpi/look/look";
import type { Profile } from "../../kpi/profile/profile";
import type { Query } from "../../kpi/query";
import { usesRowTolerance } from "../../kpi/rating/stateLimits";
import type { KpiRow } from "../../kpi/row/row";
import { cumulativeSentences, statusSentences } from "../../wording/kpi/explanations";
import { inPlaceOf } from "../../wording/kpi/given";
import { settledSentences } from "../../wording/settings";
import { correctedCell } from "./correctedCell";
import { correctionInWords, targetAlone } from "./correctionInWords";
import { cellsOfPeriod, isAboutCell } from "./correctedPeriod";
import { seen } from "./seenText";
import type { RowCorrection } from "./settings";

type SettledQuery = Extract<RowCorrection, { what: "query" }>;
export type SetStatus = Extract<RowCorrection, { what: "status" }>;

/** The heading of the column that a period cell of the row stands in; null for other cells. */
export function headingAt(kpi: KpiRow, at: string): string | null {
  return at === "" ? null : (kpi.periods.find(({ shown }) => shown.at === at)?.heading ?? null);
}

/** What a status is called, and how it looks, by the row's profile; null where the profile has no such status. */
export function lookOf(profile: Profile, status: string): Look | null {
  return (
    profile.states.find(({ id }) => id === status) ?? (isUnrated(status) ? profile.unrated[status] : null)
  );
}

/**
 * The answer once the officer's own decisions are put over it: questions that are settled go, a status that was set stands in place of
 * the rules', and the explanation says what was corrected and why.
 *
 * @param applied The corrections of the row that apply.
 */
export function settleEvaluation(
  evaluation: Evaluation,
  kpi: KpiRow,
  applied: readonly RowCorrection[],
  profile: Profile,
): Evaluation {
  if (applied.length === 0) return evaluation;
  const queries = applied.filter((one): one is SettledQuery => one.what === "query");
  const asked = queries.length === 0 ? evaluation : withoutSettled(evaluation, kpi, queries, profile);
  const told = withCorrectionsTold(asked, kpi, applied, profile);
  // Those of earlier periods are kept as well.
  const status = applied.find(
    (one): one is SetStatus => one.what === "status" && isAboutCell(one, evaluation.current?.at ?? "", kpi),
  );
  return status === undefined ? told : withStatus(told, status, profile);
}

function withoutSettled(
  evaluation: Evaluation,
  kpi: KpiRow,
  settled: readonly SettledQuery[],
  profile: Profile,
): Evaluation {
  const isSettled = (query: Query): boolean => settled.some((one) => settles(one, query, kpi));
  const gone = evaluation.queries.filter(isSettled);
  if (gone.length === 0) return evaluation;
  const queries = evaluation.queries.filter((query) => !isSettled(query));
  const before = evaluation.queries.filter(({ blocking }) => blocking).map(({ sentence }) => sentence);
  const left = queries.filter(({ blocking }) => blocking).map(({ sentence }) => sentence);
  const unrated = evaluation.status === "needs-attention" && left.length === 0;
  const explanation = gone
    .filter(({ blocking }) => !blocking)
    .reduce((text, { sentence }) => without(text, sentence), evaluation.explanation)
    .replace(statusSentences.needsAttention(before), () =>
      unrated ? settledSentences.leftUnrated(before) : statusSentences.needsAttention(left),
    );
  return unrated
    ? { ...evaluation, ...statusAs("not-rated", profile), queries, explanation }
    : { ...evaluation, queries, explanation };
}

/** The same question about a cell that still shows what it showed. */
function settles(correction: SettledQuery, { code, at, text }: Query, kpi: KpiRow): boolean {
  if (correction.value !== code) return false;
  if (correction.seenText !== undefined && seen(text) !== seen(correction.seenText)) return false;
  return correction.heading === undefined || isAboutCell(correction, at, kpi);
}

function without(text: string, sentence: string): string {
  const at = text.indexOf(sentence);
  if (at < 0) return text;
  return `${text.slice(0, at).trimEnd()} ${text.slice(at + sentence.length).trimStart()}`.trim();
}

/** A status with its name and looks by the profile. */
export function statusAs(
  status: string,
  profile: Profile,
): Pick<Evaluation, "status" | "statusName" | "statusLetter" | "paint"> {
  const look = lookOf(profile, status);
  return {
    status,
    statusName: look?.name ?? status,
    statusLetter: look?.letter ?? "",
    paint: look?.colour ?? null,
  };
}

/**
 * A status is told by its own sentence, a question that was left as it is needs none, and what was settled about another period is told
 * where that period is used.
 */
function withCorrectionsTold(
  evaluation: Evaluation,
  kpi: KpiRow,
  applied: readonly RowCorrection[],
  profile: Profile,
): Evaluation {
  const told = applied.filter(
    (one) =>
      one.what !== "status" &&
      one.what !== "query" &&
      // Where the rules set their own, the sentence says so: it is in nothing's place.
      (one.what !== "tolerance" || usesRowTolerance(profile)) &&
      isUsed(one, evaluation, kpi),
  );
  if (told.length === 0) return evaluation;
  const said = (correction: RowCorrection, index: number, all: readonly RowCorrection[]): string => {
    const value = correctionInWords(correction, (id) => lookOf(profile, id)?.name ?? id);
    const { at, given } = correctedCell(correction, kpi) ?? {};
    // What settled a question says in its reason what the cell showed.
    const place = correction.answered === undefined ? inPlaceOf(at ?? "", given?.insteadOf ?? "") : "";
    const words = `${value}${place}`;
    // Of what one answer settled together the reason is given once.
    const isSaid = correction.answered !== undefined && all[index - 1]?.reason === correction.reason;
    return correction.reason === undefined || correction.reason === "" || isSaid
      ? words
      : settledSentences.withReason(words, correction.reason);
  };
  // A target of the period that is compared with answers nothing that is asked about this one.
  const earlier = told.filter((one) => isTargetOfAnother(one, evaluation, kpi));
  const ofThis = told.filter((one) => !earlier.includes(one));
  const corrected = ofThis.filter(({ answered }) => answered === undefined).map(said);
  const settled = ofThis.filter(({ answered }) => answered !== undefined).map(said);
  // Who declared it is told with what was corrected: in general words it would be said twice.
  const isDeclared = told.some(({ what, value }) => what === "cumulative" && value === true);
  const sentences = [
    isDeclared ? without(evaluation.explanation, cumulativeSentences.declared()) : evaluation.explanation,
    ...(corrected.length > 0 ? [settledSentences.corrected(corrected)] : []),
    ...(settled.length > 0 ? [settledSentences.settled(settled)] : []),
    ...earlier.map((one) =>
      settledSentences.givenFor(one.period ?? one.heading ?? "", targetAlone(one), ownReason(one)),
    ),
  ];
  return { ...evaluation, explanation: sentences.join(" ").trim() };
}

function isTargetOfAnother(correction: RowCorrection, { current }: Evaluation, kpi: KpiRow): boolean {
  const { what, heading } = correction;
  return what === "target" && heading !== undefined && !isAboutCell(correction, current?.at ?? "", kpi);
}

/** The reason that an officer gave; of an answer it is only what was asked. */
function ownReason({ answered, reason }: RowCorrection): string {
  return answered === undefined ? (reason ?? "") : "";
}

/** Whether an answer hangs on a correction: one for a single period does not where that period is neither judged nor compared with. */
export function isUsed(correction: RowCorrection, evaluation: Evaluation, kpi: KpiRow): boolean {
  const { what, heading } = correction;
  if (heading === undefined) return true;
  // A status and a column to compare with are for the very figure that is judged.
  if (what === "status" || what === "baseline")
    return isAboutCell(correction, evaluation.current?.at ?? "", kpi);
  const cells = cellsOfPeriod(correction, kpi.periods);
  const { current, previous, longTravel, explanation } = evaluation;
  const used = [current, previous, longTravel?.previous].flatMap((one) => one?.at.split(", ") ?? []);
  // Rules that judge by an earlier figure name its period.
  return cells.some(
    ({ shown, period }) =>
      used.includes(shown.at) ||
      explanation.includes(period.label) ||
      // What makes a row cumulative stands in its year-to-date column.
      (evaluation.cumulative && period.kind === "year-to-date"),
  );
}

/**
 * A status set by hand holds for the reading it was set for, and for no later one; one that the profile has no longer holds for none. It
 * is out of tolerance where the profile says so of the status, as of one that the rules come to.
 */
function withStatus(evaluation: Evaluation, correction: SetStatus, profile: Profile): Evaluation {
  if (lookOf(profile, correction.value) === null) return evaluation;
  const { explanation, status, statusName, paint } = evaluation;
  const next = statusAs(correction.value, profile);
  const said = settledSentences.statusSet(next.statusName, correction.reason ?? "");
  // Who looks for what is out, in the list or by its frame, looks for each row that is said to be; but how far, the figure alone says.
  const outOfTolerance = profile.warnOn.includes(next.status);
  const ofTheRules = next.status === evaluation.status ? evaluation.warning : null;
  return {
    ...evaluation,
    ...next,
    byRules: { status, statusName, paint },
    outOfTolerance,
    warning: outOfTolerance ? (ofTheRules ?? said) : null,
    queries: evaluation.queries.filter(({ blocking }) => !blocking),
    explanation: `${said} ${settledSentences.byTheRules(explanation)}`,
  };
}
