import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../../actions/result";
import { PROGRESS_NAME, progressText, STARTING } from "../../wording/pane";

const useStyles = makeStyles({
  root: {
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: "0 0 8px", overflowWrap: "anywhere" },
});

/** How far the evaluation is. The bar only ever grows by a step: nothing moves by itself, so reduced motion needs no other form. */
export function ProgressLine({ progress }: { readonly progress: Progress | null }) {
  const styles = useStyles();
  const text =
    progress === null ? STARTING : progressText(progress.step, progress.sheet, progress.done, progress.total);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text}</p>
      <ProgressBar
        aria-label={PROGRESS_NAME}
        thickness="large"
        value={progress?.done ?? 0}
        max={Math.max(progress?.total ?? 1, 1)}
      />
    </div>
  );
}
