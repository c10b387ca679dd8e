import { rowFits } from "./rowFits";
import type { Evaluation } from "../../kpi/evaluation";
import { readRow } from "../../kpi/row/rowCells";
import { answersTo } from "../../workbook/settings/answers/answersTo";
import { answersForTravel } from "../../workbook/settings/answers/aboutTravel";
import { statusAsked } from "../../workbook/settings/answers/aboutStatus";
import { polaritySuggested } from "../../workbook/settings/answers/aboutPolarity";
import type { RowSettlement, SettledRow } from "../../workbook/settings/applyCorrections";
import { correctedCell } from "../../workbook/settings/correctedCell";
import { changedCell } from "../../workbook/settings/standing";
import { correctionInWords } from "../../workbook/settings/correctionInWords";
import type { SettingsFor } from "../../workbook/settings/likeness";
import { headingAt } from "../../workbook/settings/settleEvaluation";
import type { Standing } from "../../workbook/settings/standing";
import type { RowCorrected } from "../../wording/noLongerApply";
import { settledSentences } from "../../wording/settings";
import type { CorrectionResult, QueryResult, RowResult } from "../result";
import { yearToDateOf } from "./standingNow";

type SettledParts = Pick<
  RowResult,
  | "queries"
  | "corrections"
  | "suggestedPolarity"
  | "rangeFirst"
  | "fits"
  | "shows"
  | "currentHeading"
  | "currentPeriod"
  | "yearToDate"
  | "travelAnswers"
>;

/** What of a row's result an officer can settle, or has settled. */
export function settledParts(row: SettledRow, evaluation: Evaluation): SettledParts {
  const { kpi } = row.asTyped;
  const { current, queries, polarity } = evaluation;
  const currentHeading = current === null ? null : headingAt(kpi, current.at);
  const currentCell = kpi.periods.find(({ heading }) => heading === currentHeading);
  const asked = polarity.kind === "missing" || polarity.kind === "unreadable";
  return {
    queries: [
      // What no answer came from is worth a look (workbook/doctor), and nothing to settle before the results are used.
      ...queries.flatMap((query): readonly QueryResult[] => {
        if (query.unused === true) return [];
        const { code, at, text, takenAs, blocking, sentence, columns, why } = query;
        const answers = answersTo(query, row, evaluation);
        const asked = { code, cell: at, text, takenAs, blocking, sentence, answers };
        const own = why === undefined ? asked : { ...asked, why };
        return [columns === undefined ? own : { ...own, columns }];
      }),
      ...statusQueries(row, evaluation),
    ],
    corrections: row.settlements.flatMap((settlement) => correctionResult(settlement, row, evaluation)),
    ...(asked && readRow(row.row.kpi).target.kind === "range" ? { rangeFirst: true } : {}),
    suggestedPolarity: asked ? polaritySuggested(row, current?.unit ?? "") : null,
    shows: {
      reading: currentCell?.shown.text ?? null,
      target: kpi.target?.text ?? null,
      tolerance: kpi.tolerance?.text ?? null,
      polarity: kpi.polarity?.text ?? null,
    },
    currentHeading,
    fits: rowFits(row, evaluation, currentCell?.shown.at),
    ...(currentCell === undefined ? {} : { currentPeriod: currentCell.period.label }),
    ...yearToDateOf(row, evaluation),
    travelAnswers: answersForTravel(row, evaluation),
  };
}

/** Whether a status set by hand holds on: the rules ask nothing of the kind, and the row has a status meanwhile. */
function statusQueries(row: SettledRow, evaluation: Evaluation): readonly QueryResult[] {
  const asked = statusAsked(row, evaluation);
  if (asked === null) return [];
  const { at, text, sentence, answers } = asked;
  return [{ code: "status-by-hand", cell: at, text, takenAs: null, blocking: false, sentence, answers }];
}

/** What the card says of a correction that is not in force; null of one that is. Of the others it says nothing, or asks. */
const SAID: Readonly<Partial<Record<Standing, ((told: Told) => string) | null>>> = {
  applies: null,
  lapsed: ({ cell, words }) => settledSentences.lapsed(cell, words),
  lost: ({ heading, words }) => settledSentences.lost(heading, words),
  "no-status": ({ words }) => settledSentences.noStatus(words),
};

interface Told {
  readonly cell: string;
  readonly heading: string;
  readonly words: string;
}

function correctionResult(
  { correction, standing, statusName: named }: RowSettlement,
  row: SettledRow,
  { status, statusName }: Evaluation,
): readonly CorrectionResult[] {
  const said = SAID[standing];
  if (said === undefined) return [];
  const words = correctionInWords(correction, (id) => named ?? (id === status ? statusName : id));
  const cell = correctedCell(correction, row.asTyped.kpi) ?? { at: "", text: "" };
  const changed = changedCell(correction, row.asTyped.kpi) ?? cell;
  return [
    {
      what: correction.what,
      value: words,
      reason: correction.reason ?? null,
      lapsed: said?.({ cell: changed.at, heading: correction.heading ?? "", words }) ?? null,
      correction,
      instead: cell.at === "" ? null : { cell: cell.at, shows: cell.text },
    },
  ];
}

/**
 * What the officer should know of the settings on a sheet: corrections that lapsed, and those that another sheet's are.
 *
 * @param borrowedFrom The sheet that corrections are used from, or were until something was settled here; null for none.
 */
export function settledNotices(
  rows: readonly SettledRow[],
  settings: SettingsFor | null,
  borrowedFrom: string | null,
): readonly string[] {
  const [lapsed, lost] = [correctedWith(rows, "lapsed"), correctedWith(rows, "lost")];
  const isUsed = settings !== null && (settings.sheet.rows.length > 0 || settings.sheet.columns.length > 0);
  return [
    ...(isUsed && borrowedFrom !== null ? [settledSentences.borrowed(borrowedFrom)] : []),
    ...(lapsed.length === 0 ? [] : [settledSentences.lapsedOnSheet(lapsed)]),
    ...(lost.length === 0 ? [] : [settledSentences.lostOnSheet(lost)]),
  ];
}

/** Those of a sheet's corrections that stand so, each with its KPI, what was corrected and what it went by. */
function correctedWith(rows: readonly SettledRow[], wanted: "lapsed" | "lost"): readonly RowCorrected[] {
  return rows.flatMap(({ asTyped: { row, kpi }, settlements }) =>
    settlements
      .filter(({ standing }) => standing === wanted)
      .map(({ correction, statusName }) => ({
        name: kpi.ref ?? kpi.description,
        row: row + 1,
        words: correctionInWords(correction, (id) => statusName ?? id),
        by: wanted === "lost" ? (correction.heading ?? "") : (changedCell(correction, kpi)?.at ?? ""),
      })),
  );
}
