import type { SessionState } from "../../actions/session";
import {
  CONNECTING,
  countsInWords,
  doneAnnouncement,
  NOTHING_EVALUATED,
  problemInWords,
  progressText,
  UNAVAILABLE,
} from "../../wording/pane";
import { clearedInWords } from "../clear/clearedInWords";
import { statusCounts } from "../results/counts";
import { checkCounts, listCounts } from "../results/lists";
import type { PaneReadiness } from "../shell/useReadiness";

/** What is said aloud about the session: each sheet as it is worked on, then the outcome, or the failure with its advice. */
export function announcement(readiness: PaneReadiness, session: SessionState): string {
  if (readiness === "connecting") return CONNECTING;
  if (readiness !== "ready") {
    return problemInWords(UNAVAILABLE[readiness].sentence, UNAVAILABLE[readiness].advice);
  }
  switch (session.kind) {
    case "idle":
      return "";
    case "failed":
      return problemInWords(session.failure.sentence, session.failure.advice);
    case "running":
      return progressText(session.task, session.progress);
    case "cleared": {
      const { sentence, advice } = clearedInWords(session.result);
      return problemInWords(sentence, advice);
    }
    case "done": {
      const sheets = session.result.sheets.filter((sheet) => sheet.table);
      if (sheets.length === 0) {
        return [NOTHING_EVALUATED, ...session.result.sheets.map((sheet) => sheet.message ?? "")]
          .join(" ")
          .trim();
      }
      const counts = statusCounts(sheets);
      return doneAnnouncement(
        countsInWords(counts.total, counts.parts),
        listCounts(sheets).outside,
        checkCounts(sheets),
        session.result.cellsWritten,
      );
    }
  }
}
