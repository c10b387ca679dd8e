import { useState } from "react";
import type { Scope } from "../actions/evaluateSheets";
import type { SessionState } from "../actions/session";
import { ClearButton } from "./clear/ClearButton";
import { Cleared } from "./clear/Cleared";
import { clearTarget } from "./clear/clearTarget";
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
  readonly onClear: (scope: Scope) => void;
  /** Brings a cell to the front in Excel; false where it is gone. */
  readonly selectCell: (sheetId: string, address: string) => Promise<boolean>;
}

/**
 * The whole pane as a function of its state. The results of the last evaluation stay in sight while the next one runs and after one
 * that failed, so that an officer who works through the list does not lose it. Only those of cleared sheets go.
 */
export function Pane({ readiness, session, selectCell, ...actions }: PaneProps) {
  const last = useLastDone(session);
  const target = clearTarget(session, last);
  const [said, setSaid] = useState("");
  const running = session.kind === "running";
  const busy = running || readiness !== "ready";
  return (
    <Frame
      actions={
        <EvaluateActions
          busy={busy}
          onEvaluateSheet={actions.onEvaluateSheet}
          onEvaluateWorkbook={actions.onEvaluateWorkbook}
        />
      }
      foot={
        <Foot session={session} last={last}>
          <ClearButton busy={busy} what={target.inWords} onClear={() => actions.onClear(target.scope)} />
        </Foot>
      }
    >
      <Announcer message={announcement(readiness, session)} />
      <Announcer message={said} />
      {running && <ProgressLine task={session.task} progress={session.progress} />}
      <SessionProblem readiness={readiness} session={session} last={last} />
      {session.kind === "cleared" && <Cleared result={session.result} />}
      {last === null ? (
        !running && (readiness === "ready" || readiness === "connecting") && <Intro />
      ) : (
        <Results done={last} busy={running} selectCell={selectCell} say={setSaid} />
      )}
    </Frame>
  );
}
