import type { Evaluation } from "../kpi/evaluation";
import { answersTo } from "../workbook/settings/answers/answersTo";
import { answersForTravel } from "../workbook/settings/answers/aboutTravel";
import { polaritySuggested } from "../workbook/settings/answers/aboutPolarity";
import type { SettledRow } from "../workbook/settings/applyCorrections";
import { correctedCell } from "../workbook/settings/correctedCell";
import { changedCell } from "../workbook/settings/standing";
import { correctionInWords } from "../workbook/settings/correctionInWords";
import type { SettingsFor } from "../workbook/settings/likeness";
import { headingAt } from "../workbook/settings/settleEvaluation";
import type { RowCorrection } from "../workbook/settings/settings";
import { settledSentences } from "../wording/settings";
import type { CorrectionResult, QueryResult, RowResult } from "./result";

type SettledParts = Pick<
  RowResult,
  "queries" | "corrections" | "suggestedPolarity" | "shows" | "currentHeading" | "travelAnswers"
>;

/** What of a row's result an officer can settle, or has settled. */
export function settledParts(row: SettledRow, evaluation: Evaluation): SettledParts {
  const { kpi } = row.asTyped;
  const { current, queries, polarity } = evaluation;
  const currentHeading = current === null ? null : headingAt(kpi, current.at);
  const asked = polarity.kind === "missing" || polarity.kind === "unreadable";
  return {
    queries: queries.map(({ code, at, text, takenAs, blocking, sentence }, index): QueryResult => {
      const query = queries[index];
      const answers = query === undefined ? [] : answersTo(query, row, evaluation);
      const columns = query?.columns === undefined ? {} : { columns: query.columns };
      return { code, cell: at, text, takenAs, blocking, sentence, answers, ...columns };
    }),
    corrections: row.settlements
      .filter(({ standing }) => standing !== "waits")
      .map(({ correction, standing }) =>
        correctionResult(correction, row, evaluation, standing === "lapsed"),
      ),
    suggestedPolarity: asked ? polaritySuggested(row, current?.unit ?? "") : null,
    shows: {
      reading: kpi.periods.find(({ heading }) => heading === currentHeading)?.shown.text ?? null,
      target: kpi.target?.text ?? null,
      tolerance: kpi.tolerance?.text ?? null,
      polarity: kpi.polarity?.text ?? null,
    },
    currentHeading,
    travelAnswers: answersForTravel(row, evaluation),
  };
}

function correctionResult(
  correction: RowCorrection,
  row: SettledRow,
  { status, statusName }: Evaluation,
  lapsed: boolean,
): CorrectionResult {
  const words = correctionInWords(correction, (id) => (id === status ? statusName : id));
  const cell = correctedCell(correction, row.asTyped.kpi) ?? { at: "", text: "" };
  return {
    what: correction.what,
    value: words,
    reason: correction.reason ?? null,
    lapsed: lapsed
      ? settledSentences.lapsed((changedCell(correction, row.asTyped.kpi) ?? cell).at, words)
      : null,
    correction,
    instead: cell.at === "" ? null : { cell: cell.at, shows: cell.text },
  };
}

/** What the officer should know of the settings on a sheet: corrections that lapsed, and those that another sheet's are. */
export function settledNotices(rows: readonly SettledRow[], settings: SettingsFor | null): readonly string[] {
  const lapsed = rows
    .filter(({ settlements }) => settlements.some(({ standing }) => standing === "lapsed"))
    .map(({ asTyped }) => asTyped.row + 1);
  const isUsed =
    settings?.borrowed === true && (settings.sheet.rows.length > 0 || settings.sheet.columns.length > 0);
  return [
    ...(isUsed ? [settledSentences.borrowed(settings.sheet.name)] : []),
    ...(lapsed.length === 0 ? [] : [settledSentences.lapsedOnSheet(lapsed)]),
  ];
}
