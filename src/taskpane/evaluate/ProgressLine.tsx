import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { SessionState } from "../../actions/session";
import { progressText, RUNNING } from "../../wording/pane";

const useStyles = makeStyles({
  root: {
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: "0 0 8px", overflowWrap: "anywhere" },
});

type RunningState = Extract<SessionState, { kind: "running" }>;

/** How far it is. The bar only ever grows by a step: nothing moves by itself, so reduced motion needs no other form. */
export function ProgressLine({ task, progress }: Pick<RunningState, "task" | "progress">) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{progressText(task, progress)}</p>
      <ProgressBar
        aria-label={RUNNING[task].name}
        thickness="large"
        value={progress?.done ?? 0}
        max={Math.max(progress?.total ?? 1, 1)}
      />
    </div>
  );
}
