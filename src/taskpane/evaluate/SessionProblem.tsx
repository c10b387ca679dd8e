import { makeStyles } from "@fluentui/react-components";
import type { SessionState } from "../../actions/session";
import { earlierResults, UNAVAILABLE } from "../../wording/pane/shell";
import { Problem } from "../shell/Problem";
import type { PaneReadiness } from "../shell/useReadiness";
import type { DoneState } from "./useLastDone";

const useStyles = makeStyles({ root: { padding: "12px 16px 0" }, earlier: { margin: "8px 0 0" } });

interface SessionProblemProps {
  readonly readiness: PaneReadiness;
  readonly session: SessionState;
  readonly last: DoneState | null;
}

/** Why the pane cannot work here, or why the last evaluation did not; nothing where all is well. */
export function SessionProblem({ readiness, session, last }: SessionProblemProps) {
  const styles = useStyles();
  if (readiness !== "ready" && readiness !== "connecting") {
    return (
      <div className={styles.root}>
        <Problem {...UNAVAILABLE[readiness]} />
      </div>
    );
  }
  if (session.kind !== "failed") return null;
  return (
    <div className={styles.root}>
      <Problem sentence={session.failure.sentence} advice={session.failure.advice} />
      {last !== null && <p className={styles.earlier}>{earlierResults(last.at)}</p>}
    </div>
  );
}
