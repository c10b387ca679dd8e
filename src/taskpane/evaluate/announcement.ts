import { checkedMarks } from "../../actions/results/checkedMarks";
import type { SheetResult } from "../../actions/result";
import type { SessionState } from "../../actions/session";
import { NOTHING_EVALUATED } from "../../wording/pane/intro";
import { checkSaid } from "../../wording/pane/check";
import { previewLine } from "../../wording/pane/preview";
import { progressText, STOPPED, STOPPED_ADVICE } from "../../wording/pane/progress";
import { doneAnnouncement, notEvaluatedSaid } from "../../wording/pane/results";
import { CONNECTING, problemInWords, UNAVAILABLE } from "../../wording/pane/shell";
import { countsInWords } from "../../wording/pane/status";
import { clearedInWords } from "../clear/clearedInWords";
import { statusCounts } from "../results/counts";
import { allRows, checkCounts, listCounts } from "../results/lists";
import type { PaneReadiness } from "../shell/useReadiness";
import { goneSaid } from "./rowsGone";
import type { DoneState } from "./useLastDone";

/** What is said aloud about the session: each sheet as it is worked on, then the outcome, or the failure with its advice. */
export function announcement(
  readiness: PaneReadiness,
  session: SessionState,
  stateOrder: readonly string[],
  last: Pick<DoneState, "since" | "result"> | null,
): string {
  if (readiness === "connecting") return CONNECTING;
  if (readiness !== "ready") {
    return problemInWords(UNAVAILABLE[readiness].sentence, UNAVAILABLE[readiness].advice);
  }
  switch (session.kind) {
    case "idle":
      return "";
    case "previewed": {
      const changed = session.changes.filter((sheet) => sheet.rows.length > 0);
      const cells = changed.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
      return previewLine(
        cells.length,
        changed.length,
        session.changes.some(({ notices }) => notices.length > 0),
      );
    }
    case "checked":
      return checkSaid(checkedMarks(session.result.sheets));
    case "cancelled":
      return problemInWords(
        STOPPED,
        session.notices.length === 0 ? STOPPED_ADVICE : session.notices.join(" "),
      );
    case "failed":
      return problemInWords(session.failure.sentence, session.failure.advice);
    case "running":
      return session.answered === true ? "" : progressText(session.task, session.progress);
    case "cleared": {
      const { sentence, advice } = clearedInWords(session.result);
      return problemInWords(sentence, advice);
    }
    case "done": {
      const evaluated = session.nothingOn ?? evaluatedNow(session, last?.result.sheets);
      const sheets = evaluated.filter((sheet) => sheet.table);
      if (sheets.length === 0) {
        return [NOTHING_EVALUATED, ...evaluated.map((sheet) => sheet.message ?? "")].join(" ").trim();
      }
      // What came of the answer is all that is said then, by the list that it was given in.
      if (session.answered === true) return "";
      const rows = allRows(sheets);
      const counts = statusCounts(
        rows.map(({ row }) => row),
        stateOrder,
      );
      const done = doneAnnouncement(
        countsInWords(
          counts.total,
          counts.parts.map(({ look, count }) => ({ word: look.name, count })),
        ),
        listCounts(rows).outside,
        checkCounts(rows),
        session.result.cellsWritten,
      );
      // What followed an answer is about the row that was answered.
      const gone =
        last === null || session.followedUp === true ? "" : goneSaid(last, sheets, sheets.length > 1);
      const skipped = evaluated.filter((sheet) => !sheet.table).map(({ name }) => name);
      const without = skipped.length === 0 || session.again === true ? "" : notEvaluatedSaid(skipped);
      return [done, without, gone].filter((sentence) => sentence !== "").join(" ");
    }
  }
}

/** The sheets that were evaluated; where that was done once more for some, all that are in sight, whose counts are seen. */
function evaluatedNow(
  { result, evaluated, again }: Extract<SessionState, { kind: "done" }>,
  inSight: readonly SheetResult[] = result.sheets,
): readonly SheetResult[] {
  if (again === true) return inSight;
  return evaluated === undefined ? result.sheets : result.sheets.filter(({ id }) => evaluated.includes(id));
}
