import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { SessionState } from "../../actions/session";
import { progressText, RUNNING, STOPPING } from "../../wording/pane/progress";
import { CANCEL } from "../../wording/pane/shell";
import { useEscape } from "../shell/useEscape";

const useStyles = makeStyles({
  root: {
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", columnGap: "8px", marginBottom: "8px" },
  text: { margin: 0, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  cancel: { flexShrink: 0 },
});

type RunningState = Extract<SessionState, { kind: "running" }>;

interface ProgressLineProps extends Pick<RunningState, "task" | "progress" | "cancelling"> {
  /** Stops what runs before its next message to Excel; Escape does the same. */
  readonly onCancel: () => void;
}

/**
 * How far it is, and the way to stop it. The bar only ever grows by a step: nothing moves by itself, so reduced motion needs no other
 * form.
 */
export function ProgressLine({ task, progress, cancelling = false, onCancel }: ProgressLineProps) {
  const styles = useStyles();
  useEscape(onCancel);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <p className={styles.text}>{cancelling ? STOPPING : progressText(task, progress)}</p>
        <Button className={styles.cancel} size="small" disabledFocusable={cancelling} onClick={onCancel}>
          {CANCEL}
        </Button>
      </div>
      <ProgressBar
        aria-label={RUNNING[task].name}
        thickness="large"
        value={(progress?.done ?? 0) + (progress?.share ?? 0)}
        max={Math.max(progress?.total ?? 1, 1)}
      />
    </div>
  );
}
