import { DEFAULT_SETTINGS, evaluateSheet, type EvaluationSettings } from "../../src/kpi/evaluate";
import type { Evaluation } from "../../src/kpi/evaluation";
import { readPeriodHeadings } from "../../src/kpi/period/period";
import type { KpiRow } from "../../src/kpi/row/row";
import type { CellValue, Shown } from "../../src/kpi/reading/shown";

/** A cell by what it shows; a number with its format where the text alone does not tell; what is typed where the text says more. */
export type Cell =
  | string
  | { readonly text: string; readonly value: CellValue; readonly format: string; readonly typed?: string };

export function shown(cell: Cell, at = "A1"): Shown {
  return typeof cell === "string" ? { at, text: cell, value: cell, format: "@" } : { at, ...cell };
}

export interface RowSpec extends Partial<
  Pick<KpiRow, "ref" | "description" | "section" | "declared" | "targetPeriodKind">
> {
  /** Figures by heading, in column order: { "June 2023/24": "100%", "July 2023/24": "75%" }; their cells are P1, P2, … */
  readonly figures: Readonly<Record<string, Cell>>;
  readonly polarity?: Cell | null;
  readonly target?: Cell | null;
  /** What a column of the year's target says beside it; its cell is Y1. */
  readonly yearTarget?: Cell;
  /** What a column beside the target says is due by now. */
  readonly targetToDate?: Cell;
  readonly tolerance?: Cell | null;
  readonly greenLimit?: Cell;
  /** Cells of columns that a rule set can name, by heading; their cells are X1, X2, … */
  readonly named?: Readonly<Record<string, Cell>>;
  readonly printedTolerance?: Cell;
  /** Targets of the periods' own, by heading; their cells are T1, T2, … */
  readonly targets?: Readonly<Record<string, Cell>>;
  /** Rivals of those, or of the row's, by heading; their cells are R1, R2, … */
  readonly rivals?: Readonly<Record<string, Cell>>;
}

/** Builds a row; without more it is "Higher is better" against 90% with the default tolerance. */
export function rowOf(spec: RowSpec, titles: readonly string[] = []): KpiRow {
  const headings = Object.keys(spec.figures);
  const periods = readPeriodHeadings(
    headings.map((heading) => shown(heading)),
    { titles },
  );
  const part = (cell: Cell | null | undefined, fallback: Cell, at: string): Shown | null =>
    cell === null ? null : shown(cell ?? fallback, at);
  return {
    ref: spec.ref ?? "K1",
    description: spec.description ?? "",
    section: spec.section ?? null,
    subRow: false,
    periods: headings.flatMap((heading, index) => {
      const period = periods[index];
      const cell = spec.figures[heading];
      if (period === null || period === undefined || cell === undefined)
        throw new Error(`No period: ${heading}`);
      const target = spec.targets?.[heading];
      const rival = spec.rivals?.[heading];
      return [
        {
          period,
          heading,
          shown: shown(cell, `P${String(index + 1)}`),
          ...(target === undefined ? {} : { target: shown(target, `T${String(index + 1)}`) }),
          ...(rival === undefined ? {} : { rivalTarget: shown(rival, `R${String(index + 1)}`) }),
        },
      ];
    }),
    polarity: part(spec.polarity, "Higher is better", "M1"),
    target: part(spec.target, "90%", "N1"),
    ...(spec.yearTarget === undefined
      ? {}
      : { yearTargets: [{ period: null, shown: shown(spec.yearTarget, "Y1") }] }),
    ...(spec.targetToDate === undefined ? {} : { targetToDate: shown(spec.targetToDate, "N2") }),
    tolerance: part(spec.tolerance, "", "O1"),
    ...(spec.printedTolerance === undefined ? {} : { printedTolerance: shown(spec.printedTolerance, "A2") }),
    ...(spec.greenLimit === undefined ? {} : { greenLimit: shown(spec.greenLimit, "Q1") }),
    ...(spec.named === undefined
      ? {}
      : {
          named: Object.entries(spec.named).map(([heading, cell], index) => ({
            heading,
            shown: shown(cell, `X${String(index + 1)}`),
          })),
        }),
    ...(spec.targetPeriodKind === undefined ? {} : { targetPeriodKind: spec.targetPeriodKind }),
    ...(spec.declared === undefined ? {} : { declared: spec.declared }),
  };
}

/** Evaluates one row on a sheet of its own. */
export function evaluateOne(spec: RowSpec, settings: EvaluationSettings = DEFAULT_SETTINGS): Evaluation {
  const [evaluation] = evaluateSheet([rowOf(spec)], settings).evaluations;
  if (evaluation === undefined) throw new Error("One row gives one evaluation.");
  return evaluation;
}

/** The codes of its queries, those that block with "!". */
export function codes(evaluation: Evaluation): string {
  return evaluation.queries.map(({ code, blocking }) => code + (blocking ? "!" : "")).join(" ");
}
