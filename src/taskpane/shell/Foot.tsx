import { makeStyles } from "@fluentui/react-components";
import { evaluatedAt, NOTHING_LEAVES } from "../../wording/pane";
import type { DoneState } from "../evaluate/useLastDone";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
});

/** When it was evaluated and how much was written; and the promise that matters to the council. */
export function Foot({ done }: { readonly done: DoneState | null }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {done !== null && <span>{evaluatedAt(done.at, done.result.cellsWritten)}</span>}
      <span>{NOTHING_LEAVES}</span>
    </div>
  );
}
