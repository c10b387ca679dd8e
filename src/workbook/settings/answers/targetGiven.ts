import { asQuarter, type Period, type PeriodKind } from "../../../kpi/period/calendar";
import { readPolarity } from "../../../kpi/polarity/polarity";
import type { Figure } from "../../../kpi/reading/figure";
import type { PeriodCell } from "../../../kpi/row/row";
import { namesPartOfYear } from "../../../kpi/target/dueByNow";
import { readTarget, type Target } from "../../../kpi/target/target";
import { answerFields as fields, answerLabels as labels } from "../../../wording/answers";
import { figureText } from "../../../wording/kpi/figures";
import { PERIOD_KIND_NAMES } from "../../../wording/kpi/periods";
import { typedShown } from "../typedShown";
import type { Answer, TargetFit } from "./answer";
import { corrected, ready, typed, type Question } from "./question";
import { unitFit } from "./unitFit";

/** The cell of a period whose own target is asked about; undefined where it is the row's. */
export function ownCell(question: Question): PeriodCell | undefined {
  const { at } = question.query;
  const { kpi } = question.row.row;
  const current = currentCell(question);
  if (at === "") return undefined;
  if (current?.target?.at === at) return current;
  // What was given for another period in answer to a question about the row's cell stands at that cell's address too.
  return at === kpi.target?.at ? undefined : kpi.periods.find(({ target }) => target?.at === at);
}

export function targetNow(question: Question): Target {
  const { kpi } = question.row.row;
  return readTarget(ownCell(question)?.target ?? kpi.target, kpi.targetPeriodKind ?? null);
}

/**
 * Whether an answer about the row's target is for the period that is judged and no other: its cell names a part of the year, "Q2: 56%",
 * whatever was given in place of it before.
 */
export function holdsForOne({ row }: Pick<Question, "row">): boolean {
  const { target } = row.asTyped.kpi;
  return target !== null && namesPartOfYear(target);
}

/** The target that a button gives: for one period where the question is about its own target, or its cell names one. */
export function targetIs(question: Question, label: string, value: string): Answer {
  const cell = ownCell(question) ?? (holdsForOne(question) ? currentCell(question) : null);
  return ready(
    label,
    corrected(question, { what: "target", value, ...(cell === null ? {} : { heading: cell.heading }) }),
  );
}

/** Whether more is due of the row's figures each period, so that a target for one of them is no target for the next. */
export function isDueByThen({ evaluation }: Pick<Question, "evaluation">, cell: PeriodCell | null): boolean {
  return evaluation.cumulative && cell !== null && cell.period.kind !== "year";
}

/** A target that is typed; of a figure that runs up it is what is due by now, which next period it will not be. */
export function typedTarget(question: Question): Answer {
  const own = ownCell(question);
  const current = currentCell(question);
  const runsUp = isDueByThen(question, own ?? current);
  const cell = own ?? (runsUp || holdsForOne(question) ? current : null);
  if (cell !== null && (runsUp || own === undefined)) return targetForThis(question, cell);
  const heading = cell === null ? {} : { heading: cell.heading };
  const target = corrected(question, { what: "target", value: "", ...heading });
  return {
    ...typed(labels.target, fields.target, [target]),
    unit: unitTyped(question),
    fits: targetFit(question),
    inUnitOf: unitFit(question.row, "target"),
  };
}

/** The target for the very period; judged by itself, whatever the year's is. */
export function targetForThis(question: Question, cell: PeriodCell): Answer {
  const { label } = cell.period;
  const target = corrected(question, { what: "target", value: "", heading: cell.heading });
  const given = {
    unit: unitTyped(question),
    fits: targetFit(question),
    inUnitOf: unitFit(question.row, "target"),
  };
  // The row goes on to run up, and next period's is asked for anew.
  return isDueByThen(question, cell)
    ? {
        ...typed(labels.targetToDateFor(label), fields.targetToDateFor(label), [target]),
        ...given,
        frame: { before: "", after: TO_DATE },
      }
    : { ...typed(labels.targetFor(label), fields.targetFor(label), [target]), ...given };
}

/** A figure that is there to be taken for what is due by the end of this period. */
export function dueIs(question: Question, cell: PeriodCell, figure: string): Answer {
  const target = corrected(question, { what: "target", value: figure + TO_DATE, heading: cell.heading });
  return ready(labels.targetToDateIs(figure), target);
}

/** As a target cell would say it (rules.md, section 4). */
const TO_DATE = " to date";

/** What the figure is to run up by in each month or quarter, typed; none where it is reported for other lengths of time. */
export function runsUpBy(question: Question, year: string | null = null): readonly Answer[] {
  const cell = currentCell(question);
  const kind = cell === null ? null : kindOf(cell.period);
  if (kind !== "month" && kind !== "quarter") return [];
  const name = PERIOD_KIND_NAMES[kind];
  const frame =
    year === null ? { before: "", after: ` per ${name}` } : { before: `${year} (`, after: ` per ${name})` };
  const corrections = [
    corrected(question, { what: "target", value: "" }),
    corrected(question, { what: "cumulative", value: true }),
  ];
  const answer = typed(labels.runsUp(name), fields.targetForOne(name), corrections);
  return [{ ...answer, frame, unit: unitTyped(question), inUnitOf: unitFit(question.row, "target") }];
}

/** "600 per month", where the rules read it as that. */
export function perPeriod(value: string, kind: PeriodKind): string | null {
  const text = `${value} per ${PERIOD_KIND_NAMES[kind]}`;
  const target = readTarget(typedShown("", text));
  return target.kind === "values" && target.amounts[0]?.per === kind ? text : null;
}

/** Polarities by which a target of two ends is met between them. */
const RANGES: readonly string[] = ["range", "range-of-target", "at-target"];

/** What a target must be like for the row's polarity; one that is blank or unreadable has no way of its own yet. */
function targetFit({ row, evaluation }: Question): TargetFit {
  const { kind } = readPolarity(row.row.kpi.polarity);
  return {
    range: evaluation.takesRange === true || RANGES.includes(kind),
    better: kind === "higher" || kind === "lower" ? kind : null,
  };
}

/** What a bare number for a target is taken to be counted in: what the reading is. */
export function unitTyped({ evaluation }: Question): string {
  return evaluation.current?.unit ?? "";
}

export function currentCell({ row, evaluation }: Question): PeriodCell | null {
  const at = evaluation.current?.at ?? "";
  return row.row.kpi.periods.find(({ shown }) => at !== "" && shown.at === at) ?? null;
}

export function kindOf(period: Period): PeriodKind {
  return asQuarter(period)?.kind ?? period.kind;
}

export function written({ value, unit, decimals }: Figure): string {
  return figureText(value, unit, decimals);
}
