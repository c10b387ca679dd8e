import { useState } from "react";
import type { SessionState } from "../actions/session";
import { EvaluateActions } from "./evaluate/EvaluateActions";
import { Intro } from "./evaluate/Intro";
import { ProgressLine } from "./evaluate/ProgressLine";
import { SessionProblem } from "./evaluate/SessionProblem";
import { announcement } from "./evaluate/announcement";
import { useLastDone } from "./evaluate/useLastDone";
import { Results } from "./results/Results";
import { Announcer } from "./shell/Announcer";
import { Foot } from "./shell/Foot";
import { Frame } from "./shell/Frame";
import type { PaneReadiness } from "./shell/useReadiness";

export interface PaneProps {
  readonly readiness: PaneReadiness;
  readonly session: SessionState;
  readonly onEvaluateSheet: () => void;
  readonly onEvaluateWorkbook: () => void;
  /** Brings a cell to the front in Excel; false where it is gone. */
  readonly selectCell: (sheetId: string, address: string) => Promise<boolean>;
}

/**
 * The whole pane as a function of its state. The results of the last evaluation stay in sight while the next one runs and after one
 * that failed, so that an officer who works through the list does not lose it.
 */
export function Pane({ readiness, session, onEvaluateSheet, onEvaluateWorkbook, selectCell }: PaneProps) {
  const last = useLastDone(session);
  const [said, setSaid] = useState("");
  const running = session.kind === "running";
  return (
    <Frame
      actions={
        <EvaluateActions
          busy={running || readiness !== "ready"}
          onEvaluateSheet={onEvaluateSheet}
          onEvaluateWorkbook={onEvaluateWorkbook}
        />
      }
      foot={<Foot done={last} />}
    >
      <Announcer message={announcement(readiness, session)} />
      <Announcer message={said} />
      {running && <ProgressLine progress={session.progress} />}
      <SessionProblem readiness={readiness} session={session} last={last} />
      {last === null ? (
        !running && (readiness === "ready" || readiness === "connecting") && <Intro />
      ) : (
        <Results done={last} busy={running} selectCell={selectCell} say={setSaid} />
      )}
    </Frame>
  );
}
