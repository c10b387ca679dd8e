import type { Evaluation } from "../../../kpi/evaluation";
import { samePeriod } from "../../../kpi/period/calendar";
import type { Query } from "../../../kpi/query";
import type { KpiRow, PeriodCell } from "../../../kpi/row/row";
import type { Shown } from "../../../kpi/reading/shown";
import { answerFields, answerLabels } from "../../../wording/answers";
import { askedBecause } from "../../../wording/kpi/given";
import type { SettledRow } from "../applyCorrections";
import { keptPeriod } from "../correctedPeriod";
import { seen } from "../seenText";
import { headingAt } from "../settleEvaluation";
import type { RowCorrection } from "../settings";
import { goingBy } from "../standing";
import type { Answer } from "./answer";
import { unitFit } from "./unitFit";

/** A question about a row, and all that its answers are made of. */
export interface Question {
  readonly query: Query;
  readonly row: SettledRow;
  readonly evaluation: Evaluation;
}

/** The parts of a row that a question can be about. */
export type Asked =
  | { readonly part: "reading"; readonly cell: PeriodCell }
  | { readonly part: "target" | "tolerance" | "polarity"; readonly shown: Shown | null };

/** What the question is about; null where it is a part that no correction reaches. */
export function askedAbout({ query: { at }, row, evaluation }: Question): Asked | null {
  const { kpi } = row.row;
  // A merged cell stands under several periods: the one that is rated is meant.
  const here = at === "" ? [] : kpi.periods.filter(({ shown }) => shown.at === at);
  const { current } = evaluation;
  const rated = here.find(({ period }) => current !== null && samePeriod(period, current.period));
  const cell = rated ?? here.at(-1);
  if (cell !== undefined) return { part: "reading", cell };
  for (const part of ["target", "tolerance", "polarity"] as const) {
    if (at !== "" && kpi[part]?.at === at) return { part, shown: kpi[part] };
  }
  return null;
}

type Settled = { readonly [What in RowCorrection["what"]]: Extract<RowCorrection, { what: What }>["value"] };

/** What a correction adds to its KPI's name. */
export interface Change<What extends keyof Settled> {
  readonly what: What;
  readonly value: Settled[What];
  readonly heading?: string;
  readonly reason?: string;
  /** Where the value is not what the officer was asked: "tolerance 0.5 from the target". */
  readonly answered?: string;
}

/** A correction of the question's row. The text it goes by is the cell's own, and no earlier correction's. */
export function corrected<What extends keyof Settled>(
  {
    row,
    query,
    evaluation,
  }: Pick<Question, "row"> &
    Partial<Pick<Question, "evaluation">> & { readonly query: Pick<Query, "at" | "text" | "given"> },
  change: Change<What>,
): RowCorrection {
  const { identity, kpi } = row.asTyped;
  const seenText = textOf(change.what, change.heading, kpi);
  // A target corrected in answer to a question has the question for its reason.
  const reason =
    change.what === "target" || change.what === "tracking"
      ? (reasonBefore(row, query) ?? askedBecause(query))
      : null;
  // The compiler cannot see that `what` and `value` belong together, though `Change` says so.
  return {
    identity,
    description: seen(kpi.description),
    ...(reason === null ? {} : { reason }),
    answered: "",
    ...change,
    ...(change.what === "target" && change.heading === undefined
      ? keptPeriod(evaluation?.current?.period.label)
      : keptPeriod(kpi.periods.find(({ heading }) => heading === change.heading)?.period.label)),
    ...(seenText === null ? {} : { seenText }),
    ...(change.what === "target" ? goingByFigure(change.heading, kpi) : {}),
  } as RowCorrection;
}

/** The reason of the target that the question is about, where the officer gave it: the answer completes it, and stands in its place. */
function reasonBefore({ settlements }: SettledRow, { given }: Pick<Query, "given">): string | null {
  if (given === undefined) return null;
  const before = settlements.find(
    ({ correction: { what, reason }, standing }) =>
      what === "target" && standing === "applies" && reason !== undefined,
  );
  return before?.correction.reason ?? null;
}

function goingByFigure(heading: string | undefined, kpi: KpiRow): Pick<RowCorrection, "seenFigure"> {
  const figure = kpi.periods.find((one) => one.heading === heading)?.shown.text;
  return heading === undefined || figure === undefined ? {} : goingBy(heading, figure);
}

function textOf(what: keyof Settled, heading: string | undefined, kpi: KpiRow): string | null {
  const period = kpi.periods.find((one) => one.heading === heading);
  switch (what) {
    case "target":
    case "tracking":
      return seen(period?.target?.text ?? kpi.target?.text ?? "");
    case "tolerance":
    case "polarity":
      return seen(kpi[what]?.text ?? "");
    case "green-limit":
      return seen(kpi.greenLimit?.text ?? "");
    case "reading":
    case "status":
      return seen(period?.shown.text ?? "");
    case "baseline":
    case "cumulative":
    case "cases":
    case "frequency":
    case "query":
      return null;
    default:
      return what satisfies never;
  }
}

export function ready(label: string, ...corrections: readonly RowCorrection[]): Answer {
  return { label, corrections, asks: null };
}

export function typed(label: string, asks: string, corrections: readonly RowCorrection[]): Answer {
  return { label, corrections, asks };
}

/** Leaves the cell as it is: a blocking question then leaves the row unrated, any other one has been looked at. */
export function leftAsItIs(question: Question): Answer {
  const { query, row } = question;
  const heading = headingAt(row.row.kpi, query.at);
  const correction = {
    ...corrected(question, { what: "query", value: query.code, ...(heading === null ? {} : { heading }) }),
    seenText: seen(query.text),
  };
  return ready(query.blocking ? answerLabels.leaveUnrated : answerLabels.asItStands, correction);
}

/** A figure in place of the one in the cell. */
export function readingIs(question: Question, cell: PeriodCell, label: string, value: string): Answer {
  return ready(label, corrected(question, { what: "reading", value, heading: cell.heading }));
}

export function typedReading(question: Question, cell: PeriodCell): Answer {
  const reading = corrected(question, { what: "reading", value: "", heading: cell.heading });
  return {
    ...typed(answerLabels.anotherFigure, answerFields.figureFor(cell.period.label), [reading]),
    inUnitOf: unitFit(question.row, "figure", cell.shown.at),
  };
}
