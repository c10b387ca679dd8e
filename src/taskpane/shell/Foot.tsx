import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { SessionState } from "../../actions/session";
import { clearedAt, evaluatedAt, NOTHING_LEAVES } from "../../wording/pane";
import type { DoneState } from "../evaluate/useLastDone";

const useStyles = makeStyles({
  root: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px" },
  lines: { display: "flex", flexDirection: "column", minWidth: 0 },
});

interface FootProps {
  readonly session: SessionState;
  readonly last: DoneState | null;
  /** The action at the right, always in the same place. */
  readonly children: ReactNode;
}

/** When it was last evaluated or cleared, and how much was written; and the promise that matters to the council. */
export function Foot({ session, last, children }: FootProps) {
  const styles = useStyles();
  const line = lastWrite(session, last);
  return (
    <div className={styles.root}>
      <div className={styles.lines}>
        {line !== null && <span>{line}</span>}
        <span>{NOTHING_LEAVES}</span>
      </div>
      {children}
    </div>
  );
}

function lastWrite(session: SessionState, last: DoneState | null): string | null {
  if (session.kind === "cleared") return clearedAt(session.at, session.result.cellsRestored);
  return last === null ? null : evaluatedAt(last.at, last.result.cellsWritten);
}
